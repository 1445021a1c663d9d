"""Boxes over stretches of x, from one value to another: bars of quarters, bands of plans."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from gui.charts import clean
from gui.charts.facade import RectBatch
from gui.charts.scale import extremes
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QColor, QPainter

    from gui.charts.scale import Map, Span

    Floats = NDArray[np.float64]

Box = tuple[float, float, float, float]
"""First and last x, least and greatest value."""
_NONE: Floats = np.empty((0, 4))
_EDGE, _LEVEL = 1.0, 2.0
"""Pixels of the lines of a box, and of one whose two values are the same."""


class Blocks(Shape):
    """Boxes of one colour, with or without a line at their least and greatest value.

    Attributes:
        fill: Of the boxes.
        edge: Of the lines, None for none.
    """

    def __init__(self, fill: QColor, edge: QColor | None = None, level: float = 1.0) -> None:
        super().__init__(level)
        self.fill, self.edge = fill, edge
        self.boxes: Floats = _NONE
        self._filled, self._edges = RectBatch(), RectBatch()
        self._scale = 1.0

    def set(self, boxes: Sequence[Box]) -> None:
        """Replace the boxes; those with an unknown number, or an absurd one, are left out."""
        made = np.array(boxes, dtype=np.float64).reshape(-1, 4)
        self.boxes = made[(np.abs(made) <= clean.LARGEST).all(axis=1)]

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest value inside `view`."""
        seen = self.boxes[(self.boxes[:, 1] >= view.low) & (self.boxes[:, 0] <= view.high)]
        if not seen.size:
            return math.nan, math.nan
        return extremes(seen[:, 2])[0], extremes(seen[:, 3])[1]

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the rectangles for these maps; `scale` is device pixels per pixel."""
        self._scale = scale
        boxes = self.boxes
        left, right = (np.round(x_map.pixels(boxes[:, i]) * scale) for i in (0, 1))
        foot, top = (np.round(y_map.pixels(boxes[:, i]) * scale) for i in (2, 3))
        width = np.maximum(right - left - 1.0, 1.0)
        height = np.maximum(np.abs(foot - top), 1.0)
        self._filled.set(np.column_stack((left, np.minimum(top, foot), width, height)))
        if self.edge is not None:
            thick = np.where(height > 1.0, _EDGE, _LEVEL) * scale
            upper = np.column_stack((left, top - thick / 2.0, width, thick))
            lower = np.column_stack((left, foot - thick / 2.0, width, thick))
            self._edges.set(np.concatenate((upper, lower)))

    def draw(self, painter: QPainter) -> None:
        """Draw all boxes in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.fill)
        self._filled.draw(painter)
        if self.edge is not None:
            painter.setBrush(self.edge)
            self._edges.draw(painter)
