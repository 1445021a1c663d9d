"""Every block of a recording checked once: what can be played, and where something is lost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from engine.providers.replay.recorded_blocks import HEAD_BYTES, Block, Kind, block_at, is_intact

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_CHUNK = 1 << 20
_TRIES = 1000
"""Most places that are looked at for the next block; ours never have as many by chance."""
_HEAD = re.compile(rb"[\x02-\x06].{8}(?:.{6}[\x00-\x0e]\x00){2}.{4}", re.DOTALL)
"""What a block's head may look like: kind, length and checksum, two stamps, count."""
_STATE = (Kind.KNOWN, Kind.KNOWN_END)


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a recording can be entered: blocks that tell all that was known at a stamp."""

    at: int
    parts: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch that is lost, in microseconds since the epoch.

    Attributes:
        after: The last stamp before it.
        until: Where all that was known is written down next, None if nowhere.
    """

    after: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Survey:
    """What of a recording can be played.

    Attributes:
        entries: Where it can be entered, in order.
        told: Blocks of records; of those after a gap only what follows the next entry.
        named: Blocks that name symbols.
        gaps: Where it is damaged; an end that was merely cut off is none.
    """

    entries: tuple[Entry, ...]
    told: tuple[Block, ...]
    named: tuple[Block, ...]
    gaps: tuple[Gap, ...]

    @property
    def playable(self) -> bool:
        """Whether anything is told after it can be entered."""
        return bool(self.entries and self.told) and self.told[-1].last > self.entries[0].at


def survey(stream: IO[bytes], at: int, begun: int, stopped: Callable[[], bool] = bool) -> Survey:
    """Check all blocks; what follows a damaged one is found by its look.

    Args:
        stream: The file.
        at: Offset of the first block after the header.
        begun: Stamp of the header.
        stopped: Whether to end before the end; asked between blocks.
    """
    runs: list[list[Block]] = [[]]
    size, last = stream.seek(0, 2), 0
    while at < size and not stopped():
        block = _good(stream, at, last, size)
        if block is None:
            block = _next_good(stream, at + 1, last, size)
            if block is None and _is_cut_off(stream, at, size):
                break
            runs.append([])
        if block is None:
            break
        runs[-1].append(block)
        last, at = block.last, block.at + block.length
        if block.kind is Kind.END:
            break
    return _judged(runs, begun)


def _judged(runs: Sequence[Sequence[Block]], begun: int) -> Survey:
    """What can be played of stretches between which something is lost.

    After a gap it goes on where a state is written down in full; one right behind the gap may
    have lost its beginning.
    """
    entries: list[Entry] = []
    told: list[Block] = []
    gaps: list[Gap] = []
    reached, lost = begun, False
    for number, run in enumerate(runs):
        lost = lost or number > 0
        usable = _behind_a_state(run) if number else run
        mine = _entries(usable)
        if not mine:
            continue
        if lost:
            gaps.append(Gap(reached, mine[0].at))
            lost = False
        entries += mine
        first = usable.index(mine[0].parts[-1])
        told += [one for one in usable[first:] if one.kind is Kind.RECORDS]
        reached = usable[-1].last
    if lost:
        gaps.append(Gap(reached, None))
    named = tuple(one for run in runs for one in run if one.kind is Kind.SYMBOLS)
    return Survey(tuple(entries), tuple(told), named, tuple(gaps))


def _behind_a_state(run: Sequence[Block]) -> Sequence[Block]:
    """A stretch without the state that it begins with."""
    kept = 0
    while kept < len(run) and run[kept].kind in _STATE:
        kept += 1
        if run[kept - 1].kind is Kind.KNOWN_END:
            break
    return run[kept:]


def _entries(run: Sequence[Block]) -> list[Entry]:
    entries: list[Entry] = []
    parts: list[Block] = []
    for block in run:
        if block.kind not in _STATE:
            continue
        if parts and parts[0].first != block.first:
            parts = []
        parts.append(block)
        if block.kind is Kind.KNOWN_END:
            entries.append(Entry(block.first, tuple(parts)))
            parts = []
    return entries


def _good(stream: IO[bytes], at: int, last: int, size: int) -> Block | None:
    """The block at an offset if it is whole, ours and not before the stamp `last`."""
    block = block_at(stream, at)
    if block is None or block.at + block.length > size:
        return None
    in_order = last <= block.first <= block.last and block.kind is not Kind.HEADER
    return block if in_order and is_intact(stream, block) else None


def _next_good(stream: IO[bytes], at: int, last: int, size: int) -> Block | None:
    """The first good block from an offset on."""
    tries = 0
    while at < size:
        stream.seek(at)
        content = stream.read(_CHUNK + HEAD_BYTES - 1)
        place = _HEAD.search(content)
        while place is not None:
            tries += 1
            block = _good(stream, at + place.start(), last, size)
            if block is not None or tries > _TRIES:
                return block
            place = _HEAD.search(content, place.start() + 1)
        at += _CHUNK
    return None


def _is_cut_off(stream: IO[bytes], at: int, size: int) -> bool:
    """Whether what lies at an offset is the beginning of a block, as a kill leaves it."""
    block = block_at(stream, at)
    return size - at < HEAD_BYTES or (block is not None and block.at + block.length > size)
