"""American option prices under Black-Scholes with a dividend yield, and their volatility."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from engine.model.reason import Reason
from engine.vol.black import implied_vol
from engine.vol.boundaries import boundaries, boundary
from engine.vol.exercise import Carry, carry, premium
from engine.vol.normalised import option_value
from engine.vol.side import sided

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

_BLOCK = 512
_SEARCHED = 4096
_SWEEPS = 6
_STEPS = 40
_TOLERANCE = 1e-7
_HIGHEST = 6.0
"""Largest sigma sqrt(T) looked for: there an at-the-money put is worth 99.7% of its strike."""
_LEAST_TIME_VALUE = 1e-7
"""Share of the strike below which time value over exercise is the scheme's own error."""
_LEAST_RATE = 1e-9
"""Interest r T on the strike below which there is nothing to gain from early exercise."""
_ROOT_TWO_PI = float(np.sqrt(2.0 * np.pi))


def american_price(
    is_call: ArrayLike,
    spot: ArrayLike,
    strike: ArrayLike,
    years: ArrayLike,
    sigma: ArrayLike,
    rate: ArrayLike,
    dividend_yield: ArrayLike = 0.0,
) -> Floats:
    """Price of an American option, broadcasting, good to about 4e-6 of the strike.

    Args:
        is_call: True for calls.
        spot: Underlying, > 0, currency.
        strike: Same currency, > 0.
        years: Time to expiry, >= 0.
        sigma: Fraction per year, >= 0.
        rate: Continuously compounded, fraction per year.
        dividend_yield: Continuous yield, fraction per year (a coin's borrowing cost likewise).

    Returns:
        Price in the spot's currency. Where early exercise never pays - calls with no dividend and
        rate >= 0, puts with no rate - it is Black's price to the last digit. NaN where an
        argument is NaN, infinite or outside its range, and where yield < rate < 0 (for calls
        rate < yield < 0): exercise then pays between two boundaries.
    """
    shape, (call, s, k, t, vol, r, q) = _flat(
        is_call, spot, strike, years, sigma, rate, dividend_yield
    )
    with np.errstate(all="ignore"):
        value = option_value(call, s * np.exp((r - q) * t), k, t, vol, np.exp(-r * t))
        put = _as_puts(call, s, k, t, r, q)
        value = np.where(put.unsolved, np.nan, value)
        early = np.flatnonzero(put.early & np.isfinite(value))
        for start in range(0, early.size, _BLOCK):
            pick = early[start : start + _BLOCK]
            part, deviation = put.take(pick), vol[pick] * np.sqrt(t[pick])
            extra = _premium(part.of, deviation, part.log_spot) * part.unit
            extra = np.where(deviation > 0.0, np.maximum(extra, 0.0), 0.0)
            value[pick] = np.maximum(value[pick] + extra, part.floor * part.unit)
        now = np.where(call, s - k, k - s)
        value = np.where(np.isfinite(value), np.maximum(value, now), np.nan)
    return value.reshape(shape)


