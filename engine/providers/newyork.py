"""New York's wall time: expiries, report days and sessions are dated by it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from engine.model.newyork import NEW_YORK

OPEN = time(9, 30)
CLOSE = time(16, 0)


def new_york(day: date, wall: time) -> datetime:
    """UTC instant of a New York wall time."""
    return datetime.combine(day, wall, NEW_YORK).astimezone(UTC)


def day_of(instant: datetime) -> date:
    """New York date of an instant."""
    return instant.astimezone(NEW_YORK).date()
