"""Link colours as they are shown: a filled square with a letter, an empty ring for no link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from gui.text import tr
from gui.theme import contrast

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.theme import Theme

SIDE: Final = 14
_LETTERS: Final = "-ABCD"
_SERIES: Final = (0, 1, 2, 3)
"""Which of the theme's line colours stands for which link."""


def letter(colour: int) -> str:
    """What a link is called, "-" for none."""
    return _LETTERS[colour]


def told(colour: int) -> str:
    """A link in words."""
    if not colour:
        return tr("Not linked")
    return tr("Linked by colour {letter}").format(letter=letter(colour))


def inks(colour: int, theme: Theme) -> tuple[str, str]:
    """Ground and letter of a link's mark."""
    ground = theme.series[_SERIES[colour - 1]]
    return ground, max((theme.pane, theme.text), key=lambda each: contrast(each, ground))


def mark(colour: int, theme: Theme, ratio: float) -> QPixmap:
    """The mark of a link, `SIDE` pixels wide at this ratio of device pixels."""
    pixels = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(1, 1, SIDE - 2, SIDE - 2)
    if not colour:
        painter.setPen(QPen(QColor(theme.secondary), 1.2))
        painter.drawEllipse(place.adjusted(1.5, 1.5, -1.5, -1.5))
    else:
        ground, ink = inks(colour, theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(QColor(ink))
        font = QFont(painter.font())
        font.setPixelSize(10)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter(colour))
    painter.end()
    return pixels


class Marks:
    """Each mark drawn once: Qt keeps pictures of every new icon for a long time.

    Args:
        theme: The look in force.
    """

    def __init__(self, theme: Callable[[], Theme]) -> None:
        self._theme = theme
        self._icons: dict[tuple[str, int, float], QIcon] = {}
        self._marks: dict[tuple[str, int, float], QPixmap] = {}

    def mark(self, colour: int, ratio: float) -> QPixmap:
        """The mark of a link."""
        theme = self._theme()
        key = theme.name, colour, ratio
        if key not in self._marks:
            self._marks[key] = mark(colour, theme, ratio)
        return self._marks[key]

    def icon(self, colour: int, ratio: float) -> QIcon:
        """The mark as an icon that looks the same in every state."""
        key = self._theme().name, colour, ratio
        if key not in self._icons:
            drawn = self._icons[key] = QIcon()
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
                drawn.addPixmap(self.mark(colour, ratio), mode)
        return self._icons[key]
