"""Grid, axes and event lines, painted once into a pixmap and kept until a range changes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from gui.charts.ink import dotted, hairline

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from gui.charts.axis import Axis
    from gui.charts.ink import Ink
    from gui.charts.marks import Cluster
    from gui.charts.panel import Panel
    from gui.charts.scale import Map
    from gui.charts.timeticks import TimeTick

TICK_ROOM = 80.0
_UNIT_RISE = 18.0
_APART = 4.0
_QUIET = {"pre": 0.35, "post": 0.35, "night": 0.7, "weekend": 0.6, "seam": 0.0}
"""How far a shade steps back from the grid's colour toward the pane."""
_LEAST_SHADE, _LEAST_SEAM = 2.0, 0.4

Shade = tuple[float, float, str]
"""From x to x: "pre", "post", "night", "weekend", or a "seam" where time is folded."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """Everything the backdrop shows: panels in place, the x axis, the event lines."""

    ink: Ink
    panels: tuple[Panel, ...]
    axis: Axis
    axis_note: str
    x_map: Map
    time_row: QRectF
    value_column: float
    clusters: tuple[Cluster, ...]
    weekends: bool
    shades: tuple[Shade, ...]

    def key(self) -> tuple[object, ...]:
        """Equal for frames that look alike."""
        panels = tuple((p.rect.getRect(), p.y_map, p.unit, p.ticks) for p in self.panels)
        return (self.ink, panels, self.axis, self.x_map, self.time_row.getRect(),
                self.value_column, self.clusters, self.weekends, self.shades,
                self.axis_note)  # fmt: skip


def painted(frame: Frame, size: QSize, scale: float) -> tuple[QPixmap, tuple[QRectF, ...]]:
    """The backdrop as a pixmap of `size` pixels at `scale` device pixels each.

    With it the boxes of the time labels, so that a tag can take the place of one whole.
    """
    pixmap = QPixmap(size * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(frame.ink.pane)
    painter = QPainter(pixmap)
    painter.setFont(frame.ink.axis)
    most = max(2, min(6, int(frame.x_map.end - frame.x_map.start) // int(TICK_ROOM)))
    ticks = frame.axis.ticks(frame.x_map.span, most)
    _shades(painter, frame)
    boxes = _time_axis(painter, frame, ticks, most)
    for panel in frame.panels:
        _vertical_grid(painter, frame, panel, ticks)
        _value_axis(painter, frame, panel)
    _event_lines(painter, frame)
    _separators(painter, frame)
    painter.end()
    return pixmap, boxes


def _whole(value: float) -> float:
    return round(value) + 0.5


def _shades(painter: QPainter, frame: Frame) -> None:
    found = frame.shades
    if frame.weekends:
        days = frame.axis.weekends(frame.x_map.span)
        found = (*found, *((begin, end, "weekend") for begin, end in days))
    for begin, end, kind in found:
        left = max(frame.x_map.pixel(begin), frame.x_map.start)
        right = min(frame.x_map.pixel(end), frame.x_map.end)
        if right - left < (_LEAST_SEAM if kind == "seam" else _LEAST_SHADE):
            continue
        shade = frame.ink.quiet(frame.ink.grid, _QUIET[kind])
        left, width = (left, right - left) if right - left > 1.0 else (math.floor(left), 1.0)
        for panel in frame.panels:
            area = QRectF(left, panel.rect.top(), width, panel.rect.height())
            painter.fillRect(area, shade)


def _vertical_grid(
    painter: QPainter, frame: Frame, panel: Panel, ticks: tuple[tuple[float, TimeTick], ...]
) -> None:
    for x, tick in ticks:
        at = _whole(frame.x_map.pixel(x))
        if panel.inner.left() <= at <= panel.inner.right():
            painter.setPen(hairline(frame.ink.line if tick.strong else frame.ink.grid))
            painter.drawLine(QLineF(at, panel.rect.top(), at, panel.rect.bottom()))


def _value_axis(painter: QPainter, frame: Frame, panel: Panel) -> None:
    ink = frame.ink
    metrics = QFontMetricsF(ink.axis)
    right = panel.rect.right()
    unit_y = panel.rect.top() + metrics.ascent() - (_UNIT_RISE if panel.leads else 1.0)
    painter.setPen(ink.secondary)
    room = frame.value_column - 8.0
    unit_width = metrics.horizontalAdvance(panel.unit)
    painter.drawText(QPointF(right + 2.0 + room - unit_width, unit_y), panel.unit)
    for value, text in zip(panel.ticks.values, panel.tick_texts, strict=True):
        y = panel.y_map.pixel(value)
        if not panel.rect.top() <= y <= panel.rect.bottom():
            continue
        strong = panel.zero and value == 0.0
        painter.setPen(hairline(ink.faint if strong else ink.grid))
        painter.drawLine(QLineF(panel.rect.left(), _whole(y), right, _whole(y)))
        baseline = y + metrics.capHeight() / 2
        if baseline - metrics.capHeight() < unit_y + 3.0 or baseline > panel.rect.bottom() + 2.0:
            continue
        painter.setPen(ink.secondary)
        width = metrics.horizontalAdvance(text)
        painter.drawText(QPointF(right + 2.0 + room - width, baseline), text)


def _time_axis(
    painter: QPainter, frame: Frame, ticks: tuple[tuple[float, TimeTick], ...], most: int
) -> tuple[QRectF, ...]:
    ink, row = frame.ink, frame.time_row
    metrics = QFontMetricsF(ink.axis)
    painter.setPen(hairline(ink.line))
    for x in frame.axis.small(frame.x_map.span, most):
        at = _whole(frame.x_map.pixel(x))
        if row.left() <= at <= frame.x_map.end:
            painter.drawLine(QLineF(at, row.top(), at, row.top() + 3.0))
    note = metrics.horizontalAdvance(frame.axis_note)
    edge = row.right() + frame.value_column - 6.0
    free = min(row.right(), edge - note - 8.0) if note else row.right()
    boxes: list[QRectF] = []
    baseline = row.top() + 5.0 + metrics.ascent()
    for x, tick in sorted(ticks, key=lambda t: not t[1].strong):
        width = metrics.horizontalAdvance(tick.text)
        left = frame.x_map.pixel(x) - width / 2
        left = min(max(left, row.left()), row.right() - width)
        box = QRectF(left, row.top() + 4.0, width, row.height() - 4.0)
        room = box.adjusted(-_APART, 0.0, _APART, 0.0)
        if left + width > free or any(room.intersects(other) for other in boxes):
            continue
        painter.setPen(ink.text if tick.strong else ink.secondary)
        painter.drawText(QPointF(left, baseline), tick.text)
        boxes.append(box)
    painter.setPen(ink.secondary)
    painter.drawText(QPointF(edge - note, baseline), frame.axis_note)
    if edge - note < row.right():
        boxes.append(QRectF(edge - note, row.top() + 4.0, note, row.height() - 4.0))
    return tuple(boxes)


def _event_lines(painter: QPainter, frame: Frame) -> None:
    painter.setPen(dotted(frame.ink.quiet(frame.ink.faint, 0.55)))
    for cluster in frame.clusters:
        at = _whole(cluster.x_px)
        for panel in frame.panels:
            foot = panel.rect.bottom() - (18.0 if panel.marked else 0.0)
            painter.drawLine(QLineF(at, panel.rect.top(), at, foot))


def _separators(painter: QPainter, frame: Frame) -> None:
    painter.setPen(hairline(frame.ink.line))
    for panel in frame.panels:
        y = _whole(panel.rect.bottom())
        painter.drawLine(QLineF(panel.rect.left(), y, panel.rect.right() + frame.value_column, y))
