"""One upright bar a place from zero - volume, moves - in a batch for either colour."""

from __future__ import annotations

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
    Flags = NDArray[np.bool_]

_NONE: Floats = np.empty(0)


class Columns(Shape):
    """Bars at whole numbers of x; of several in one pixel column the longest is drawn.

    Attributes:
        up, down: Colours of the two sides.
    """

    def __init__(self, up: QColor, down: QColor) -> None:
        super().__init__(level=1.0)
        self.up, self.down = up, down
        self.places, self.values = _NONE, _NONE
        self._rising: Flags = np.empty(0, dtype=np.bool_)
        self._batches = (RectBatch(), RectBatch())
        self._version = 0
        self._fitted: object = None
        self._scale = 1.0

    def set(self, places: Floats, values: Floats, rising: Flags) -> None:
        """Replace the bars; unknown values are left out, x ascends."""
        known = np.isfinite(values)
        places, values, rising = places[known], values[known], rising[known]
        alike = same(places, self.places) and same(values, self.values)
        if not (alike and same(rising, self._rising)):
            self.places, self.values, self._rising = places, values, rising
            self._version += 1

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest value inside `view`, zero among them."""
        begin, end = self._seen(view)
        low, high = extremes(self.values[begin:end])
        return min(low, 0.0), max(high, 0.0)

    def _seen(self, view: Span) -> tuple[int, int]:
        begin, end = np.searchsorted(self.places, (view.low - 0.5, view.high + 0.5)).tolist()
        return int(begin), int(end)

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the rectangles for these maps; `scale` is device pixels per pixel."""
        key = (self._version, x_map, y_map, scale)
        if key == self._fitted:
            return
        self._fitted = key
        self._scale = scale
        begin, end = self._seen(x_map.span)
        values, rising = self.values[begin:end], self._rising[begin:end]
        x = np.floor(x_map.pixels(self.places[begin:end]) * scale)
        pitch = x_map.slope * scale
        if pitch < 1.0 and x.size:
            kept = _longest(x, values)
            x, values, rising = x[kept], values[kept], rising[kept]
        half = max(int(pitch * 0.36), 0)
        base = round(y_map.pixel(0.0) * scale)
        y = np.round(y_map.pixels(values) * scale)
        top = np.minimum(y, base)
        height = np.maximum(np.abs(y - base), np.where(values == 0.0, 0.0, 1.0))
        rects = np.column_stack((x - half, top, np.full(x.size, 2.0 * half + 1.0), height))
        self._batches[0].set(rects[rising])
        self._batches[1].set(rects[~rising])

    def draw(self, painter: QPainter) -> None:
        """Draw both batches in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for batch, color in zip(self._batches, (self.up, self.down), strict=True):
            painter.setBrush(color)
            batch.draw(painter)


def _longest(columns: Floats, values: Floats) -> NDArray[np.int64]:
    """Of each run of equal pixel columns the place of the value farthest from zero."""
    starts = np.concatenate(([0], np.flatnonzero(columns[1:] != columns[:-1]) + 1))
    size = np.abs(values)
    greatest = np.maximum.reduceat(size, starts)
    owner = np.repeat(np.arange(starts.size), np.diff(np.append(starts, columns.size)))
    hits = np.flatnonzero(size == greatest[owner])
    _, first = np.unique(owner[hits], return_index=True)
    found: NDArray[np.int64] = hits[first]
    return found
