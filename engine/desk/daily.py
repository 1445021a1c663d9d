"""The daily bars of a chart with their realized volatility and moves, and moves in sigma."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.desk.candles import Candles
from engine.desk.realized import realized_line

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.bars import CleanBars

    Floats = NDArray[np.float64]


def daily(bars: CleanBars, periods: float) -> Candles:
    """Every bar with Yang-Zhang 30 of its day; a rejected one is a NaN and draws as a gap."""
    move = np.full(len(bars), np.nan)
    with np.errstate(all="ignore"):
        move[1:] = np.diff(np.log(bars.close))
    move[[one.index for one in bars.breaks]] = np.nan
    kept = Candles(
        times=bars.stamps.astype(np.float64),
        open=bars.open,
        high=bars.high,
        low=bars.low,
        close=bars.close,
        volume=volumes(bars),
        rv=realized_line(bars, "yang_zhang", 30, periods),
        move=move,
        span=np.ones(len(bars)),
    )
    if not bars.rejected:
        return kept
    lost = np.array(bars.rejected, dtype=np.float64)
    blank = np.full(lost.size, np.nan)
    columns = [lost, *[blank] * 7, np.ones(lost.size)]
    both = kept.joined(Candles(*columns))
    order = np.argsort(both.times, kind="stable")
    return Candles(*(column[order] for column in both.columns()))


def volumes(bars: CleanBars) -> Floats:
    """What the source gave for each kept bar; NaN where it gave none, or none that can be."""
    raw = bars.raw
    if raw.volume.size != raw.stamps.size:
        return np.full(len(bars), np.nan)
    order = np.argsort(raw.stamps, kind="stable")
    place = np.searchsorted(raw.stamps[order], bars.stamps, side="right") - 1
    found = raw.volume[order][place].astype(np.float64)
    return np.where(np.isfinite(found) & (found >= 0.0), found, np.nan)


def day_before(rv: Floats) -> Floats:
    """Volatility as known before each bar: that of the bar before."""
    return np.append(np.nan, rv[:-1])[: rv.size]


def in_sigma(bars: Candles, before: Floats, periods: float) -> Floats:
    """Each bar's move in standard deviations of what was known before it.

    Args:
        bars: With their moves and spans.
        before: Volatility known before each bar, points a year.
        periods: Days of a year.
    """
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.move import move_in_sigma

    return move_in_sigma(bars.move, before / 100.0, bars.span / periods)
