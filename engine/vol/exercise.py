"""The early exercise boundary of American puts and the premium it is worth, many at once.

Andersen, Lake & Offengenden, "High-performance American option pricing", Journal of Computational
Finance 20 (2016): QD+ start (Li, 2010), fixed-point system B with a partial Newton step (their
A is faster at ordinary rates but diverges where 2 r / sigma^2 is large), squared log boundary on
Chebyshev nodes in the root of time, Gauss-Legendre quadrature. In units of strike and total time:
rate, dividend and variance are r T, q T and sigma^2 T, so that nodes, quadrature points and
interpolation weights are the same numbers for every option. Options run along the last axis. The
rate must be positive: without one a put is never exercised early.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_NODES, _POINTS, _PREMIUM_POINTS = 8, 10, 16
_START_STEPS = 5
_ROOT_TWO_PI = math.sqrt(2.0 * math.pi)


@dataclass(frozen=True, slots=True, eq=False)
class _Grid:
    """Where the boundary is kept and integrals are summed, in shares of the total time.

    Attributes:
        x: Roots of the node times, (nodes, 1), from 1 down, without 0.
        root: Root of the time from a quadrature point to its node, (nodes, points, 1).
        past: Time of the quadrature point, as `root`.
        to_points: Squared log boundary at nodes -> at quadrature points.
        weight: Quadrature weights, (1, points).
        last_*: The same for the integral over the whole time, (points, 1).
    """

    x: Floats
    root: Floats
    past: Floats
    to_points: Floats
    weight: Floats
    last_root: Floats
    last_to_points: Floats
    last_weight: Floats


def _grid() -> _Grid:
    every = 0.5 * (1.0 + np.cos(np.pi * np.arange(_NODES + 1) / _NODES))
    x = every[:_NODES]
    half, weight = _quadrature(_POINTS)
    root = x[:, None] * half
    past = np.square(x)[:, None] - np.square(root)
    last, last_weight = _quadrature(_PREMIUM_POINTS)
    return _Grid(
        x[:, None],
        root[:, :, None],
        past[:, :, None],
        _interpolation(every, np.sqrt(past).reshape(-1)),
        weight[None, :],
        last[:, None],
        _interpolation(every, np.sqrt(1.0 - last * last)),
        last_weight,
    )


def _quadrature(points: int) -> tuple[Floats, Floats]:
    """(root of the time left as a share, weight) of an integral over time.

    Gauss-Legendre in the angle whose sine is the root of the time left and whose cosine that of
    the time past: the integrand is smooth in both roots, so in the angle at either end.
    """
    y, weight = np.polynomial.legendre.leggauss(points)
    angle = 0.25 * np.pi * (1.0 + y)
    return np.sin(angle), 0.25 * np.pi * weight * np.sin(2.0 * angle)


def _interpolation(nodes: Floats, at: Floats) -> Floats:
    """Barycentric weights (at, nodes without the last); what is interpolated is 0 at the last."""
    weight = np.where(np.arange(nodes.size) % 2 == 0, 1.0, -1.0)
    weight[[0, -1]] *= 0.5
    terms = weight / (at[:, None] - nodes)
    return np.asarray(terms / terms.sum(axis=1, keepdims=True))[:, :-1].copy()


_GRID = _grid()


@dataclass(frozen=True, slots=True, eq=False)
class Carry:
    """What does not depend on the volatility.

    Attributes:
        rate, dividend: r T > 0 and q T, (options,).
        top: ln of the boundary just before expiry over the strike: ln min(1, r / q).
    """

    rate: Floats
    dividend: Floats
    top: Floats

    def take(self, keep: NDArray[np.bool_] | NDArray[np.intp]) -> Carry:
        """The chosen options alone."""
        return Carry(self.rate[keep], self.dividend[keep], self.top[keep])


def carry(rate: Floats, dividend: Floats) -> Carry:
    """Carry of puts, r T > 0 and q T."""
    ratio = np.where(dividend > rate, rate / np.where(dividend > 0.0, dividend, 1.0), 1.0)
    return Carry(rate, dividend, np.log(ratio))


def boundary_start(of: Carry, deviation: Floats) -> Floats:
    """QD+ boundary at the nodes, good to about 1%.

    Args:
        of: Rates.
        deviation: sigma sqrt(T) > 0.

    Returns:
        How far ln(boundary / strike) lies below `top`, (nodes, options), >= 0.
    """
    time = np.square(_GRID.x)
    s, r, q = _GRID.x * deviation, time * of.rate, time * of.dividend
    growth, decay = -np.expm1(-r), np.exp(-r)
    drift = 2.0 * (r - q) / (s * s) - 1.0
    root = np.sqrt(drift * drift + 8.0 * r / (s * s * growth))
    exponent = -0.5 * (drift + root)
    steady = -0.5 * (drift + np.sqrt(drift * drift + 8.0 * r / (s * s)))
    steady = steady / (steady - 1.0)
    change = decay * 2.0 * r / (s * s) / root
    change *= 1.0 / growth - 2.0 * r / np.square(s * growth * root)
    factor, by_theta = exponent + change, -2.0 / (s * s * root)
    top = np.exp(of.top)
    fall = np.minimum((r - q - 2.0 * s) * top / (top - steady), 0.0)
    b = steady + (top - steady) * np.exp(fall)
    paid = np.exp(-q)
    for _ in range(_START_STEPS):
        d1 = (np.log(b) + r - q) / s + 0.5 * s
        kept, density = paid * special.ndtr(-d1), paid * np.exp(-0.5 * d1 * d1) / _ROOT_TWO_PI
        bond = decay * special.ndtr(s - d1)
        value = bond - b * kept
        theta = r * bond - q * b * kept - 0.5 * s * b * density
        error = (1.0 - kept) * b + factor * (1.0 - b - value) + by_theta * theta
        by_spot = -r * density / s - q * kept + q * density / s - 0.5 * density * (s - d1)
        slope = (1.0 - kept) * (1.0 - factor) + density / s + by_theta * by_spot
        b = np.clip(b - error / slope, 0.5 * b, 0.5 * (b + top))
    return np.maximum(of.top - np.log(b), 0.0)


def boundary_step(of: Carry, deviation: Floats, gap: Floats) -> Floats:
    """One sweep over all nodes towards the boundary; a tenth to a hundredth of the error is left.

    Args:
        of: Rates.
        deviation: sigma sqrt(T) > 0.
        gap: As `boundary_start` returns it, or of a neighbouring volatility.

    Returns:
        The better gap; where a node gives no number it stays as it was.
    """
    time = np.square(_GRID.x)
    drift = of.rate - of.dividend
    s = _GRID.x * deviation
    d2 = (of.top - gap + drift * time) / s - 0.5 * s
    d1 = d2 + s
    by_rate, by_dividend = _sums(of, deviation, gap)
    above = special.ndtr(d2) + of.rate * by_rate
    below = special.ndtr(d1) + of.dividend * by_dividend
    b = np.exp(of.top - gap)
    level = np.exp(-drift * time) / below
    wanted = level * above
    slope = (level * np.exp(-0.5 * d2 * d2) - wanted / below * np.exp(-0.5 * d1 * d1)) / (b * s)
    found = b - (wanted - b) / (slope / _ROOT_TWO_PI - 1.0)
    found = np.clip(found, 0.2 * b, np.exp(of.top))
    return np.where(np.isfinite(found), of.top - np.log(found), gap)


def _sums(of: Carry, deviation: Floats, gap: Floats) -> tuple[Floats, Floats]:
    """The two integrals of the fixed-point system B at every node, without their rates."""
    root, past, time = _GRID.root, _GRID.past, np.square(_GRID.x)
    size = gap.shape[1]
    d = np.sqrt(np.maximum(_GRID.to_points @ (gap * gap), 0.0)).reshape(*root.shape[:2], size)
    s = root * deviation
    d -= gap[:, None, :]
    d += (of.rate - of.dividend) * np.square(root)
    d /= s
    d -= 0.5 * s
    earned = special.ndtr(d)
    earned *= np.exp(of.rate * past)
    by_rate = (_GRID.weight @ earned)[:, 0, :] * time
    if not of.dividend.any():
        return by_rate, np.zeros_like(by_rate)
    d += s
    special.ndtr(d, out=d)
    d *= np.exp(of.dividend * past)
    return by_rate, (_GRID.weight @ d)[:, 0, :] * time


def premium(of: Carry, deviation: Floats, gap: Floats, log_spot: Floats) -> Floats:
    """Value of early exercise over the European put, in units of the strike.

    Args:
        of: Rates.
        deviation: sigma sqrt(T) > 0.
        gap: The boundary, as `boundary_step` returns it.
        log_spot: ln(spot / strike).
    """
    root, weight = _GRID.last_root, _GRID.last_weight
    left = np.square(root)
    s = root * deviation
    d = np.sqrt(np.maximum(_GRID.last_to_points @ (gap * gap), 0.0))
    d += log_spot - of.top + (of.rate - of.dividend) * left
    d /= s
    d -= 0.5 * s
    gained = of.rate * (weight @ (special.ndtr(-d) * np.exp(-of.rate * left)))
    d += s
    lost = weight @ (special.ndtr(-d) * np.exp(-of.dividend * left))
    return np.asarray(gained - of.dividend * np.exp(log_spot) * lost)
