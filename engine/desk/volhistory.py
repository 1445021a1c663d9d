"""The recorded 30-day volatility of a symbol and the realized one beside it, as lines."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.race import Runner, line_of, series_of
from engine.desk.ranks import RANK_FROM_DAYS
from engine.desk.volview import HistoryView
from engine.model.instrument import COINS
from engine.model.reason import Reason, reason_text
from engine.vol.rank import FULL_DAYS

if TYPE_CHECKING:
    from datetime import date

    from engine.desk.ages import Moment
    from engine.desk.race import Unpublished
    from engine.desk.sheet import Sheet
    from engine.desk.views import RowView, Series
    from engine.model.value import Measured

    Closes = tuple[tuple[date, float], ...]


def own_measure(symbol: str) -> str:
    """The measure rank and percentile stand on: published DVOL of its coins, else ATM."""
    return "dvol" if symbol in COINS else "iv30_atm"


def measures(symbol: str) -> tuple[str, ...]:
    """The lines of a symbol, its own measure first."""
    return (own_measure(symbol), "iv30_vix", "iv30_dvol")


def recorded(sheet: Sheet, row: RowView, moment: Moment, cut: Unpublished) -> tuple[Series, ...]:
    """The recorded lines of a symbol; a line is drawn anew only when it has grown.

    Reads what changes: under the desk's lock.
    """
    return tuple(_line(sheet, measure, row, moment, cut) for measure in measures(sheet.what.symbol))


def _line(sheet: Sheet, measure: str, row: RowView, moment: Moment, cut: Unpublished) -> Series:
    last: Measured = getattr(row, measure)
    runner = Runner(sheet, measure, last)
    line = line_of(runner)
    grown = (line.version, line.closes(moment.now))
    drawn = sheet.derived.line(measure).of(grown, lambda: series_of(runner, moment, cut))
    return drawn if drawn.last == last else replace(drawn, last=last, source=last.source)


def history_view(
    recorded: tuple[Series, ...], realized: Series | None, closes: Closes, own: Measured
) -> HistoryView:
    """The lines with the range that the rank stands on.

    Args:
        recorded: Own measure first.
        realized: Yang-Zhang over 30 bars, None without bars.
        closes: Of the own measure.
        own: Its figure now.
    """
    shown = tuple(one for one in recorded if one.times.size)
    lines = shown if realized is None else (*shown, realized)
    days = len(closes)
    low, high = band(closes, own)
    why = ""
    if days < RANK_FROM_DAYS:
        why = reason_text(Reason.TOO_FEW_DAYS, f"{days} of {RANK_FROM_DAYS} days")
    return HistoryView(lines, low, high, days, why)


def band(closes: Closes, own: Measured) -> tuple[float, float]:
    """Least and largest of the days behind the rank, NaN while there are too few."""
    if len(closes) < RANK_FROM_DAYS:
        return math.nan, math.nan
    values = [value for _, value in closes]
    if own.known and values[-1] != own.value:
        values.append(own.value)
    shown = values[-FULL_DAYS:]
    return min(shown), max(shown)
