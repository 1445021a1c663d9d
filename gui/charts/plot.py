"""A plot: panels over one x axis, brought up to date once per frame and only while seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal

from gui.charts import figures
from gui.charts.backdrop import Backdrop, frame_of, paint_whole
from gui.charts.facade import Surface
from gui.charts.marks import clusters
from gui.charts.overlay import Overlay, near
from gui.charts.scene import Scene
from gui.charts.timeline import ZOOM, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter, QPixmap, QShowEvent, QWindow
    from PySide6.QtWidgets import QWidget

    from gui.charts.facade import Layer
    from gui.charts.ink import Ink
    from gui.charts.marks import Anchor, Ring
    from gui.charts.panel import Panel
    from gui.charts.runs import Run
    from gui.charts.scale import Span

    Told = tuple[tuple[str, ...], float]

_RING_NEAR = 9.0


class Plot(Surface):
    """Panels, axes, crosshair and the seen part of x.

    Signals:
        changed(): The crosshair or the view moved.

    Attributes:
        state: What is shown.
        timeline: Which part of x is seen.
        read: Gives the crosshair's line for an x.
        tell: Gives further words for an x, and the value they stand at; it is passed the value
            the pointer is at, None when the crosshair is driven by keys.
    """

    changed = Signal()

    def __init__(self, ink: Ink, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = Scene(ink)
        self.timeline = Timeline()
        self.read: Callable[[float], tuple[Run, ...]] = lambda _x: ()
        self.tell: Callable[[float, float | None], Told | None] = lambda _x, _value: None
        self.moment: Callable[[float], str] = self._moment
        self._overlay = Overlay(self.state)
        self._layers: set[Layer] = set()
        self._backdrop = Backdrop()
        self._dirty = True
        self._posed: float | None = None
        self._vector = False
        self._pointed = 0.0
        self._handle: QWindow | None = None
        self.add(self._overlay)
        self.hovered.connect(self._on_hover)
        self.left.connect(self._on_leave)
        self.dragged.connect(self._on_drag)
        self.wheeled.connect(self._on_wheel)

    def set_panels(self, panels: list[Panel]) -> None:
        """Show these panels from top to bottom with all their layers."""
        wanted = {layer: None for panel in panels for layer in panel.layers}
        for layer in self._layers:
            if layer not in wanted:
                self.remove(layer)
        for layer in wanted:
            if layer not in self._layers:
                self.add(layer)
        self._layers = set(wanted)
        self.state.panels = panels
        self.refresh()

    def set_ink(self, ink: Ink) -> None:
        """Draw with another theme."""
        self.state.ink = ink
        self._backdrop.forget()
        self.refresh()

    def refresh(self) -> None:
        """Something changed: bring all up to date with the next frame that is seen."""
        self._dirty = True
        if not self.window().isMinimized():
            self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Hear of the window when it comes back from being minimised."""
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.visibilityChanged.connect(self._on_visibility)

    def _on_visibility(self) -> None:
        if self._dirty:
            self.refresh()

    def pose(self, scale: float | None, *, vector: bool) -> None:
        """Draw for a picture of `scale` device pixels per pixel; None for the screen again."""
        self._posed, self._vector = scale, vector
        self.refresh()

    def prepare(self) -> None:
        """Fit panels, layers and backdrop; nothing if nothing changed."""
        size = self.viewport().size()
        scale = self._posed or self.viewport().devicePixelRatioF()
        room = QRectF(0.0, 0.0, float(size.width()), float(size.height()))
        if not self._dirty and self._overlay.area == room and self._scale_kept(scale):
            return
        self._dirty = False
        state, view = self.state, self.timeline.view
        for _ in range(3):
            state.lay_out(room.width(), room.height(), view)
            for panel in state.shown:
                panel.fit_values(view)
            if not state.measure(room.width(), view):
                break
        for panel in state.panels:
            self._show_layers(panel, shown=panel.shown and not state.message)
        for panel in state.shown:
            panel.fit_layers(state.x_map, scale)
        state.clusters = clusters(state.marks, state.x_map) if state.marks else ()
        self._overlay.place(room)
        self._fit_focus()
        self._fit_ground(scale)

    def _scale_kept(self, scale: float) -> bool:
        kept = self._backdrop.pixmap
        return abs(kept.devicePixelRatio() - scale) < 1e-6 and not kept.isNull()

    def _show_layers(self, panel: Panel, *, shown: bool) -> None:
        for layer in panel.layers:
            if layer.isVisible() is not shown:
                layer.setVisible(shown)

    def _fit_ground(self, scale: float) -> None:
        state = self.state
        size = self.viewport().size()
        if state.message:
            self._backdrop.blank(state.ink, size, scale)
        else:
            self._backdrop.show(frame_of(state, scale), size)
        state.time_boxes = self._backdrop.time_boxes

    def paint_ground(self, painter: QPainter) -> None:
        """Copy the cached backdrop; a picture of vectors has it painted."""
        if self._vector and not self.state.message:
            paint_whole(painter, frame_of(self.state, self._posed or 1.0))
            return
        painter.drawPixmap(0, 0, self._backdrop.pixmap)

    def _fit_focus(self) -> None:
        state = self.state
        x = state.crosshair.x
        state.focused, state.note, state.reading = None, (), ()
        if x is None or state.message:
            return
        state.reading = self.read(x)
        state.moment_text = self.moment(x)
        at = state.x_map.pixel(x)
        for cluster in state.clusters:
            if near(cluster, at if state.crosshair.y is None else self._pointed):
                state.focused = cluster
                self._say(cluster.lines, cluster.x_px)
        self._fit_point_focus(at)
        if not state.note:
            self._fit_told(x, at)

    def _fit_told(self, x: float, at: float) -> None:
        state = self.state
        y_map = state.shown[0].y_map if state.shown else None
        if y_map is None:
            return
        pointer = state.crosshair.y
        told = self.tell(x, None if pointer is None else y_map.value(pointer))
        if told is not None:
            state.note = told[0]
            state.note_at = QPointF(at, y_map.pixel(told[1]))

    def _say(self, lines: tuple[str, ...], x: float) -> None:
        state = self.state
        marked = next((p for p in state.shown if p.marked), None)
        y = marked.rect.bottom() - 18.0 if marked else state.body.center().y()
        state.note = lines
        state.note_at = QPointF(x, y)

    def _fit_point_focus(self, at: float) -> None:
        state = self.state
        if not state.shown:
            return
        y_map = state.shown[0].y_map
        points: tuple[Anchor | Ring, ...] = (*state.anchors, *state.rings)
        for point in points:
            x, y = state.x_map.pixel(point.x), y_map.pixel(point.value)
            pointer = state.crosshair.y
            if abs(x - at) <= _RING_NEAR and (pointer is None or abs(y - pointer) <= 14.0):
                state.note = (*state.note, point.text) if pointer is None else (point.text,)
                state.note_at = QPointF(x, y)

    def _moment(self, x: float) -> str:
        at = figures.moment(self.state.axis.time(x))
        return f"{figures.full_day(at)}  {figures.clock(at)}"

    def _moved(self) -> None:
        self.refresh()
        self.changed.emit()

    def _on_hover(self, at: QPointF) -> None:
        if at.y() > self.state.time_row.top():
            self._on_leave()
            return
        self._pointed = at.x()
        self.state.crosshair.point(self.state.x_map.value(at.x()), at.y())
        self._moved()

    def _on_leave(self) -> None:
        self.state.crosshair.leave()
        self._moved()

    def _on_drag(self, pixels: float) -> None:
        self.timeline.pan(-pixels / max(self.state.x_map.end - self.state.x_map.start, 1.0))
        self._moved()

    def _on_wheel(self, steps: float, x: float) -> None:
        self.timeline.zoom(ZOOM**steps, self.state.x_map.value(x))
        self._moved()

    def linked(self, epoch: float | None) -> None:
        """Stand at another chart's moment, or no longer; `changed` is not emitted.

        A moment that this axis has no place for, or that is out of view, shows nothing.
        """
        x = math.nan if epoch is None else self.state.axis.place(epoch)
        view = self.timeline.view
        if self.state.crosshair.lend(x if view.low <= x <= view.high else None):
            self.refresh()

    def step_cursor(self, direction: int) -> None:
        """Crosshair one bar on, at least one pixel; the view is pulled along."""
        state = self.state
        state.crosshair.step(direction, 1.0 / max(state.x_map.slope, 1e-12) * 0.999)
        if state.crosshair.x is not None:
            self.timeline.reveal(state.crosshair.x)
        self._moved()

    def zoom(self, factor: float) -> None:
        """Zoom around the crosshair, else the right edge."""
        self.timeline.zoom(factor, self.state.crosshair.x)
        self._moved()

    def drop_cursor(self) -> bool:
        """Take the crosshair away; False if there was none."""
        was = self.state.crosshair.clear()
        self._moved()
        return was

    @property
    def backdrop(self) -> Backdrop:
        """Axes and grid, and how often they were painted."""
        return self._backdrop

    @property
    def ground(self) -> QPixmap:
        """The backdrop as last painted."""
        return self._backdrop.pixmap

    @property
    def view(self) -> Span:
        """The seen part of x."""
        return self.timeline.view
