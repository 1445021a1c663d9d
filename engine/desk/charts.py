"""The price chart of one symbol: daily bars, realized volatility, its own IV history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.desk.race import Runner, series_of
from engine.desk.realized import realized_line
from engine.desk.today import Columns, with_today
from engine.desk.views import ChartView

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.ages import Moment
    from engine.desk.bars import CleanBars
    from engine.desk.sheet import Sheet
    from engine.desk.views import RowView, Series
    from engine.model.earnings import StoryEvent

    Floats = NDArray[np.float64]

EMPTY = np.empty(0, dtype=np.float64)
NONE = (EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY)
"""Columns of a chart without bars."""


def chart_view(
    sheet: Sheet,
    row: RowView,
    moment: Moment,
    shown: Columns,
    events: tuple[StoryEvent, ...],
    why: str,
) -> ChartView:
    """The chart of a symbol.

    Args:
        sheet: What is known.
        row: The symbol's row, for its last price and its own IV.
        moment: Now.
        shown: From `columns`, or `NONE` without bars.
        events: Marks to draw.
        why: Words for missing bars.
    """
    bars = sheet.bars
    iv = _own_iv(sheet, row, moment)
    times, open_, high, low, close, rv = with_today(shown, sheet, moment)
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
        change_pct=row.change_pct,
        change_basis="24 h ago" if sheet.what.coin else "previous close",
    )


def columns(bars: CleanBars, periods: float) -> Columns:
    """Times, open, high, low, close and RV; a rejected bar is a NaN, so that it draws as a gap."""
    kept = (
        bars.stamps.astype(np.float64),
        bars.open,
        bars.high,
        bars.low,
        bars.close,
        realized_line(bars, "yang_zhang", 30, periods),
    )
    if not bars.rejected:
        return kept
    lost = np.array(bars.rejected, dtype=np.float64)
    order = np.argsort(np.concatenate([kept[0], lost]), kind="stable")
    blank = np.full(lost.size, np.nan)
    times, open_, high, low, close, rv = (
        np.concatenate([column, lost if first else blank])[order]
        for first, column in zip((True, *[False] * 5), kept, strict=True)
    )
    return times, open_, high, low, close, rv


def _own_iv(sheet: Sheet, row: RowView, moment: Moment) -> Series | None:
    """DVOL of a coin that has it, else the own ATM figure; None while there is no point."""
    measure = "dvol" if row.iv30 is row.dvol else "iv30_atm"
    series = series_of(Runner(sheet, measure, row.iv30), moment)
    return series if series.times.size else None
