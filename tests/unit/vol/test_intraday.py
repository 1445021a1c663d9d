"""Realized and bipower variance of a session, and the share of its jumps."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.vol.intraday import bipower_variance, jump_share, realized_variance

if TYPE_CHECKING:
    from collections.abc import Callable

ALL: tuple[Callable[..., float], ...] = (realized_variance, bipower_variance, jump_share)
SESSION = np.random.default_rng(7).normal(0.0, 1e-3, 78)


def test_sums_are_those_of_the_definition() -> None:
    returns = [0.01, -0.02, 0.03]
    assert realized_variance(returns) == pytest.approx(0.0014, rel=1e-14)
    products = 0.01 * 0.02 + 0.02 * 0.03
    assert bipower_variance(returns) == pytest.approx(math.pi / 2 * products, rel=1e-14)
    expected = 1.0 - math.pi / 2 * products / 0.0014
    assert jump_share(returns) == pytest.approx(expected, rel=1e-12)


def test_a_jump_moves_the_realized_variance_and_hardly_the_bipower_one() -> None:
    jumped = SESSION.copy()
    jumped[40] = 0.03
    assert realized_variance(jumped) > 10.0 * realized_variance(SESSION)
    assert bipower_variance(jumped) < 2.5 * bipower_variance(SESSION)
    assert jump_share(jumped) > 0.8


def test_without_jumps_both_variances_agree_and_the_share_is_near_zero() -> None:
    many = np.random.default_rng(8).normal(0.0, 1e-3, 200_000)
    assert bipower_variance(many) == pytest.approx(realized_variance(many), rel=0.02)
    assert jump_share(many) < 0.02
    assert jump_share([0.01] * 50) == 0.0


def test_too_short_unknown_and_still_sessions_have_no_figure() -> None:
    for function in ALL:
        assert math.isnan(function([]))
        assert math.isnan(function([0.01, math.nan, 0.02]))
        assert math.isnan(function([0.01, math.inf]))
    assert realized_variance([0.02]) == pytest.approx(4e-4)
    assert math.isnan(bipower_variance([0.02]))
    assert math.isnan(jump_share([0.02]))
    assert realized_variance([0.0, 0.0]) == bipower_variance([0.0, 0.0]) == 0.0
    assert math.isnan(jump_share([0.0, 0.0]))


@pytest.mark.parametrize("function", ALL)
def test_any_memory_and_one_dimension(function: Callable[..., float]) -> None:
    whole = np.array([3, -1, 4, 1, -5, 9])
    expected = function(whole.astype(float))
    for variant in (whole, whole.astype(">i4"), whole.astype(">f8"), whole.tolist()):
        assert function(variant) == expected
    assert function(np.repeat(whole, 2)[::2]) == expected
    with pytest.raises(ValueError, match="one-dimensional"):
        function(np.ones((2, 2)))


@given(st.lists(st.floats(width=64), max_size=20))
def test_D20_arbitrary_floats(returns: list[float]) -> None:
    for function in ALL:
        value = function(returns)
        assert math.isnan(value) or (math.isfinite(value) and value >= 0.0)
    assert not jump_share(returns) > 1.0
