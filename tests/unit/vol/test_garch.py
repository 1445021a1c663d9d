"""What a GARCH fit promises: units, symmetry, bounds, bad input, derivatives."""

from __future__ import annotations

import csv
import math
import pathlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.model.reason import Reason
from engine.vol.garch import LEAST_RETURNS, fit_garch
from engine.vol.garch_likelihood import Curvature, Path, curvature, path
from engine.vol.garch_search import constraints, search
from tests.unit.vol.oracles import columns

RETURNS = columns("garch/dem-gbp.csv")["change"][:600]
STANDARD = (RETURNS - RETURNS.mean()) / RETURNS.std()
STORY = pathlib.Path(__file__).resolve().parents[3] / "resources" / "replay" / "july-2024"
THETA = np.array([0.03, 0.08, 0.1, 0.8, 0.05])
ANY = st.one_of(
    st.floats(width=64),
    st.floats(min_value=-10, max_value=10),
    st.sampled_from([0.0, -0.0, 1.0, 5e-324, 1e-160, 1e160, -1.7e308, math.nan, math.inf]),
)


def moved(theta: np.ndarray, place: int, by: float) -> np.ndarray:
    there = theta.copy()
    there[place] += by
    return there


@pytest.mark.parametrize("k", [4, 5])
def test_gradient_is_the_slope_of_the_likelihood(k: int) -> None:
    theta, step = THETA[:k], 1e-6
    ours = curvature(path(theta, STANDARD))
    for i in range(k):
        up, down = (path(moved(theta, i, by), STANDARD).value for by in (step, -step))
        assert ours.gradient[i] == pytest.approx((up - down) / (2 * step), rel=1e-5, abs=1e-5)
    np.testing.assert_allclose(ours.scores.sum(axis=1), ours.gradient, rtol=1e-9)


@pytest.mark.parametrize("k", [4, 5])
def test_hessian_is_the_slope_of_the_gradient(k: int) -> None:
    theta, step = THETA[:k], 1e-7
    ours = curvature(path(theta, STANDARD)).hessian
    np.testing.assert_allclose(ours, ours.T, rtol=1e-12)
    for i in range(k):
        up, down = (curvature(path(moved(theta, i, by), STANDARD)) for by in (step, -step))
        slope = (up.gradient - down.gradient) / (2 * step)
        np.testing.assert_allclose(ours[i], slope, rtol=1e-5, atol=1e-3)


@pytest.mark.parametrize("asymmetric", [False, True])
def test_variances_equal_the_recursion_written_out(asymmetric: bool) -> None:
    fit = fit_garch(RETURNS, asymmetric=asymmetric)
    shocks = RETURNS - fit.mu
    first = float(np.mean(shocks**2))
    variance = fit.omega + (fit.alpha + 0.5 * fit.gamma + fit.beta) * first
    loglik = 0.0
    for shock, sigma in zip(shocks, fit.sigma, strict=True):
        assert sigma == pytest.approx(math.sqrt(variance), rel=1e-12)
        loglik -= 0.5 * (math.log(2 * math.pi * variance) + shock**2 / variance)
        weight = fit.alpha + fit.gamma * (shock < 0)
        variance = fit.omega + weight * shock**2 + fit.beta * variance
    assert fit.next_variance == pytest.approx(variance, rel=1e-12)
    assert fit.loglik == pytest.approx(loglik, rel=1e-12)


@settings(max_examples=15, deadline=None)
@given(st.floats(min_value=1e-8, max_value=1e8), st.booleans())
def test_a_change_of_unit_scales_the_fit(unit: float, asymmetric: bool) -> None:
    plain = fit_garch(RETURNS[:300], asymmetric=asymmetric)
    scaled = fit_garch(RETURNS[:300] * unit, asymmetric=asymmetric)
    shares = (plain.alpha, plain.beta, plain.gamma)
    assert (scaled.alpha, scaled.beta, scaled.gamma) == pytest.approx(shares, rel=1e-6, abs=1e-9)
    assert scaled.omega == pytest.approx(plain.omega * unit**2, rel=1e-6)
    assert scaled.mu == pytest.approx(plain.mu * unit, rel=1e-6)
    assert scaled.loglik == pytest.approx(plain.loglik - 300 * math.log(unit), rel=1e-9, abs=1e-6)
    np.testing.assert_allclose(scaled.sigma, plain.sigma * unit, rtol=1e-6)
    assert scaled.forecast(5) == pytest.approx(plain.forecast(5) * unit**2, rel=1e-6)
    for ours, theirs in (
        (scaled.robust_errors, plain.robust_errors),
        (scaled.hessian_errors, plain.hessian_errors),
    ):
        units = np.array([unit, unit**2, 1, 1, 1])
        np.testing.assert_allclose(ours, np.array(theirs) * units, rtol=1e-4)


def test_a_shift_moves_the_mean_only() -> None:
    plain, shifted = fit_garch(RETURNS), fit_garch(RETURNS + 3.0)
    assert shifted.mu == pytest.approx(plain.mu + 3.0, rel=1e-9)
    assert (shifted.omega, shifted.alpha) == pytest.approx((plain.omega, plain.alpha), rel=1e-6)


