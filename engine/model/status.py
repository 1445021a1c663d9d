"""How the sources are doing, and what the program has to tell the user."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class ProviderState(StrEnum):
    """State of one source as the status bar and the dump name it."""

    OK = "ok"
    LATE = "late"
    RATE_LIMITED = "rate_limited"
    DOWN = "down"
    BROKEN = "broken"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class ProviderStatus:
    """One source's health.

    Attributes:
        name: Endpoint name of the command line ("yahoo", "deribit" ...).
        text: What the status bar says after the name, a whole sentence part in words
            ("rate limited, next try 14:03:20").
        requests_hour: Requests sent in the last 60 minutes.
        budget_hour: Allowed in 60 minutes.
    """

    name: str
    state: ProviderState
    text: str
    requests_hour: int = 0
    budget_hour: int = 0
    last_success: datetime | None = None
    next_try: datetime | None = None


class Level(StrEnum):
    """Weight of a notice."""

    INFO = "info"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know once; equal keys are counted, not repeated."""

    key: str
    level: Level
    text: str
    at: datetime
    count: int = 1
