"""The watchlist's columns: headings, definitions, and each row's cells and tips."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from engine.model.newyork import NEW_YORK
from engine.model.value import Quality
from gui import format as fmt
from gui.tables.cell import WAITING, Cell, Mark, Tone, explain, figure
from gui.tables.model import Column
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from engine.desk.views import RowView
    from engine.model.earnings import EarningsEvent
    from engine.model.value import Measured

SYMBOL, TRAIL, LAST, CHANGE, RV, IV, SPREAD, EARNINGS, AGE = range(9)

COLUMNS: Final = (
    Column("symbol", "Symbol", "The instrument, as the program calls it.", "BRK-B.XX",
           figures=False, stretches=True),
    Column("trail", "Trend", "Recent prices, oldest first; no scale of its own.",
           "MMMMMMM", figures=False, rank=1, stretches=True),
    Column("last", "Last", "Last price in the instrument's currency.", "123,456.78"),
    Column("change_pct", "Chg %",
           "Change against the previous close, in percent; coins against 24 hours ago.", "+88.88"),
    Column("rv", "RV",
           "Realized volatility: Yang-Zhang over 30 completed bars, annualised with 252 sessions "
           "(coins 365 days), in points.", "188.8"),
    Column("iv30", "IV30",
           "30-day implied volatility in points: at the money, interpolated in total variance; "
           "for BTC and ETH Deribit's published DVOL.", "188.8"),
    Column("iv_minus_rv", "IV−RV",
           "IV30 less RV in points: what options cost above what the price did.", "+88.8"),
    Column("earnings", "Report",
           "Days to the next report, New York dates; at most so many within an estimated window.",
           "≤88 d"),
    Column("age", "Age",
           "Time since the last price arrived, or since it was made if the market is closed. "
           "Amber when it is late, grey when it is stale.",
           "88 min"),
)  # fmt: skip


_MEASURED: Final[dict[int, Callable[[RowView], Measured]]] = {
    LAST: attrgetter("last"),
    CHANGE: attrgetter("change_pct"),
    RV: attrgetter("rv30"),
    IV: attrgetter("iv30"),
    SPREAD: attrgetter("iv_minus_rv"),
}


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant a row is written for: wall clock and monotonic seconds of the shown world."""

    now: datetime
    monotonic: float


def age_of(measured: Measured, moment: Moment) -> float:
    """Seconds since a value arrived, else since what it describes; NaN if neither is known.

    A frozen value arrives again with every poll, so it ages by what it describes.
    """
    if not measured.known:
        return math.nan
    polled = measured.quality is Quality.FROZEN and measured.as_of is not None
    if math.isfinite(measured.received) and not polled:
        return max(0.0, moment.monotonic - measured.received)
    if measured.as_of is None:
        return math.nan
    return max(0.0, (moment.now - measured.as_of).total_seconds())


def days_to_report(view: RowView, moment: Moment) -> int | None:
    """Calendar days to the next report by New York's date, None without one.

    Within an estimated window they count to its last day.
    """
    event = view.next_earnings
    if event is None:
        return None
    today = moment.now.astimezone(NEW_YORK).date()
    last = event.until if event.until is not None and event.day <= today else event.day
    return (last - today).days


def within_window(event: EarningsEvent, today: date) -> bool:
    """Whether `today` lies in the estimated window of a report and not on its last day."""
    return event.until is not None and event.day <= today < event.until


def cells(symbol: str, view: RowView | None, moment: Moment) -> tuple[Cell, ...]:
    """The cells of one row; waiting ones before the first view of it."""
    if view is None:
        return (Cell(symbol), *(WAITING,) * (len(COLUMNS) - 1))
    tone = Tone.FAULT if view.refused else Tone.TEXT
    made = (
        Cell(symbol, tone),
        Cell("", trail=view.trail) if len(view.trail) > 1 else Cell(""),
        figure(view.last, fmt.price),
        figure(view.change_pct, fmt.change, directed=True),
        figure(view.rv30, fmt.points),
        figure(view.iv30, fmt.points),
        figure(view.iv_minus_rv, _signed_points),
        _report_cell(view, moment),
        age_cell(view, moment),
    )
    if view.last.quality is not Quality.REPLAYED:
        return made
    return tuple(replace(cell, replayed=True) for cell in made)


def aged(made: tuple[Cell, ...], view: RowView, moment: Moment) -> tuple[Cell, ...]:
    """The cells of a row for a later moment: `made` itself if none of them reads otherwise."""
    replayed = made[AGE].replayed
    report, age = _report_cell(view, moment), age_cell(view, moment)
    if replayed:
        report, age = replace(report, replayed=True), replace(age, replayed=True)
    if report == made[EARNINGS] and age == made[AGE]:
        return made
    return (*made[:EARNINGS], report, age)


