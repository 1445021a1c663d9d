"""Moves measured in volatility: a change in sigma, and the move an expiry expects."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from engine.vol.term import atm_slice

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from engine.model.options import ChainSlice


def move_in_sigma(change: ArrayLike, sigma: ArrayLike, dt: ArrayLike) -> NDArray[np.float64]:
    """A change in standard deviations: change / (sigma sqrt(dt)), signed, broadcasting.

    Args:
        change: Fraction (-0.07 = 7% down).
        sigma: Fraction per year.
        dt: Years the change took (1/252 for a session, 1/365 for a crypto day).

    Returns:
        Standard deviations; NaN where an argument is unknown or sigma or dt is not positive.
    """
    move, vol, time = (np.asarray(a, dtype=np.float64) for a in (change, sigma, dt))
    with np.errstate(all="ignore"):
        known = (vol > 0.0) & (time > 0.0) & np.isfinite(vol) & np.isfinite(time)
        value = move / (vol * np.sqrt(time))
        return np.where(known & np.isfinite(value), value, np.nan)


def expected_move(chain: ChainSlice) -> float:
    """Price of the straddle struck at the forward, as a fraction of the forward.

    From the expiry's at-the-money volatility: 2 (2 N(sigma sqrt(T) / 2) - 1), about 0.8 sigma
    sqrt(T). NaN where `atm_slice` gives none; ask it for the reason.
    """
    sigma, _ = atm_slice(chain)
    if not math.isfinite(sigma):
        return math.nan
    return float(2.0 * special.erf(sigma * math.sqrt(chain.years) / math.sqrt(8.0)))
