"""One Newton step inside linear bounds: the least of a quadratic model, made convex if need be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.vol.garch_likelihood import Curvature

    Floats = NDArray[np.float64]

SLACK = 1e-10
"""A bound nearer than this holds."""
_RIDGE = 1e-12
_FLATTEST = 1e-14
_PULL = 1e-13


def bounded_step(slope: Curvature, rows: Floats, slack: Floats) -> tuple[Floats, bool]:
    """Least of the quadratic model over `rows @ step >= -slack`.

    A least distance problem in the model's own metric, solved by non-negative least squares where
    the free step leaves the bounds (Lawson & Hanson, Solving Least Squares Problems, 1974, ch. 23).

    Args:
        slope: Derivatives at the point, k parameters.
        rows: Bounds, shape (m, k).
        slack: How far off they are, shape (m,), not negative.

    Returns:
        The step, zero where none was found, and whether the likelihood itself is convex there.
    """
    base, convex = _base(slope, rows[slack <= SLACK])
    free = -(slope.gradient @ base)
    step = base @ free
    if (rows @ step >= -slack).all():
        return step, convex
    sides = (rows @ base).T
    target = np.append(sides, (-slack - free @ sides)[None, :], axis=0)
    unit = np.zeros(target.shape[0])
    unit[-1] = 1.0
    rest = target @ least_squares(target, unit) - unit
    if not rest[-1] < 0.0:
        return np.zeros_like(step), convex
    return base @ (free - rest[:-1] / rest[-1]), convex


def _base(slope: Curvature, bound: Floats) -> tuple[Floats, bool]:
    """Columns that the Hessian makes orthonormal, and whether it is convex as it is.

    Where it is not, curvature is first added across the bounds that hold, which costs nothing
    while the step keeps to them; then negative curvature is turned round.
    """
    scale = 1.0 / np.sqrt(np.maximum(np.diag(slope.information), 1e-300))
    scaled = slope.hessian * (scale[:, None] * scale)
    scaled.flat[:: scale.size + 1] += _RIDGE
    bends, axes = np.linalg.eigh(scaled)
    convex = bool(bends[0] > _FLATTEST * bends[-1])
    if not convex and len(bound):
        across = bound * scale
        across /= np.sqrt((across * across).sum(axis=1, keepdims=True))
        bends, axes = np.linalg.eigh(scaled + 10.0 * np.abs(scaled).max() * (across.T @ across))
    if not bends[0] > _FLATTEST * bends[-1]:
        bends = np.abs(bends)
        bends = np.maximum(bends, 1e-8 + 1e-11 * bends.max())
    return scale[:, None] * axes / np.sqrt(bends), convex


def least_squares(target: Floats, aim: Floats) -> Floats:
    """The `weights` >= 0 that bring `target @ weights` nearest to `aim`.

    Active sets of Lawson & Hanson, chapter 23; as far as three rounds per column lead.

    Args:
        target: Shape (p, m), no column zero.
        aim: Shape (p,).

    Returns:
        Shape (m,).
    """
    sizes = np.sqrt((target * target).sum(axis=0))
    columns = target / sizes
    weights, used = np.zeros(sizes.size), np.zeros(sizes.size, dtype=bool)
    barred = used.copy()
    for _ in range(3 * sizes.size):
        pulls = columns.T @ (aim - columns @ weights)
        pulls[used | barred] = 0.0
        best = int(pulls.argmax())
        if not pulls[best] > _PULL:
            break
        used[best] = True
        tried = _fitted(columns, aim, used)
        if not tried[best] > 0.0:
            used[best], barred[best] = False, True
            continue
        barred[:] = False
        weights = _inside(columns, aim, used, weights, tried)
    found: Floats = weights / sizes
    return found


def _fitted(columns: Floats, aim: Floats, used: NDArray[np.bool_]) -> Floats:
    """Least squares of the used columns, zero for the others."""
    weights = np.zeros(used.size)
    chosen = columns[:, used]
    if chosen.shape[1] == 1:
        weights[used] = aim @ chosen
    else:
        weights[used] = np.linalg.lstsq(chosen, aim)[0]
    return weights


def _inside(
    columns: Floats, aim: Floats, used: NDArray[np.bool_], weights: Floats, tried: Floats
) -> Floats:
    """From `weights` towards `tried`, letting go of each column whose weight reaches zero."""
    while (tried[used] <= 0.0).any():
        falling = used & (tried <= 0.0)
        share = (weights[falling] / (weights[falling] - tried[falling])).min()
        weights = weights + share * (tried - weights)
        used &= weights > _PULL
        weights[~used] = 0.0
        tried = _fitted(columns, aim, used)
    return tried
