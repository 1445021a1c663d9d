"""The price chart of one symbol: daily bars, realized volatility, its own IV history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.desk.race import NAMES, Runner, line_of
from engine.desk.realized import realized_line
from engine.desk.views import ChartView, Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.ages import Moment
    from engine.desk.bars import CleanBars
    from engine.desk.store import Sheet
    from engine.desk.views import RowView
    from engine.model.earnings import StoryEvent

    Floats = NDArray[np.float64]

EMPTY = np.empty(0, dtype=np.float64)


def chart_view(
    sheet: Sheet, row: RowView, moment: Moment, events: tuple[StoryEvent, ...], why: str
) -> ChartView:
    """Bars of a symbol; a rejected bar is a NaN, so that it draws as a gap.

    Args:
        sheet: What is known.
        row: The symbol's row, for its last price and its own IV.
        moment: Now.
        events: Marks to draw.
        why: Words for missing bars.
    """
    bars = sheet.bars
    iv = _own_iv(sheet, row, moment)
    times: Floats = EMPTY
    columns: tuple[Floats, ...] = (EMPTY,) * 5
    if bars is not None:
        times, columns = _with_gaps(bars, sheet.what.periods)
    open_, high, low, close, rv = columns
    return ChartView(
        symbol=row.symbol,
        name=row.name,
        currency=row.currency,
        interval="1d",
        times=times,
        open=open_,
        high=high,
        low=low,
        close=close,
        rv=rv,
        iv=iv,
        last=row.last,
        events=events,
        source="" if bars is None else bars.raw.source,
        as_of=None if bars is None else bars.raw.as_of,
        reason=why if bars is None else "",
    )


def _with_gaps(bars: CleanBars, periods: float) -> tuple[Floats, tuple[Floats, ...]]:
    """Times and open, high, low, close, rv with NaN rows where a bar was rejected."""
    columns = (
        bars.open,
        bars.high,
        bars.low,
        bars.close,
        realized_line(bars, "yang_zhang", 30, periods),
    )
    kept = bars.stamps.astype(np.float64)
    if not bars.rejected:
        return kept, columns
    lost = np.array(bars.rejected, dtype=np.float64)
    times = np.concatenate([kept, lost])
    order = np.argsort(times, kind="stable")
    blank = np.full(lost.size, np.nan)
    return times[order], tuple(np.concatenate([c, blank])[order] for c in columns)


def _own_iv(sheet: Sheet, row: RowView, moment: Moment) -> Series | None:
    """DVOL of a coin that has it, else the own ATM figure; None while there is no point."""
    measure = "dvol" if row.dvol.known else "iv30_atm"
    runner = Runner(sheet, measure, row.iv30)
    line = line_of(runner)
    times, values = line.arrays(moment.now)
    if not times.size:
        return None
    closes = tuple((day.isoformat(), value) for day, value in line.closes(moment.now))
    label = f"{row.symbol} {NAMES[measure][0]}"
    return Series(
        row.symbol, label, measure, times, values, row.iv30, row.iv30.source, closes=closes
    )
