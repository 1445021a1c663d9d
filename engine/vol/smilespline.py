"""The second line through a smile: a smoothing spline, for shapes that no SVI curve has.

A natural cubic spline f that makes sum w (f(x) - y)^2 + lambda times the integral of f''^2 least
(Reinsch, Numerische Mathematik 10, 1967), with its knots at the quotes or at an even choice of
them. Lambda is the one of least generalised cross-validation (Craven & Wahba, Numerische Mathematik
31, 1979) with every degree of freedom counted 1.4 times against following noise (Kim & Gu, JRSS B
66, 2004). Systems are solved whole: an eigenbasis would be shorter, but its routine wakes threads.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_KNOTS = 32
LAMBDAS = np.logspace(-9.0, 3.0, 21)
"""Per unit of mean weight, x running from -1 to 1."""
_DEARER = 1.4
_LEAST_FREE, _MOST_FREE = 2.5, 0.5
"""Degrees of freedom that are always allowed, and the most as a share of the quotes."""
_RIDGE = 1e-10


@dataclass(frozen=True, slots=True, eq=False)
class Spline:
    """Natural cubic splines over one set of quotes.

    Attributes:
        knots: Shape (k,), some of the quotes' x.
        design: Values at the knots -> values at the quotes, shape (n, k).
        bend: Values at the knots -> second derivatives there, shape (k, k).
        rough: The integral of f''^2 as a matrix on the values, shape (k, k).
    """

    knots: Floats
    design: Floats
    bend: Floats
    rough: Floats

    def smoothed(self, y: Floats, weights: Floats, stiffness: Floats) -> tuple[Floats, float]:
        """Values at the knots of the smoothing spline, and the lambda taken of `stiffness`.

        Args:
            y: At the quotes, of order 1.
            weights: Not negative, at least two above zero.
            stiffness: Lambdas to choose from, per unit of mean weight.

        Returns:
            NaN throughout where the weights leave it open.
        """
        shares = weights / weights.sum()
        weighted = self.design * shares[:, None]
        square = weighted.T @ self.design
        square += _RIDGE * float(np.trace(square)) / float(np.trace(self.rough)) * self.rough
        known = np.concatenate([square, (y @ weighted)[:, None]], axis=1)
        try:
            solved = np.linalg.solve(square + stiffness[:, None, None] * self.rough, known)
        except np.linalg.LinAlgError:
            return np.full(self.knots.shape, np.nan), float("nan")
        values = solved[:, :, -1]
        missed = np.square(values @ self.design.T - y) @ shares
        free, count = np.trace(solved, axis1=1, axis2=2), float(np.count_nonzero(weights))
        score = missed / np.square(1.0 - _DEARER * free / count)
        score[free > max(_MOST_FREE * count, _LEAST_FREE)] = np.inf
        best = int(np.argmin(score))
        return values[best], float(stiffness[best])

    def at(self, x: Floats, values: Floats) -> Floats:
        """The spline through `values` at the knots, anywhere between its ends."""
        line: Floats = _design(x, self.knots, self.bend) @ values
        return line


def spline_over(x: Floats) -> Spline:
    """Splines over quotes at the ascending `x`, at least three, scaled to -1 to 1."""
    knots = x
    if x.size > _KNOTS:
        knots = x[np.round(np.linspace(0.0, x.size - 1.0, _KNOTS)).astype(np.intp)]
    bend, rough = _curvature(knots)
    return Spline(knots, _design(x, knots, bend), bend, rough)


def _curvature(knots: Floats) -> tuple[Floats, Floats]:
    """(second derivatives at the knots, integral of f''^2), matrices on the values there."""
    size, h = knots.size, np.diff(knots)
    inner = np.arange(size - 2)
    bands = np.zeros((size - 2, size))
    bands[inner, inner] = 1.0 / h[:-1]
    bands[inner, inner + 1] = -1.0 / h[:-1] - 1.0 / h[1:]
    bands[inner, inner + 2] = 1.0 / h[1:]
    gram = np.zeros((size - 2, size - 2))
    gram[inner, inner] = (h[:-1] + h[1:]) / 3.0
    gram[inner[1:], inner[:-1]] = gram[inner[:-1], inner[1:]] = h[1:-1] / 6.0
    bend = np.zeros((size, size))
    bend[1:-1] = np.linalg.solve(gram, bands)
    rough = bands.T @ bend[1:-1]
    return bend, 0.5 * (rough + rough.T)


def _design(x: Floats, knots: Floats, bend: Floats) -> Floats:
    """Values at the knots -> values at `x`, shape (x, knots)."""
    left = np.clip(np.searchsorted(knots, x, side="right") - 1, 0, knots.size - 2)
    width = (knots[left + 1] - knots[left])[:, None]
    share = (x - knots[left])[:, None] / width
    rest = 1.0 - share
    sixth = width * width / 6.0
    design: Floats = (rest**3 - rest) * sixth * bend[left]
    design += (share**3 - share) * sixth * bend[left + 1]
    rows = np.arange(x.size)
    design[rows, left] += rest[:, 0]
    design[rows, left + 1] += share[:, 0]
    return design
