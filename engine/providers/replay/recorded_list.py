"""The recordings of a folder, told by their heads and ends alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.errors import FileFault
from engine.model.recorded import RecordingInfo
from engine.providers.replay.recorded_blocks import (
    SUFFIX,
    Kind,
    blocks,
    end_of,
    instant,
    read_header,
    read_symbols,
)

if TYPE_CHECKING:
    from pathlib import Path


def info(path: Path) -> RecordingInfo:
    """What a recording holds, with the fault of one that cannot be played.

    Raises:
        OSError: The file is gone.
    """
    found = path.stat()
    try:
        return _read(path, found.st_size)
    except FileFault as fault:
        at = datetime.fromtimestamp(found.st_mtime, UTC)
        return RecordingInfo(path.stem, at, at, found.st_size, 0, (), whole=False, fault=str(fault))


def paths(folder: Path) -> tuple[Path, ...]:
    """The recordings in a folder, newest first by their names."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(folder.glob(f"*{SUFFIX}"), reverse=True))


def _read(path: Path, size: int) -> RecordingInfo:
    with path.open("rb") as stream:
        header, at = read_header(stream)
        end = end_of(stream)
        if end is not None:
            symbols = read_symbols(stream, end)
            last, values = end.last, end.count
        else:
            found = [one for one in blocks(stream, at) if one.kind is not Kind.SYMBOLS]
            symbols = header.symbols
            last = found[-1].last if found else 0
            values = sum(one.count for one in found if one.kind is Kind.RECORDS)
    if not values:
        raise FileFault("nothing was recorded")
    start = header.created
    return RecordingInfo(
        path.stem, start, max(start, instant(last)), size, values, symbols, whole=end is not None
    )
