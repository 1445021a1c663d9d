"""What every board's pane can do: walk, extend, select, copy, sort, show in the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.plain import PlainLabel
from gui.tables.model import DISPLAY, HORIZONTAL
from gui.tables.runs import runs_of
from gui.tables.view import BoardView
from gui.text import tr
from gui.ways import Ways

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from gui.tables.exporting import Kind
    from gui.tables.finding import FindLine
    from gui.tables.model import BoardModel
    from gui.tables.undoing import Undoing
    from gui.theme import Theme

FOLLOW_MS = 150
MOST_CHARTS = 12
_BAND = 3
_ROWS = QItemSelectionModel.SelectionFlag.Rows
_FRESH = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
_CURRENT = QItemSelectionModel.SelectionFlag.Current | _ROWS
_NO_SELECTION = QItemSelectionModel.SelectionFlag.NoUpdate


class TablePane(QWidget):
    """A board: its table, its empty sentence, and the commands of context `table`.

    Signals:
        symbol_chosen: The symbol was asked for (Return, double click).
        symbol_followed: The current row rests on this symbol for 150 ms.
        charts_requested: Symbols that want a chart tab each, at most `MOST_CHARTS`.
        ordered: Another sorting was chosen.
        said: A sentence for the status bar.
        noticed: A sentence that should stay readable.
    """

    symbol_chosen = Signal(str)
    symbol_followed = Signal(str)
    charts_requested = Signal(tuple)
    ordered = Signal()
    said = Signal(str)
    noticed = Signal(str)

    def __init__(
        self,
        model: BoardModel,
        undoing: Undoing,
        theme: Theme,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tablePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.board = model
        self.undoing = undoing
        self.ways = Ways()
        self.table = BoardView(model, theme, row_height, self)
        self.setFocusProxy(self.table)
        self.empty = PlainLabel(parent=self.table.viewport())
        self.empty.setObjectName("emptyState")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.table, 1)
        self.state = PlainLabel(parent=self)
        self.state.setObjectName("paneState")
        self.state.setWordWrap(True)
        self.state.hide()
        self.column.addWidget(self.state)
        self._find: FindLine | None = None
        self._left = ""
        self._anchor = 0
        self._extending = False
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._follow_now)
        self._connect()

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)
        self.table.doubleClicked.connect(self._double_clicked)
        self.table.horizontalHeader().sectionClicked.connect(self._heading_clicked)
        self.table.resized.connect(self._place_empty)
        self.board.modelReset.connect(self._place_empty)
        self.board.rowsInserted.connect(self._place_empty)
        self.board.rowsRemoved.connect(self._place_empty)

    def set_replayed(self, replayed: bool) -> None:
        """Frame the pane in the replay's colour as long as what it shows is replayed."""
        if self.property("replayed") == replayed:
            return
        self.setProperty("replayed", replayed)
        edge = _BAND if replayed else 0
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.style().polish(self)

    def set_ways(self, ways: Ways) -> None:
        """What an empty board may offer as help."""
        if ways != self.ways:
            self.ways = ways
            self._place_empty()
            self._ways_changed()

    def _ways_changed(self) -> None:
        """Say sentences about the whole pane anew."""

    # what is current

    def current_row(self) -> int:
        """Row with the focus, -1 on an empty board."""
        return self.table.currentIndex().row()

    def current_column(self) -> int:
        """Column of the current cell; the first where it is not in view."""
        return self.table.current_column()

    def current_symbol(self) -> str:
        """Its symbol, "" if it has none."""
        row = self.current_row()
        return self.board.symbol(row) if row >= 0 else ""

    def selected_rows(self) -> list[int]:
        """Selected rows, ascending."""
        selection = self.table.selectionModel().selection()
        spans = (selection.at(i) for i in range(selection.count()))
        return sorted({row for span in spans for row in range(span.top(), span.bottom() + 1)})

    def selected_keys(self) -> list[str]:
        """Keys of the selected rows in shown order."""
        return [self.board.key(row) for row in self.selected_rows()]

    def go_to(self, row: int) -> None:
        """Make `row` the one selected row and bring it into view; the column stays."""
        if not 0 <= row < self.board.rowCount():
            return
        index = self.board.index(row, self.current_column())
        self.table.selectionModel().setCurrentIndex(index, _FRESH)
        self.table.scrollTo(index)

    def select_keys(self, keys: list[str], current: str) -> None:
        """Select rows by key; `current` gets the focus."""
        rows = [row for row in (self.board.row_of(key) for key in keys) if row >= 0]
        here = self.board.row_of(current)
        if here < 0:
            here = rows[0] if rows else -1
        if here < 0:
            return
        self.go_to(here)
        if len(rows) > 1:
            chosen = QItemSelection()
            for first, last in runs_of(rows):
                chosen.select(self.board.index(first, 0), self.board.index(last, 0))
            self.table.selectionModel().select(chosen, _FRESH)

    @property
    def following(self) -> bool:
        """Whether the current row's symbol is about to be announced."""
        return self._follow.isActive()

    def settle(self) -> None:
        """Announce nothing of the current row: it was not chosen now."""
        self._follow.stop()

    def empty_reason(self) -> str:
        """Why row commands cannot run, "" if they can."""
        if self.board.rowCount():
            return ""
        return tr("No row fits the filter") if self.board.filtered else tr("The table is empty")

    def empty_sentence(self) -> str:
        """What the pane says while it has no rows."""
        return tr("Nothing to show")

    def say_state(self, sentence: str) -> None:
        """What is wrong with the whole pane, under its rows; "" for nothing."""
        if self.state.text() != sentence:
            self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    # commands: table.*

    def prev_row(self) -> None:
        """One row up."""
        self.go_to(max(0, self.current_row() - 1))

    def next_row(self) -> None:
        """One row down."""
        self.go_to(min(self.board.rowCount() - 1, self.current_row() + 1))

    def first_row(self) -> None:
        """Top."""
        self.go_to(0)

    def last_row(self) -> None:
        """Bottom."""
        self.go_to(self.board.rowCount() - 1)

    def prev_column(self) -> None:
        """One cell to the left, around the end."""
        self.table.step_column(-1)

    def next_column(self) -> None:
        """One cell to the right, around the end."""
        self.table.step_column(1)

    def page_up(self) -> None:
        """The rows in view less one, up."""
        self.go_to(max(0, self.current_row() - max(1, self.table.rows_in_view() - 1)))

    def page_down(self) -> None:
        """The rows in view less one, down."""
        step = max(1, self.table.rows_in_view() - 1)
        self.go_to(min(self.board.rowCount() - 1, self.current_row() + step))

    def extend_up(self) -> None:
        """Move the loose end of the selection up."""
        self._extend(-1)

    def extend_down(self) -> None:
        """Move the loose end of the selection down."""
        self._extend(1)

    def _extend(self, step: int) -> None:
        row = self.current_row() + step
        if self.current_row() < 0 or not 0 <= row < self.board.rowCount():
            return
        index = self.board.index(row, 0)
        first, last = sorted((self._anchor, row))
        chosen = QItemSelection(self.board.index(first, 0), self.board.index(last, 0))
        self._extending = True
        self.table.selectionModel().setCurrentIndex(index, _NO_SELECTION)
        self._extending = False
        self.table.selectionModel().select(chosen, _FRESH)
        self.table.scrollTo(index)

    def select_all(self) -> None:
        """Every visible row."""
        self.table.selectAll()

    def copy(self) -> None:
        """Symbols of the selected rows to the clipboard, one a line."""
        symbols = [self.board.symbol(row) for row in self.selected_rows()]
        symbols = [symbol for symbol in symbols if symbol]
        if symbols:
            QGuiApplication.clipboard().setText("\n".join(symbols))
            self.said.emit(tr("Copied {what}").format(what=_counted(symbols)))

    def copy_cells(self) -> None:
        """Selected rows with all visible columns, tab separated, headings first."""
        rows = self.selected_rows()
        if not rows:
            return
        columns = self.table.shown_columns()
        lines = ["\t".join(str(self.board.headerData(i, HORIZONTAL, DISPLAY)) for i in columns)]
        lines += ["\t".join(self.board.cell(row, i).text for i in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.said.emit(tr("Copied with all columns: {count}").format(count=len(rows)))

    def export(self) -> None:
        """Ask for a file and write the shown rows into it, in the shown order."""
        from gui.tables.exporting import offer

        offer(self)

    def export_name(self) -> str:
        """The file name that is proposed, without its suffix."""
        return f"voldesk-{type(self).__name__.removesuffix('Pane').lower()}"

    def export_kinds(self) -> tuple[Kind, ...]:
        """What can be written."""
        from gui.tables.exporting import table_kind

        return (table_kind(self),)

    def open_chart(self) -> None:
        """Show the current symbol in the chart."""
        symbol = self.current_symbol()
        if symbol:
            self._follow.stop()
            self.symbol_chosen.emit(symbol)

    def open_new_chart(self) -> None:
        """A chart tab for each selected symbol, at most twelve; the rest is named."""
        found = dict.fromkeys(self.board.symbol(row) for row in self.selected_rows())
        symbols = [symbol for symbol in found if symbol]
        if not symbols:
            self.said.emit(tr("No symbol is selected"))
            return
        self._follow.stop()
        self.charts_requested.emit(tuple(symbols[:MOST_CHARTS]))
        if rest := symbols[MOST_CHARTS:]:
            words = tr("At most {count} charts at once. Without a chart: {symbols}")
            self.noticed.emit(words.format(count=MOST_CHARTS, symbols=", ".join(rest)))

    def escape(self) -> None:
        """One step back: the filter, then the selection to one row."""
        if self._find is not None and (self.board.filtered or self._find.isVisible()):
            self._find.drop()
        else:
            self.go_to(self.current_row())

    # finding

    @property
    def find_line(self) -> FindLine:
        """The line one types in; made when it is first wanted."""
        if self._find is None:
            from gui.tables.finding import FindLine

            self._find = FindLine(self)
            self.column.insertWidget(self.column.indexOf(self.state), self._find)
        return self._find

    def find_rows(self) -> None:
        """Filter as one types."""
        self.find_line.open()

    def find_next(self) -> None:
        """The next row that fits, around the end."""
        self.find_line.step(1)

    def find_prev(self) -> None:
        """The row before that fits, around the top."""
        self.find_line.step(-1)

    def set_filter(self, text: str) -> None:
        """Show only rows that hold the words; current row and selection stay where they can."""
        keys, current = self.selected_keys(), self.board.key(self.current_row())
        self._left = current or self._left
        self.board.set_filter(text)
        self.select_keys(keys, self._left)
        if self.current_row() < 0:
            rows = range(self.board.rowCount())
            self.go_to(next((row for row in rows if not self.board.is_header(row)), 0))
        self._place_empty()

    def kept_filter(self) -> str:
        """The text the rows are filtered by, "" for none."""
        return self._find.box.text() if self._find is not None and self.board.filtered else ""

    def show_filter(self, text: str) -> None:
        """Filter by a text that was kept, "" for none; the focus stays where it is."""
        if text or self._find is not None:
            self.find_line.show_filter(text)

    def reveal(self, key: str) -> None:
        """Go to a row."""
        self.go_to(self.board.row_of(key))

    def undo(self) -> None:
        """Undo the last step of the lists."""
        self.said.emit(self.undoing.undo())

    def redo(self) -> None:
        """Redo it."""
        self.said.emit(self.undoing.redo())

    def undo_blocked(self) -> str:
        """Why undo cannot run."""
        return "" if self.undoing.undo_text() else tr("Nothing to undo")

    def redo_blocked(self) -> str:
        """Why redo cannot run."""
        return "" if self.undoing.redo_text() else tr("Nothing to redo")

    # sorting

    def sort_prev_column(self) -> None:
        """Sort by the column to the left."""
        self._sort_step(-1)

    def sort_next_column(self) -> None:
        """Sort by the column to the right."""
        self._sort_step(1)

    def sort_ascending(self) -> None:
        """Smallest first."""
        self._sort(self.board.sort_column or 0, ascending=True)

    def sort_descending(self) -> None:
        """Largest first."""
        self._sort(self.board.sort_column or 0, ascending=False)

    def manual_order(self) -> None:
        """The board's own order."""
        self._sort(None, ascending=True)

    def _sort_step(self, step: int) -> None:
        columns = self.table.shown_columns()
        now = self.board.sort_column
        place = columns.index(now) + step if now in columns else 0
        self._sort(columns[place % len(columns)], ascending=self.board.ascending)

    def order_by(self, column: int | None, *, ascending: bool) -> None:
        """Sort by a column, None for the own order; selection stays on its rows."""
        heads = self.table.horizontalHeader()
        keys, current = self.selected_keys(), self.board.key(self.current_row())
        self.board.sort_by(column, ascending=ascending)
        heads.setSortIndicatorShown(column is not None)
        # Qt's mark points down for ascending, as the reader expects of descending.
        order = Qt.SortOrder.DescendingOrder if ascending else Qt.SortOrder.AscendingOrder
        heads.setSortIndicator(-1 if column is None else column, order)
        self.select_keys(keys, current)
        if self.current_row() < 0:
            self.go_to(0)

    def _sort(self, column: int | None, *, ascending: bool) -> None:
        self.order_by(column, ascending=ascending)
        self.ordered.emit()
        if column is None:
            self.said.emit(tr("Own order"))
            return
        title = self.board.headerData(column, HORIZONTAL, DISPLAY)
        up, down = tr("Sorted by {column}, ascending"), tr("Sorted by {column}, descending")
        self.said.emit((up if ascending else down).format(column=title))

    def _heading_clicked(self, column: int) -> None:
        again = self.board.sort_column == column
        self._sort(column, ascending=not self.board.ascending if again else True)

    # following

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._extending:
            self._anchor = max(0, now.row())
        if now.isValid():
            self._follow.start()

    def _follow_now(self) -> None:
        symbol = self.current_symbol()
        if symbol:
            self.symbol_followed.emit(symbol)

    def _double_clicked(self) -> None:
        self.open_chart()

    def _place_empty(self) -> None:
        self.empty.setVisible(not self.board.rowCount())
        if not self.board.rowCount():
            unfit = tr("No row fits. Esc shows all rows again.")
            self.empty.setText(unfit if self.board.filtered else self.empty_sentence())
            self.empty.setGeometry(self.table.viewport().rect().adjusted(16, 0, -16, 0))


def _counted(symbols: list[str]) -> str:
    if len(symbols) <= 3:
        return ", ".join(symbols)
    return tr("{count} symbols").format(count=len(symbols))
