"""Black's formula in two variables, h = |ln(F/K)| / s and t = s / 2, without cancellation.

With s = sigma sqrt(T) and prices in units of discount x sqrt(F K), an out-of-the-money option is
worth b = exp(-(h^2 + t^2)/2) x half_difference(h, t); what it lacks to its largest possible value
exp(-|x|/2) is exp(-(h^2 + t^2)/2) x half_sum(h, t). Both factors are scaled complementary error
functions, so that neither under- nor overflows where the price itself is an ordinary number.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

SQRT_HALF = math.sqrt(0.5)
SERIES_BELOW = 0.02
"""Half-width (t / sqrt 2) below which the difference is taken from its Taylor series."""


def half_difference(h: Floats, t: Floats) -> Floats:
    """Half of erfcx((h - t)/sqrt 2) - erfcx((h + t)/sqrt 2), direct.

    Relative error about 2e-16 / t at the money; `half_difference_series` is exact for small t.
    """
    near, far = (h - t) * SQRT_HALF, (h + t) * SQRT_HALF
    return 0.5 * (special.erfcx(near) - special.erfcx(far))


def half_sum(h: Floats, t: Floats) -> Floats:
    """Half of erfcx((t - h)/sqrt 2) + erfcx((t + h)/sqrt 2)."""
    return 0.5 * (special.erfcx((t - h) * SQRT_HALF) + special.erfcx((t + h) * SQRT_HALF))


def half_difference_series(h: Floats, t: Floats) -> Floats:
    """`half_difference` by odd derivatives of erfcx at h / sqrt 2, for t / sqrt 2 < 0.02.

    From erfcx' = 2 a erfcx - 2/sqrt pi: e[n+1] = 2 a e[n] + 2 n e[n-1]. The cancellation for large
    a grows as a^2, just as the price's own sensitivity to s, so s keeps its full accuracy.
    """
    a, width = h * SQRT_HALF, t * SQRT_HALF
    twice, square = 2.0 * a, width * width
    e0 = special.erfcx(a)
    e1 = twice * e0 - 2.0 / math.sqrt(math.pi)
    e2 = twice * e1 + 2.0 * e0
    e3 = twice * e2 + 4.0 * e1
    e4 = twice * e3 + 6.0 * e2
    e5 = twice * e4 + 8.0 * e3
    e6 = twice * e5 + 10.0 * e4
    e7 = twice * e6 + 12.0 * e5
    series = e1 + square * (e3 / 6.0 + square * (e5 / 120.0 + square * e7 / 5040.0))
    return -width * series


def otm_factor(h: Floats, t: Floats) -> Floats:
    """`half_difference`, by the series where it is the better one. Any shape, h and t >= 0.

    The series serves up to h = 60, where the price is far below the smallest float.
    """
    h, t = np.asarray(h), np.asarray(t)
    value = np.asarray(half_difference(h, t))
    small = (t * SQRT_HALF < SERIES_BELOW) & (h < 60.0)
    if small.any():
        value[small] = half_difference_series(h[small], t[small])
    return value


def option_value(
    call: NDArray[np.bool_], f: Floats, k: Floats, years: Floats, vol: Floats, df: Floats
) -> Floats:
    """Price of options, broadcasting; intrinsic at zero time or volatility, NaN out of range."""
    with np.errstate(all="ignore"):
        s = np.where((years >= 0.0) & (vol >= 0.0), vol * np.sqrt(years), np.nan)
        value = df * (_otm_value(f, k, s) + np.maximum(np.where(call, f - k, k - f), 0.0))
        known = (f > 0.0) & (k > 0.0) & (df > 0.0)
        for argument in (f, k, years, vol, df, value):
            known = known & np.isfinite(argument)
        return np.where(known, value, np.nan)


def _otm_value(f: Floats, k: Floats, s: Floats) -> Floats:
    """Undiscounted value of the out-of-the-money option, s = sigma sqrt(years)."""
    f, k, s = np.broadcast_arrays(f, k, s)
    x = np.log1p(np.abs(f - k) / np.minimum(f, k))
    t = 0.5 * s
    h = np.where(x > 0.0, x / s, 0.0)
    unit = np.sqrt(f) * np.sqrt(k)
    decay = np.exp(-0.5 * (h * h + t * t))
    inner = np.minimum(h, 1e150)
    value = unit * decay * otm_factor(inner, t)
    high = np.minimum(f, k) - unit * decay * half_sum(inner, t)
    value = np.where((t > 1.0) & (t > h), high, value)
    return np.where((s == 0.0) | (decay == 0.0) & (t < h), 0.0, np.maximum(value, 0.0))
