"""Gaussian likelihood of GARCH(1,1) and GJR(1,1,1) with its exact first and second derivatives.

Every derivative of h_t = omega + alpha p_t + gamma q_t + beta h_{t-1}, where p is the squared last
residual and q the same after falls only, obeys the same linear recursion with another input: one
call runs them all (Fiorentini, Calzolari & Panattoni, J. Applied Econometrics 11, 1996).
Before the first period squared residual and variance are the mean squared residual s, so that
h_1 = omega + (alpha + gamma/2 + beta) s, and s moves with mu.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.vol.recursion import Recursion

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MU, OMEGA, ALPHA, BETA, GAMMA = range(5)
_LOG_2PI = math.log(2.0 * math.pi)


@dataclass(frozen=True, slots=True, eq=False)
class Curvature:
    """Derivatives of the negative log-likelihood at one point, k parameters, n returns.

    Attributes:
        gradient: Shape (k,).
        hessian: Shape (k, k), exact.
        information: Shape (k, k), the part of the Hessian whose expectation is not zero:
            never indefinite.
        scores: Shape (k, n), the gradient's terms.
    """

    gradient: Floats
    hessian: Floats
    information: Floats
    scores: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """What one pass over the returns leaves behind.

    Attributes:
        theta: (mu, omega, alpha, beta) and gamma where that is fitted, shape (k,).
        value: Negative log-likelihood.
        residuals, drivers, falls, variances: Shape (n,): e, p, q and h.
        recursion: What the variances and all their derivatives run through.
    """

    theta: Floats
    value: float
    residuals: Floats
    drivers: Floats
    falls: Floats | None
    variances: Floats
    recursion: Recursion


def path(theta: Floats, returns: Floats) -> Path:
    """Run residuals and variances over the returns, shape (n,), for `theta`, see `Path`."""
    mu, omega, alpha, beta = theta[:4].tolist()
    residuals = returns - mu
    squares = residuals * residuals
    drivers = np.empty_like(squares)
    drivers[0] = squares.mean()
    drivers[1:] = squares[:-1]
    inputs = alpha * drivers
    inputs += omega
    falls = None
    if theta.size > GAMMA:
        falls = drivers.copy()
        falls[0] *= 0.5
        falls[1:] *= residuals[:-1] < 0.0
        inputs += theta[GAMMA] * falls
    inputs[0] += beta * drivers[0]
    recursion = Recursion(beta, inputs.size)
    variances = recursion(inputs)
    value = 0.5 * (
        returns.size * _LOG_2PI
        + float(np.log(variances).sum())
        + float((squares / variances).sum())
    )
    return Path(theta, value, residuals, drivers, falls, variances, recursion)


def next_variance(at: Path) -> float:
    """Variance of the period after the last return."""
    theta = at.theta
    last = float(at.residuals[-1])
    weight = theta[ALPHA] + (theta[GAMMA] if theta.size > GAMMA and last < 0.0 else 0.0)
    return float(theta[OMEGA] + weight * last * last + theta[BETA] * at.variances[-1])


def curvature(at: Path) -> Curvature:
    """Exact derivatives with respect to theta."""
    first = _first(at)
    u = 1.0 / at.variances
    relative = first * u
    ratio = at.residuals * at.residuals * u
    pull = at.residuals * u
    surplus = 1.0 - ratio
    scores = 0.5 * relative * surplus
    scores[MU] -= pull
    information = 0.5 * (relative @ relative.T)
    information[MU, MU] += u.sum()
    hessian = 0.5 * _second(at, first, surplus * u)
    hessian -= 0.5 * (relative * (1.0 - 2.0 * ratio)) @ relative.T
    cross = relative @ pull
    hessian[MU] += cross
    hessian[:, MU] += cross
    hessian[MU, MU] += u.sum()
    return Curvature(scores.sum(axis=1), hessian, information, scores)


def _first(at: Path) -> Floats:
    """Derivatives of each variance, shape (k, n)."""
    theta = at.theta
    alpha, beta = float(theta[ALPHA]), float(theta[BETA])
    slope = -2.0 * float(at.residuals.mean())
    inputs = np.empty((theta.size, at.variances.size))
    moves = inputs[MU]
    moves[1:] = at.residuals[:-1]
    moves[1:] *= -2.0 * alpha
    moves[0] = (alpha + beta) * slope
    inputs[OMEGA] = 1.0
    inputs[ALPHA] = at.drivers
    inputs[BETA, 0] = at.drivers[0]
    inputs[BETA, 1:] = at.variances[:-1]
    if at.falls is not None:
        gamma = float(theta[GAMMA])
        inputs[GAMMA] = at.falls
        moves[1:] -= 2.0 * gamma * np.minimum(at.residuals[:-1], 0.0)
        moves[0] += 0.5 * gamma * slope
    return at.recursion(inputs)


def _second(at: Path, first: Floats, weights: Floats) -> Floats:
    """Sum over time of the weighted second derivatives of the variance, shape (k, k)."""
    k, n = first.shape
    theta = at.theta
    alpha, beta = float(theta[ALPHA]), float(theta[BETA])
    slope = -2.0 * float(at.residuals.mean())
    rows = np.zeros((k + k - 2, n))
    rows[:k, 1:] = first[:, :-1]
    rows[MU, 0] = slope
    rows[BETA, 1:] *= 2.0
    own, with_alpha = rows[k], rows[k + 1]
    own[:] = 2.0 * alpha
    own[0] += 2.0 * beta
    with_alpha[1:] = -2.0 * at.residuals[:-1]
    with_alpha[0] = slope
    if at.falls is not None:
        gamma = float(theta[GAMMA])
        below = at.residuals[:-1] < 0.0
        own[1:] += 2.0 * gamma * below
        own[0] += gamma
        rows[k + 2, 1:] = with_alpha[1:] * below
        rows[k + 2, 0] = 0.5 * slope
    sums = at.recursion(rows) @ weights
    total = np.zeros((k, k))
    total[BETA] = sums[:k]
    total[:, BETA] = sums[:k]
    total[MU, MU] = sums[k]
    total[MU, ALPHA] = total[ALPHA, MU] = sums[k + 1]
    if at.falls is not None:
        total[MU, GAMMA] = total[GAMMA, MU] = sums[k + 2]
    return total
