"""Single observations as discs, rings or crosses of one size, in device pixels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from gui.charts.facade import LineBatch, PointBatch
from gui.charts.ink import hairline
from gui.charts.scale import extremes
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from gui.charts.scale import Map, Span

    Floats = NDArray[np.float64]

Form = Literal["disc", "ring", "cross"]
_EDGE = 1.5
_ENDS = 2
_NONE: Floats = np.empty(0)


class Dots(Shape):
    """Observations that no line joins; those with an unknown x or value are left out.

    Attributes:
        form: disc, ring (its inside shows `ground`) or cross.
        size: Pixels across.
        apart: Pixels between two that are drawn; of closer ones some are left out, never the ends.
    """

    def __init__(
        self, form: Form, color: QColor, ground: QColor, size: float = 6.0, level: float = 3.0
    ) -> None:
        super().__init__(level)
        self.form = form
        self.color = color
        self.ground = ground
        self.size = size
        self.apart = 0.0
        self.places, self.values = _NONE, _NONE
        self._points, self._lines = PointBatch(), LineBatch()
        self._scale = 1.0

    def set(self, x: Floats, values: Floats) -> None:
        """Replace the observations; both arrays are equally long."""
        known = np.isfinite(x) & np.isfinite(values)
        self.places, self.values = x[known], values[known]

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest value inside `view`."""
        return extremes(self.values[(self.places >= view.low) & (self.places <= view.high)])

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the centres for these maps; `scale` is device pixels per pixel."""
        self._scale = scale
        seen = (self.places >= x_map.span.low) & (self.places <= x_map.span.high)
        centres = np.column_stack(
            (x_map.pixels(self.places[seen]), y_map.pixels(self.values[seen]))
        )
        centres = np.round(thinned(centres, self.apart) * scale)
        if self.form == "cross":
            half = round(self.size * scale / 2.0) - 0.5
            slant = np.array((half, -half))
            rising = np.hstack((centres - slant, centres + slant))
            falling = np.hstack((centres - half, centres + half))
            self._lines.set(np.concatenate((rising, falling)))
        else:
            self._points.set(centres)

    def draw(self, painter: QPainter) -> None:
        """Draw all of them in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.translate(0.5, 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        if self.form == "cross":
            painter.setPen(hairline(self.color, 1.2 * self._scale))
            self._lines.draw(painter)
            return
        self._discs(painter, self.color, self.size)
        if self.form == "ring":
            self._discs(painter, self.ground, self.size - 2.0 * _EDGE)

    def _discs(self, painter: QPainter, color: QColor, size: float) -> None:
        pen = hairline(color, size * self._scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        self._points.draw(painter)


def thinned(centres: Floats, apart: float) -> Floats:
    """Centres, shape (n, 2), of which neighbours are at least `apart`; first and last stay."""
    if apart <= 0.0 or len(centres) <= _ENDS:
        return centres
    kept = [0]
    for place in range(1, len(centres) - 1):
        if _distance(centres, kept[-1], place) >= apart:
            kept.append(place)
    last = len(centres) - 1
    if len(kept) > 1 and _distance(centres, kept[-1], last) < apart:
        kept.pop()
    found: Floats = centres[[*kept, last]]
    return found


def _distance(centres: Floats, one: int, other: int) -> float:
    return math.hypot(*(centres[other] - centres[one]))
