"""The report calendar as rows and weeks: every figure with a reason where it is missing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from engine.desk.earnings import (
    AHEAD_DAYS,
    BACK_DAYS,
    SAME_REPORT_DAYS,
    STALE_S,
    Calendar,
    disputed,
    last_told,
    moment_of,
    next_report,
    report_instant,
    sources,
)
from engine.desk.figures import derived
from engine.desk.fiscal import fiscal_label
from engine.desk.views import EarningsBoard, EarningsRow, EarningsWeek
from engine.desk.volnumber import dated
from engine.model.earnings import EarningsEvent, EventStatus
from engine.model.instrument import Kind, instrument
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import Measured, missing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from engine.model.earnings import DateChange, OwnDate, PastMoves
    from engine.model.quote import Quote

NO_ESTIMATE = "no estimate in the sources"
PASSED_DAYS = 3
"""How long an estimated day that brought no result stays in the calendar."""
_LEAST_ESTIMATE = 1e-9


@dataclass(frozen=True, slots=True)
class Around:
    """The figures around one report.

    Attributes:
        implied, one_sigma: Move expected over it, percent.
        iv: 30-day volatility before it, after it, and the change, points.
        iv30_ex: Without its jump, points.
        at_risk: US$.
        changes: Of its date, oldest first.
        own: The user's own date of it.
    """

    implied: Measured
    one_sigma: Measured
    iv: tuple[Measured, Measured, Measured]
    iv30_ex: Measured
    at_risk: Measured
    past: PastMoves | None
    changes: tuple[DateChange, ...]
    own: OwnDate | None


def board(
    calendars: dict[str, tuple[Calendar, tuple[EarningsEvent, ...]]],
    wanted: tuple[str, ...],
    now: datetime,
    around: Callable[[EarningsEvent, tuple[EarningsEvent, ...]], Around],
    why_none: Callable[[str], str],
    *,
    aged: bool = False,
) -> EarningsBoard:
    """The calendar of all `wanted` symbols around today.

    Args:
        calendars: Per symbol its calendar and its reports as known now.
        wanted: Canonical symbols, the group included.
        now: UTC.
        around: The figures around a report, given all known ones of its symbol.
        why_none: Words for a symbol without a coming report, "" to leave it out.
        aged: Whether dates grow old: not in a replay.
    """
    today = now.astimezone(NEW_YORK).date()
    rows, without = [], []
    for symbol in wanted:
        calendar, known = calendars.get(symbol, (Calendar(), ()))
        rows += [
            _row(event, around(event, known), calendar, now, aged=aged)
            for event in known
            if -BACK_DAYS <= (event.day - today).days <= AHEAD_DAYS and not has_passed(event, today)
        ]
        if next_report(known, now) is None and instrument(symbol).kind is Kind.EQUITY:
            why = _why_passed(known, today) or why_none(symbol)
            if why:
                without.append((symbol, why))
    rows.sort(key=lambda row: (row.event.day, moment_of(row.event), row.event.symbol))
    return EarningsBoard(tuple(rows), tuple(without), weeks(rows))


def has_passed(event: EarningsEvent, today: date) -> bool:
    """Whether a day was only estimated, has passed and brought no result: it tells nothing now."""
    out = math.isfinite(event.eps_actual) or math.isfinite(event.revenue_actual)
    late = (today - (event.until or event.day)).days > PASSED_DAYS
    return event.status is EventStatus.ESTIMATED and late and not out


def _why_passed(known: tuple[EarningsEvent, ...], today: date) -> str:
    """Words for a report whose estimated day has passed without anybody telling more, else ""."""
    last = max(known, key=lambda event: event.day, default=None)
    if last is None or not has_passed(last, today):
        return ""
    return f"expected about {dated(last.day)}, which has passed; no source tells more"


def weeks(rows: Iterable[EarningsRow]) -> tuple[EarningsWeek, ...]:
    """The weeks in which there are reports, in order, each with what it puts at risk."""
    found: dict[date, list[EarningsRow]] = {}
    for row in rows:
        day = row.event.day
        found.setdefault(day - timedelta(days=day.weekday()), []).append(row)
    return tuple(_week(monday, found[monday]) for monday in sorted(found))


def _week(monday: date, rows: Sequence[EarningsRow]) -> EarningsWeek:
    known = [row.at_risk_usd for row in rows if row.at_risk_usd.known]
    if not known:
        why = rows[0].at_risk_usd
        return EarningsWeek(monday, len(rows), missing(why.reason, why.detail, why.source), 0)
    total = derived(math.fsum(one.value for one in known), *known, source="computed")
    return EarningsWeek(monday, len(rows), total, len(known))


def at_risk(quote: Quote | None, implied: Measured) -> Measured:
    """Market value times the move expected over a report, US$."""
    if quote is None:
        return missing(Reason.NO_DATA, "no quote, hence no market value")
    value = quote.market_cap
    if not math.isfinite(value) and quote.currency == "USD":
        value = quote.shares * quote.last
    if not math.isfinite(value):
        return missing(Reason.NO_DATA, "no market value in the quote", quote.source)
    return derived(value * implied.value / 100.0, implied, source="computed")


def own_date(dates: Iterable[OwnDate], event: EarningsEvent) -> OwnDate | None:
    """The user's own date of a report: the nearest of the quarter, of one that is out its day's."""
    reach = 0 if event.status is EventStatus.REPORTED else SAME_REPORT_DAYS
    near = [
        one
        for one in dates
        if one.symbol == event.symbol and abs((one.day - event.day).days) <= reach
    ]
    return min(near, key=lambda one: abs((one.day - event.day).days), default=None)


def surprise(event: EarningsEvent, no_result: str) -> tuple[float, str]:
    """Actual against expected EPS in percent of the estimate's size; NaN with the reason."""
    if not math.isfinite(event.eps_actual):
        return math.nan, no_result
    if not math.isfinite(event.eps_estimate):
        return math.nan, NO_ESTIMATE
    if abs(event.eps_estimate) < _LEAST_ESTIMATE:
        return math.nan, "the estimate is 0"
    gap = event.eps_actual - event.eps_estimate
    return 100.0 * gap / abs(event.eps_estimate), ""


