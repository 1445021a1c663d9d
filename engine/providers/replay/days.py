"""Days of a story: session hours in New York and the expiries that were listed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Callable

When = datetime | date | str | None
"""An instant, a day, or either as ISO text; None or "" for no wish."""

_OPEN, _CLOSE, _EVENING = time(9, 30), time(16, 0), time(20, 0)
_FRIDAY = 4
_COIN_HOUR = time(8, 0, tzinfo=UTC)
_NEAR_DAYS = 21
"""Deribit lists weekly expiries about three weeks ahead, month ends further out."""


@cache
def _new_york() -> ZoneInfo:
    return ZoneInfo("America/New_York")


def _local(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, _new_york()).astimezone(UTC)


def session_open(day: date) -> datetime:
    """UTC instant of a full session's open."""
    return _local(day, _OPEN)


def session_close(day: date) -> datetime:
    """UTC instant of a full session's close; also the expiry of US equity options."""
    return _local(day, _CLOSE)


def half_before_open(day: date) -> datetime:
    """UTC instant half an hour before a session's open."""
    return session_open(day) - timedelta(minutes=30)


def evening(day: date) -> datetime:
    """UTC instant at which New York's trading day, post market included, is over."""
    return _local(day, _EVENING)


def new_york_day(at: datetime) -> date:
    """New York's date at an instant."""
    return at.astimezone(_new_york()).date()


def midnight(day: date) -> datetime:
    """00:00 UTC of a day."""
    return datetime.combine(day, time(0), UTC)


def equity_expiries(at: datetime) -> tuple[datetime, ...]:
    """Two Friday expiries up to 30 days from `at` and the next one; weeklies reach that far."""
    first = new_york_day(at)
    fridays = (
        first + timedelta(days=ahead)
        for ahead in range(1, 60)
        if (first + timedelta(days=ahead)).weekday() == _FRIDAY
    )
    return _around(at, tuple(session_close(day) for day in fridays))


def coin_expiries(at: datetime) -> tuple[datetime, ...]:
    """Two expiries up to 30 days from `at` and the next one, from weekly and month-end Fridays."""
    first = at.date()
    days = (first + timedelta(days=ahead) for ahead in range(1, 130))
    listed = (
        day
        for day in days
        if day.weekday() == _FRIDAY
        and ((day - first).days <= _NEAR_DAYS or (day + timedelta(days=7)).month != day.month)
    )
    return _around(at, tuple(datetime.combine(day, _COIN_HOUR) for day in listed))


def _around(at: datetime, expiries: tuple[datetime, ...]) -> tuple[datetime, ...]:
    mark = at + timedelta(days=30)
    below = [expiry for expiry in expiries if expiry <= mark]
    above = [expiry for expiry in expiries if expiry > mark]
    return tuple(below[-2:] + above[:1])


def instant(when: When, of_day: Callable[[date], datetime]) -> datetime | None:
    """The instant meant; `of_day` turns a bare date into one."""
    if isinstance(when, str):
        if not when:
            return None
        bare = len(when) <= len("2024-07-15")
        when = date.fromisoformat(when) if bare else datetime.fromisoformat(when)
    if isinstance(when, datetime):
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    return None if when is None else of_day(when)
