"""Realized volatility of bars: seven estimators, annualised, as long as their input.

All take one-dimensional arrays of equal length in ascending time and give fractions per year, NaN
until the window is full. Bars with a NaN or infinite needed field, a price <= 0, high < max(open,
close) or low > min(open, close) are taken out first and stay NaN; the others close ranks.
`periods` is the number of bars in a year: 252 sessions, 365 days for crypto. The estimators of
the range alone (Parkinson, Garman-Klass, Rogers-Satchell) do not see the move between close and
next open and read low where markets close overnight. Wrong shapes and windows raise ValueError.
`Rolling` gives the same figures bar by bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.vol.estimators import (
    GARMAN_KLASS,
    PARKINSON,
    bars_needed,
    checked_window,
    needs,
    overlap_bias,
    yang_zhang_weight,
)
from engine.vol.rolling import Rolling
from engine.vol.windows import rolling_deviations, rolling_sums, spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]
    Bars = tuple[Floats, ...]

__all__ = [
    "Rolling",
    "bars_needed",
    "close_to_close",
    "garman_klass",
    "garman_klass_yang_zhang",
    "hodges_tompkins",
    "parkinson",
    "rogers_satchell",
    "yang_zhang",
]


def close_to_close(
    close: ArrayLike, window: int, periods: float = 252.0, *, demean: bool = True
) -> Floats:
    """Standard deviation of `window` log returns; with `demean` off their root mean square.

    Needs window + 1 bars.
    """
    if demean:
        return _estimate("close_to_close", (close,), window, periods, _deviations)
    return _estimate("close_to_close", (close,), window, periods, _squares, least=1)


def hodges_tompkins(close: ArrayLike, window: int, periods: float = 252.0) -> Floats:
    """Close-to-close, its variance corrected for the overlap of the windows so far.

    The sample is what was known at each date, so later bars never change earlier figures. Needs
    window + 1 bars; below 2 * window the correction lies outside of its derivation (see
    `engine.vol.estimators.overlap_bias`), and the first figure of a window of 2 is NaN.
    """
    return _estimate("hodges_tompkins", (close,), window, periods, _corrected)


def parkinson(high: ArrayLike, low: ArrayLike, window: int, periods: float = 252.0) -> Floats:
    """Range estimator of Parkinson, Journal of Business 53 (1980)."""
    return _estimate("parkinson", (high, low), window, periods, _ranges)


def garman_klass(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Estimator of Garman & Klass, Journal of Business 53 (1980)."""
    return _estimate("garman_klass", (open_, high, low, close), window, periods, _garman_klass)


