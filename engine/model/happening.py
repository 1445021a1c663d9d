"""The events feed: what happened, newest first, and what of it is new."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class HappeningKind(StrEnum):
    """What kind of thing happened."""

    CROSSING = "crossing"
    REPORT = "report"
    DATE = "date"
    RANK = "rank"
    ALERT = "alert"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the feed.

    Attributes:
        id: Unique and stable: the same thing seen twice has one id.
        at: UTC instant, to which the chart jumps.
        symbol: "" for none.
        text: One sentence.
        source: Who says so.
        replay: It belongs to a replay.
        new: It came after the user's last look.
        told: UTC wall time at which it was noticed, None if it was never news.
    """

    id: str
    at: datetime
    kind: HappeningKind
    symbol: str
    text: str
    source: str
    replay: bool = False
    new: bool = False
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class EventsView:
    """The feed, newest first; `new` counts what came since the last look."""

    items: tuple[Happening, ...]
    new: int
    replay: bool = False
