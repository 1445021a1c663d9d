"""What the inline editor edits: which cell, what is stored, what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import (
    EntryKind,
    Refused,
    add_text,
    edit_text,
    parse_symbol,
    rename_section_text,
    section_text,
)
from gui.text import told, tr
from gui.watchlist.cellrules import CELLS, SYMBOL, cell_fault, cell_name, tidy
from gui.watchlist.collapse import keyed
from gui.watchlist.editor import CellEditor
from gui.watchlist.model import DRAFT

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.watchlist import Entry, Symbol, Watchlist
    from engine.model.found import Found
    from gui.theme import Theme
    from gui.watchlist.pane import WatchlistPane

    Search = Callable[[str, Callable[[Found], None]], None]

_SECTION: Final = "section"
_LEAST_PX: Final = 240
"""A note is typed in a box of at least this width, however narrow its column."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in an open editor.

    Attributes:
        key, cell: The row and which cell of it.
        text, caret: What was typed, and where the caret stands.
        below: The place in the list below which a new row is shown.
    """

    key: str
    cell: str
    text: str
    caret: int
    below: int | None


class Editing(QObject):
    """The editor over the rows of the list.

    It belongs to a row, not to a place: data, another order and another text of the same list
    leave it open, its text and caret untouched. `draft_below` is the place in the list below
    which the new row is shown, None while there is none.

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
        self.box.cell_requested.connect(self._step)
        self.box.lines_pasted.connect(pane.paste_text)
        self.box.suggestions_wanted.connect(self._suggest)
        pane.edits.leaving.connect(self._abandon)
        self.draft_below: int | None = None
        self._above = ""
        self._key = ""
        self._cell = SYMBOL
        self._stored = ""
        self._begun = ""
        self._gone = ""
        self._storing = False
        self._return_to = ""
        self._search: Search | None = None
        self._theme: Callable[[], Theme] | None = None
        rows = pane.rows
        for follow in (
            pane.table.verticalScrollBar().valueChanged, pane.table.resized, rows.modelReset,
            rows.layoutChanged, rows.rowsInserted, rows.rowsRemoved, rows.rowsMoved,
        ):  # fmt: skip
            follow.connect(self._place)

    @property
    def is_open(self) -> bool:
        """Whether a cell is being edited."""
        return self.box.is_open

    def serve(self, search: Search, theme: Callable[[], Theme]) -> None:
        """Give it what looks for instruments, and the colours of the day."""
        self._search, self._theme = search, theme

    def _abandon(self, name: str) -> None:
        """The list goes from under the editor: what was typed is dropped, and said."""
        typed = self.box.text().strip()
        if self.box.is_open and typed and typed != self._begun:
            words = tr("“{text}” was not stored: the list {list} was left or is gone")
            self._pane.noticed.emit(words.format(text=typed, list=name))
        self.box.abandon()

    # commands

    def add(self) -> None:
        """A new row below the current one, its editor open."""
        if self._ready():
            self._draft(SYMBOL, self._rows.place(self._pane.current_row()))

    def new_section(self) -> None:
        """A new header above the current row, its editor open."""
        if self._ready():
            self._draft(_SECTION, self._rows.place(self._pane.current_row()) - 1)

    def section_blocked(self) -> str:
        """Why no header can be made now: a sorted list shows none."""
        column = self._rows.sort_column
        if column is None:
            return self._edits.blocked()
        title = self._rows.headerData(column, Qt.Orientation.Horizontal)
        return tr("Sorted by {column} - Ctrl+0 for your own order").format(column=title)

    def edit(self) -> None:
        """Edit the current row's symbol, or a section's name."""
        if not self._ready():
            return
        key = self._rows.key(self._pane.current_row())
        if self._entry(key) is not None:
            self._open(key, SYMBOL)

    def leave(self) -> bool:
        """Store what is open, as a click elsewhere would; False if it is refused."""
        if self.is_open and not self.box.text().strip() and self._cell in (SYMBOL, _SECTION):
            self.box.abandon()
        return self.box.commit()

    def typed(self) -> Typed | None:
        """What the open editor holds, None without one."""
        if not self.is_open:
            return None
        text, caret = self.box.text(), self.box.cursorPosition()
        return Typed(self._key, self._cell, text, caret, self.draft_below)

    def resume(self, typed: Typed) -> None:
        """Open the editor with what was typed elsewhere, refused as it was there."""
        if typed.key == DRAFT:
            self._draft(typed.cell, typed.below if typed.below is not None else -1)
        elif self._entry(typed.key) is not None:
            self._open(typed.key, typed.cell)
        else:
            return
        self.box.setText(typed.text)
        self.box.setCursorPosition(typed.caret)
        self.box.commit()

    # the list changes under it

    def list_changed(self) -> None:
        """The list is about to be shown anew: find the edited row in it.

        A row whose symbol is being typed and that is gone becomes a new one at its old place.
        """
        if self._storing or not self.is_open:
            return
        places = keyed(self._edits.watchlist).places
        if self._key != DRAFT and self._key not in places and self._cell == SYMBOL:
            row = self._rows.row_of(self._key)
            self._gone = self._key
            self.draft_below = self._rows.place_of(self._key) - 1
            self._above, self._key = self._rows.key(row - 1), DRAFT
        if self._key == DRAFT and self.draft_below is not None:
            last = len(self._edits.watchlist.entries) - 1
            self.draft_below = places.get(self._above, min(self.draft_below, last))

    def list_shown(self) -> None:
        """The list is shown anew: back to the edited row."""
        if self.is_open and not self._storing and self._rows.row_of(self._key) >= 0:
            self._pane.select_keys([self._key], self._key)
            self._place()

    # opening and closing

    def _ready(self) -> bool:
        """Whether another cell may be opened; a refused text keeps its box."""
        if not self._pane.may_edit():
            return False
        if not self.leave():
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    def _draft(self, cell: str, below: int) -> None:
        row = self._pane.current_row()
        self._return_to = self._rows.key(row)
        self.draft_below = below
        self._above = self._rows.key(row if cell == SYMBOL else row - 1)
        self._rows.set_list(self._edits.watchlist, below)
        self._open(DRAFT, cell)

    def _open(self, key: str, cell: str) -> None:
        entry = self._entry(key)
        if entry is not None and entry.kind is EntryKind.SECTION:
            cell = _SECTION
        self._key, self._cell, self._gone = key, cell, ""
        self._pane.undo_bar.withdraw()
        self._pane.go_to(self._rows.row_of(key))
        text = ""
        if entry is not None:
            text = entry.text if cell in (SYMBOL, _SECTION) else entry.field(cell)
        symbols = cell in (SYMBOL, _SECTION)
        self._begun = tidy(text)
        self.box.open(self._begun, self._room(), symbols=symbols, name=cell_name(cell))
        self._place()

    def _place(self) -> None:
        if self.is_open and self._rows.row_of(self._key) >= 0:
            self.box.place(self._room(), self._caption())

    def _column(self) -> int:
        """The edited cell's column, -1 while it is not shown."""
        if self._cell == _SECTION:
            return 0
        names = [column.id for column in self._rows.columns]
        column = names.index(self._cell) if self._cell in names else -1
        return column if column >= 0 and not self._table.isColumnHidden(column) else -1

    def _caption(self) -> str:
        return cell_name(self._cell) if self._column() < 0 else ""

    def _room(self) -> QRect:
        """Where the box lies: its cell, or beside the symbol where no column is shown for it."""
        row, column = self._rows.row_of(self._key), self._column()
        rect = self._table.visualRect(self._rows.index(row, max(0, column)))
        edge = self._table.viewport().width()
        if column < 0:
            return QRect(rect.right() + 1, rect.top(), edge - rect.right() - 1, rect.height())
        if self._cell not in (SYMBOL, _SECTION) and rect.width() < _LEAST_PX:
            left = max(0, min(rect.left(), edge - _LEAST_PX))
            return QRect(left, rect.top(), min(_LEAST_PX, edge), rect.height())
        return rect

    def _closed(self, stored: bool) -> None:
        if not stored and self._key == DRAFT:
            self._drop_draft()
        self._key = ""
        if QApplication.focusWidget() in (None, self.box):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_draft(self) -> None:
        self.draft_below = None
        self._rows.set_list(self._edits.watchlist)
        self._pane.select_keys([self._return_to], self._return_to)

    def _step(self, step: int) -> None:
        """The next editable cell of the row just stored; at its ends there is none."""
        entry = self._entry(self._stored)
        if entry is None or entry.kind is not EntryKind.ROW or self._cell not in CELLS:
            return
        at = CELLS.index(self._cell) + step
        if 0 <= at < len(CELLS):
            self._open(self._stored, CELLS[at])

    # suggestions

    def _suggest(self, text: str) -> None:
        if self._cell != SYMBOL or self._search is None or not text.strip():
            self.box.close_suggestions()
            return
        self._search(text, self._offer)

    def _offer(self, found: Found) -> None:
        """What was found, unless the text is another one by now."""
        if not self.is_open or self.box.text() != found.text or self._theme is None:
            return
        if self.box.offered is None:
            from gui.watchlist.suggestions import Suggestions

            self.box.offered = Suggestions(self.box, self._theme())
            self.box.offered.chosen.connect(self._chosen)
        self.box.offered.set_theme(self._theme())
        self.box.offered.offer(found.matches)

    def _chosen(self, symbol: str) -> None:
        self.box.setText(symbol)
        self.box.commit()

    # storing

    def _entry(self, key: str) -> Entry | None:
        """The list's entry of a row, shown or not."""
        return self._rows.entry_of(key)

    def _accept(self, text: str) -> str:
        """Store what the editor holds; the reason if it is refused."""
        self._stored = ""
        if self._cell == _SECTION:
            return self._accept_section(text)
        if self._cell == SYMBOL:
            return self._accept_symbol(text)
        entry = self._entry(self._key)
        if entry is None:
            return tr("{symbol} is not in the list any more").format(symbol=self._key)
        if text == self._begun:
            self._stored = self._key
            return ""
        why = cell_fault(self._cell, text)
        if not why:
            place = self._rows.place_of(self._key)
            value = tidy(text, self._cell)
            new = self._edits.watchlist.with_field(place, self._cell, value)
            if not self._lost(tidy(entry.field(self._cell)), value, new, place):
                self._store(new, edit_text(self._cell, entry.symbol), self._key)
        return why

    def _lost(self, now: str, ours: str, new: Watchlist, place: int) -> bool:
        """Whether another program changed the very cell: its text stays, ours is kept beside."""
        if now in (self._begun, ours):
            return False
        self._stored = self._key
        self._edits.keep_ours(new, (new.entries[place].line,))
        return True

    def _accept_symbol(self, text: str) -> str:
        found = parse_symbol(text)
        if isinstance(found, Refused):
            return told(found.reason)
        other = self._edits.watchlist.find(found.canonical)
        if self._key == DRAFT:
            if other >= 0:
                self._go_to_known(found.canonical)
            else:
                new = self._edits.watchlist.with_added(found, self.draft_below)
                self._store(new, add_text([found.canonical]), found.canonical)
                self._say_both(found.canonical)
            return ""
        return self._accept_other_symbol(found, other)

    def _say_both(self, symbol: str) -> None:
        """Name a row that another program took away while its symbol was typed here."""
        if self._gone:
            words = tr("{symbol} is a row of its own: {gone} was changed or removed outside")
            self._pane.noticed.emit(words.format(symbol=symbol, gone=self._gone))

    def _accept_other_symbol(self, found: Symbol, other: int) -> str:
        """Another symbol in a row that is there already."""
        entry, place = self._entry(self._key), self._rows.place_of(self._key)
        if entry is None:
            return tr("The row is not in the list any more")
        if other not in (-1, place):
            return _known(found.canonical)
        same = found.canonical == entry.symbol and found.spelled == entry.text
        if same or self.box.text() == self._begun:
            self._stored = self._key
        else:
            new = self._edits.watchlist.with_edited(place, found)
            if not self._lost(tidy(entry.text), found.spelled, new, place):
                self._store(new, edit_text("symbol", entry.text), found.canonical)
        return ""

    def _go_to_known(self, symbol: str) -> None:
        self._drop_draft()
        self._key = symbol
        self._pane.reveal(symbol)
        self._rows.point_out(symbol)
        self._pane.said.emit(_known(symbol))

    def _accept_section(self, text: str) -> str:
        name = tidy(text)
        why = tr("type a name") if not name else cell_fault(_SECTION, name)
        if why:
            return why
        watchlist = self._edits.watchlist
        if self._key == DRAFT:
            place = max(0, (self.draft_below or 0) + 1) if self.draft_below is not None else 0
            self._store(watchlist.with_section(name, place), section_text(name))
            self._pane.go_to(self._row_at(place))
            return ""
        entry, place = self._entry(self._key), self._rows.place_of(self._key)
        if entry is None:
            return tr("The section is not in the list any more")
        step = rename_section_text(entry.text, name)
        self._store(watchlist.with_section_named(place, name), step)
        return ""

    def _row_at(self, place: int) -> int:
        rows = range(self._rows.rowCount())
        return next((row for row in rows if self._rows.place(row) == place), -1)

    def _store(self, new: Watchlist, text: str, symbol: str = "") -> None:
        self.draft_below = None
        self._stored = symbol
        self._storing = True
        try:
            self._edits.apply(new, text, (symbol,) if symbol else ())
        finally:
            self._storing = False
        self._key = symbol


def _known(symbol: str) -> str:
    return tr("{symbol} is in the list already").format(symbol=symbol)
