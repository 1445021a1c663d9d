"""The term structure of at-the-money volatility: points, slope and shape."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.reason import Reason
from engine.model.volatility import TermPoint, TermStructure
from engine.vol.slices import solve
from engine.vol.variance import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model.options import ChainSlice
    from engine.vol.slices import Solved

_NEAR, _FAR = 30.0 / DAYS_PER_YEAR, 90.0 / DAYS_PER_YEAR
_MONTH = 30.0 / DAYS_PER_YEAR
_FLAT = 0.001
"""Change a month, a fraction per year, up to which the structure counts as flat."""


def term_structure(slices: Sequence[ChainSlice]) -> TermStructure:
    """At-the-money volatility of every expiry, nearest first.

    The slope runs from the usable expiry of 15 to 60 days that is nearest to 30 to the one of 45
    to 180 that is nearest to 90; where either span is empty, or both give the same expiry, from
    the first usable expiry to the last, whatever their days.

    Returns:
        TermStructure; slope NaN with NO_CHAIN (no slices), SINGLE_EXPIRY, or the first expiry's
        reason when none has a volatility.

    Raises:
        ValueError: Arrays of unequal length within a slice.
    """
    return structure_of(solve(slices))


def structure_of(solved: Sequence[Solved]) -> TermStructure:
    """`term_structure` of expiries already solved."""
    points = sorted((_point(one) for one in solved), key=lambda p: p.expiry)
    usable = [p for p in points if math.isfinite(p.sigma)]
    if not usable:
        reason = points[0].reason if points else Reason.NO_CHAIN
        return TermStructure(tuple(points), math.nan, "", reason)
    near, far = _around(usable, _NEAR), _around(usable, _FAR)
    if near is None or far is None or near.years >= far.years:
        near, far = usable[0], usable[-1]
    if not near.years < far.years:
        return TermStructure(tuple(points), math.nan, "", Reason.SINGLE_EXPIRY)
    slope = (far.sigma - near.sigma) / (far.years - near.years)
    if not math.isfinite(slope):
        return TermStructure(tuple(points), math.nan, "", Reason.NOT_A_NUMBER)
    return TermStructure(tuple(points), slope, _shape(slope))


def _point(one: Solved) -> TermPoint:
    sigma, reason = one.atm
    return TermPoint(one.chain.expiry, one.chain.years, sigma, one.forward, one.n, reason)


def _around(points: Sequence[TermPoint], years: float) -> TermPoint | None:
    """The nearest to `years` of the points between half and twice as far."""
    around = [p for p in points if 0.5 * years <= p.years <= 2.0 * years]
    return min(around, key=lambda p: abs(p.years - years), default=None)


def _shape(slope: float) -> str:
    if abs(slope) * _MONTH <= _FLAT:
        return "flat"
    return "contango" if slope > 0.0 else "backwardation"
