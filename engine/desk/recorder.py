"""Writes what a desk is told into a file: queued at once, on disk within about a second."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Protocol

from engine.errors import FileFault
from engine.guard import survived
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, DvolSeries
from engine.model.recorded import SymbolKnown
from engine.providers.replay.recorded_blocks import (
    SUFFIX,
    Header,
    Kind,
    Record,
    RecordKind,
    micros,
    packed,
    packed_end,
    packed_header,
    packed_record,
    packed_symbols,
)
from engine.providers.replay.recorded_codec import Encoder, Unencodable, schema
from engine.providers.replay.steps import Failure

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from engine.clock import Clock
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.providers.base import Ask, Message

log = logging.getLogger(__name__)

FLUSH_S = 0.5
SYNC_S = 5.0
PART = 4_000_000
"""Bytes of a block before it is compressed, about."""
_BINARY: int = getattr(os, "O_BINARY", 0)
CLOCK_BACK_US = 1_000_000
"""A wall clock set back by more begins a new file."""


class Tape(Protocol):
    """What a desk tells while it is recorded, under its lock; each call returns at once."""

    def known(self, messages: tuple[Message, ...], now: datetime, mono: float) -> None:
        """All that is known at this moment."""
        ...

    def heard(self, values: tuple[Message, ...], now: datetime, mono: float) -> None:
        """Values, before they are taken."""
        ...

    def failed(self, ask: Ask, reason: Reason, detail: str, now: datetime, mono: float) -> None:
        """An ask without an answer."""
        ...

    def status(self, status: ProviderStatus, now: datetime, mono: float) -> None:
        """A source's state."""
        ...

    def slept(self, now: datetime, mono: float) -> None:
        """The machine had slept."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """How large things may grow.

    Attributes:
        file_bytes: A new file is begun beyond it.
        queue_bytes: Waiting values, roughly; beyond it they are dropped and counted.
        again_bytes, again_times, again_s: All that is known is written again, for quick jumps,
            after so many bytes, so many times its own size and so much time.
    """

    file_bytes: int = 250_000_000
    queue_bytes: int = 64_000_000
    again_bytes: int = 1_000_000
    again_times: int = 8
    again_s: float = 600.0


@dataclass(frozen=True, slots=True)
class _Said:
    kind: RecordKind
    at: int
    monotonic: float
    values: tuple[object, ...]
    known: bool = False


class Recorder:
    """One file of a recording with the thread that writes it; a `Tape`.

    Attributes:
        name: The recording's, without the ending.
        fault: Why writing has ended, "" while it goes on.
        written: Bytes so far.
        lost: Values that were dropped because the disk was too slow.
        refused: Values that the format cannot hold.
    """

    def __init__(
        self, path: Path, header: Header, clock: Clock, limits: Limits | None = None
    ) -> None:
        """Make the file and its thread; `start` lets it write.

        Raises:
            FileFault: The file cannot be made.
        """
        self.name = path.name.removesuffix(SUFFIX)
        self.fault = ""
        self.lost = self.refused = 0
        self._clock = clock
        self._limits = limits or Limits()
        self._day = header.created.date()
        self._encoder = Encoder()
        self._lock = threading.Lock()
        self._queue: deque[_Said] = deque()
        self._waiting = 0
        self._symbols: tuple[str, ...] | None = None
        self._named = dict.fromkeys(header.symbols)
        self._newest = 0
        self._back = self._gap = False
        self._stopping = threading.Event()
        self._values = 0
        self._known_at, self._known_bytes, self._since = 0.0, 0, 0
        self._synced = clock.monotonic()
        beginning = packed_header(header)
        self.written = len(beginning)
        self._stream = _made(path, beginning)
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)

    def start(self) -> None:
        """Let the thread write."""
        self._thread.start()

    def finish(self) -> None:
        """Have what waits written and the file closed; returns at once."""
        self._stopping.set()

    def stop(self, timeout: float) -> bool:
        """Write what waits and close the file; False if that takes longer than `timeout`."""
        self.finish()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def new_file_due(self, now: datetime) -> bool:
        """Whether the day is over, the file is large or the clock was set back."""
        return now.date() != self._day or self.written > self._limits.file_bytes or self._back

    def all_due(self) -> bool:
        """Whether all that is known should be told again.

        After much was written, so that a replay can jump here, and after values were dropped, so
        that it is right again from here on.
        """
        if self._gap and not self._waiting:
            return True
        enough = max(self._limits.again_bytes, self._limits.again_times * self._known_bytes)
        waited = self._clock.monotonic() - self._known_at
        return self._since > enough and waited >= self._limits.again_s

    def symbols(self, names: tuple[str, ...]) -> None:
        """Note what is asked for from now on."""
        with self._lock:
            self._symbols = names

    # -- the desk's side -------------------------------------------------------------------------

    def known(self, messages: tuple[Message, ...], now: datetime, mono: float) -> None:
        """Queue all that is known; the messages are held by the desk anyway."""
        self._known_at, self._since, self._gap = self._clock.monotonic(), 0, False
        self._put(RecordKind.VALUES, messages, now, mono, known=True)

    def heard(self, values: tuple[Message, ...], now: datetime, mono: float) -> None:
        """Queue values; beyond the queue's bound they are dropped and counted."""
        self._put(RecordKind.VALUES, values, now, mono)

    def failed(self, ask: Ask, reason: Reason, detail: str, now: datetime, mono: float) -> None:
        """Queue an ask without an answer."""
        self._put(RecordKind.FAILED, (Failure(ask, reason, detail),), now, mono)

    def status(self, status: ProviderStatus, now: datetime, mono: float) -> None:
        """Queue a source's state."""
        self._put(RecordKind.STATUS, (status,), now, mono)

    def slept(self, now: datetime, mono: float) -> None:
        """Queue the mark of a sleep."""
        self._put(RecordKind.SLEPT, (), now, mono)

    def _put(
        self,
        kind: RecordKind,
        values: tuple[object, ...],
        now: datetime,
        mono: float,
        *,
        known: bool = False,
    ) -> None:
        weight = sum(map(_weight, values))
        with self._lock:
            if self.fault:
                return
            if not known and self._waiting + weight > self._limits.queue_bytes:
                self.lost += len(values)
                self._gap = True
                return
            stamp = micros(now)
            self._back = self._back or stamp < self._newest - CLOCK_BACK_US
            self._newest = max(stamp, self._newest + 1)
            self._queue.append(_Said(kind, self._newest, mono, values, known))
            self._waiting += 0 if known else weight

    # -- the recorder's thread -------------------------------------------------------------------

    def _run(self) -> None:
        if not survived(self._write_on, f"recording {self.name}"):
            self._fail("unexpected error, see the log")

    def _write_on(self) -> None:
        """Write until it is told to stop or the disk fails."""
        try:
            with self._stream:
                ending = False
                while not ending:
                    ending = self._clock.wait(self._stopping, FLUSH_S)
                    self._write(self._taken())
                    self._flush(now=ending)
                end = packed_end(
                    self.written, self._values, max(self._newest, 1), tuple(self._named)
                )
                self._stream.write(end)
                self._flush(now=True)
        except OSError as fault:
            self._fail((fault.strerror or str(fault)).lower())
            log.warning("recording %s ended: %s", self.name, self.fault)

    def _fail(self, fault: str) -> None:
        with self._lock:
            self.fault = fault
            self._queue.clear()

    def _taken(self) -> list[_Said]:
        with self._lock:
            said, names = list(self._queue), self._symbols
            self._queue.clear()
            self._waiting, self._symbols = 0, None
        if names is not None:
            stamp = said[0].at if said else self._newest
            self._append(packed_symbols(names, max(stamp, 1)))
            self._named |= dict.fromkeys(names)
        return said

    def _write(self, said: list[_Said]) -> None:
        content, first, last, count = bytearray(), 0, 0, 0
        for one in said:
            if one.known:
                self._append_records(content, first, last, count)
                content, first, count = bytearray(), 0, 0
                self._write_known(one)
                continue
            record = self._record(one, one.values)
            content += packed_record(record)
            first, last, count = first or one.at, one.at, count + len(record.parts)
            if len(content) >= PART:
                self._append_records(content, first, last, count)
                content, first, count = bytearray(), 0, 0
        self._append_records(content, first, last, count)

    def _append_records(self, content: bytearray, first: int, last: int, count: int) -> None:
        if content:
            self._values += count
            self._since += self._append(packed(Kind.RECORDS, bytes(content), first, last, count))

    def _write_known(self, one: _Said) -> None:
        """Write all that is known, one record a message, in blocks of a bearable size."""
        content, count, size = bytearray(), 0, 0
        for value in one.values:
            content += packed_record(self._record(one, (value,)))
            count += 1
            if len(content) >= PART:
                size += self._append(packed(Kind.KNOWN, bytes(content), one.at, one.at, count))
                content, count = bytearray(), 0
        if not one.values:
            content += packed_record(self._record(one, ()))
        size += self._append(packed(Kind.KNOWN_END, bytes(content), one.at, one.at, count))
        self._known_bytes = size

    def _record(self, one: _Said, values: tuple[object, ...]) -> Record:
        parts = []
        for value in values:
            try:
                parts.append(self._encoder.encoded(value))
            except Unencodable as fault:
                if not self.refused:
                    log.warning("not recorded, more of it is only counted: %s", fault)
                self.refused += 1
        return Record(one.kind, one.at, one.monotonic, tuple(parts))

    def _append(self, block: bytes) -> int:
        self._stream.write(block)
        self.written += len(block)
        return len(block)

    def _flush(self, *, now: bool) -> None:
        self._stream.flush()
        if now or self._clock.monotonic() - self._synced >= SYNC_S:
            os.fsync(self._stream.fileno())
            self._synced = self._clock.monotonic()


