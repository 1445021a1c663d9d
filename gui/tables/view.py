"""A QTableView set up for boards: whole rows, no editing triggers, no typing search."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gui.tables.painter import MARK, PAD, CellPainter

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegion, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from gui.tables.model import BoardModel, Column
    from gui.tables.painter import Span, Strip
    from gui.theme import Theme

_SPARE = 2
_LEADING = 2
"""Pixels a row has beside the height of its letters, at least."""
_REMEASURED = frozenset({QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange})
COMFORTABLE = 28
"""Pixels of a comfortable row."""
_TALL = 20
"""Comfortable rows a table must have room for before they are taken unasked."""


class BoardView(QTableView):
    """The table of a pane; columns of higher rank leave when it is narrow.

    Signals:
        resized: The viewport changed its size.
        fitted: Other columns are shown, or left out, than before.
    """

    resized = Signal()
    fitted = Signal()
    underlines = True
    """The current cell wears a line, but in the first column."""
    painted: tuple[int, int]
    """First and last row in view when it was last painted; every row until it has been."""

    def __init__(
        self, model: BoardModel, theme: Theme, row_height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board = model
        self.setModel(model)
        self._painter = CellPainter(model, theme)
        self._spans: list[Span] = []
        self._order = model.usual
        self._pinned: frozenset[int] = frozenset()
        self.left_out: tuple[int, ...] = ()
        self._chosen: list[tuple[int, int]] | None = None
        self.painted = 0, sys.maxsize
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._set_headers(row_height)
        self._least_row = row_height
        model.modelReset.connect(self.fit_rows)
        for moved in (
            model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved,
            model.rowsMoved, self.selectionModel().selectionChanged,
        ):  # fmt: skip
            moved.connect(self._forget_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._painter.set_theme(theme)
        self.viewport().update()

    def _set_headers(self, row_height: int) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSectionsMovable(False)
        heads.setMinimumSectionSize(24)
        heads.setFixedHeight(row_height + 2)
        heads.setTextElideMode(Qt.TextElideMode.ElideNone)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.sectionResized.connect(self._forget_spans)
        self.horizontalScrollBar().valueChanged.connect(self._forget_spans)

    def set_row_height(self, pixels: int) -> None:
        """Rows of at least this height, and a heading to match."""
        self._least_row = pixels
        self._fit_letters()

    def _fit_letters(self) -> None:
        """Rows and heading with room for the letters, whatever font there is."""
        pixels = self._least()
        self.verticalHeader().setMinimumSectionSize(pixels)
        self.horizontalHeader().setFixedHeight(pixels + 2)
        self.fit_rows()

    def _least(self) -> int:
        """Height of a row at least."""
        return max(self._least_row, self.fontMetrics().height() + _LEADING)

    def fit_rows(self) -> None:
        """Comfortable rows where the table is tall and every row stays in view, else the least."""
        room, count = self.viewport().height(), self._board.rowCount()
        roomy = room >= _TALL * COMFORTABLE and count * COMFORTABLE <= room
        least = self._least()
        height = max(COMFORTABLE, least) if roomy else least
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    def fit_columns(self) -> None:
        """Widths from the samples; what does not fit leaves by rank, the rest is handed out."""
        widths = {i: self._natural(i) for i in self._order}
        room = self.viewport().width()
        shown = fitting(self._board.columns, self._order, self._pinned, widths, room)
        self._apply_widths(widths, shown, room)
        left_out = tuple(i for i in self._order if i not in shown)
        if left_out != self.left_out:
            self.left_out = left_out
            self.fitted.emit()

    def set_columns(self, order: Sequence[int], pinned: Iterable[int]) -> None:
        """Show these columns in this order, none for the usual ones.

        Args:
            order: Numbers of columns, the first of the model before all.
            pinned: Those of them that leave a narrow table after all others, from the right.
        """
        self._order = tuple(order) or self._board.usual
        self._pinned = frozenset(pinned)
        heads = self.horizontalHeader()
        first = range(len(self._board.columns))
        wanted = (*order, *(i for i in first if i not in order)) if order else first
        for place, column in enumerate(wanted):
            if heads.visualIndex(column) != place:
                heads.moveSection(heads.visualIndex(column), place)
        self._forget_spans()
        self.fit_columns()
        self.viewport().update()

    def shown_columns(self) -> list[int]:
        """The columns in view from left to right."""
        return [i for i in self._order if i not in self.left_out]

    def _natural(self, column: int) -> int:
        """Width at which the column's sample and its heading fit."""
        kind = self._board.columns[column]
        sample = self.fontMetrics().horizontalAdvance(self._board.sample(column)) + (
            MARK if kind.figures or kind.marked else 0
        )
        title = str(self._board.headerData(column, Qt.Orientation.Horizontal))
        heading = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(title)
        return max(sample, heading) + 2 * PAD + _SPARE

    def current_column(self) -> int:
        """Column of the current cell; the first where it is not in view."""
        column = self.currentIndex().column()
        return column if column in self.shown_columns() else 0

    def step_column(self, step: int) -> None:
        """Another cell of the current row, around the ends; the selection stays."""
        columns, row = self.shown_columns(), self.currentIndex().row()
        if row < 0:
            return
        place = columns.index(self.current_column()) + step
        index = self._board.index(row, columns[place % len(columns)])
        none = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, none)

    def _apply_widths(self, widths: dict[int, int], shown: set[int], room: int) -> None:
        spare = max(0, room - sum(widths[i] for i in shown))
        columns = self._board.columns
        takers = [i for i in self._order if i in shown and columns[i].stretches] or sorted(shown)
        each, rest = divmod(spare, len(takers)) if takers else (0, 0)
        for i in range(len(columns)):
            self.setColumnHidden(i, i not in shown)
            if i in shown:
                extra = each + (rest if i == takers[-1] else 0) if i in takers else 0
                self.setColumnWidth(i, widths[i] + extra)

    def natural_width(self, rank: int = 0) -> int:
        """Width at which every usual column up to `rank` fits."""
        columns = self._board.columns
        return sum(self._natural(i) for i in self._board.usual if columns[i].rank <= rank)

    def rows_in_view(self) -> int:
        """Whole rows the viewport shows, at least one."""
        return max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells of what is to be repainted, without a style option and index for each.

        The ground is filled here: the widgets behind need not be painted first.
        """
        chosen = self._chosen_rows() if self._chosen is None else self._chosen
        focused = self.hasFocus()
        at = self.currentIndex()
        current = at.row() if focused else -1
        strips = self._strips(event.region())
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), self._painter.ground)
            cursor = at.column() if self.underlines else 0
            self._painter.paint(painter, strips, chosen, current, focused=focused, cursor=cursor)
        finally:
            painter.end()

    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Repaint exactly the cells in view that changed; a screen reader is told of all."""
        touched = self._board.take_touched()
        if touched is None or QAccessible.isActive():
            super().dataChanged(topLeft, bottomRight, roles)
            return
        first, last = self.painted
        heads, viewport = self.verticalHeader(), self.viewport()
        height, offset = heads.defaultSectionSize(), heads.offset()
        spans = {span[0]: span for span in self._spans or self._laid_spans()}
        for row, left, right in touched:
            if first <= row <= last:
                for column in range(left, right + 1):
                    if column in spans:
                        _, start, width = spans[column]
                        viewport.update(start, row * height - offset, width, height)

    def _chosen_rows(self) -> list[tuple[int, int]]:
        """First and last rows of the selection's ranges, kept until it changes."""
        selection = self.selectionModel().selection()
        ranges = (selection.at(i) for i in range(selection.count()))
        self._chosen = [(span.top(), span.bottom()) for span in ranges]
        return self._chosen

    def _forget_chosen(self) -> None:
        self._chosen = None

    def _strips(self, region: QRegion) -> list[Strip]:
        """The rows and columns a region touches, each cell once: blending twice would show."""
        heads = self.verticalHeader()
        height, offset = heads.defaultSectionSize(), heads.offset()
        bottom = min(self._board.rowCount() - 1, self._last_whole())
        painted = offset // height, (offset + self.viewport().height() - 1) // height
        if painted != self.painted:
            self.painted = painted
            self._board.look_at(*painted)
        spans = self._spans or self._laid_spans()
        due: dict[int, set[Span]] = {}
        for rect in _rects(region):
            left, right = rect.left(), rect.right()
            top, low = rect.top() + offset, rect.bottom() + offset
            touched = {span for span in spans if span[1] <= right and span[1] + span[2] > left}
            if touched:
                for row in range(top // height, min(low // height, bottom) + 1):
                    due[row] = due[row] | touched if row in due else touched
        return [
            (row, row * height - offset, height, sorted(columns)) for row, columns in due.items()
        ]

    def _last_whole(self) -> int:
        """The last row in view with room for all of it: one cut through its words is left out."""
        heads = self.verticalHeader()
        height, offset = heads.defaultSectionSize(), heads.offset()
        return max(offset // height, (offset + self.viewport().height()) // height - 1)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What was left out below moves up empty: it is painted where it comes to."""
        super().scrollContentsBy(dx, dy)
        if dy:
            viewport, row = self.viewport(), self.verticalHeader().defaultSectionSize()
            due = row + abs(dy)
            viewport.update(0, viewport.height() - due, viewport.width(), due)

    def _laid_spans(self) -> list[Span]:
        self._spans = [
            (column, self.columnViewportPosition(column), self.columnWidth(column))
            for column in range(len(self._board.columns))
            if not self.isColumnHidden(column)
        ]
        return self._spans

    def _forget_spans(self) -> None:
        self._spans = []

    def keyboardSearch(self, search: str) -> None:
        """Typing a letter is a command's business, not a search of the table."""

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays inside the pane; F6 walks the panes."""
        return False

    def event(self, event: QEvent) -> bool:
        """Measure again where letters have another size: no cell is cut."""
        done = super().event(event)
        if event.type() in _REMEASURED:
            self._painter.forget_texts()
            self._fit_letters()
            self.fit_columns()
            self.viewport().update()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hand out the new width."""
        super().resizeEvent(event)
        self.fit_columns()
        self.fit_rows()
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint the selection in its focused colour."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Repaint the selection in its idle colour."""
        super().focusOutEvent(event)
        self.viewport().update()


def fitting(
    columns: Sequence[Column], order: Sequence[int], pinned: Collection[int],
    widths: Mapping[int, int], room: int,
) -> set[int]:  # fmt: skip
    """The columns that have room: by rank, then from the right; pinned ones leave last.

    Args:
        columns: All there are.
        order: Those wanted, from left to right; the first always stays.
        pinned: Those of them that were chosen one by one.
        widths: Pixels of each wanted column.
        room: Pixels there are.
    """
    place = {column: at for at, column in enumerate(order)}
    shown = set(order)
    needed = sum(widths[i] for i in order)

    def leaves(i: int) -> tuple[bool, int, int]:
        return i in pinned, 0 if i in pinned else -columns[i].rank, -place[i]

    for i in sorted(order[1:], key=leaves):
        if needed <= room:
            break
        shown.discard(i)
        needed -= widths[i]
    return shown


def _rects(region: QRegion) -> Iterable[QRect]:
    """A region's rectangles; PySide6 lets it be iterated and its stubs do not say so."""
    return cast("Iterable[QRect]", region)
