"""Maximum of the GARCH likelihood: Newton steps on exact derivatives inside linear bounds."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import nnls

from engine.vol.garch_likelihood import (
    ALPHA,
    BETA,
    GAMMA,
    OMEGA,
    Curvature,
    Path,
    curvature,
    path,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LEAST_OMEGA = 1e-8
"""Lower bound of omega as a share of the returns' variance."""

_STEPS = 200
_HALVINGS = 40
_NEAR = 1e-9
_SURE = 1e-7
_WEAK_NEWS = 0.03
_WEAK_PERSISTENCE = 0.85
_RIDGE = 1e-12
_SLACK = 1e-10
_ROUNDING = 1e-13
_STARTS = tuple(itertools.product((0.03, 0.1, 0.25), (0.6, 0.9, 0.98), (0.0, 1.0)))
_RETRIES = ((0.05, 0.3, 0.0), (0.2, 0.21, 0.5), (0.05, 0.9, 0.5), (0.01, 0.998, 0.5))


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Where a search ended.

    Attributes:
        at: Parameters and the returns' path there.
        slope: Derivatives there.
        bound: Rows of the constraints that hold with equality, shape (m, k).
        converged: A further step would raise the log-likelihood by less than a billionth.
    """

    at: Path
    slope: Curvature
    bound: Floats
    converged: bool


def constraints(k: int) -> tuple[Floats, Floats]:
    """Rows and floors of `rows @ theta >= floors`.

    omega above its least value, alpha, beta and alpha + gamma not negative, persistence at most 1.
    """
    rows = np.array(
        [
            [0.0, 1.0, 0.0, 0.0, 0.0],
            [0.0, 0.0, 1.0, 0.0, 0.0],
            [0.0, 0.0, 0.0, 1.0, 0.0],
            [0.0, 0.0, -1.0, -1.0, -0.5],
            [0.0, 0.0, 1.0, 0.0, 1.0],
        ]
    )
    floors = np.array([LEAST_OMEGA, 0.0, 0.0, -1.0, 0.0])
    return rows[:k, :k], floors[:k]


def search(returns: Floats, *, asymmetric: bool) -> Found:
    """The highest maximum reached from the likeliest of a few starts.

    Where the variance hardly answers to the returns the likelihood has several maxima; then two
    fast, a slow and a nearly integrated start are climbed from too.

    Args:
        returns: Shape (n,), mean 0 and variance 1.
        asymmetric: Whether gamma is fitted too.
    """
    k = 5 if asymmetric else 4
    starts = [_targeted(*point)[:k] for point in _STARTS if asymmetric or not point[2]]
    found = _climb(min((path(theta, returns) for theta in starts), key=_value), returns)
    if found.converged and not found.bound.size and _clear(found.at.theta):
        return found
    others = [_climb(path(_targeted(*point)[:k], returns), returns) for point in _RETRIES]
    return min((found, *others), key=lambda end: (not end.converged, end.at.value))


def _targeted(alpha: float, persistence: float, share: float) -> Floats:
    """Parameters of unconditional variance 1; `share` of alpha answers to falls only, doubled."""
    news = alpha * (1.0 - share)
    return np.array([0.0, 1.0 - persistence, news, persistence - alpha, 2.0 * alpha * share])


def _clear(theta: Floats) -> bool:
    """Whether the variance answers to the returns strongly and lastingly."""
    news = float(theta[ALPHA] + 0.5 * theta[GAMMA:].sum())
    return news > _WEAK_NEWS and news + float(theta[BETA]) > _WEAK_PERSISTENCE


def _value(at: Path) -> float:
    return at.value


def _climb(at: Path, returns: Floats) -> Found:
    """Newton steps from one point until the next would gain next to nothing."""
    rows, floors = constraints(at.theta.size)
    slope, gain = curvature(at), np.inf
    for _ in range(_STEPS):
        slack = rows @ at.theta - floors
        step = _step(slope, rows, slack)
        gain = -float(slope.gradient @ step)
        ahead = _along(at, step, gain, returns)
        if ahead is None:
            return Found(at, slope, rows[slack <= _SLACK], gain < _SURE)
        at = ahead
        slope = curvature(at)
        if gain < _NEAR:
            break
    return Found(at, slope, rows[rows @ at.theta - floors <= _SLACK], gain < _NEAR)


def _along(at: Path, step: Floats, gain: float, returns: Floats) -> Path | None:
    """The first of halved steps that gains enough, None where none does.

    A quadratic model gains half of `gain`; where the likelihood bends up along the step it gains
    more, and the step is doubled while that pays.
    """
    share = 1.0
    for _ in range(_HALVINGS):
        there = path(_inside(at.theta + share * step), returns)
        if there.value <= at.value - 1e-4 * share * gain:
            upward = share == 1.0 and at.value - there.value > 0.9 * gain > _NEAR
            return _further(at, step, there, returns) if upward else there
        share *= 0.5
    return None


def _further(at: Path, step: Floats, best: Path, returns: Floats) -> Path:
    """The best of doubled steps within the bounds."""
    rows, floors = constraints(at.theta.size)
    share = 2.0
    while (rows @ (at.theta + share * step) >= floors - _SLACK).all():
        there = path(_inside(at.theta + share * step), returns)
        if there.value >= best.value:
            return best
        best = there
        share *= 2.0
    return best


def _inside(theta: Floats) -> Floats:
    """`theta`, changed in place, with rounding errors at its bounds taken off."""
    theta[OMEGA] = max(theta[OMEGA], LEAST_OMEGA)
    shares = theta[ALPHA : BETA + 1]
    shares[shares < _ROUNDING] = 0.0
    half = 0.0
    if theta.size > GAMMA:
        theta[GAMMA] = max(theta[GAMMA], -theta[ALPHA])
        half = 0.5 * theta[GAMMA]
    theta[BETA] = min(theta[BETA], max(1.0 - theta[ALPHA] - half, 0.0))
    return theta


def _step(slope: Curvature, rows: Floats, slack: Floats) -> Floats:
    """Least of the quadratic model over `rows @ step >= -slack`.

    A least distance problem in the model's own metric, solved by non-negative least squares where
    the free step leaves the bounds (Lawson & Hanson, Solving Least Squares Problems, 1974, ch. 23).
    """
    scale, root = _metric(slope, rows[slack <= _SLACK])
    free = np.linalg.solve(root, -slope.gradient * scale)
    step = scale * np.linalg.solve(root.T, free)
    if (rows @ step >= -slack).all():
        return step
    sides = np.linalg.solve(root, (rows * scale).T)
    target = np.append(sides, (-slack - free @ sides)[None, :], axis=0)
    unit = np.zeros(target.shape[0])
    unit[-1] = 1.0
    try:
        weights, _ = nnls(target, unit)
    except RuntimeError:  # it gives up after 3 k iterations
        return np.zeros_like(step)
    rest = target @ weights - unit
    if rest[-1] >= 0.0:
        return np.zeros_like(step)
    return scale * np.linalg.solve(root.T, free - rest[:-1] / rest[-1])


def _metric(slope: Curvature, bound: Floats) -> tuple[Floats, Floats]:
    """Scales, and Cholesky root of the scaled Hessian made convex where it is not.

    Curvature is first added across the bounds that hold, which costs nothing while the step keeps
    to them; then negative curvature is turned round.
    """
    scale = 1.0 / np.sqrt(np.maximum(np.diag(slope.information), 1e-300))
    scaled = slope.hessian * (scale[:, None] * scale) + _RIDGE * np.eye(scale.size)
    try:
        return scale, _root(scaled)
    except np.linalg.LinAlgError:
        across = bound * scale
        across /= np.linalg.norm(across, axis=1, keepdims=True)
        scaled += 10.0 * np.abs(scaled).max() * (across.T @ across)
    try:
        return scale, _root(scaled)
    except np.linalg.LinAlgError:
        bends, axes = np.linalg.eigh(scaled)
        sizes = np.abs(bends)
        return scale, _root((axes * np.maximum(sizes, 1e-8 + 1e-11 * sizes.max())) @ axes.T)


def _root(square: Floats) -> Floats:
    """Cholesky root; LinAlgError where `square` is not positive definite."""
    return np.asarray(np.linalg.cholesky(square), dtype=np.float64)
