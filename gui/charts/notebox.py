"""The small box of words beside a glyph, a ring or a published point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from gui.charts.ink import hairline
from gui.charts.wrapping import fitted, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.charts.ink import Ink

_WIDEST, _LEAST = 380.0, 180.0
_WIDTH_SHARE, _HEIGHT_SHARE = 0.62, 0.6
"""Of the room: the picture it speaks of stays in view."""
_LINES = 12
_PAD_X, _PAD_Y = 8.0, 5.0


def draw_note(
    painter: QPainter, ink: Ink, lines: tuple[str, ...], at: QPointF, room: QRectF
) -> None:
    """Paint `lines`, wrapped, above or below `at` and wholly inside `room`.

    It takes a part of the room only: words that do not fit end in an ellipsis.
    """
    width = min(_WIDEST, room.width() - 16.0, max(_LEAST, room.width() * _WIDTH_SHARE))
    if width <= 40.0:
        return
    metrics = QFontMetricsF(ink.body)
    most = int((room.height() * _HEIGHT_SHARE - 2.0 * _PAD_Y) // metrics.height())
    text = note_lines(lines, ink, width - 2.0 * _PAD_X, min(_LINES, max(1, most)))
    widest = max((metrics.horizontalAdvance(line) for line in text), default=0.0)
    box = QRectF(
        0.0, 0.0, widest + 2.0 * _PAD_X + 1.0, len(text) * metrics.height() + 2.0 * _PAD_Y + 1.0
    )
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
    inside = box.adjusted(_PAD_X, _PAD_Y, 0.0, 0.0)
    painter.drawText(inside, int(Qt.TextFlag.TextDontClip), "\n".join(text))


def note_lines(lines: tuple[str, ...], ink: Ink, width: float, most: int) -> tuple[str, ...]:
    """The lines of a note as they are painted: at most so many, the last one cut."""
    every = tuple(part for line in lines for part in wrapped(line, ink.body, width))
    return fitted(every, most, ink.body, width)
