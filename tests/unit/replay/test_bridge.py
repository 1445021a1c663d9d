"""A day's path agrees with the day's figures and with its seed."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.providers.replay.bridge import day_path, seed_of

prices = st.floats(0.5, 1e5) | st.floats(0.5, 1e5).map(lambda x: round(x, 2))
seeds = st.integers(0, 2**32 - 1)


@st.composite
def days(draw: st.DrawFn) -> tuple[float, float, float, float]:
    first, last, one, other = (draw(prices) for _ in range(4))
    return first, max(first, last, one), min(first, last, other), last


@settings(max_examples=150)
@given(days(), st.integers(3, 120), seeds)
def test_path_touches_open_high_low_and_close_exactly(
    figures: tuple[float, float, float, float], steps: int, seed: int
) -> None:
    path = day_path(figures, steps, seed, 2)
    assert path.size == steps + 1
    assert (path[0], path.max(), path.min(), path[-1]) == figures


@settings(max_examples=50)
@given(prices, prices, seeds)
def test_path_of_unknown_extremes_stays_between_open_and_close(
    first: float, last: float, seed: int
) -> None:
    path = day_path((first, math.nan, math.nan, last), 24, seed, 2)
    assert (path[0], path[-1]) == (first, last)
    assert path.min() == min(first, last)
    assert path.max() == max(first, last)


@settings(max_examples=30)
@given(days(), seeds)
def test_same_seed_gives_the_same_path(
    figures: tuple[float, float, float, float], seed: int
) -> None:
    assert np.array_equal(day_path(figures, 78, seed, 2), day_path(figures, 78, seed, 2))


def test_seed_depends_on_symbol_and_day_alone() -> None:
    assert seed_of("NVDA", date(2024, 7, 30)) == 868730494
    assert seed_of("NVDA", date(2024, 7, 31)) != seed_of("NVDA", date(2024, 7, 30))
    assert seed_of("AMD", date(2024, 7, 30)) != seed_of("NVDA", date(2024, 7, 30))


def test_path_moves_within_the_day() -> None:
    path = day_path((100.0, 104.0, 97.0, 101.0), 78, 7, 2)
    assert np.unique(path).size > 40


def test_too_few_steps_are_refused() -> None:
    with pytest.raises(ValueError, match="at least 3 steps"):
        day_path((1.0, 2.0, 0.5, 1.5), 2, 0, 2)
