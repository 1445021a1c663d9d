"""Total volatility s = sigma sqrt(T) from an out-of-the-money price: the core of the IV solver.

Start: the Bachelier volatility of the same price, a rational function of one variable (after Choi,
Kim & Kwak, Applied Mathematical Finance 16, 2009, refitted here to 3.3e-4), corrected to
lognormal by the series of the at-the-money inverse; its error stays below 1% up to prices of 60%
of their maximum. Then steps of third-order Householder on the log price, whose derivative needs
no exponential. Prices near their maximum are solved on the distance to it. What does not
converge (never seen on quotes, only on absurd numbers) is bisected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from engine.vol.normalised import (
    SERIES_BELOW,
    SQRT_HALF,
    half_difference,
    half_difference_series,
    half_sum,
    otm_factor,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Factor = Callable[[Floats, Floats], Floats]

_NUMERATOR = (0.5010162536824256, 5.337357347187319, 76.14897156629038, 171.11568876912526)
_DENOMINATOR = (1.0, 8.250431634459627, 141.53649105691724, 51.22571880492241)
_ROOT_TWO_BY_PI = float(np.sqrt(2.0 / np.pi))
_UPPER_FROM = 0.6
_CONVERGED = 1e-4
_TINY = 1e-300


def total_volatility(x: Floats, price: Floats, intrinsic: Floats, room: Floats) -> Floats:
    """Solve for s, one-dimensional arrays of equal length.

    Args:
        x: |ln(F/K)|.
        price: Out-of-the-money price in units of discount x sqrt(F K), > 0.
        intrinsic: |F - K| in the same unit.
        room: Largest possible value minus the price, same unit, > 0.

    Returns:
        s, NaN where there is no solution in floating point.
    """
    log_price = np.log(price)
    s = _bachelier_start(x, price, intrinsic)
    for _ in range(2):
        s, step = _householder(x, s, log_price, half_difference, 1.0)
    upper = price > _UPPER_FROM * (price + room)
    if upper.any():
        s[upper], step[upper] = _upper(x[upper], room[upper])
    lost = ~(np.abs(step) <= _CONVERGED * s)
    if lost.any():
        s[lost] = _bisect(x[lost], price[lost], room[lost])
    return s


def polish_small(x: Floats, price: Floats, s: Floats) -> Floats:
    """One more step with the series, for options minutes from expiry where s is tiny."""
    small = (s * 0.5 * SQRT_HALF < SERIES_BELOW) & (x < 60.0 * s)
    if small.any():
        s = s.copy()
        s[small], _ = _householder(
            x[small], s[small], np.log(price[small]), half_difference_series, 1.0
        )
    return s


def _bachelier_start(x: Floats, price: Floats, intrinsic: Floats) -> Floats:
    """First guess; exact in the limit of small s apart from the rational's 3.3e-4."""
    gap = np.maximum(intrinsic, _TINY)
    straddle = 2.0 * price + gap
    eta = 2.0 * gap / (straddle * np.log1p(gap / price))
    p0, p1, p2, p3 = _NUMERATOR
    _, q1, q2, q3 = _DENOMINATOR
    ratio = (p0 + eta * (p1 + eta * (p2 + eta * p3))) / (1.0 + eta * (q1 + eta * (q2 + eta * q3)))
    normal = straddle * np.sqrt(eta) * ratio * np.where(x > _TINY, x / gap, 1.0)
    square = normal * normal
    return normal * (1.0 + square * (1.0 / 24.0 + square * (7.0 / 1920.0)))


def _householder(
    x: Floats, s: Floats, log_target: Floats, factor: Factor, sign: float
) -> tuple[Floats, Floats]:
    """One step on f = ln value(s) - ln target; sign -1 when the value falls with s.

    f' = +-sqrt(2/pi) / (2 factor); vega'/vega = x^2/s^3 - s/4 gives the higher derivatives.
    """
    h, t = x / s, 0.5 * s
    scale = factor(h, t)
    h_square = h * h
    error = np.log(scale) - 0.5 * (h_square + t * t) - log_target
    slope = (sign * 0.5 * _ROOT_TWO_BY_PI) / scale
    newton = -error / slope
    bend = h_square / s - 0.25 * s
    third = bend * bend - 3.0 * h_square / (s * s) - 0.25
    curvature = bend - slope
    twist = third - slope * (3.0 * bend - 2.0 * slope)
    step = newton * (1.0 + 0.5 * curvature * newton)
    step /= 1.0 + newton * (curvature + twist * newton / 6.0)
    return s + step, step


def _upper(x: Floats, room: Floats) -> tuple[Floats, Floats]:
    """Prices above 60% of the maximum, solved on ln(room)."""
    s = -2.0 * special.ndtri(room / (2.0 * np.cosh(0.5 * x)))
    s = np.maximum(s, np.sqrt(2.0 * x))
    log_room = np.log(room)
    step = np.zeros_like(s)
    for _ in range(3):
        s, step = _householder(x, s, log_room, half_sum, -1.0)
    return s, step


def _bisect(x: Floats, price: Floats, room: Floats) -> Floats:
    """Bisection in ln s down to the last digits, whatever the arguments."""
    low, high = np.full_like(x, np.log(1e-150)), np.log(90.0 + 2.0 * np.sqrt(2.0 * x))
    rising = price <= room
    target = np.log(np.where(rising, price, room))
    for _ in range(64):
        middle = 0.5 * (low + high)
        below = _excess(x, np.exp(middle), target, rising) < 0.0
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    s = np.exp(0.5 * (low + high))
    known = np.isfinite(target) & np.isfinite(x)
    return np.where(known, s, np.nan)


def _excess(x: Floats, s: Floats, target: Floats, rising: NDArray[np.bool_]) -> Floats:
    """Positive where s is above the solution; of use for its sign only far from it."""
    h, t = x / s, 0.5 * s
    exponent = -0.5 * (h * h + t * t)
    value = np.log(np.where(rising, otm_factor(h, t), half_sum(h, t))) + exponent - target
    return np.where(np.isnan(value), -np.inf, np.where(rising, value, -value))
