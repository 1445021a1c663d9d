"""Cells in the words of a screen reader: heading, text and what their mark says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.tables.cell import Mark
from gui.text import tr

if TYPE_CHECKING:
    from gui.tables.cell import Cell


def spoken_cell(cell: Cell, heading: str) -> str:
    """What a cell says, after its heading where it has one."""
    parts = (cell.text, cell.note, _state(cell.mark))
    words = ", ".join(part for part in parts if part) or tr("empty")
    return tr("{column}: {words}").format(column=heading, words=words) if heading else words


def spoken_section(cell: Cell) -> str:
    """A section's heading with its state; its other cells say nothing."""
    if not cell.text:
        return ""
    state = _state(cell.mark)
    if not state:
        return tr("Section {name}").format(name=cell.text)
    return tr("Section {name}, {state}").format(name=cell.text, state=state)


def _state(mark: Mark) -> str:
    """What is told by a mark alone; the others stand beside their words."""
    states = {
        Mark.CLOCK: tr("stale"),
        Mark.FROZEN: tr("frozen"),
        Mark.WAITING: tr("waiting"),
        Mark.SHUT: tr("folded"),
        Mark.OPEN: tr("unfolded"),
    }
    return states.get(mark, "")
