"""At-the-money volatility of an expiry and of the constant 30-day horizon."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.options import AtmResult
from engine.model.reason import Reason
from engine.vol.slices import solve
from engine.vol.smile import smile
from engine.vol.structure import term_structure
from engine.vol.variance import DAYS_PER_YEAR, ascending, bracket, variance_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model.options import ChainSlice
    from engine.vol.slices import Solved

__all__ = ["atm_30d", "atm_of", "atm_slice", "smile", "term_structure"]


def atm_slice(chain: ChainSlice) -> tuple[float, Reason]:
    """Implied volatility of one expiry at its forward.

    Clean quotes only; the forward from parity; call and put averaged per strike within one
    standard deviation of the forward, out-of-the-money only beyond; total variance linear in
    log-moneyness between the two strikes around the forward.

    Returns:
        (sigma, reason): fraction per year, NaN with EXPIRED, NO_CHAIN, ALL_BIDS_ZERO, ONE_SIDED,
        SINGLE_STRIKE, PARITY_BROKEN, IV_OUT_OF_RANGE or NOT_A_NUMBER. A number comes with OK, or
        with PARITY_BROKEN when the source's own forward had to be used.

    Raises:
        ValueError: Arrays of unequal length.
    """
    return solve([chain])[0].atm


def atm_30d(slices: Sequence[ChainSlice], target_days: float = 30) -> AtmResult:
    """At-the-money volatility of `target_days`, linear in total variance between two expiries.

    Returns:
        AtmResult. A number marked EXTRAPOLATED, SINGLE_EXPIRY or PARITY_BROKEN is not the plain
        30-day figure. NaN with NO_CHAIN (no slices), NO_EXPIRY (none usable between 15 and 60
        days where none brackets 30), or the reason of the unusable expiry nearest the target.
    """
    return atm_of(solve(slices), target_days)


def atm_of(solved: Sequence[Solved], target_days: float = 30) -> AtmResult:
    """`atm_30d` of expiries already solved."""
    target = target_days / DAYS_PER_YEAR
    order = ascending([one.chain.years for one in solved])
    if not order:
        return AtmResult(math.nan, Reason.EXPIRED if solved else Reason.NO_CHAIN)
    points = [(solved[i].chain.years, *solved[i].atm) for i in order]
    usable = [p for p in points if math.isfinite(p[1])]
    if not usable:
        nearest = min(points, key=lambda p: abs(p[0] - target))
        return AtmResult(math.nan, nearest[2])
    first, second, reason = bracket([p[0] for p in usable], target)
    if first < 0:
        return AtmResult(math.nan, reason, n=len(usable))
    near, next_ = usable[first], usable[second]
    if first == second:
        sigma = near[1]
    else:
        sigma = math.sqrt(variance_at(near[0], near[1] ** 2, next_[0], next_[1] ** 2, target))
    if math.isnan(sigma):
        reason = Reason.NO_EXPIRY
    elif reason is Reason.OK and Reason.PARITY_BROKEN in (near[2], next_[2]):
        reason = Reason.PARITY_BROKEN
    return AtmResult(sigma, reason, near[:2], next_[:2], len(usable))
