"""The smile's line where SVI misses: ends, corners, humps, noise, and what no line follows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.model.reason import Reason
from engine.model.volatility import Smile, SmileFit
from engine.vol.smile import fit_smile, smile
from engine.vol.smilespline import LAMBDAS, spline_over
from tests.support.chains import flat_slice

BOARD = np.concatenate(
    [np.arange(28.0, 48.0, 1.25), np.arange(48.0, 75.0, 0.5), np.arange(75.0, 145.1, 2.5)]
)
"""Strikes as a coin's board lists them around 61."""
X = np.log(BOARD / 61.0) / 0.125
LEVEL = 0.528 * (1.0 - 0.01 * np.clip(X, -4.0, 4.0) + 0.055 * np.clip(X, -4.0, 4.0) ** 2)
"""The story's shape: a parabola whose wings level off beyond four deviations."""
HUMP = 0.4 + 0.12 * np.exp(-((X / 0.7) ** 2)) + 0.01 * np.abs(X)


def shown_of(sigma: np.ndarray, strikes: np.ndarray = BOARD) -> Smile:
    """A smile of which only strikes and the shown volatilities matter."""
    empty = smile(flat_slice(30, 0.3, strikes=strikes))
    return replace(empty, sigma=np.asarray(sigma, dtype=np.float64))


def at_quotes(fit: SmileFit, strikes: np.ndarray = BOARD) -> np.ndarray:
    """The line at the quotes, straight in log strike between its points."""
    line: np.ndarray = np.interp(np.log(strikes), np.log(fit.strikes), fit.sigma)
    return line


def turns(sigma: np.ndarray, least: float) -> int:
    """How often a line turns back by more than `least`."""
    count, way, last = 0, 0.0, float(sigma[0])
    for value in sigma.tolist():
        if abs(value - last) > least:
            count += int(way * (value - last) < 0.0)
            way, last = value - last, value
        elif way * (value - last) > 0.0:
            last = value
    return count


@pytest.mark.parametrize("true", [LEVEL, HUMP])
@pytest.mark.parametrize("noise", [0.0, 0.001, 0.003])
def test_no_quote_of_a_smile_that_svi_misses_is_left_aside(true: np.ndarray, noise: float) -> None:
    quotes = true * (1.0 + noise * np.random.default_rng(3).standard_normal(true.size))
    fit = fit_smile(shown_of(quotes))
    missed = np.abs(at_quotes(fit) - quotes)
    assert fit.reason is Reason.OK
    assert (fit.strikes.size, fit.strikes[0], fit.strikes[-1]) == (121, BOARD[0], BOARD[-1])
    assert missed.max() < 0.04
    assert np.mean(missed > 0.02) < 0.03
    assert max(missed[:5].max(), missed[-5:].max()) < 0.012
    assert quotes.min() <= fit.sigma.min() <= fit.sigma.max() <= quotes.max()


@pytest.mark.parametrize("seed", range(4))
def test_noise_is_smoothed_and_not_followed(seed: int) -> None:
    noise = 0.003 * np.random.default_rng(seed).standard_normal(BOARD.size)
    fit = fit_smile(shown_of(LEVEL * (1.0 + noise)))
    error = at_quotes(fit) / LEVEL - 1.0
    middle = np.abs(X) < 3.0
    assert np.sqrt(np.mean(error[middle] ** 2)) < 0.003
    assert np.sqrt(np.mean(error**2)) < 0.006
    assert turns(fit.sigma, 0.01) <= 3


def test_a_wild_quote_is_left_aside() -> None:
    wild = LEVEL.copy()
    wild[60] *= 1.5
    fit = fit_smile(shown_of(wild))
    assert fit.reason is Reason.OK
    quiet = np.delete(np.arange(BOARD.size), 60)
    assert np.abs(at_quotes(fit) - LEVEL)[quiet].max() < 0.04
    assert abs(at_quotes(fit)[60] - LEVEL[60]) < 0.01


