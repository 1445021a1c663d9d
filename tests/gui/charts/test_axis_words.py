"""The unit of a value axis and the figures below it, in letters of any height."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.charts.backdrop import clear_of

_UNIT_Y = 30.0


def _inked(font: QFont, text: str, baseline: float) -> set[int]:
    """Rows of pixels that a text touches."""
    image = QImage(80, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(QPointF(4.0, baseline), text)
    painter.end()
    return {
        y
        for y in range(image.height())
        if any(image.pixelColor(x, y).lightness() > 60 for x in range(image.width()))
    }


@pytest.mark.parametrize(
    ("unit", "figure"), [("股", "2亿"), ("點", "80"), ("US$", "100"), ("shares", "3.5万")]
)
@pytest.mark.parametrize("size", [11, 22])
def test_a_figure_never_touches_the_unit_above_it(
    qapp: QApplication, unit: str, figure: str, size: int
) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(size)
    metrics = QFontMetricsF(font)
    told = []
    for offset in range(50):
        baseline = _UNIT_Y + offset
        if clear_of(metrics, unit, _UNIT_Y, figure, baseline):
            told.append(offset)
            gap = min(_inked(font, figure, baseline)) - max(_inked(font, unit, _UNIT_Y))
            assert gap >= 2, offset
    assert told, "there is room for it somewhere"
    assert told == list(range(told[0], 50))
