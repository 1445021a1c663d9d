"""What the inline editor edits: which row, what is stored, what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import (
    EntryKind,
    Refused,
    Watchlist,
    add_text,
    edit_text,
    parse_symbol,
)
from gui.text import tr
from gui.watchlist.editor import CellEditor
from gui.watchlist.model import DRAFT

if TYPE_CHECKING:
    from gui.watchlist.pane import WatchlistPane


class Editing(QObject):
    """The editor over the rows of the list.

    Args:
        pane: The list whose rows are edited.
    """

    def __init__(self, pane: WatchlistPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._rows = pane.rows
        self._edits = pane.edits
        self._table = pane.table
        self.box = CellEditor(pane.table.viewport(), self._accept)
        self.box.closed.connect(self._closed)
        self.box.next_requested.connect(self.add)
        self.box.lines_pasted.connect(pane.paste_text)
        self._draft_below: int | None = None
        self._key = ""
        self._return_to = ""
        for follow in (
            pane.table.verticalScrollBar().valueChanged,
            pane.table.resized,
            pane.rows.modelReset,
            pane.rows.layoutChanged,
        ):
            follow.connect(self._place)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self.box.is_open

    def add(self) -> None:
        """A new row below the current one, its editor open."""
        if not self._pane.may_edit() or not self.box.commit():
            return
        row = self._pane.current_row()
        self._return_to = self._rows.key(row)
        self._draft_below = self._rows.place(row)
        self._rows.set_list(self._edits.watchlist, self._draft_below)
        self._open(DRAFT, "")

    def edit(self) -> None:
        """Edit the current row's symbol, or a section's name."""
        row = self._pane.current_row()
        entry = self._rows.entry(row)
        if entry is None or not self._pane.may_edit():
            return
        self._return_to = self._rows.key(row)
        self._open(self._return_to, entry.text)

    def list_changed(self) -> None:
        """The list is another one: what is open closes."""
        if self.box.is_open:
            self.box.cancel()

    def _open(self, key: str, text: str) -> None:
        self._key = key
        self._pane.undo_bar.withdraw()
        self._pane.go_to(self._rows.row_of(key))
        self.box.open(text, self._cell(key))

    def _cell(self, key: str) -> QRect:
        return self._table.visualRect(self._rows.index(self._rows.row_of(key), 0))

    def _place(self) -> None:
        if self.box.is_open and self._rows.row_of(self._key) >= 0:
            self.box.place(self._cell(self._key))

    def _closed(self, stored: bool) -> None:
        if not stored and self._key == DRAFT:
            self._drop_draft()
        self._key = ""
        if QApplication.focusWidget() in (None, self.box):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_draft(self) -> None:
        self._draft_below = None
        self._rows.set_list(self._edits.watchlist)
        self._pane.select_keys([self._return_to], self._return_to)

    def _accept(self, text: str) -> str:
        """Store what the editor holds; the reason if it is refused."""
        entry = self._rows.entry(self._rows.row_of(self._key))
        if entry is not None and entry.kind is EntryKind.SECTION:
            return self._accept_section(text)
        found = parse_symbol(text)
        if isinstance(found, Refused):
            return found.reason
        if entry is not None and found.canonical == entry.symbol and found.spelled == entry.text:
            return ""
        other = self._edits.watchlist.find(found.canonical)
        place = self._rows.place(self._rows.row_of(self._key))
        if other >= 0 and self._key == DRAFT:
            self._drop_draft()
            self._pane.select_symbol(found.canonical)
            self._pane.said.emit(_known(found.canonical))
            return ""
        if other not in (-1, place):
            return _known(found.canonical)
        if self._key == DRAFT:
            new = self._edits.watchlist.with_added(found, self._draft_below)
            text = add_text([found.canonical])
        else:
            new = self._edits.watchlist.with_edited(place, found)
            text = edit_text("symbol", entry.text if entry is not None else "")
        self._store(new, text, found.canonical)
        return ""

    def _accept_section(self, text: str) -> str:
        if not text.strip():
            return tr("type a name")
        place = self._rows.place(self._rows.row_of(self._key))
        name = " ".join(text.split())
        self._store(self._edits.watchlist.with_section_named(place, name), edit_text("name", name))
        return ""

    def _store(self, new: Watchlist, text: str, symbol: str = "") -> None:
        self._key, self._draft_below = "", None
        self._edits.apply(new, text, (symbol,) if symbol else ())


def _known(symbol: str) -> str:
    return tr("{symbol} is in the list already").format(symbol=symbol)
