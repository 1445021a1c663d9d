"""Keeps how each list is looked at: row, scroll, sorting, filter, folded sections."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from engine.model.listlook import ListLook
    from gui.bridge import EngineFacade
    from gui.watchlist.pane import WatchlistPane


class ListLooks(QObject):
    """Notes the look of the list that is left and gives the next one its own back.

    The scroll position is kept for the run of the program, everything else for the next starts.
    """

    def __init__(self, engine: EngineFacade, pane: WatchlistPane) -> None:
        super().__init__(pane)
        self._engine = engine
        self._pane = pane
        self._scrolls: dict[str, int] = {}
        edits = pane.edits
        edits.leaving.connect(self.note)
        edits.entered.connect(self.restore)
        edits.renaming.connect(self.copy)
        pane.ordered.connect(self.note_current)
        pane.folding.folded.connect(self.note_current)
        self.restore(edits.current, ())
        pane.settle()

    def note_current(self) -> None:
        """Store the look of the list shown."""
        self.note(self._pane.edits.current)

    def note(self, name: str) -> None:
        """Store the look of the list shown under a name."""
        pane = self._pane
        self._scrolls[name] = pane.table.verticalScrollBar().value()
        before = self._engine.list_look(name)
        column = pane.rows.sort_column
        look = replace(
            before,
            sort=pane.rows.columns[column].id if column is not None else "",
            ascending=pane.rows.ascending,
            collapsed=tuple(sorted(pane.rows.folded)),
            row=pane.rows.key(pane.current_row()),
            filter=pane.kept_filter(),
        )
        if look != before:
            self._engine.set_list_look(name, look)

    def restore(self, name: str, keys: tuple[str, ...]) -> None:
        """Give a list that was entered its look.

        Args:
            name: Of the list, shown already.
            keys: Rows that are to stay selected; without them its own row is.
        """
        look = self._engine.list_look(name)
        pane = self._pane
        chosen = pane.selected_keys() if keys else []
        pane.rows.set_folded(look.collapsed)
        pane.order_by(_column(pane, look), ascending=look.ascending)
        pane.show_filter(look.filter)
        if chosen:
            pane.show_rows(chosen)
        else:
            pane.select_keys([look.row], look.row)
        if pane.current_row() < 0:
            pane.go_to(0)
        if chosen:
            return
        pane.table.verticalScrollBar().setValue(self._scrolls.get(name, 0))
        pane.table.scrollTo(pane.table.currentIndex())

    def copy(self, old: str, new: str) -> None:
        """A list is about to be renamed: its look goes along."""
        if old == self._pane.edits.current:
            self.note(old)
        self._engine.set_list_look(new, self._engine.list_look(old))
        self._scrolls[new] = self._scrolls.get(old, 0)


def _column(pane: WatchlistPane, look: ListLook) -> int | None:
    """Which column a list is sorted by, None for its own order."""
    ids = [column.id for column in pane.rows.columns]
    return ids.index(look.sort) if look.sort in ids else None
