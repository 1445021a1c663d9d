"""The earnings pane: the calendar as a table with the keys of every table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.tables.pane import TablePane
from gui.text import tr
from gui.ways import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from engine.desk.views import EarningsBoard, RowView
    from gui.earnings.model import EarningsModel
    from gui.tables.undoing import Undoing
    from gui.theme import Theme


class EarningsPane(TablePane):
    """Reports of Meta, Microsoft, Alphabet, AMD, TSMC and the list, by date."""

    def __init__(
        self,
        model: EarningsModel,
        undoing: Undoing,
        theme: Theme,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, undoing, theme, row_height, parent)
        self.table.setAccessibleName(tr("Earnings"))
        self.calendar = model
        self._came = False

    def set_board(self, board: EarningsBoard) -> None:
        """Show a calendar; selection stays on its row."""
        self._came = True
        keys, current = self.selected_keys(), self.calendar.key(self.current_row())
        before = self.calendar.rowCount()
        self.calendar.set_board(board)
        self._place_empty()
        why = self.calendar.why_no_dates()
        self.say_state(tr("No report dates: {why}.").format(why=why) if why else "")
        if keys:
            self.select_keys(keys, current)
        elif not before:
            self.go_to(0)
            self._follow.stop()

    def apply_names(self, rows: Iterable[RowView]) -> None:
        """Companies' names from their quotes."""
        for view in rows:
            self.calendar.name(view.symbol, view.name)

    def tick(self) -> None:
        """Once a second: countdowns."""
        self.calendar.tick()

    def empty_sentence(self) -> str:
        """What an empty calendar says."""
        if not self._came:
            return tr("Waiting for the report dates of the list")
        return joined(tr("No report dates known."), self.ways.short())
