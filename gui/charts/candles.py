"""Bars as candles in four batches, with less detail the narrower they are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from gui.charts.clean import same
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
        bars = np.vstack((opened, high, low, close))
        if not same(bars, self._bars):
            self._bars = bars
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
        known = np.isfinite(prices.sum(axis=0))
        if not known.all():
            x, prices = x[known], prices[:, known]
        pitch = x_map.slope * scale
        x = np.floor(x)
        if pitch < 1.0 and x.size:
            x, prices = _merged(x, prices)
        rising = prices[3] >= prices[0]
        self._fill_wicks(x, np.round(y_map.pixels(prices[1:3]) * scale), rising)
        bodies = np.round(y_map.pixels(prices[::3]) * scale) if pitch >= _BODY_FROM else None
        self._fill_bodies(x, bodies, rising, pitch)

    def _fill_wicks(self, x: Floats, y: Floats, rising: NDArray[np.bool_]) -> None:
        lines = np.empty((x.size, 4))
        lines[:, 0] = lines[:, 2] = x
        np.minimum(y[0], y[1], out=lines[:, 1])
        np.maximum(np.maximum(y[0], y[1]), lines[:, 1] + 1.0, out=lines[:, 3])
        self._wicks[0].set(lines[rising])
        self._wicks[1].set(lines[~rising])

    def _fill_bodies(
        self, x: Floats, y: Floats | None, rising: NDArray[np.bool_], pitch: float
    ) -> None:
        if y is None:
            self._bodies[0].set(_EMPTY)
            self._bodies[1].set(_EMPTY)
            return
        half = max(int(pitch * 0.36), 1)
        top = np.minimum(y[0], y[1])
        height = np.maximum(np.abs(y[0] - y[1]), 1.0)
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
            painter.translate(0.5, 0.0)
            painter.setPen(hairline(color))
            wicks.draw(painter)
            painter.restore()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            bodies.draw(painter)


def _merged(column: Floats, prices: Floats) -> tuple[Floats, Floats]:
    """One bar for each pixel column: first open, highest high, lowest low, last close."""
    starts = np.concatenate(([0], np.flatnonzero(column[1:] != column[:-1]) + 1))
    merged = np.empty((4, starts.size))
    merged[0] = prices[0, starts]
    np.maximum.reduceat(prices[1], starts, out=merged[1])
    np.minimum.reduceat(prices[2], starts, out=merged[2])
    merged[3, :-1] = prices[3, starts[1:] - 1]
    merged[3, -1] = prices[3, -1]
    return column[starts], merged
