"""Moves measured in volatility: a change in sigma, and the move an expiry expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.vol import event

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
    """`engine.vol.event.expected_move`'s straddle alone: a fraction of the forward, or NaN."""
    return event.expected_move(chain).straddle