def header_of(
    now: datetime,
    app: str,
    symbols: tuple[str, ...],
    race: tuple[str, str, str],
    lines: tuple[str, ...] = (),
) -> Header:
    """The header of a recording that begins now; `lines` where the Race is no named pair."""
    return Header(now, app, symbols, race, schema(), lines)


def new_path(folder: Path, now: datetime) -> Path:
    """A name by the time that is not taken yet."""
    stem = f"{now:%Y-%m-%dT%H%M%SZ}"
    path, n = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        n += 1
        path = folder / f"{stem}-{n}{SUFFIX}"
    return path


def _made(path: Path, content: bytes) -> IO[bytes]:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        stream = os.fdopen(descriptor, "wb")
        try:
            stream.write(content)
            stream.flush()
        except OSError:
            stream.close()
            raise
    except OSError as fault:
        raise FileFault(f"the recording cannot be made: {fault.strerror or fault}") from fault
    return stream


def _weight(value: object) -> int:
    """Bytes of memory behind a value, roughly."""
    if isinstance(value, OptionChain):
        return 2_000 + 64 * sum(one.strikes.size for one in value.slices)
    if isinstance(value, BarSeries | DvolSeries):
        return 1_000 + 48 * int(value.stamps.size)
    return 100_000 if isinstance(value, SymbolKnown) else 1_000
