"""Where words beside a point stand free of lines, marks and other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.charts.scene import Scene

    Floats = NDArray[np.float64]

_OFF, _HEIGHT = 7.0, 12.0
_NEAR, _FAR = 3.0, 15.0
_MARGIN = 2.0


def segments(scene: Scene) -> Floats:
    """What is drawn on the first panel as lines in pixels, shape (n, 4): curves, event marks."""
    panel = scene.shown[0]
    found = [np.empty((0, 4))]
    for curve in panel.curves:
        begin, end = curve.track.seen(scene.x_map.span)
        x = scene.x_map.pixels(curve.track.x[begin:end])
        y = panel.y_map.pixels(curve.track.values[begin:end])
        if x.size == 1:
            x, y = np.repeat(x, 2), np.repeat(y, 2)
        found.append(np.column_stack((x[:-1], y[:-1], x[1:], y[1:])))
    top, bottom = panel.rect.top(), panel.rect.bottom()
    marks = np.array([(c.x_px, top, c.x_px, bottom) for c in scene.clusters]).reshape(-1, 4)
    whole: Floats = np.concatenate((*found, marks))
    return whole[np.isfinite(whole).all(axis=1)]


def boxes(at: QPointF, width: float, area: QRectF, *, below: bool) -> tuple[QRectF, ...]:
    """Boxes beside a point that lie inside `area`, the preferred first."""
    left, right, middle = at.x() - width - _OFF, at.x() + _OFF, at.x() - width / 2
    over, under = at.y() - _NEAR - _HEIGHT, at.y() + _NEAR + 2.0
    tops = (under, over) if below else (over, under)
    corners = [(x, y) for y in tops for x in (left, right)]
    corners += [(middle, y - _FAR / 2 if y < at.y() else y + _FAR / 2) for y in tops]
    corners += [(x, y - _FAR if y < at.y() else y + _FAR) for y in tops for x in (left, right)]
    made = tuple(QRectF(x, y, width, _HEIGHT) for x, y in corners)
    return tuple(box for box in made if area.contains(box))


def free(box: QRectF, lines: Floats, taken: list[QRectF]) -> bool:
    """Whether no line goes through the box and no other words stand there."""
    wide = box.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    if any(wide.intersects(other) for other in taken):
        return False
    return not bool(crossing(lines, wide).any())


def crossing(lines: Floats, box: QRectF) -> NDArray[np.bool_]:
    """Which segments touch a rectangle: clipped to it, something is left (Liang, Barsky 1984)."""
    delta = lines[:, 2:] - lines[:, :2]
    low = np.array((box.left(), box.top())) - lines[:, :2]
    high = np.array((box.right(), box.bottom())) - lines[:, :2]
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = low / delta, high / delta
    enter, leave = np.fmin(first, second), np.fmax(first, second)
    still = delta == 0.0
    inside = (low <= 0.0) & (high >= 0.0)
    enter = np.where(still, np.where(inside, -np.inf, np.inf), enter)
    leave = np.where(still, np.where(inside, np.inf, -np.inf), leave)
    begin = np.maximum(enter.max(axis=1, initial=-np.inf), 0.0)
    end = np.minimum(leave.min(axis=1, initial=np.inf), 1.0)
    touched: NDArray[np.bool_] = begin <= end
    return touched


def chosen(options: tuple[QRectF, ...], lines: Floats, taken: list[QRectF]) -> QRectF | None:
    """The first box that is free; else the first clear of other words; None if none is."""
    clear = [box for box in options if not any(box.intersects(other) for other in taken)]
    return next((box for box in clear if free(box, lines, taken)), clear[0] if clear else None)
