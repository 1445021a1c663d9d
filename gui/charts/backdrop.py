"""Grid, axes and event lines, painted once into a pixmap and kept until a range changes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from gui.charts.ink import dotted, hairline
from gui.charts.scale import Span

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from gui.charts.axis import Axis
    from gui.charts.ink import Ink
    from gui.charts.marks import Cluster
    from gui.charts.panel import Panel
    from gui.charts.scale import Map
    from gui.charts.scene import Scene
    from gui.charts.timeticks import TimeTick

TICK_ROOM = 80.0
_UNIT_RISE = 18.0
_APART = 3.0
"""Pixels between the unit of an axis and its first figure, at least."""
_APART = 4.0
_QUIET = {"pre": 0.35, "post": 0.35, "night": 0.7, "weekend": 0.6, "seam": 0.0}
"""How far a shade steps back from the grid's colour toward the pane."""
_TICK = 3.0
_OVERLAP = 2.0
"""Pixels at a seam of the shifted picture that are painted anew."""
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
    scale: float

    @property
    def pen(self) -> float:
        """Width of a line of whole device pixels."""
        return max(1, round(self.scale)) / self.scale

    def on_pixel(self, at: float) -> float:
        """Middle of such a line nearest to `at`."""
        odd = max(1, round(self.scale)) % 2
        return (round(at * self.scale) + odd / 2) / self.scale

    def look(self) -> tuple[object, ...]:
        """Equal for frames that differ in nothing but the time at their left edge."""
        panels = tuple(
            (p.rect.getRect(), p.inner.right(), p.y_map, p.unit, p.ticks, p.tick_texts, p.zero)
            for p in self.panels
        )
        return (self.ink, panels, self.axis, self.x_map.end, self.time_row.getRect(),
                self.value_column, self.weekends, self.shades, self.axis_note,
                self.scale)  # fmt: skip

    @property
    def body(self) -> QRectF:
        """Where lines may be: all panels without the gutter of their labels."""
        top = self.panels[0].rect.top()
        return QRectF(0.0, top, self.x_map.end + 1.0, self.time_row.top() - top)


