"""Variance of one session from its intraday returns, and how much of it is jumps."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]


def realized_variance(returns: ArrayLike) -> float:
    """Sum of the squared log returns of one session, per session (nothing is annualised).

    Args:
        returns: Log returns of equal steps, one-dimensional, oldest first.

    Returns:
        NaN without returns, with an unknown one (NaN, infinite), or beyond floats.

    Raises:
        ValueError: Not one-dimensional.
    """
    scaled, scale = _scaled(returns)
    return _finite(float(scaled @ scaled) * scale * scale) if scaled.size else math.nan


def bipower_variance(returns: ArrayLike) -> float:
    """Part of `realized_variance` that is no jump: pi/2 times the sum of |r_i| |r_{i-1}|.

    Barndorff-Nielsen & Shephard, Journal of Financial Econometrics 2 (2004), as defined there:
    without the factor n/(n - 1) of later papers for the n - 1 products of n returns, so that it
    reads 1/n low. NaN with fewer than two returns; else as `realized_variance`.
    """
    scaled, scale = _scaled(returns)
    return _finite(_bipower(scaled) * scale * scale) if scaled.size > 1 else math.nan


def jump_share(returns: ArrayLike) -> float:
    """Share of jumps in the realized variance, max(0, 1 - bipower / realized), 0 to 1.

    NaN where the variance is 0 (nothing moved), with fewer than two returns, or an unknown one.
    """
    scaled, _ = _scaled(returns)
    whole = float(scaled @ scaled)
    if scaled.size < 2 or not whole > 0.0:
        return math.nan
    return min(max(1.0 - _bipower(scaled) / whole, 0.0), 1.0)


def _bipower(returns: Floats) -> float:
    sizes = np.abs(returns)
    return 0.5 * math.pi * float(sizes[1:] @ sizes[:-1])


def _scaled(returns: ArrayLike) -> tuple[Floats, float]:
    """Returns over the largest of them, so that no square leaves the floats, and that scale."""
    values = np.asarray(returns, dtype=np.float64)
    if values.ndim != 1:
        raise ValueError("returns must be one-dimensional")
    if not np.isfinite(values).all():
        return np.full(values.shape, np.nan), math.nan
    scale = float(np.abs(values).max(initial=0.0))
    return (values / scale if scale > 0.0 else values), scale


def _finite(value: float) -> float:
    return value if math.isfinite(value) else math.nan
