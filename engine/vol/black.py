"""European option prices on a forward (Black 1976) and the volatility implied by a price."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.vol.greeks import greeks
from engine.vol.inversion import polish_small, total_volatility
from engine.vol.normalised import option_value
from engine.vol.side import sided

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

__all__ = ["greeks", "implied_vol", "implied_vol_american", "price"]

_BLOCK = 8192
"""Options solved at once: their temporaries stay in the second-level cache."""
_UNIT = 2.0**-53
_SHORT_YEARS = 1e-4


def price(
    is_call: ArrayLike,
    forward: ArrayLike,
    strike: ArrayLike,
    years: ArrayLike,
    sigma: ArrayLike,
    discount: ArrayLike = 1.0,
) -> Floats:
    """Black price, broadcasting.

    Args:
        is_call: True for calls.
        forward: Forward at expiry, > 0, currency.
        strike: Same currency, > 0.
        years: Time to expiry, >= 0.
        sigma: Fraction per year, >= 0.
        discount: Discount factor to expiry, > 0.

    Returns:
        Price in the forward's currency; intrinsic value at zero time or volatility; NaN where an
        argument is NaN, infinite or outside its range.
    """
    call, vol = sided(is_call, sigma)
    f, k, years_, df = (np.asarray(a, dtype=np.float64) for a in (forward, strike, years, discount))
    return option_value(call, f, k, years_, vol, df)


def implied_vol(
    price: ArrayLike,
    is_call: ArrayLike,
    forward: ArrayLike,
    strike: ArrayLike,
    years: ArrayLike,
    discount: ArrayLike = 1.0,
) -> tuple[Floats, NDArray[np.uint8]]:
    """Volatility at which Black's formula gives `price`, broadcasting.

    In-the-money prices are turned out of the money by parity first. The error is at most 1e-12
    max(1, sigma) plus what the rounding of price, intrinsic value and log-moneyness does to it.

    Returns:
        (sigma, reason): fractions per year, NaN exactly where the uint8 `Reason` is not OK:
        NOT_A_NUMBER (an argument is NaN, infinite or not positive), EXPIRED (years <= 0),
        BELOW_INTRINSIC, NO_TIME_VALUE (equal to intrinsic value within rounding), ABOVE_MAXIMUM
        (price >= discounted forward for a call, strike for a put).
    """
    sides, prices = sided(is_call, price)
    rest = (np.asarray(a, dtype=np.float64) for a in (forward, strike, years, discount))
    arrays = np.broadcast_arrays(sides, prices, *rest)
    shape = arrays[0].shape
    call, *numbers = (a.reshape(-1) for a in arrays)
    value, f, k, t, df = numbers
    sigma = np.empty(call.size, dtype=np.float64)
    reason = np.empty(call.size, dtype=np.uint8)
    with np.errstate(all="ignore"):
        for start in range(0, call.size, _BLOCK):
            part = slice(start, start + _BLOCK)
            sigma[part], reason[part] = _block(
                value[part], call[part], f[part], k[part], t[part], df[part]
            )
    return sigma.reshape(shape), reason.reshape(shape)


def _block(
    value: Floats, call: Bools, f: Floats, k: Floats, years: Floats, df: Floats
) -> tuple[Floats, NDArray[np.uint8]]:
    """`implied_vol` of one block of flat arrays."""
    distance = np.abs(f - k)
    intrinsic = df * distance
    in_money = (f > k) == call
    otm = np.where(in_money, value - intrinsic, value)
    room = df * np.where(call, f, k) - value
    reason = _reasons(value, in_money, otm, room, f, k, years, df)
    good = reason == Reason.OK
    if not good.all():
        sigma = np.full(value.shape, np.nan)
        pick = np.flatnonzero(good)
        if pick.size:
            sigma[pick] = _solve(
                *(a[pick] for a in (otm, intrinsic, room, distance, f, k, years, df))
            )
        reason[good & ~np.isfinite(sigma)] = Reason.NOT_A_NUMBER
        sigma[reason != Reason.OK] = np.nan
        return sigma, reason
    sigma = _solve(otm, intrinsic, room, distance, f, k, years, df)
    lost = ~np.isfinite(sigma)
    sigma[lost], reason[lost] = np.nan, Reason.NOT_A_NUMBER
    return sigma, reason


def _solve(
    otm: Floats,
    intrinsic: Floats,
    room: Floats,
    distance: Floats,
    f: Floats,
    k: Floats,
    years: Floats,
    df: Floats,
) -> Floats:
    """Sigma of prices that have one."""
    scale = 1.0 / (df * (np.sqrt(f) * np.sqrt(k)))
    x = np.log1p(distance / np.minimum(f, k))
    unit_price = otm * scale
    s = total_volatility(x, unit_price, intrinsic * scale, room * scale)
    short = years < _SHORT_YEARS
    if short.any():
        s[short] = polish_small(x[short], unit_price[short], s[short])
    return s / np.sqrt(years)


def _reasons(
    value: Floats,
    in_money: Bools,
    otm: Floats,
    room: Floats,
    f: Floats,
    k: Floats,
    years: Floats,
    df: Floats,
) -> NDArray[np.uint8]:
    """Why a price has no volatility.

    An in-the-money price that is its intrinsic value within the last digit, whether that was made
    as D (F - K) or as D F - D K, holds no time value: solving it would invent one.
    """
    slack = np.where(in_money, 2.0 * _UNIT * value, 0.0)
    reason = np.zeros(value.shape, dtype=np.uint8)
    reason[otm < 0.0] = Reason.BELOW_INTRINSIC
    reason[(otm >= 0.0) & (otm <= slack)] = Reason.NO_TIME_VALUE
    reason[in_money & (np.abs(value - np.abs(df * f - df * k)) <= slack)] = Reason.NO_TIME_VALUE
    reason[room <= 0.0] = Reason.ABOVE_MAXIMUM
    reason[years <= 0.0] = Reason.EXPIRED
    finite = np.isfinite(value + f + k + years + df)
    reason[~(finite & (f > 0.0) & (k > 0.0) & (df > 0.0))] = Reason.NOT_A_NUMBER
    return reason


def implied_vol_american(
    price: ArrayLike,
    is_call: ArrayLike,
    spot: ArrayLike,
    strike: ArrayLike,
    years: ArrayLike,
    rate: ArrayLike,
    dividend_yield: ArrayLike = 0.0,
) -> tuple[Floats, NDArray[np.uint8]]:
    """`engine.vol.american.implied_vol_american`, which is loaded by the first call."""
    # It stands on this module, so it cannot be imported above.
    from engine.vol.american import implied_vol_american as solve

    return solve(price, is_call, spot, strike, years, rate, dividend_yield)
