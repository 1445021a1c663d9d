"""A recorded day, read lazily: what was known when it began, then every value as it came."""

from __future__ import annotations

from bisect import bisect_right
from typing import IO, TYPE_CHECKING

from engine.errors import FileFault
from engine.providers.base import Message
from engine.providers.replay.days import When, evening, half_before_open, instant
from engine.providers.replay.recorded_blocks import (
    Record,
    RecordKind,
    end_of,
    micros,
    read_content,
    read_header,
    read_symbols,
    records,
)
from engine.providers.replay.recorded_blocks import instant as stamped
from engine.providers.replay.recorded_codec import Decoder, Undecodable
from engine.providers.replay.recorded_survey import survey
from engine.providers.replay.steps import Failure, Opening, Step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from engine.model.earnings import StoryEvent
    from engine.providers.replay.recorded_blocks import Block, Header
    from engine.providers.replay.recorded_survey import Entry, Gap, Survey
    from engine.providers.replay.steps import Detail


_MOST_GAPS = 3
"""Gaps that are told one by one."""


def load_recording(path: Path) -> Recording:
    """Open the recording at `path` and find its way in; the rest is read while it plays.

    A file that was cut off, as by a kill, is played up to its last whole block; behind a damaged
    one it goes on where all that was known is written down next.

    Raises:
        FileFault: It is no recording, is damaged where it begins, or holds nothing yet.
    """
    try:
        with path.open("rb") as stream:
            header, at = read_header(stream)
            found = survey(stream, at, micros(header.created))
            for part in found.entries[0].parts if found.entries else ():
                read_content(stream, part)
            symbols = _symbols(stream, header, found.named)
            closed = end_of(stream) is not None
    except OSError as fault:
        raise FileFault(f"{path.name} cannot be read: {fault.strerror or fault}") from fault
    except FileFault as fault:
        raise FileFault(f"{path.name}: {fault}") from fault
    if not found.playable:
        why = "is damaged, nothing of it can be played" if found.gaps else "holds nothing to play"
        raise FileFault(f"{path.name} {why}")
    return Recording(path, header, found, symbols, whole=closed)


