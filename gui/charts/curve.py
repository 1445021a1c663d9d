"""A live line: reduced to the pixels it covers, drawn as segments in device pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from gui.charts import reduce
from gui.charts.facade import Fitted, LineBatch, RectBatch
from gui.charts.ink import dotted, hairline

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from gui.charts.scale import Map
    from gui.charts.track import Track

    Floats = NDArray[np.float64]

_DASH, _SPACE = 5.0, 4.0
_SPARSE = 0.4
_NOTHING = np.empty((0, 4))


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """How a line looks.

    Attributes:
        color: Of joined samples.
        quiet: Of what is held, thin or dashed.
        width: Pixels; 1 is one device pixel per unit of scale.
        dashed: The whole line stands for something else (stale, or a stand-in).
    """

    color: QColor
    quiet: QColor
    width: float = 1.0
    dashed: bool = False


class Curve(Fitted):
    """One line over a `Track`.

    Attributes:
        thin_from: x from which the line is drawn thin, NaN if nowhere.
        hold_to: x up to which the last value is held dashed, NaN if not.
        even: Sparse samples are put on whole device pixels, so that level stretches are crisp; a
            smooth line would get kinks from it.
    """

    def __init__(self, track: Track, stroke: Stroke) -> None:
        super().__init__(level=2.0)
        self.track = track
        self.stroke = stroke
        self.thin_from = math.nan
        self.hold_to = math.nan
        self.even = True
        self._solid, self._thin, self._held = LineBatch(), LineBatch(), LineBatch()
        self._fitted: tuple[object, ...] = ()
        self._scale = 1.0
        self._smooth = False

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the segments for these maps; `scale` is device pixels per pixel."""
        key = (
            self.track.version, x_map, y_map, scale, self.thin_from, self.hold_to,
            self.stroke.dashed,
        )  # fmt: skip
        if key == self._fitted:
            return
        self._fitted = key
        self._scale = scale
        begin, end = self.track.seen(x_map.span)
        x = x_map.pixels(self.track.x[begin:end]) * scale
        y = y_map.pixels(self.track.values[begin:end]) * scale
        self._smooth = x.size < _SPARSE * (x_map.end - x_map.start) * scale
        if self._smooth and self.even:
            y = np.round(y)
        width = (x_map.end - x_map.start) * scale
        if self._plain(y_map, x.size, width):
            self._solid.join(x, y)
            self._empty()
            return
        paused = self.track.paused[begin : max(end - 1, begin)]
        made = reduce.strokes(x, y, paused, width)
        self._split(made, x_map, y_map, scale)

    def _plain(self, y_map: Map, count: int, width: float) -> bool:
        """Whether the line is nothing but joined points, none dashed, thin, held or reduced."""
        simple = not self.stroke.dashed and math.isnan(self.thin_from) and math.isnan(self.hold_to)
        known = self.track.whole and not y_map.log
        return known and simple and 1 < count <= reduce.DENSE * width

    def _empty(self) -> None:
        for batch in (self._thin, self._held):
            if len(batch):
                batch.set(_NOTHING)

    def _split(self, made: reduce.Strokes, x_map: Map, y_map: Map, scale: float) -> None:
        solid, thin = made.solid, made.solid[:0]
        if self.stroke.dashed:
            solid, thin = thin, reduce.dashed(made.solid, _DASH * scale, _SPACE * scale)
        elif math.isfinite(self.thin_from):
            late = solid[:, 0] >= x_map.pixel(self.thin_from) * scale - 0.5
            solid, thin = solid[~late], solid[late]
        self._solid.set(solid)
        self._thin.set(thin)
        self._held.set(np.concatenate((made.held, self._tail(x_map, y_map, scale))))

    def _tail(self, x_map: Map, y_map: Map, scale: float) -> Floats:
        none = np.empty((0, 4))
        if not math.isfinite(self.hold_to):
            return none
        x, value = self.track.last(x_map.span)
        until = min(self.hold_to, x_map.span.high)
        if not math.isfinite(x) or until <= x:
            return none
        level = y_map.pixel(value) * scale
        return np.array([[x_map.pixel(x) * scale, level, x_map.pixel(until) * scale, level]])

    def draw(self, painter: QPainter) -> None:
        """Draw all segments in device pixels."""
        painter.setClipRect(self.area)
        scale = self._scale
        painter.scale(1 / scale, 1 / scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
        width = max(1.0, round(self.stroke.width * scale))
        least = max(1.0, round(scale))
        self._strike(painter, self._solid, self._pen(self.stroke.color, width))
        self._strike(painter, self._thin, self._pen(self.stroke.quiet, least))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._strike(painter, self._held, dotted(self.stroke.quiet, least))

    def _strike(self, painter: QPainter, lines: LineBatch, pen: QPen) -> None:
        """Draw a batch so that the edges of level lines fall on the edges of device pixels."""
        if not len(lines):
            return
        middle = 0.5 if pen.widthF() % 2.0 == 1.0 else 0.0
        painter.translate(middle, middle)
        painter.setPen(pen)
        lines.draw(painter)
        painter.translate(-middle, -middle)

    def _pen(self, color: QColor, width: float) -> QPen:
        """Smooth segments overlap by half a pixel, so that no seam shows between short ones."""
        pen = hairline(color, width)
        if self._smooth:
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        return pen


class Fill(Fitted):
    """The area between a line and a level, one rectangle per pixel column and side."""

    def __init__(self, track: Track, above: QColor, below: QColor, level: float | None) -> None:
        super().__init__(level=1.0)
        self.track = track
        self.above = above
        self.below = below
        self.level = level
        self._over, self._under = RectBatch(), RectBatch()
        self._fitted: tuple[object, ...] = ()
        self._scale = 1.0

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the columns for these maps; without a level the area goes to the bottom."""
        key = (self.track.version, x_map, y_map, scale, self.level)
        if key == self._fitted:
            return
        self._fitted = key
        self._scale = scale
        base = y_map.start if self.level is None else y_map.pixel(self.level)
        columns, y = self._levels(x_map, y_map, scale)
        rects = np.empty((columns.size, 4))
        rects[:, 0], rects[:, 2] = columns, 1.0
        rects[:, 1] = np.minimum(y, base * scale)
        rects[:, 3] = np.abs(y - base * scale)
        up = y <= base * scale
        self._over.set(rects[up])
        self._under.set(rects[~up])

    def _levels(self, x_map: Map, y_map: Map, scale: float) -> tuple[Floats, Floats]:
        begin, end = self.track.seen(x_map.span)
        if end - begin < 2:
            return np.empty(0), np.empty(0)
        x = x_map.pixels(self.track.x[begin:end]) * scale
        y = y_map.pixels(self.track.values[begin:end]) * scale
        first = math.ceil(max(x[0], x_map.start * scale))
        last = math.floor(min(x[-1], x_map.end * scale))
        columns = np.arange(first, last, dtype=np.float64)
        owner = np.clip(np.searchsorted(x, columns, side="right") - 1, 0, x.size - 2)
        run = np.maximum(x[owner + 1] - x[owner], 1e-9)
        rise = (y[owner + 1] - y[owner]) / run
        level = np.where(
            self.track.paused[begin : end - 1][owner],
            y[owner] + 0.0 * y[owner + 1],
            y[owner] + rise * (columns - x[owner]),
        )
        known = np.isfinite(level)
        return columns[known], level[known]

    def draw(self, painter: QPainter) -> None:
        """Draw the columns in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for batch, color in ((self._over, self.above), (self._under, self.below)):
            painter.setBrush(color)
            batch.draw(painter)
