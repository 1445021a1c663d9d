from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.axis import SEAM_S, Compressed, traded
from gui.charts.scale import Span
from gui.charts.track import Track

HOUR, DAY = 3600.0, 86400.0
MONDAY = 1_721_606_400.0
SESSIONS = tuple(
    (MONDAY + DAY * d + 13.5 * HOUR, MONDAY + DAY * d + 20 * HOUR) for d in range(12) if d % 7 < 5
)
AXIS = Compressed(SESSIONS)


@st.composite
def sessions(draw: st.DrawFn) -> tuple[tuple[float, float], ...]:
    at, found = MONDAY, []
    for _ in range(draw(st.integers(0, 12))):
        begin = at + draw(st.floats(1.0, 3 * DAY))
        at = begin + draw(st.floats(1.0, 10 * HOUR))
        found.append((begin, at))
    return tuple(found)


@settings(max_examples=100, deadline=None)
@given(sessions(), st.floats(MONDAY - 30 * DAY, MONDAY + 60 * DAY))
def test_time_and_place_are_inverse(made: tuple[tuple[float, float], ...], epoch: float) -> None:
    axis = Compressed(made)
    assert abs(axis.time(axis.place(epoch)) - epoch) < 0.01
    assert abs(axis.place(axis.time(epoch)) - epoch) < 0.01


@settings(max_examples=60, deadline=None)
@given(sessions(), st.floats(MONDAY - DAY, MONDAY + 40 * DAY), st.floats(1.0, 5 * DAY))
def test_a_later_moment_stands_further_right(
    made: tuple[tuple[float, float], ...], epoch: float, later: float
) -> None:
    axis = Compressed(made)
    assert axis.place(epoch + later) > axis.place(epoch)


@settings(max_examples=60, deadline=None)
@given(sessions(), st.lists(st.floats(MONDAY - DAY, MONDAY + 40 * DAY), max_size=20))
def test_many_places_are_those_of_each(
    made: tuple[tuple[float, float], ...], epochs: list[float]
) -> None:
    axis = Compressed(made)
    each = [axis.place(epoch) for epoch in epochs]
    assert np.allclose(axis.places(np.array(epochs)), each, rtol=0, atol=1e-5)


def test_a_night_and_a_weekend_take_one_seam_each() -> None:
    edges = [AXIS.place(edge) for session in SESSIONS for edge in session]
    lengths = np.diff(edges)
    assert np.allclose(lengths[0::2], 6.5 * HOUR, atol=1e-3)
    assert np.allclose(lengths[1::2], SEAM_S, atol=1e-3)


def test_a_coin_s_night_is_inside_the_seam_and_not_in_session() -> None:
    night = np.linspace(SESSIONS[0][1] + 60.0, SESSIONS[1][0] - 60.0, 50)
    places = AXIS.places(night)
    begin, end, kind = AXIS.seams()[0]
    assert kind == "seam"
    assert ((places > begin) & (places < end)).all()
    assert (np.diff(places) > 0).all()


def test_sessions_are_found_in_the_samples() -> None:
    times = np.concatenate([np.arange(a, b + 1.0, 300.0) for a, b in SESSIONS])
    assert traded(times) == SESSIONS


def test_one_line_in_session_keeps_the_axis_open() -> None:
    early = np.arange(MONDAY, MONDAY + 5 * HOUR, 300.0)
    late = np.arange(MONDAY + 4 * HOUR, MONDAY + 9 * HOUR, 300.0)
    assert traded(early, late) == ((MONDAY, float(late[-1])),)
    assert traded(np.empty(0), np.array([MONDAY])) == ()


def test_a_placed_line_still_pauses_at_night() -> None:
    times = np.concatenate([np.arange(a, b + 1.0, 300.0) for a, b in SESSIONS[:3]])
    track = Track()
    track.set(times, np.ones(times.size), AXIS.places)
    assert int(track.paused.sum()) == 2
    assert np.allclose(np.diff(track.x)[track.paused], SEAM_S, atol=1e-3)


def test_days_open_strongly_and_hours_stand_between() -> None:
    view = Span(AXIS.place(SESSIONS[0][1]) - 60.0, AXIS.place(SESSIONS[2][1]))
    found = AXIS.ticks(view, 6)
    assert [t.text for _, t in found if t.strong] == ["23 Jul", "24 Jul"]
    assert next(t.text for _, t in found if not t.strong) == "22 Jul"
    assert 3 <= len(found) <= 8
    assert all(view.low <= x <= view.high for x, _ in found)
    hours = [t.text for _, t in found if not t.strong and ":" in t.text]
    assert hours
    assert all("13:30" < text < "20:01" for text in hours)


def test_a_week_is_marked_at_each_opening() -> None:
    view = Span(AXIS.place(SESSIONS[0][0]), AXIS.place(SESSIONS[4][1]))
    days = ["22 Jul", "23 Jul", "24 Jul", "25 Jul", "26 Jul"]
    assert [t.text for _, t in AXIS.ticks(view, 6)] == days


@settings(max_examples=80, deadline=None)
@given(st.floats(0.5 * HOUR, 60 * HOUR), st.floats(0.0, 1.0))
def test_any_view_has_few_ticks_inside_it(width: float, share: float) -> None:
    first, last = AXIS.place(SESSIONS[0][0]), AXIS.place(SESSIONS[-1][1])
    low = first + share * (last - first - width)
    view = Span(low, low + width)
    found = AXIS.ticks(view, 6)
    assert 2 <= len(found) <= 9
    places = [x for x, _ in found]
    assert places == sorted(places)
    assert all(view.low - 1.0 <= x <= view.high + 1.0 for x in places)


def test_without_sessions_time_is_true() -> None:
    axis = Compressed(())
    assert axis.place(MONDAY) == axis.time(MONDAY) == MONDAY
    assert axis.seams() == ()
    assert axis.ticks(Span(MONDAY, MONDAY + HOUR), 6)


def test_time_after_the_last_session_has_its_true_length() -> None:
    close = SESSIONS[-1][1]
    assert np.isclose(AXIS.place(close + DAY) - AXIS.place(close), DAY)
