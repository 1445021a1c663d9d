"""Days of reports as they are typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.earnings.typed import read_day

TODAY = date(2026, 9, 28)
LAST = TODAY + timedelta(days=190)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-30", date(2026, 9, 30)),
        ("2026/9/30", date(2026, 9, 30)),
        ("30 sep", date(2026, 9, 30)),
        ("Sep 30", date(2026, 9, 30)),
        ("30. September 2026", date(2026, 9, 30)),
        ("September 30th, 2026", date(2026, 9, 30)),
        ("Wed 30 Sep", date(2026, 9, 30)),
        ("30.9.", date(2026, 9, 30)),
        ("10月30日", date(2026, 10, 30)),
        ("2026年10月30日", date(2026, 10, 30)),
        ("31 jan", date(2027, 1, 31)),
        ("28 sep", TODAY),
        ("today", TODAY),
        ("Tomorrow", date(2026, 9, 29)),
        ("+3d", date(2026, 10, 1)),
        ("3 days", date(2026, 10, 1)),
        ("+2w", date(2026, 10, 12)),
        ("fri", date(2026, 10, 2)),
        ("monday", date(2026, 10, 5)),
        ("  30 SEP ", date(2026, 9, 30)),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: date) -> None:
    assert read_day(text, TODAY, LAST) == day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "Type a day"),
        ("soon", "soon is no day"),
        ("30", "30 is no day"),
        ("31 smarch", "is no day"),
        ("31 feb", "There is no such day: 31 feb"),
        ("2026-13-01", "There is no such day"),
        ("2026-09-25", "2026-09-25 is past: in New York it is 2026-09-28"),
        ("2027-09-25", "the calendar ends on 2027-04-06"),
        ("+999d", "too far away"),
    ],
)
def test_what_is_no_day_of_a_coming_report_says_why(text: str, why: str) -> None:
    told = read_day(text, TODAY, LAST)
    assert isinstance(told, str)
    assert why in told


@given(st.dates(TODAY, LAST))
@settings(max_examples=50)
def test_every_day_of_the_calendar_can_be_typed(day: date) -> None:
    assert read_day(day.isoformat(), TODAY, LAST) == day
    assert read_day(f"{day.day} {day:%b}", TODAY, LAST) == day
    assert read_day(f"+{(day - TODAY).days}d", TODAY, LAST) == day


@given(st.text(max_size=40))
@settings(max_examples=100)
def test_no_text_is_more_than_refused(text: str) -> None:
    found = read_day(text, TODAY, LAST)
    assert found if isinstance(found, str) else TODAY <= found <= LAST