def _row(
    event: EarningsEvent, around: Around, calendar: Calendar, now: datetime, *, aged: bool
) -> EarningsRow:
    past = moment_of(event) < now
    no_result = "no result in the sources" if past else "not reported yet"
    surprised, why_not = surprise(event, no_result)
    fiscal, due = fiscal_label(event.symbol, event.day), _due(event)
    before, after, crush = around.iv
    percentile = math.nan if around.past is None else around.past.percentile
    figures = (
        ("eps_estimate", event.eps_estimate, NO_ESTIMATE),
        ("revenue_estimate", event.revenue_estimate, NO_ESTIMATE),
        ("eps_actual", event.eps_actual, no_result),
        ("revenue_actual", event.revenue_actual, no_result),
        ("surprise_pct", surprised, why_not),
        ("move_pct", event.move_pct, "no closes around it" if past else "not reported yet"),
        ("implied_move_pct", around.implied.value, around.implied.why),
        ("one_sigma_move_pct", around.one_sigma.value, around.one_sigma.why),
        ("iv_before", before.value, before.why),
        ("iv_after", after.value, after.why),
        ("crush", crush.value, crush.why),
        ("iv30_ex", around.iv30_ex.value, around.iv30_ex.why),
        ("at_risk_usd", around.at_risk.value, around.at_risk.why),
        ("past", math.nan if around.past is None else 0.0, "no past moves known"),
        ("percentile", percentile, _why_no_percentile(around)),
        ("due", math.nan if due is None else 0.0, "neither its hour nor its session is known"),
        ("fiscal", 0.0 if fiscal else math.nan, "its fiscal year is not known"),
    )
    late = (now - last_told(calendar, event)).total_seconds() > STALE_S
    return EarningsRow(
        event,
        around.implied,
        sources(calendar, event),
        tuple((name, why) for name, value, why in figures if not math.isfinite(value)),
        disputed(calendar, event),
        aged and not past and event.status is not EventStatus.OWN and late,
        one_sigma_pct=around.one_sigma,
        iv_before=before,
        iv_after=after,
        crush=crush,
        iv30_ex=around.iv30_ex,
        at_risk_usd=around.at_risk,
        past=around.past,
        changes=around.changes,
        own=around.own,
        fiscal=fiscal,
        due=due,
        surprise_pct=surprised,
    )


def _due(event: EarningsEvent) -> datetime | None:
    """When a report is due; None while it may come on any of several days."""
    window = event.until is not None and event.until > event.day
    at = report_instant(event)
    if at is None or (window and event.status is not EventStatus.REPORTED):
        return None
    return at.astimezone(UTC)


def _why_no_percentile(around: Around) -> str:
    return "no past moves known" if around.past is None else around.implied.why