def implied_vol_american(
    price: ArrayLike,
    is_call: ArrayLike,
    spot: ArrayLike,
    strike: ArrayLike,
    years: ArrayLike,
    rate: ArrayLike,
    dividend_yield: ArrayLike = 0.0,
) -> tuple[Floats, NDArray[np.uint8]]:
    """Volatility at which `american_price` gives `price`, broadcasting.

    Within 0.02 volatility points of QuantLib's QdFp engine wherever the price holds noticeable
    time value over early exercise; where early exercise never pays exactly `implied_vol` of the
    forward spot e^((rate - yield) years).

    Returns:
        (sigma, reason): fractions per year, NaN exactly where the uint8 `Reason` is not OK:
        NOT_A_NUMBER, EXPIRED (years <= 0), BELOW_INTRINSIC (below what exercise at the best
        known time is worth), NO_TIME_VALUE (that value, within 1e-7 of the strike where it is
        not zero: immediate exercise fits any low volatility), ABOVE_MAXIMUM (at least the spot
        for a call, the strike for a put - under a yield, or a rate, below zero their forward
        value - or beyond sigma sqrt(years) = 6), NOT_APPLICABLE (yield < rate < 0 for a put,
        rate < yield < 0 for a call).
    """
    shape, (call, value, s, k, t, r, q) = _flat(
        is_call, price, spot, strike, years, rate, dividend_yield
    )
    with np.errstate(all="ignore"):
        sigma, reason = implied_vol(value, call, s * np.exp((r - q) * t), k, t, np.exp(-r * t))
        put = _as_puts(call, s, k, t, r, q)
        known = (s > 0.0) & (k > 0.0) & np.isfinite(value + s + k + t + r + q)
        reason[~known] = Reason.NOT_A_NUMBER
        alive = known & (t > 0.0)
        reason[alive & put.unsolved] = Reason.NOT_APPLICABLE
        early = np.flatnonzero(alive & put.early)
        for start in range(0, early.size, _SEARCHED):
            pick = early[start : start + _SEARCHED]
            part = put.take(pick)
            deviation, reason[pick] = _implied(
                part, value[pick] / part.unit, sigma[pick] * np.sqrt(t[pick])
            )
            sigma[pick] = deviation / np.sqrt(t[pick])
        most = np.where(
            call, s * np.exp(np.maximum(-q * t, 0.0)), k * np.exp(np.maximum(-r * t, 0.0))
        )
        reason[alive & ~put.unsolved & (value >= most)] = Reason.ABOVE_MAXIMUM
        sigma[reason != Reason.OK] = np.nan
    return sigma.reshape(shape), reason.reshape(shape)


@dataclass(frozen=True, slots=True, eq=False)
class _Puts:
    """Options as puts by McDonald and Schroder's symmetry, in units of the put's strike.

    A call on S struck at K with rates (r, q) is a put on K struck at S with rates (q, r).

    Attributes:
        of: r T and q T of the put.
        log_spot: ln(spot / strike) of the put.
        unit: Strike of the put, currency.
        floor: Value of exercise at the best known time, if nothing moved.
        early: Where early exercise may pay; `unsolved` where it pays between two boundaries.
    """

    of: Carry
    log_spot: Floats
    unit: Floats
    floor: Floats
    early: Bools
    unsolved: Bools

    def take(self, pick: NDArray[np.intp]) -> _Puts:
        """The picked options alone."""
        log_spot, unit, floor = (a[pick] for a in (self.log_spot, self.unit, self.floor))
        return _Puts(
            self.of.take(pick), log_spot, unit, floor, self.early[pick], self.unsolved[pick]
        )


def _as_puts(call: Bools, s: Floats, k: Floats, t: Floats, r: Floats, q: Floats) -> _Puts:
    """The options as puts."""
    rate, dividend = np.where(call, q, r) * t, np.where(call, r, q) * t
    unit, other = np.where(call, s, k), np.where(call, k, s)
    best = np.log(dividend * other / (rate * unit)) / (dividend - rate)
    best = np.where(np.isfinite(best), np.clip(best, 0.0, 1.0), 0.0)
    moneyness = other / unit
    floor = np.fmax(0.0, (unit - other) / unit)
    for at in (best, np.ones_like(best)):
        later = np.exp(-rate * at) - moneyness * np.exp(-dividend * at)
        floor = np.where(at > 0.0, np.fmax(floor, later), floor)
    early, twice = rate > _LEAST_RATE, (rate <= 0.0) & (dividend < rate)
    return _Puts(carry(rate, dividend), np.log(moneyness), unit, floor, early, twice)


def _flat(
    is_call: ArrayLike, *numbers: ArrayLike
) -> tuple[tuple[int, ...], tuple[Bools, Floats, Floats, Floats, Floats, Floats, Floats]]:
    """The broadcast shape, and every argument as one flat array of it."""
    sides, first = sided(is_call, numbers[0])
    call, *rest = np.broadcast_arrays(
        sides, first, *(np.asarray(a, dtype=np.float64) for a in numbers[1:])
    )
    a, b, c, d, e, f = (array.reshape(-1) for array in rest)
    return call.shape, (call.reshape(-1), a, b, c, d, e, f)


