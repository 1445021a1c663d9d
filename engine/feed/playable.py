"""What a player plays and what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from engine.model.earnings import StoryEvent
    from engine.model.reason import Reason
    from engine.providers.base import Ask, Message
    from engine.providers.replay.days import When
    from engine.providers.replay.steps import Detail, Opening, Step


class Playable(Protocol):
    """A span of past time that can be told again: a story or a recorded day.

    Attributes:
        start, end: UTC; it can be entered anywhere between them.
        speed: Its usual speed, replayed seconds per second.
        race: Left symbol, right symbol and measure the Race opens with.
        lines: The Race's lines as "SYMBOL measure" where they are no named pair, else empty.
        symbols: Canonical symbols it knows.
        events: Notes for the charts, by time.
        unpublished: (symbol, from, note), see `Story`.
        ages: Whether its values age as they did live.
        damaged: What of it is lost and where it goes on, "" for nothing.
    """

    name: str
    title: str
    banner: str
    start: datetime
    end: datetime
    speed: float
    race: tuple[str, str, str]
    lines: tuple[str, ...]
    symbols: tuple[str, ...]
    events: tuple[StoryEvent, ...]
    unpublished: tuple[tuple[str, datetime, str], ...]
    ages: bool
    damaged: str

    def span(self, start: When = None, until: When = None) -> tuple[datetime, datetime]:
        """The cut between two wishes; ValueError if nothing lies there."""
        ...

    def detail_from(self, at: datetime) -> datetime:
        """Instant from which a jump to `at` is told in full."""
        ...

    def opened(self, at: datetime) -> datetime:
        """The latest instant up to `at` at which it can be entered."""
        ...

    def opening(self, at: datetime) -> Opening:
        """All that is known at `opened(at)`."""
        ...

    def steps(self, start: datetime, until: datetime, detail: Detail) -> Iterator[Step]:
        """What becomes known after `start`, up to and including `until`, in order."""
        ...


class Listener(Protocol):
    """What a replay is told to: the part of the feed's sink that takes values and failures."""

    def accept(self, values: tuple[Message, ...]) -> None:
        """Values that have just become known, never empty."""
        ...

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """An ask that had no answer."""
        ...

    def mark_all_stale(self) -> None:
        """The machine had slept."""
        ...
