from __future__ import annotations

import re
from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from pytestqt.qtbot import QtBot

from gui.charts.facade import LineBatch, RectBatch, Surface

ROOT = Path(__file__).resolve().parents[3]
_SOURCES = [p for p in (ROOT / "gui").rglob("*.py") if p.is_file()]
_CLIP_ARGUMENT = re.compile(r"clipToView\s*=")


def test_only_the_facade_imports_pyqtgraph() -> None:
    users = [
        str(p.relative_to(ROOT))
        for p in _SOURCES
        if re.search(r"^\s*(?:import|from) pyqtgraph", p.read_text(encoding="utf-8"), re.M)
    ]
    assert users == ["gui/charts/facade.py"]


def test_G4_clip_to_view_is_never_a_constructor_argument() -> None:
    assert _CLIP_ARGUMENT.search("plot(x, y, clipToView=True)")
    assert not [p for p in _SOURCES if _CLIP_ARGUMENT.search(p.read_text(encoding="utf-8"))]


def canvas() -> QImage:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def test_a_batch_draws_its_lines_and_only_the_newest() -> None:
    batch = LineBatch()
    batch.set(np.array([[0.0, 15.5, 20.0, 15.5]]))
    batch.set(np.array([[0.0, 2.5, 20.0, 2.5], [0.0, 5.5, 20.0, 5.5]]))
    batch.set(np.array([[0.0, 9.5, 20.0, 9.5]]))
    assert len(batch) == 1
    image = canvas()
    painter = QPainter(image)
    painter.setPen(QPen(QColor(255, 255, 255)))
    batch.draw(painter)
    painter.end()
    lit = [y for y in range(20) if image.pixelColor(10, y).red() > 0]
    assert lit == [9]


def test_an_empty_batch_draws_nothing() -> None:
    lines, rects = LineBatch(), RectBatch()
    lines.set(np.empty((0, 4)))
    image = canvas()
    painter = QPainter(image)
    lines.draw(painter)
    rects.draw(painter)
    painter.end()
    assert image == canvas()


def test_rectangles_are_filled_where_they_are() -> None:
    batch = RectBatch()
    batch.set(np.array([[2.0, 3.0, 4.0, 5.0]]))
    image = canvas()
    painter = QPainter(image)
    painter.setPen(QPen(QColor(0, 0, 0, 0)))
    painter.setBrush(QColor(255, 255, 255))
    batch.draw(painter)
    painter.end()
    assert image.pixelColor(4, 5).red() == 255
    assert image.pixelColor(12, 12).red() == 0


def test_a_surface_has_no_scene_items_of_its_own(qtbot: QtBot) -> None:
    surface = Surface()
    qtbot.addWidget(surface)
    assert surface.scene().items() == []
