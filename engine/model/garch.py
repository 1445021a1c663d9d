"""Result of fitting a GARCH model: parameters, errors, volatilities and the variance ahead."""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass
from typing import TYPE_CHECKING, SupportsIndex

from engine.model.reason import Reason

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

INTEGRATED = 1e-9
"""Distance of the persistence from 1 below which shocks count as never fading."""

BORDER = 0.9999
"""Persistence from which on a shock outlasts any history: half of it is left after 27 years."""

LEAST_WEIGHT = 0.01
FEW_RETURNS, WEIGHTIEST = 250, 0.5
"""Below so many returns one period that weighs more than this share of the next variance is what a
few days made of the likelihood: fits of long histories find alpha + gamma of 0.05 to 0.3."""

_SERIES = 1e-4


@dataclass(frozen=True, slots=True, eq=False)
class GarchFit:
    """A fitted GARCH(1,1) or GJR(1,1,1) with constant mean; see `engine.vol.garch.fit_garch`.

    h_t = omega + (alpha + gamma [e_{t-1} < 0]) e_{t-1}^2 + beta h_{t-1} with e_t = r_t - mu.
    All figures are per period, in the unit of the returns (percent in, percent out); NaN with a
    reason.

    Attributes:
        mu: Mean return.
        omega: Constant of the variance, unit squared.
        alpha, beta, gamma: Pure numbers; gamma, the extra weight of falls, is 0 unless asked for.
        loglik: Gaussian log-likelihood at the optimum, in the unit of the input.
        sigma: Conditional volatility of each period, as long as the returns.
        next_variance: Variance of the first period after the last return.
        robust_errors: Standard errors of (mu, omega, alpha, beta, gamma) that hold for returns
            which are not Gaussian (Bollerslev & Wooldridge, Econometric Reviews 11, 1992). NaN
            for a parameter that was not estimated or lies on its bound.
        hessian_errors: The same from the inverse Hessian alone, right for Gaussian returns only.
        n: Returns fitted.
        reason: TOO_FEW_BARS, NOT_A_NUMBER or NO_CONVERGENCE where there is no fit;
            NOT_STATIONARY beside the numbers of one that is `degenerate`.
    """

    mu: float
    omega: float
    alpha: float
    beta: float
    gamma: float
    loglik: float
    sigma: Floats
    next_variance: float
    robust_errors: tuple[float, float, float, float, float]
    hessian_errors: tuple[float, float, float, float, float]
    n: int
    reason: Reason = Reason.OK

    @property
    def persistence(self) -> float:
        """Share of a variance shock left after one period: alpha + gamma/2 + beta, at most 1."""
        return min(self.alpha + 0.5 * self.gamma + self.beta, 1.0)

    @property
    def degenerate(self) -> bool:
        """Whether the maximum lies where it forecasts nothing beyond the next period.

        Persistence of 0.9999 or more, unless no rise or fall weighs a hundredth in the next
        variance, which then is as good as constant; or below 250 returns one that weighs more than
        half. False without a fit.
        """
        weight = max(self.alpha, self.alpha + self.gamma)
        lasting = self.persistence >= BORDER and weight > LEAST_WEIGHT
        return lasting or (self.n < FEW_RETURNS and weight > WEIGHTIEST)

    @property
    def unconditional_variance(self) -> float:
        """Variance the forecast tends to, per period; NaN where shocks never fade."""
        fade = 1.0 - self.persistence
        return self.omega / fade if fade > INTEGRATED else math.nan

    def forecast(self, h: SupportsIndex) -> float:
        """Variance of the h-th period ahead, 1 being the next one; NaN without a fit.

        Raises:
            TypeError: `h` is not an integer.
            ValueError: `h` is below 1.
        """
        steps = _steps(h) - 1
        left, total = _powers(self.persistence, steps)
        return self.next_variance * left + self.omega * total

    def mean_variance(self, h: SupportsIndex) -> float:
        """Average variance of the next h periods; errors as `forecast`.

        Its root times the root of the periods in a year is the volatility expected over them.
        """
        steps = _steps(h)
        fade = 1.0 - self.persistence
        _, total = _powers(self.persistence, steps)
        if fade * steps > _SERIES:
            share = total / steps
            return self.next_variance * share + self.omega * (1.0 - share) / fade
        pairs = 0.5 * (steps - 1)
        later = pairs * (1.0 - fade * (steps - 2) / 3.0 * (1.0 - fade * (steps - 3) / 4.0))
        return self.next_variance * total / steps + self.omega * later


def _steps(h: SupportsIndex) -> int:
    steps = operator.index(h)
    if steps < 1:
        raise ValueError(f"a forecast starts at step 1, not {steps}")
    return steps


def _powers(ratio: float, steps: int) -> tuple[float, float]:
    """The ratio to the power of `steps`, and the sum of all its lower powers."""
    if not ratio > 0.0:
        return (1.0 if steps == 0 else ratio), float(min(steps, 1))
    log = math.log(ratio)
    total = -math.expm1(steps * log) / (1.0 - ratio) if ratio < 1.0 else float(steps)
    return math.exp(steps * log), total
