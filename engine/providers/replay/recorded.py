"""A recorded day, read lazily: what was known when it began, then every value as it came."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from engine.errors import FileFault
from engine.providers.base import Message
from engine.providers.replay.days import When, evening, half_before_open, instant
from engine.providers.replay.recorded_blocks import (
    Block,
    Kind,
    Record,
    RecordKind,
    blocks,
    end_of,
    micros,
    read_content,
    read_header,
    read_symbols,
    records,
)
from engine.providers.replay.recorded_blocks import instant as stamped
from engine.providers.replay.recorded_codec import Decoder, Undecodable
from engine.providers.replay.steps import Failure, Opening, Step

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from engine.model.earnings import StoryEvent
    from engine.providers.replay.recorded_blocks import Header
    from engine.providers.replay.steps import Detail


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where a recording can be entered: blocks that tell all that was known at a stamp."""

    at: int
    parts: tuple[Block, ...]


def load_recording(path: Path) -> Recording:
    """Open the recording at `path` and find its way in; the rest is read while it plays.

    A file that was cut off, as by a kill, is played up to its last whole block.

    Raises:
        FileFault: It is no recording, is damaged where it begins, or holds nothing yet.
    """
    try:
        with path.open("rb") as stream:
            header, at = read_header(stream)
            found = tuple(blocks(stream, at))
            entries = _entries(found)
            if entries:
                for part in entries[0].parts:
                    read_content(stream, part)
            symbols = _symbols(stream, header, found)
            closed = end_of(stream) is not None
    except OSError as fault:
        raise FileFault(f"{path.name} cannot be read: {fault.strerror or fault}") from fault
    except FileFault as fault:
        raise FileFault(f"{path.name}: {fault}") from fault
    told = tuple(block for block in found if block.kind is Kind.RECORDS)
    if not entries or not told or told[-1].last <= entries[0].at:
        raise FileFault(f"{path.name} holds nothing to play")
    return Recording(path, header, entries, told, symbols, whole=closed)


class Recording:
    """A recorded day as a player plays it; see `engine.feed.playable`.

    Attributes:
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
        entries: tuple[_Entry, ...],
        told: tuple[Block, ...],
        symbols: tuple[str, ...],
        *,
        whole: bool,
    ) -> None:
        self.name = path.stem
        self.start = stamped(entries[0].at)
        self.end = stamped(told[-1].last)
        day = f"{self.start.day} {self.start:%b %Y}"
        self.title = f"Recorded {day}"
        self.banner = f"Recorded {day}, {self.start:%H:%M} to {self.end:%H:%M} UTC: not live"
        self.race = header.race
        self.symbols = symbols
        self.whole = whole
        self.values = sum(block.count for block in told)
        self._path = path
        self._decoder = Decoder(header.schema)
        self._entries = entries
        self._told = told

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

        Ends where the file is damaged.
        """
        after, last = micros(start), micros(until)
        begin = bisect_right(self._told, after, key=lambda block: block.last)
        try:
            with self._path.open("rb") as stream:
                for block in self._told[begin:]:
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

    def _read_entry(self, entry: _Entry) -> Opening:
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


def _entries(found: tuple[Block, ...]) -> tuple[_Entry, ...]:
    entries: list[_Entry] = []
    parts: list[Block] = []
    for block in found:
        if block.kind not in (Kind.KNOWN, Kind.KNOWN_END):
            continue
        if parts and parts[0].first != block.first:
            parts = []
        parts.append(block)
        if block.kind is Kind.KNOWN_END:
            entries.append(_Entry(block.first, tuple(parts)))
            parts = []
    return tuple(entries)


def _symbols(stream: IO[bytes], header: Header, found: tuple[Block, ...]) -> tuple[str, ...]:
    names = dict.fromkeys(header.symbols)
    for block in found:
        if block.kind is Kind.SYMBOLS:
            names |= dict.fromkeys(read_symbols(stream, block))
    return tuple(names)
