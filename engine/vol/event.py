"""What options say of a known date: the move to an expiry and the jump on an earnings day."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from scipy import special

from engine.model.options import AtmResult, ChainSlice
from engine.model.reason import Reason
from engine.model.volatility import EventVariance, ExpectedMove
from engine.vol.term import atm_slice
from engine.vol.variance import DAYS_PER_YEAR, variance_at

if TYPE_CHECKING:
    Expiry = ChainSlice | tuple[float, float]
    """A slice, or its (years, at-the-money sigma as a fraction per year)."""
    _Pair = tuple[tuple[float, float], tuple[float, float]]


_ROUNDING = 1e-12
"""Share of a total variance that is no jump but rounding."""


def expected_move(chain: ChainSlice) -> ExpectedMove:
    """Move expected to an expiry, fractions of the forward.

    The straddle is the one struck at the forward, priced undiscounted from the volatility
    interpolated there: 2 (2 N(sigma sqrt(T) / 2) - 1), about 0.8 sigma sqrt(T). Interpolating the
    neighbouring straddles' prices instead would add the convexity between the strikes.

    Returns:
        ExpectedMove, NaN with the reason of `atm_slice`; PARITY_BROKEN may come with a number.

    Raises:
        ValueError: Arrays of unequal length.
    """
    sigma, reason = atm_slice(chain)
    if not math.isfinite(sigma):
        return ExpectedMove(math.nan, math.nan, reason)
    deviation = sigma * math.sqrt(chain.years)
    return ExpectedMove(float(2.0 * special.erf(deviation / math.sqrt(8.0))), deviation, reason)


def event_variance(before: Expiry, after: Expiry) -> EventVariance:
    """The jump of a known date that lies between two expiries.

    The earlier expiry holds ordinary days only, the later one the same days' variance and J^2:
    J^2 = T2 (IV2^2 - IV1^2), sigma_ex = sqrt((IV2^2 T2 - J^2) / T2). Where the later expiry is
    the calmer one J is 0 with NO_EXTRA_VARIANCE and sigma_ex its own volatility.

    Args:
        before: Last expiry before the date.
        after: First expiry after it.

    Returns:
        EventVariance, NaN with EXPIRED, NOT_A_NUMBER, the reason of `atm_slice`, or
        SINGLE_EXPIRY where `after` is not the later one.
    """
    pair, flag = _pair(before, after)
    if isinstance(pair, Reason):
        return EventVariance(math.nan, math.nan, pair)
    (years1, total1), (years2, total2) = pair
    return _split(years2, total2, total1 / years1, flag)


def event_variance_after(first: Expiry, second: Expiry) -> EventVariance:
    """The jump of a known date that lies before both expiries.

    Solves IV1^2 T1 = s^2 T1 + J^2 and IV2^2 T2 = s^2 T2 + J^2: the variance between the two
    expiries is that of ordinary days. It leans on a level term structure more than
    `event_variance` does: prefer that one where an expiry before the date exists.

    Returns:
        As `event_variance`; NOT_A_NUMBER also where the later expiry holds less variance than the
        earlier one, so that no real s solves the pair.
    """
    pair, flag = _pair(first, second)
    if isinstance(pair, Reason):
        return EventVariance(math.nan, math.nan, pair)
    (years1, total1), (years2, total2) = pair
    base = (total2 - total1) / (years2 - years1)
    if not base >= 0.0:
        return EventVariance(math.nan, math.nan, Reason.NOT_A_NUMBER)
    return _split(years2, total2, base, flag)


def ex_earnings_iv30(
    sigma30: AtmResult | float,
    jump: EventVariance | float,
    target_days: float = 30.0,
    *,
    event_years: float = 0.0,
) -> tuple[float, Reason]:
    """30-day volatility without the variance of a jump that lies ahead.

    From an AtmResult J^2 is taken out of each of its expiries after the event, and what is left
    is interpolated anew: between an expiry before and one after the event only part of J^2 is
    in the 30-day figure, wherever in between the event lies. A plain sigma loses the whole J^2
    if the event lies within `target_days`, else nothing.

    Args:
        sigma30: `atm_30d`'s result or its sigma, a fraction per year.
        jump: Standard deviation of the move, a fraction.
        target_days: Horizon of `sigma30`.
        event_years: Years to the event; a past one (negative) changes nothing.

    Returns:
        (sigma, reason): fraction per year with the reason of `sigma30`; NaN with that reason or
        the jump's, or with NOT_A_NUMBER where J^2 is more than the whole variance.
    """
    atm = sigma30 if isinstance(sigma30, AtmResult) else AtmResult(sigma30, Reason.OK)
    event = jump if isinstance(jump, EventVariance) else EventVariance(jump, math.nan)
    if not (math.isfinite(atm.sigma) and atm.sigma >= 0.0):
        return math.nan, atm.reason or Reason.NOT_A_NUMBER
    if event_years < 0.0:
        return atm.sigma, atm.reason
    target = target_days / DAYS_PER_YEAR
    if not (math.isfinite(event.jump) and event.jump >= 0.0 and target > 0.0):
        return math.nan, event.reason or Reason.NOT_A_NUMBER
    near, next_ = atm.near, atm.next_
    if not (all(map(math.isfinite, (*near, *next_))) and min(near[0], next_[0]) > 0.0):
        near = next_ = (target, atm.sigma)
    elif near[0] == next_[0]:
        near = next_ = (near[0], atm.sigma)
    first, second = (_without(event.jump, event_years, *point) for point in (near, next_))
    if near[0] == next_[0]:
        variance = first
    else:
        variance = variance_at(near[0], first, next_[0], second, target)
    if not (math.isfinite(variance) and min(first, second, variance) >= 0.0):
        return math.nan, Reason.NOT_A_NUMBER
    return math.sqrt(variance), atm.reason


def _pair(first: Expiry, second: Expiry) -> tuple[_Pair | Reason, Reason]:
    """((years, total variance) of each or why not, what to be said of the quotes)."""
    points, flag = [], Reason.OK
    for expiry in (first, second):
        years, sigma, reason = _point(expiry)
        if not math.isfinite(sigma):
            return reason, reason
        points.append((years, sigma * sigma * years))
        flag = flag or reason
    if not points[0][0] < points[1][0]:
        return Reason.SINGLE_EXPIRY, flag
    return (points[0], points[1]), flag


def _point(expiry: Expiry) -> tuple[float, float, Reason]:
    """(years, sigma, reason), sigma NaN with the reason."""
    if isinstance(expiry, ChainSlice):
        sigma, reason = atm_slice(expiry)
        return expiry.years, sigma, reason
    years, sigma = expiry
    if not (math.isfinite(years) and math.isfinite(sigma * sigma * years) and sigma >= 0.0):
        return years, math.nan, Reason.NOT_A_NUMBER
    return (years, sigma, Reason.OK) if years > 0.0 else (years, math.nan, Reason.EXPIRED)


def _split(years: float, total: float, base: float, flag: Reason) -> EventVariance:
    """Jump and the rest of a total variance whose ordinary days have `base` a year."""
    square = total - base * years
    if square <= _ROUNDING * total:
        return EventVariance(0.0, math.sqrt(total / years), Reason.NO_EXTRA_VARIANCE)
    return EventVariance(math.sqrt(square), math.sqrt((total - square) / years), flag)


def _without(jump: float, event_years: float, years: float, sigma: float) -> float:
    """Annual variance of an expiry less that of the jump, if it comes first; may be negative."""
    return sigma * sigma - (jump * jump / years if event_years <= years else 0.0)
