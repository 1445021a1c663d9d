"""What the number under the cursor is, in the room that the figures leave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.charts.ink import Ink

_PAD: Final = 8
_GAP: Final = 3
_FLAGS: Final = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
)
_SENTENCE: Final = re.compile(r"(?<=[.;])(?= )|(?=\n)")


class Note(QWidget):
    """A title and its text; only whole sentences are shown, none where there is no room."""

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
        """Title and text that fit."""
        room = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        title = self._height(self._title, room, QFontMetrics(self._ink.axis_medium))
        if not self._title or title > room.height():
            return "", ""
        room.setTop(room.top() + title + _GAP)
        sentences = _SENTENCE.split(self._text)
        metrics = QFontMetrics(self._ink.axis)
        for count in range(len(sentences), 0, -1):
            text = "".join(sentences[:count])
            if self._height(text, room, metrics) <= room.height():
                return self._title, text
        return self._title, ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, its text below."""
        title, text = self.shown()
        if not title:
            return
        painter = QPainter(self)
        room = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        painter.setFont(self._ink.axis_medium)
        painter.setPen(self._ink.text)
        drawn = painter.drawText(room, _FLAGS, title)
        room.setTop(room.top() + drawn.height() + _GAP)
        painter.setFont(self._ink.axis)
        painter.setPen(self._ink.secondary)
        painter.drawText(room, _FLAGS, text)
        painter.end()

    def _height(self, text: str, room: QRect, metrics: QFontMetrics) -> int:
        return metrics.boundingRect(
            QRect(0, 0, max(1, room.width()), 10_000), _FLAGS, text
        ).height()
