"""Realized volatility of bars: six estimators, annualised, as long as their input.

All take one-dimensional arrays of equal length in ascending time and give fractions per year, NaN
until the window is full. Bars with a NaN or infinite needed field, a price <= 0, high < max(open,
close) or low > min(open, close) are taken out first and stay NaN; the others close ranks.
`periods` is the number of bars in a year: 252 sessions, 365 days for crypto. The estimators of
the range alone (Parkinson, Garman-Klass, Rogers-Satchell) do not see the move between close and
next open and read low where markets close overnight. Wrong shapes and windows raise ValueError.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.vol.windows import rolling_mean, rolling_variance

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

_quiet = np.errstate(all="ignore")
_WITH_PREVIOUS_CLOSE = frozenset({"close_to_close", "yang_zhang", "garman_klass_yang_zhang"})


def bars_needed(estimator: str, window: int) -> int:
    """Completed bars before `estimator`, by its function's name, gives a first value."""
    return window + 1 if estimator in _WITH_PREVIOUS_CLOSE else window


@_quiet
def close_to_close(
    close: ArrayLike, window: int, periods: float = 252.0, *, demean: bool = True
) -> Floats:
    """Standard deviation of `window` log returns; with `demean` off their root mean square.

    Needs window + 1 bars.
    """
    (values,), kept = _kept((close,), window, least=2 if demean else 1)
    returns = np.diff(np.log(values))
    if returns.size < window:
        return _spread(np.empty(0), kept, periods)
    squares = rolling_variance(returns, window) if demean else rolling_mean(returns**2, window)
    return _spread(squares, kept, periods)


@_quiet
def parkinson(high: ArrayLike, low: ArrayLike, window: int, periods: float = 252.0) -> Floats:
    """Range estimator of Parkinson, Journal of Business 53 (1980)."""
    (h, low_), kept = _kept((high, low), window)
    terms = np.log(h / low_) ** 2 / (4.0 * math.log(2.0))
    return _spread(_means(terms, window), kept, periods)


@_quiet
def garman_klass(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Estimator of Garman & Klass, Journal of Business 53 (1980)."""
    bars, kept = _kept((open_, high, low, close), window)
    return _spread(_means(_garman_klass(*bars), window), kept, periods)


@_quiet
def garman_klass_yang_zhang(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Garman-Klass plus the squared move from the previous close. Needs window + 1 bars."""
    bars, kept = _kept((open_, high, low, close), window)
    overnight = np.log(bars[0][1:] / bars[3][:-1])
    terms = overnight**2 + _garman_klass(*bars)[1:]
    return _spread(_means(terms, window), kept, periods)


@_quiet
def rogers_satchell(
    open_: ArrayLike,
    high: ArrayLike,
    low: ArrayLike,
    close: ArrayLike,
    window: int,
    periods: float = 252.0,
) -> Floats:
    """Drift-free estimator of Rogers & Satchell, Annals of Applied Probability 1 (1991)."""
    bars, kept = _kept((open_, high, low, close), window)
    return _spread(_means(_rogers_satchell(*bars), window), kept, periods)


@_quiet
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
    (o, h, low_, c), kept = _kept((open_, high, low, close), window, least=2)
    if o.size < window + 1:
        return _spread(np.empty(0), kept, periods)
    k = 0.34 / (1.34 + (window + 1) / (window - 1))
    overnight = rolling_variance(np.log(o[1:] / c[:-1]), window)
    day = rolling_variance(np.log(c[1:] / o[1:]), window)
    drift_free = rolling_mean(_rogers_satchell(o[1:], h[1:], low_[1:], c[1:]), window)
    return _spread(overnight + k * day + (1.0 - k) * drift_free, kept, periods)


def _garman_klass(o: Floats, h: Floats, low: Floats, c: Floats) -> Floats:
    """Variance of each bar."""
    return 0.5 * np.log(h / low) ** 2 - (2.0 * math.log(2.0) - 1.0) * np.log(c / o) ** 2


def _rogers_satchell(o: Floats, h: Floats, low: Floats, c: Floats) -> Floats:
    """Variance of each bar, never negative."""
    terms: Floats = np.log(h / c) * np.log(h / o) + np.log(low / c) * np.log(low / o)
    return terms


def _kept(
    fields: tuple[ArrayLike, ...], window: int, least: int = 1
) -> tuple[tuple[Floats, ...], Bools]:
    """The usable bars of each field, and which of the given ones they are."""
    arrays = tuple(np.asarray(field, dtype=np.float64) for field in fields)
    if any(a.ndim != 1 or a.shape != arrays[0].shape for a in arrays):
        raise ValueError("bars must be one-dimensional arrays of equal length")
    if window < least:
        raise ValueError(f"a window of {window} bars is too short, {least} needed")
    kept = np.ones(arrays[0].shape, dtype=bool)
    for a in arrays:
        kept &= (a > 0.0) & np.isfinite(a)
    if len(arrays) == 4:
        o, h, low, c = arrays
        kept &= (h >= np.maximum(o, c)) & (low <= np.minimum(o, c))
    elif len(arrays) == 2:
        kept &= arrays[0] >= arrays[1]
    if kept.all():
        return arrays, kept
    return tuple(a[kept] for a in arrays), kept


def _means(terms: Floats, window: int) -> Floats:
    """Mean of each full window, empty when there is none."""
    return rolling_mean(terms, window) if terms.size >= window else np.empty(0)


def _spread(variances: Floats, kept: Bools, periods: float) -> Floats:
    """Annualised volatilities put back in place, aligned to the end; NaN elsewhere."""
    result = np.full(kept.shape, np.nan)
    sigma = np.sqrt(np.maximum(variances, 0.0) * periods)
    sigma[~np.isfinite(sigma)] = np.nan
    places = np.flatnonzero(kept)
    if sigma.size:
        result[places[-sigma.size :]] = sigma
    return result
