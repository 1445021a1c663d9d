from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.charts.numbers import Numbers
from gui.charts.scale import Span

RUNGS = (1.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0)
NOON = datetime(2024, 7, 31, 12, tzinfo=UTC)


@given(st.floats(0.0, 1e12), st.booleans())
def test_a_number_is_found_again_at_its_place(number: float, root: bool) -> None:
    axis = Numbers(root=root)
    assert axis.number(axis.at(number)) == pytest.approx(number)


def test_roots_have_no_place_below_zero() -> None:
    axis = Numbers(root=True)
    assert math.isnan(axis.at(-1.0))
    np.testing.assert_array_equal(
        axis.all_at(np.array([4.0, -4.0, math.nan])), [2.0, math.nan, math.nan]
    )


@example(1.0, 37300.0, 2, True, False)
@given(st.floats(-1e9, 1e9), st.floats(1e-3, 1e9), st.integers(2, 6), st.booleans(), st.booleans())
def test_ticks_stand_inside_the_view(
    low: float, width: float, most: int, root: bool, rungs: bool
) -> None:
    view = Span(low, low + width)
    slack = 1e-5 * width
    for x, tick in Numbers(RUNGS if rungs else (), root=root).ticks(view, most):
        assert view.low - slack <= x <= view.high + slack
        assert tick.text


def test_straight_ticks_are_round() -> None:
    ticks = Numbers().ticks(Span(63.0, 187.0), 6)
    assert [t.text for _, t in ticks] == ["75", "100", "125", "150", "175"]
    assert [x for x, _ in ticks] == [75.0, 100.0, 125.0, 150.0, 175.0]


def test_rungs_that_would_crowd_are_left_out() -> None:
    view = Span(0.0, math.sqrt(365.0))
    axis = Numbers(RUNGS, root=True)
    assert [t.text for _, t in axis.ticks(view, 6)] == [
        "1", "7", "14", "30", "60", "90", "180", "365",
    ]  # fmt: skip
    few = axis.ticks(view, 3)
    assert [t.text for _, t in few] == ["1", "7", "30", "60", "90", "180", "365"]
    places = [x for x, _ in few]
    assert min(b - a for a, b in pairwise(places)) >= view.width / 15


def test_an_axis_of_days_knows_where_a_moment_stands() -> None:
    axis = Numbers(root=True, origin=NOON.timestamp())
    later = (NOON + timedelta(days=16)).timestamp()
    assert axis.place(later) == pytest.approx(4.0)
    assert axis.time(4.0) == pytest.approx(later)
    assert axis.place((NOON - timedelta(days=1)).timestamp()) == math.inf
    assert Numbers().place(later) == math.inf
    assert Numbers().time(117.0) == 0.0
    assert math.isfinite(axis.time(1e200))
