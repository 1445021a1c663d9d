"""Which columns the shown list has, in which order: chosen, stored per list, shown at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.text import tr
from gui.watchlist.headings import COLUMNS, SYMBOL, USUAL, ids, known_estimator, places

if TYPE_CHECKING:
    from gui.bridge import EngineFacade
    from gui.look import Look
    from gui.picker import Picker
    from gui.watchlist.columnsheet import ColumnSheet
    from gui.watchlist.pane import WatchlistPane


class ListColumns(QObject):
    """The columns of the list that is shown, as its look has them.

    Args:
        engine: Keeps looks and settings.
        pane: Shows the columns.
        look: Gives the sheets their colours.

    Signals:
        changed: Other columns, or another order, are shown.
    """

    changed = Signal()

    def __init__(self, engine: EngineFacade, pane: WatchlistPane, look: Look) -> None:
        super().__init__(pane)
        self._engine = engine
        self._pane = pane
        self._look = look
        self._name = ""
        self._sheet: ColumnSheet | None = None
        self._picker: Picker | None = None
        pane.edits.entered.connect(self.follow)
        self.follow(pane.edits.current)

    def follow(self, name: str) -> None:
        """Another list is shown: give it its own columns."""
        self._name = name
        self._show()

    # what is shown

    @property
    def order(self) -> tuple[int, ...]:
        """Numbers of the chosen columns from left to right, those without room too."""
        chosen = self._engine.list_look(self._name).columns
        return places(chosen) if chosen else USUAL

    @property
    def usual(self) -> bool:
        """Whether nothing was chosen for this list."""
        return not self._engine.list_look(self._name).columns

    @property
    def left_out(self) -> tuple[int, ...]:
        """Chosen columns for which there is no room."""
        return self._pane.table.left_out

    @property
    def estimator_name(self) -> str:
        """The realized volatility that is shown, as the dump names it."""
        return self._pane.rows.writer.estimator

    def offered(self) -> tuple[int, ...]:
        """All columns: the chosen ones in their order, then the others."""
        order = self.order
        return (*order, *(place for place in range(len(COLUMNS)) if place not in order))

    # what is chosen

    def toggle(self, column: int) -> str:
        """Show a column, behind the others, or no longer; the reason why not, else ""."""
        if column == SYMBOL:
            return tr("The symbol always stays, in the first place")
        order, pinned = list(self.order), set(self._pinned())
        if column in order:
            order.remove(column)
            pinned.discard(column)
        else:
            order.insert(_place(order, column), column)
            pinned.add(column)
        self._keep(order, pinned)
        return ""

    def move(self, column: int, step: int) -> str:
        """Move a shown column one place; the reason why not, else ""."""
        order = list(self.order)
        if column not in order:
            return tr("A hidden column has no place; Space shows it")
        place = order.index(column) + step
        if column == SYMBOL or place <= 0:
            return tr("The symbol always stays, in the first place")
        if place >= len(order):
            return tr("It is the last one already")
        order.remove(column)
        order.insert(place, column)
        self._keep(order, {*self._pinned(), column})
        return ""

    def reset(self) -> None:
        """The usual columns again."""
        look = self._engine.list_look(self._name)
        self._engine.set_list_look(self._name, replace(look, columns=(), pinned=()))
        self._show()

    def set_estimator(self, name: str) -> None:
        """Show realized volatility by this estimator, here and at the next starts."""
        self._engine.set_settings(replace(self._engine.settings(), estimator=name))
        self._show()

    def _pinned(self) -> tuple[int, ...]:
        pinned = self._engine.list_look(self._name).pinned
        return places(pinned)[1:]

    def _keep(self, order: list[int], pinned: set[int]) -> None:
        look = self._engine.list_look(self._name)
        kept = ids(column for column in order if column in pinned)
        self._engine.set_list_look(self._name, replace(look, columns=ids(order), pinned=kept))
        self._show()

    def _show(self) -> None:
        pane, order = self._pane, self.order
        estimator = known_estimator(self._engine.settings().estimator)
        written = pane.rows.writer
        if written.active != frozenset(order) or written.estimator != estimator:
            pane.rows.set_columns(order, estimator)
        if pane.rows.sort_column is not None and pane.rows.sort_column not in order:
            pane.order_by(None, ascending=True)
            pane.said.emit(tr("Own order again: the column it was sorted by is hidden"))
        pane.table.set_columns(() if self.usual else order, self._pinned())
        self.changed.emit()

    @property
    def picker(self) -> Picker | None:
        """The picker of estimators last opened."""
        return self._picker

    # commands: watchlist.columns, watchlist.estimator

    def columns(self) -> None:
        """Choose columns and their order; pressed again, the sheet closes."""
        if self._sheet is None:
            from gui.watchlist.columnsheet import ColumnSheet

            self._sheet = ColumnSheet(self._pane.window(), self, self._look.theme)
        if self._sheet.isVisible():
            self._sheet.dismiss()
        else:
            self._sheet.appear_anew(self._look.theme)

    def estimator(self) -> None:
        """Pick the realized volatility of the RV column."""
        from gui.watchlist.estimators import offer

        if self._picker is not None:
            shown = self._picker.isVisible()
            self._picker.dismiss()
            self._picker.deleteLater()
            self._picker = None
            if shown:
                return
        self._picker = offer(self._pane, self._look.theme, self.estimator_name, self.set_estimator)


def _place(order: list[int], column: int) -> int:
    """Where a column goes that is shown again: behind its neighbour of the first order."""
    before = [place for place, shown in enumerate(order) if shown < column]
    return before[-1] + 1 if before else len(order)
