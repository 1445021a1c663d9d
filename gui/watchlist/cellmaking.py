"""How the cells of one watchlist row are written, a function for each kind of column."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from engine.desk.figures import derived
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui import format as fmt
from gui.earnings.model import about, new_york_day
from gui.tables.cell import EMPTY, Cell, Mark, Tone, figure
from gui.text import tr
from gui.vol.definitions import COMPLETE_FROM, GREY_UNTIL
from gui.watchlist.headings import REALIZED
from gui.watchlist.moment import age_of, coarse, days_to, within_window

if TYPE_CHECKING:
    from engine.desk.views import RowView
    from engine.desk.watchlist import Entry
    from engine.model.value import Measured
    from gui.watchlist.moment import Moment

FLAGS: Final = 7
_BN: Final = 1e9
_NO_REPORT: Final = Cell(fmt.DASH, Tone.QUIET)


# formats


def signed_points(value: float) -> str:
    """Volatility points with their sign."""
    return fmt.points(value, signed=True)


def whole(value: float) -> str:
    """A rank or percentile."""
    return fmt.number(value, 0)


def billions(value: float) -> str:
    """US$ in billions with sign and two decimals, so that points stand under each other."""
    return fmt.number(value / _BN, 2, signed=True)


def one_decimal(value: float) -> str:
    """An implied move in percent."""
    return fmt.number(value, 1)


# figures


def realized(view: RowView, estimator: str) -> Measured:
    """The row's realized volatility by this estimator."""
    for name, measured in view.rv:
        if name == estimator:
            return measured
    return missing(Reason.NOT_APPLICABLE, estimator)


def spread(view: RowView, estimator: str) -> Measured:
    """IV30 less the realized volatility that stands beside it."""
    if estimator == REALIZED:
        return view.iv_minus_rv
    iv, rv = view.iv30, realized(view, estimator)
    return derived(iv.value - rv.value, iv, rv, source="computed")


# cells


def symbol_cell(symbol: str, entry: Entry | None, *, refused: bool, badge: bool) -> Cell:
    """The symbol, with the row's flag where the list has no column for it."""
    tone = Tone.FAULT if refused else Tone.TEXT
    return Cell(symbol, tone, badge=flag_of(entry) if badge else 0)


def flag_of(entry: Entry | None) -> int:
    """The row's flag, 0 for none."""
    text = "" if entry is None else entry.field("flag")
    return int(text) if len(text) == 1 and text in "1234567" else 0


def flag_cell(entry: Entry | None) -> Cell:
    """The flag as a badge with its number."""
    flag = flag_of(entry)
    return Cell(str(flag), badge=flag, value=flag) if flag else EMPTY


def alias_cell(entry: Entry | None, name: str) -> Cell:
    """The user's own name, else the source's in grey."""
    alias = "" if entry is None else entry.field("alias")
    return Cell(alias) if alias else Cell(name, Tone.QUIET) if name else EMPTY


def note_cell(entry: Entry | None) -> Cell:
    """The user's note on one line."""
    note = "" if entry is None else " ".join(entry.field("note").split())
    return Cell(note, Tone.QUIET) if note else EMPTY


def target_of(entry: Entry | None) -> float:
    """The user's target price, NaN for none or where the text is no number."""
    text = "" if entry is None else entry.field("target").replace(",", "")
    try:
        value = float(text) if text else math.nan
    except ValueError:
        return math.nan
    return value if math.isfinite(value) else math.nan


def target_cell(entry: Entry | None) -> Cell:
    """The target price; what is no number stands as it was typed."""
    value = target_of(entry)
    if value == value:
        return Cell(fmt.price(value), value=value)
    text = "" if entry is None else entry.field("target")
    return Cell(text, Tone.WARNING) if text else EMPTY


def trail_cell(view: RowView) -> Cell:
    """The sparkline."""
    return Cell("", trail=view.trail) if len(view.trail) > 1 else EMPTY


def standing_cell(measured: Measured, days: int) -> Cell:
    """A rank or percentile with its n, at most a year: grey while it stands on few days."""
    cell = figure(measured, whole)
    if not measured.known:
        return cell
    year = COMPLETE_FROM
    note = f"n {year}" if days >= year else f"n {days}/{year}"
    few = days < GREY_UNTIL and cell.tone is Tone.TEXT
    return replace(cell, tone=Tone.QUIET if few else cell.tone, note=note)


def age_cell(view: RowView, moment: Moment) -> Cell:
    """Quiet while prices come in time, amber from twice the cadence, grey once stale."""
    seconds = age_of(view.last, moment)
    if math.isnan(seconds):
        return Cell(fmt.DASH, Tone.QUIET)
    if view.last.quality is Quality.STALE:
        return Cell(fmt.age(seconds), Tone.STALE, Mark.CLOCK, coarse(seconds))
    awaited = view.last.quality not in (Quality.FROZEN, Quality.REPLAYED)
    late = awaited and seconds > 2 * view.cadence_s > 0
    tone = Tone.WARNING if late else Tone.QUIET
    return Cell(fmt.age(seconds), tone, Mark.NONE, coarse(seconds))


def report_cell(view: RowView, moment: Moment) -> Cell:
    """Days to the next report; a sign says how sure they are."""
    event = view.next_earnings
    if event is None:
        return _NO_REPORT
    today = new_york_day(moment.now)
    days = days_to(event, today)
    inside = within_window(event, today)
    return _days_cell(days, fmt.AT_MOST if inside else fmt.ABOUT if about(event) else "", tr("d"))


@lru_cache(maxsize=1024)
def _days_cell(days: int, sign: str, _language: str) -> Cell:
    """The cell of so many days; written once for each in a language."""
    tone = Tone.TEXT if abs(days) <= 7 else Tone.QUIET
    return Cell(f"{sign}{fmt.days(days)}", tone, value=days)
