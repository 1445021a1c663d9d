from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.reduce import dashed, pauses, strokes

HOUR, DAY = 3600.0, 86400.0
_MONDAY = 1_721_606_400.0


def session_hours(days: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Hourly samples of seven hours a day, Monday to Friday."""
    starts = [_MONDAY + DAY * d for d in range(days) if d % 7 < 5]
    return np.array([s + 13.5 * HOUR + HOUR * k for s in starts for k in range(8)])


def none(count: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.zeros(count, dtype=np.bool_)


def test_nights_and_weekends_of_session_samples_are_pauses() -> None:
    times = session_hours(8)
    assert np.flatnonzero(pauses(times)).tolist() == [7, 15, 23, 31, 39]


def test_round_the_clock_samples_have_no_pauses() -> None:
    assert not pauses(np.linspace(_MONDAY, _MONDAY + 200 * HOUR, 201)).any()


def test_daily_closes_pause_at_weekends_only() -> None:
    closes = np.array([_MONDAY + DAY * d for d in range(12) if d % 7 < 5])
    assert np.flatnonzero(pauses(closes)).tolist() == [4]


def test_daily_history_joins_hourly_samples() -> None:
    times = np.concatenate(
        (_MONDAY + DAY * np.arange(6), _MONDAY + DAY * 5 + HOUR * np.arange(1, 9))
    )
    assert not pauses(times).any()


def test_a_round_the_clock_line_may_alternate_its_steps() -> None:
    times = _MONDAY + np.cumsum([20 * HOUR, 4 * HOUR] * 6)
    assert not pauses(times, continuous=True).any()
    assert pauses(times).any()


def test_P22_a_gap_in_a_round_the_clock_line_is_a_pause() -> None:
    times = _MONDAY + np.cumsum([HOUR] * 8 + [10 * HOUR] + [HOUR] * 8)
    assert np.flatnonzero(pauses(times, continuous=True)).tolist() == [7]


def test_P22_two_gaps_around_one_sample_are_both_pauses() -> None:
    steps = [HOUR] * 4 + [10 * HOUR, 10 * HOUR] + [HOUR] * 4
    times = _MONDAY + np.concatenate(([0.0], np.cumsum(steps)))
    assert np.flatnonzero(pauses(times)).tolist() == [4, 5]


def test_live_samples_minutes_apart_are_joined() -> None:
    assert not pauses(_MONDAY + np.cumsum([10.0, 300.0, 15.0, 600.0, 5.0])).any()


def test_a_gap_is_never_joined() -> None:
    x = np.arange(6.0)
    y = np.array([1.0, 2.0, np.nan, np.nan, 5.0, 6.0])
    made = strokes(x, y, none(5), 100.0)
    assert made.solid.tolist() == [[0.0, 1.0, 1.0, 2.0], [4.0, 5.0, 5.0, 6.0]]
    assert not made.held.size


def test_a_pause_is_held_level_and_then_steps() -> None:
    paused = np.array([False, True, False])
    made = strokes(np.array([0.0, 5.0, 20.0, 25.0]), np.array([1.0, 2.0, 8.0, 9.0]), paused, 100.0)
    assert made.held.tolist() == [[5.0, 2.0, 20.0, 2.0], [20.0, 2.0, 20.0, 8.0]]
    assert [5.0, 2.0, 20.0, 8.0] not in made.solid.tolist()


def test_a_lone_sample_between_gaps_is_seen() -> None:
    made = strokes(np.arange(3.0), np.array([np.nan, 4.0, np.nan]), none(2), 50.0)
    assert made.solid.tolist() == [[0.0, 4.0, 2.0, 4.0]]


def test_a_single_sample_is_seen() -> None:
    made = strokes(np.array([3.0]), np.array([4.0]), none(0), 50.0)
    assert made.solid.tolist() == [[2.0, 4.0, 4.0, 4.0]]


@settings(max_examples=40, deadline=None)
@given(st.integers(300, 3000), st.integers(20, 120), st.integers(0, 2**32 - 1))
def test_dense_lines_keep_every_column_s_extremes(points: int, width: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    x = np.sort(random.uniform(0.0, width, points))
    y = random.normal(0.0, 50.0, points)
    made = strokes(x, y, none(points - 1), float(width)).solid
    assert made.shape[0] <= 2 * (width + 1) or points <= 2 * width
    assert np.isclose(made[:, [1, 3]].min(), y.min())
    assert made[:, [1, 3]].max() >= y.max()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_dashes_lie_on_the_line_and_leave_spaces(seed: int) -> None:
    random = np.random.default_rng(seed)
    x = np.sort(random.uniform(0.0, 300.0, 40))
    lines = np.column_stack((x[:-1], x[:-1] * 2, x[1:], x[1:] * 2))
    made = dashed(lines, 5.0, 4.0)
    assert np.allclose(made[:, 1], made[:, 0] * 2, atol=1e-6)
    assert np.allclose(made[:, 3], made[:, 2] * 2, atol=1e-6)
    drawn = float((made[:, 2] - made[:, 0]).sum())
    assert drawn <= (x[-1] - x[0]) * 0.75 + 5.0
