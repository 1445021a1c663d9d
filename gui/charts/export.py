"""A pane as a picture at any scale: pixels with words about them, or vectors."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.charts.base import PlotPane

_PARTS: Final = QWidget.RenderFlag.DrawChildren
_DPI: Final = 96
_FINE: Final = 4.0
"""Steps per pixel to which the lines of a vector picture are reduced."""


def about(pane: PlotPane) -> dict[str, str]:
    """What is written into a file of this pane: title, description, source with as-of."""
    source = pane.foot.text
    words = (pane.definition.text, pane.accessibleDescription(), source)
    told = " · ".join(dict.fromkeys(word for word in words if word))
    title = pane.headline.text or pane.accessibleName()
    return {"Title": title, "Description": told, "Source": source, "Software": "Voldesk"}


def image(pane: PlotPane, scale: float) -> QImage:
    """The pane at `scale` device pixels per pixel, whatever screen it stands on."""
    made = QImage(pane.size() * scale, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(scale)
    made.fill(pane.ink.pane)
    with _posed(pane, scale, vector=False):
        painter = QPainter(made)
        pane.render(painter, QPoint(), QRegion(), _PARTS)
        painter.end()
    return made


def png(pane: PlotPane, scale: float) -> bytes:
    """The picture as a PNG with its title, source and as-of in text chunks."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    for key, text in about(pane).items():
        writer.setText(key, text)
    return bytes(buffer.data().data()) if writer.write(image(pane, scale)) else b""


def svg(pane: PlotPane) -> bytes:
    """The picture as vectors with its title, source and as-of."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    words = about(pane)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(pane.size())
    generator.setViewBox(pane.rect())
    generator.setResolution(_DPI)
    generator.setTitle(words["Title"])
    generator.setDescription(words["Description"])
    with _posed(pane, _FINE, vector=True):
        painter = QPainter(generator)
        pane.render(painter, QPoint(), QRegion(), _PARTS)
        painter.end()
    return bytes(buffer.data().data())


@contextmanager
def _posed(pane: PlotPane, scale: float, *, vector: bool) -> Iterator[None]:
    """The pane without its focus frame, the plot at this scale."""
    pane.posing = True
    pane.plot.pose(scale, vector=vector)
    try:
        yield
    finally:
        pane.posing = False
        pane.plot.pose(None, vector=False)
