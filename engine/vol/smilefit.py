"""A smooth line through the shown quotes of a smile: raw SVI, else a smoothing spline.

SVI by robust least squares comes first. Where it leaves more than a few quotes aside the smoothing
cubic spline of `engine.vol.smilespline` is tried, and where that misses too the quotes are joined
by straight lines.

Gatheral's raw parametrisation (Global Derivatives & Risk Management, Madrid 2004; Gatheral &
Jacquier, Quantitative Finance 14, 2014): w(k) = a + b (rho (k - m) + sqrt((k - m)^2 + s^2)). It is
convex in k, so that it cannot wiggle between quotes. For given m and s it is linear in the other
three (Zeliade, "Quasi-explicit calibration of Gatheral's SVI model", 2009): a coarse grid over m
and s is solved exactly at once and the best point polished over all five.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.model.volatility import SmileFit
from engine.vol.smilespline import LAMBDAS, spline_over

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.model.volatility import Smile

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

_LEAST_QUOTES = 6
_POINTS = 121
_STEPS = 24
_STUCK = 1e4
_REWEIGHTED = 2
_SETTLED = (0.05, 0.02, 1e-3)
"""Fall of the cost, as a share of it, below which a step settles, by how often reweighted."""
_GRID_QUOTES = 48
"""Quotes that decide on the grid; the polish uses all."""
_CENTRES = np.linspace(-1.0, 1.0, 9)
_WIDTHS = np.array([0.02, 0.06, 0.15, 0.35, 0.8, 2.0])
_OUTLIER = 4.685
"""Tukey's constant: residuals beyond it, in robust standard deviations, count nothing."""
_FIRST_SCALE, _LEAST_SCALE = 0.03, 0.003
"""Shares of the median volatility below which a residual is never wild: before and after a line is
known. The bend of a short smile is no outlier among its neighbours."""
_SPLINE_SCALE = 0.01
"""As `_LEAST_SCALE`, for the spline: what it rounds off at a corner is no outlier."""
_WORST_SHARE = 0.05
_WORST = 0.005
_OFF_SHARE, _OFF = 0.05, 0.01
"""A quote is off beyond both this share of its volatility and this much."""
_MOST_OFF = 0.05
"""Share of the quotes, wild ones aside, that may be off."""
_FAR_OFF = 2.0
"""Times the limit by which no quote may be off, wild ones aside."""
_END = 5
"""Quotes at either end of which the middle one must not be off."""


@dataclass(frozen=True, slots=True, eq=False)
class _Quotes:
    """Shown quotes in scaled units.

    Attributes:
        x: Log strike, -1 at the first and 1 at the last.
        v: Variance over the median one.
        slope: d sigma / d v in units of the median volatility, so that residuals are volatilities.
    """

    x: Floats
    v: Floats
    slope: Floats


def fit_smile(shown: Smile) -> SmileFit:
    """A line through the shown quotes of `shown`, from the first to the last, never beyond.

    The line stays within the quotes' largest and smallest volatility. It is no model of the
    surface and nothing else is computed from it.

    A line serves if the middle one of its distances to the quotes is at most 5% of the volatility
    or half a point, at most a twentieth of the quotes are off by more than 5% and one point, none
    by twice that, and at either end the middle one of five quotes is not off. Wild quotes,
    far from their neighbours', do not count.

    Returns:
        SmileFit: in 121 points, equally spaced in log strike, SVI where it serves, else a
        smoothing cubic spline in log strike where that does (smiles with a hump, days before an
        event, wings that level off); straight lines from quote to quote with NO_FIT where neither
        serves and below six quotes; no line with the smile's own reason, or SINGLE_STRIKE, below
        two quotes.
    """
    with np.errstate(all="ignore"):
        known = np.isfinite(shown.sigma) & (shown.sigma > 0.0) & np.isfinite(shown.strikes)
        known &= shown.strikes > 0.0
    strikes, first = np.unique(
        np.asarray(shown.strikes, dtype=np.float64)[known], return_index=True
    )
    sigma = np.asarray(shown.sigma, dtype=np.float64)[known][first]
    if strikes.size < 2:
        reason = shown.reason if shown.reason is not Reason.OK else Reason.SINGLE_STRIKE
        none = np.empty(0, dtype=np.float64)
        return SmileFit(none, none, float("nan"), int(strikes.size), reason)
    straight = SmileFit(strikes, sigma, 0.0, int(strikes.size), Reason.NO_FIT)
    if strikes.size < _LEAST_QUOTES:
        return straight
    with np.errstate(all="ignore"):
        return _smooth(strikes, sigma) or straight


