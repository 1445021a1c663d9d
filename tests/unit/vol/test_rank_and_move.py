"""Rank and percentile of a history; moves in sigma and the expected move."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine.model.reason import Reason
from engine.vol.move import expected_move, move_in_sigma
from engine.vol.rank import iv_percentile, iv_rank
from tests.support.chains import flat_slice


def test_rank_and_percentile_of_a_known_history() -> None:
    series = [*range(10, 50), 20.0]
    rank, percentile = iv_rank(series), iv_percentile(series)
    assert rank.value == pytest.approx((20 - 10) / (49 - 10))
    assert percentile.value == pytest.approx(10 / 40)
    assert rank.n == percentile.n == 41
    assert rank.reason is percentile.reason is Reason.OK


def test_rank_needs_20_days_and_counts_them() -> None:
    for n, reason in ((19, Reason.TOO_FEW_DAYS), (20, Reason.OK)):
        assert iv_rank(np.arange(n)).reason is reason
        assert iv_percentile(np.arange(n)).n == n
    assert iv_rank([]) == iv_percentile([])
    assert math.isnan(iv_rank([]).value)


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
    assert iv_rank(series).n == 252


def test_a_history_of_equal_values_has_no_rank() -> None:
    assert iv_rank(np.full(30, 0.4)).reason is Reason.NOT_A_NUMBER
    assert iv_percentile(np.full(30, 0.4)).value == 0.0


def test_nvda_on_31_july_2024_moved_three_sigma() -> None:
    assert float(move_in_sigma(0.1281, 0.67, 1 / 252)) == pytest.approx(3.035, abs=1e-3)


@pytest.mark.parametrize(("sigma", "dt"), [(0.0, 1.0), (-1.0, 1.0), (0.5, 0.0), (math.nan, 1.0)])
def test_move_without_a_scale_is_unknown(sigma: float, dt: float) -> None:
    assert math.isnan(float(move_in_sigma(0.1, sigma, dt)))


def test_expected_move_is_the_straddle_at_the_forward() -> None:
    chain = flat_slice(30, 0.4, rate=0.0)
    at = int(np.flatnonzero(chain.strikes == 100.0)[0])
    straddle = chain.call_bid[at] + chain.put_bid[at]
    assert expected_move(chain) == pytest.approx(straddle / 100.0, rel=1e-12)
    assert math.isnan(expected_move(flat_slice(30, 0.4, strikes=[100.0])))
