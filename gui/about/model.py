"""Rows of the About sheet: a line for each part of Voldesk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from engine.parts import Part

_COLUMNS: Final = (
    Column("name", "Part", "What Voldesk is made of.", "exchange_calendars", figures=False),
    Column("version", "Version", "Its version here.", "2026.10.18", figures=False),
    Column("licence", "Licence", "What it is under; Return shows the text.",
           "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", figures=False, stretches=True),
    Column("source", "Home page", "Where it comes from.",
           "https://github.com/python-websockets/web", figures=False, rank=1),
)  # fmt: skip


class PartsModel(BoardModel):
    """Parts that fit a text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._parts: dict[str, Part] = {}

    def search(self, parts: Sequence[Part], text: str) -> None:
        """Those whose name, licence or address hold every word of `text`."""
        words = text.casefold().split()
        self._parts = {}
        for part in parts:
            searched = f"{part.name} {part.version} {part.licence} {part.source}".casefold()
            if all(word in searched for word in words):
                self._parts[f"{part.name} {part.version}"] = part
        self._replace(list(self._parts), {key: _line(one) for key, one in self._parts.items()})

    def part(self, row: int) -> Part | None:
        """The part of a row, None for none."""
        return self._parts.get(self.key(row))

    def symbol(self, row: int) -> str:
        """Parts are no symbols."""
        del row
        return ""

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False


def _line(part: Part) -> tuple[Cell, ...]:
    quiet = Tone.QUIET
    return (
        Cell(part.name), Cell(part.version, quiet), Cell(part.licence), Cell(part.source, quiet),
    )  # fmt: skip
