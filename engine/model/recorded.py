"""What a recording holds beside the messages, and how it is listed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class LineHistory:
    """Daily closes of an own or published volatility known when a recording began.

    Attributes:
        measure: iv30_atm, iv30_vix, iv30_dvol or dvol.
        closes: (day that ended, points), oldest first.
    """

    symbol: str
    measure: str
    closes: tuple[tuple[date, float], ...]
    as_of: datetime
    source: str


@dataclass(frozen=True, slots=True)
class RecordingInfo:
    """One recording in the list.

    Attributes:
        name: File name without its ending; what `--replay` and the list take.
        start, end: Wall times of its first and last value, UTC.
        size: Bytes on disk.
        values: Number of messages.
        symbols: Canonical symbols with quotes, in list order.
        whole: Whether it was closed properly; False after a kill, still playable.
        running: It is being written now.
        fault: Why it cannot be played, "" if it can.
    """

    name: str
    start: datetime
    end: datetime
    size: int
    values: int
    symbols: tuple[str, ...]
    whole: bool
    running: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True)
class RecordingsView:
    """All recordings, newest first, and what is being recorded ("" for nothing)."""

    recordings: tuple[RecordingInfo, ...]
    running: str = ""
