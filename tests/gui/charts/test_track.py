from __future__ import annotations

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.scale import Span
from gui.charts.track import Track


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.floats(1, 1e6), st.floats(-1e6, 1e6)), max_size=120), st.integers(1, 30)
)
def test_the_ring_keeps_the_newest_ascending_samples(
    rows: list[tuple[float, float]], capacity: int
) -> None:
    track, kept = Track(capacity), list[tuple[float, float]]()
    for x, value in rows:
        track.append(x, value)
        if not kept or x > kept[-1][0]:
            kept.append((x, value))
    assert list(zip(track.x.tolist(), track.values.tolist(), strict=True)) == kept[-capacity:]


def test_a_bad_sample_is_a_gap_and_a_bad_stamp_is_dropped() -> None:
    track = Track(10)
    track.append(1.0, 5.0)
    track.append(2.0, float("inf"))
    track.append(float("nan"), 5.0)
    track.append(1e300, 5.0)
    assert track.x.tolist() == [1.0, 2.0]
    assert math.isnan(track.values[1])


def test_the_last_known_value_is_before_the_end_of_the_view() -> None:
    track = Track()
    track.set([1.0, 2.0, 3.0, 4.0], [10.0, 20.0, float("nan"), 40.0])
    assert track.last(Span(0.0, 3.5)) == (2.0, 20.0)
    assert track.last(Span(0.0, 9.0)) == (4.0, 40.0)
    assert math.isnan(track.last(Span(-5.0, 0.5))[1])


def test_a_gap_has_no_value_at_the_crosshair() -> None:
    track = Track()
    track.set([1.0, 2.0, 3.0], [10.0, float("nan"), 30.0])
    assert track.at(1.5) == (1.0, 10.0)
    assert math.isnan(track.at(2.5)[1])
    assert math.isnan(track.at(0.5)[1])


def test_extremes_are_of_what_is_seen() -> None:
    track = Track(in_time=False)
    track.set(np.arange(10.0), [0.0, 99.0, 5.0, 6.0, 7.0, 6.0, 5.0, -99.0, 0.0, 0.0])
    assert track.extremes(Span(2.0, 6.0)) == (5.0, 7.0)
