"""Trading sessions by the exchanges' printed rules, apart from engine.providers.sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

NEW_YORK = ZoneInfo("America/New_York")
TAIPEI = ZoneInfo("Asia/Taipei")
UTC_ZONE = ZoneInfo("UTC")
FIRST_YEAR, LAST_YEAR = 2021, 2031
MOURNING = (date(2025, 1, 9),)
"""New York closed beside the rules."""


@dataclass(frozen=True, slots=True)
class TradingDay:
    """One session; instants in epoch seconds. `pre` <= `open` < `close` <= `post`."""

    day: date
    pre: float
    open: float
    close: float
    post: float


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th Monday (0) .. Sunday (6) of a month; n = -1 for the last."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday (Gregorian, Gauss and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _observed(day: date, *, saturday: bool = True) -> date | None:
    if day.weekday() == 5:
        return day - timedelta(days=1) if saturday else None
    return day + timedelta(days=1) if day.weekday() == 6 else day


@lru_cache(maxsize=64)
def us_holidays(year: int) -> frozenset[date]:
    """Days without a New York session, weekends aside."""
    found = [
        _observed(date(year, 1, 1), saturday=False),
        nth_weekday(year, 1, 0, 3),
        nth_weekday(year, 2, 0, 3),
        easter(year) - timedelta(days=2),
        nth_weekday(year, 5, 0, -1),
        _observed(date(year, 7, 4)),
        nth_weekday(year, 9, 0, 1),
        nth_weekday(year, 11, 3, 4),
        _observed(date(year, 12, 25)),
        *(day for day in MOURNING if day.year == year),
    ]
    if year >= 2022:
        found.append(_observed(date(year, 6, 19)))
    return frozenset(day for day in found if day is not None)


def is_us_session(day: date) -> bool:
    """Whether New York trades on that day."""
    return day.weekday() < 5 and day not in us_holidays(day.year)


def closes_early(day: date) -> bool:
    """13:00 close: 3 July, the day after Thanksgiving, 24 December."""
    thanksgiving = nth_weekday(day.year, 11, 3, 4)
    return (day.month, day.day) in ((7, 3), (12, 24)) or day == thanksgiving + timedelta(days=1)


def instant(day: date, at: time, zone: ZoneInfo) -> float:
    """Epoch seconds of a wall time."""
    return datetime.combine(day, at, zone).timestamp()


def _us_day(day: date) -> TradingDay:
    end, late = (time(13), time(17)) if closes_early(day) else (time(16), time(20))
    return TradingDay(
        day,
        instant(day, time(4), NEW_YORK),
        instant(day, time(9, 30), NEW_YORK),
        instant(day, end, NEW_YORK),
        instant(day, late, NEW_YORK),
    )


def _taipei_day(day: date) -> TradingDay:
    first = instant(day, time(9), TAIPEI)
    last = instant(day, time(13, 30), TAIPEI)
    return TradingDay(day, first, first, last, last)


def _utc_day(day: date) -> TradingDay:
    first = instant(day, time(0), UTC_ZONE)
    return TradingDay(day, first, first, first + 86_400.0, first + 86_400.0)


@lru_cache(maxsize=8)
def trading_days(venue: str) -> tuple[TradingDay, ...]:
    """Every session of a venue: "us", "taipei" (weekdays; its holidays are not kept) or "utc"."""
    day, end = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    found: list[TradingDay] = []
    while day <= end:
        if venue == "utc":
            found.append(_utc_day(day))
        elif venue == "us" and is_us_session(day):
            found.append(_us_day(day))
        elif venue == "taipei" and day.weekday() < 5:
            found.append(_taipei_day(day))
        day += timedelta(days=1)
    return tuple(found)


def previous_us_session(day: date) -> date:
    """`day` itself if New York trades, else the session before it."""
    while not is_us_session(day):
        day -= timedelta(days=1)
    return day


def next_us_session(day: date, count: int = 0) -> date:
    """The first session on or after `day`, then `count` sessions on."""
    while not is_us_session(day):
        day += timedelta(days=1)
    for _ in range(count):
        day += timedelta(days=1)
        while not is_us_session(day):
            day += timedelta(days=1)
    return day


def equity_expiries(today: date) -> tuple[date, ...]:
    """Listed expiries: eight weeklies, monthly third Fridays for a year, two Januaries beyond."""
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    found = {previous_us_session(friday + timedelta(days=7 * week)) for week in range(8)}
    for ahead in range(13):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        found.add(previous_us_session(nth_weekday(year, month + 1, 4, 3)))
    for year in (today.year + 1, today.year + 2):
        found.add(previous_us_session(nth_weekday(year, 1, 4, 3)))
    return tuple(sorted(day for day in found if day >= today))


def coin_expiries(now: float) -> tuple[float, ...]:
    """Deribit's expiries, 08:00 UTC: three days, four Fridays, three month ends, four quarters."""
    today = datetime.fromtimestamp(now, UTC_ZONE).date()
    days = {today + timedelta(days=ahead) for ahead in range(4)}
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    days |= {friday + timedelta(days=7 * week) for week in range(5)}
    quarters = 0
    for ahead in range(15):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        if ahead < 3 or ((month + 1) % 3 == 0 and quarters < 4):
            quarters += (month + 1) % 3 == 0
            days.add(nth_weekday(year, month + 1, 4, -1))
    stamps = sorted(instant(day, time(8), UTC_ZONE) for day in days)
    return tuple(stamp for stamp in stamps if stamp > now)
