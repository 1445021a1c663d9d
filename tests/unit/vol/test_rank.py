"""Rank and percentile of today's volatility in its own history."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.reason import Reason
from engine.vol.rank import iv_percentile, iv_rank


def test_rank_and_percentile_of_a_known_history() -> None:
    series = [*range(10, 50), 20.0]
    rank, percentile = iv_rank(series), iv_percentile(series)
    assert rank.value == pytest.approx((20 - 10) / (49 - 10))
    assert percentile.value == pytest.approx(10 / 40)
    assert rank.n == percentile.n == 41
    assert rank.reason is percentile.reason is Reason.OK


def test_the_last_day_can_be_the_extreme_and_is_not_among_the_earlier_ones() -> None:
    top, bottom = [*range(30), 99.0], [*range(30), -1.0]
    assert iv_rank(top).value == iv_percentile(top).value == 1.0
    assert iv_rank(bottom).value == iv_percentile(bottom).value == 0.0


def test_days_equal_to_the_last_are_not_below_it() -> None:
    assert iv_percentile([*[1.0] * 15, *[2.0] * 15, 2.0]).value == pytest.approx(0.5)


def test_rank_needs_20_days_and_counts_them() -> None:
    for n, reason in ((19, Reason.TOO_FEW_DAYS), (20, Reason.OK)):
        assert iv_rank(np.arange(n)).reason is reason
        assert iv_percentile(np.arange(n)).n == n
    for empty in (iv_rank([]), iv_percentile([]), iv_rank([0.4]), iv_percentile([0.4])):
        assert empty.reason is Reason.TOO_FEW_DAYS
        assert math.isnan(empty.value)


def test_unknown_days_do_not_count_and_an_unknown_last_day_has_no_rank() -> None:
    series = np.arange(30.0)
    series[3] = math.nan
    assert iv_rank(series).n == 29
    series[-1] = math.nan
    assert iv_rank(series).reason is Reason.NOT_A_NUMBER
    assert math.isnan(iv_percentile(series).value)


def test_only_the_last_252_days_count() -> None:
    series = np.concatenate([[1000.0], np.arange(252.0)])
    assert iv_rank(series).value == 1.0
    assert iv_rank(series).n == iv_percentile(series).n == 252
    assert iv_percentile([*[0.0] * 252, *np.arange(2.0, 253.0), 1.0]).value == 0.0


def test_a_history_of_equal_values_has_no_rank() -> None:
    assert iv_rank(np.full(30, 0.4)).reason is Reason.NOT_A_NUMBER
    assert iv_rank(np.full(5, 0.4)).reason is Reason.TOO_FEW_DAYS
    assert iv_percentile(np.full(30, 0.4)).value == 0.0


def test_any_memory_and_one_dimension() -> None:
    whole = np.concatenate([np.arange(5, 40), [17]])
    for function in (iv_rank, iv_percentile):
        expected = function(whole.astype(float))
        for variant in (whole, whole.astype(">i4"), whole.astype(">f8"), np.repeat(whole, 2)[::2]):
            assert function(variant) == expected
        with pytest.raises(ValueError, match="one-dimensional"):
            function(np.ones((2, 30)))


@given(st.lists(st.floats(width=64), max_size=40))
def test_D20_arbitrary_floats(series: list[float]) -> None:
    for rank in (iv_rank(series), iv_percentile(series)):
        assert (0.0 <= rank.value <= 1.0) or (math.isnan(rank.value) and rank.reason)
