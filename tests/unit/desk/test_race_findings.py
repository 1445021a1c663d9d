"""The Race against plain references: how long crossings last, where spreads usually are."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.finding import counted
from engine.desk.pairs import (
    LIVE_BAND,
    ClosePair,
    LivePairs,
    crossings,
    lasting,
    live_crossings,
    over,
    spread_line,
)
from engine.desk.raceband import LEAST_CLOSES, usual
from engine.desk.views import Crossing
from tests.unit.desk.market import hours

START = datetime(2024, 1, 1, 20, 0, tzinfo=UTC)
SPREADS = st.lists(st.sampled_from([-3.0, -1.0, 0.0, 2.0]), max_size=30)
FIGURES = st.lists(
    st.floats(-80.0, 80.0).map(lambda x: round(x, 1)) | st.just(math.nan), max_size=60
)


def pairs(spreads: list[float]) -> tuple[ClosePair, ...]:
    stamps = [START + timedelta(days=n) for n in range(len(spreads))]
    return tuple(
        ClosePair(at.date(), at, 50.0 + x, 50.0) for at, x in zip(stamps, spreads, strict=True)
    )


def crossing(day: date, direction: str = "above", basis: str = "live") -> Crossing:
    return Crossing(day, direction, basis, datetime(day.year, day.month, day.day, tzinfo=UTC), 50.0)


@given(SPREADS)
def test_each_crossing_lasts_the_closes_from_it_to_the_next(spreads: list[float]) -> None:
    known = pairs(spreads)
    found = lasting(crossings(known), tuple(pair.day for pair in known))
    held: dict[date, int] = {}
    sign, current = 0.0, None
    for pair in known:
        new = float(np.sign(pair.spread))
        if new and sign and new != sign:
            current = pair.day
            held[current] = 0
        sign = new or sign
        if current is not None:
            held[current] += 1
    assert {one.day: one.sessions for one in found} == held
    ends = [one.day for one in found[1:]]
    assert [one.until for one in found] == [*ends, None][: len(found)]


def test_a_live_crossing_of_today_has_lasted_one_session() -> None:
    closes = tuple(date(2024, 1, day) for day in (2, 3, 4))
    found = lasting((crossing(date(2024, 1, 5)),), closes)
    assert [(one.sessions, one.until) for one in found] == [(1, None)]


def test_a_crossing_undone_on_its_day_lasted_no_session() -> None:
    day = date(2024, 1, 5)
    found = lasting((crossing(day), crossing(day, "below")), (date(2024, 1, 4), day))
    assert [(one.sessions, one.until) for one in found] == [(0, day), (1, None)]


@given(
    st.sampled_from([-2.0, 2.0]),
    st.lists(st.sampled_from([-3.0, -LIVE_BAND, -0.2, 0.0, 0.2, LIVE_BAND, 3.0]), max_size=40),
)
def test_live_crossings_are_those_of_a_plain_walk(last: float, gaps: list[float]) -> None:
    known, days = pairs([last]), hours().sessions
    start = known[-1].at.timestamp()
    times = [start + 3_600.0 * n for n in range(len(gaps))]
    live = LivePairs(np.array(times), 50.0 + np.array(gaps), np.full(len(gaps), 50.0))
    expected, sign = [], math.copysign(1.0, last)
    for stamp, gap in zip(times, gaps, strict=True):
        at = datetime.fromtimestamp(stamp, UTC)
        day = days.day_of(at)
        if stamp > start and day is not None and day > known[-1].day and -sign * gap >= LIVE_BAND:
            sign = -sign
            expected.append((at, day, "above" if sign > 0 else "below"))
    found = live_crossings(known, live, days)
    assert [(one.at, one.day, one.direction) for one in found] == expected
    assert all(one.basis == "live" for one in found)


@given(FIGURES, st.floats(-90.0, 90.0))
def test_the_band_is_that_of_a_plain_count(values: list[float], present: float) -> None:
    days = tuple(date(2024, 1, 1) + timedelta(days=n) for n in range(len(values)))
    known = usual(days, np.array(values, dtype=np.float64))
    good = [(day, value) for day, value in zip(days, values, strict=True) if value == value]
    if len(good) < LEAST_CLOSES:
        assert known is None
        return
    assert known is not None
    band = known.now(present)
    ordered = sorted(value for _, value in good)
    for percent, shown in ((10, band.low), (50, band.middle), (90, band.high)):
        place = percent / 100.0 * (len(ordered) - 1)
        under, part = int(place), place - int(place)
        above = ordered[min(under + 1, len(ordered) - 1)]
        assert shown == pytest.approx(ordered[under] + part * (above - ordered[under]), abs=1e-9)
    below = sum(value < present for value in ordered)
    assert band.percentile == pytest.approx(100.0 * below / len(ordered))
    assert (band.closes, band.since) == (len(good), good[0][0])


def test_an_unknown_present_has_no_percentile() -> None:
    days = tuple(date(2024, 1, 1) + timedelta(days=n) for n in range(LEAST_CLOSES))
    known = usual(days, np.arange(LEAST_CLOSES, dtype=np.float64))
    assert known is not None
    assert math.isnan(known.now(math.nan).percentile)


@given(
    st.dictionaries(
        st.integers(0, 30), st.tuples(st.floats(1.0, 90.0), st.floats(0.0, 90.0)), max_size=20
    ),
    st.lists(st.integers(0, 30), max_size=12, unique=True),
)
def test_spread_and_ratio_share_their_times_and_a_close_wins(
    moments: dict[int, tuple[float, float]], closes: list[int]
) -> None:
    first = START.timestamp()
    live = LivePairs(
        np.array([first + 86_400.0 * n for n in sorted(moments)], dtype=np.float64),
        np.array([moments[n][0] for n in sorted(moments)], dtype=np.float64),
        np.array([moments[n][1] for n in sorted(moments)], dtype=np.float64),
    )
    known = tuple(
        ClosePair((START + timedelta(days=n)).date(), START + timedelta(days=n), 60.0, 40.0)
        for n in sorted(closes)
    )
    expected = {first + 86_400.0 * n: pair for n, pair in moments.items()}
    expected |= {pair.at.timestamp(): (60.0, 40.0) for pair in known}
    times, spread, ratio = spread_line(known, live)
    assert times.tolist() == sorted(expected)
    assert spread.tolist() == [a - b for _, (a, b) in sorted(expected.items())]
    np.testing.assert_array_equal(ratio, [over(a, b) for _, (a, b) in sorted(expected.items())])


@pytest.mark.parametrize(
    ("directions", "spread", "said"),
    [
        ((), 2.0, ""),
        (("above",), 2.0, ", 1st crossing since 15 July"),
        (("above", "below", "above", "below"), -2.0, ", 4th crossing since 15 July"),
        (("above",), -0.3, ""),
        (("above",), 0.04, ""),
    ],
)
def test_crossings_are_counted_where_the_last_one_is_of_the_side_told(
    directions: tuple[str, ...], spread: float, said: str
) -> None:
    found = tuple(crossing(date(2024, 7, 15), one) for one in directions)
    assert counted(found, spread, "15 July") == said
