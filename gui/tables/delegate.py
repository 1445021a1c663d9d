"""Paints cells: tone, mark, flash, sparkline, section headings, selection."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.tables.cell import Cell, Mark, Tone
from gui.tables.model import LEFT, RIGHT
from gui.theme import mix

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

    from gui.tables.model import BoardModel, Index
    from gui.theme import Theme

PAD: Final = 6
FLASH_SHARE: Final = 0.15
REPLAY_SHARE: Final = 0.10
_SELECTED: Final = QStyle.StateFlag.State_Selected
_WAITING: Final = 0.55


class CellDelegate(QStyledItemDelegate):
    """Draws one board's cells from `BoardModel.cell`, colours by role."""

    def __init__(self, view: QAbstractItemView, model: BoardModel, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._tones = {tone: QColor(getattr(theme, tone.value)) for tone in Tone}
        self._pane = QColor(theme.pane)
        self._selected = QColor(theme.selection)
        self._selected_idle = QColor(mix(theme.selection, theme.pane, 0.55))
        self._focus = QColor(theme.focus)
        self._grid = QColor(theme.grid)
        self._line = QColor(theme.line)
        self._band = QColor(theme.replayed)
        self._replayed = QColor(mix(theme.replayed, theme.pane, REPLAY_SHARE))
        self._rise = QColor(mix(theme.up, theme.pane, FLASH_SHARE))
        self._fall = QColor(mix(theme.down, theme.pane, FLASH_SHARE))
        self._trail = QPen(QColor(theme.secondary), 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row, column = index.row(), index.column()
        cell = self._model.cell(row, column)
        rect = option.rect
        selected = bool(option.state & _SELECTED)
        self._ground(painter, rect, cell, row, column, selected=selected)
        if self._model.is_header(row):
            self._heading(painter, rect, cell)
        elif cell.trail:
            self._sparkline(painter, rect, cell.trail)
        elif cell.text:
            self._text(painter, rect, cell, row, column)
        if column == 0 and row == self._view.currentIndex().row() and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), self._focus)

    def _ground(
        self, painter: QPainter, rect: QRect, cell: Cell, row: int, column: int, *, selected: bool
    ) -> None:
        lit = self._model.lit(row, column)
        if lit is not None and not selected:
            painter.fillRect(rect, self._rise if lit else self._fall)
        elif selected:
            painter.fillRect(rect, self._selected if self._view.hasFocus() else self._selected_idle)
        elif cell.replayed:
            painter.fillRect(rect, self._replayed)
        if cell.mark is Mark.WAITING:
            self._skeleton(painter, rect, column)

    def _skeleton(self, painter: QPainter, rect: QRect, column: int) -> None:
        width = int((rect.width() - 2 * PAD) * _WAITING)
        figures = self._model.columns[column].figures
        left = rect.right() - PAD - width if figures else rect.left() + PAD
        painter.fillRect(QRect(left, rect.center().y() - 2, width, 4), self._grid)

    def _heading(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._line)
        if not cell.text:
            return
        plain = painter.font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self._tones[Tone.QUIET])
        painter.drawText(rect.adjusted(PAD, 0, 0, 0), LEFT, cell.text)
        painter.setFont(plain)

    def _text(self, painter: QPainter, rect: QRect, cell: Cell, row: int, column: int) -> None:
        colour = self._tones[cell.tone]
        if cell.mark in (Mark.CLOCK, Mark.FROZEN):
            self._mark(painter, rect, cell.mark)
        painter.setPen(colour)
        figures = self._model.columns[column].figures
        inner = rect.adjusted(PAD, 0, -PAD, 0)
        text = cell.text
        if not figures:
            text = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, inner.width()
            )
        painter.drawText(inner, RIGHT if figures else LEFT, text)
        if self._model.spoiled(row) and column == 0:
            middle = rect.center().y()
            painter.drawLine(inner.left(), middle, inner.right(), middle)

    def _mark(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._tones[Tone.QUIET], 1))
        centre = QPointF(rect.left() + 6.5, rect.center().y() + 0.5)
        if mark is Mark.CLOCK:
            painter.drawEllipse(centre, 3.5, 3.5)
            painter.drawLine(QLineF(centre, centre + QPointF(0, -2.2)))
            painter.drawLine(QLineF(centre, centre + QPointF(1.8, 0)))
        else:
            for turn in range(3):
                arm = QPointF(math.cos(turn * math.pi / 3), math.sin(turn * math.pi / 3)) * 3.5
                painter.drawLine(QLineF(centre - arm, centre + arm))
        painter.restore()

    def _sparkline(self, painter: QPainter, rect: QRect, trail: tuple[float, ...]) -> None:
        inner = QRectF(rect).adjusted(PAD, 4, -PAD, -4)
        known = [(i, price) for i, price in enumerate(trail) if math.isfinite(price)]
        if len(known) < 2:
            return
        low = min(price for _, price in known)
        high = max(price for _, price in known)
        span = high - low or 1.0
        step = inner.width() / (len(trail) - 1)
        line = QPolygonF(
            [
                QPointF(
                    inner.left() + i * step, inner.bottom() - (price - low) / span * inner.height()
                )
                for i, price in known
            ]
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._trail)
        painter.drawPolyline(line)
        painter.restore()
