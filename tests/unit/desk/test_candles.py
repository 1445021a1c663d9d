"""Weeks and months of daily bars: as a plain loop over the days would make them."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.candles import EMPTY, Candles, months, resampled, starts_of, weeks

Bar = tuple[date, list[float]]
"""A day with open, high, low, close, volume, volatility and move."""
FIRST = date(2024, 12, 20)
PRICE = st.one_of(st.just(math.nan), st.floats(1.0, 200.0))


@st.composite
def some_days(draw: st.DrawFn) -> list[Bar]:
    gaps = draw(st.lists(st.integers(1, 9), max_size=60))
    found, day = [], FIRST
    for gap in gaps:
        day += timedelta(days=gap)
        found.append((day, [draw(PRICE) for _ in range(7)]))
    return found


def candles(bars: list[Bar]) -> Candles:
    if not bars:
        return EMPTY
    at = [datetime(d.year, d.month, d.day, tzinfo=UTC).timestamp() for d, *_ in bars]
    columns = [np.array(at), *np.array([row for _, row in bars]).T, np.ones(len(bars))]
    return Candles(*columns)


def _edge(values: list[float], pick: Callable[[list[float]], float]) -> float:
    known = [one for one in values if not math.isnan(one)]
    return pick(known) if known else math.nan


def naive(bars: list[Bar], name: Callable[[date], object]) -> list[tuple[float, ...]]:
    groups: dict[object, list[Bar]] = {}
    for row in bars:
        groups.setdefault(name(row[0]), []).append(row)
    found: list[tuple[float, ...]] = []
    for rows in groups.values():
        day = rows[-1][0]
        open_, high, low, close, volume, rv, move = ([row[n] for _, row in rows] for n in range(7))
        known = [row for row in rows if row is not bars[-1] and not math.isnan(row[1][3])]
        untold = any(math.isnan(row[4]) for _, row in known)
        found.append(
            (
                datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp(),
                _edge(open_, lambda values: values[0]), _edge(high, max), _edge(low, min),
                _edge(close, lambda values: values[-1]),
                math.nan if untold else _edge(volume, math.fsum),
                _edge(rv, lambda values: values[-1]), math.fsum(move), float(len(rows)),
            )
        )  # fmt: skip
    return found


@settings(max_examples=60)
@given(some_days(), st.sampled_from(["W", "M"]))
def test_weeks_and_months_are_those_of_a_plain_loop(bars: list[Bar], interval: str) -> None:
    daily = candles(bars)
    if interval == "W":
        keys, names = weeks(daily.times), naive(bars, lambda day: day.isocalendar()[:2])
    else:
        keys, names = months(daily.times), naive(bars, lambda day: (day.year, day.month))
    made = resampled(daily, keys)
    assert len(made) == len(names)
    for column, expected in zip(made.columns(), zip(*names, strict=True), strict=False):
        np.testing.assert_allclose(column, expected, rtol=1e-9)


@settings(max_examples=40)
@given(some_days(), st.integers(0, 59), st.sampled_from([weeks, months]))
def test_cutting_the_last_bar_anew_is_cutting_all(
    bars: list[Bar], last: int, keyed: Callable[[np.ndarray], np.ndarray]
) -> None:
    daily = candles(bars)
    known = daily.cut(0, max(0, len(daily) - 1 - last % 3))
    whole = resampled(daily, keyed(daily.times))
    if not len(known):
        return
    first = int(starts_of(keyed(known.times))[-1])
    fixed, rest = resampled(known, keyed(known.times)).cut(0, -1), daily.cut(first)
    for one, other in zip(
        fixed.joined(resampled(rest, keyed(rest.times))).columns()[:5],
        whole.columns()[:5], strict=True,
    ):  # fmt: skip
        np.testing.assert_array_equal(one, other)


def test_a_week_begins_on_monday_in_any_year() -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(-800, 800)]
    times = np.array([datetime(d.year, d.month, d.day, tzinfo=UTC).timestamp() for d in days])
    turns = [days[n] for n in starts_of(weeks(times))[1:]]
    assert {day.weekday() for day in turns} == {0}


@pytest.mark.parametrize("place", [0, 2])
def test_only_the_running_bar_may_lack_its_volume(place: int) -> None:
    times = np.array([datetime(2026, 9, 14 + n, tzinfo=UTC).timestamp() for n in range(3)])
    volume = np.full(3, 10.0)
    volume[place] = math.nan
    ones = np.ones(3)
    bars = Candles(times, ones, ones, ones, ones, volume, ones, ones, ones)
    (told,) = resampled(bars, weeks(times)).volume
    assert math.isnan(told) if place == 0 else told == 20.0
