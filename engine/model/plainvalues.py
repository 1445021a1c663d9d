"""Days, instants and numbers that a file or a user wrote, none that raises when it is worked with.

The first and the last years of Python's calendar are dates too, but a day before the one, a quarter
after the other or the same instant in UTC is none, and raises where nobody expects it.
"""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import Final

EARLIEST: Final = date(1900, 1, 1)
LATEST: Final = date(2199, 12, 31)


def day_of(value: object) -> date | None:
    """The day of an ISO text, None for anything else and for one that is out of bounds."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return day if day is not None and EARLIEST <= day <= LATEST else None


def instant_of(value: object, *, bare: bool = False) -> datetime | None:
    """The UTC instant of an ISO text, None for anything else and for one that is out of bounds.

    Args:
        value: The text.
        bare: Whether one without a zone is UTC; else it is none.
    """
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        if at is None or (at.tzinfo is None and not bare):
            return None
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return at if EARLIEST <= at.date() <= LATEST else None


def finite_of(value: object) -> float:
    """The finite number of a JSON value, NaN for anything else and what is too large for one."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return math.nan
    try:
        found = float(value)
    except OverflowError:
        return math.nan
    return found if math.isfinite(found) else math.nan
