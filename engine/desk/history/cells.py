"""Values of a row in Python's types and back; rows that cannot be read are left out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Row = tuple[object, ...]
    Rows = list[Row]
    Query = Callable[[str, Row], Rows]

T = TypeVar("T")


@dataclass(slots=True)
class Tally:
    """How many rows could not be read."""

    left_out: int = 0


def each(rows: Iterable[Row], made: Callable[[Row], T], tally: Tally) -> tuple[T, ...]:
    """What `made` reads in each row; a row of a newer version or a broken one is counted only."""
    found = []
    for row in rows:
        try:
            found.append(made(row))
        except (ValueError, TypeError, OverflowError):
            tally.left_out += 1
    return tuple(found)


def null(value: float) -> float | None:
    """NULL for a number that is not known."""
    return value if math.isfinite(value) else None


def real(value: object) -> float:
    """A number, NaN for NULL."""
    return float(value) if isinstance(value, int | float) else math.nan


def finite(value: object) -> float:
    """A number that is known.

    Raises:
        ValueError: It is not.
    """
    number = real(value)
    if not math.isfinite(number):
        raise ValueError(f"{value!r} is no number")
    return number


def text(value: object) -> str:
    """A text, "" for NULL."""
    return "" if value is None else str(value)


def instant(value: object) -> datetime:
    """An instant with its zone.

    Raises:
        ValueError: It is none.
    """
    at = datetime.fromisoformat(str(value))
    if at.tzinfo is None:
        raise ValueError(f"{value} names no zone")
    return at


def known_instant(value: object) -> datetime | None:
    """An instant with its zone, None for NULL.

    Raises:
        ValueError: It is neither.
    """
    return instant(value) if value else None


def day(value: object) -> date | None:
    """A date, None for NULL.

    Raises:
        ValueError: It is neither.
    """
    return date.fromisoformat(str(value)) if value else None


def iso(value: date | datetime | None) -> str | None:
    """ISO 8601, NULL for None."""
    return None if value is None else value.isoformat()