@pytest.mark.parametrize("seed", range(5))
def test_gjr_is_never_less_likely_than_the_garch_it_nests(seed: int) -> None:
    returns = np.random.default_rng(seed).standard_t(5, 250)
    plain, wider = fit_garch(returns), fit_garch(returns, asymmetric=True)
    assert wider.loglik > plain.loglik - 1e-6
    assert plain.gamma == 0.0
    assert math.isnan(plain.robust_errors[4])


def test_gamma_changes_side_with_the_sign_of_the_returns() -> None:
    falls = fit_garch(RETURNS, asymmetric=True)
    rises = fit_garch(-RETURNS, asymmetric=True)
    assert rises.gamma == pytest.approx(-falls.gamma, rel=1e-5)
    assert rises.alpha == pytest.approx(falls.alpha + falls.gamma, rel=1e-5)
    assert rises.loglik == pytest.approx(falls.loglik, abs=1e-8)


@pytest.mark.parametrize("n", [0, 1, 2, LEAST_RETURNS - 1])
def test_too_few_returns_are_said_to_be_too_few(n: int) -> None:
    fit = fit_garch(RETURNS[:n])
    assert fit.reason is Reason.TOO_FEW_BARS
    assert (fit.n, fit.sigma.shape) == (n, (n,))
    assert np.isnan([fit.mu, fit.omega, fit.loglik, fit.forecast(1), fit.mean_variance(9)]).all()
    assert np.isnan([*fit.robust_errors, *fit.hessian_errors, fit.persistence]).all()


def test_a_hundred_returns_are_fitted() -> None:
    fit = fit_garch(RETURNS[:LEAST_RETURNS])
    assert fit.reason is Reason.OK
    assert np.isfinite(fit.sigma).all()


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("place", [0, 77, 599])
def test_a_gap_in_the_returns_is_no_number(bad: float, place: int) -> None:
    returns = RETURNS.copy()
    returns[place] = bad
    fit = fit_garch(returns)
    assert fit.reason is Reason.NOT_A_NUMBER
    assert np.isnan(fit.sigma).all()
    assert fit.sigma.size == returns.size


@pytest.mark.parametrize("level", [0.0, 0.1, -1e9, 5e-324, 1.7e308])
def test_constant_returns_are_no_number(level: float) -> None:
    assert fit_garch(np.full(200, level)).reason is Reason.NOT_A_NUMBER


def test_returns_that_differ_by_rounding_only_are_constant() -> None:
    returns = np.full(200, 0.1)
    returns[::3] = math.nextafter(0.1, 1.0)
    assert fit_garch(returns).reason is Reason.NOT_A_NUMBER


@pytest.mark.parametrize("unit", [1e-160, 1e160])
def test_returns_without_a_square_are_no_number(unit: float) -> None:
    assert fit_garch(RETURNS * unit).reason is Reason.NOT_A_NUMBER


def test_a_search_that_stops_short_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.vol.garch_search._STEPS", 1)
    monkeypatch.setattr("engine.vol.garch_search._FURTHER_STEPS", 0)
    fit = fit_garch(RETURNS)
    assert fit.reason is Reason.NO_CONVERGENCE
    assert math.isnan(fit.omega)
    assert np.isnan(fit.sigma).all()


@pytest.mark.parametrize("asymmetric", [False, True])
def test_a_five_hundred_percent_tick_leaves_a_usable_fit(asymmetric: bool) -> None:
    returns = RETURNS.copy()
    returns[300] = 500.0
    fit = fit_garch(returns, asymmetric=asymmetric)
    assert fit.reason is Reason.OK
    assert np.isfinite(fit.sigma).all()
    assert 0.0 <= fit.persistence <= 1.0
    assert 0.0 < fit.forecast(1) < 500.0**2


def test_returns_without_memory_show_next_to_no_alpha() -> None:
    fit = fit_garch(np.random.default_rng(5).standard_normal(4000))
    assert fit.alpha < 0.03
    assert fit.sigma.mean() == pytest.approx(1.0, abs=0.05)


def test_flat_likelihoods_are_climbed_in_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []

    def counted(at: Path) -> Curvature:
        steps.append(at)
        return curvature(at)

    monkeypatch.setattr("engine.vol.garch_search.curvature", counted)
    random = np.random.default_rng(0)
    for _ in range(10):
        steps.clear()
        found = fit_garch(random.standard_normal(250)).reason
        assert found in {Reason.OK, Reason.NOT_STATIONARY}
        assert len(steps) < 200


def test_a_parameter_on_its_bound_has_no_error() -> None:
    fit = fit_garch(np.random.default_rng(3).standard_normal(400))
    assert fit.alpha == 0.0
    assert math.copysign(1.0, fit.alpha) == 1.0
    assert math.isnan(fit.robust_errors[2])
    assert math.isnan(fit.hessian_errors[2])
    assert fit.hessian_errors[0] == pytest.approx(1 / 20, rel=0.1)


