"""Why something is told late: the machine slept, or the program did not run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.alerts.machine import Memory
    from engine.desk.alerts.sighted import Hit

SLEPT_S: Final = 60.0
"""The desk is looked at every second: a longer silence was sleep."""
SOON: Final = timedelta(minutes=10)
"""What fires later than this after waking up happened while it was awake."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which nothing was looked at; `since` None: before the program started."""

    since: datetime | None
    until: datetime

    @property
    def words(self) -> str:
        """As the log says it."""
        if self.since is None:
            return "while Voldesk was not running"
        day = "" if self.since.date() == self.until.date() else f" on {self.until.date()}"
        return f"while the machine slept from {self.since:%H:%M} to {self.until:%H:%M} UTC{day}"


def lateness(gap: Gap | None, memory: Memory, hit: Hit, now: datetime) -> str:
    """Why a hit is told late, "" where it is told in time; `memory` is that before it."""
    if gap is None:
        return ""
    if hit.end is not None:
        began = gap.since is None or gap.since < hit.end
        return gap.words if began and hit.end <= gap.until and memory.day is not None else ""
    missed = memory.seen is not None and memory.seen < gap.until
    return gap.words if missed and now - gap.until <= SOON else ""
