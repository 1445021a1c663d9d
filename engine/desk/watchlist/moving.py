"""Order of the entries after a move; blank lines keep their places in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.watchlist.entry import Entry, EntryKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def moved(
    entries: tuple[Entry, ...], at: Collection[int], step: int, shown: Collection[int] | None
) -> tuple[Entry, ...]:
    """Entries with those at `at` one place up (`step` < 0) or down.

    Works on the entries that have a table row; going down is going up in the mirrored list, but
    a header moves as one block with its rows, past the whole block beside it.
    """
    headers = [i for i in at if _kind(entries, i) is EntryKind.SECTION]
    if headers:
        return _blocks_moved(entries, headers, step)
    slots = [i for i, e in enumerate(entries) if e.shown]
    order = slots if step < 0 else slots[::-1]
    chosen = set(at)
    visible = set(slots) if shown is None else set(shown) | chosen
    result: list[int] = []
    for index in order:
        place = _place(result, chosen, visible) if index in chosen else len(result)
        result.insert(place, index)
    return _filled(entries, slots, result if step < 0 else result[::-1])


def _place(placed: list[int], chosen: set[int], visible: set[int]) -> int:
    """Where a chosen entry goes among those already placed: before the last free shown one."""
    for at in range(len(placed) - 1, -1, -1):
        if placed[at] in visible:
            return len(placed) if placed[at] in chosen else at
    return len(placed)


def moved_to_edge(
    entries: tuple[Entry, ...], at: Collection[int], *, top: bool
) -> tuple[Entry, ...]:
    """Entries with those at `at` gathered at the top or the bottom, each group in its order."""
    slots = [i for i, e in enumerate(entries) if e.shown]
    chosen = set(at)
    for header in [i for i in at if _kind(entries, i) is EntryKind.SECTION]:
        chosen.update(block(entries, header))
    picked = [i for i in slots if i in chosen]
    others = [i for i in slots if i not in chosen]
    return _filled(entries, slots, picked + others if top else others + picked)


def _kind(entries: tuple[Entry, ...], at: int) -> EntryKind:
    return entries[at].kind if 0 <= at < len(entries) else EntryKind.BLANK


def block(entries: tuple[Entry, ...], header: int) -> range:
    """Positions of a header and all entries up to the next header."""
    end = header + 1
    while end < len(entries) and entries[end].kind is not EntryKind.SECTION:
        end += 1
    return range(header, end)


def _blocks_moved(
    entries: tuple[Entry, ...], headers: Sequence[int], step: int
) -> tuple[Entry, ...]:
    """Whole sections one place on; entries before the first header are a block that stays."""
    starts = [i for i, e in enumerate(entries) if e.kind is EntryKind.SECTION]
    order = starts if step < 0 else starts[::-1]
    chosen = set(headers)
    result: list[int] = []
    for start in order:
        free = bool(result) and result[-1] not in chosen
        result.insert(len(result) - 1 if start in chosen and free else len(result), start)
    if step > 0:
        result.reverse()
    head = entries[: starts[0]]
    blocks = [entries[i] for start in result for i in block(entries, start)]
    return (*head, *blocks)


def _filled(
    entries: tuple[Entry, ...], slots: Sequence[int], order: Sequence[int]
) -> tuple[Entry, ...]:
    """`entries` with the places `slots` taken by the entries named in `order`."""
    result = list(entries)
    for slot, source in zip(slots, order, strict=True):
        result[slot] = entries[source]
    return tuple(result)