def frame_of(scene: Scene, scale: float) -> Frame:
    """What the backdrop of a scene shows at `scale` device pixels per pixel."""
    return Frame(
        scene.ink, scene.shown, scene.axis, scene.axis_note, scene.x_map, scene.time_row,
        scene.value_column, scene.clusters, scene.weekends, scene.shades, scale,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moved:
    """How far time has scrolled since everything was painted.

    Upright lines keep the whole pixel they were given first, so that they move with the picture.

    Attributes:
        exact: Pixels.
        whole: The same in whole device pixels, still as pixels.
    """

    exact: float = 0.0
    whole: float = 0.0

    def line(self, frame: Frame, pixel: float) -> float:
        """Where an upright line stands."""
        return frame.on_pixel(pixel + self.exact) - self.whole

    def edge(self, pixel: float) -> float:
        """Where a shade begins or ends."""
        return pixel + self.exact - self.whole


_STILL = Moved()
_Ticks = tuple[tuple[float, "TimeTick"], ...]


def paint_whole(painter: QPainter, frame: Frame) -> None:
    """Ground, grid, axes and event lines on whatever the painter paints on."""
    painter.setFont(frame.ink.axis)
    width = frame.time_row.width() + frame.value_column
    painter.fillRect(QRectF(0.0, 0.0, width, frame.time_row.bottom()), frame.ink.pane)
    most = max(2, min(6, int(frame.x_map.end - frame.x_map.start) // int(TICK_ROOM)))
    ticks = frame.axis.ticks(frame.x_map.span, most)
    _shades(painter, frame, _STILL)
    for panel in frame.panels:
        _vertical_grid(painter, frame, panel, ticks, _STILL)
        _levels(painter, frame, panel)
        _value_words(painter, frame, panel)
    _event_lines(painter, frame, _STILL)
    _separators(painter, frame)
    _time_axis(painter, frame, ticks, most, _STILL)


class Backdrop:
    """The painted ground of one plot; it is shifted, not painted, while only time scrolls.

    Attributes:
        pixmap: What was painted last.
        time_boxes: Where the time labels stand, so that a tag can take the place of one whole.
        painted, shifted: How often each was done.
    """

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self.time_boxes: tuple[QRectF, ...] = ()
        self.painted = self.shifted = 0
        self._look: object = None
        self._frame: Frame | None = None
        self._ticks: _Ticks = ()
        self._base = 0.0
        self._moved = _STILL

    def forget(self) -> None:
        """Paint everything with the next frame."""
        self._look = self._frame = None

    def blank(self, ink: Ink, size: QSize, scale: float) -> None:
        """Nothing but the pane's colour."""
        look = (ink, size.toTuple(), scale)
        if look != self._look:
            self._clear(ink, size, scale)
            self._look, self._frame = look, None

    def _clear(self, ink: Ink, size: QSize, scale: float) -> None:
        self.pixmap = QPixmap(size * scale)
        self.pixmap.setDevicePixelRatio(scale)
        self.pixmap.fill(ink.pane)

    def show(self, frame: Frame, size: QSize) -> None:
        """Paint `frame`, or as much of it as is new."""
        scale = frame.scale
        look = (frame.look(), size.toTuple())
        kept = self._frame if look == self._look else None
        if kept is not None and (kept.x_map, kept.clusters) == (frame.x_map, frame.clusters):
            return
        most = max(2, min(6, int(frame.x_map.end - frame.x_map.start) // int(TICK_ROOM)))
        ticks = frame.axis.ticks(frame.x_map.span, most)
        if kept is None or not self._shift(kept, frame, ticks):
            self._moved, self._base = _STILL, frame.x_map.span.low
            self._clear(frame.ink, size, scale)
            self._paint(frame, ticks, None)
            self.painted += 1
        painter = QPainter(self.pixmap)
        painter.setFont(frame.ink.axis)
        painter.fillRect(frame.time_row.adjusted(0.0, frame.pen, 0.0, 0.0), frame.ink.pane)
        column = frame.time_row.adjusted(0.0, _TICK, frame.value_column, 0.0)
        painter.fillRect(column, frame.ink.pane)
        self.time_boxes = _time_axis(painter, frame, ticks, most, self._moved)
        painter.end()
        self._look, self._frame, self._ticks = look, frame, ticks

    def _paint(self, frame: Frame, ticks: _Ticks, part: QRectF | None) -> None:
        """Paint everything but the time row, or what of it is inside `part`."""
        painter = QPainter(self.pixmap)
        painter.setFont(frame.ink.axis)
        if part is not None:
            painter.setClipRect(part)
            painter.fillRect(part, frame.ink.pane)
        _shades(painter, frame, self._moved)
        for panel in frame.panels:
            _vertical_grid(painter, frame, panel, ticks, self._moved)
            _levels(painter, frame, panel)
            if part is None:
                _value_words(painter, frame, panel)
        _event_lines(painter, frame, self._moved)
        _separators(painter, frame)
        painter.end()

    def _shift(self, kept: Frame, frame: Frame, ticks: _Ticks) -> bool:
        """Move the picture and paint what has come into view; False where more has changed."""
        old, new = kept.x_map, frame.x_map
        if abs(old.span.width - new.span.width) > 1e-9 * new.span.width or not frame.panels:
            return False
        scale = frame.scale
        exact = (new.span.low - self._base) * new.slope
        moved = Moved(exact, round(exact * scale) / scale)
        by = round((moved.whole - self._moved.whole) * scale)
        seam = abs(by) / scale + _OVERLAP
        low, high = max(old.span.low, new.span.low), min(old.span.high, new.span.high)
        rim = _OVERLAP / new.slope
        inside = Span(low + rim, high - rim) if high - low > 4.0 * rim else None
        if inside is None or not _alike(kept, frame, self._ticks, ticks, inside):
            return False
        self._moved = moved
        body = frame.body
        if by:
            left, top = 0, round(body.top() * scale)
            width, height = round(body.width() * scale), round(body.bottom() * scale) - top
            self.pixmap.scroll(-by, 0, QRect(left, top, width, height))
        begin = body.right() - seam if by >= 0 else 0.0
        self._paint(frame, ticks, QRectF(begin, body.top(), seam, body.height()))
        self.shifted += 1
        return True


def _alike(kept: Frame, frame: Frame, before: _Ticks, after: _Ticks, inside: Span) -> bool:
    """Whether both frames have the same upright lines where both have time."""

    def lines(own: Frame, ticks: _Ticks) -> tuple[object, ...]:
        marked = tuple(c.marks for c in own.clusters if _within(c, inside))
        seen = ((x, tick.strong) for x, tick in ticks if inside.low < x < inside.high)
        return (marked, *seen)

    return lines(kept, before) == lines(frame, after)


def _within(cluster: Cluster, inside: Span) -> bool:
    return any(inside.low < mark.x < inside.high for mark in cluster.marks)


def _shades(painter: QPainter, frame: Frame, moved: Moved) -> None:
    found = frame.shades
    if frame.weekends:
        days = frame.axis.weekends(frame.x_map.span)
        found = (*found, *((begin, end, "weekend") for begin, end in days))
    for begin, end, kind in found:
        left = max(moved.edge(frame.x_map.pixel(begin)), frame.x_map.start)
        right = min(moved.edge(frame.x_map.pixel(end)), frame.x_map.end)
        if right - left < (_LEAST_SEAM if kind == "seam" else _LEAST_SHADE):
            continue
        shade = frame.ink.quiet(frame.ink.grid, _QUIET[kind])
        left, width = (left, right - left) if right - left > 1.0 else (math.floor(left), 1.0)
        for panel in frame.panels:
            area = QRectF(left, panel.rect.top(), width, panel.rect.height())
            painter.fillRect(area, shade)


def _vertical_grid(
    painter: QPainter, frame: Frame, panel: Panel, ticks: _Ticks, moved: Moved
) -> None:
    for x, tick in ticks:
        at = moved.line(frame, frame.x_map.pixel(x))
        if panel.inner.left() <= at <= panel.inner.right():
            painter.setPen(hairline(frame.ink.line if tick.strong else frame.ink.grid, frame.pen))
            painter.drawLine(QLineF(at, panel.rect.top(), at, panel.rect.bottom()))


def _levels(painter: QPainter, frame: Frame, panel: Panel) -> None:
    for value in panel.ticks.values:
        y = panel.y_map.pixel(value)
        if panel.rect.top() <= y <= panel.rect.bottom():
            strong = panel.zero and value == 0.0
            painter.setPen(hairline(frame.ink.faint if strong else frame.ink.grid, frame.pen))
            level = frame.on_pixel(y)
            painter.drawLine(QLineF(panel.rect.left(), level, panel.rect.right(), level))


def _value_words(painter: QPainter, frame: Frame, panel: Panel) -> None:
    ink = frame.ink
    metrics = QFontMetricsF(ink.axis)
    unit_y = panel.rect.top() + metrics.ascent() - (_UNIT_RISE if panel.leads else 1.0)
    painter.setPen(ink.secondary)
    edge = panel.rect.right() + 2.0 + frame.value_column - 8.0
    painter.drawText(QPointF(edge - ink.width(panel.unit), unit_y), panel.unit)
    for value, text in zip(panel.ticks.values, panel.tick_texts, strict=True):
        y = panel.y_map.pixel(value)
        baseline = y + metrics.capHeight() / 2
        if not panel.rect.top() <= y <= panel.rect.bottom():
            continue
        if baseline > panel.rect.bottom() + 2.0:
            continue
        if not clear_of(metrics, panel.unit, unit_y, text, baseline):
            continue
        painter.drawText(QPointF(edge - ink.width(text), baseline), text)


def clear_of(metrics: QFontMetricsF, unit: str, unit_y: float, text: str, baseline: float) -> bool:
    """Whether a figure of the axis leaves the unit above it alone; baselines in pixels.

    Chinese signs are taller than figures and reach below the baseline.
    """
    foot = unit_y + _reach(metrics, unit)[1]
    return baseline - _reach(metrics, text)[0] >= foot + _APART


def _reach(metrics: QFontMetricsF, text: str) -> tuple[float, float]:
    """How far a text reaches above and below its baseline."""
    if text.isascii():
        return metrics.capHeight(), 0.0
    box = metrics.tightBoundingRect(text)
    return max(metrics.capHeight(), -box.top()), max(0.0, box.bottom())


def _time_axis(
    painter: QPainter, frame: Frame, ticks: _Ticks, most: int, moved: Moved
) -> tuple[QRectF, ...]:
    ink, row = frame.ink, frame.time_row
    metrics = QFontMetricsF(ink.axis)
    painter.setPen(hairline(ink.line, frame.pen))
    for x in frame.axis.small(frame.x_map.span, most):
        at = moved.line(frame, frame.x_map.pixel(x))
        if row.left() <= at <= frame.x_map.end:
            painter.drawLine(QLineF(at, row.top(), at, row.top() + _TICK))
    note = ink.width(frame.axis_note)
    edge = row.right() + frame.value_column - 6.0
    free = min(row.right(), edge - note - 8.0) if note else row.right()
    boxes: list[QRectF] = []
    baseline = row.top() + 5.0 + metrics.ascent()
    for x, tick in sorted(ticks, key=lambda t: not t[1].strong):
        width = ink.width(tick.text)
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


def _event_lines(painter: QPainter, frame: Frame, moved: Moved) -> None:
    painter.setPen(dotted(frame.ink.quiet(frame.ink.faint, 0.55), frame.pen))
    for cluster in frame.clusters:
        at = moved.line(frame, cluster.x_px)
        for panel in frame.panels:
            foot = panel.rect.bottom() - (18.0 if panel.marked else 0.0)
            painter.drawLine(QLineF(at, panel.rect.top(), at, foot))


def _separators(painter: QPainter, frame: Frame) -> None:
    painter.setPen(hairline(frame.ink.line, frame.pen))
    for panel in frame.panels:
        y = frame.on_pixel(panel.rect.bottom())
        painter.drawLine(QLineF(panel.rect.left(), y, panel.rect.right() + frame.value_column, y))
