"""Company reports: dates with their session, estimates and results."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


OWN = "own"
"""Source of the user's own dates."""
SHIPPED = "table"
"""How the source of what stands in the shipped table begins: "table: Yahoo earnings calendar"."""


class Session(StrEnum):
    """When on its day a company reports."""

    BMO = "BMO"
    AMC = "AMC"
    DMH = "DMH"
    UNKNOWN = "unknown"


class EventStatus(StrEnum):
    """How sure a report date is."""

    ESTIMATED = "estimated"
    CONFIRMED = "confirmed"
    OWN = "own"
    REPORTED = "reported"


@dataclass(frozen=True, slots=True)
class EarningsEvent:
    """One report of one company.

    Attributes:
        day: The US (New York) date.
        until: Last day of an estimated window, else None.
        when: UTC instant if one is known better than the session, else None.
        eps_estimate, eps_actual: In `eps_currency` per share; NaN unknown.
        revenue_estimate, revenue_actual: In millions of `revenue_currency`; NaN unknown.
        move_pct: Close-to-close reaction in percent; NaN unknown.
        known_from: UTC instant from which the results may be shown (replay), None = at once.
    """

    symbol: str
    day: date
    session: Session
    status: EventStatus
    source: str
    as_of: datetime
    until: date | None = None
    when: datetime | None = None
    eps_estimate: float = math.nan
    eps_actual: float = math.nan
    eps_currency: str = "USD"
    revenue_estimate: float = math.nan
    revenue_actual: float = math.nan
    revenue_currency: str = "USD"
    move_pct: float = math.nan
    note: str = ""
    known_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class EarningsResult:
    """What a source tells of a quarter's result without the day of its report.

    Attributes:
        ended: Last day of the fiscal quarter as the source dates it.
        eps_estimate, eps_actual: In `eps_currency` per share; NaN unknown.
        as_of: UTC instant of receipt.
    """

    symbol: str
    ended: date
    eps_estimate: float
    eps_actual: float
    eps_currency: str
    source: str
    as_of: datetime


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """A dated note on a chart: a report, a statement, a macro event, a published level."""

    at: datetime
    symbol: str
    kind: str
    text: str
    source: str
    value: float = math.nan


@dataclass(frozen=True, slots=True)
class OwnDate:
    """A report date of the user's own, shown as such beside the sources' dates.

    Attributes:
        session: Before the open, after the close, in the session, or unknown.
        set_at: UTC.
    """

    symbol: str
    day: date
    session: Session
    set_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class DateChange:
    """A source changed what it says of a report's date.

    Attributes:
        before, after: Days; the sessions stand beside them.
        seen: UTC instant at which the change was first seen.
        until_before, until_after: Last days where the date was or is a window of days.
    """

    symbol: str
    source: str
    before: date
    after: date
    session_before: Session
    session_after: Session
    seen: datetime
    until_before: date | None = None
    until_after: date | None = None


@dataclass(frozen=True, slots=True)
class PastMoves:
    """Close-to-close moves after past reports, percent, sizes without their sign.

    Attributes:
        moves: (day of the report, signed move), oldest first; `source` who gives them.
        mean, median, low, high: Of the sizes; NaN without any.
        percentile: Share of the past sizes below the move implied now, percent; NaN without it.
    """

    moves: tuple[tuple[date, float], ...]
    mean: float
    median: float
    low: float
    high: float
    percentile: float
    source: str
