"""Words of the shipped tables that name a day are shown from that day on: no story tells them."""

from __future__ import annotations

import re
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

PARTS = "; "
"""Parts of a text are set apart by it; each stands for itself."""
LATER = "{kind}, of a later day"
"""Stands where every part of a source is of a later day."""
_DAY = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b")


def known_parts(text: str, told: date | None, now: datetime) -> str:
    """`text` without the parts that name a day which is not over yet, "" if that is all of it.

    The day on which it was told is over at once.

    Args:
        text: Parts with ISO days or months ("10-K filed 2025-07-30", "call 2026-07").
        told: When it was said, None unknown.
        now: UTC.
    """
    today = now.astimezone(UTC).date()
    kept = (part for part in text.split(PARTS) if _is_over(part, told, today))
    return PARTS.join(kept)


def known_day(collected: date | None, known: datetime | None, now: datetime) -> date | None:
    """The day of a table; in a story from before it the day from which the row counts as known."""
    if collected is None or known is None or collected <= now.astimezone(UTC).date():
        return collected
    return known.astimezone(UTC).date()


def turn_of(now: datetime) -> date:
    """What changes when another part of a text may be shown."""
    return now.astimezone(UTC).date()


def _is_over(part: str, told: date | None, today: date) -> bool:
    return all(_last(day) < today or _last(day) == told for day in _DAY.findall(part))


def _last(day: str) -> date:
    """The last day of an ISO day or month; a day that is none never comes."""
    whole = len(day.split("-")) == 3
    try:
        first = date.fromisoformat(day if whole else f"{day}-01")
    except ValueError:
        return date.max
    return first if whole else (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
