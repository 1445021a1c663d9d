"""Where today's volatility stands in its own recorded history."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.model.screened import Rank
from engine.vol.move import move_in_sigma

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

__all__ = ["FULL_DAYS", "LEAST_DAYS", "iv_percentile", "iv_rank", "move_in_sigma"]

LEAST_DAYS = 20
FULL_DAYS = 252


def iv_rank(series: ArrayLike) -> Rank:
    """(last - min) / (max - min) over the last 252 known days, the last included.

    Args:
        series: Daily values, oldest first, one-dimensional, NaN where nothing was recorded.

    Returns:
        Rank with value 0 to 1 and n. TOO_FEW_DAYS below 20 days (the value, from two days on, is
        then not to be shown), NOT_A_NUMBER when the last is unknown or all are equal.

    Raises:
        ValueError: Not one-dimensional.
    """
    known, reason = _known(series)
    if reason is Reason.NOT_A_NUMBER or known.size < 2:
        return Rank(math.nan, int(known.size), reason)
    low, high = float(known.min()), float(known.max())
    span = 0.5 * high - 0.5 * low
    if span <= 0.0:
        return Rank(math.nan, int(known.size), reason or Reason.NOT_A_NUMBER)
    return Rank((0.5 * float(known[-1]) - 0.5 * low) / span, int(known.size), reason)


def iv_percentile(series: ArrayLike) -> Rank:
    """Share of the earlier of the last 252 known days that lie below the last.

    Args, returns and errors as `iv_rank`; equal values are not below.
    """
    known, reason = _known(series)
    if reason is Reason.NOT_A_NUMBER or known.size < 2:
        return Rank(math.nan, int(known.size), reason)
    return Rank(float(np.mean(known[:-1] < known[-1])), int(known.size), reason)


def _known(series: ArrayLike) -> tuple[NDArray[np.float64], Reason]:
    """The last 252 finite values and what is wrong with them."""
    values = np.asarray(series, dtype=np.float64)
    if values.ndim != 1:
        raise ValueError("a history must be one-dimensional")
    known = values[np.isfinite(values)][-FULL_DAYS:]
    if values.size and not math.isfinite(values[-1]):
        return known, Reason.NOT_A_NUMBER
    return known, Reason.OK if known.size >= LEAST_DAYS else Reason.TOO_FEW_DAYS
