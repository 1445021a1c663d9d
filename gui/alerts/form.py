"""The lines of the form as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from gui.alerts.fields import Field

COLUMNS: Final = (
    Column("field", "Part", "A part of the alert.", "Second symbol and more", figures=False),
    Column("value", "Is", "What it says now; Return changes it.", "crosses above", figures=False,
           stretches=True),
)  # fmt: skip


class FormModel(BoardModel):
    """Fields keyed by id, in the form's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._fields: dict[str, Field] = {}

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Show these lines; the view keeps its row by key where it can."""
        self._fields = {one.id: one for one in fields}
        cells: dict[str, tuple[Cell, ...]] = {
            one.id: (Cell(one.title, Tone.QUIET), Cell(one.text)) for one in fields
        }
        if list(cells) == self._own:
            self._put(cells)
        else:
            self._replace(list(cells), cells)

    def field(self, row: int) -> Field | None:
        """The line of a row."""
        return self._fields.get(self.key(row))

    def is_header(self, row: int) -> bool:
        """There are none."""
        del row
        return False
