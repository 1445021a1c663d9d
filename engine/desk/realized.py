"""Realized volatility of daily bars: completed bars only, with the reason where there is none."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.volnumber import Number, dated, lacking
from engine.desk.volview import REALIZED
from engine.model.reason import Reason
from engine.vol import realized as estimators

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.bars import CleanBars

    Floats = NDArray[np.float64]

ROW_WINDOWS = (30, 10, 20, 60, 90, 120)
ROW_ESTIMATORS = ("yang_zhang", "close_to_close")
NAMES = tuple(f"{name}_{window}" for window in ROW_WINDOWS for name in ROW_ESTIMATORS)
"""Figures of a row in the order shown."""
SHORT = 30
"""A hole makes windows up to this length unknown; longer ones carry a caveat."""
OVERLAPS = 2
"""Windows' length of returns from which the overlap correction holds (`overlap_bias`)."""
_OF_CLOSES = {
    "close_to_close": estimators.close_to_close,
    "hodges_tompkins": estimators.hodges_tompkins,
}
_OF_BARS = {
    "garman_klass": estimators.garman_klass,
    "garman_klass_yang_zhang": estimators.garman_klass_yang_zhang,
    "rogers_satchell": estimators.rogers_satchell,
    "yang_zhang": estimators.yang_zhang,
}


def realized_set(
    bars: CleanBars, periods: float, names: tuple[str, ...] = REALIZED
) -> dict[str, Number]:
    """Estimators over their windows at the last finished bar, by name ("yang_zhang_30")."""
    found = {}
    for name in names:
        estimator, _, window = name.rpartition("_")
        found[name] = realized(bars, estimator, int(window), periods)
    return found


def realized(bars: CleanBars, estimator: str, window: int, periods: float) -> Number:
    """One estimator over the last `window` returns of the finished bars, points.

    Hodges-Tompkins is corrected for the overlap of all windows so far, hence stands on all bars.
    """
    need, have = estimators.bars_needed(estimator, window), bars.complete
    overlapping = estimator == "hodges_tompkins"
    least = OVERLAPS * window + 1 if overlapping else need
    inputs = spoken(have if overlapping else min(have, need), bars)
    if have < least:
        return lacking(Reason.TOO_FEW_BARS, f"{have} of {least} bars", inputs)
    caveat, words = Reason.OK, ""
    for one in bars.breaks:
        if not have - need < one.index < have:
            continue
        if one.reason is not Reason.GAP or window <= SHORT:
            return lacking(one.reason, one.text, inputs)
        caveat, words = one.reason, one.text
    first = 0 if overlapping else have - need
    line = _estimate(bars, slice(first, have), estimator, window, periods)
    value = float(line[-1]) * 100.0
    if not math.isfinite(value):
        return lacking(Reason.NOT_A_NUMBER, "", inputs)
    return Number(value, window, inputs, caveat, words)


def spoken(count: int, bars: CleanBars, unit: str = "daily bar") -> str:
    """Such as "31 daily bars to 30 Jul 2024"."""
    last = bars.last_complete
    to = f" to {dated(last)}" if last is not None else ""
    return f"{count} {unit}{'' if count == 1 else 's'}{to}"


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
    if estimator == "parkinson":
        return estimators.parkinson(bars.high[part], bars.low[part], window, periods)
    of_closes = _OF_CLOSES.get(estimator)
    if of_closes is not None:
        return of_closes(bars.close[part], window, periods)
    return _OF_BARS[estimator](
        bars.open[part], bars.high[part], bars.low[part], bars.close[part], window, periods
    )