def _premium(of: Carry, deviation: Floats, log_spot: Floats) -> Floats:
    """Early exercise premium over the strike from a boundary solved to the end."""
    return premium(of, deviation, boundary(of, deviation, _SWEEPS), log_spot)


def _implied(put: _Puts, price: Floats, european: Floats) -> tuple[Floats, NDArray[np.uint8]]:
    """Solve for sigma sqrt(T) of puts whose exercise may pay, prices in units of the strike.

    Args:
        put: The options.
        price: Over the strike.
        european: sigma sqrt(T) of the European put of that price, an upper bound, or NaN.
    """
    reason = np.zeros(price.shape, dtype=np.uint8)
    slack = np.where(put.floor > 0.0, _LEAST_TIME_VALUE, 0.0)
    reason[price <= put.floor + slack] = Reason.NO_TIME_VALUE
    reason[price < put.floor - 1e-15] = Reason.BELOW_INTRINSIC
    reason[price >= 1.0] = Reason.ABOVE_MAXIMUM
    deviation = np.full(price.shape, np.nan)
    pick = np.flatnonzero(reason == Reason.OK)
    if pick.size:
        high = np.where(european[pick] < _HIGHEST, european[pick], _HIGHEST)
        deviation[pick] = _search(put.take(pick), price[pick], high)
    reason[deviation > _HIGHEST] = Reason.ABOVE_MAXIMUM
    reason[(reason == Reason.OK) & ~np.isfinite(deviation)] = Reason.NOT_A_NUMBER
    return deviation, reason


def _search(put: _Puts, price: Floats, top: Floats) -> Floats:
    """Secant steps kept inside a bracket, the boundary following.

    Early errors come of a boundary not settled yet and may put a wall on the wrong side of the
    root: a bracket that closes before the steps have become small is opened again.
    """
    found = np.full(price.shape, np.nan)
    left = np.arange(price.size)
    of, log_spot, v, low, high = put.of, put.log_spot, top.copy(), np.zeros_like(top), top
    source = boundaries(of, top)
    gap = source.start(of, v)
    before, error_before = np.full_like(v, np.nan), np.full_like(v, np.nan)
    for _ in range(_STEPS):
        european, vega = _european(of, v, log_spot)
        error = european + premium(of, v, gap, log_spot) - price
        high, low = np.where(error >= 0.0, v, high), np.where(error < 0.0, v, low)
        shut = high - low <= 10.0 * _TOLERANCE * v
        high, low = np.where(shut, top, high), np.where(shut, 0.0, low)
        secant = (error - error_before) / (v - before)
        after = v - error / np.where(secant > 0.0, secant, vega)
        done = np.abs(after - v) <= _TOLERANCE * v
        inside = done | ((after > low) & (after < high))
        beyond = (v == _HIGHEST) & (error < 0.0)
        after = np.where(beyond, np.inf, np.where(inside, after, 0.5 * (low + high)))
        done |= beyond
        found[left] = after
        if done.all():
            break
        keep = ~done
        left, gap = left[keep], (gap * (after / v))[:, keep]
        before, error_before = v[keep], error[keep]
        v, of, log_spot, price = after[keep], of.take(keep), log_spot[keep], price[keep]
        low, high, top = low[keep], high[keep], top[keep]
        gap = source.follow(of, v, gap, left)
    return found


def _european(of: Carry, deviation: Floats, log_spot: Floats) -> tuple[Floats, Floats]:
    """(price, vega per unit of deviation) of European puts over the strike."""
    d1 = (log_spot + of.rate - of.dividend) / deviation + 0.5 * deviation
    spot = np.exp(log_spot - of.dividend)
    price = np.exp(-of.rate) * special.ndtr(deviation - d1) - spot * special.ndtr(-d1)
    return price, spot * np.exp(-0.5 * d1 * d1) / _ROOT_TWO_PI
