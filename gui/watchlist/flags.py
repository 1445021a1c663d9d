"""Colour flags of the selected rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import EntryKind, flag_text
from gui.text import tr

if TYPE_CHECKING:
    from gui.watchlist.pane import WatchlistPane

NONE: Final = 0


class Flags:
    """Puts a flag on rows as one step.

    Args:
        pane: The list whose selected rows are flagged.
    """

    def __init__(self, pane: WatchlistPane) -> None:
        self._pane = pane

    def put(self, number: int) -> None:
        """Flag the selected rows alike; 0 takes their flags away. Headers have none."""
        pane = self._pane
        if not pane.may_edit():
            return
        rows = [row for row in pane.selected_rows() if self._can(row)]
        value = str(number) if number != NONE else ""
        new = pane.edits.watchlist
        for row in rows:
            new = new.with_field(pane.rows.place(row), "flag", value)
        symbols = [pane.rows.symbol(row) for row in rows]
        if not symbols:
            pane.said.emit(tr("No symbol is selected"))
        elif not pane.edits.apply(new, flag_text(symbols, number), symbols):
            pane.said.emit(tr("The flag is as it was"))

    def _can(self, row: int) -> bool:
        entry = self._pane.rows.entry(row)
        return entry is not None and entry.kind is EntryKind.ROW
