"""Nasdaq's calendar replies: rows of texts to report dates."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.providers.payload import root

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.providers.payload import Node

_NAME = "nasdaq"
_GOOD = 200
_SESSIONS = {"time-pre-market": Session.BMO, "time-after-hours": Session.AMC}
_NEEDED = ("symbol", "time", "epsForecast", "fiscalQuarterEnding")
_MONEY = re.compile(r"(\(?)(-?)\$?([0-9][0-9,]*(?:\.[0-9]+)?|\.[0-9]+)(\)?)")
_LONGEST = 40
_SYMBOL = re.compile(r"[A-Z0-9]{1,6}([-./][A-Z0-9]{1,3})?")
_AS_OF = re.compile(r"\b([A-Z][a-z]{2}) ([0-9]{1,2}), ([0-9]{4})$")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def parse(body: object, day: date, at: datetime) -> tuple[EarningsEvent, ...]:
    """The reports of a day in the order of the reply, () where the reply holds none.

    Rows whose symbol cannot be one are left out. A date here is the source's expectation, never
    a confirmation.

    Args:
        body: Decoded.
        day: The day asked for (New York).
        at: Wall time of receipt (UTC).

    Raises:
        BadPayload: Another shape, another day, or a refusal inside, naming the field.
    """
    reply = root(_NAME, body)
    status = reply.node("status")
    if status.needed_number("rCode") != _GOOD:
        raise status.bad("rCode")
    if "data" in reply.fields and reply.fields["data"] is None:
        return ()
    data = reply.node("data")
    if _another(data.text("asOf"), day):
        raise data.bad("asOf")
    if "rows" in data.fields and data.fields["rows"] is None:
        return ()
    rows = data.nodes("rows")
    for key in _NEEDED:
        if rows and not any(key in row.fields for row in rows):
            raise data.bad(f"rows.{key}")
    found = tuple(_event(row, day, at) for row in rows if _SYMBOL.fullmatch(_symbol(row)))
    if rows and not found:
        raise data.bad("rows.symbol")
    return found


def money(text: str) -> float:
    """US$ of "$3.46", "($0.11)" (below zero) or "$1,234"; NaN for "", "N/A" and other texts."""
    stripped = text.strip()
    found = _MONEY.fullmatch(stripped) if len(stripped) <= _LONGEST else None
    if found is None or bool(found[1]) != bool(found[4]):
        return math.nan
    value = float(found[3].replace(",", ""))
    return -value if found[1] or found[2] else value


def _another(told: str, day: date) -> bool:
    """Whether a reply names a day ("Wed, Jul 3, 2024") other than the one asked for."""
    found = _AS_OF.search(told)
    if found is None or found[1] not in _MONTHS:
        return False
    return (int(found[3]), _MONTHS.index(found[1]) + 1, int(found[2])) != (
        day.year,
        day.month,
        day.day,
    )


def _symbol(row: Node) -> str:
    return row.text("symbol").strip()


def _event(row: Node, day: date, at: datetime) -> EarningsEvent:
    return EarningsEvent(
        symbol=re.sub("[./]", "-", _symbol(row)),
        day=day,
        session=_SESSIONS.get(row.text("time"), Session.UNKNOWN),
        status=EventStatus.ESTIMATED,
        source=_NAME,
        as_of=at,
        eps_estimate=money(row.text("epsForecast")),
        note=_note(row.text("fiscalQuarterEnding").strip()),
    )


def _note(quarter: str) -> str:
    return f"fiscal quarter to {quarter.replace('/', ' ')}" if quarter else ""
