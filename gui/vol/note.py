"""What the number under the cursor is, in the room that the figures leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.charts.wrapping import fitted, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from gui.charts.ink import Ink

_PAD: Final = 8
_GAP: Final = 3
_FLAGS: Final = int(
    Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
)


class Note(QWidget):
    """A title and its text in whole lines; an ellipsis ends the last one where some do not fit."""

    def __init__(self, ink: Ink, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink = ink
        self._title = self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_ink(self, ink: Ink) -> None:
        """Write in another theme's colours."""
        self._ink = ink
        self.update()

    def say(self, title: str, text: str) -> None:
        """Show these words."""
        if (title, text) != (self._title, self._text):
            self._title, self._text = title, text
            self.setAccessibleName(title)
            self.setAccessibleDescription(text)
            self.update()

    def minimumSizeHint(self) -> QSize:
        """It takes what is left, down to nothing."""
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """As above."""
        return QSize(0, 0)

    def shown(self) -> tuple[str, str]:
        """Title and text that fit, their lines broken."""
        ink, room = self._ink, self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        title = wrapped(self._title, ink.axis_medium, room.width())
        left = room.height() - len(title) * _height(ink.axis_medium)
        if not self._title or left < 0:
            return "", ""
        text = wrapped(self._text, ink.axis, room.width())
        most = max(0, left - _GAP) // _height(ink.axis)
        return "\n".join(title), "\n".join(fitted(text, most, ink.axis, room.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, its text below."""
        title, text = self.shown()
        if not title:
            return
        painter = QPainter(self)
        room = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setFont(self._ink.axis_medium)
        painter.setPen(self._ink.text)
        painter.drawText(room, _FLAGS, title)
        lines = title.count("\n") + 1
        room.setTop(room.top() + lines * _height(self._ink.axis_medium) + _GAP)
        painter.setFont(self._ink.axis)
        painter.setPen(self._ink.secondary)
        painter.drawText(room, _FLAGS, text)
        painter.end()


def _height(font: QFont) -> int:
    """Pixels from one line to the next."""
    return QFontMetrics(font).lineSpacing()
