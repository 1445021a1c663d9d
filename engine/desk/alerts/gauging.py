"""Figures as alerts read them: the value of the moment with why it may not count, and closes."""

from __future__ import annotations

import math
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from engine.desk import rows
from engine.desk.ages import FRESH
from engine.desk.alerts.vocabulary import USUAL_RV
from engine.desk.alerts.writing import figure_text
from engine.desk.racerunner import DVOL_TOLERANCE_S, OWN_TOLERANCE_S, cut_of
from engine.desk.ranks import RANK_FROM_DAYS, history
from engine.model.alert import Gauge, Reading
from engine.model.instrument import instrument
from engine.model.reason import Reason
from engine.model.value import Measured, missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from engine.desk.glance import Glance
    from engine.desk.hours import Days
    from engine.desk.sheet import Sheet
    from engine.desk.views import RowView
    from engine.model.alert import Figure

    Closes = Mapping[date, float]

MEASURES: Final = {
    Gauge.IV30: "iv30_atm", Gauge.IV30_VIX: "iv30_vix", Gauge.IV30_DVOL: "iv30_dvol",
}  # fmt: skip
_DOUBTED = (Reason.BAD_PRICE, Reason.CLOCK, Reason.UNPUBLISHED)
_PRICE_TOLERANCE_S = 900.0
_RANKED_DAYS = 12
"""Closes of which a rank is worked out: those that a catch-up may bring."""
_FIELDS: Final[dict[Gauge, Callable[[RowView], Measured]]] = {
    Gauge.SIGMA: lambda row: row.change_sigma,
    Gauge.IV_MINUS_RV: lambda row: row.iv_minus_rv,
    Gauge.IV_RANK: lambda row: row.iv_rank,
    Gauge.IV_PERCENTILE: lambda row: row.iv_percentile,
    Gauge.IMPLIED_MOVE: lambda row: row.implied_move_pct,
}
_OF_PRICE = (Gauge.PRICE, Gauge.CHANGE, Gauge.CAP_CHANGE)


def measured_of(figure: Figure, glance: Glance) -> Measured:
    """The figure as its row shows it, worked out once a glance."""
    found = glance.figures.get(figure)
    if found is None:
        found = glance.figures[figure] = _measured(figure, glance)
    return found


def _measured(figure: Figure, glance: Glance) -> Measured:
    """What needs no whole row is worked out by itself."""
    gauge, sheet, moment = figure.gauge, glance.sheet(figure.symbol), glance.moment
    if gauge in _OF_PRICE:
        in_session = moment.hours.in_session(sheet.what, sheet.quote, moment.now)
        last = rows.last_price(sheet, moment, in_session)
        if gauge is Gauge.PRICE:
            return last
        return (
            rows.change_pct(sheet, last) if gauge is Gauge.CHANGE else rows.cap_change(sheet, last)
        )
    if gauge in MEASURES:
        return rows.implied_figure(sheet, MEASURES[gauge], moment)
    if gauge is Gauge.DVOL:
        return rows.dvol_figure(sheet, moment)
    row = glance.row(figure.symbol)
    if gauge is Gauge.RV:
        return dict(row.rv).get(figure.estimator or USUAL_RV, missing(Reason.NOT_BUILT))
    return _FIELDS[gauge](row)


def reading_of(figure: Figure, glance: Glance, *, beside: bool) -> Reading:
    """A figure now; `why` says why it does not count, "" where it does.

    One `beside` a figure of another symbol counts only while its own market is open: while one is
    frozen the other's moves wait.
    """
    found = measured_of(figure, glance)
    label = figure_text(figure)
    return Reading(
        label, found.value, found.as_of, found.source, _why(figure, found, glance, beside)
    )


def _why(figure: Figure, found: Measured, glance: Glance, beside: bool) -> str:
    label = figure_text(figure)
    if not found.known:
        return f"{label}: {found.why or 'no value'}"
    if found.reason in _DOUBTED:
        return f"{label} is doubted: {found.why}"
    if found.quality not in FRESH:
        return f"{label} is {found.quality}{_since(found.as_of, glance)}"
    if glance.moment.replay and not _at_hand(figure, found, glance):
        return f"{label} is frozen{_since(found.as_of, glance)}"
    if beside and figure.gauge is Gauge.RV and not _trading(figure.symbol, glance):
        return f"{label} is frozen{_since(found.as_of, glance)}"
    return ""


def _since(at: datetime | None, glance: Glance) -> str:
    if at is None:
        return ""
    day = "" if glance.moment.now - at < timedelta(hours=20) else f" on {at.day} {at:%B}"
    return f" since {at:%H:%M} UTC{day}"