def garman_klass_yang_zhang(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Garman-Klass plus the squared move from the previous close. Needs window + 1 bars."""
    bars = (open_, high, low, close)
    return _estimate("garman_klass_yang_zhang", bars, window, periods, _with_overnight)


def rogers_satchell(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Drift-free estimator of Rogers & Satchell, Annals of Applied Probability 1 (1991)."""
    bars = (open_, high, low, close)
    return _estimate("rogers_satchell", bars, window, periods, _rogers_satchell)


def yang_zhang(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Estimator of Yang & Zhang, Journal of Business 73 (2000). Needs window + 1 bars.

    var(o_t - c_{t-1}) + k var(c - o) + (1 - k) RS with k = 0.34 / (1.34 + (n + 1)/(n - 1)).
    """
    return _estimate("yang_zhang", (open_, high, low, close), window, periods, _yang_zhang)


def _deviations(bars: Bars, window: int, _: int) -> Floats:
    """Variance of each window; the number of the first window is the third argument of all."""
    return rolling_deviations([_returns(bars[0])], window) / (window - 1)


def _squares(bars: Bars, window: int, _: int) -> Floats:
    return rolling_sums(_returns(bars[0]) ** 2, window) / window


def _corrected(bars: Bars, window: int, first: int) -> Floats:
    variances = _deviations(bars, window, first)
    count = np.arange(first, first + variances.size, dtype=np.float64)
    return variances / overlap_bias(count, window)


def _ranges(bars: Bars, window: int, _: int) -> Floats:
    high, low = bars
    return rolling_sums(np.log(high / low) ** 2, window) * (PARKINSON / window)


def _garman_klass(bars: Bars, window: int, _: int) -> Floats:
    return rolling_sums(_garman_klass_terms(*bars), window) / window


def _with_overnight(bars: Bars, window: int, _: int) -> Floats:
    o, h, low, c = (field[1:] for field in bars)
    terms = np.log(o / bars[3][:-1]) ** 2
    terms += _garman_klass_terms(o, h, low, c)
    return rolling_sums(terms, window) / window


def _rogers_satchell(bars: Bars, window: int, _: int) -> Floats:
    o, h, low, c = bars
    terms = np.log(h / c) * np.log(h / o)
    terms += np.log(low / c) * np.log(low / o)
    return rolling_sums(terms, window) / window


def _yang_zhang(bars: Bars, window: int, _: int) -> Floats:
    """Overnight and day go through one pass, scaled so that their squares add up."""
    o, h, low, c = (field[1:] for field in bars)
    k = yang_zhang_weight(window)
    overnight, up, fall = np.log(o / bars[3][:-1]), np.log(h / o), np.log(h / c)
    day = up - fall
    up *= fall
    up += np.log(low / o) * np.log(low / c)
    drift_free = rolling_sums(up, window)
    drift_free *= (1.0 - k) / window
    overnight *= 1.0 / (window - 1) ** 0.5
    day *= (k / (window - 1)) ** 0.5
    drift_free += rolling_deviations([overnight, day], window)
    return drift_free


def _returns(close: Floats) -> Floats:
    returns: Floats = np.log(close[1:] / close[:-1])
    return returns


def _garman_klass_terms(o: Floats, h: Floats, low: Floats, c: Floats) -> Floats:
    """Variance of each bar."""
    return 0.5 * np.log(h / low) ** 2 - GARMAN_KLASS * np.log(c / o) ** 2


@np.errstate(all="ignore")
def _estimate(
    estimator: str,
    fields: tuple[ArrayLike, ...],
    window: int,
    periods: float,
    variances: Callable[[Bars, int, int], Floats],
    *,
    least: int | None = None,
) -> Floats:
    """Volatility of each full window, put at its last bar.

    Args:
        estimator: Name, for its needs.
        fields: Prices in the order open, high, low, close, or as many of them as are used.
        window: Bars, or returns where a previous close is used.
        periods: Bars in a year.
        variances: Per bar, from the usable bars, the window and the number of its first result.
        least: Shortest window where it is not the estimator's.
    """
    arrays = tuple(np.asarray(field, dtype=np.float64) for field in fields)
    if any(a.ndim != 1 or a.shape != arrays[0].shape for a in arrays):
        raise ValueError("bars must be one-dimensional arrays of equal length")
    window = checked_window(window, least or needs(estimator).least)
    lead = needs(estimator).lead
    kept = _usable(arrays)
    whole = bool(kept.all())
    bars = arrays if whole else tuple(a[kept] for a in arrays)
    sigma = np.full(bars[0].shape, np.nan)
    for start, stop in spans(bars[0].size - lead - window + 1, window):
        last = stop + window - 1 + lead
        part = variances(tuple(a[start:last] for a in bars), window, start + 1)
        part *= periods
        np.sqrt(part, out=part)
        part[~np.isfinite(part)] = np.nan
        sigma[last - part.size : last] = part
    if whole:
        return sigma
    result = np.full(kept.shape, np.nan)
    result[kept] = sigma
    return result


def _usable(arrays: Bars) -> Bools:
    """Which bars are possible prices, see the module's text."""
    kept = np.empty(arrays[0].shape, dtype=bool)
    for start, stop in spans(kept.size, 1):
        part = [a[start:stop] for a in arrays]
        high, low = (part[1], part[2]) if len(part) == 4 else (part[0], part[-1])
        good = (low > 0.0) & (low <= high) & (high < np.inf)
        if len(part) == 4:
            good &= low <= np.minimum(part[0], part[3])
            good &= np.maximum(part[0], part[3]) <= high
        kept[start:stop] = good
    return kept
