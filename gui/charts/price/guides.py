"""Level lines of a pane, such as one and two sigma, dashed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from gui.charts.ink import dotted
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gui.charts.scale import Map, Span


class Guides(Shape):
    """Levels that are always in view."""

    def __init__(self, levels: tuple[float, ...], color: QColor) -> None:
        super().__init__(level=0.5)
        self.levels = levels
        self.color = color
        self._at: tuple[float, ...] = ()

    def extremes(self, view: Span) -> tuple[float, float]:
        """The outermost levels."""
        return min(self.levels, default=math.nan), max(self.levels, default=math.nan)

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Find the levels' pixels."""
        self._at = tuple(round(y_map.pixel(level)) + 0.5 for level in self.levels)

    def draw(self, painter: QPainter) -> None:
        """Draw all levels over the whole width."""
        painter.setClipRect(self.area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(dotted(self.color))
        for y in self._at:
            painter.drawLine(QLineF(self.area.left(), y, self.area.right(), y))
