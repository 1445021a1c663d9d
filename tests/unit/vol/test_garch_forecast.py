"""Closed forms of the variance ahead against the recursion step by step."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.garch import GarchFit

NONE = (math.nan,) * 5


def made(omega: float, alpha: float, beta: float, gamma: float, ahead: float) -> GarchFit:
    sigma = np.ones(1)
    return GarchFit(0.0, omega, alpha, beta, gamma, 0.0, sigma, ahead, NONE, NONE, 1)


def stepwise(fit: GarchFit, h: int) -> list[Fraction]:
    """Exact variances of the next h periods."""
    variances = [Fraction(fit.next_variance)]
    while len(variances) < h:
        variances.append(Fraction(fit.omega) + Fraction(fit.persistence) * variances[-1])
    return variances


@given(
    st.floats(min_value=1e-6, max_value=10),
    st.one_of(
        st.floats(min_value=0, max_value=1),
        st.sampled_from(
            [0.0, 1.0, 0.5, 1 - 1e-5, 1 - 2e-7, 1 - 1e-9, 1 - 1e-12, 1 - 2**-53, 5e-324]
        ),
    ),
    st.floats(min_value=1e-6, max_value=100),
    st.integers(min_value=1, max_value=60),
)
def test_closed_forms_equal_the_recursion(omega: float, beta: float, ahead: float, h: int) -> None:
    fit = made(omega, 0.0, beta, 0.0, ahead)
    variances = stepwise(fit, h)
    assert fit.forecast(h) == pytest.approx(float(variances[-1]), rel=1e-10)
    assert fit.mean_variance(h) == pytest.approx(float(sum(variances) / h), rel=1e-10)


def test_forecast_tends_to_the_unconditional_variance() -> None:
    fit = made(0.05, 0.05, 0.88, 0.06, 9.0)
    assert fit.persistence == pytest.approx(0.96)
    assert fit.unconditional_variance == pytest.approx(1.25)
    gaps = [abs(fit.forecast(h) - 1.25) for h in (1, 10, 100, 1000)]
    assert gaps == sorted(gaps, reverse=True)
    assert fit.forecast(10_000) == pytest.approx(1.25, rel=1e-12)
    assert fit.mean_variance(10**9) == pytest.approx(1.25, rel=1e-6)


def test_integrated_variance_grows_by_omega_and_has_no_level() -> None:
    fit = made(0.01, 0.1, 0.9, 0.0, 2.0)
    assert fit.persistence == 1.0
    assert math.isnan(fit.unconditional_variance)
    assert fit.forecast(101) == pytest.approx(3.0)
    assert fit.mean_variance(101) == pytest.approx(2.5)


@pytest.mark.parametrize(
    ("alpha", "beta", "gamma", "n", "border"),
    [
        (0.1, 0.89989, 0.0, 1000, False),
        (0.1, 0.8999, 0.0, 1000, True),
        (0.01, 0.03, 1.91, 116, True),
        (0.0, 1.0, 0.0, 400, False),
        (0.006, 0.997, -0.006, 699, False),
        (0.0, 0.994, 0.012, 699, True),
        (0.51, 0.2, 0.0, 249, True),
        (0.51, 0.2, 0.0, 250, False),
        (0.51, 0.2, -0.4, 249, True),
        (0.1, 0.5, 0.41, 249, True),
        (0.1, 0.6, 0.39, 249, False),
        (math.nan, math.nan, math.nan, 249, False),
    ],
)
def test_fits_at_the_border_are_degenerate(
    alpha: float, beta: float, gamma: float, n: int, border: bool
) -> None:
    fit = replace(made(0.01, alpha, beta, gamma, 2.0), n=n)
    assert fit.degenerate is border


def test_next_step_is_the_next_variance() -> None:
    fit = made(0.01, 0.1, 0.8, 0.0, 2.0)
    assert fit.forecast(1) == fit.mean_variance(1) == 2.0
    assert fit.forecast(np.int64(2)) == pytest.approx(1.81)


@pytest.mark.parametrize("h", [0, -1])
def test_steps_below_one_are_refused(h: int) -> None:
    fit = made(0.01, 0.1, 0.8, 0.0, 2.0)
    for figure in (fit.forecast, fit.mean_variance):
        with pytest.raises(ValueError, match="step 1"):
            figure(h)


def test_steps_are_whole_numbers() -> None:
    fit = made(0.01, 0.1, 0.8, 0.0, 2.0)
    with pytest.raises(TypeError):
        fit.forecast(1.5)  # type: ignore[arg-type] # the refusal is what is tested
