"""Moves the selected rows of the list, or says why they stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.watchlist import move_key, move_text
from gui.tables.model import HORIZONTAL
from gui.text import tr

if TYPE_CHECKING:
    from engine.desk.watchlist import Watchlist
    from gui.watchlist.pane import WatchlistPane


class Moving:
    """The commands watchlist.move_*: rows go past the next visible row, hidden ones stay."""

    def __init__(self, pane: WatchlistPane) -> None:
        self._pane = pane

    def blocked(self) -> str:
        """Why rows cannot be moved now, "" if they can."""
        pane = self._pane
        column = pane.rows.sort_column
        if column is not None:
            title = pane.rows.headerData(column, HORIZONTAL)
            return tr("Sorted by {column} - Ctrl+0 for your own order").format(column=title)
        return pane.empty_reason() or pane.edits.blocked()

    def up(self) -> None:
        """One place up."""
        self._step(-1, "up")

    def down(self) -> None:
        """One place down."""
        self._step(1, "down")

    def top(self) -> None:
        """Gathered, to the top of the list."""
        places, names = self._pane.chosen()
        self._store(self._pane.edits.watchlist.with_moved_to_top(places), names, "to top")

    def bottom(self) -> None:
        """Gathered, to the bottom of the list."""
        places, names = self._pane.chosen()
        self._store(self._pane.edits.watchlist.with_moved_to_bottom(places), names, "to bottom")

    def _step(self, by: int, where: str) -> None:
        pane = self._pane
        places, names = pane.chosen()
        rows = pane.rows
        visible = [rows.place(row) for row in range(rows.rowCount())]
        some_hidden = rows.filtered or bool(rows.folded)
        new = pane.edits.watchlist.with_moved(places, by, visible if some_hidden else None)
        self._store(new, names, where)

    def _store(self, new: Watchlist, names: list[str], where: str) -> None:
        pane = self._pane
        keys, current = pane.selected_keys(), pane.rows.key(pane.current_row())
        text, merge = move_text(names, where), move_key(names, where)
        if pane.edits.apply(new, text, keys, merge):
            pane.select_keys(keys, current)
