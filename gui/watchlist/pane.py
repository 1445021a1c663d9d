"""The watchlist pane: the list, its commands, the undo bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import (
    EntryKind,
    file_name,
    remove_text,
)
from gui.tables.pane import TablePane
from gui.text import told, tr
from gui.watchlist.clipping import Clipping
from gui.watchlist.details import DetailsLine
from gui.watchlist.editing import Editing
from gui.watchlist.flags import Flags
from gui.watchlist.folding import Folding
from gui.watchlist.moving import Moving
from gui.watchlist.strip import ListStrip
from gui.watchlist.undobar import UndoBar
from gui.ways import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from engine.desk.views import RowView
    from gui.tables.exporting import Kind
    from gui.theme import Theme
    from gui.watchlist.editor import CellEditor
    from gui.watchlist.edits import ListEdits
    from gui.watchlist.model import WatchlistModel

_NAMED: Final = 5


class WatchlistPane(TablePane):
    """The user's list, live; everything on it can be done with keys (KEYS 1.1, 1.2, 1.4)."""

    def __init__(
        self,
        model: WatchlistModel,
        edits: ListEdits,
        theme: Theme,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, edits, theme, row_height, parent)
        self.rows = model
        self.edits = edits
        self.editing = Editing(self)
        self.flags = Flags(self)
        self.clipping = Clipping(self)
        self.folding = Folding(self)
        self.moving = Moving(self)
        self.strip = ListStrip(self)
        self.column.insertWidget(0, self.strip)
        self.table.setAccessibleName(tr("Watchlist"))
        self.table.setAccessibleDescription(
            tr("Symbols with prices and volatilities; a cell tells its unit and quality")
        )
        self.details = DetailsLine(self)
        self.column.addWidget(self.details)
        self.undo_bar = UndoBar(self)
        self.undo_bar.undo_requested.connect(self.undo)
        self.column.addWidget(self.undo_bar)
        edits.changed.connect(self._list_changed)
        self.rows.set_list(edits.watchlist)
        self.go_to(0)
        self._follow.stop()

    @property
    def editor(self) -> CellEditor:
        """The text box over a cell."""
        return self.editing.box

    # data

    def apply(self, rows: Iterable[RowView]) -> None:
        """New views of rows; the details tell the current one's at once."""
        views = tuple(rows)
        self.rows.apply(views)
        current = self.current_symbol()
        if any(view.symbol == current for view in views):
            self.details.renew()
        if self.state.text() or not self.rows.priced():
            self._say_why()

    def tick(self) -> None:
        """Once a second: ages, and the order of a sorted list while nothing is edited."""
        self.rows.tick()
        if self.rows.sort_column is not None and not self.editor.is_open:
            self.rows.resort()
        self.details.renew()

    def select_symbol(self, symbol: str) -> bool:
        """Go to a symbol's row, shown or not yet; False if the list has none."""
        if self.rows.place_of(symbol) < 0:
            return False
        self.reveal(symbol)
        return True

    def reveal(self, key: str) -> None:
        """Go to a row, out of a folded section and through the filter if it must be."""
        self.show_rows([key])

    def show_rows(self, keys: list[str]) -> None:
        """Select these rows; folded sections open for them and the filter lets them through."""
        hidden = [key for key in keys if self.rows.row_of(key) < 0]
        if hidden:
            self.rows.spare(hidden)
            self.folding.open_for(hidden)
            self.rows.resort()
        shown = [key for key in keys if self.rows.row_of(key) >= 0]
        if shown:
            self.select_keys(shown, shown[0])

    def step_symbol(self, step: int) -> str:
        """The next row with a symbol in direction `step`, around the ends; "" if there is none."""
        count = self.rows.rowCount()
        row = self.current_row()
        for _ in range(count):
            row = (row + step) % count
            if self.rows.symbol(row):
                self.go_to(row)
                return self.rows.symbol(row)
        return ""

    def empty_reason(self) -> str:
        """Why row commands cannot run."""
        if self.rows.rowCount() or self.rows.filtered:
            return super().empty_reason()
        return tr("The list is empty")

    def empty_sentence(self) -> str:
        """What an empty list says."""
        return tr("No symbols yet. Press Ins, paste a list, or Ctrl+O for a file.")

    def export_name(self) -> str:
        """The list's own name."""
        return file_name(self.edits.current).removesuffix(".txt")

    def export_kinds(self) -> tuple[Kind, ...]:
        """As a table, and as a list for this program or TradingView."""
        from gui.watchlist.exporting import list_kinds

        return (*super().export_kinds(), *list_kinds(self))

    def below(self) -> int | None:
        """Place of the entry below which new rows go, None for the end."""
        place = self.rows.place(self.current_row())
        return place if place >= 0 else None

    # commands: watchlist.*, list.*

    def add(self) -> None:
        """A new row below the current one, its editor open."""
        self.editing.add()

    def edit(self) -> None:
        """Edit the current row's symbol, or a section's name."""
        self.editing.edit()

    def new_section(self) -> None:
        """A header above the current row, its name being typed."""
        self.editing.new_section()

    def open_chart(self) -> None:
        """Show the current symbol in the chart; fold or unfold the section on its header."""
        key = self.rows.key(self.current_row())
        if key and self.rows.header_of(key) == key:
            self.folding.toggle(key)
        else:
            super().open_chart()

    def remove(self) -> None:
        """Remove the selected rows, a folded header with its own; a bar offers to undo it."""
        self.take_out(remove_text)

    def take_out(self, step: Callable[[Sequence[str]], str]) -> None:
        """Remove the selected rows.

        Args:
            step: Text of the step, from the names of the rows.
        """
        _, names = self.chosen()
        places, keys = self.taken()
        if not places or not self.may_edit():
            return
        after = self.key_after(self.selected_rows())
        new = self.edits.watchlist.with_removed(places)
        if self.edits.apply(new, step(names), keys):
            self.select_keys([after], after)
            self.undo_bar.offer(tr("Removed {symbols}").format(symbols=self.listed(names)))

    def copy(self) -> None:
        """The selected rows, with all that belongs to them, sections as headers."""
        self.clipping.copy()

    def cut(self) -> None:
        """Copy, then remove."""
        self.clipping.cut()

    def paste(self) -> None:
        """Rows or symbols of the clipboard below the current row."""
        self.clipping.paste()

    def paste_text(self, text: str) -> None:
        """Symbols of a text below the current row, as one step."""
        self.clipping.paste_text(text)

    def next_symbol(self) -> None:
        """The next symbol, the chart follows at once."""
        self._follow_step(1)

    def prev_symbol(self) -> None:
        """The previous symbol, the chart follows at once."""
        self._follow_step(-1)

    # inside

    def _say_why(self) -> None:
        why = self.rows.why_no_prices()
        if not why and not self.state.text():
            return
        self.say_state(
            joined(tr("No prices: {why}.").format(why=told(why)), self.ways.full()) if why else ""
        )

    def _ways_changed(self) -> None:
        self._say_why()

    def _follow_step(self, step: int) -> None:
        symbol = self.step_symbol(step)
        if symbol:
            self._follow.stop()
            self.symbol_followed.emit(symbol)

    def may_edit(self) -> bool:
        """Whether the list can be edited; says why not."""
        why = self.edits.blocked()
        if why:
            self.said.emit(why)
        return not why

    def chosen(self) -> tuple[list[int], list[str]]:
        """Places and names of the selected rows."""
        rows = [row for row in self.selected_rows() if self.rows.place(row) >= 0]
        names = [entry.text for row in rows if (entry := self.rows.entry(row)) is not None]
        return [self.rows.place(row) for row in rows], names

    def key_after(self, gone: Sequence[int]) -> str:
        """Key of the row that gets the focus when `gone` leave: the one below, else above."""
        for row in (*range(gone[-1] + 1, self.rows.rowCount()), *range(gone[0] - 1, -1, -1)):
            if row not in gone:
                return self.rows.key(row)
        return ""

    def _list_changed(self, symbols: tuple[str, ...]) -> None:
        """Show the list as it is now; `symbols` are the keys of rows to select."""
        self.undo_bar.withdraw()
        self.editing.list_changed()
        scroll = self.table.verticalScrollBar().value()
        keys, current = self.selected_keys(), self.rows.key(self.current_row())
        row = self.current_row()
        self.rows.set_list(self.edits.watchlist, self.editing.draft_below)
        self.table.verticalScrollBar().setValue(scroll)
        known = [symbol for symbol in symbols if self.rows.place_of(symbol) >= 0]
        if known:
            self.show_rows(known)
        elif self.rows.row_of(current) >= 0:
            self.select_keys(keys, current)
        if self.current_row() < 0:
            self.go_to(min(max(0, row), self.rows.rowCount() - 1))
        self.editing.list_shown()

    def taken(self) -> tuple[list[int], list[str]]:
        """Places and keys of the selected rows; a folded header takes its rows along."""
        rows = self.rows
        chosen = [rows.key(row) for row in self.selected_rows() if rows.place(row) >= 0]
        taken = dict.fromkeys(chosen)
        for key in chosen:
            entry = rows.entry(rows.row_of(key))
            header = entry is not None and entry.kind is EntryKind.SECTION
            if header and rows.fold_of(key) in rows.folded and rows.row_of(key) >= 0:
                taken |= dict.fromkeys(rows.rows_of(key))
        return [rows.place_of(key) for key in taken], list(taken)

    @staticmethod
    def listed(names: Sequence[str]) -> str:
        """Names in a sentence, counted where they are many."""
        return _listed(names)


def _listed(names: Sequence[str]) -> str:
    if len(names) <= _NAMED:
        return ", ".join(names)
    return tr("{count} symbols").format(count=len(names))