def test_a_steep_wing_is_followed_to_its_end_and_a_wild_last_quote_is_not() -> None:
    steep = 0.4 + 0.02 * np.abs(X) + 0.5 * np.clip(-X - 4.0, 0.0, None) ** 2 / 6.0
    fit = fit_smile(shown_of(steep))
    assert np.abs(at_quotes(fit) - steep).max() < 0.05
    plain = 0.4 + 0.02 * np.sqrt(X * X + 1.0)
    lone = plain.copy()
    lone[-1] *= 2.0
    fit = fit_smile(shown_of(lone))
    assert np.abs(at_quotes(fit) - plain).max() < 0.01


def test_a_smile_that_no_smooth_line_follows_is_joined_by_straight_lines() -> None:
    zigzag = 0.5 + 0.12 * (-1.0) ** np.arange(BOARD.size)
    fit = fit_smile(shown_of(zigzag))
    assert fit.reason is Reason.NO_FIT
    np.testing.assert_array_equal(fit.strikes, BOARD)
    np.testing.assert_array_equal(fit.sigma, zigzag)


def test_an_end_that_svi_leaves_is_not_accepted_for_the_sake_of_the_middle() -> None:
    ended = 0.4 + 0.02 * np.sqrt(X * X + 1.0)
    ended[-4:] += np.array([0.04, 0.08, 0.12, 0.16])
    fit = fit_smile(shown_of(ended))
    assert np.abs(at_quotes(fit) - ended)[-4:].max() < 0.04


def test_the_natural_spline_goes_through_its_knots_and_is_straight_at_both_ends() -> None:
    x = np.sort(np.random.default_rng(1).uniform(-1.0, 1.0, 12))
    y = np.sin(3.0 * x)
    spline = spline_over(x)
    np.testing.assert_allclose(spline.at(x, y), y, atol=1e-13)
    np.testing.assert_allclose(spline.design @ y, y, atol=1e-13)
    bend = spline.bend @ y
    assert (bend[0], bend[-1]) == (0.0, 0.0)
    fine = np.linspace(x[0], x[-1], 20_001)
    second = np.interp(fine, x, bend)
    assert y @ spline.rough @ y == pytest.approx(np.trapezoid(second**2, fine), rel=1e-6)
    inner, h = fine[5000:15000], 1e-4
    line = [spline.at(inner + by, y) for by in (-h, 0.0, h)]
    numeric = (line[0] - 2.0 * line[1] + line[2]) / h**2
    np.testing.assert_allclose(numeric, np.interp(inner, x, bend), rtol=1e-3, atol=2e-3)


def test_the_stiffest_spline_is_the_straight_line_of_least_squares() -> None:
    x = np.linspace(-1.0, 1.0, 20)
    y = 1.0 + 0.3 * x + 0.1 * np.random.default_rng(2).standard_normal(20)
    values, stiffness = spline_over(x).smoothed(y, np.ones(20), np.array([1e5]))
    np.testing.assert_allclose(values, np.polyval(np.polyfit(x, y, 1), x), atol=1e-5)
    assert stiffness == 1e5
    values, stiffness = spline_over(x).smoothed(y, np.ones(20), LAMBDAS)
    assert stiffness == LAMBDAS[-1]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.floats(min_value=0.01, max_value=3.0), min_size=6, max_size=60),
    st.integers(0, 2**32 - 1),
)
def test_D20_any_quotes_give_a_line_between_the_lowest_and_the_highest(
    sigma: list[float], seed: int
) -> None:
    steps = np.random.default_rng(seed).uniform(0.001, 0.3, len(sigma))
    strikes = 50.0 * np.exp(np.cumsum(steps))
    fit = fit_smile(shown_of(np.array(sigma), strikes))
    assert np.isfinite(fit.sigma).all()
    assert min(sigma) <= fit.sigma.min() <= fit.sigma.max() <= max(sigma)
