"""Values of a row in Python's types and back; what cannot be read is unknown."""

from __future__ import annotations

import math
from datetime import date, datetime


def null(value: float) -> float | None:
    """NULL for a number that is not known."""
    return value if math.isfinite(value) else None


def real(value: object) -> float:
    """A number, NaN for NULL."""
    return float(value) if isinstance(value, int | float) else math.nan


def text(value: object) -> str:
    """A text, "" for NULL."""
    return "" if value is None else str(value)


def instant(value: object) -> datetime:
    """An instant with its zone.

    Raises:
        ValueError: It is none.
    """
    return datetime.fromisoformat(str(value))


def day(value: object) -> date | None:
    """A date, None for NULL."""
    return date.fromisoformat(str(value)) if value else None


def iso(value: date | datetime | None) -> str | None:
    """ISO 8601, NULL for None."""
    return None if value is None else value.isoformat()