def _smooth(strikes: Floats, sigma: Floats) -> SmileFit | None:
    """SVI or the spline, None where neither is good enough."""
    log_strike = np.log(strikes)
    middle, half = 0.5 * (log_strike[0] + log_strike[-1]), 0.5 * np.ptp(log_strike)
    unit = float(np.median(sigma))
    relative = sigma / unit
    quotes = _Quotes((log_strike - middle) / half, relative * relative, 0.5 / relative)
    if not (half > 0.0 and np.isfinite(quotes.v).all() and (np.diff(quotes.x) > 0.0).all()):
        return None
    weights = _first_weights(quotes.x, relative)
    x = np.linspace(-1.0, 1.0, _POINTS)
    for family in (_svi, _spline):
        line = family(quotes, relative, weights, np.concatenate([quotes.x, x]))
        line = np.clip(line, relative.min(), relative.max())
        missed = unit * (line[: sigma.size] - relative)
        if _serves(missed, sigma, weights > 0.0):
            grid = np.exp(middle + half * x)
            grid[0], grid[-1] = strikes[0], strikes[-1]
            error = float(np.sqrt(np.mean(missed * missed)))
            shown = np.clip(unit * line[sigma.size :], sigma.min(), sigma.max())
            return SmileFit(grid, shown, error, int(strikes.size))
    return None


def _serves(missed: Floats, sigma: Floats, tame: Bools) -> bool:
    """Whether a line is near enough to the quotes, see `fit_smile`."""
    missed = np.abs(missed)
    unit = float(np.median(sigma))
    if not float(np.median(missed)) <= max(_WORST_SHARE * unit, _WORST):
        return False
    off = (missed / np.maximum(_OFF_SHARE * sigma, _OFF))[tame]
    ends = (np.median(off[:_END]), np.median(off[-_END:]))
    few = float(np.mean(off > 1.0)) <= _MOST_OFF
    return bool(few and off.max() <= _FAR_OFF and max(ends) <= 1.0)


def _svi(quotes: _Quotes, _relative: Floats, weights: Floats, at: Floats) -> Floats:
    """Volatility of the SVI curve over the median one."""
    best = _polished(quotes, _grid(quotes, weights), weights)
    return np.sqrt(np.maximum(_curve(best, at), 0.0))


def _spline(quotes: _Quotes, relative: Floats, weights: Floats, at: Floats) -> Floats:
    """Volatility of the smoothing spline over the median one, reweighted once."""
    spline = spline_over(quotes.x)
    values, stiffness = spline.smoothed(relative, weights, LAMBDAS)
    weights = _robust(spline.design @ values - relative, _SPLINE_SCALE)
    values, _ = spline.smoothed(relative, weights, np.array([stiffness]))
    return spline.at(at, values)


def _first_weights(x: Floats, relative: Floats) -> Floats:
    """Weights before any line is known: by the distance to the median of five neighbours.

    Beyond an end the neighbours lie on a straight line with the middle slope of the next quotes:
    a steep wing is no outlier, a last quote that leaves the wing is one.
    """
    first = _beyond(x[:5], relative[:5])
    last = _beyond(x[:-6:-1], relative[:-6:-1])
    padded = np.concatenate([first[::-1], relative, last])
    windows = np.lib.stride_tricks.sliding_window_view(padded, 5)
    return _robust(relative - np.sort(windows, axis=1)[:, 2], _FIRST_SCALE)


def _beyond(x: Floats, y: Floats) -> Floats:
    """Two values beyond the first of five, without regard to the first itself."""
    slope = float(np.median(np.diff(y[1:]) / np.diff(x[1:])))
    outward = x[0] - x[1]
    return np.asarray(y[1] + slope * outward * np.array([2.0, 3.0]))


def _robust(residual: Floats, least: float) -> Floats:
    """Tukey's weights of residuals, their standard deviation taken as `least` or more."""
    scale = max(1.4826 * float(np.median(np.abs(residual))), least)
    ratio = np.minimum(np.abs(residual) / (_OUTLIER * scale), 1.0)
    weights: Floats = (1.0 - ratio * ratio) ** 2
    return weights


