"""The file of a recording: a mark, then blocks that each say their length, checksum and span.

    mark | block: kind, length, checksum, first and last stamp, count | compressed payload | ...

A HEADER block (JSON: format, schema, symbols, race, lines) comes first; then KNOWN blocks with all
that was known, the last of them KNOWN_END, then RECORDS as they came. A file that was closed ends
with an END block (JSON: all symbols) and its place. What follows the last whole block is cut off.
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import IO, TYPE_CHECKING

from engine.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.providers.replay.recorded_codec import Schema

SUFFIX = ".vrec"
FORMAT = 1
MARK = b"VDREC\r\n\x01"
_BLOCK = struct.Struct("<BIIqqI")
HEAD_BYTES = _BLOCK.size
_RECORD = struct.Struct("<BqdI")
_PART = struct.Struct("<I")
_PLACE = struct.Struct("<Q4s")
_CLOSED = b"VEND"
LARGEST = 64_000_000
"""Bytes of a block's payload, compressed or not."""
_MEASURES = ("strip", "atm", "published")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST, _LATEST = 0, 4_102_444_800_000_000


class Kind(IntEnum):
    """What a block holds."""

    HEADER = 1
    KNOWN = 2
    KNOWN_END = 3
    RECORDS = 4
    SYMBOLS = 5
    END = 6


class RecordKind(IntEnum):
    """What a record tells."""

    VALUES = 1
    FAILED = 2
    STATUS = 3
    SLEPT = 4


@dataclass(frozen=True, slots=True)
class Header:
    """What a recording says of itself at its beginning.

    Attributes:
        race: Left symbol, right symbol and the named measure nearest to what is compared.
        lines: The Race's lines as "SYMBOL measure" where they are no named pair; older recordings
            have none.
    """

    created: datetime
    app: str
    symbols: tuple[str, ...]
    race: tuple[str, str, str]
    schema: Schema
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """Where a block lies and what it spans.

    Attributes:
        at: Offset of its payload in the file.
        first, last: Microseconds since the epoch.
        count: Messages in it.
    """

    kind: Kind
    at: int
    length: int
    checksum: int
    first: int
    last: int
    count: int


@dataclass(frozen=True, slots=True)
class Record:
    """One thing told: encoded values with their stamps.

    Attributes:
        at: Microseconds since the epoch.
        monotonic: Seconds of the clock of `received`.
    """

    kind: RecordKind
    at: int
    monotonic: float
    parts: tuple[bytes, ...]


def micros(at: datetime) -> int:
    """Microseconds since the epoch."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def instant(stamp: int) -> datetime:
    """The UTC instant of microseconds since the epoch."""
    return _EPOCH + timedelta(microseconds=stamp)


def packed(kind: Kind, content: bytes, first: int, last: int, count: int) -> bytes:
    """A whole block."""
    payload = zlib.compress(content, 6)
    bare = _BLOCK.pack(kind, len(payload), 0, first, last, count)
    checksum = zlib.crc32(payload, zlib.crc32(bare))
    return _BLOCK.pack(kind, len(payload), checksum, first, last, count) + payload


def packed_header(header: Header) -> bytes:
    """The beginning of a file."""
    stamp = micros(header.created)
    document: dict[str, object] = {
        "format": FORMAT,
        "app": header.app,
        "symbols": header.symbols,
        "race": header.race,
        "schema": header.schema,
    }
    if header.lines:
        document["lines"] = header.lines
    return MARK + packed(Kind.HEADER, json.dumps(document).encode(), stamp, stamp, 0)


def packed_symbols(symbols: tuple[str, ...], at: int) -> bytes:
    """A block that names the symbols asked for from now on."""
    return packed(Kind.SYMBOLS, json.dumps(symbols).encode(), at, at, 0)


def packed_end(offset: int, values: int, last: int, symbols: tuple[str, ...]) -> bytes:
    """The end of a file that is closed properly; `offset` is where it will lie."""
    content = json.dumps(symbols).encode()
    return packed(Kind.END, content, last, last, values) + _PLACE.pack(offset, _CLOSED)


def packed_record(record: Record) -> bytes:
    """A record as a part of a block's content."""
    head = _RECORD.pack(record.kind, record.at, record.monotonic, len(record.parts))
    return head + b"".join(_PART.pack(len(part)) + part for part in record.parts)


