"""The typed door to pyqtgraph: a view, an item and batches of lines, rectangles and points.

pyqtgraph ships no types. Its classes are subclassed here once, under the types of their Qt bases,
so that no untyped value leaves this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsView

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QEvent, QRect
    from PySide6.QtGui import (
        QEnterEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

    from gui.charts.scale import Map

    _View = QGraphicsView
    _Item = QGraphicsObject
    Floats = NDArray[np.float64]
else:
    from pyqtgraph import GraphicsObject as _Item
    from pyqtgraph import GraphicsView as _View

from pyqtgraph.Qt import internals

_PANS = Qt.MouseButton.LeftButton
_NO_CACHE = QGraphicsView.CacheModeFlag.CacheNone
_OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent


class LineBatch:
    """Line segments kept as one block of memory that QPainter reads without Python objects."""

    def __init__(self) -> None:
        self._block = internals.PrimitiveArray(QLineF, 4)

    def __len__(self) -> int:
        return len(self._block)

    def set(self, segments: Floats) -> None:
        """Replace the content by `segments`, shape (n, 4): x1, y1, x2, y2."""
        self._block.resize(segments.shape[0])
        self._block.ndarray()[:] = segments

    def join(self, x: Floats, y: Floats) -> None:
        """Replace the content by the segments from each point to the next."""
        self._block.resize(max(x.size - 1, 0))
        if x.size > 1:
            lines = self._block.ndarray()
            lines[:, 0], lines[:, 1], lines[:, 2], lines[:, 3] = x[:-1], y[:-1], x[1:], y[1:]

    def draw(self, painter: QPainter) -> None:
        """Draw all segments with the painter's pen."""
        if len(self._block):
            painter.drawLines(*self._block.drawargs())


class RectBatch:
    """Rectangles kept as one block of memory that QPainter reads without Python objects."""

    def __init__(self) -> None:
        self._block = internals.PrimitiveArray(QRectF, 4)

    def __len__(self) -> int:
        return len(self._block)

    def set(self, rectangles: Floats) -> None:
        """Replace the content by `rectangles`, shape (n, 4): x, y, width, height."""
        self._block.resize(rectangles.shape[0])
        self._block.ndarray()[:] = rectangles

    def draw(self, painter: QPainter) -> None:
        """Draw all rectangles with the painter's pen and brush."""
        if len(self._block):
            painter.drawRects(*self._block.drawargs())


class PointBatch:
    """Points kept as one block of memory that QPainter reads without Python objects."""

    def __init__(self) -> None:
        self._block = internals.PrimitiveArray(QPointF, 2)

    def __len__(self) -> int:
        return len(self._block)

    def set(self, points: Floats) -> None:
        """Replace the content by `points`, shape (n, 2): x, y."""
        self._block.resize(points.shape[0])
        self._block.ndarray()[:] = points

    def draw(self, painter: QPainter) -> None:
        """Draw all points with the painter's pen: discs where its cap is round."""
        if len(self._block):
            painter.drawPoints(*self._block.drawargs())


class Layer(_Item):
    """One thing drawn on a `Surface`, in the surface's own pixels.

    Subclasses implement `draw`; `place` says where they draw.
    """

    def __init__(self, level: float = 0.0) -> None:
        super().__init__()
        self._area = QRectF()
        self.setZValue(level)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def area(self) -> QRectF:
        """The rectangle the layer draws in."""
        return self._area

    def place(self, area: QRectF) -> None:
        """Move the layer to `area`."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = QRectF(area)

    def boundingRect(self) -> QRectF:
        """The rectangle the layer draws in, as Qt asks for it."""
        return self._area

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw; Qt saves and restores the painter around it."""
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Paint into `area`."""
        raise NotImplementedError


class Fitted(Layer):
    """A layer of samples that is brought to the present maps before it is drawn."""

    def fit(self, x_map: Map, y_map: Map, scale: float) -> None:
        """Compute what to draw; `scale` is device pixels per pixel."""
        raise NotImplementedError


class Surface(_View):
    """A view whose scene coordinates are its own pixels; it prepares once before each paint.

    Signals:
        hovered(QPointF): The pointer is here.
        left(): The pointer has gone.
        dragged(float): Pixels moved to the right with the left button held.
        wheeled(float, float): Steps turned (positive is away from the user) and the x of it.
        pressed(QPointF): The left button went down here.
        double_clicked(): The left button was clicked twice.
        span_begun(QPointF), span_moved(QPointF), span_ended(): The left button dragged with Shift.
        resized(QRectF): The room of every layer is another.
    """

    hovered = Signal(QPointF)
    left = Signal()
    dragged = Signal(float)
    wheeled = Signal(float, float)
    pressed = Signal(QPointF)
    double_clicked = Signal()
    span_begun = Signal(QPointF)
    span_moved = Signal(QPointF)
    span_ended = Signal()
    resized = Signal(QRectF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack: list[Layer] = []
        self._drag_x: float | None = None
        self._spanning = False
        self._unwrap_centre()
        self.setCacheMode(_NO_CACHE)
        self.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self.setOptimizationFlags(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMinimumSize(1, 1)
        self.viewport().setAttribute(_OPAQUE)
        self.viewport().setMouseTracking(True)

    def _unwrap_centre(self) -> None:
        centre = getattr(self, "setCentralItem", None)
        if centre is not None:
            centre(None)

    def add(self, layer: Layer) -> None:
        """Show `layer`, above those of its level that are shown already."""
        self.scene().addItem(layer)
        self._stack = sorted((*self._stack, layer), key=Layer.zValue)

    def remove(self, layer: Layer) -> None:
        """Forget `layer`."""
        self.scene().removeItem(layer)
        self._stack = [other for other in self._stack if other is not layer]

    def prepare(self) -> None:
        """Bring layers up to date; called once before each paint, never while hidden."""

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies below every layer."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Prepare, then paint ground and layers in their order.

        Qt's own way through the scene - index, transforms, exposed rectangles of each item -
        costs more than a chart's lines.
        """
        self.prepare()
        painter = QPainter(self.viewport())
        self.paint_ground(painter)
        for layer in self._stack:
            if layer.isVisible():
                painter.save()
                layer.draw(painter)
                painter.restore()
        painter.end()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the ground; Qt has clipped to what is exposed."""
        self.paint_ground(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep scene and pixels the same."""
        super().resizeEvent(event)
        room = QRectF(self.viewport().rect())
        self.setSceneRect(room)
        self.resized.emit(room)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, or with Shift a span."""
        if event.button() is _PANS:
            at = event.position()
            self._spanning = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag_x = None if self._spanning else at.x()
            self.pressed.emit(at)
            if self._spanning:
                self.span_begun.emit(at)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a span."""
        self._drag_x = None
        if self._spanning:
            self._spanning = False
            self.span_ended.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Report two clicks."""
        if event.button() is _PANS:
            self.double_clicked.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Report a drag, a span or the pointer's place."""
        at = event.position()
        if self._drag_x is not None and event.buttons() & _PANS:
            self.dragged.emit(at.x() - self._drag_x)
            self._drag_x = at.x()
        self.hovered.emit(at)
        if self._spanning and event.buttons() & _PANS:
            self.span_moved.emit(at)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Report the pointer's place."""
        self.hovered.emit(event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Report that the pointer has gone."""
        self._drag_x = None
        self.left.emit()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Report turned steps."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        self.wheeled.emit(turned / 120.0, event.position().x())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the pane."""
        event.ignore()