def _at_hand(figure: Figure, found: Measured, glance: Glance) -> bool:
    """Whether a replayed figure still stands: values of a replay do not age by themselves."""
    now, at = glance.moment.now, found.as_of
    if figure.gauge in MEASURES and _unpublished(figure, glance, now):
        return False
    if figure.gauge is Gauge.RV:
        return True
    tolerance = {Gauge.DVOL: DVOL_TOLERANCE_S, Gauge.PRICE: _PRICE_TOLERANCE_S}
    if at is None or (now - at).total_seconds() > tolerance.get(figure.gauge, OWN_TOLERANCE_S):
        return False
    return _trading(figure.symbol, glance)


def _trading(symbol: str, glance: Glance) -> bool:
    hours, what = glance.moment.hours, glance.sheet(symbol).what
    if what.round_the_clock:
        return True
    return hours.ready and hours.days(what).day_of(glance.moment.now) is not None


def _unpublished(figure: Figure, glance: Glance, at: datetime) -> bool:
    cut, _ = cut_of(glance.unpublished, (figure.symbol,))
    return cut is not None and at > cut


def closes_of(figure: Figure, glance: Glance) -> Closes:
    """Closes of a figure by day, of every day that has ended and was published."""
    sheet, now = glance.sheet(figure.symbol), glance.moment.now
    found = _closes(figure, sheet, glance)
    if figure.gauge not in MEASURES:
        return found
    cut, _ = cut_of(glance.unpublished, (figure.symbol,))
    if cut is None or now <= cut:
        return found
    days = days_of(figure, glance)
    ends = {day: days.closing(day) for day in found}
    return {day: found[day] for day, end in ends.items() if end is not None and end <= cut}


def _closes(figure: Figure, sheet: Sheet, glance: Glance) -> Closes:
    now, gauge = glance.moment.now, figure.gauge
    if gauge is Gauge.DVOL:
        return dict(sheet.dvol.closes(now))
    if gauge in MEASURES:
        return dict(sheet.implied.lines[MEASURES[gauge]].closes(now))
    if gauge in (Gauge.IV_RANK, Gauge.IV_PERCENTILE):
        return _ranked(gauge, sheet, now)
    if sheet.bars is None:
        return {}
    closes = sheet.bars.closes()
    if gauge is Gauge.PRICE:
        return dict(closes)
    if gauge is Gauge.CHANGE:
        pairs = pairwise(closes)
        return {day: (value / before - 1.0) * 100.0 for (_, before), (day, value) in pairs}
    realized = _realized(figure.estimator or USUAL_RV, sheet, glance)
    if gauge is Gauge.RV:
        return realized
    implied = dict(history(sheet, now))
    return {day: implied[day] - value for day, value in realized.items() if day in implied}


def _realized(estimator: str, sheet: Sheet, glance: Glance) -> Closes:
    if sheet.bars is None:
        return {}
    days = glance.moment.hours.days(sheet.what)
    line = sheet.derived.realized_closes(f"rv_{estimator}", sheet.bars, days)
    return dict(line.closes(glance.moment.now))


def _ranked(gauge: Gauge, sheet: Sheet, now: datetime) -> Closes:
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.rank import iv_percentile, iv_rank

    rank = iv_rank if gauge is Gauge.IV_RANK else iv_percentile
    closes, found = history(sheet, now), {}
    for n in range(max(RANK_FROM_DAYS, len(closes) - _RANKED_DAYS + 1), len(closes) + 1):
        value = rank([value for _, value in closes[:n]]).value * 100.0
        if math.isfinite(value):
            found[closes[n - 1][0]] = value
    return found


def days_of(figure: Figure, glance: Glance) -> Days:
    """How the days of a figure's closes are cut."""
    hours = glance.moment.hours
    return hours.utc if figure.gauge is Gauge.DVOL else hours.days(instrument(figure.symbol))


def closed_by_sessions(figure: Figure) -> bool:
    """Whether the days of a figure's closes are sessions of an exchange."""
    return figure.gauge is not Gauge.DVOL and not instrument(figure.symbol).round_the_clock


def stamps_of(figure: Figure, glance: Glance) -> tuple[object, ...]:
    """Other objects whenever the closes of a figure may have changed: cheap to ask."""
    sheet, now = glance.sheet(figure.symbol), glance.moment.now
    if figure.gauge is Gauge.DVOL:
        return (sheet.dvol.closes(now),)
    if figure.gauge in MEASURES:
        return (sheet.implied.lines[MEASURES[figure.gauge]].closes(now),)
    own = sheet.dvol if sheet.what.coin else sheet.implied.lines["iv30_atm"]
    return (sheet.bars, own.closes(now), glance.moment.hours.ready)
