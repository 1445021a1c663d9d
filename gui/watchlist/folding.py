"""Folds and unfolds the sections of the list by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.watchlist.pane import WatchlistPane


class Folding(QObject):
    """What Left, Right and Return do to sections; remembered, but no step to undo.

    Signals:
        folded: Another set of sections is folded.
    """

    folded = Signal()

    def __init__(self, pane: WatchlistPane) -> None:
        super().__init__(pane)
        self._pane = pane

    def blocked(self) -> str:
        """Why there is nothing to fold now, "" if there is."""
        pane = self._pane
        if why := pane.empty_reason():
            return why
        if pane.rows.sort_column is not None:
            return tr("A sorted list shows no sections")
        if pane.rows.filtered:
            return tr("A filter shows the rows of every section")
        key = pane.rows.key(pane.current_row())
        return "" if pane.rows.header_of(key) else tr("This row stands in no section")

    def collapse(self) -> None:
        """Fold the section whose header is current; from a row, go to its header."""
        pane = self._pane
        key = pane.rows.key(pane.current_row())
        header = pane.rows.header_of(key)
        if key == header:
            self._fold(pane.rows.folded | {pane.rows.fold_of(key)}, header)
        elif header:
            pane.go_to(pane.rows.row_of(header))

    def expand(self) -> None:
        """Unfold the section of the current row."""
        rows = self._pane.rows
        key = rows.key(self._pane.current_row())
        self._fold(rows.folded - {rows.fold_of(key)}, key)

    def toggle(self, header: str) -> None:
        """Fold a section that is open, unfold one that is folded."""
        if self._pane.rows.fold_of(header) in self._pane.rows.folded:
            self.expand()
        else:
            self.collapse()

    def open_for(self, keys: Iterable[str]) -> None:
        """Unfold the sections in which rows stand that are to be shown."""
        rows = self._pane.rows
        names = {rows.fold_of(key) for key in keys if rows.header_of(key) != key}
        if names & rows.folded:
            rows.set_folded(rows.folded - names)
            self.folded.emit()

    def _fold(self, names: Iterable[str], current: str) -> None:
        pane = self._pane
        wanted = frozenset(names)
        if wanted == pane.rows.folded:
            return
        scroll = pane.table.verticalScrollBar().value()
        pane.rows.set_folded(wanted)
        pane.table.verticalScrollBar().setValue(scroll)
        pane.select_keys([current], current)
        self.folded.emit()