def _curve(p: Floats, x: Floats) -> Floats:
    """Variance at `x` of (a, d, c, m, s)."""
    a, d, c, m, s = p.tolist()
    y = (x - m) / s
    variance: Floats = a + d * y + c * np.sqrt(1.0 + y * y)
    return variance


def _grid(quotes: _Quotes, weights: Floats) -> Floats:
    """Best (a, d, c, m, s) over a grid of m and s, solved exactly for a, d, c."""
    step = -(-quotes.x.size // _GRID_QUOTES)
    x, v = quotes.x[::step], quotes.v[::step]
    weight = (np.sqrt(weights) * quotes.slope)[::step]
    m, s = (a.reshape(-1, 1) for a in np.meshgrid(_CENTRES, _WIDTHS))
    y = (x - m) / s
    design = np.stack([np.ones_like(y), y, np.sqrt(1.0 + y * y)], axis=2)
    scaled = design * weight[:, None]
    square = scaled.transpose(0, 2, 1) @ scaled
    ridge = 1e-10 * np.trace(square, axis1=1, axis2=2)[:, None, None] + 1e-300
    target = scaled.transpose(0, 2, 1) @ (weight * v)[:, None]
    found = np.linalg.solve(square + ridge * np.eye(3), target)[:, :, 0]
    c = np.maximum(found[:, 2], 0.0)
    d = np.clip(found[:, 1], -c, c)
    rest = v - (d[:, None] * design[:, :, 1] + c[:, None] * design[:, :, 2])
    total = weight * weight
    a = (rest * total).sum(axis=1) / total.sum()
    cost = np.square(rest - a[:, None]) @ total
    i = int(np.argmin(cost))
    return np.array([a[i], d[i], c[i], m[i, 0], s[i, 0]])


def _polished(quotes: _Quotes, start: Floats, weights: Floats) -> Floats:
    """Levenberg-Marquardt over all five, reweighted twice as the line settles."""
    p, damping, reweighted = start, 1e-3, 0
    curve, jacobian = _sensitivities(p, quotes)
    residual = (curve - quotes.v) * quotes.slope
    cost = float(residual @ (weights * residual))
    for _ in range(_STEPS):
        square = (jacobian * weights) @ jacobian.T
        square.reshape(-1)[::6] *= 1.0 + damping
        square.reshape(-1)[::6] += 1e-15
        trial = _feasible(p - np.linalg.solve(square, jacobian @ (weights * residual)))
        new_curve, new_jacobian = _sensitivities(trial, quotes)
        new = (new_curve - quotes.v) * quotes.slope
        new_cost = float(new @ (weights * new))
        if not new_cost < cost:
            damping *= 8.0
            if damping < _STUCK:
                continue
        settled = not new_cost < cost * (1.0 - _SETTLED[reweighted])
        if new_cost < cost:
            p, jacobian, residual, cost, damping = trial, new_jacobian, new, new_cost, 0.1 * damping
        if settled and reweighted == _REWEIGHTED:
            break
        if settled:
            reweighted += 1
            weights = _robust(residual, _LEAST_SCALE)
            cost, damping = float(residual @ (weights * residual)), 1e-3
    return p


def _feasible(p: Floats) -> Floats:
    """The nearest convex curve: c >= |d|, s positive and within reason."""
    a, d, c, m, s = p.tolist()
    s = min(max(s, 1e-3), 10.0)
    c = max(c, 0.0)
    return np.array([a, min(max(d, -c), c), c, min(max(m, -3.0), 3.0), s])


def _sensitivities(p: Floats, quotes: _Quotes) -> tuple[Floats, Floats]:
    """Variance at the quotes, and volatility's derivatives by (a, d, c, m, s), shape (5, n)."""
    a, d, c, m, s = p.tolist()
    slope = quotes.slope
    y = (quotes.x - m) / s
    root = np.sqrt(1.0 + y * y)
    jacobian = np.empty((5, y.size), dtype=np.float64)
    jacobian[0] = slope
    jacobian[1] = slope * y
    jacobian[2] = slope * root
    jacobian[3] = (-d / s - (c / s) * (y / root)) * slope
    jacobian[4] = jacobian[3] * y
    return a + d * y + c * root, jacobian
