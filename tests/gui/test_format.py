from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui import format as fmt

MINUS, THIN = "\u2212", "\u2009"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (128.437, "128.44"),
        (64_250.1, "64,250.10"),
        (0.5321, "0.5321"),
        (0.0000123, "0.000012"),
        (-3.5, f"{MINUS}3.50"),
        (0.0, "0.00"),
        (math.nan, fmt.DASH),
        (math.inf, fmt.DASH),
    ],
)
def test_prices_show_as_many_decimals_as_their_size_needs(value: float, text: str) -> None:
    assert fmt.price(value) == text


def test_percent_and_points_carry_a_true_minus_and_no_signed_zero() -> None:
    assert fmt.percent(12.812) == f"+12.81{THIN}%"
    assert fmt.percent(-7.04) == f"{MINUS}7.04{THIN}%"
    assert fmt.change(-0.001) == "0.00"
    assert fmt.points(67.44) == "67.4"
    assert fmt.points(16.2, signed=True) == "+16.2"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (327e9, "+$327bn"),
        (-45.2e6, f"{MINUS}$45.2m"),
        (3.14e12, "+$3.14tn"),
        (999.9e9, "+$1tn"),
        (1200.0, "+$1,200"),
        (math.nan, fmt.DASH),
    ],
)
def test_money_is_written_in_words_of_size(value: float, text: str) -> None:
    assert fmt.money(value, signed=True) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-5, "0 s"), (4.9, "4 s"), (59, "59 s"), (60, "1 min"), (7300, "2 h"), (200_000, "2 d")],
)
def test_ages_are_in_their_largest_whole_unit_and_never_negative(seconds: float, text: str) -> None:
    assert fmt.age(seconds) == text.replace(" ", THIN)


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(days=2, hours=5, minutes=9), "2~d 5~h"),
        (timedelta(days=3), "3~d"),
        (timedelta(hours=3, minutes=12), "3~h 12~min"),
        (timedelta(seconds=20), "1~min"),
        (timedelta(seconds=-1), "now"),
    ],
)
def test_countdowns_name_two_units(left: timedelta, text: str) -> None:
    assert fmt.countdown(left) == text.replace("~", THIN)


def test_dates_and_stamps_are_unambiguous() -> None:
    assert fmt.day(date(2024, 7, 31)) == "Wed 31 Jul"
    assert fmt.day(date(2024, 7, 31), year=True) == "Wed 31 Jul 2024"
    assert fmt.stamp(datetime(2024, 7, 31, 20, 0, 5, tzinfo=UTC)) == "2024-07-31 20:00:05 UTC"
    assert fmt.stamp(None) == fmt.DASH
    assert [fmt.days(n) for n in (0, 3, -2)] == ["today", f"3{THIN}d", f"2{THIN}d ago"]
    assert [fmt.times(n) for n in (1, 3, 1000)] == ["", "×3", "×1,000"]


@settings(max_examples=100)
@given(st.floats(allow_nan=True, allow_infinity=True))
def test_no_float_breaks_a_format_or_shows_a_hyphen(value: float) -> None:
    for write in (fmt.price, fmt.percent, fmt.change, fmt.points, fmt.money, fmt.age):
        text = write(value)
        assert text
        assert "-" not in text
        assert "nan" not in text
        assert "inf" not in text


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0\u2009B"), (999, "999\u2009B"), (1_000, "1\u2009kB"), (999_400, "999\u2009kB"),
        (999_600, "1.0\u2009MB"), (12_400_000, "12.4\u2009MB"), (107_000_000, "107\u2009MB"),
        (2_340_000_000, "2.3\u2009GB"), (-5, "0\u2009B"),
    ],
)  # fmt: skip
def test_sizes_are_in_their_largest_unit(count: int, text: str) -> None:
    assert fmt.size(count) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.9, "00:00:00"), (761, "00:12:41"), (367_207, "102:00:07"), (-4, "00:00:00"),
     (float("nan"), "00:00:00")],
)  # fmt: skip
def test_a_running_time_has_hours_minutes_and_seconds(seconds: float, text: str) -> None:
    assert fmt.clock(seconds) == text


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (fmt.money(5.835e9), "$5.84bn"),  # AMD's revenue of 2024Q2, as its own note rounds it
        (fmt.number(6.35, 1), "6.4"),  # META's headline of 2023Q2
        (fmt.number(-6.35, 1), "\u22126.4"),
        (fmt.number(1.005, 2), "1.01"),
        (fmt.number(6.3499, 1), "6.3"),
        (fmt.money(5.834_9e9), "$5.83bn"),
    ],
)
def test_a_half_is_rounded_up_as_it_is_written(shown: str, text: str) -> None:
    assert shown == text
