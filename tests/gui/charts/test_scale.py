from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.scale import Map, Span, decimals_of, round_step, settled, ticked, ticks, widened

_VALUES = st.floats(-1e15, 1e15)
_ANY = st.one_of(_VALUES, st.sampled_from((math.nan, math.inf, -math.inf)))


@settings(max_examples=150, deadline=None)
@given(_ANY, _ANY)
def test_a_span_is_finite_and_not_empty_for_any_floats(low: float, high: float) -> None:
    span = widened(low, high)
    assert math.isfinite(span.low)
    assert math.isfinite(span.high)
    assert span.high > span.low


@settings(max_examples=150, deadline=None)
@given(_VALUES, _VALUES)
def test_the_settled_span_holds_the_data(a: float, b: float) -> None:
    low, high = min(a, b), max(a, b)
    span = settled(None, low, high)
    assert span.low <= low <= high <= span.high
    assert math.isfinite(span.width)


@settings(max_examples=150, deadline=None)
@given(_VALUES, _VALUES, st.floats(10, 2000))
def test_an_axis_has_at_most_seven_round_ticks_inside_its_span(
    a: float, b: float, pixels: float
) -> None:
    span = settled(None, min(a, b), max(a, b))
    marks = ticks(span, pixels).values
    assert len(marks) <= 7
    room = span.width * 1e-6
    assert all(span.low - room <= m <= span.high + room for m in marks)


def test_a_settled_span_stays_while_the_data_move_inside_it() -> None:
    span = settled(None, 40.0, 70.0)
    assert settled(span, 41.0, 69.5) is span


def test_a_settled_span_grows_when_the_data_leave_it() -> None:
    span = settled(None, 40.0, 70.0)
    grown = settled(span, 40.0, 92.7)
    assert grown.high >= 92.7


def test_a_settled_span_shrinks_when_it_is_mostly_empty() -> None:
    span = settled(None, 0.0, 100.0)
    assert settled(span, 48.0, 52.0).width < 20.0


def test_volatility_never_gets_a_negative_axis() -> None:
    assert settled(None, 0.4, 30.0, floor=0.0).low == 0.0


@settings(max_examples=200, deadline=None)
@given(st.floats(-1e4, 1e4), st.floats(1e-2, 1e4), st.floats(37.0, 1200.0))
def test_every_axis_with_room_for_three_has_three_to_six_ticks(
    low: float, width: float, pixels: float
) -> None:
    span = settled(None, low, low + width)
    shown, marks = ticked(span, pixels)
    assert 3 <= len(marks.values) <= 6
    assert shown.low <= span.low
    assert span.high <= shown.high
    apart = (marks.values[1] - marks.values[0]) / shown.width * pixels
    assert apart >= 11.0


def test_a_panel_of_a_usual_height_has_three_to_six_ticks() -> None:
    for low, high in ((42.0, 75.0), (83.0, 141.0), (48.0, 93.0), (-20.0, 26.0)):
        assert 3 <= len(ticks(settled(None, low, high), 300.0).values) <= 6


def test_round_steps_are_one_two_two_and_a_half_and_five() -> None:
    assert [round_step(x) for x in (0.9, 1.1, 2.1, 3.0, 6.0, 11.0)] == [
        1.0,
        2.0,
        2.5,
        5.0,
        10.0,
        20.0,
    ]


def test_decimals_tell_ticks_apart() -> None:
    assert [decimals_of(s) for s in (10.0, 2.5, 0.5, 0.25, 0.001)] == [0, 1, 1, 2, 3]


@settings(max_examples=60, deadline=None)
@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.floats(0, 1))
def test_pixels_and_values_are_inverse(low: float, width: float, share: float) -> None:
    mapped = Map(Span(low, low + width), 400.0, 10.0)
    value = low + share * width
    back = mapped.value(mapped.pixel(value))
    assert math.isclose(back, value, rel_tol=1e-6, abs_tol=1e-6 * (abs(low) + width))
    assert math.isclose(float(mapped.pixels(np.array([value]))[0]), mapped.pixel(value))


@given(st.floats(-1e3, 1e3), st.floats(0.0, 3.0))
def test_an_axis_shows_at_least_its_least_span(low: float, width: float) -> None:
    span = settled(None, low, low + width, least=2.0)
    assert span.width >= 2.0
    assert span.low <= low
    assert low + width <= span.high


def test_a_least_span_keeps_the_floor_and_stays_while_the_data_are_near_its_middle() -> None:
    assert settled(None, 0.2, 0.3, floor=0.0, least=2.0).low == 0.0
    span = settled(None, 46.76, 46.77, least=2.0)
    assert settled(span, 46.9, 46.91, least=2.0) is span
    moved = settled(span, 47.6, 47.61, least=2.0)
    assert moved.low < 47.0 < 48.2 < moved.high
