"""A table of figures: each cell a number of the vol sheet with its tone and explanation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from gui import format as fmt
from gui.tables.cell import EMPTY, WAITING, Cell, Tone, figure
from gui.tables.model import ACCESSIBLE, DISPLAY, BoardModel
from gui.text import told, tr
from gui.vol import definitions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

    from engine.desk.volview import Figure, VolView
    from gui.tables.model import Column, Index
    from gui.vol.layout import Rows, Slot

DESCRIPTION: Final = int(Qt.ItemDataRole.AccessibleDescriptionRole)
CAVEAT: Final = "*"
_POINT: Final = "\u2008"
_DIGIT: Final = "\u2007"
"""Blanks as wide as a decimal point and a figure: points stay under each other."""


class FiguresModel(BoardModel):
    """Cells of a fixed plan, filled from the newest sheet.

    Args:
        columns: Headings.
        rows: What stands in each cell.
    """

    def __init__(
        self, columns: tuple[Column, ...], rows: Rows, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._plan = {f"{place}": slots for place, slots in enumerate(rows)}
        self._view: VolView | None = None
        self._decimals = [
            max((_decimals(row[column]) for row in rows), default=0)
            for column in range(len(columns))
        ]
        self._replace(list(self._plan), self._written(waiting=False))

    @property
    def symbol_shown(self) -> str:
        """Whose figures these are, "" while there are none."""
        return self._view.symbol if self._view is not None else ""

    def set_view(self, view: VolView) -> None:
        """Show a sheet."""
        self._view = view
        self._put(self._written(waiting=False))

    def clear(self, *, waiting: bool) -> None:
        """Show no numbers; with `waiting` a line where each will stand."""
        self._view = None
        self._put(self._written(waiting=waiting))

    def slot(self, row: int, column: int) -> Slot:
        """What stands there by plan."""
        return self._plan[self.key(row)][column]

    def is_figure(self, row: int, column: int) -> bool:
        """Whether a number has its place there."""
        inside = 0 <= row < self.rowCount() and 0 <= column < self.columnCount()
        return inside and bool(self.slot(row, column).figure)

    def is_header(self, row: int) -> bool:
        """Whether the row is a section's heading."""
        return bool(self.slot(row, 0).heading)

    def symbol(self, row: int) -> str:
        """Rows have no symbol of their own."""
        del row
        return ""

    def place_of(self, name: str) -> tuple[int, int]:
        """Row and column of a figure, (-1, -1) if it has no place here."""
        for row, slots in enumerate(self._plan.values()):
            for column, slot in enumerate(slots):
                if slot.figure == name:
                    return row, column
        return -1, -1

    def figure(self, row: int, column: int) -> Figure | None:
        """The figure of a cell, of a name's own cell the row's first; None without a sheet."""
        slot = self.slot(row, column)
        name = slot.figure or slot.label
        return self._view.figure(name) if self._view is not None and name else None

    def tip(self, row: int, column: int) -> str:
        """Everything that is known of the number."""
        found = self.figure(row, column)
        return definitions.tip(found, self.symbol_shown) if found is not None else ""

    def data(self, index: Index, role: int = DISPLAY) -> str | int | None:
        """As every board; a reader of the screen hears name, value and unit."""
        if role in (ACCESSIBLE, DESCRIPTION):
            found = self.figure(index.row(), index.column())
            if found is None:
                return self.cell(index.row(), index.column()).text
            if role == DESCRIPTION:
                return definitions.tip(found, self.symbol_shown)
            return spoken(found)
        return super().data(index, role)

    def _written(self, *, waiting: bool) -> dict[str, tuple[Cell, ...]]:
        made = {
            key: tuple(self._cell(slot, i, waiting=waiting) for i, slot in enumerate(slots))
            for key, slots in self._plan.items()
        }
        if not any(cell.replayed for cells in made.values() for cell in cells):
            return made
        return {
            key: cells
            if self._plan[key][0].heading
            else tuple(replace(cell, replayed=True) for cell in cells)
            for key, cells in made.items()
        }

    def _cell(self, slot: Slot, column: int, *, waiting: bool) -> Cell:
        if slot.heading:
            return Cell(tr(slot.heading))
        if slot.label:
            return Cell(self._label(slot.label, alone=len(self.columns) == 2), Tone.QUIET)
        if not slot.figure or self._view is None:
            return WAITING if slot.figure and waiting else EMPTY
        return _number(self._view.figure(slot.figure), self._decimals[column])

    def _label(self, name: str, *, alone: bool) -> str:
        """The short name, the unit where it is not points, a star where the value has a caveat."""
        what = definitions.definition(name)
        text = what.short
        if what.unit == tr(definitions.PERCENT):
            text += f", {what.unit}"
        found = self._view.figure(name).value if alone and self._view is not None else None
        return f"{text} {CAVEAT}" if found is not None and found.known and found.why else text


def spoken(found: Figure) -> str:
    """A figure for a reader of the screen: name, value, unit, and what is wrong with it."""
    what = definitions.definition(found.name)
    parts = [f"{what.title}: {definitions.with_unit(found)}"]
    if not found.value.known:
        parts = [tr("{figure}: missing").format(figure=what.title)]
    if found.value.why:
        parts.append(told(found.value.why))
    return ", ".join(parts)


def _decimals(slot: Slot) -> int:
    return definitions.definition(slot.figure).decimals if slot.figure else 0


def _number(found: Figure, decimals: int) -> Cell:
    what = definitions.definition(found.name)

    def write(value: float) -> str:
        text = fmt.number(value, what.decimals, signed=what.signed)
        blanks = decimals - what.decimals
        if text == fmt.DASH or not blanks:
            return text
        return text + (_POINT if not what.decimals else "") + _DIGIT * blanks

    cell = figure(found.value, write)
    if found.name in definitions.RANKS and found.n:
        cell = replace(cell, note=f"n{fmt.THIN}{found.n}")
    if definitions.provisional(found):
        cell = replace(cell, tone=Tone.STALE)
    return cell


def names(models: Mapping[str, FiguresModel]) -> tuple[str, ...]:
    """Every figure that has a place in one of the tables."""
    return tuple(
        model.slot(row, column).figure
        for model in models.values()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        if model.slot(row, column).figure
    )
