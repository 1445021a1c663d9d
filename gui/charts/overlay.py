"""What stands above the lines: labels, tags, rings, glyphs, crosshair, notes and sentences."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.charts import freeroom
from gui.charts.facade import Layer
from gui.charts.ink import dotted, hairline
from gui.charts.marks import NEAR, spread_apart
from gui.charts.notebox import draw_note
from gui.charts.runs import draw_runs, shrunk
from gui.charts.scene import NOTE_ROW

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gui.charts.marks import Cluster
    from gui.charts.panel import EndLabel, Panel
    from gui.charts.runs import Run
    from gui.charts.scene import Scene

_LABEL_ROW = 15.0
_GLYPH = 15.0


class Overlay(Layer):
    """Draws a `Scene`; it holds no state of its own."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(level=5.0)
        self._about = scene

    def draw(self, painter: QPainter) -> None:
        """Draw everything from the quiet to the loud."""
        scene = self._about
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        if scene.message:
            self._message(painter)
            return
        if scene.crosshair.x is not None:
            self._hairlines(painter, scene.crosshair.x)
        for panel in scene.shown:
            self._levels(painter, panel)
            self._end_labels(painter, panel)
        self._rings(painter, self._anchors(painter))
        for cluster in scene.clusters:
            self._glyph(painter, cluster, lit=cluster is scene.focused)
        self._tags(painter)
        self._words(painter)

    def _levels(self, painter: QPainter, panel: Panel) -> None:
        """Dashed lines of what alerts wait for, their words above the left end."""
        ink = self._about.ink
        for level in panel.levels:
            y = round(panel.y_map.pixel(level.value)) + 0.5
            if not panel.rect.top() <= y <= panel.rect.bottom():
                continue
            painter.setPen(dotted(ink.warning))
            painter.drawLine(QLineF(panel.inner.left(), y, panel.inner.right(), y))
            painter.setFont(ink.axis)
            width = QFontMetricsF(ink.axis).horizontalAdvance(level.text)
            top = y - 15.0 if y - 15.0 > panel.rect.top() else y + 2.0
            box = QRectF(panel.inner.left() + 4.0, top, width + 6.0, 13.0)
            painter.fillRect(box, ink.veil)
            painter.setPen(ink.secondary)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, level.text)

    def _tags(self, painter: QPainter) -> None:
        scene = self._about
        for panel in scene.shown:
            for tag in panel.tags:
                y = panel.y_map.pixel(tag.value)
                if panel.rect.top() <= y <= panel.rect.bottom():
                    self._axis_tag(painter, panel, y, tag.text, tag.color)
        if scene.crosshair.x is not None:
            self._crosshair_tags(painter, scene.crosshair.x)

    def _words(self, painter: QPainter) -> None:
        scene = self._about
        if not (scene.reading or scene.note_lines or scene.note):
            return
        left, width = scene.strip.left(), scene.strip.width()
        base = scene.strip.top() + QFontMetricsF(scene.ink.body).ascent() + 1.0
        read = (shrunk(scene.reading, width),) if scene.reading else scene.note_lines
        for line in read:
            draw_runs(painter, left, base, width, line)
            base += NOTE_ROW
        if scene.note:
            draw_note(painter, scene.ink, scene.note, scene.note_at, scene.body)

    def _message(self, painter: QPainter) -> None:
        scene = self._about
        painter.setPen(scene.ink.secondary)
        painter.setFont(scene.ink.body)
        area = scene.body.adjusted(24.0, 0.0, -24.0, 0.0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, "\n".join(scene.message))

    def _end_labels(self, painter: QPainter, panel: Panel) -> None:
        scene = self._about
        placed: list[tuple[EndLabel, float, float, float]] = []
        for label in panel.labels:
            x, value = label.curve.track.last(scene.x_map.span)
            if math.isfinite(value) and x >= scene.x_map.span.low:
                y = panel.y_map.pixel(value)
                placed.append((label, scene.x_map.pixel(x), y, value))
        top, bottom = panel.rect.top() + 2.0, panel.rect.bottom() - 2.0
        centres = spread_apart(tuple(y for _, _, y, _ in placed), _LABEL_ROW, top, bottom)
        for (label, x, y, value), centre in zip(placed, centres, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(label.color)
            painter.drawEllipse(QPointF(x, y), 2.5, 2.5)
            runs = scene.label_runs(panel, label, value)
            baseline = centre + scene.ink.cap / 2
            self._runs(painter, panel.inner.right() + 8.0, baseline, scene.gutter - 8.0, runs)

    def _runs(
        self, painter: QPainter, x: float, baseline: float, width: float, runs: tuple[Run, ...]
    ) -> None:
        """A label's runs; measured once for each text, cut only where they do not fit."""
        ink = self._about.ink
        widths = [ink.width(run.text, medium=run.font is ink.axis_medium) for run in runs]
        if sum(widths) + sum(run.space for run in runs[:-1]) > width + 0.5:
            draw_runs(painter, x, baseline, width, runs)
            return
        for run, taken in zip(runs, widths, strict=True):
            painter.setFont(run.font)
            painter.setPen(run.color)
            painter.drawText(QPointF(x, baseline), run.text)
            x += taken + run.space

    def _anchors(self, painter: QPainter) -> list[QRectF]:
        """Paint the published points; gives the boxes of their words."""
        scene = self._about
        taken: list[QRectF] = []
        if not scene.shown or not scene.anchors:
            return taken
        panel = scene.shown[0]
        metrics = QFontMetricsF(scene.ink.axis)
        lines, room = freeroom.segments(scene), panel.inner.adjusted(0.0, 0.0, 0.0, -_GLYPH)
        for anchor in scene.anchors:
            x, y = scene.x_map.pixel(anchor.x), panel.y_map.pixel(anchor.value)
            if not panel.inner.contains(QPointF(x, y)):
                continue
            painter.setPen(hairline(anchor.color, 1.4))
            painter.setBrush(scene.ink.pane)
            painter.drawRect(QRectF(x - 3.5, y - 3.5, 7.0, 7.0))
            width = metrics.horizontalAdvance(anchor.label)
            options = freeroom.boxes(QPointF(x, y), width, room, below=anchor.below)
            box = freeroom.chosen(options, lines, taken)
            if box is None or not anchor.label:
                continue
            taken.append(box)
            painter.fillRect(box.adjusted(-2.0, 0.0, 2.0, 1.0), scene.ink.veil)
            painter.setPen(anchor.color)
            painter.setFont(scene.ink.axis)
            painter.drawText(QPointF(box.left(), box.top() + 10.0), anchor.label)
        return taken

    def _rings(self, painter: QPainter, taken: list[QRectF]) -> None:
        """Paint the rings, the newest first; words that have no room are left to the note."""
        scene = self._about
        if not scene.shown or not scene.rings:
            return
        panel = scene.shown[0]
        metrics = QFontMetricsF(scene.ink.axis)
        lines, room = freeroom.segments(scene), panel.inner.adjusted(0.0, 0.0, 0.0, -_GLYPH)
        seen: list[tuple[QPointF, str]] = []
        for ring in sorted(scene.rings, key=lambda r: -r.x):
            at = QPointF(scene.x_map.pixel(ring.x), panel.y_map.pixel(ring.value))
            if panel.inner.contains(at):
                seen.append((at, ring.label))
        taken += [QRectF(at.x() - 6.0, at.y() - 6.0, 12.0, 12.0) for at, _ in seen]
        for at, label in seen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(hairline(scene.ink.text, 1.5))
            painter.drawEllipse(at, 5.5, 5.5)
            options = freeroom.boxes(at, metrics.horizontalAdvance(label), room, below=True)
            box = freeroom.chosen(options, lines, taken)
            if box is None or not label:
                continue
            taken.append(box)
            painter.fillRect(box.adjusted(-2.0, 0.0, 2.0, 1.0), scene.ink.veil)
            painter.setFont(scene.ink.axis)
            painter.drawText(QPointF(box.left(), box.top() + 10.0), label)

    def _glyph(self, painter: QPainter, cluster: Cluster, *, lit: bool) -> None:
        scene = self._about
        marked = next((p for p in scene.shown if p.marked), None)
        if marked is None:
            return
        box = QRectF(cluster.x_px - _GLYPH / 2, marked.rect.bottom() - _GLYPH - 2.0, _GLYPH, _GLYPH)
        painter.setPen(hairline(scene.ink.focus if lit else scene.ink.faint))
        painter.setBrush(scene.ink.selection if lit else scene.ink.raised)
        painter.drawRoundedRect(box, 3.0, 3.0)
        painter.setFont(scene.ink.axis_medium if lit else scene.ink.axis)
        painter.setPen(scene.ink.text if lit else scene.ink.secondary)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cluster.letter)

    def _axis_tag(
        self, painter: QPainter, panel: Panel, y: float, text: str, color: QColor
    ) -> None:
        scene = self._about
        height = 16.0
        y = min(max(y, panel.rect.top() + height / 2), panel.rect.bottom() - height / 2)
        box = QRectF(panel.rect.right() + 1.0, y - height / 2, scene.value_column - 3.0, height)
        for value in panel.ticks.values:
            tick = panel.y_map.pixel(value)
            if abs(tick - y) < height - 2.0:
                hidden = QRectF(box.left(), tick - 7.0, box.width() + 2.0, 14.0)
                painter.fillRect(hidden, scene.ink.pane)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(box, 2.0, 2.0)
        painter.setFont(scene.ink.axis_medium)
        painter.setPen(scene.ink.on(color))
        inside = box.adjusted(2.0, 0.0, -5.0, 0.0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, side, text)

    def _hairlines(self, painter: QPainter, x: float) -> None:
        scene = self._about
        at, y = round(scene.x_map.pixel(x)) + 0.5, scene.crosshair.y
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(dotted(scene.ink.secondary))
        for panel in scene.shown:
            if panel.inner.left() <= at <= panel.inner.right() + 1.0:
                painter.drawLine(QLineF(at, panel.rect.top(), at, panel.rect.bottom()))
            if y is not None and panel.rect.top() <= y <= panel.rect.bottom():
                level = round(y) + 0.5
                painter.drawLine(QLineF(panel.rect.left(), level, panel.rect.right(), level))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)

    def _crosshair_tags(self, painter: QPainter, x: float) -> None:
        scene = self._about
        y = scene.crosshair.y
        for panel in scene.shown:
            if y is not None and panel.rect.top() <= y <= panel.rect.bottom():
                text = panel.value_text(panel.y_map.value(y))
                self._axis_tag(painter, panel, y, text, scene.ink.line)
        self._time_tag(painter, round(scene.x_map.pixel(x)) + 0.5)

    def _time_tag(self, painter: QPainter, at: float) -> None:
        scene = self._about
        metrics = QFontMetricsF(scene.ink.axis)
        width = metrics.horizontalAdvance(scene.moment_text) + 12.0
        row = scene.time_row
        left = min(max(at - width / 2, row.left()), row.right() - width)
        box = QRectF(left, row.top() + 1.0, width, row.height() - 2.0)
        for covered in scene.time_boxes:
            if covered.intersects(box):
                painter.fillRect(covered, scene.ink.pane)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scene.ink.line)
        painter.drawRoundedRect(box, 2.0, 2.0)
        painter.setPen(scene.ink.text)
        painter.setFont(scene.ink.axis)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.moment_text)


def near(cluster: Cluster, x: float) -> bool:
    """Whether `x` (pixels) is close enough to a glyph to mean it."""
    return abs(cluster.x_px - x) <= NEAR
