"""What stands still in the Race's lower pane: bands and levels behind its line, its caption."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QFontMetricsF

from gui.charts.ink import dotted, hairline
from gui.charts.runs import draw_runs, run_width
from gui.charts.shape import Shape

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from gui.charts.runs import Run
    from gui.charts.scale import Map, Span


@dataclass(frozen=True, slots=True)
class Level:
    """A value drawn as a hairline across the pane."""

    value: float
    color: QColor
    dashed: bool = False


class Zone(Shape):
    """A band between two values with levels on it, from `since` to the right edge.

    Attributes:
        low, high: Values of the band, NaN for none.
        since: x at which it begins.
        ground: Colour of the band.
        levels: Lines across it.
    """

    def __init__(self, depth: float) -> None:
        super().__init__(depth)
        self.low = self.high = math.nan
        self.since = -math.inf
        self.ground: QColor | None = None
        self.levels: tuple[Level, ...] = ()
        self._band = QRectF()
        self._lines: tuple[tuple[QLineF, Level], ...] = ()

    def clear(self) -> None:
        """Draw nothing."""
        self.low = self.high = math.nan
        self.levels = ()

    def extremes(self, view: Span) -> tuple[float, float]:
        """The band and its levels are kept in view where they begin before its end."""
        values = (self.low, self.high, *(level.value for level in self.levels))
        seen = [v for v in values if math.isfinite(v)]
        if self.since > view.high or not seen:
            return math.nan, math.nan
        return min(seen), max(seen)

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Put band and levels where these maps have them."""
        left = max(x_map.start, x_map.pixel(max(self.since, x_map.span.low)))
        self._band, self._lines = QRectF(), ()
        if left >= x_map.end:
            return
        if math.isfinite(self.low) and math.isfinite(self.high):
            first, second = y_map.pixel(self.high), y_map.pixel(self.low)
            top, foot = min(first, second), max(first, second)
            self._band = QRectF(left, top, x_map.end - left, max(foot - top, 1.0))
        lines = []
        for level in self.levels:
            if math.isfinite(level.value):
                y = math.floor(y_map.pixel(level.value) * scale) / scale + 0.5 / scale
                lines.append((QLineF(left, y, x_map.end, y), level))
        self._lines = tuple(lines)

    def draw(self, painter: QPainter) -> None:
        """Band first, levels on it."""
        painter.setClipRect(self.area)
        if self.ground is not None and self._band.isValid():
            painter.fillRect(self._band, self.ground)
        for line, level in self._lines:
            painter.setPen(dotted(level.color) if level.dashed else hairline(level.color))
            painter.drawLine(line)


class Caption(Shape):
    """Words at the upper left of a pane: the first part always, the others where they fit whole."""

    def __init__(self) -> None:
        super().__init__(4.0)
        self.parts: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """All of its words."""
        return " · ".join(part.text for part in self.parts)

    def fitting(self, width: float) -> tuple[Run, ...]:
        """The parts there is room for."""
        taken: list[Run] = []
        room = width
        for part in self.parts:
            needed = run_width(part)
            if taken and needed > room:
                break
            taken.append(part)
            room -= needed + part.space
        return tuple(taken)

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Nothing to compute: the words stand at the pane's corner."""

    def draw(self, painter: QPainter) -> None:
        """Write the parts on one baseline."""
        shown = self.fitting(self.area.width())
        if shown:
            base = self.area.top() + QFontMetricsF(shown[0].font).ascent() + 2.0
            draw_runs(painter, self.area.left(), base, self.area.width(), shown)
