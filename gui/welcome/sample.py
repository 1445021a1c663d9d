"""A rising and a falling candle in the colours of a convention, with its shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

if TYPE_CHECKING:
    from gui.theme import Theme

SIZE: Final = QSize(52, 18)
_BODY: Final = 6.0
_WINGS: Final = 4.0


def sample(theme: Theme, name: str, ratio: float) -> QIcon:
    """The picture of one convention.

    Args:
        theme: Its colours and shapes, whatever convention is in force.
        name: Of the convention.
        ratio: Device pixels a pixel.
    """
    turned = theme.with_directions(name)
    picture = QPixmap(SIZE * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for left, colour, rises in ((2.0, turned.up, True), (28.0, turned.down, False)):
        painter.setBrush(QColor(colour))
        _candle(painter, left, rises=rises)
        if turned.cue(1.0 if rises else -1.0):
            _triangle(painter, left + 13.5, up=rises)
    painter.end()
    return QIcon(picture)


def _candle(painter: QPainter, left: float, *, rises: bool) -> None:
    """A body on a wick; the rising one stands higher."""
    top = 3.0 if rises else 6.0
    painter.drawRect(QRectF(left + _BODY / 2 - 0.5, top - 3.0, 1.0, 15.0))
    painter.drawRect(QRectF(left, top, _BODY, 9.0))


def _triangle(painter: QPainter, middle: float, *, up: bool) -> None:
    tip, base = (5.5, 12.5) if up else (12.5, 5.5)
    corners = ((middle, tip), (middle - _WINGS, base), (middle + _WINGS, base))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
