"""Values of files: what is let through can be worked with, whatever was written."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.capex import calendar_quarter
from engine.model.plainvalues import EARLIEST, LATEST, day_of, finite_of, instant_of


@pytest.mark.parametrize(
    "text", ["", "²", "2024-02-30", "0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", None, 5]
)
def test_what_is_no_day_or_too_far_away_is_none(text: object) -> None:
    assert day_of(text) is None


def test_the_bounds_themselves_are_days() -> None:
    assert day_of("1900-01-01") == EARLIEST
    assert day_of("2199-12-31") == LATEST


@given(day=st.dates())
def test_a_day_that_is_taken_leaves_room_around_it(day: date) -> None:
    found = day_of(day.isoformat())
    assert found in (day, None)
    if found is not None:
        assert calendar_quarter(found)
        assert found - timedelta(days=3_660) < found < found + timedelta(days=3_660)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2024-07-29T14:00:00",
     "2200-01-01T00:00:00+00:00", None, 1.5],
)  # fmt: skip
def test_what_is_no_instant_is_none(text: object) -> None:
    assert instant_of(text) is None


def test_an_instant_is_in_utc_and_without_a_zone_only_where_that_is_meant() -> None:
    four = datetime(2024, 7, 29, 14, tzinfo=UTC)
    assert instant_of("2024-07-29T10:00:00-04:00") == four
    assert instant_of("2024-07-29T14:00:00", bare=True) == four
    assert instant_of("2024-07-29", bare=True) == datetime(2024, 7, 29, tzinfo=UTC)
    assert instant_of("0001-01-01", bare=True) is None


@pytest.mark.parametrize("value", [10**400, -(10**400), math.inf, math.nan, True, "1", None, []])
def test_what_is_no_finite_number_is_nan(value: object) -> None:
    assert math.isnan(finite_of(value))


def test_a_number_is_itself() -> None:
    assert (finite_of(3), finite_of(-0.5)) == (3.0, -0.5)
