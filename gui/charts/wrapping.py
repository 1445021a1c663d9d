"""Words broken into lines of a width, and cut at whole lines where there are too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_ELLIPSIS = "\u2026"
_LOOSE = " .,;:\u00b7"
"""What an ellipsis does not follow."""


def wrapped(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """`text` in lines of at most `width` pixels, broken between words; kept breaks stay.

    A word wider than that is broken too.
    """
    return tuple(line for part in text.split("\n") for line in _broken(part, font, width))


def _broken(text: str, font: QFont, width: float) -> tuple[str, ...]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    spans: list[tuple[int, int]] = []
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(width, 1.0))
        start = line.textStart()
        spans.append((start, start + line.textLength()))
        line = layout.createLine()
    layout.endLayout()
    return tuple(text[start:end].rstrip() for start, end in spans) or ("",)


def fitted(lines: tuple[str, ...], most: int, font: QFont, width: float) -> tuple[str, ...]:
    """The first `most` lines; the last ends in an ellipsis where some were dropped.

    It is cut after a whole word, inside of one only where that is wider than the line.
    """
    if len(lines) <= most or most < 1:
        return lines[: max(most, 0)]
    metrics = QFontMetricsF(font)
    words = lines[most - 1].rstrip(_LOOSE)
    while metrics.horizontalAdvance(f"{words}{_ELLIPSIS}") > width and " " in words:
        words = words.rpartition(" ")[0].rstrip(_LOOSE)
    last = metrics.elidedText(f"{words}{_ELLIPSIS}", Qt.TextElideMode.ElideRight, width)
    return (*lines[: most - 1], last)
