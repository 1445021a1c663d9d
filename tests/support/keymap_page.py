"""Reads the map of keys out of the specification's tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOME = {
    "1.1": "table", "1.2": "watchlist", "1.3": "", "1.4": "editor", "1.5": "chart", "1.6": "app",
    "1.7": "app",
}  # fmt: skip
_QUOTED = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Row:
    """One command of the map in one context."""

    context: str
    id: str
    trader: tuple[str, ...]
    vim: tuple[str, ...]


def read_page(text: str) -> list[Row]:
    """Every command of the map, in its order."""
    rows: list[Row] = []
    section = ""
    for line in text.splitlines():
        if line.startswith("#"):
            section = line.lstrip("#").split()[0]
        elif line.startswith("|") and section in _HOME:
            rows += _of_line(_HOME[section], line)
    return rows


def _of_line(context: str, line: str) -> Iterator[Row]:
    trader, vim, named = (cell.strip() for cell in line.split("|")[1:4])
    names = [name for group in _groups(named, alone=True) for name in group]
    keys, further = _groups(trader), _groups(vim)
    if not names or "." not in names[0]:
        return
    assert len(keys) == len(names), line
    assert len(further) in (0, len(names)), line
    for place, name in enumerate(names):
        home = context or name.split(".", maxsplit=1)[0]
        yield Row(home, name, keys[place], further[place] if further else ())


def _groups(cell: str, *, alone: bool = False) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for part in cell.split(" · "):
        quoted = _QUOTED.findall(part)
        if "…" in part:
            found += [(each,) for each in _counted(*quoted)]
        elif alone:
            found += [(each,) for each in quoted]
        elif quoted:
            found.append(tuple(quoted))
    return found


def _counted(first: str, last: str) -> list[str]:
    stem = first[:-1]
    assert stem == last[:-1]
    return [f"{stem}{digit}" for digit in range(int(first[-1]), int(last[-1]) + 1)]
