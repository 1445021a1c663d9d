from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.charts.axis import Bars, TrueTime
from gui.charts.clean import FIRST_SECOND, LAST_SECOND
from gui.charts.scale import Span
from gui.charts.timeticks import time_ticks


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@settings(max_examples=150, deadline=None)
@given(st.floats(FIRST_SECOND, LAST_SECOND), st.floats(1.0, 1e11), st.integers(1, 8))
def test_any_span_has_few_ticks_inside_it(low: float, width: float, most: int) -> None:
    high = low + width
    ticks = time_ticks(low, high, most)
    assert len(ticks) <= most + 3
    assert all(low <= t.at <= high for t in ticks)
    assert [t.at for t in ticks] == sorted({t.at for t in ticks})


def test_any_bad_span_has_no_ticks() -> None:
    assert time_ticks(5.0, 5.0, 6) == ()
    assert time_ticks(10.0, 5.0, 6) == ()
    assert time_ticks(float("nan"), 5.0, 6) == ()


def test_a_day_is_marked_at_hours_and_its_opening_is_strong() -> None:
    ticks = time_ticks(at("2024-07-30T14:00"), at("2024-07-31T14:00"), 6)
    assert [t.text for t in ticks if t.strong] == ["31 Jul"]
    assert "06:00" in [t.text for t in ticks]


def test_a_month_is_marked_at_mondays() -> None:
    ticks = time_ticks(at("2024-07-03T00:00"), at("2024-08-03T00:00"), 6)
    assert [t.text for t in ticks] == ["8 Jul", "15 Jul", "22 Jul", "29 Jul"]


def test_a_year_is_marked_at_months_and_the_new_year_is_strong() -> None:
    ticks = time_ticks(at("2023-08-20T00:00"), at("2024-08-20T00:00"), 6)
    assert [t.text for t in ticks if t.strong] == ["2024"]


def test_T5_29_february_is_a_day_like_others() -> None:
    ticks = time_ticks(at("2024-02-26T00:00"), at("2024-03-02T12:00"), 6)
    assert [t.text for t in ticks] == ["26 Feb", "27 Feb", "28 Feb", "29 Feb", "1 Mar", "2 Mar"]


def test_bars_are_marked_with_their_own_dates() -> None:
    monday = at("2024-07-01T00:00")
    days = [monday + 86400.0 * d for d in range(40) if d % 7 < 5 and d != 7]
    marks = Bars(np.array(days)).ticks(Span(-0.5, len(days) - 0.5), 6)
    assert "9 Jul" in [tick.text for _, tick in marks]
    assert len({x for x, _ in marks}) == len(marks)


def test_an_event_after_the_last_bar_is_not_put_on_it() -> None:
    axis = Bars(np.array([at("2024-07-30T00:00"), at("2024-07-31T00:00")]))
    assert axis.place(at("2024-07-31T20:00")) == 1.0
    assert axis.place(at("2024-08-28T20:21")) == float("inf")


def test_weekends_have_their_true_length() -> None:
    bands = TrueTime().weekends(Span(at("2024-07-24T00:00"), at("2024-07-31T00:00")))
    assert bands == ((at("2024-07-27T00:00"), at("2024-07-29T00:00")),)