def records(content: bytes) -> Iterator[Record]:
    """The records of a block's content, up to the first that cannot be read."""
    at = 0
    while at + _RECORD.size <= len(content):
        kind, stamp, monotonic, count = _RECORD.unpack_from(content, at)
        at += _RECORD.size
        parts = []
        for _ in range(count):
            if at + _PART.size > len(content):
                return
            (length,) = _PART.unpack_from(content, at)
            at += _PART.size
            if at + length > len(content):
                return
            parts.append(content[at : at + length])
            at += length
        if kind in RecordKind.__members__.values() and _EARLIEST < stamp < _LATEST:
            yield Record(RecordKind(kind), stamp, monotonic, tuple(parts))


def read_content(stream: IO[bytes], block: Block) -> bytes:
    """A block's content.

    Raises:
        FileFault: It is damaged or larger than any of ours.
    """
    payload = _payload(stream, block)
    if payload is None:
        raise FileFault("a part of the recording is damaged")
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(payload, LARGEST)
    except zlib.error as fault:
        raise FileFault("a part of the recording is damaged") from fault
    if not unpacker.eof or unpacker.unused_data:
        raise FileFault("a part of the recording is damaged or too large")
    return content


def is_intact(stream: IO[bytes], block: Block) -> bool:
    """Whether a block's content is what was written."""
    return _payload(stream, block) is not None


def read_header(stream: IO[bytes]) -> tuple[Header, int]:
    """The header and the offset of the first block after it.

    Raises:
        FileFault: The file is no recording, or one of a newer format.
    """
    stream.seek(0)
    if stream.read(len(MARK)) != MARK:
        raise FileFault("not a recording")
    block = block_at(stream, len(MARK))
    if block is None or block.kind is not Kind.HEADER:
        raise FileFault("not a recording: its beginning is damaged")
    try:
        document = json.loads(read_content(stream, block))
        version = document["format"]
        if version != FORMAT:
            raise FileFault(f"a recording of format {version!r}, which this version cannot read")
        left, right, measure = map(str, document["race"])
        if measure not in _MEASURES:
            raise FileFault("not a recording: its beginning is unreadable")
        header = Header(
            instant(block.first),
            str(document["app"]),
            tuple(map(str, document["symbols"])),
            (left, right, measure),
            tuple((str(name), tuple(map(str, names))) for name, names in document["schema"]),
            tuple(map(str, document.get("lines", ()))),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as fault:
        raise FileFault("not a recording: its beginning is unreadable") from fault
    return header, block.at + block.length


def read_symbols(stream: IO[bytes], block: Block) -> tuple[str, ...]:
    """The names in a SYMBOLS or END block.

    Raises:
        FileFault: It is damaged.
    """
    try:
        return tuple(map(str, json.loads(read_content(stream, block))))
    except (ValueError, TypeError, RecursionError) as fault:
        raise FileFault("a part of the recording is unreadable") from fault


def end_of(stream: IO[bytes]) -> Block | None:
    """The END block of a file that was closed properly; its stamp is the last, its count all."""
    size = stream.seek(0, 2)
    if size < _PLACE.size + len(MARK):
        return None
    stream.seek(size - _PLACE.size)
    offset, closed = _PLACE.unpack(stream.read(_PLACE.size))
    if closed != _CLOSED or not len(MARK) <= offset < size:
        return None
    block = block_at(stream, offset)
    if block is None or block.kind is not Kind.END:
        return None
    return block if block.at + block.length + _PLACE.size == size else None


def block_at(stream: IO[bytes], at: int) -> Block | None:
    """The block whose head may lie at an offset; None for what is no head of ours."""
    stream.seek(at)
    head = stream.read(_BLOCK.size)
    if len(head) < _BLOCK.size:
        return None
    kind, length, checksum, first, last, count = _BLOCK.unpack(head)
    known = kind in Kind.__members__.values()
    if not known or length > LARGEST or not (_EARLIEST < first < _LATEST and last < _LATEST):
        return None
    return Block(Kind(kind), at + _BLOCK.size, length, checksum, first, last, count)


def _payload(stream: IO[bytes], block: Block) -> bytes | None:
    """What lies in a block; None if that is not what was written."""
    stream.seek(block.at)
    payload = stream.read(block.length)
    bare = _BLOCK.pack(block.kind, block.length, 0, block.first, block.last, block.count)
    whole = len(payload) == block.length
    return payload if whole and zlib.crc32(payload, zlib.crc32(bare)) == block.checksum else None
