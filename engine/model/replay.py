"""Where a replay stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class ReplayState:
    """One moment of a replay.

    Attributes:
        start, end: The span being played, UTC.
        at: The replay's now.
        speed: Replayed seconds per second; 0 = as fast as possible.
        finished: `end` is reached and everything was told.
        fault: What stopped it, "" if nothing did.
        damaged: What of it is lost and where it goes on, "" for nothing.
    """

    title: str
    banner: str
    start: datetime
    end: datetime
    at: datetime
    playing: bool
    speed: float
    finished: bool
    fault: str = ""
    damaged: str = ""
