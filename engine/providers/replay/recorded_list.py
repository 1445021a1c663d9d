"""The recordings of a folder: what each holds, and where one is damaged."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.errors import FileFault
from engine.model.recorded import RecordingInfo
from engine.providers.replay.recorded_blocks import (
    SUFFIX,
    end_of,
    instant,
    is_intact,
    micros,
    read_header,
    read_symbols,
)
from engine.providers.replay.recorded_survey import survey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def info(path: Path, *, checked: bool = True, stopped: Callable[[], bool] = bool) -> RecordingInfo:
    """What a recording holds, with the fault of one that cannot be played.

    Args:
        path: The file.
        checked: Whether to read all of a file that was closed properly, to see what is damaged;
            about a second for a long day.
        stopped: Whether to give up, the rest unread.

    Raises:
        OSError: The file is gone.
    """
    found = path.stat()
    try:
        return _read(path, found.st_size, stopped, checked=checked)
    except FileFault as fault:
        at = datetime.fromtimestamp(found.st_mtime, UTC)
        return RecordingInfo(path.stem, at, at, found.st_size, 0, (), whole=False, fault=str(fault))


def paths(folder: Path) -> tuple[Path, ...]:
    """The recordings in a folder, newest first by their names."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(folder.glob(f"*{SUFFIX}"), reverse=True))


def _read(path: Path, size: int, stopped: Callable[[], bool], *, checked: bool) -> RecordingInfo:
    with path.open("rb") as stream:
        header, at = read_header(stream)
        end = end_of(stream)
        if end is not None and not is_intact(stream, end):
            end = None
        symbols = header.symbols if end is None else read_symbols(stream, end)
        start = header.created
        if end is not None and end.count and not checked:
            last = max(start, instant(end.last))
            return RecordingInfo(path.stem, start, last, size, end.count, symbols, whole=True)
        found = survey(stream, at, micros(header.created), stopped)
    if not found.playable:
        why = "damaged, nothing of it can be played" if found.gaps else "nothing was recorded"
        raise FileFault(why)
    return RecordingInfo(
        path.stem,
        start,
        max(start, instant(found.told[-1].last)),
        size,
        sum(block.count for block in found.told),
        symbols,
        whole=end is not None,
        damaged=instant(found.gaps[0].after) if found.gaps else None,
    )