class Recording:
    """A recorded day as a player plays it; see `engine.feed.playable`.

    Attributes:
        damaged: What of it is lost, in words; "" for nothing.
        whole: Whether it was closed properly.
        values: Number of messages after what was known at the beginning.
    """

    speed = 1.0
    ages = True
    events: tuple[StoryEvent, ...] = ()
    unpublished: tuple[tuple[str, datetime, str], ...] = ()

    def __init__(
        self,
        path: Path,
        header: Header,
        found: Survey,
        symbols: tuple[str, ...],
        *,
        whole: bool,
    ) -> None:
        self.name = path.stem
        entries, told = found.entries, found.told
        self.start = stamped(entries[0].at)
        self.end = stamped(told[-1].last)
        day = f"{self.start.day} {self.start:%b %Y}"
        self.title = f"Recorded {day}"
        self.damaged = _damage(found.gaps)
        self.banner = f"Recorded {day}, {self.start:%H:%M} to {self.end:%H:%M} UTC: not live"
        if self.damaged:
            self.banner += f"; {self.damaged}"
        self.race, self.lines = header.race, header.lines
        self.symbols = symbols
        self.whole = whole
        self.values = sum(block.count for block in told)
        self._path = path
        self._decoder = Decoder(header.schema)
        self._entries = entries
        self._told = told
        self._anew = tuple(gap.until for gap in found.gaps if gap.until is not None)

    def span(self, start: When = None, until: When = None) -> tuple[datetime, datetime]:
        """Cut out of the recording.

        Args:
            start: An instant (UTC unless it has a zone), or a date: half an hour before that
                day's New York session; both also as ISO text. None or "" = from the beginning.
            until: The same; a date = 20:00 New York of that day. None or "" = to the end.

        Raises:
            ValueError: No ISO text, or nothing of it lies between them.
        """
        first = max(instant(start, half_before_open) or self.start, self.start)
        last = min(instant(until, evening) or self.end, self.end)
        if first >= last:
            raise ValueError(
                f"{self.name} runs from {self.start:%Y-%m-%d %H:%M:%S} to"
                f" {self.end:%Y-%m-%d %H:%M:%S} UTC; nothing of it lies in the span asked for"
            )
        return first, last

    def detail_from(self, at: datetime) -> datetime:
        """The beginning: all is told in full after an entry."""
        return min(self.start, at)

    def opened(self, at: datetime) -> datetime:
        """The latest instant up to `at` at which everything known was written down."""
        return stamped(self._entries[self._entry(at)].at)

    def opening(self, at: datetime) -> Opening:
        """All that was known then; from an earlier entry where one is damaged.

        Raises:
            FileFault: None can be read any more.
        """
        for entry in reversed(self._entries[: self._entry(at) + 1]):
            try:
                return self._read_entry(entry)
            except FileFault:
                continue
        raise FileFault(f"{self.name} cannot be read any more")

    def steps(self, start: datetime, until: datetime, detail: Detail) -> Iterator[Step]:
        """What was told after `start`, up to and including `until`, in order.

        Behind a gap comes a step to be entered anew with, told of nothing itself.
        """
        after, last = micros(start), micros(until)
        begin = bisect_right(self._told, after, key=lambda block: block.last)
        try:
            with self._path.open("rb") as stream:
                for block in self._told[begin:]:
                    for at in self._anew:
                        if after < at <= min(block.first, last):
                            after = at
                            yield Step(stamped(at), (), anew=True)
                    for record in records(read_content(stream, block)):
                        if record.at > last:
                            return
                        if record.at > after:
                            after = record.at
                            yield self._step(record)
        except (OSError, FileFault):
            return

    def _entry(self, at: datetime) -> int:
        found = bisect_right(self._entries, micros(at), key=lambda entry: entry.at)
        return max(0, found - 1)

    def _read_entry(self, entry: Entry) -> Opening:
        messages: list[Message] = []
        monotonic = self.start.timestamp()
        try:
            with self._path.open("rb") as stream:
                for part in entry.parts:
                    for record in records(read_content(stream, part)):
                        messages += self._messages(record)
                        monotonic = record.monotonic
        except OSError as fault:
            raise FileFault(f"{self.name} cannot be read: {fault.strerror or fault}") from fault
        return Opening(stamped(entry.at), monotonic, tuple(messages))

    def _step(self, record: Record) -> Step:
        at, monotonic = stamped(record.at), record.monotonic
        if record.kind is RecordKind.VALUES:
            return Step(at, tuple(self._messages(record)), monotonic)
        if record.kind is RecordKind.FAILED:
            failures = [one for one in self._decoded(record) if isinstance(one, Failure)]
            return Step(at, (), monotonic, tuple(failures))
        return Step(at, (), monotonic, slept=record.kind is RecordKind.SLEPT)

    def _messages(self, record: Record) -> Iterator[Message]:
        return (one for one in self._decoded(record) if isinstance(one, Message))

    def _decoded(self, record: Record) -> Iterator[object]:
        """What can be read of a record; an unknown or damaged value is passed over."""
        for part in record.parts:
            try:
                yield self._decoder.decoded(part)
            except Undecodable:
                continue


def _symbols(stream: IO[bytes], header: Header, named: tuple[Block, ...]) -> tuple[str, ...]:
    names = dict.fromkeys(header.symbols)
    for block in named:
        names |= dict.fromkeys(read_symbols(stream, block))
    return tuple(names)


def _damage(gaps: tuple[Gap, ...]) -> str:
    """The gaps in words, "" for none."""
    words = [
        f"damaged at {stamped(gap.after):%H:%M:%S} UTC, "
        + ("ends there" if gap.until is None else f"goes on at {stamped(gap.until):%H:%M:%S}")
        for gap in gaps[:_MOST_GAPS]
    ]
    more = len(gaps) - _MOST_GAPS
    return "; ".join(words) + (f"; and {more} more gaps" if more > 0 else "")
