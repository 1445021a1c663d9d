"""Short ticks at the foot of a panel: places where there is something without a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QPainter

from gui.charts.facade import LineBatch
from gui.charts.ink import hairline
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from gui.charts.scale import Map

    Floats = NDArray[np.float64]

_HEIGHT = 5.0
_NONE: Floats = np.empty(0)


class Rug(Shape):
    """Ticks just below the least value of the axis."""

    def __init__(self, color: QColor) -> None:
        super().__init__(level=1.0)
        self.color = color
        self.places = _NONE
        self._lines = LineBatch()
        self._scale = 1.0

    def set(self, x: Floats) -> None:
        """Replace the places; unknown ones are left out."""
        self.places = x[np.isfinite(x)]

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute the ticks for these maps; `scale` is device pixels per pixel."""
        self._scale = scale
        seen = self.places[(self.places >= x_map.span.low) & (self.places <= x_map.span.high)]
        lines = np.empty((seen.size, 4))
        lines[:, 0] = lines[:, 2] = np.round(x_map.pixels(seen) * scale)
        top = round((y_map.start + 1.0) * scale)
        lines[:, 1], lines[:, 3] = top, top + round(_HEIGHT * scale)
        self._lines.set(lines)

    def draw(self, painter: QPainter) -> None:
        """Draw all ticks in device pixels."""
        painter.setClipRect(self.area)
        painter.scale(1 / self._scale, 1 / self._scale)
        painter.translate(0.5, 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(hairline(self.color, max(1.0, round(self._scale))))
        self._lines.draw(painter)
