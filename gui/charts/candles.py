"""Bars as candles in four batches, with less detail the narrower they are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from gui.charts.facade import Fitted, LineBatch, RectBatch
from gui.charts.ink import hairline
from gui.charts.scale import extremes

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor, QPainter

    from gui.charts.scale import Map, Span

    Floats = NDArray[np.float64]

_BODY_FROM = 3.0
_EMPTY = np.empty((0, 4))


class Candles(Fitted):
    """Open, high, low, close at whole numbers of x; bars that are NaN are gaps."""

    def __init__(self, up: QColor, down: QColor) -> None:
        super().__init__(level=2.0)
        self.up, self.down = up, down
        self._bars = np.empty((4, 0))
        self._version = 0
        self._fitted: tuple[object, ...] = ()
        self._wicks = (LineBatch(), LineBatch())
        self._bodies = (RectBatch(), RectBatch())
        self._scale = 1.0

    @property
    def bars(self) -> Floats:
        """Open, high, low, close: shape (4, n)."""
        return self._bars

    def set(self, opened: Floats, high: Floats, low: Floats, close: Floats) -> None:
        """Replace the bars by arrays that `clean` has made."""
        self._bars = np.vstack((opened, high, low, close))
        self._version += 1

    def extremes(self, view: Span) -> tuple[float, float]:
        """Lowest low and highest high inside `view`."""
        begin, end = self._seen(view)
        return extremes(self._bars[2, begin:end])[0], extremes(self._bars[1, begin:end])[1]

    def _seen(self, view: Span) -> tuple[int, int]:
        size = self._bars.shape[1]
        begin = min(max(math.ceil(view.low - 0.5), 0), size)
        return begin, min(max(math.floor(view.high + 0.5) + 1, begin), size)

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the batches for these maps; `scale` is device pixels per pixel."""
        key = (self._version, x_map, y_map, scale)
        if key == self._fitted:
            return
        self._fitted = key
        self._scale = scale
        begin, end = self._seen(x_map.span)
        x = x_map.pixels(np.arange(begin, end, dtype=np.float64)) * scale
        prices = self._bars[:, begin:end]
        known = np.isfinite(prices).all(axis=0)
        if not known.all():
            x, prices = x[known], prices[:, known]
        rising = prices[3] >= prices[0]
        pitch = x_map.slope * scale
        if pitch < 1.0 and x.size:
            x, prices, rising = _merged(x, prices)
        y = y_map.pixels(prices) * scale
        self._fill_wicks(np.floor(x), y, rising)
        self._fill_bodies(np.floor(x), y, rising, pitch)

    def _fill_wicks(self, x: Floats, y: Floats, rising: NDArray[np.bool_]) -> None:
        lines = np.column_stack(
            (x, np.round(y[1]), x, np.maximum(np.round(y[2]), np.round(y[1]) + 1))
        )
        self._wicks[0].set(lines[rising])
        self._wicks[1].set(lines[~rising])

    def _fill_bodies(self, x: Floats, y: Floats, rising: NDArray[np.bool_], pitch: float) -> None:
        half = max(int(pitch * 0.36), 1)
        if pitch < _BODY_FROM:
            self._bodies[0].set(_EMPTY)
            self._bodies[1].set(_EMPTY)
            return
        top = np.round(np.minimum(y[0], y[3]))
        height = np.maximum(np.round(np.maximum(y[0], y[3])) - top, 1.0)
        rects = np.column_stack((x - half, top, np.full(x.size, 2.0 * half + 1.0), height))
        self._bodies[0].set(rects[rising])
        self._bodies[1].set(rects[~rising])

    def draw(self, painter: QPainter) -> None:
        """Draw wicks, then bodies, in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        for wicks, bodies, color in zip(
            self._wicks, self._bodies, (self.up, self.down), strict=True
        ):
            painter.save()
            painter.translate(0.5, 0.5)
            painter.setPen(hairline(color))
            wicks.draw(painter)
            painter.restore()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            bodies.draw(painter)


def _merged(x: Floats, prices: Floats) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    column = np.floor(x)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(column)) + 1))
    ends = np.append(starts[1:], x.size) - 1
    merged = np.vstack(
        (
            prices[0, starts],
            np.maximum.reduceat(prices[1], starts),
            np.minimum.reduceat(prices[2], starts),
            prices[3, ends],
        )
    )
    return column[starts], merged, merged[3] >= merged[0]
