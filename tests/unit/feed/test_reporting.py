"""A report day: results are asked for every five minutes around the session's mark."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from engine.feed.books import AT_ONCE, Books, Reports, marks
from engine.feed.cadence import EARNINGS_NOW_S, EARNINGS_SOON_S, Moment, Place
from engine.feed.item import Item
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.providers.base import What

NEW_YORK = ZoneInfo("America/New_York")
DAY = date(2026, 10, 28)


def event(
    symbol: str = "META",
    session: Session = Session.AMC,
    day: date = DAY,
    when: datetime | None = None,
) -> EarningsEvent:
    at = datetime(2026, 10, 1, tzinfo=UTC)
    return EarningsEvent(symbol, day, session, EventStatus.CONFIRMED, "yahoo", at, when=when)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute), NEW_YORK).astimezone(UTC)


def booked(*events: EarningsEvent) -> Reports:
    reports = Reports()
    reports.follow(tuple(one.symbol for one in events))
    reports.note(events, DAY)
    return reports


@pytest.mark.parametrize(
    ("session", "first", "last"),
    [
        (Session.AMC, at(15, 50), at(20, 0)),
        (Session.BMO, at(9, 20), at(13, 30)),
        (Session.DMH, at(9, 20), at(13, 30)),
    ],
)
def test_a_result_is_looked_for_from_ten_minutes_before_to_four_hours_after_the_mark(
    session: Session, first: datetime, last: datetime
) -> None:
    reports = booked(event(session=session))
    assert reports.reporting("META", first)
    assert reports.reporting("META", last)
    assert not reports.reporting("META", first - timedelta(seconds=1))
    assert not reports.reporting("META", last + timedelta(seconds=1))


def test_its_own_instant_is_the_mark_where_it_is_known() -> None:
    reports = booked(event(session=Session.BMO, when=at(6, 30)))
    assert reports.reporting("META", at(6, 20))
    assert not reports.reporting("META", at(10, 31))


def test_an_unknown_session_has_both_marks() -> None:
    assert marks(event(session=Session.UNKNOWN)) == (at(9, 30), at(16, 0))


@pytest.mark.parametrize("day", [date(2026, 3, 9), date(2026, 11, 2), date(2026, 10, 26)])
def test_the_mark_is_new_york_time_in_weeks_in_which_only_one_zone_has_changed(day: date) -> None:
    (mark,) = marks(event(day=day))
    assert mark.astimezone(NEW_YORK).hour == 16
    assert mark.astimezone(UTC).hour == (21 if day.month == 11 else 20)


def test_of_six_companies_at_once_the_first_five_are_asked() -> None:
    names = ("A", "B", "C", "D", "E", "F")
    reports = booked(*(event(name) for name in names))
    asked = [name for name in names if reports.reporting(name, at(16, 5))]
    assert asked == list(names[:AT_ONCE])


def test_todays_report_stays_when_a_source_already_names_the_next_one() -> None:
    reports = booked(event())
    reports.note((event(day=DAY + timedelta(days=91)),), DAY)
    assert reports.reporting("META", at(16, 5))
    reports.note((event(day=DAY + timedelta(days=91)),), DAY + timedelta(days=1))
    assert not reports.today("META", DAY)


def test_who_knows_the_hour_is_not_overruled_by_who_does_not() -> None:
    reports = booked(event(when=at(16, 5)))
    reports.note((event(session=Session.UNKNOWN),), DAY)
    assert not reports.reporting("META", at(9, 30))


def test_the_item_follows_the_day() -> None:
    books = Books()
    books.reports.follow(("META",))
    books.reports.note((event(),), DAY)

    def wait(wall: datetime) -> float:
        item = Item(What.EARNINGS, "META", Place(0, 1), books=books)
        item.answered(Moment(0.0, wall))
        return item.due(Moment(0.0, wall))

    assert wait(at(16, 5)) == EARNINGS_NOW_S
    assert wait(at(12, 0)) == EARNINGS_SOON_S
    assert wait(at(20, 30)) == EARNINGS_SOON_S
