"""A pane's own words in its upper left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.charts.runs import draw_runs, shrunk, width_of
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gui.charts.runs import Run
    from gui.charts.scale import Map


class Caption(Shape):
    """Words above the lines of one pane, on a veil.

    Attributes:
        runs: The words, () for none.
        veil: Colour behind them.
    """

    def __init__(self, veil: QColor) -> None:
        super().__init__(level=4.0)
        self.veil = veil
        self.runs: tuple[Run, ...] = ()

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Nothing: the words stay in their corner."""

    def draw(self, painter: QPainter) -> None:
        """Draw the words as far as there is room."""
        if not self.runs:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        room = max(self.area.width() - 8.0, 1.0)
        runs = shrunk(self.runs, room)
        metrics = QFontMetricsF(runs[0].font)
        left, top = self.area.left() + 2.0, self.area.top() + 1.0
        width = min(width_of(runs) + 4.0, room)
        painter.fillRect(QRectF(left - 2.0, top, width, metrics.height()), self.veil)
        draw_runs(painter, left, top + metrics.ascent(), room, runs)