@pytest.mark.parametrize("asymmetric", [False, True])
def test_integrated_returns_stay_within_persistence_one(asymmetric: bool) -> None:
    shocks = np.random.default_rng(4).standard_normal(1500)
    returns, variance = np.empty(1500), 1.0
    for t, shock in enumerate(shocks):
        returns[t] = math.sqrt(variance) * shock
        variance = 0.02 + 0.2 * returns[t] ** 2 + 0.8 * variance
    fit = fit_garch(returns, asymmetric=asymmetric)
    assert fit.reason is (Reason.NOT_STATIONARY if fit.persistence >= 0.9999 else Reason.OK)
    assert 0.97 < fit.persistence <= 1.0
    assert fit.mean_variance(1000) > 0.0


def test_a_fit_at_the_border_keeps_its_numbers_and_says_so() -> None:
    returns = np.diff(np.log(closes_of("ETH")))
    fit = fit_garch(returns, asymmetric=True)
    assert (fit.n, fit.reason) == (116, Reason.NOT_STATIONARY)
    assert fit.gamma == pytest.approx(1.914, abs=0.01)
    assert math.sqrt(365.0 * fit.mean_variance(30)) > 1.5
    assert math.sqrt(365.0 * fit.forecast(1)) == pytest.approx(0.98, abs=0.02)
    assert np.isfinite(fit.sigma).all()
    plain = fit_garch(returns)
    assert plain.reason is Reason.OK
    assert plain.persistence < 0.95


def closes_of(symbol: str) -> np.ndarray:
    """Daily closes of the story."""
    lines = (STORY / "bars.csv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    return np.array([float(row["close"]) for row in rows if row["symbol"] == symbol])


@pytest.mark.parametrize("asymmetric", [False, True])
def test_no_allowed_direction_leads_uphill_from_a_fit(asymmetric: bool) -> None:
    random = np.random.default_rng(8)
    for n in (100, 150, 300):
        returns = random.standard_t(4, n)
        returns = (returns - returns.mean()) / returns.std()
        at = search(returns, asymmetric=asymmetric).at
        rows, floors = constraints(at.theta.size)
        for _ in range(40):
            there = at.theta + 1e-3 * random.standard_normal(at.theta.size)
            if (rows @ there >= floors).all():
                assert path(there, returns).value > at.value - 1e-9


def test_whole_foreign_and_strided_numbers_fit_alike() -> None:
    whole = np.round(RETURNS * 1000).astype(np.int64)
    expected = fit_garch(whole.astype(np.float64))
    twice = np.repeat(whole, 2).astype(np.float64)
    for given_returns in (whole, whole.astype(">f8"), whole.astype(">i4"), twice[::2], [*whole]):
        fit = fit_garch(given_returns)
        assert (fit.omega, fit.loglik) == (expected.omega, expected.loglik)
        np.testing.assert_array_equal(fit.sigma, expected.sigma)


def test_the_input_is_left_alone() -> None:
    returns = RETURNS.copy()
    returns.flags.writeable = False
    fit_garch(returns, asymmetric=True)
    np.testing.assert_array_equal(returns, RETURNS)


def test_wrong_shapes_and_unknown_starts_are_refused() -> None:
    for shape in ((), (10, 20)):
        with pytest.raises(ValueError, match="one-dimensional"):
            fit_garch(np.zeros(shape))
    with pytest.raises(ValueError, match="unknown start"):
        fit_garch(RETURNS, start="other")  # type: ignore[arg-type] # the refusal is what is tested


@settings(max_examples=30, deadline=None)
@given(
    arrays(np.float64, st.sampled_from([0, 1, 99, 100, 120]), elements=ANY, fill=ANY),
    st.booleans(),
)
def test_D20_arbitrary_returns_never_raise(returns: np.ndarray, asymmetric: bool) -> None:
    check(returns, asymmetric)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.floats(min_value=-1e6, max_value=1e6), min_size=4, max_size=30),
    st.integers(min_value=-12, max_value=12),
    st.booleans(),
)
def test_D20_returns_that_repeat_never_raise(
    some: list[float], power: int, asymmetric: bool
) -> None:
    check(np.resize(np.array(some), 110) * 10.0**power, asymmetric)


def check(returns: np.ndarray, asymmetric: bool) -> None:
    """Every figure is positive and finite, or NaN with a reason."""
    fit = fit_garch(returns, asymmetric=asymmetric)
    figures = [fit.mu, fit.omega, fit.alpha, fit.beta, fit.gamma, fit.loglik, *fit.sigma]
    ahead = [f(h) for h in (1, 2, 21, 10**6) for f in (fit.forecast, fit.mean_variance)]
    assert fit.sigma.shape == returns.shape
    if fit.reason not in {Reason.OK, Reason.NOT_STATIONARY}:
        assert np.isnan([*figures, *ahead, fit.unconditional_variance]).all()
        return
    assert np.isfinite([*figures, *ahead]).all()
    assert min(fit.omega, *fit.sigma, *ahead) > 0.0
    assert min(fit.alpha, fit.beta, fit.alpha + fit.gamma) >= 0.0
    errors = np.array([*fit.robust_errors, *fit.hessian_errors])
    assert (np.isnan(errors) | ((errors > 0.0) & np.isfinite(errors))).all()
