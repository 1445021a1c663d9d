"""The watchlist's columns: headings, definitions, and each row's cells and tips."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from engine.desk.volfigures import Figure
from engine.model.instrument import COINS
from engine.model.value import Quality
from gui import format as fmt
from gui.earnings.model import about, new_york_day
from gui.tables.cell import EMPTY, WAITING, Cell, Mark, Tone, explain, figure
from gui.tables.model import Column
from gui.text import tr
from gui.vol.definitions import (
    COMPLETE_FROM,
    GREY_UNTIL,
    definition,
    with_unit,
)
from gui.vol.definitions import tip as volatility_tip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from engine.desk.views import RowView
    from engine.model.earnings import EarningsEvent
    from engine.model.value import Measured

    _Written = tuple[int, Callable[[RowView], Measured], Callable[[float], str], bool]

SYMBOL, TRAIL, LAST, CHANGE, RV, IV, SPREAD, RANK, PERCENTILE, EARNINGS, AGE = range(11)

REALIZED: Final = "yang_zhang_30"
_BARS: Final = 30


_NO_REPORT: Final = Cell(fmt.DASH, Tone.QUIET)


def _text(*names: str) -> Callable[[], str]:
    """What a heading says: the definitions of the figures below it."""
    return lambda: " ".join(definition(name).text for name in names)


COLUMNS: Final = (
    Column("symbol", "Symbol", "The instrument, as the program calls it.", "BRK-B.XX",
           figures=False, stretches=True),
    Column("trail", "Trend", "Recent prices, oldest first; no scale of its own.",
           "MMMMMMM", figures=False, rank=3, stretches=True),
    Column("last", "Last", "Last price in the instrument's currency.", "123,456.78"),
    Column("change_pct", "Chg %",
           "Change against the previous close, in percent; coins against 24 hours ago.", "+88.88"),
    Column("rv", "RV", _text(REALIZED), "188.8"),
    Column("iv30", "IV30",
           lambda: f"{definition('iv30_atm').text} BTC, ETH: {definition('dvol').text}", "188.8"),
    Column("iv_minus_rv", "IV−RV", _text("iv_minus_rv"), "+88.8", rank=1),
    Column("iv_rank", "IV rank", _text("iv_rank"), "n 188/252  100", rank=4),
    Column("iv_percentile", "IV pctl", _text("iv_percentile"), "n 188/252  100", rank=5),
    Column("earnings", "Report",
           "Days to the next report, New York dates; ~: about so many, the day is estimated; "
           "≤: at most so many, within an estimated window.",
           "≤88 d", rank=2),
    Column("age", "Age",
           "Time since the last price arrived, or since it was made if the market is closed. "
           "Amber when it is late, grey when it is stale.",
           "88 min", rank=-1),
)  # fmt: skip


_MEASURED: Final[dict[int, Callable[[RowView], Measured]]] = {
    LAST: attrgetter("last"),
    CHANGE: attrgetter("change_pct"),
    RV: attrgetter("rv30"),
    IV: attrgetter("iv30"),
    SPREAD: attrgetter("iv_minus_rv"),
    RANK: attrgetter("iv_rank"),
    PERCENTILE: attrgetter("iv_percentile"),
}


def _signed_points(value: float) -> str:
    return fmt.points(value, signed=True)


_FIGURES: Final[tuple[_Written, ...]] = (
    (LAST, _MEASURED[LAST], fmt.price, False),
    (CHANGE, _MEASURED[CHANGE], fmt.change, True),
    (RV, _MEASURED[RV], fmt.points, False),
    (IV, _MEASURED[IV], fmt.points, False),
    (SPREAD, _MEASURED[SPREAD], _signed_points, False),
)


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
    return _days_to(event, new_york_day(moment.now))


def _days_to(event: EarningsEvent, today: date) -> int:
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
        _trail_cell(view),
        *(figure(get(view), write, directed=directed) for _, get, write, directed in _FIGURES),
        standing_cell(view.iv_rank, view.iv_days),
        standing_cell(view.iv_percentile, view.iv_days),
        _report_cell(view, moment),
        age_cell(view, moment),
    )
    if view.last.quality is not Quality.REPLAYED:
        return made
    return tuple(replace(cell, replayed=True) for cell in made)


def renewed(
    made: tuple[Cell, ...], old: RowView, view: RowView, moment: Moment
) -> tuple[Cell, ...]:
    """The cells of a row's newer view; only those whose figure is another are written.

    Args:
        made: The cells of `old` at an earlier moment of the same day.
        old: What they were made from.
        view: The newer view of the same symbol.
        moment: When it is shown.
    """
    replayed = Quality.REPLAYED in (old.last.quality, view.last.quality)
    if replayed or view.refused != old.refused:
        return cells(view.symbol, view, moment)
    row = list(made)
    if view.trail is not old.trail:
        row[TRAIL] = _trail_cell(view)
    for column, get, write, directed in _FIGURES:
        measured = get(view)
        if measured is not get(old):
            row[column] = figure(measured, write, directed=directed)
    if view.iv_rank is not old.iv_rank or view.iv_days != old.iv_days:
        row[RANK] = standing_cell(view.iv_rank, view.iv_days)
    if view.iv_percentile is not old.iv_percentile or view.iv_days != old.iv_days:
        row[PERCENTILE] = standing_cell(view.iv_percentile, view.iv_days)
    if view.next_earnings is not old.next_earnings:
        row[EARNINGS] = _report_cell(view, moment)
    row[AGE] = age_cell(view, moment)
    return tuple(row)


def aged(
    made: tuple[Cell, ...], view: RowView, moment: Moment, *, another_day: bool = True
) -> tuple[Cell, ...]:
    """The cells of a row for a later moment: `made` itself if none of them reads otherwise.

    Args:
        made: The cells of `view` at an earlier moment.
        view: What they were made from.
        moment: The later one.
        another_day: It may be another day in New York, so that countdowns are written too.
    """
    replayed = made[AGE].replayed
    report = _report_cell(view, moment) if another_day else made[EARNINGS]
    age = age_cell(view, moment)
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


def standing_cell(measured: Measured, days: int) -> Cell:
    """A rank or percentile with its n, at most a year: grey while it stands on few days."""
    cell = figure(measured, _whole)
    if not measured.known:
        return cell
    year = COMPLETE_FROM
    note = f"n {year}" if days >= year else f"n {days}/{year}"
    few = days < GREY_UNTIL and cell.tone is Tone.TEXT
    return replace(cell, tone=Tone.QUIET if few else cell.tone, note=note)


def _trail_cell(view: RowView) -> Cell:
    return Cell("", trail=view.trail) if len(view.trail) > 1 else EMPTY


def _whole(value: float) -> str:
    return fmt.number(value, 0)


def _coarse(seconds: float) -> float:
    """Whole seconds, so that equal texts make equal cells."""
    return float(int(seconds)) if seconds < 60 else float(int(seconds) // 60 * 60)


def _report_cell(view: RowView, moment: Moment) -> Cell:
    event = view.next_earnings
    if event is None:
        return _NO_REPORT
    today = new_york_day(moment.now)
    days = _days_to(event, today)
    inside = within_window(event, today)
    return _days_cell(days, fmt.AT_MOST if inside else fmt.ABOUT if about(event) else "", tr("d"))


@lru_cache(maxsize=1024)
def _days_cell(days: int, sign: str, _language: str) -> Cell:
    """The cell of so many days; written once for each in a language."""
    tone = Tone.TEXT if abs(days) <= 7 else Tone.QUIET
    return Cell(f"{sign}{fmt.days(days)}", tone, value=days)


def tip(view: RowView, column: int, moment: Moment) -> str:
    """Plain text for a cell: value, definition, as-of, n, source, quality, reason."""
    if column == LAST:
        return explain(f"{view.symbol} {tr('last')}", view.last, _with_currency(view))
    if column == CHANGE:
        return explain(f"{view.symbol} {tr('change')}", view.change_pct, fmt.percent)
    if column in _MEASURED:
        return _volatility_tip(view, column)
    if column == EARNINGS:
        return _report_tip(view, moment)
    if column == AGE:
        return _age_tip(view, moment)
    lines = [view.symbol, view.name, str(view.kind)]
    if view.refused:
        lines.append(tr("Refused") + f": {view.refused}")
    return "\n".join(line for line in lines if line)


def implied_name(view: RowView) -> str:
    """Which figure stands as the row's IV30: a coin's published DVOL, else the one at the money."""
    return "dvol" if view.symbol in COINS and view.iv30 is view.dvol else "iv30_atm"


def row_figure(view: RowView, column: int) -> Figure:
    """The volatility figure of a column; `n` is 0 where a row does not know it."""
    measured = _MEASURED[column](view)
    known = measured.known
    if column == RV:
        return Figure(REALIZED, measured, _BARS if known else 0)
    if column == IV:
        return Figure(implied_name(view), measured)
    if column == SPREAD:
        pair = (Figure(implied_name(view), view.iv30), Figure(REALIZED, view.rv30))
        words = " − ".join(f"{definition(one.name).short} {with_unit(one)}" for one in pair)
        return Figure("iv_minus_rv", measured, inputs=words if known else "")
    name = "iv_rank" if column == RANK else "iv_percentile"
    return Figure(name, measured, min(view.iv_days, COMPLETE_FROM))


def _volatility_tip(view: RowView, column: int) -> str:
    said = volatility_tip(row_figure(view, column), view.symbol)
    if column != IV or view.symbol not in COINS:
        return said
    own = view.iv30_dvol
    lines = [said, f"{definition('iv30_dvol').title}: {with_unit(Figure('iv30_dvol', own))}"]
    if not own.known:
        lines[-1] += f" ({own.why})" if own.why else ""
    elif own.quality is view.dvol.quality:
        apart = replace(view.dvol, value=view.dvol.value - own.value)
        what = definition("dvol_difference").title
        lines.append(f"{what}: {with_unit(Figure('dvol_difference', apart))}")
    return "\n".join(lines)


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
