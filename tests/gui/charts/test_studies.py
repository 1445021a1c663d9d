from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from gui.charts.price import studies

Floats = NDArray[np.float64]

_PRICES = st.lists(st.one_of(st.floats(0.01, 1e5), st.just(math.nan)), min_size=0, max_size=60).map(
    lambda found: np.array(found, dtype=np.float64)
)


@settings(max_examples=60, deadline=None)
@given(_PRICES, st.integers(1, 25))
def test_the_simple_average_is_the_mean_of_a_full_window(prices: Floats, window: int) -> None:
    wanted = pd.Series(prices, dtype=float).rolling(window).mean().to_numpy()
    np.testing.assert_allclose(studies.simple_average(prices, window), wanted, rtol=1e-7, atol=1e-7)


@settings(max_examples=60, deadline=None)
@given(_PRICES, st.integers(1, 25))
def test_bollinger_bands_are_two_population_deviations_wide(prices: Floats, window: int) -> None:
    low, high = studies.bollinger(prices, window, 2.0)
    for place in range(prices.size):
        seen = prices[max(place - window + 1, 0) : place + 1]
        whole = seen.size == window and bool(np.isfinite(seen).all())
        middle, spread = (seen.mean(), seen.std()) if whole else (math.nan, math.nan)
        assert low[place] == pytest.approx(middle - 2 * spread, rel=1e-9, abs=1e-6, nan_ok=True)
        assert high[place] == pytest.approx(middle + 2 * spread, rel=1e-9, abs=1e-6, nan_ok=True)


def naive_exponential(prices: Floats, span: int) -> list[float]:
    share, level, seen, found = 2.0 / (span + 1.0), math.nan, [], []
    for price in prices.tolist():
        if not math.isfinite(price):
            found.append(math.nan)
            continue
        seen.append(price)
        if len(seen) == span:
            level = sum(seen) / span
        elif len(seen) > span:
            level += share * (price - level)
        found.append(level)
    return found


@settings(max_examples=60, deadline=None)
@given(_PRICES, st.integers(1, 25))
def test_the_exponential_average_begins_with_a_full_mean(prices: Floats, span: int) -> None:
    made = studies.exponential_average(prices, span)
    np.testing.assert_allclose(made, naive_exponential(prices, span), rtol=1e-9)


def test_a_long_exponential_average_is_exact_over_all_blocks() -> None:
    prices = 100.0 * np.exp(np.cumsum(np.random.default_rng(7).normal(0, 0.02, 2000)))
    made = studies.exponential_average(prices, 21)
    np.testing.assert_allclose(made, naive_exponential(prices, 21), rtol=1e-10)


def test_the_expected_range_is_the_iv_of_the_close_before_over_one_day() -> None:
    close, iv = np.array([100.0, 110.0, 120.0]), np.array([32.0, 16.0, 50.0])
    low, high = studies.expected_range(close, iv, np.array([1, 2, 3]), 252.0)
    moves = [100.0 * 0.32 / math.sqrt(252), 110.0 * 0.16 / math.sqrt(252)]
    np.testing.assert_allclose(low, [math.nan, 100 - moves[0], 110 - moves[1]])
    np.testing.assert_allclose(high, [math.nan, 100 + moves[0], 110 + moves[1]])


def test_the_expected_range_holds_for_a_day_of_many_bars() -> None:
    close, iv = np.array([99.0, 100.0, 150.0, 160.0]), np.array([30.0, math.nan, 90.0, 90.0])
    low, high = studies.expected_range(close, iv, np.array([5, 5, 8, 8]), 365.0)
    move = 100.0 * 0.30 / math.sqrt(365)
    np.testing.assert_allclose(high, [math.nan, math.nan, 100 + move, 100 + move])
    np.testing.assert_allclose(low, [math.nan, math.nan, 100 - move, 100 - move])


def test_without_iv_or_bars_there_is_no_expected_range() -> None:
    none = np.empty(0)
    assert studies.expected_range(none, none, none.astype(np.int64), 252.0)[0].size == 0
    low, _ = studies.expected_range(
        np.array([1.0, 2.0]), np.full(2, np.nan), np.array([1, 2]), 252.0
    )
    assert np.isnan(low).all()
