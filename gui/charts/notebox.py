"""The small box of words beside a glyph, a ring or a published point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from gui.charts.ink import hairline

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.charts.ink import Ink

_WIDEST = 380.0
_LINES = 12
_WRAP = int(Qt.TextFlag.TextWordWrap)


def draw_note(
    painter: QPainter, ink: Ink, lines: tuple[str, ...], at: QPointF, room: QRectF
) -> None:
    """Paint `lines`, wrapped, above or below `at` and wholly inside `room`."""
    metrics = QFontMetricsF(ink.body)
    width = min(_WIDEST, room.width() - 16.0)
    if width <= 40.0:
        return
    text = "\n".join(lines[:_LINES])
    whole = metrics.boundingRect(QRectF(0.0, 0.0, width - 16.0, 4000.0), _WRAP, text)
    box = QRectF(0.0, 0.0, whole.width() + 17.0, min(whole.height() + 11.0, room.height() - 4.0))
    left = at.x() - box.width() / 2
    box.moveLeft(round(min(max(left, room.left() + 2.0), room.right() - box.width() - 2.0)))
    above = at.y() - box.height() - 12.0
    top = above if above >= room.top() + 2.0 else at.y() + 14.0
    box.moveTop(round(min(max(top, room.top() + 2.0), room.bottom() - box.height() - 2.0)))
    painter.setPen(hairline(ink.line))
    painter.setBrush(ink.raised)
    painter.drawRoundedRect(box.translated(0.5, 0.5), 4.0, 4.0)
    painter.setPen(ink.text)
    painter.setFont(ink.body)
    painter.drawText(box.adjusted(8.0, 5.0, -8.0, -5.0), _WRAP, text)
