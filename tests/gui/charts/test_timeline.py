from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.timeline import Timeline

_MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("pan"), st.floats(-3, 3)),
        st.tuples(st.just("zoom"), st.floats(0.1, 10)),
        st.tuples(st.just("grow"), st.floats(0, 50)),
        st.tuples(st.just("reveal"), st.floats(-100, 2000)),
        st.tuples(st.sampled_from(("first", "last", "reset")), st.just(0.0)),
    ),
    max_size=25,
)


def made(default: float | None = 50.0) -> Timeline:
    line = Timeline()
    line.set_default(default)
    line.set_data(0.0, 1000.0, 1.0)
    return line


@settings(max_examples=80, deadline=None)
@given(_MOVES)
def test_the_view_is_finite_and_no_wider_than_all_there_is(moves: list[tuple[str, float]]) -> None:
    line, end = made(), 1000.0
    for name, amount in moves:
        if name == "grow":
            end += amount
            line.set_data(0.0, end, 1.0)
        elif name in ("pan", "reveal"):
            getattr(line, name)(amount)
        elif name == "zoom":
            line.zoom(amount, None)
        else:
            getattr(line, name)()
        view = line.view
        assert math.isfinite(view.low)
        assert math.isfinite(view.high)
        assert 4.9 <= view.width <= line.data.width * 1.06


def test_moving_off_the_last_bar_stops_following() -> None:
    line = made()
    line.pan(-0.5)
    before = line.view
    line.set_data(0.0, 1010.0, 1.0)
    assert not line.follow
    assert line.view == before


def test_end_follows_again() -> None:
    line = made()
    line.pan(-0.5)
    line.last()
    line.set_data(0.0, 1100.0, 1.0)
    assert line.view.low < 1100.0 <= line.view.high


def test_a_live_view_stands_still_between_steps() -> None:
    line = made()
    views = set()
    for tick in range(200):
        line.set_data(0.0, 1000.0 + tick * 0.1, 1.0)
        views.add(line.view.high)
        assert line.view.high >= 1000.0 + tick * 0.1
    assert 5 < len(views) < 30


def test_a_rolling_window_stands_still_between_steps() -> None:
    line = made(None)
    views = set()
    for tick in range(200):
        line.set_data(tick * 1.0, 1000.0 + tick, 1.0)
        views.add(line.view.high)
    assert 5 < len(views) < 30


def test_zoom_stops_at_five_bars_and_at_everything() -> None:
    line = made()
    for _ in range(60):
        line.zoom(1.2, None)
    assert math.isclose(line.view.width, 5.0)
    for _ in range(100):
        line.zoom(1 / 1.2, None)
    assert math.isclose(line.view.width, 1000.0)


def test_zoom_keeps_the_crosshair_s_place() -> None:
    line = made()
    line.pan(-2.0)
    at = line.view.low + 0.25 * line.view.width
    line.zoom(1.2, at)
    assert math.isclose((at - line.view.low) / line.view.width, 0.25)


def test_less_data_than_asked_is_said() -> None:
    line = made()
    assert line.show_last(400.0)
    assert not line.show_last(5000.0)
    assert math.isclose(line.view.low, 0.0)
    assert line.show_last(None)


def test_bad_extents_change_nothing() -> None:
    line = made()
    before = line.view
    line.set_data(float("nan"), 5.0, 1.0)
    line.set_data(5.0, float("inf"), 1.0)
    line.set_data(9.0, 5.0, 1.0)
    assert line.view == before


@pytest.mark.parametrize("at", [0.0, 1.0, -1e9, 1e19, -1e300])
def test_a_single_far_sample_still_has_a_length_around_it(at: float) -> None:
    line = Timeline()
    line.set_data(at, at, 0.0)
    assert line.data.width > 0
    assert line.view.width > 0
    line.zoom(2.0, None)
    assert line.view.width > 0


def test_a_part_is_shown_and_no_longer_follows_the_end() -> None:
    line = Timeline()
    line.set_data(0.0, 100.0, 1.0)
    line.show(20.0, 60.0)
    assert (line.view.low, line.view.high) == (20.0, 60.0)
    line.set_data(0.0, 110.0, 1.0)
    assert (line.view.low, line.view.high) == (20.0, 60.0)
    line.show(math.nan, 60.0)
    line.show(60.0, 20.0)
    assert (line.view.low, line.view.high) == (20.0, 60.0)
    line.last()
    assert line.view.high >= 110.0
