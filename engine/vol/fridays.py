"""Which expiries are a week's Friday ones: those the VIX is computed from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_NEW_YORK = ZoneInfo("America/New_York")
_THURSDAY, _FRIDAY = 3, 4
_NOON = 12
_THIRD_WEEK = range(15, 22)


def friday_expiries(expiries: Sequence[datetime]) -> list[int]:
    """Positions of the expiries on a Friday of New York, one for each date, in the given order.

    The Thursday before a Friday on which the exchange is closed counts as that Friday. Of several
    expiries on one date the third Friday's is the one settled in the morning, any other's the one
    at the close, as in Cboe's methodology.
    """
    by_friday: dict[date, list[int]] = {}
    for i, expiry in enumerate(expiries):
        friday = _friday_of(expiry.astimezone(_NEW_YORK).date())
        if friday is not None:
            by_friday.setdefault(friday, []).append(i)
    return sorted(_series(friday, found, expiries) for friday, found in by_friday.items())


def _series(friday: date, found: Sequence[int], expiries: Sequence[datetime]) -> int:
    """The expiry of a date that counts."""
    standard = friday.day in _THIRD_WEEK

    def preferred(i: int) -> bool:
        return (expiries[i].astimezone(_NEW_YORK).hour < _NOON) == standard

    return next((i for i in found if preferred(i)), found[0])


def _friday_of(day: date) -> date | None:
    """The Friday an expiry on `day` stands for, None for other days of the week."""
    if day.weekday() == _FRIDAY:
        return day
    following = day + timedelta(days=1)
    return following if day.weekday() == _THURSDAY and _closed(following) else None


def _closed(friday: date) -> bool:
    """Whether the exchange keeps a holiday on a Friday."""
    if friday == _easter(friday.year) - timedelta(days=2):
        return True
    fixed = {(1, 1), (6, 19), (7, 4), (12, 25)}
    saturday = friday + timedelta(days=1)
    observed = {(6, 19), (7, 4), (12, 25)}
    return (friday.month, friday.day) in fixed or (saturday.month, saturday.day) in observed


def _easter(year: int) -> date:
    """Easter Sunday (anonymous Gregorian algorithm, Nature 13, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
