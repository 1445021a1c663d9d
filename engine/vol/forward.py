"""The forward that put-call parity implies, and a test of parity."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.options import Forward
from engine.model.reason import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

_PARITY_SHARE = 0.25
"""Part of the straddle by which forwards of neighbouring strikes may differ."""
_LARGEST = float(np.finfo(np.float64).max)


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
    return parities(strike, call, put, np.full(strike.size, discount), [(0, strike.size)])[0]


def parities(
    strike: Floats, call: Floats, put: Floats, discount: Floats, spans: Sequence[tuple[int, int]]
) -> list[Forward]:
    """`implied_forward` of several expiries laid end to end.

    Args:
        strike: One-dimensional, currency.
        call: Mids, as long.
        put: Mids, as long.
        discount: As long; the same over an expiry, NaN for one that is not to have a forward.
        spans: First and past-the-last position of every expiry.
    """
    with np.errstate(all="ignore"):
        gap = call - put
        both = np.isfinite(call) & np.isfinite(put) & np.isfinite(strike)
        far = np.where(both, np.minimum(np.abs(gap), _LARGEST), np.inf)
        forward = strike + gap / discount
        straddle = (call + put) / discount
    counts = [0, *np.cumsum(both).tolist()]
    found: list[Forward] = []
    for start, stop in spans:
        n = counts[stop] - counts[start]
        if not n:
            none = not (np.isfinite(call[start:stop]).any() or np.isfinite(put[start:stop]).any())
            reason = Reason.NO_CHAIN if none else Reason.ONE_SIDED
            found.append(Forward(math.nan, math.nan, 0, math.nan, reason))
            continue
        nearest = start + np.argsort(far[start:stop], kind="stable")[: min(n, 3)]
        first = int(nearest[0])
        found.append(
            _judged(forward[nearest].tolist(), float(strike[first]), n, float(straddle[first]))
        )
    return found


def _judged(forwards: list[float], strike: float, n: int, straddle: float) -> Forward:
    """The forward of the first of the three strikes nearest the money, tested by the others.

    Args:
        forwards: One to three, that of the least |C - P| first.
        strike: Where |C - P| is least.
        n: Strikes with both mids.
        straddle: C + P there, over the discount factor.
    """
    value = forwards[0]
    if not (math.isfinite(value) and value > 0.0):
        return Forward(math.nan, strike, n, math.nan, Reason.PARITY_BROKEN)
    width = max(forwards) - min(forwards) if math.isfinite(sum(forwards)) else math.nan
    broken = not width <= _PARITY_SHARE * straddle
    reason = Reason.PARITY_BROKEN if broken else Reason.OK
    return Forward(value, strike, n, width / value, reason)
