"""Report dates out of quote rows and calendarEvents, past results out of earningsHistory."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.errors import NoData
from engine.model.earnings import EarningsEvent, EarningsResult, EventStatus, Session
from engine.model.newyork import NEW_YORK
from engine.providers.newyork import CLOSE, OPEN, day_of
from engine.providers.payload import instant, root

if TYPE_CHECKING:
    from datetime import datetime

    from engine.providers.payload import Node

_NAME = "yahoo"
_MILLION = 1e6


def of_quote(row: Node, symbol: str, at: datetime) -> EarningsEvent | None:
    """Next report in a quote row, None if the row names none or only the last one.

    Args:
        row: A row of quoteResponse.
        symbol: Canonical symbol.
        at: Wall time of receipt (UTC).
    """
    first = row.instant("earningsTimestampStart")
    last = row.instant("earningsTimestampEnd") or first
    if first is None or last is None:
        return None
    return _event(symbol, first, last, at, estimated=_estimated(row))


def of_calendar(body: object, symbol: str, at: datetime) -> EarningsEvent:
    """Next report and its consensus in a quoteSummary reply with the module calendarEvents.

    Raises:
        NoData: No date, or only that of a report gone by.
        BadPayload: Another shape, naming the field.
    """
    summary = root(_NAME, body).node("quoteSummary")
    error = summary.optional_node("error")
    if error is not None and error.text("code") == "Not Found":
        raise NoData(_NAME, f"no report dates for {symbol}")
    results = summary.nodes("result")
    if not results:
        raise NoData(_NAME, f"no report dates for {symbol}")
    earnings = results[0].node("calendarEvents").node("earnings")
    raw = earnings.items("earningsDate")
    dates = sorted(found for found in map(instant, raw) if found is not None)
    if raw and not dates:
        raise earnings.bad("earningsDate")
    event = (
        _event(symbol, dates[0], dates[-1], at, estimated=_estimated(earnings)) if dates else None
    )
    if event is None:
        raise NoData(_NAME, f"next report of {symbol} is not announced")
    return _with_consensus(event, earnings)


def of_summary(
    body: object, symbol: str, at: datetime
) -> tuple[EarningsEvent | EarningsResult, ...]:
    """The next report and the past results in a reply with both modules.

    The date comes first, so that a result that has just come out finds the day of its report.

    Raises:
        NoData: Neither a date nor a result.
        BadPayload: Another shape, naming the field.
    """
    try:
        event = of_calendar(body, symbol, at)
    except NoData:
        results = of_history(body, symbol, at) if _summed(body) else ()
        if not results:
            raise
        return results
    return (event, *of_history(body, symbol, at))


def _summed(body: object) -> bool:
    """Whether a reply holds a result at all, not only an error."""
    return bool(root(_NAME, body).node("quoteSummary").fields.get("result"))


def of_history(body: object, symbol: str, at: datetime) -> tuple[EarningsResult, ...]:
    """Past results in a quoteSummary reply with the module earningsHistory, oldest first.

    A row without a quarter or without a result is left out; a reply without the module has none.

    Raises:
        BadPayload: Another shape, naming the field.
    """
    results = root(_NAME, body).node("quoteSummary").nodes("result")
    history = results[0].optional_node("earningsHistory") if results else None
    if history is None or history.fields.get("history") is None:
        return ()
    found = (_result(row, symbol, at) for row in history.nodes("history"))
    known = (one for one in found if one is not None)
    return tuple(sorted(known, key=lambda one: one.ended))


def _result(row: Node, symbol: str, at: datetime) -> EarningsResult | None:
    ended, actual = row.instant("quarter"), row.finite("epsActual")
    if ended is None or not math.isfinite(actual):
        return None
    estimate, currency = row.finite("epsEstimate"), row.text("currency") or "USD"
    return EarningsResult(symbol, ended.date(), estimate, actual, currency, _NAME, at)


def _estimated(node: Node) -> bool:
    """The estimate flag; a date without one counts as an estimate."""
    return node.fields.get("isEarningsDateEstimate") is not False


def _event(
    symbol: str, first: datetime, last: datetime, at: datetime, *, estimated: bool
) -> EarningsEvent | None:
    """The event of a window of instants, None if the window has passed.

    The time of day is a placeholder while a date is estimated and is used only when confirmed.
    """
    day, until = day_of(first), day_of(last)
    if max(day, until) < day_of(at):
        return None
    window = until if until > day else None
    confirmed = not estimated and window is None
    return EarningsEvent(
        symbol=symbol,
        day=day,
        session=_session(symbol, first) if confirmed else Session.UNKNOWN,
        status=EventStatus.CONFIRMED if confirmed else EventStatus.ESTIMATED,
        source=_NAME,
        as_of=at,
        until=window,
        when=first if confirmed else None,
    )


def _session(symbol: str, when: datetime) -> Session:
    """Session by New York's wall time; unknown for a symbol listed elsewhere (2330.TW)."""
    if "." in symbol:
        return Session.UNKNOWN
    wall = when.astimezone(NEW_YORK).time()
    if wall < OPEN:
        return Session.BMO
    return Session.AMC if wall >= CLOSE else Session.DMH


def _with_consensus(event: EarningsEvent, earnings: Node) -> EarningsEvent:
    revenue = earnings.finite("revenueAverage")
    return replace(
        event,
        eps_estimate=earnings.finite("earningsAverage"),
        revenue_estimate=revenue / _MILLION if revenue > 0.0 else math.nan,
    )