def sort_figure(view: RowView, column: int, moment: Moment) -> float:
    """What a row is sorted by: the value of its cell, without writing the cell."""
    if column == EARNINGS:
        days = days_to_report(view, moment)
        return math.nan if days is None else float(days)
    if column == AGE:
        seconds = age_of(view.last, moment)
        return math.nan if math.isnan(seconds) else _coarse(seconds)
    measured: Measured = _MEASURED[column](view)
    return measured.value


def age_cell(view: RowView, moment: Moment) -> Cell:
    """Quiet while prices come in time, amber from twice the cadence, grey once stale."""
    seconds = age_of(view.last, moment)
    if math.isnan(seconds):
        return Cell(fmt.DASH, Tone.QUIET)
    if view.last.quality is Quality.STALE:
        return Cell(fmt.age(seconds), Tone.STALE, Mark.CLOCK, _coarse(seconds))
    awaited = view.last.quality not in (Quality.FROZEN, Quality.REPLAYED)
    late = awaited and seconds > 2 * view.cadence_s > 0
    tone = Tone.WARNING if late else Tone.QUIET
    return Cell(fmt.age(seconds), tone, Mark.NONE, _coarse(seconds))


def _coarse(seconds: float) -> float:
    """Whole seconds, so that equal texts make equal cells."""
    return float(int(seconds)) if seconds < 60 else float(int(seconds) // 60 * 60)


def _signed_points(value: float) -> str:
    return fmt.points(value, signed=True)


def _report_cell(view: RowView, moment: Moment) -> Cell:
    days = days_to_report(view, moment)
    if days is None:
        return Cell(fmt.DASH, Tone.QUIET)
    tone = Tone.TEXT if abs(days) <= 7 else Tone.QUIET
    event = view.next_earnings
    today = moment.now.astimezone(NEW_YORK).date()
    open_ = event is not None and within_window(event, today)
    return Cell(f"{fmt.AT_MOST}{fmt.days(days)}" if open_ else fmt.days(days), tone, value=days)


def tip(view: RowView, column: int, moment: Moment) -> str:
    """Plain text for a cell: value, as-of, source, quality, reason."""
    writers: dict[int, tuple[Measured, Callable[[float], str]]] = {
        LAST: (view.last, _with_currency(view)),
        CHANGE: (view.change_pct, fmt.percent),
        RV: (view.rv30, fmt.points),
        IV: (view.iv30, fmt.points),
        SPREAD: (view.iv_minus_rv, _signed_points),
    }
    if column in writers:
        measured, write = writers[column]
        return explain(f"{view.symbol} {_long_title(column)}", measured, write)
    if column == EARNINGS:
        return _report_tip(view, moment)
    if column == AGE:
        return _age_tip(view, moment)
    lines = [view.symbol, view.name, str(view.kind)]
    if view.refused:
        lines.append(tr("Refused") + f": {view.refused}")
    return "\n".join(line for line in lines if line)


def _long_title(column: int) -> str:
    return {
        LAST: tr("last"), CHANGE: tr("change"), RV: tr("realized volatility, 30 bars"),
        IV: tr("implied volatility, 30 days"), SPREAD: tr("implied less realized"),
    }[column]  # fmt: skip


def _with_currency(view: RowView) -> Callable[[float], str]:
    def write(value: float) -> str:
        return f"{fmt.price(value)} {view.currency}".rstrip()

    return write


def _report_tip(view: RowView, moment: Moment) -> str:
    event = view.next_earnings
    if event is None:
        return tr("Next report") + f": {fmt.DASH}\n" + tr("Reason") + f": {view.earnings_reason}"
    sessions = {"BMO": tr("before the open"), "AMC": tr("after the close"),
                "DMH": tr("in market hours")}  # fmt: skip
    lines = [
        f"{view.symbol} {tr('reports')} {fmt.days_between(event.day, event.until)}, "
        + sessions.get(str(event.session), tr("session unknown")),
        _report_cell(view, moment).text,
        tr("Status") + f": {event.status}",
        tr("Source") + f": {event.source}",
    ]
    return "\n".join(line for line in lines if line)


def _age_tip(view: RowView, moment: Moment) -> str:
    seconds = age_of(view.last, moment)
    if math.isnan(seconds):
        return tr("No price yet") + (f": {view.last.why}" if view.last.why else "")
    frozen = view.last.quality is Quality.FROZEN
    what = tr("The last price is of") if frozen else tr("The last price arrived")
    lines = [f"{what} {fmt.age(seconds)} {tr('ago')}"]
    if view.cadence_s > 0:
        lines.append(tr("Expected every") + f" {fmt.age(view.cadence_s)}")
    return "\n".join(lines)
