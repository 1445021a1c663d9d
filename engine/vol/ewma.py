"""Forecasts of tomorrow's volatility: exponential weights; `har` and the intraday sums beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.vol.har import har
from engine.vol.intraday import bipower_variance, jump_share, realized_variance
from engine.vol.recursion import Recursion

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

__all__ = ["bipower_variance", "ewma", "har", "jump_share", "realized_variance"]


@np.errstate(all="ignore")
def ewma(returns: ArrayLike, decay: float = 0.94, periods: float = 252.0) -> Floats:
    """Exponentially weighted volatility, RiskMetrics 1996: s_t = decay s_{t-1} + (1 - decay) r_t^2.

    Args:
        returns: Log returns, one-dimensional, oldest first. Unknown ones (NaN, infinite, a square
            beyond floats) are taken out and stay NaN; the others close ranks.
        decay: Weight of yesterday's variance, 0 to 1.
        periods: Returns in a year.

    Returns:
        Fractions per year, as long as `returns`, each from its own and earlier returns. The first
        squared return is the first variance, so early figures are coarse.

    Raises:
        ValueError: Not one-dimensional, or a decay outside 0 to 1.
    """
    values = np.asarray(returns, dtype=np.float64)
    if values.ndim != 1:
        raise ValueError("returns must be one-dimensional")
    if not 0.0 <= decay <= 1.0:
        raise ValueError(f"a decay of {decay} is not between 0 and 1")
    result = np.full(values.shape, np.nan)
    squares = values * values
    known = np.isfinite(squares)
    squares = squares[known]
    if squares.size:
        _, exponent = np.frexp(squares.max())
        inputs = np.ldexp(squares, -exponent)
        inputs[1:] *= 1.0 - decay
        variances = np.ldexp(Recursion(decay, inputs.size)(inputs), exponent)
        sigma = np.sqrt(variances * periods)
        result[known] = np.where(np.isfinite(sigma), sigma, np.nan)
    return result
