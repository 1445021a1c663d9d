"""Realized volatility of daily bars: completed bars only, with the reason where there is none."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.vol.realized import bars_needed, close_to_close, yang_zhang

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.bars import CleanBars

    Floats = NDArray[np.float64]

WINDOWS = (30, 10, 20, 60, 90, 120)
ESTIMATORS = ("yang_zhang", "close_to_close")
NAMES = tuple(f"{name}_{window}" for window in WINDOWS for name in ESTIMATORS)
"""Figures of a row in the order shown."""
SHORT = 30
"""A hole makes windows up to this length unknown; longer ones carry a caveat."""


@dataclass(frozen=True, slots=True)
class Realized:
    """One figure in points, NaN with a reason, or a value with a caveat."""

    value: float
    reason: Reason = Reason.OK
    detail: str = ""


def realized_set(bars: CleanBars, periods: float) -> dict[str, Realized]:
    """Every estimator and window at the last finished bar."""
    return {
        f"{name}_{window}": realized(bars, name, window, periods)
        for window in WINDOWS
        for name in ESTIMATORS
    }


def realized(bars: CleanBars, estimator: str, window: int, periods: float) -> Realized:
    """One estimator over the last `window` returns of the finished bars."""
    need, have = bars_needed(estimator, window), bars.complete
    if have < need:
        return Realized(math.nan, Reason.TOO_FEW_BARS, f"{have} of {need} bars")
    caveat = Realized(math.nan)
    for one in bars.breaks:
        if not have - window <= one.index < have:
            continue
        if one.reason is not Reason.GAP or window <= SHORT:
            return Realized(math.nan, one.reason, one.text)
        caveat = Realized(math.nan, one.reason, one.text)
    part = slice(have - need, have)
    value = float(_estimate(bars, part, estimator, window, periods)[-1]) * 100.0
    if not math.isfinite(value):
        return Realized(math.nan, Reason.NOT_A_NUMBER)
    return Realized(value, caveat.reason, caveat.detail)


def realized_line(bars: CleanBars, estimator: str, window: int, periods: float) -> Floats:
    """An estimator at every kept bar, points; NaN where the window is short, broken or running."""
    if len(bars) <= window:
        return np.full(len(bars), np.nan)
    line = _estimate(bars, slice(0, len(bars)), estimator, window, periods) * 100.0
    for one in bars.breaks:
        line[one.index : one.index + window] = np.nan
    line[bars.complete :] = np.nan
    line[~np.isfinite(line)] = np.nan
    return line


def _estimate(bars: CleanBars, part: slice, estimator: str, window: int, periods: float) -> Floats:
    if estimator == "close_to_close":
        return close_to_close(bars.close[part], window, periods)
    return yang_zhang(
        bars.open[part], bars.high[part], bars.low[part], bars.close[part], window, periods
    )
