from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.scale import Map, Span
from gui.charts.valuescale import ValueScale

_ABOVE = st.floats(1e-6, 1e9)


@settings(max_examples=100, deadline=None)
@given(_ABOVE, _ABOVE, st.booleans())
def test_a_logarithmic_map_leads_there_and_back(a: float, b: float, inverted: bool) -> None:
    low, high = min(a, b), max(a, b) * 1.01
    made = ValueScale("log", inverted).map(Span(low, high), 300.0, 20.0)
    for value in (low, math.sqrt(low * high), high):
        assert made.value(made.pixel(value)) == pytest.approx(value, rel=1e-6)
    assert made.pixel(low) == pytest.approx(20.0 if inverted else 300.0)
    np.testing.assert_allclose(made.pixels(np.array([low])), [made.pixel(low)])


def test_equal_factors_have_equal_lengths() -> None:
    axis = Map(Span(1.0, 100.0), 200.0, 0.0, log=True)
    assert axis.pixel(10.0) == pytest.approx(100.0)


def test_what_has_no_logarithm_is_a_gap_and_lies_beyond_the_axis() -> None:
    axis = Map(Span(1.0, 100.0), 200.0, 0.0, log=True)
    assert np.isnan(axis.pixels(np.array([0.0, -1.0]))).all()
    assert axis.pixel(-1.0) > 10_000.0


@settings(max_examples=100, deadline=None)
@given(_ABOVE, st.floats(1.0, 1e6), st.floats(40, 1200))
def test_log_ticks_lie_inside_and_are_few(low: float, factor: float, pixels: float) -> None:
    scale = ValueScale("log")
    span = scale.settled(None, low, low * factor, -math.inf, 0.0)
    shown, marks = scale.ticked(span, pixels)
    assert shown.low <= low
    assert low * factor <= shown.high * (1 + 1e-9)
    assert len(marks.values) <= 8
    assert all(shown.low <= v <= shown.high for v in marks.values)


def test_log_ticks_are_1_2_5() -> None:
    scale = ValueScale("log")
    _, marks = scale.ticked(Span(math.log10(0.9), math.log10(120.0)), 400.0)
    assert marks.values == (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)


def test_a_short_log_axis_has_round_values() -> None:
    _, marks = ValueScale("log").ticked(Span(math.log10(101.0), math.log10(138.0)), 300.0)
    assert marks.values == (110.0, 120.0, 130.0)


def test_percent_ticks_are_round_shares_of_the_base() -> None:
    scale = ValueScale("percent", base=80.0)
    shown, marks = scale.ticked(Span(70.0, 100.0), 300.0)
    texts = [scale.text(value, marks.decimals) for value in marks.values]
    assert texts == ["\u221210\u2009%", "0\u2009%", "+10\u2009%", "+20\u2009%"]
    assert shown.low <= 70.0 < 100.0 <= shown.high


def test_scales_that_the_data_forbid_are_straight() -> None:
    assert ValueScale("log").possible(0.0).kind == "linear"
    assert ValueScale("log").possible(math.nan).kind == "linear"
    assert ValueScale("log").possible(0.1).kind == "log"
    assert ValueScale("percent").possible(5.0).kind == "linear"
    assert ValueScale("percent", base=4.0).possible(-5.0).kind == "percent"


def test_an_inverted_axis_grows_downward() -> None:
    axis = ValueScale(inverted=True).map(Span(0.0, 10.0), 100.0, 0.0)
    assert (axis.pixel(0.0), axis.pixel(10.0), axis.value(75.0)) == (0.0, 100.0, 7.5)
