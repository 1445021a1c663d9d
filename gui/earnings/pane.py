"""The earnings pane: the calendar as a table with the keys of every table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QAbstractItemView

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

_TOP: Final = QAbstractItemView.ScrollHint.PositionAtTop


class Walked(Protocol):
    """Cards in the place of the rows."""

    def step(self, across: int, down: int) -> None:
        """To the next card in a direction."""
        ...

    def go_to_end(self, place: int) -> None:
        """To the first (0) or the last card (-1)."""
        ...


class EarningsPane(TablePane):
    """Reports of Meta, Microsoft, Alphabet, AMD, TSMC and the list, by date.

    Attributes:
        cards: What is walked while the calendar is a week or a month, None while it is a list.
    """

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
        self.cards: Walked | None = None
        self._came = False
        self._anew = False

    def set_board(self, board: EarningsBoard) -> None:
        """Show a calendar; selection stays on its row, and with a company whose date changes."""
        self._came = True
        keys, current = self.selected_keys(), self.calendar.key(self.current_row())
        before = self.calendar.rowCount()
        self.calendar.set_board(board)
        self._place_empty()
        why = self.calendar.why_no_dates()
        self.say_state(tr("No report dates: {why}.").format(why=why) if why else "")
        anew, self._anew = self._anew, False
        if anew and self.calendar.rowCount():
            self.calendar.show_empty(None)
            self._begin()
        elif keys:
            self._keep(keys, current)
        elif not before:
            self._begin()

    def set_replayed(self, replayed: bool) -> None:
        """Another world's calendar comes: it is looked at from its own day on."""
        self._anew = self._anew or bool(self.property("replayed")) != replayed
        super().set_replayed(replayed)

    def select_symbol(self, symbol: str) -> None:
        """Go to the next report of a company."""
        self.reveal(self.calendar.nearest(symbol, ""))

    def _keep(self, keys: list[str], current: str) -> None:
        if self.calendar.row_of(current) < 0:
            current = self.calendar.nearest(*current.split(" ", 1)) if " " in current else ""
            keys = [current]
        if current:
            self.select_keys(keys, current)
        else:
            self._begin()

    def _begin(self) -> None:
        """Stand on the next report, its week's line at the top."""
        self.go_to_top(self.calendar.first_coming())
        self._follow.stop()

    def go_to_top(self, row: int) -> None:
        """Go to a row and have its week's line, or itself, at the top."""
        top = row - 1 if row > 0 and self.calendar.is_header(row - 1) else row
        self.go_to(row)
        self.table.scrollTo(self.calendar.index(top, 0), _TOP)

    # walking: among the cards where the calendar is shown as a week or a month

    def prev_row(self) -> None:
        """One row, or card, up."""
        if self.cards is None:
            super().prev_row()
        else:
            self.cards.step(0, -1)

    def next_row(self) -> None:
        """One row, or card, down."""
        if self.cards is None:
            super().next_row()
        else:
            self.cards.step(0, 1)

    def first_row(self) -> None:
        """Top, or the first card."""
        if self.cards is None:
            super().first_row()
        else:
            self.cards.go_to_end(0)

    def last_row(self) -> None:
        """Bottom, or the last card."""
        if self.cards is None:
            super().last_row()
        else:
            self.cards.go_to_end(-1)

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
