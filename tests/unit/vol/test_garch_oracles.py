"""GARCH fits against `arch` and the Fiorentini-Calzolari-Panattoni benchmark."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from arch import arch_model

from engine.vol.garch import fit_garch
from tests.unit.vol.oracles import columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.model.garch import GarchFit

DAILY = Path(__file__).resolve().parents[4] / "shared" / "recordings" / "daily-bars"
CHANGES = columns("garch/dem-gbp.csv")["change"]


@dataclass(frozen=True)
class Peer:
    """A fit by `arch`, in our order of parameters; `variances` of the next 30 periods."""

    theta: np.ndarray
    loglik: float
    sigma: np.ndarray
    variances: np.ndarray
    errors: Callable[[bool], np.ndarray]


def by_arch(returns: np.ndarray, *, asymmetric: bool = False) -> Peer:
    """Tight fit with the backcast set to the mean squared residual of each tried mean."""
    model = arch_model(returns, o=int(asymmetric), rescale=False)
    process = model.volatility
    plain = process.compute_variance

    def from_mean_square(
        theta: np.ndarray,
        residuals: np.ndarray,
        variances: np.ndarray,
        _: float,
        bounds: np.ndarray,
    ) -> np.ndarray:
        backcast = float(np.mean(residuals**2))
        out: np.ndarray = plain(theta, residuals, variances, backcast, bounds)
        return out

    process.compute_variance = from_mean_square
    result = model.fit(disp="off", show_warning=False, options={"ftol": 1e-14, "maxiter": 500})
    order = [0, 1, 2, 4, 3] if asymmetric else [0, 1, 2, 3]
    ahead = result.forecast(horizon=30, reindex=False).variance.to_numpy()[-1]

    def errors(robust: bool) -> np.ndarray:
        square: np.ndarray = model.compute_param_cov(result.params.to_numpy(), robust=robust)
        return np.sqrt(np.diag(square))[order]

    return Peer(
        result.params.to_numpy()[order],
        float(result.loglikelihood),
        np.asarray(result.conditional_volatility),
        np.asarray(ahead),
        errors,
    )


def same(returns: np.ndarray, *, asymmetric: bool) -> tuple[GarchFit, Peer]:
    """Both fits, after asserting that they agree in all but the errors."""
    fit, peer = fit_garch(returns, asymmetric=asymmetric), by_arch(returns, asymmetric=asymmetric)
    theta = (fit.mu, fit.omega, fit.alpha, fit.beta, fit.gamma)
    assert theta[: peer.theta.size] == pytest.approx(peer.theta, rel=1e-4, abs=1e-6)
    assert fit.loglik == pytest.approx(peer.loglik, abs=1e-6)
    np.testing.assert_allclose(fit.sigma, peer.sigma, rtol=1e-4)
    ours = [fit.forecast(h) for h in range(1, 31)]
    np.testing.assert_allclose(ours, peer.variances, rtol=1e-4)
    return fit, peer


def same_errors(fit: GarchFit, peer: Peer) -> None:
    k = peer.theta.size
    assert fit.hessian_errors[:k] == pytest.approx(peer.errors(False), rel=5e-3)
    assert fit.robust_errors[:k] == pytest.approx(peer.errors(True), rel=1e-2)


def simulated(seed: int, n: int, news: float, falls: float, beta: float) -> np.ndarray:
    """Returns in percent with heavy tails and an unconditional variance of 2.5."""
    random = np.random.default_rng(seed)
    shocks = random.standard_t(6, n) * np.sqrt(4 / 6)
    returns, variance = np.empty(n), 2.5
    for t, shock in enumerate(shocks):
        returns[t] = np.sqrt(variance) * shock
        weight = news + falls * (shock < 0)
        variance = 2.5 * (1 - news - falls / 2 - beta) + weight * returns[t] ** 2 + beta * variance
    return returns + 0.05


def test_fiorentini_calzolari_panattoni_benchmark() -> None:
    fit = fit_garch(CHANGES)
    assert fit.n == 1974
    assert (fit.mu, fit.omega) == pytest.approx((-0.00619041, 0.0107613), rel=1e-5)
    assert (fit.alpha, fit.beta) == pytest.approx((0.153134, 0.805974), rel=2e-6)
    assert fit.loglik == pytest.approx(-1106.60788, abs=5e-6)


def test_hessian_errors_of_the_benchmark() -> None:
    errors = (0.00846212, 0.00285271, 0.0265228, 0.0335527)
    assert fit_garch(CHANGES).hessian_errors[:4] == pytest.approx(errors, rel=2e-6)


@pytest.mark.parametrize("asymmetric", [False, True])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_simulated_returns_as_arch(seed: int, asymmetric: bool) -> None:
    falls = 0.08 if asymmetric else 0.0
    same_errors(*same(simulated(seed, 2000, 0.06, falls, 0.86), asymmetric=asymmetric))


@pytest.mark.parametrize("asymmetric", [False, True])
def test_exchange_rate_changes_as_arch(asymmetric: bool) -> None:
    same_errors(*same(CHANGES, asymmetric=asymmetric))


@pytest.mark.skipif(not DAILY.exists(), reason="the shared recordings folder is not here")
@pytest.mark.parametrize("asymmetric", [False, True])
@pytest.mark.parametrize("name", ["amd", "avgo", "btc", "googl", "meta", "msft", "nvda", "tsm"])
def test_recorded_returns_as_arch(name: str, asymmetric: bool) -> None:
    bars = json.loads(next(DAILY.glob(f"{name}-*.json")).read_text(encoding="utf-8"))
    returns = 100 * np.diff(np.log([bar["c"] for bar in bars["candles"]]))
    same(returns, asymmetric=asymmetric)


@pytest.mark.parametrize("seed", range(8))
def test_weak_effects_are_fitted_at_least_as_well_as_by_arch(seed: int) -> None:
    returns = simulated(20 + seed, 500, 0.02 * (seed % 3), 0.0, 0.3 * (seed % 4))
    assert fit_garch(returns).loglik > by_arch(returns).loglik - 1e-4
