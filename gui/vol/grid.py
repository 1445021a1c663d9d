"""A table of figures whose cells the keys walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QWidget

from gui.tables.view import BoardView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

    from gui.theme import Theme
    from gui.vol.model import FiguresModel

_LEAST_ROWS: Final = 4
_LEAST_NAME: Final = 64
"""Pixels of a name that is cut."""


class FigureGrid(BoardView):
    """The look of every board, with a cursor on one number instead of selected rows.

    Signals:
        cursor_moved: The cursor stands on another cell, or came with the focus.
        focus_left: The focus went elsewhere.
    """

    cursor_moved = Signal()
    focus_left = Signal()
    underlines = False

    def __init__(
        self, model: FiguresModel, theme: Theme, row_height: int, parent: QWidget, *,
        headings: bool,
    ) -> None:  # fmt: skip
        super().__init__(model, theme, row_height, parent)
        self.figures = model
        self._focus = QColor(theme.focus)
        self._idle = QColor(theme.line)
        self._headings = headings
        self._leads = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setVisible(headings)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_row_height(row_height)
        self._choose_first()

    def _fit_letters(self) -> None:
        """Rows, and a heading as tall as a row."""
        rows, heads, pixels = self.verticalHeader(), self.horizontalHeader(), self._least()
        if rows.defaultSectionSize() != pixels or heads.height() != pixels:
            rows.setDefaultSectionSize(pixels)
            heads.setFixedHeight(pixels)
            self.updateGeometry()

    def fit_rows(self) -> None:
        """Rows of one height in every table of a sheet: the sheet chooses it."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._focus, self._idle = QColor(theme.focus), QColor(theme.line)
        super().set_theme(theme)

    def fit_columns(self) -> None:
        """Figures before names: in little room, as beside a scroll bar, the names are cut."""
        columns = range(self.figures.columnCount())
        widths, room = {i: self._natural(i) for i in columns}, self.viewport().width()
        name = widths[0] - max(0, sum(widths.values()) - room)
        if name < _LEAST_NAME:
            super().fit_columns()
            return
        self.left_out = ()
        self._apply_widths({**widths, 0: name}, set(columns), room)

    def sizeHint(self) -> QSize:
        """Every column and row in view."""
        return QSize(self.natural_width(), self.full_height())

    def minimumSizeHint(self) -> QSize:
        """A few rows: the others are reached by scrolling."""
        return QSize(self.natural_width(), min(_LEAST_ROWS * self._least(), self.full_height()))

    def full_height(self) -> int:
        """Pixels at which every row is in view."""
        rows = self.figures.rowCount() + (1 if self._headings else 0)
        return rows * self._least()

    # the cursor

    def set_leading(self, leads: bool) -> None:
        """Whether the sheet's cursor is in this table: it stays marked without the focus."""
        if leads is not self._leads:
            self._leads = leads
            self.viewport().update()

    @property
    def place(self) -> tuple[int, int]:
        """Row and column of the cell with the cursor."""
        index = self.currentIndex()
        return index.row(), index.column()

    def choose(self, row: int, column: int) -> bool:
        """Put the cursor on a number; False where none has its place."""
        if not self.figures.is_figure(row, column):
            return False
        index = self.figures.index(row, column)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.viewport().update()
            self.cursor_moved.emit()
        return True

    def walk(self, down: int, right: int) -> bool:
        """The next number in a direction, over headings; False at the edge."""
        row, column = self.place[0] + down, self.place[1] + right
        while 0 <= row < self.figures.rowCount() and 0 <= column < self.figures.columnCount():
            if self.choose(row, column):
                return True
            row, column = row + down, column + right
        return False

    def enter(self, height: int, *, from_left: bool) -> None:
        """Come in from the side: the number nearest to a height of the screen."""
        columns = range(self.figures.columnCount())
        column = next(
            c for c in (columns if from_left else reversed(columns)) if self._filled(c)
        )  # fmt: skip
        rows = [r for r in range(self.figures.rowCount()) if self.figures.is_figure(r, column)]
        self.choose(min(rows, key=lambda r: abs(self._middle(r) - height)), column)

    def height_of_cursor(self) -> int:
        """Middle of the cursor's row on the screen."""
        return self._middle(self.place[0])

    def _filled(self, column: int) -> bool:
        rows = range(self.figures.rowCount())
        return any(self.figures.is_figure(row, column) for row in rows)

    def _middle(self, row: int) -> int:
        top = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return self.viewport().mapToGlobal(QPoint(0, top)).y()

    def _choose_first(self) -> None:
        rows, columns = range(self.figures.rowCount()), range(self.figures.columnCount())
        next((True for row in rows for column in columns if self.choose(row, column)), False)

    # what Qt asks

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Keys that no command takes leave the cursor on its number."""
        del action, modifiers
        return self.currentIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a number or its name puts the cursor there."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.choose(index.row(), index.column()):
            columns = range(self.figures.columnCount())
            next((True for column in columns if self.choose(index.row(), column)), False)
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks the parts of the sheet."""
        return QWidget.focusNextPrevChild(self, next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what the cursor stands on."""
        super().focusInEvent(event)
        self.cursor_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the number is no longer read."""
        super().focusOutEvent(event)
        self.focus_left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, then the cursor around its number."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or not (self._leads or self.hasFocus()):
            return
        cell: QRect = self.visualRect(index).adjusted(0, 0, -1, -1)
        painter = QPainter(self.viewport())
        painter.setPen(self._focus if self.hasFocus() else self._idle)
        painter.drawRect(cell)
        painter.end()
