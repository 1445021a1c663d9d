"""Statements: dated notes with a figure and a source that belong to a symbol."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


class Check(StrEnum):
    """What a look at the sources found."""

    VERIFIED = "verified"
    DIFFERS = "differs"
    NOT_FOUND = "not found"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Statement:
    """What was said or counted on a day.

    Attributes:
        id: Stable and unique; shipped ones keep the id of their table.
        symbol: Canonical, "" for none.
        day: When it was said or held.
        text: One sentence.
        value: Its figure in `unit`, the lower end of a range, NaN without one.
        source: Who said it, and where it stands.
        check: Of shipped ones what our look found, `why` in words; OWN for the user's.
        report: Day of the report it belongs to, None for none.
        certainty: A mark that stays with it ("single source").
        known_from: Of shipped ones the UTC instant from which they may be shown.
        told_by: Kind, and day if it is another, of a story's note that tells the same ("guidance").
        as_of: Of shipped ones the day of the table.
        high: The upper end of a range, NaN of a single figure.
    """

    id: str
    symbol: str
    day: date
    text: str
    value: float = math.nan
    unit: str = ""
    source: str = ""
    check: Check = Check.OWN
    why: str = ""
    report: date | None = None
    certainty: str = ""
    known_from: datetime | None = None
    told_by: str = ""
    as_of: date | None = None
    high: float = math.nan


@dataclass(frozen=True, slots=True)
class StatementsView:
    """Every statement that may be shown now, newest first."""

    statements: tuple[Statement, ...]
