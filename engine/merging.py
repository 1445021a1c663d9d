"""Two changes of one document of plain values made into one, field by field, entry by entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, TypeGuard

Table = Mapping[str, object]
_GONE: Final = object()
_NAMES: Final = ("id", "name", "pane")
"""What tells entries of an array apart, the first that all of them have."""


def merged(before: object, ours: object, theirs: object) -> tuple[object, int]:
    """Both sides' changes of `before`, and how many of theirs gave way to ours.

    Tables are merged by key, arrays of tables by entry; anything else is one value. Where both
    sides changed one value, or one of them deleted what the other changed, ours stays.
    """
    if ours == theirs or before == theirs:
        return ours, 0
    if before == ours:
        return theirs, 0
    if _is_table(ours) and _is_table(theirs):
        return _tables(before if _is_table(before) else {}, ours, theirs)
    sides = [side if isinstance(side, list) else None for side in (before or [], ours, theirs)]
    old, mine, other = sides
    if old is not None and mine is not None and other is not None and _entries(mine + other):
        return _arrays(old, mine, other)
    return ours, 1


def _tables(before: Table, ours: Table, theirs: Table) -> tuple[dict[str, object], int]:
    whole: dict[str, object] = {}
    lost = 0
    for key in dict.fromkeys((*ours, *theirs)):
        sides = [side.get(key, _GONE) for side in (before, ours, theirs)]
        value, conflicts = merged(sides[0], sides[1], sides[2])
        lost += conflicts
        if value is not _GONE:
            whole[key] = value
    return whole, lost


def _arrays(
    before: list[object], ours: list[object], theirs: list[object]
) -> tuple[list[object], int]:
    sides = [_by_name(side, _name_of(before + ours + theirs)) for side in (before, ours, theirs)]
    whole, lost = _tables(sides[0], sides[1], sides[2])
    return list(whole.values()), lost


def _by_name(entries: list[object], name: str) -> dict[str, object]:
    """Entries by what tells them apart; those that are alike in it by their number, too."""
    found: dict[str, object] = {}
    for entry in entries:
        told = entry.get(name) if name and isinstance(entry, Mapping) else entry
        key = json.dumps(told, sort_keys=True, default=str)
        number = 1
        while f"{key} {number}" in found:
            number += 1
        found[f"{key} {number}"] = entry
    return found


def _name_of(entries: list[object]) -> str:
    tables = [entry for entry in entries if isinstance(entry, Mapping)]
    return next((name for name in _NAMES if all(name in table for table in tables)), "")


def _entries(values: list[object]) -> bool:
    """Whether an array holds tables, which count one by one; words and numbers are one value."""
    return any(isinstance(value, Mapping) for value in values)


def _is_table(value: object) -> TypeGuard[Table]:
    return isinstance(value, Mapping)
