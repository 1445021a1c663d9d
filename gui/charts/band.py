"""The area between two lines, one rectangle per device pixel column."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from gui.charts.clean import same
from gui.charts.facade import RectBatch
from gui.charts.scale import extremes
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor, QPainter

    from gui.charts.scale import Map, Span

    Floats = NDArray[np.float64]

_NONE: Floats = np.empty(0)


class Band(Shape):
    """A quiet area from a lower to an upper line over the same x; NaN is a gap."""

    def __init__(self, color: QColor, level: float = 1.0) -> None:
        super().__init__(level)
        self.color = color
        self.places, self.low, self.high = _NONE, _NONE, _NONE
        self._columns = RectBatch()
        self._scale = 1.0
        self._version = 0
        self._fitted: object = None

    def set(self, x: Floats, low: Floats, high: Floats) -> None:
        """Replace both lines; x ascends, all three are equally long."""
        if not (same(x, self.places) and same(low, self.low) and same(high, self.high)):
            self.places, self.low, self.high = x, low, high
            self._version += 1

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest value inside `view`."""
        seen = (self.places >= view.low) & (self.places <= view.high)
        return extremes(self.low[seen])[0], extremes(self.high[seen])[1]

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the columns for these maps; `scale` is device pixels per pixel."""
        key = (self._version, x_map, y_map, scale)
        if key == self._fitted:
            return
        self._fitted = key
        self._scale = scale
        columns = self._covered(x_map, scale)
        rects = np.empty((0, 4))
        if columns.size:
            at = x_map.pixels(self.places) * scale
            top = np.interp(columns, at, y_map.pixels(self.high) * scale)
            foot = np.interp(columns, at, y_map.pixels(self.low) * scale)
            known = np.isfinite(top) & np.isfinite(foot)
            ones = np.ones(columns.size)
            rects = np.column_stack((columns, np.round(top), ones, np.round(foot) - np.round(top)))
            rects = rects[known]
        self._columns.set(rects)

    def _covered(self, x_map: Map, scale: float) -> Floats:
        if self.places.size < 2:
            return _NONE
        first = max(x_map.pixel(float(self.places[0])), x_map.start) * scale
        last = min(x_map.pixel(float(self.places[-1])), x_map.end) * scale
        return np.arange(math.ceil(first), math.floor(last) + 1.0)

    def draw(self, painter: QPainter) -> None:
        """Draw the columns in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color)
        self._columns.draw(painter)
