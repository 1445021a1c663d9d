"""The forward that put-call parity implies, and a test of parity."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.options import Forward
from engine.model.reason import Reason

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

_PARITY_SHARE = 0.25
"""Part of the straddle by which forwards of neighbouring strikes may differ."""


def implied_forward(
    strikes: ArrayLike, call_mid: ArrayLike, put_mid: ArrayLike, discount: float
) -> Forward:
    """F = K + (C - P) / D at the strike where |C - P| is least.

    Args:
        strikes: One-dimensional, currency.
        call_mid: Same length, NaN without a quote.
        put_mid: Same length, NaN without a quote.
        discount: Discount factor to expiry.

    Returns:
        Forward with the reason ONE_SIDED when no strike has both mids (NO_CHAIN when none has
        either), PARITY_BROKEN - the value kept - when the forwards of the three strikes nearest
        the money differ by more than a quarter of the straddle, NOT_A_NUMBER for a bad discount.

    Raises:
        ValueError: Arrays of unequal length.
    """
    strike, call, put = (np.asarray(a, dtype=np.float64) for a in (strikes, call_mid, put_mid))
    if strike.ndim != 1 or strike.shape != call.shape or strike.shape != put.shape:
        raise ValueError("strikes and mids must be one-dimensional and of equal length")
    if not (math.isfinite(discount) and discount > 0.0):
        return Forward(math.nan, math.nan, 0, math.nan, Reason.NOT_A_NUMBER)
    return parity(strike, call, put, discount)


def parity(strike: Floats, call: Floats, put: Floats, discount: float) -> Forward:
    """`implied_forward` of arrays known to be one-dimensional, for a discount known to be good."""
    with np.errstate(all="ignore"):
        gap = call - put
        far = np.abs(gap)
        both = np.flatnonzero(np.isfinite(call) & np.isfinite(put) & np.isfinite(strike))
        if not both.size:
            none = not (np.isfinite(call).any() or np.isfinite(put).any())
            reason = Reason.NO_CHAIN if none else Reason.ONE_SIDED
            return Forward(math.nan, math.nan, 0, math.nan, reason)
        nearest = both[np.argsort(far[both], kind="stable")[:3]]
        forwards = (strike[nearest] + gap[nearest] / discount).tolist()
    first = int(nearest[0])
    straddle, at, value = float(call[first] + put[first]), float(strike[first]), forwards[0]
    if not (math.isfinite(value) and value > 0.0):
        return Forward(math.nan, at, int(both.size), math.nan, Reason.PARITY_BROKEN)
    width = max(forwards) - min(forwards) if math.isfinite(sum(forwards)) else math.nan
    broken = not width <= _PARITY_SHARE * straddle / discount
    reason = Reason.PARITY_BROKEN if broken else Reason.OK
    return Forward(value, at, int(both.size), width / value, reason)
