"""Maximum of the GARCH likelihood: Newton steps on exact derivatives inside linear bounds."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

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
from engine.vol.garch_step import SLACK, bounded_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LEAST_OMEGA = 1e-8
"""Lower bound of omega as a share of the returns' variance."""

_STEPS = 100
_FURTHER_STEPS = 45
_HALVINGS = 40
_NEAR = 1e-9
_SURE = 1e-7
_WEAK_NEWS = 0.03
_WEAK_PERSISTENCE = 0.85
_ROUNDING = 1e-13
_STARTS = tuple(itertools.product((0.03, 0.1, 0.25), (0.6, 0.9, 0.98), (0.0, 1.0)))
_RETRIES = ((0.01, 0.998, 0.5), (0.05, 0.3, 0.0), (0.2, 0.21, 0.5), (0.05, 0.9, 0.5))
_NO_NEWS = 1e-9
_SAME_VALUE = 0.01
_NEARBY = 0.1
_CLOSE = 1e-4
_HOPE = 2.0
_NOWHERE = (np.inf, -np.inf, -np.inf)


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Where a search ended.

    Attributes:
        at: Parameters and the returns' path there.
        slope: Derivatives there.
        bound: Rows of the constraints that hold with equality, shape (m, k).
        converged: A further step would raise the log-likelihood by less than a billionth.
        steps: Newton steps made.
        quiet: Least and largest beta, and largest negative log-likelihood, passed where the
            variance did not answer to the returns.
    """

    at: Path
    slope: Curvature
    bound: Floats
    converged: bool
    steps: int
    quiet: tuple[float, float, float]


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

    Where the variance hardly answers to the returns the likelihood has several maxima; then a
    nearly integrated, two fast and a slow start are climbed from too, until each comes to a
    maximum already known or can be seen not to reach above the best one.

    Args:
        returns: Shape (n,), mean 0 and variance 1.
        asymmetric: Whether gamma is fitted too.
    """
    k = 5 if asymmetric else 4
    starts = [_targeted(*point)[:k] for point in _STARTS if asymmetric or not point[2]]
    found = _climb(min((path(theta, returns) for theta in starts), key=_value), returns)
    if found.converged and not found.bound.size and _clear(found.at.theta):
        return found
    ends, left = [found], _FURTHER_STEPS
    for point in _RETRIES:
        known = [end for end in ends if end.converged]
        end = _climb(path(_targeted(*point)[:k], returns), returns, known, left)
        ends.append(end)
        left -= end.steps
    return min(ends, key=lambda end: (not end.converged, end.at.value))


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


def _climb(
    at: Path, returns: Floats, known: Sequence[Found] = (), most: int | None = None
) -> Found:
    """Newton steps from one point until the next would gain next to nothing.

    Not converged where it was given up: after `most` steps (`_STEPS`), or on the way to one of
    the `known` maxima or to one below them.
    """
    rows, floors = constraints(at.theta.size)
    slope, gain = curvature(at), np.inf
    steps, quiet = 0, _NOWHERE
    converged = False
    while not converged and steps < (_STEPS if most is None else most):
        step, convex = bounded_step(slope, rows, rows @ at.theta - floors)
        gain = -float(slope.gradient @ step)
        if _pointless(at, gain if convex else np.inf, known):
            break
        ahead = _along(at, step, gain, returns)
        converged = gain < (_SURE if ahead is None else _NEAR)
        if ahead is None:
            break
        at, slope, steps = ahead, curvature(ahead), steps + 1
        if _without_news(at):
            beta = float(at.theta[BETA])
            quiet = (min(quiet[0], beta), max(quiet[1], beta), max(quiet[2], at.value))
    return Found(at, slope, rows[rows @ at.theta - floors <= SLACK], converged, steps, quiet)


def _without_news(at: Path) -> bool:
    return float(np.abs(at.theta[ALPHA]) + np.abs(at.theta[GAMMA:]).sum()) < _NO_NEWS


def _pointless(at: Path, gain: float, known: Sequence[Found]) -> bool:
    """Whether nothing new is to be expected from here.

    A convex model promises a climb of half of `gain` to `gain`; twice that is allowed for. Without
    news only beta is left to move in, so that a climb follows an earlier one that passed here.
    """
    beta, quiet = float(at.theta[BETA]), _without_news(at)
    for end in known:
        if at.value - _HOPE * gain > end.at.value:
            return True
        low, high, top = end.quiet
        if quiet and low <= beta <= high and at.value - top < _SAME_VALUE:
            return True
        near = _NEARBY * (1.0 - float(end.at.theta[BETA])) + _CLOSE
        off = float(np.abs(at.theta[ALPHA:] - end.at.theta[ALPHA:]).max())
        if at.value - end.at.value < _SAME_VALUE and off < near:
            return True
    return False


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
    while (rows @ (at.theta + share * step) >= floors - SLACK).all():
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
