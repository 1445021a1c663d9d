"""Whether a state of the docks has the form that Qt writes; any other ends the process.

`QMainWindow.restoreState` trusts what it is given: an area beyond the fourth, say, is looked up all
the same. A workspace may come from a stranger, checksum and all, so its state is read here first.
The form is that of `saveState` in Qt 6, without floating groups and toolbars, which this window has
none of; a test compares it with what the Qt in use writes.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Set

_BEGIN: Final = 0xFF
_DOCKS, _TOOLBARS, _TABS, _DOCK, _ROW = 0xFD, 0xFC, 0xFA, 0xFB, 0xFC
_FLAGS, _FLOATING = 0x0F, 0x02
_ORIENTATIONS: Final = (1, 2)
_AREAS, _CORNERS = 4, (1, 2, 4, 8)
_FARTHEST: Final = 100_000
"""Pixels; no desktop is larger."""
_BOUNDLESS: Final = (1 << 24) - 1
"""What Qt writes where a size has no bound; a row adds its separators and tabs to it."""
_DEEPEST: Final = 16


def sound(state: bytes, version: int, names: Set[str]) -> bool:
    """Whether Qt may be given this state.

    Args:
        state: As `QMainWindow.saveState` writes it.
        version: Of the layout; another one is not sound.
        names: Object names of the docks that may stand in it, each at most once.
    """
    form = _Form(state, names)
    try:
        form.whole(version)
    except (_MalformedError, struct.error):
        return False
    return True


class _MalformedError(Exception):
    """The bytes are not what Qt writes."""


class _Form:
    """Reads a state from its begin to its end."""

    def __init__(self, state: bytes, names: Set[str]) -> None:
        self._state = state
        self._at = 0
        self._left = set(names)

    def whole(self, version: int) -> None:
        _must(self._number() == _BEGIN and self._number() == version)
        _must(self._byte() == _DOCKS)
        areas: set[int] = set()
        for _ in range(self._count(_AREAS, least=0)):
            area = self._number()
            _must(0 <= area < _AREAS and area not in areas)
            areas.add(area)
            self._lengths(2)
            self._row(self._byte(), 0)
        self._lengths(2)
        for _ in range(_AREAS):
            _must(self._number() in _CORNERS)
        _must(self._byte() == _TOOLBARS and self._number() == 0)
        _must(self._at == len(self._state))

    def _row(self, marker: int, depth: int) -> None:
        """Docks beside, above or behind one another, and rows of them."""
        _must(marker in (_ROW, _TABS) and depth < _DEEPEST)
        front = self._number() if marker == _TABS else 0
        _must(self._byte() in _ORIENTATIONS)
        count = self._count(len(self._left), least=1)
        _must(-1 <= front < count)
        for _ in range(count):
            if (kind := self._byte()) == _DOCK:
                self._dock()
            else:
                _must(kind == _ROW)
                self._lengths(4)
                self._row(self._byte(), depth + 1)

    def _dock(self) -> None:
        letters = self._count(_FARTHEST, least=2)
        name = self._take(letters).decode("utf-16-be", "replace")
        _must(name in self._left)
        self._left.discard(name)
        flags = self._byte()
        _must(flags <= _FLAGS)
        if flags & _FLOATING:
            for _ in range(2):
                _must(abs(self._number()) <= _FARTHEST)
            self._lengths(2)
        else:
            self._lengths(4)

    def _lengths(self, count: int) -> None:
        """Places and sizes; -1 is Qt's own for one not known yet."""
        for _ in range(count):
            length = self._number()
            _must(-1 <= length <= _FARTHEST or 0 <= length - _BOUNDLESS <= _FARTHEST)

    def _count(self, most: int, *, least: int) -> int:
        count = self._number()
        _must(least <= count <= most)
        return count

    def _byte(self) -> int:
        return self._take(1)[0]

    def _number(self) -> int:
        (value,) = struct.unpack(">i", self._take(4))
        return int(value)

    def _take(self, count: int) -> bytes:
        taken = self._state[self._at : self._at + count]
        _must(len(taken) == count)
        self._at += count
        return taken


def _must(holds: bool) -> None:
    if not holds:
        raise _MalformedError
