"""Places of windows by monitor: where a saved one is now, and back on screen if it is nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QRegion

from engine.model.layout import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

TITLE_PX: Final = 40
"""Height of a title bar with the frame."""
_GRIP_PX: Final = 100
"""So much of a title bar must be on a monitor, else nobody can take hold of it."""
MOST_SPOTS: Final = 8
"""Monitors that are remembered of a pane."""

Area = tuple[str, QRect]
"""A monitor's name and the part of it that windows may use."""


def areas() -> list[Area]:
    """The monitors there are, the first one first."""
    first = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not first)
    return [(screen.name(), screen.availableGeometry()) for screen in screens]


def reachable(rect: QRect, there: Sequence[Area]) -> bool:
    """Whether the title bar of a window, at its top edge, can be taken hold of."""
    title = QRect(rect.topLeft(), QSize(rect.width(), TITLE_PX))
    seen = (title.intersected(area) for _, area in there)
    return any(part.width() >= min(_GRIP_PX, rect.width()) and part.height() >= TITLE_PX // 2
               for part in seen)  # fmt: skip


def rescued(rect: QRect, there: Sequence[Area]) -> QRect:
    """The same place if its title bar is on screen, else inside the monitor it is nearest to."""
    if not there or reachable(rect, there):
        return rect
    _, area = min(there, key=lambda each: _distance(rect.center(), each[1]))
    size = rect.size().boundedTo(area.size())
    lowest = area.bottom() + 1 - max(size.height(), TITLE_PX)
    x = min(max(rect.x(), area.left()), area.right() + 1 - size.width())
    y = min(max(rect.y(), area.top()), lowest)
    return QRect(QPoint(x, y), size)


def spot_of(rect: QRect, there: Sequence[Area]) -> Spot:
    """A place as it is kept: by the monitor that holds most of it."""
    if not there:
        return Spot("", rect.x(), rect.y(), rect.width(), rect.height())
    name, area = max(there, key=lambda each: _shared(rect, each[1]))
    return Spot(name, rect.x() - area.x(), rect.y() - area.y(), rect.width(), rect.height())


def rect_of(spot: Spot, there: Sequence[Area]) -> QRect:
    """A kept place as it is now; of a monitor that is gone the same place on the first one.

    Never larger than all monitors: a stranger's window could be one that nothing can paint.
    """
    corner = next((area.topLeft() for name, area in there if name == spot.monitor), None)
    if corner is None:
        corner = there[0][1].topLeft() if there else QPoint()
    size = bounded(QSize(spot.width, spot.height), there)
    return rescued(QRect(corner + QPoint(spot.x, spot.y), size), there)


def bounded(size: QSize, there: Sequence[Area]) -> QSize:
    """A size, at most that of all monitors together."""
    whole = QRegion()
    for _, area in there:
        whole += area
    return size.boundedTo(whole.boundingRect().size()) if there else size


def remembered(spots: Sequence[Spot], newest: Spot) -> tuple[Spot, ...]:
    """The places of a pane, one of each monitor, the newest first."""
    others = (spot for spot in spots if spot.monitor != newest.monitor)
    return (newest, *others)[:MOST_SPOTS]


def best(spots: Sequence[Spot], there: Sequence[Area]) -> Spot | None:
    """The newest place on a monitor that is there, else the newest, None if there is none."""
    names = {name for name, _ in there}
    return next((spot for spot in spots if spot.monitor in names), next(iter(spots), None))


def next_area(rect: QRect, there: Sequence[Area]) -> QRect:
    """The same place on the next monitor, shrunk to fit."""
    here = max(range(len(there)), key=lambda n: _shared(rect, there[n][1]))
    old, new = there[here][1], there[(here + 1) % len(there)][1]
    size = rect.size().boundedTo(new.size())
    moved = QRect(rect.topLeft() - old.topLeft() + new.topLeft(), size)
    return rescued(moved, there)


def bring_back(window: QWidget) -> None:
    """Move a window whose title bar is on no monitor."""
    frame = window.frameGeometry()
    place = rescued(frame, areas())
    if place != frame:
        window.resize(window.size() - (frame.size() - place.size()))
        window.move(place.topLeft())


def _shared(rect: QRect, area: QRect) -> int:
    part = rect.intersected(area)
    if part.isEmpty():
        return -_distance(rect.center(), area)
    return part.width() * part.height()


def _distance(point: QPoint, area: QRect) -> int:
    x = max(area.left() - point.x(), 0, point.x() - area.right())
    y = max(area.top() - point.y(), 0, point.y() - area.bottom())
    return x + y
