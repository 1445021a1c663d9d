"""Rows of the first-run page's table of what is kept on this machine, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.places import size
from gui import format as fmt
from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column
from gui.text import tr
from gui.welcome import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from engine.places import Place

_COLUMNS: Final = (
    Column("part", "Kept", "What is kept.", "Recordings, lists", figures=False),
    Column("path", "Where", "File or folder on this machine.", "~/.local/share/voldesk/settings",
           figures=False, stretches=True),
    Column("size", "Size", "Taken on the disk now.", "nothing so far", rank=1),
)  # fmt: skip
_KILO: Final = 1000.0


class StorageModel(BoardModel):
    """Parts of the profile keyed by their names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._places: dict[str, Place] = {}

    def show_places(self, places: Iterable[Place]) -> None:
        """Show where they lie, with their sizes of now."""
        self._places = {one.name: one for one in places}
        cells = {name: _line(one) for name, one in self._places.items()}
        self._replace(list(cells), cells)

    def place(self, name: str) -> Place | None:
        """One part of the profile, None for an unknown one."""
        return self._places.get(name)

    def details(self, name: str) -> str:
        """The whole path, and what lies there."""
        one = self._places.get(name)
        return "" if one is None else f"{one.path}\n{words.kept(name)}."

    def tip(self, row: int, column: int) -> str:
        """The same, whichever cell the pointer is on."""
        del column
        return self.details(self.key(row))

    def symbol(self, row: int) -> str:
        """Places are no symbols."""
        del row
        return ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False


def _line(one: Place) -> tuple[Cell, ...]:
    taken = size(one.path)
    return (
        Cell(words.place(one.name)),
        Cell(str(one.path), Tone.QUIET),
        Cell(_bytes(taken) if taken else tr("nothing yet"), Tone.QUIET, value=float(taken)),
    )


def _bytes(count: int) -> str:
    """As "12.3 MB"."""
    amount, unit = float(count), "B"
    for larger in ("kB", "MB", "GB"):
        if amount < _KILO:
            break
        amount, unit = amount / _KILO, larger
    return f"{fmt.number(amount, 0 if unit == 'B' else 1)}\u2009{unit}"
