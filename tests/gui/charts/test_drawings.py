from __future__ import annotations

import math
from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.axis import TrueTime
from gui.charts.days import bar_of, read_day
from gui.charts.drawings import Drawing, DrawnBook, DrawnSheet, Point, distance, ends
from gui.charts.measure import measured, words
from gui.charts.scale import Map, Span

DAY = 86400.0
FIRST = Point(0.0, 100.0)


def line(value: float) -> Drawing:
    return Drawing("horizontal", Point(0.0, value), Point(0.0, value))


def test_drawings_are_undone_and_done_again_for_200_steps() -> None:
    sheet = DrawnSheet()
    for n in range(250):
        sheet.change((*sheet.shown, line(n)), f"draw {n}")
    assert [sheet.undo() for _ in range(201)] == [*(f"draw {n}" for n in range(249, 49, -1)), ""]
    assert len(sheet.shown) == 50
    assert [sheet.redo() for _ in range(201)][-1] == ""
    assert len(sheet.shown) == 250


def test_each_symbol_has_its_own_drawings_and_its_own_way_back() -> None:
    book = DrawnBook()
    book.sheet("NVDA").change((line(1.0),), "draw horizontal line")
    assert book.sheet("BTC").shown == ()
    assert book.sheet("BTC").undo() == ""
    assert book.sheet("NVDA").shown == (line(1.0),)


def test_a_drawing_stands_at_its_time_and_value_whatever_is_seen() -> None:
    drawing = Drawing("trend", Point(10.0, 1.0), Point(20.0, 2.0))
    for low, high in ((0.0, 40.0), (5.0, 25.0)):
        x_map, y_map = Map(Span(low, high), 0.0, 100.0), Map(Span(0.0, 4.0), 100.0, 0.0)
        first, second = ends(drawing, TrueTime(), x_map, y_map)
        assert first == (x_map.pixel(10.0), 75.0)
        assert second == (x_map.pixel(20.0), 50.0)


def test_distance_is_to_the_line_for_lines_and_to_the_stretch_between_for_spans() -> None:
    assert distance("horizontal", (0.0, 50.0), (0.0, 50.0), (900.0, 53.0)) == 3.0
    assert distance("vertical", (70.0, 0.0), (70.0, 0.0), (75.0, 900.0)) == 5.0
    assert distance("trend", (0.0, 0.0), (10.0, 0.0), (5.0, 4.0)) == 4.0
    assert distance("trend", (0.0, 0.0), (10.0, 0.0), (13.0, 4.0)) == 5.0
    assert distance("vertical", (math.inf, 0.0), (math.inf, 0.0), (75.0, 900.0)) == math.inf


def test_a_span_is_told_in_change_percent_bars_days_and_sigma() -> None:
    found = measured(FIRST, Point(73.0 * DAY, 110.0), 50, volatility=0.5)
    assert found.change == pytest.approx(10.0)
    assert found.percent == pytest.approx(10.0)
    assert (found.bars, found.days) == (50, 73.0)
    assert found.sigma == pytest.approx(0.10 / (0.5 * math.sqrt(73.0 / 365.0)))
    assert words(found, 2) == (
        "+10.00  +10.00\u2009%",
        "50 bars · 73 days",
        "+0.45 σ of this span",
        "+61.1\u2009% annualised",
    )


def test_without_a_volatility_a_span_is_told_as_so_much_a_year() -> None:
    found = measured(FIRST, Point(73.0 * DAY, 110.0), 50)
    assert math.isnan(found.sigma)
    assert found.annualised == pytest.approx((1.1**5 - 1.0) * 100.0)
    assert words(found, 2)[2] == "+61.1\u2009% annualised"
    back = measured(Point(73.0 * DAY, 110.0), FIRST, -50)
    assert back.annualised == pytest.approx(found.annualised)
    assert words(back, 2)[:2] == (
        "\u221210.00  \u22129.09\u2009%",
        "\u221250 bars · \u221273 days",
    )


def test_a_span_says_nothing_that_has_no_meaning() -> None:
    within = measured(FIRST, Point(0.25 * DAY, 101.0), 1)
    assert words(within, 2) == ("+1.00  +1.00\u2009%", "1 bar · 0.3 days")
    below = measured(Point(0.0, -2.0), Point(DAY, 3.0), 1)
    assert words(below, 1) == ("+5.0", "1 bar · 1 day")
    left = measured(Point(DAY, 3.0), Point(0.0, -2.0), -1)
    assert words(left, 1)[1] == "\u22121 bar · \u22121 day"
    numbers = measured(Point(7.0, 50.0), Point(30.0, 45.0), 4, in_time=False)
    assert words(numbers, 1) == ("\u22125.0  \u221210.00\u2009%", "4 bars")


@settings(max_examples=60)
@given(
    st.floats(allow_nan=True, allow_infinity=True),
    st.floats(allow_nan=True, allow_infinity=True),
    st.floats(-1e12, 1e12),
)
def test_a_span_of_any_two_places_has_words(first: float, second: float, at: float) -> None:
    found = measured(Point(0.0, first), Point(at, second), 3, volatility=0.4)
    assert len(words(found, 2)) >= 2
    assert not math.isinf(found.annualised)


NEWEST = date(2024, 7, 31)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-07-29", date(2024, 7, 29)),
        (" 2023-1-5 ", date(2023, 1, 5)),
        ("29 Jul", date(2024, 7, 29)),
        ("29jul", date(2024, 7, 29)),
        ("Jul 29", date(2024, 7, 29)),
        ("29 July 2022", date(2022, 7, 29)),
        ("December 24", date(2023, 12, 24)),
        ("29 feb", date(2024, 2, 29)),
        ("31 Jul", NEWEST),
        ("1 Aug", date(2023, 8, 1)),
        ("٢٩ jul", date(2024, 7, 29)),
    ],
)
def test_a_day_is_read_as_it_is_typed(text: str, day: date) -> None:
    assert read_day(text, NEWEST) == day


@pytest.mark.parametrize(
    "text", ["", "x", "31 Feb", "2024-02-30", "0000-01-01", "29 Jux", "29", "9" * 40]
)
def test_what_is_no_day_is_refused_with_a_sentence(text: str) -> None:
    said = read_day(text, NEWEST)
    assert isinstance(said, str)
    assert len(said) > 10


@settings(max_examples=80)
@given(st.text(max_size=24), st.dates())
def test_any_text_is_a_day_or_refused(text: str, newest: date) -> None:
    assert isinstance(read_day(text, newest), date | str)


def test_a_day_without_a_bar_gives_the_one_before() -> None:
    begin = datetime(2024, 7, 26, tzinfo=UTC).timestamp()
    times = np.array([begin, begin + 3 * DAY, begin + 3 * DAY + 3600.0, begin + 4 * DAY])
    assert bar_of(date(2024, 7, 26), times) == 0
    assert bar_of(date(2024, 7, 28), times) == 0
    assert bar_of(date(2024, 7, 29), times) == 1
    assert bar_of(date(2024, 7, 25), times) == -1
    assert bar_of(date(9999, 12, 31), times) == 3
