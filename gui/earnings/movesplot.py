"""The moves after past reports as bars, the move implied now as a band behind them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import format as fmt
from gui.earnings.cards import SMALL_PX, font
from gui.earnings.words import absolute, signed
from gui.spoken import lines, teach
from gui.text import tr
from gui.theme import mix

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from engine.desk.views import EarningsRow
    from gui.theme import Theme

HEIGHT: Final = 132
_TEXT: Final = 16.0
_SIDE: Final = 8.0
_WIDEST: Final = 22.0
_NARROWEST: Final = 3.0


class MovesPlot(QWidget):
    """One bar a report, the oldest at the left; up and down by their colours and sides."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        teach()
        self._theme = theme
        self._row: EarningsRow | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def show_report(self, row: EarningsRow) -> None:
        """Show what belongs to a report."""
        self._row = row
        self.update()

    @property
    def implied(self) -> float:
        """The move implied now, percent; NaN unknown."""
        return self._row.implied_move_pct.value if self._row is not None else math.nan

    @property
    def moves(self) -> tuple[float, ...]:
        """The moves with their sign, oldest first."""
        past = self._row.past if self._row is not None else None
        return tuple(move for _, move in past.moves) if past is not None else ()

    def finding(self) -> str:
        """What the bars say."""
        moves, implied = self.moves, self.implied
        if not moves:
            return tr("No moves after past reports are known")
        if math.isnan(implied):
            return tr("Moves after the last {count} reports").format(count=len(moves))
        larger = sum(abs(move) > implied for move in moves)
        form = tr("{larger} of {count} reports moved more than the implied ±{implied} %")
        return form.format(larger=larger, count=len(moves), implied=absolute(implied))

    def spoken_name(self) -> str:
        """The finding."""
        return self.finding()

    def spoken_words(self) -> str:
        """Every move with its day."""
        past = self._row.past if self._row is not None else None
        moves = past.moves if past is not None else ()
        return lines(*(f"{fmt.year_date(day)}: {signed(move)} %" for day, move in moves))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Finding, band, bars, ends of time."""
        del event
        painter, theme = QPainter(self), self._theme
        face = font(SMALL_PX)
        painter.setFont(face)
        painter.setPen(QColor(theme.text if self.moves else theme.secondary))
        room = QRectF(0.0, 0.0, self.width(), _TEXT)
        metrics = QFontMetricsF(face)
        words = metrics.elidedText(self.finding(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
        if self.moves:
            area = QRectF(0.0, _TEXT + 6.0, self.width(), HEIGHT - 2 * _TEXT - 10.0)
            self._bars(painter, area, metrics)
            self._ends(painter, QRectF(0.0, HEIGHT - _TEXT, self.width(), _TEXT))
        painter.end()

    def _bars(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF) -> None:
        theme, moves, implied = self._theme, self.moves, self.implied
        sizes = [abs(move) for move in moves] + ([] if math.isnan(implied) else [implied])
        tall = 0.9 * area.height() / 2 / (max(sizes) or 1.0)
        middle = area.center().y()
        axis = 0.0
        if not math.isnan(implied):
            label = f"±{absolute(implied)}{fmt.THIN}%"
            axis = metrics.horizontalAdvance(label) + 8.0
            band = QRectF(area.left(), middle - implied * tall, area.width() - axis,
                          2 * implied * tall)  # fmt: skip
            painter.fillRect(band, QColor(mix(theme.series[0], theme.pane, 0.16)))
            painter.setPen(QPen(QColor(theme.series[0]), 1.0, Qt.PenStyle.DashLine))
            for y in (band.top(), band.bottom()):
                painter.drawLine(QPointF(area.left(), y), QPointF(band.right(), y))
            painter.setPen(QColor(theme.series[0]))
            painter.drawText(QPointF(band.right() + 6.0, band.top() + metrics.ascent() / 2), label)
        each = (area.width() - axis - 2 * _SIDE) / len(moves)
        wide = min(_WIDEST, max(_NARROWEST, each * 0.62))
        for place, move in enumerate(moves):
            x = area.left() + _SIDE + (place + 0.5) * each - wide / 2
            y = middle - max(0.0, move) * tall
            bar = QRectF(x, y, wide, max(1.0, abs(move) * tall))
            painter.fillRect(bar, QColor(theme.up if move >= 0 else theme.down))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right() - axis, middle))

    def _ends(self, painter: QPainter, room: QRectF) -> None:
        """The first and the last day."""
        past = self._row.past if self._row is not None else None
        if past is None:
            return
        painter.setPen(QColor(self._theme.secondary))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, fmt.year_month(past.moves[0][0]))
        if len(past.moves) > 1:
            right = Qt.AlignmentFlag.AlignRight
            words = fmt.year_month(past.moves[-1][0])
            painter.drawText(room.adjusted(0.0, 0.0, -56.0, 0.0), right, words)
