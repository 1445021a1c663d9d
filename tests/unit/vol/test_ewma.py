"""Exponentially weighted volatility and the heterogeneous autoregression."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.reason import Reason
from engine.vol.ewma import ewma, har

RETURNS = np.random.default_rng(5).normal(0.0, 0.02, 300)
ANY = st.one_of(st.floats(width=64), st.floats(min_value=-1.0, max_value=1.0))


def recursion(returns: np.ndarray, decay: float, periods: float) -> list[float]:
    variance, result = float(returns[0] ** 2), []
    for i, value in enumerate(returns.tolist()):
        variance = variance if i == 0 else decay * variance + (1.0 - decay) * value * value
        result.append(math.sqrt(variance * periods))
    return result


@pytest.mark.parametrize(("decay", "periods"), [(0.94, 252.0), (0.97, 365.0), (0.0, 252.0)])
def test_ewma_equals_its_recursion(decay: float, periods: float) -> None:
    expected = recursion(RETURNS, decay, periods)
    np.testing.assert_allclose(ewma(RETURNS, decay, periods), expected, rtol=1e-12)


def test_ewma_starts_with_the_first_squared_return() -> None:
    assert ewma([0.01])[0] == pytest.approx(0.01 * math.sqrt(252.0), rel=1e-15)
    assert ewma([-0.03, 0.0])[1] == pytest.approx(0.03 * math.sqrt(0.94 * 252.0), rel=1e-15)
    assert np.ptp(ewma(RETURNS, 1.0)) == pytest.approx(0.0, abs=1e-15)


def test_ewma_looks_at_no_later_return() -> None:
    np.testing.assert_array_equal(ewma(RETURNS)[:100], ewma(RETURNS[:100]))


def test_unknown_returns_stay_empty_and_the_others_close_ranks() -> None:
    holes = np.insert(RETURNS, [0, 7, 300], [math.nan, math.inf, 1e200])
    sigma = ewma(holes)
    assert np.flatnonzero(np.isnan(sigma)).tolist() == [0, 8, 302]
    np.testing.assert_array_equal(sigma[np.isfinite(sigma)], ewma(RETURNS))


def test_ewma_takes_any_length_and_memory() -> None:
    for length in (0, 1, 2):
        assert ewma(RETURNS[:length]).shape == (length,)
    whole = np.arange(-5, 6)
    expected = ewma(whole.astype(float))
    for variant in (whole, whole.astype(">i4"), whole.astype(">f8"), whole.tolist()):
        np.testing.assert_array_equal(ewma(variant), expected)
    np.testing.assert_array_equal(ewma(RETURNS[::3]), ewma(RETURNS[::3].copy()))


@given(st.lists(ANY, max_size=20), st.floats(min_value=0.0, max_value=1.0))
def test_D20_ewma_of_arbitrary_floats(returns: list[float], decay: float) -> None:
    sigma = ewma(returns, decay)
    assert sigma.shape == (len(returns),)
    assert (np.isnan(sigma) | (np.isfinite(sigma) & (sigma >= 0.0))).all()


def test_ewma_refuses_wrong_shapes_and_decays() -> None:
    with pytest.raises(ValueError, match="one-dimensional"):
        ewma(np.ones((2, 2)))
    for decay in (-0.1, 1.1, math.nan):
        with pytest.raises(ValueError, match="decay"):
            ewma(RETURNS, decay)


def har_series(days: int, noise: float) -> np.ndarray:
    """Days following 0.02 + 0.3 daily + 0.4 weekly + 0.2 monthly."""
    random = np.random.default_rng(6)
    series = random.uniform(0.1, 0.4, 22).tolist()
    for _ in range(days - 22):
        value = 0.02 + 0.3 * series[-1] + 0.4 * np.mean(series[-5:]) + 0.2 * np.mean(series[-22:])
        series.append(float(value) + noise * random.normal())
    return np.array(series)


def test_har_finds_the_coefficients_that_made_the_series() -> None:
    series = har_series(120, 0.0)
    fit = har(series)
    found = (fit.constant, fit.daily, fit.weekly, fit.monthly)
    assert found == pytest.approx((0.02, 0.3, 0.4, 0.2), abs=1e-5)
    assert fit.forecast == pytest.approx(har_series(121, 0.0)[-1], abs=1e-9)
    assert (fit.n, fit.reason) == (98, Reason.OK)
    assert fit.r_squared == pytest.approx(1.0, abs=1e-6)


def test_har_is_the_least_squares_of_the_formula_written_out() -> None:
    series = har_series(400, 0.02)
    rows = [
        (1.0, series[t], series[t - 4 : t + 1].mean(), series[t - 21 : t + 1].mean())
        for t in range(21, 400)
    ]
    causes, effects = np.array(rows), series[22:]
    weights = np.linalg.solve(causes[:-1].T @ causes[:-1], causes[:-1].T @ effects)
    fit = har(series)
    np.testing.assert_allclose(
        (fit.constant, fit.daily, fit.weekly, fit.monthly), weights, rtol=1e-8
    )
    assert fit.forecast == pytest.approx(float(causes[-1] @ weights), rel=1e-9)
    errors = effects - causes[:-1] @ weights
    assert fit.r_squared == pytest.approx(1.0 - errors.var() / effects.var(), rel=1e-6)


@pytest.mark.parametrize("scale", [1e-200, 1e-8, 1e4, 1e200])
def test_har_is_the_same_in_every_unit(scale: float) -> None:
    series = har_series(200, 0.02)
    ours, scaled = har(series), har(series * scale)
    assert scaled.forecast == pytest.approx(ours.forecast * scale, rel=1e-9)
    assert scaled.monthly == pytest.approx(ours.monthly, rel=1e-6)


def test_har_needs_82_days_and_says_so() -> None:
    series = har_series(120, 0.02)
    for days in (0, 1, 21, 22, 81):
        fit = har(series[:days])
        assert fit.reason is Reason.TOO_FEW_BARS
        assert math.isnan(fit.forecast)
        assert math.isnan(fit.daily)
    assert har(series[:82]).reason is Reason.OK
    assert har(series[:82]).n == 60


def test_har_takes_unknown_days_out_and_gives_no_forecast_after_one() -> None:
    series = har_series(150, 0.02)
    assert har(np.insert(series, [0, 40, 90], [math.nan, math.inf, -1.0])) == har(series)
    after = har(np.append(series, math.nan))
    assert after.reason is Reason.NOT_A_NUMBER
    assert math.isnan(after.forecast)
    assert after.daily == har(series).daily


def test_har_of_equal_days_has_no_coefficients() -> None:
    for value in (0.0, 0.3):
        fit = har(np.full(100, value))
        assert fit.reason is Reason.NOT_A_NUMBER
        assert math.isnan(fit.forecast)


def test_har_takes_any_memory_and_one_dimension() -> None:
    series = np.round(har_series(100, 0.02) * 1e4)
    expected = har(series)
    for variant in (series.astype(int), series.astype(">f8"), np.repeat(series, 2)[::2]):
        assert har(variant) == expected
    with pytest.raises(ValueError, match="one-dimensional"):
        har(np.ones((2, 100)))


@given(st.lists(ANY, max_size=8), st.integers(82, 130))
def test_D20_har_of_arbitrary_floats(tail: list[float], days: int) -> None:
    fit = har([*har_series(days, 0.05), *tail])
    assert (math.isfinite(fit.forecast) and fit.forecast >= 0.0) == (fit.reason is Reason.OK)
    assert not math.isinf(fit.forecast)
