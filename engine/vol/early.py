"""Forward and yield behind quotes that can be exercised early: parity without the exercise."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.vol.black import implied_vol
from engine.vol.boundaries import boundary
from engine.vol.exercise import Carry, boundary_step, carry, premium
from engine.vol.variance import DAYS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.model.options import ChainSlice, Forward

    Floats = NDArray[np.float64]

SHORTEST_YEARS = 7.0 / DAYS_PER_YEAR
"""Below it exercise moves an at-the-money volatility by less than 0.07 points at a rate of 5%."""
_SPOT_DOUBT = 0.01
"""Share by which the spot may be off: that of another minute than the quotes."""
_FOREIGN_SPOT = 0.25
"""Share beyond which the spot is not that of these quotes at all: one from before a split."""
_LEAST_INTEREST = 1e-6
"""Interest r T on the strike below which exercise is worth nothing that can be seen."""
_SWEEPS, _STEPS = 4, 12
_SETTLED = 1e-6
_SIDES = np.array([[True], [False]])


def exercisable(chain: ChainSlice, parity: Forward) -> bool:
    """Whether the quotes of an expiry can be and are worth being read as American.

    The spot has to be known and to fit the forward, the rate to be above zero (one that is not
    known is 0, and says nothing of what early exercise is worth), the term 7 days or more.
    """
    if not (math.isfinite(chain.spot) and chain.spot > 0.0 and parity.value > 0.0):
        return False
    if not (chain.years >= SHORTEST_YEARS and chain.rate * chain.years > _LEAST_INTEREST):
        return False
    carried = math.log(parity.value) - math.log(chain.spot) - chain.rate * chain.years
    return abs(carried) <= _FOREIGN_SPOT


def dividend_yields(forward: Floats, spot: Floats, years: Floats, rate: Floats) -> Floats:
    """Yield between spot and forward, as far as it can be believed; fraction per year.

    r - ln(F/S)/T, but at least 0 (no stock pays less) and above the rate only beyond what a spot
    a percent off would make: 12% a year at 30 days. Between 0 and the rate a wrong yield
    does no more harm than reading the quotes as European would.
    """
    raw = rate - np.log(forward / spot) / years
    return np.asarray(np.clip(raw, 0.0, np.maximum(rate, raw - _SPOT_DOUBT / years)))


def european_forwards(
    chains: Sequence[ChainSlice], parity: Sequence[Forward], pairs: Floats
) -> tuple[Floats, Floats]:
    """Forwards that parity gives once early exercise is taken out of call and put.

    An American put is worth more than parity allows: C - P reads the forward low, the yield 0.3
    to 0.8% a year high at a rate of 5%. At the strike of least |C - P| the value of exercise is
    computed at the volatility and yield of the step before, taken out of both, and so on until
    the forward stays.

    Args:
        chains: Those for which `exercisable` holds.
        parity: Of the quotes as they are; its strike is the one used.
        pairs: Mids of call and put at that strike, (2, chains).

    Returns:
        (forward, dividend yield), NaN where no volatility fits call and put.
    """
    spot = np.array([c.spot for c in chains])
    years = np.array([c.years for c in chains])
    rate = np.array([c.rate for c in chains])
    strike = np.array([p.strike for p in parity])
    forward = np.array([p.value for p in parity])
    growth = np.exp(rate * years)
    mids, unit = pairs, np.empty(0)
    extra, gap, before = np.zeros_like(pairs), np.empty(0), np.empty(0)
    with np.errstate(all="ignore"):
        for step in range(_STEPS):
            dividend = dividend_yields(forward, spot, years, rate)
            implied = implied_vol(pairs - extra, _SIDES, forward, strike, years, 1.0 / growth)[0]
            deviation = np.tile(implied.mean(axis=0) * np.sqrt(years), 2)
            level = forward * np.exp((dividend - rate) * years)
            of, log_spot, unit = _as_puts(level, strike, years, rate, dividend)
            if step == 0:
                gap = boundary(of, deviation, _SWEEPS)
            else:
                gap = boundary_step(of, deviation, gap * (deviation / before))
            before = deviation
            worth = np.fmax(premium(of, deviation, gap, log_spot), 0.0) * unit
            extra = np.where(of.rate > 0.0, worth, 0.0).reshape(2, -1)
            last, forward = forward, strike + growth * ((mids - extra)[0] - (mids - extra)[1])
            if not (np.abs(forward - last) > _SETTLED * forward).any():
                break
        known = np.isfinite(forward) & (forward > 0.0)
    return np.where(known, forward, np.nan), dividend_yields(forward, spot, years, rate)


def _as_puts(
    spot: Floats, strike: Floats, years: Floats, rate: Floats, dividend: Floats
) -> tuple[Carry, Floats, Floats]:
    """(carry, ln(spot / strike), strike): the calls as puts with rates swapped, then the puts."""
    interest, paid = rate * years, dividend * years
    of = carry(np.concatenate([paid, interest]), np.concatenate([interest, paid]))
    unit, other = np.concatenate([spot, strike]), np.concatenate([strike, spot])
    return of, np.log(other / unit), unit
