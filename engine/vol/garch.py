"""GARCH(1,1) and GJR(1,1,1) by maximum likelihood, with standard errors and forecasts."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.model.garch import GarchFit
from engine.model.reason import Reason

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from engine.vol.garch_search import Found

    Floats = NDArray[np.float64]
    Errors = tuple[float, float, float, float, float]

LEAST_RETURNS = 100
"""Fewer returns than this do not tell alpha from beta."""

_FLAT = 1e-13
_NO_ERRORS: Errors = (math.nan,) * 5


@np.errstate(all="ignore")
def fit_garch(
    returns: ArrayLike, *, asymmetric: bool = False, start: Literal["sample"] = "sample"
) -> GarchFit:
    """Fit h_t = omega + (alpha + gamma [e_{t-1} < 0]) e_{t-1}^2 + beta h_{t-1}, e_t = r_t - mu.

    Gaussian likelihood; mu is fitted jointly with the variance. Bounds: omega at least 1e-8 of the
    sample variance, alpha, beta, alpha + gamma >= 0, persistence <= 1. The returns are fitted at
    unit variance, so percent and fractions give the same fit.

    Args:
        returns: One-dimensional, oldest first, one per period and without gaps; any unit.
        asymmetric: Also fit gamma, the extra weight of falls (Glosten, Jagannathan & Runkle,
            J. Finance 48, 1993); 0 otherwise.
        start: What stands for squared residual and variance before the first period: "sample",
            the mean squared residual at the fitted mu (and half of it as the squared fall).

    Returns:
        The fit per period in the unit of the returns; NaN throughout with TOO_FEW_BARS below 100
        returns, NOT_A_NUMBER for NaN, infinite or constant returns and for such whose square is no
        normal float, NO_CONVERGENCE where the search stopped short of a maximum. With all its
        numbers, but NOT_STATIONARY, where the maximum is `GarchFit.degenerate`: its next variance
        may be used, its forecast of a month may not.

    Raises:
        ValueError: Not one-dimensional, or an unknown `start`.
    """
    values = np.asarray(returns, dtype=np.float64)
    if values.ndim != 1:
        raise ValueError("returns must be one-dimensional")
    if start != "sample":
        raise ValueError(f"unknown start {start!r}")
    if values.size < LEAST_RETURNS:
        return _without_fit(values.size, Reason.TOO_FEW_BARS)
    mean, scale = _moments(values)
    if not 1e-150 < scale < 1e150:
        return _without_fit(values.size, Reason.NOT_A_NUMBER)
    from engine.vol.garch_search import search

    found = search((values - mean) / scale, asymmetric=asymmetric)
    if not found.converged:
        return _without_fit(values.size, Reason.NO_CONVERGENCE)
    fit = _in_unit(found, mean, scale)
    return replace(fit, reason=Reason.NOT_STATIONARY) if fit.degenerate else fit


def _moments(values: Floats) -> tuple[float, float]:
    """Mean and standard deviation; NaN deviation where there is none to speak of."""
    top = float(np.abs(values).max())
    if not 0.0 < top < math.inf:
        return math.nan, math.nan
    shares = values / top
    mean, deviation = float(shares.mean()), float(shares.std())
    return mean * top, deviation * top if deviation > _FLAT else math.nan


def _in_unit(found: Found, mean: float, scale: float) -> GarchFit:
    """The fit at unit variance carried back to the unit of the returns."""
    from engine.vol.garch_likelihood import next_variance

    square = scale * scale
    units = np.array([scale, square, 1.0, 1.0, 1.0])[: found.at.theta.size]
    mu, omega, alpha, beta, *rest = (found.at.theta * units).tolist()
    robust, plain = _errors(found, units)
    n = found.at.variances.size
    return GarchFit(
        mu=mean + mu,
        omega=omega,
        alpha=alpha,
        beta=beta,
        gamma=rest[0] if rest else 0.0,
        loglik=-found.at.value - n * math.log(scale),
        sigma=scale * np.sqrt(found.at.variances),
        next_variance=square * next_variance(found.at),
        robust_errors=robust,
        hessian_errors=plain,
        n=n,
    )


def _errors(found: Found, units: Floats) -> tuple[Errors, Errors]:
    """Bollerslev-Wooldridge and inverse-Hessian errors within the bounds that hold."""
    free = np.eye(units.size)
    if found.bound.size:
        _, sizes, right = np.linalg.svd(found.bound)
        free = right[int((sizes > 1e-12).sum()) :].T
    scale = 1.0 / np.sqrt(np.maximum(np.diag(found.slope.information), 1e-300))
    free = scale[:, None] * np.linalg.qr(free / scale[:, None])[0]
    hessian = free.T @ found.slope.hessian @ free
    try:
        np.linalg.cholesky(hessian)
        inverse = np.linalg.inv(hessian)
    except np.linalg.LinAlgError:
        return _NO_ERRORS, _NO_ERRORS
    scores = inverse @ (free.T @ found.slope.scores)
    robust, plain = free @ scores, free @ inverse
    return (
        _roots(np.einsum("ij,ij->i", robust, robust), units),
        _roots(np.einsum("ij,ij->i", plain, free), units),
    )


def _roots(variances: Floats, units: Floats) -> Errors:
    """Standard errors of all five parameters, NaN where there is none."""
    roots = np.full(5, np.nan)
    roots[: units.size] = np.sqrt(np.where(variances > 1e-24, variances, np.nan)) * units
    mu, omega, alpha, beta, gamma = roots.tolist()
    return mu, omega, alpha, beta, gamma


def _without_fit(n: int, reason: Reason) -> GarchFit:
    nan = math.nan
    return GarchFit(
        mu=nan,
        omega=nan,
        alpha=nan,
        beta=nan,
        gamma=nan,
        loglik=nan,
        sigma=np.full(n, nan),
        next_variance=nan,
        robust_errors=_NO_ERRORS,
        hessian_errors=_NO_ERRORS,
        n=n,
        reason=reason,
    )
