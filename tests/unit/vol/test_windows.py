"""Sums and deviations of windows: added up one by one or running, the figures are the same."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from engine.vol import windows
from engine.vol.realized import close_to_close
from engine.vol.windows import rolling_deviations, rolling_sums

RETURNS = np.random.default_rng(7).normal(0.001, 0.02, 400)


def exact(values: np.ndarray) -> tuple[float, float]:
    """Sum, and squared deviations from the mean, without rounding."""
    numbers = [Fraction(value) for value in values.tolist()]
    mean = sum(numbers, Fraction(0)) / len(numbers)
    return float(sum(numbers)), float(sum((number - mean) ** 2 for number in numbers))


@pytest.mark.parametrize("window", [1, 2, 3, 10, 30, 120, 400])
def test_one_window_alone_is_exact(window: int) -> None:
    values = RETURNS[:window]
    total, square = exact(values)
    assert rolling_sums(values**2, window)[0] == pytest.approx(exact(values**2)[0], rel=1e-15)
    assert rolling_sums(values, window).tolist() == pytest.approx([total], rel=1e-13)
    assert rolling_deviations([values], window).tolist() == pytest.approx([square], rel=1e-15)


@pytest.mark.parametrize("window", [1, 2, 10, 60, 120, 399])
def test_running_figures_are_those_of_each_window(
    window: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    series = [RETURNS, np.roll(RETURNS, 5)]
    each = rolling_sums(RETURNS**2, window), rolling_deviations(series, window)
    monkeypatch.setattr(windows, "_FEW", 0)
    running = rolling_sums(RETURNS**2, window), rolling_deviations(series, window)
    for ours, theirs in zip(each, running, strict=True):
        assert ours.shape == theirs.shape == (RETURNS.size - window + 1,)
        np.testing.assert_allclose(ours, theirs, rtol=2e-15, atol=1e-19)


@pytest.mark.parametrize("window", [10, 30, 120])
def test_the_last_window_alone_is_the_end_of_the_line(window: int) -> None:
    close = 100.0 * np.exp(np.cumsum(RETURNS))
    line = close_to_close(close, window)
    for stop in (window + 1, 250, 400):
        alone = close_to_close(close[stop - window - 1 : stop], window)[-1]
        assert alone == pytest.approx(line[stop - 1], rel=1e-15)


@pytest.mark.parametrize("window", [2, 7, 50])
def test_equal_values_deviate_by_exactly_nothing(window: int) -> None:
    assert not rolling_deviations([np.full(50, 0.1)], window).any()


def test_a_bad_tick_leaves_nothing_behind() -> None:
    values = RETURNS.copy()
    values[100] = 1e12
    np.testing.assert_array_equal(rolling_sums(values, 30)[101:], rolling_sums(RETURNS, 30)[101:])
    after, clean = (rolling_deviations([one], 30)[101:] for one in (values, RETURNS))
    np.testing.assert_array_equal(after, clean)


def test_other_memory_gives_the_same_and_stays_as_it_was() -> None:
    twice = np.repeat(RETURNS, 2)[::2]
    twice.flags.writeable = False
    for window in (30, 400):
        np.testing.assert_array_equal(rolling_sums(twice, window), rolling_sums(RETURNS, window))
        found = rolling_deviations([twice], window)
        np.testing.assert_array_equal(found, rolling_deviations([RETURNS], window))
    np.testing.assert_array_equal(twice, RETURNS)
