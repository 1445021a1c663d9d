"""Paints what was drawn on a chart and what is being drawn."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gui.charts.drawings import Drawing, Place, distance, ends
from gui.charts.facade import Layer
from gui.charts.ink import dotted, hairline
from gui.charts.notebox import draw_note
from gui.charts.numbers import Numbers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from gui.charts.axis import Axis
    from gui.charts.panel import Panel
    from gui.charts.scene import Scene

_FARTHEST = 1e6
_TAG = 16.0


class Sketch(Layer):
    """Drawings over the lines of a `Scene`, below its words.

    Attributes:
        shown: What is set.
        chosen: The selected one of them.
        draft: What is being drawn; `begun` says whether its first end is set.
        words: What the box beside a span says.
        sync: Brings these up to date before they are painted or sought.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(level=5.0)
        self._about = scene
        self.shown: tuple[Drawing, ...] = ()
        self.chosen: Drawing | None = None
        self.draft: Drawing | None = None
        self.begun = True
        self.words: Callable[[Drawing], tuple[str, ...]] = lambda _drawing: ()
        self.sync: Callable[[], None] = lambda: None

    def draw(self, painter: QPainter) -> None:
        """Paint all drawings, the selected one and the draft in the colour of the focus."""
        scene = self._about
        self.sync()
        if scene.message:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        for drawing in self.shown:
            lit = drawing is self.chosen
            self._one(painter, drawing, scene.ink.focus if lit else scene.ink.secondary, lit=lit)
        if self.draft is not None:
            self._one(painter, self.draft, scene.ink.focus, lit=True)

    def panel_of(self, drawing: Drawing) -> Panel | None:
        """The panel it stands on, None while that is away."""
        panels = self._about.panels
        found = panels[drawing.panel] if drawing.panel < len(panels) else None
        return found if found is not None and found.shown else None

    def places(self, drawing: Drawing) -> tuple[Place, Place] | None:
        """Both ends in pixels, None where it cannot be shown."""
        panel = self.panel_of(drawing)
        if panel is None:
            return None
        scene = self._about
        first, second = ends(drawing, time_axis(scene), scene.x_map, panel.y_map)
        needed = {"horizontal": (first[1],), "vertical": (first[0],)}
        found = needed.get(drawing.kind, (*first, *second))
        return (first, second) if all(abs(v) < _FARTHEST for v in found) else None

    def nearest(self, at: Place) -> tuple[Drawing | None, float]:
        """The drawing nearest to a place in pixels and how far it is; None if there is none."""
        self.sync()
        best: tuple[Drawing | None, float] = (None, math.inf)
        for drawing in self.shown:
            places = self.places(drawing)
            if places is not None:
                far = distance(drawing.kind, *places, at)
                best = min(best, (drawing, far), key=lambda found: found[1])
        return best

    def _one(self, painter: QPainter, drawing: Drawing, color: QColor, *, lit: bool) -> None:
        panel, places = self.panel_of(drawing), self.places(drawing)
        if panel is None or places is None:
            return
        first, second = places
        painter.setPen(hairline(color, 1.5 if lit else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if drawing.kind == "horizontal":
            self._across(painter, panel, first[1])
            self._tag(painter, panel, drawing.first.value, color)
        elif drawing.kind == "vertical":
            self._down(painter, first[0])
        else:
            self._between(painter, panel, drawing, (first, second), color)
        if lit:
            self._handles(painter, panel, drawing, (first, second), color)

    def _across(self, painter: QPainter, panel: Panel, y: float) -> None:
        if panel.rect.top() <= y <= panel.rect.bottom():
            level = round(y) + 0.5
            painter.drawLine(QLineF(panel.rect.left(), level, panel.rect.right(), level))

    def _down(self, painter: QPainter, x: float) -> None:
        at = round(x) + 0.5
        for panel in self._about.shown:
            if panel.inner.left() <= at <= panel.inner.right() + 1.0:
                painter.drawLine(QLineF(at, panel.rect.top(), at, panel.rect.bottom()))

    def _between(
        self,
        painter: QPainter,
        panel: Panel,
        drawing: Drawing,
        places: tuple[Place, Place],
        color: QColor,
    ) -> None:
        start, end = QPointF(*places[0]), QPointF(*places[1])
        painter.save()
        painter.setClipRect(panel.inner)
        if drawing.kind == "span":
            painter.save()
            painter.setPen(dotted(color))
            painter.drawRect(QRectF(start, end).normalized())
            painter.restore()
        if self.begun or drawing is not self.draft:
            painter.drawLine(start, end)
        painter.restore()
        if drawing.kind == "span" and panel.inner.left() <= end.x() <= panel.inner.right() + 1.0:
            above = QPointF(end.x(), min(start.y(), end.y()))
            draw_note(painter, self._about.ink, self.words(drawing), above, self._about.body)

    def _handles(
        self,
        painter: QPainter,
        panel: Panel,
        drawing: Drawing,
        places: tuple[Place, Place],
        color: QColor,
    ) -> None:
        """Discs at the ends: what is held."""
        painter.setPen(hairline(color, 1.5))
        painter.setBrush(self._about.ink.pane)
        held = places if drawing.kind in ("trend", "span") else places[:1]
        for place in held:
            at = QPointF(*place)
            if panel.inner.adjusted(-1.0, -1.0, 1.0, 1.0).contains(at):
                painter.drawEllipse(at, 3.5, 3.5)

    def _tag(self, painter: QPainter, panel: Panel, value: float, color: QColor) -> None:
        """The value of a horizontal line on the axis."""
        scene = self._about
        y = panel.y_map.pixel(value)
        if not panel.rect.top() <= y <= panel.rect.bottom():
            return
        y = min(max(y, panel.rect.top() + _TAG / 2), panel.rect.bottom() - _TAG / 2)
        box = QRectF(panel.rect.right() + 1.0, y - _TAG / 2, scene.value_column - 3.0, _TAG)
        painter.save()
        painter.setPen(hairline(color))
        painter.setBrush(scene.ink.raised)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0)
        painter.setFont(scene.ink.axis_medium)
        painter.setPen(scene.ink.text)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(2.0, 0.0, -5.0, 0.0), side, panel.value_text(value))
        painter.restore()


def time_axis(scene: Scene) -> Axis | None:
    """The axis where it is time, None where its positions are numbers."""
    return None if isinstance(scene.axis, Numbers) else scene.axis
