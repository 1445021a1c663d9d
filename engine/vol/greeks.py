"""Sensitivities of a European option on a forward (Black 1976)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from engine.model.volatility import Greeks
from engine.vol.normalised import option_value
from engine.vol.side import sided

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

_ROOT_TWO_PI = math.sqrt(2.0 * math.pi)


def greeks(
    is_call: ArrayLike,
    forward: ArrayLike,
    strike: ArrayLike,
    years: ArrayLike,
    sigma: ArrayLike,
    discount: ArrayLike = 1.0,
) -> Greeks:
    """Sensitivities of `engine.vol.black.price`, broadcasting, each per unit.

    Args:
        is_call: True for calls.
        forward: Forward at expiry, > 0, currency.
        strike: Same currency, > 0.
        years: Time to expiry, >= 0.
        sigma: Fraction per year, >= 0.
        discount: Discount factor to expiry, > 0.

    Returns:
        delta: Change of the price per 1.00 of forward, -discount to discount (times
            forward / spot: per 1.00 of spot).
        gamma: Change of delta per 1.00 of forward, 1 / currency.
        vega: Change of the price per 1.00 of sigma (100 volatility points), currency.
        theta: Change of the price per year of time passing, currency: negative where the holder
            loses. Forward, sigma and the rate -ln(discount) / years are held; at zero years
            the discount is taken as constant. Per calendar day: theta / 365.

        NaN where the price is NaN, and where the sensitivity is infinite: gamma at the money
        without time or volatility, theta there without time. Otherwise a worthless or certain
        option without time or volatility has gamma, vega and decay 0; at the money its delta is
        half the discount.
    """
    call, vol = sided(is_call, sigma)
    f, k, t, df = (np.asarray(a, dtype=np.float64) for a in (forward, strike, years, discount))
    value = option_value(call, f, k, t, vol, df)
    known = np.isfinite(value)
    sign = np.where(call, 1.0, -1.0)
    with np.errstate(all="ignore"):
        root = np.sqrt(t)
        s = vol * root
        d1 = _d1(f, k, s)
        density = df * f * np.exp(-0.5 * d1 * d1) / _ROOT_TWO_PI
        carry = np.where(t > 0.0, -np.log(df) / t, 0.0) * value
        return Greeks(
            _where(known, sign * df * special.ndtr(sign * d1)),
            _where(known, _ratio(density, f * s) / f),
            _where(known, density * root),
            _where(known, carry - 0.5 * _ratio(density, root) * vol),
        )


def _d1(f: Floats, k: Floats, s: Floats) -> Floats:
    """ln(F/K) / s + s / 2; at the money without volatility 0, elsewhere there infinite."""
    x = np.sign(f - k) * np.log1p(np.abs(f - k) / np.minimum(f, k))
    return np.where(x == 0.0, 0.0, x / s) + 0.5 * s


def _ratio(density: Floats, width: Floats) -> Floats:
    """Density / width, 0 wherever the density is."""
    return np.where(density == 0.0, 0.0, density / width)


def _where(known: NDArray[np.bool_], value: Floats) -> Floats:
    return np.where(known & np.isfinite(value), value, np.nan)
