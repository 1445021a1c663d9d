"""The volatility cone."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.vol.cone import cone, cone_of
from engine.vol.realized import close_to_close, parkinson

CLOSE = 100 * np.exp(np.cumsum(np.random.default_rng(9).normal(0.0, 0.02, 300)))
WINDOWS = (10, 30, 120)
QUANTILES = (0.0, 0.25, 0.5, 0.75, 1.0)


def test_rows_are_the_quantiles_of_every_window_that_fits() -> None:
    result = cone(CLOSE, WINDOWS, QUANTILES)
    assert (result.windows, result.quantiles) == (WINDOWS, QUANTILES)
    assert result.n == (290, 270, 180)
    for row, window in enumerate(WINDOWS):
        alone = [
            np.diff(np.log(CLOSE[i - window : i + 1])).std(ddof=1) * math.sqrt(252)
            for i in range(window, 300)
        ]
        np.testing.assert_allclose(result.values[row], np.quantile(alone, QUANTILES), rtol=1e-10)
        assert result.last[row] == pytest.approx(alone[-1], rel=1e-11)


def test_values_rise_with_the_quantile_in_whatever_order_it_was_asked() -> None:
    result = cone(CLOSE, WINDOWS, (0.9, 0.1, 0.5))
    assert result.quantiles == (0.1, 0.5, 0.9)
    assert (np.diff(result.values, axis=1) > 0.0).all()


def test_coins_are_annualised_with_their_own_days() -> None:
    ratio = cone(CLOSE, (30,), (0.5,), 365.0).values / cone(CLOSE, (30,), (0.5,)).values
    assert ratio[0, 0] == pytest.approx(1.2035, abs=5e-5)


def test_a_window_longer_than_the_history_is_empty() -> None:
    for length, n in ((0, 0), (1, 0), (29, 0), (30, 0), (31, 1)):
        result = cone(CLOSE[:length], (30,), QUANTILES)
        assert result.n == (n,)
        assert np.isfinite(result.values).all() == np.isfinite(result.last).all() == (n > 0)


def test_the_newest_figure_stays_when_the_last_bar_was_impossible() -> None:
    broken = np.append(CLOSE, math.nan)
    assert cone(broken, (30,), QUANTILES).last[0] == close_to_close(CLOSE, 30)[-1]


def test_the_cone_of_another_estimator_comes_from_its_lines() -> None:
    high, low = CLOSE * 1.01, CLOSE * 0.99
    lines = {n: parkinson(high, low, n) for n in (5, 10)}
    result = cone_of(lines, (0.5,))
    assert result.values[1, 0] == np.nanmedian(lines[10])
    assert result.n == (296, 291)


def test_any_memory_gives_the_same_cone() -> None:
    whole = np.round(CLOSE * 100)
    expected = cone(whole, WINDOWS, QUANTILES).values
    for variant in (whole.astype(int), whole.astype(">f8"), np.repeat(whole, 2)[::2]):
        np.testing.assert_array_equal(cone(variant, WINDOWS, QUANTILES).values, expected)


def test_wrong_shapes_windows_and_quantiles_raise() -> None:
    for quantile in (-0.1, 1.1, math.nan):
        with pytest.raises(ValueError, match="quantiles"):
            cone(CLOSE, WINDOWS, (0.5, quantile))
    with pytest.raises(ValueError, match="too short"):
        cone(CLOSE, (1,), QUANTILES)
    with pytest.raises(ValueError, match="one-dimensional"):
        cone(np.ones((2, 2)), WINDOWS, QUANTILES)
    with pytest.raises(ValueError, match="one-dimensional"):
        cone_of({2: np.ones((2, 2))}, QUANTILES)


@given(st.lists(st.floats(width=64), max_size=20), st.integers(2, 6))
def test_D20_arbitrary_floats(close: list[float], window: int) -> None:
    result = cone(close, (window,), QUANTILES)
    for values in (result.values, result.last):
        assert (np.isnan(values) | (np.isfinite(values) & (values >= 0.0))).all()
    assert np.isnan(result.values).all() == (result.n == (0,))


@pytest.mark.parametrize("window", [2.5, None, "a"])
def test_a_window_that_is_no_whole_number_is_refused(window: object) -> None:
    with pytest.raises(ValueError, match="whole number"):
        cone(np.arange(1.0, 50.0), [5, window], [0.5])  # type: ignore[list-item] # refused
    assert cone(np.arange(1.0, 50.0), list(np.array([5, 10])), [0.5]).windows == (5, 10)
