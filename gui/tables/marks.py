"""The small signs of cells: one shape each, so that colour never says it alone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen, QPolygonF

from gui.tables.cell import Mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

RADIUS: Final = 3.5
BADGE: Final = 14
"""Pixels of a flag's side, and of its number's font."""
BADGE_PX: Final = 11
_TIP: Final = 3.0


def draw_mark(painter: QPainter, mark: Mark, centre: QPointF, colour: QColor) -> None:
    """Draw a mark of 7 pixels around `centre`; one without a shape draws nothing."""
    shape = _SHAPES.get(mark)
    if shape is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    shape(painter, centre, QBrush(colour))
    painter.restore()


def draw_badge(painter: QPainter, centre: QPointF, text: str, ground: QColor, ink: QColor) -> None:
    """A flag: a small number on its colour."""
    room = QRectF(centre.x() - BADGE / 2, centre.y() - BADGE / 2, BADGE, BADGE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(room, 3, 3)
    font = painter.font()
    font.setPixelSize(BADGE_PX)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()


def draw_direction(painter: QPainter, centre: QPointF, colour: QColor, *, up: bool) -> None:
    """A filled triangle of 6 pixels, its tip up or down."""
    tip = -_TIP if up else _TIP
    corners = (QPointF(0, tip), QPointF(_TIP, -tip), QPointF(-_TIP, -tip))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))
    painter.restore()


def _clock(painter: QPainter, centre: QPointF, _fill: QBrush) -> None:
    painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.drawLine(QLineF(centre, centre + QPointF(0, -2.2)))
    painter.drawLine(QLineF(centre, centre + QPointF(1.8, 0)))


def _frozen(painter: QPainter, centre: QPointF, _fill: QBrush) -> None:
    for turn in range(3):
        arm = QPointF(math.cos(turn * math.pi / 3), math.sin(turn * math.pi / 3)) * RADIUS
        painter.drawLine(QLineF(centre - arm, centre + arm))


def _disc(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.setBrush(fill)
    painter.drawEllipse(centre, RADIUS - 1, RADIUS - 1)


def _ring(painter: QPainter, centre: QPointF, _fill: QBrush) -> None:
    painter.drawEllipse(centre, RADIUS - 0.5, RADIUS - 0.5)


def _triangle(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.setBrush(fill)
    corners = (QPointF(0, -RADIUS), QPointF(RADIUS, RADIUS - 0.5), QPointF(-RADIUS, RADIUS - 0.5))
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def _shut(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.setBrush(fill)
    corners = (QPointF(-2, -3), QPointF(2, 0), QPointF(-2, 3))
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def _open(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.setBrush(fill)
    corners = (QPointF(-3, -2), QPointF(3, -2), QPointF(0, 2))
    painter.drawPolygon(QPolygonF([centre + corner for corner in corners]))


def _pause(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    for across in (-RADIUS, 1.0):
        painter.fillRect(QRectF(centre.x() + across, centre.y() - RADIUS, 2.5, 2 * RADIUS), fill)


def _cross(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.setPen(QPen(fill.color(), 1.6))
    for up in (-1, 1):
        arm = QPointF(RADIUS - 0.5, up * (RADIUS - 0.5))
        painter.drawLine(QLineF(centre - arm, centre + arm))


def _square(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    side = 2 * RADIUS - 1
    painter.fillRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), fill)


def _dash(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.fillRect(QRectF(centre.x() - RADIUS, centre.y() - 1.0, 2 * RADIUS, 2.0), fill)


def _unequal(painter: QPainter, centre: QPointF, fill: QBrush) -> None:
    painter.setPen(QPen(fill.color(), 1.2))
    across = QPointF(RADIUS, 0)
    for up in (-1.5, 1.5):
        middle = centre + QPointF(0, up)
        painter.drawLine(QLineF(middle - across, middle + across))
    slant = QPointF(RADIUS - 1.5, -RADIUS)
    painter.drawLine(QLineF(centre - slant, centre + slant))


_SHAPES: Final[dict[Mark, Callable[[QPainter, QPointF, QBrush], None]]] = {
    Mark.SHUT: _shut,
    Mark.OPEN: _open,
    Mark.CLOCK: _clock,
    Mark.FROZEN: _frozen,
    Mark.DISC: _disc,
    Mark.TRIANGLE: _triangle,
    Mark.PAUSE: _pause,
    Mark.CROSS: _cross,
    Mark.SQUARE: _square,
    Mark.RING: _ring,
    Mark.DASH: _dash,
    Mark.UNEQUAL: _unequal,
}
