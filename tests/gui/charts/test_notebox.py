"""The note box leaves most of its picture in view."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.charts.ink import Ink
from gui.charts.notebox import draw_note, note_lines
from gui.charts.wrapping import fitted, wrapped
from gui.theme import Theme
from tests.gui.charts.pixels import places

LONG = "NVIDIA reports the second quarter of its fiscal year 2025 after the close of the session "


def painted(ink: Ink, lines: tuple[str, ...], at: QPointF, room: QRectF) -> QImage:
    image = QImage(640, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("#000000"))
    painter = QPainter(image)
    draw_note(painter, ink, lines, at, room)
    painter.end()
    return image


@pytest.mark.parametrize("size", [(290.0, 160.0), (600.0, 400.0)])
def test_a_long_note_covers_a_part_of_the_plot_and_stays_inside(
    qtbot: QtBot, theme: Theme, size: tuple[float, float]
) -> None:
    ink = Ink(theme)
    room = QRectF(10.0, 10.0, *size)
    image = painted(ink, (LONG * 3, LONG * 3), QPointF(260.0, 90.0), room)
    found = places(image, ink.raised.name())
    assert found
    xs, ys = [x for x, _ in found], [y for _, y in found]
    assert max(xs) - min(xs) <= 0.7 * size[0]
    assert max(ys) - min(ys) <= 0.62 * size[1]
    assert min(xs) >= room.left()
    assert max(xs) <= room.right()
    assert min(ys) >= room.top()
    assert max(ys) <= room.bottom()


def test_what_does_not_fit_ends_in_an_ellipsis_and_what_fits_does_not(
    qtbot: QtBot, theme: Theme
) -> None:
    ink = Ink(theme)
    cut = note_lines((LONG * 3,), ink, 160.0, 4)
    assert len(cut) == 4
    assert cut[-1].endswith("…")
    assert not any(line.endswith("…") for line in cut[:-1])
    metrics = QFontMetricsF(ink.body)
    assert all(metrics.horizontalAdvance(line) <= 160.0 for line in cut)
    assert note_lines(("short", "lines"), ink, 160.0, 4) == ("short", "lines")


def test_wrapping_keeps_every_word_and_every_break(qtbot: QtBot, theme: Theme) -> None:
    font = Ink(theme).axis
    lines = wrapped(f"{LONG}\n\n{LONG}", font, 120.0)
    assert " ".join(" ".join(lines).split()) == " ".join((LONG * 2).split())
    assert "" in lines
    assert wrapped("", font, 120.0) == ("",)
    assert all(QFontMetricsF(font).horizontalAdvance(x) <= 12.0 for x in wrapped("wwww", font, 12))
    assert fitted(("one", "two"), 0, font, 100.0) == ()
    assert fitted(("one", "two"), 1, font, 100.0) == ("one…",)


def test_an_ellipsis_follows_a_whole_word(qtbot: QtBot, theme: Theme) -> None:
    font = Ink(theme).axis
    metrics = QFontMetricsF(font)
    line = "volatility of the expiries around thirty days"
    width = metrics.horizontalAdvance(line) + 1.0
    assert fitted((line, "more"), 1, font, width) == ("volatility of the expiries around thirty…",)
    assert fitted(("Quality: live \u00b7", "more"), 1, font, width) == ("Quality: live…",)
    (cut,) = fitted(("w" * 40, "more"), 1, font, 60.0)
    assert cut.endswith("…")
    assert metrics.horizontalAdvance(cut) <= 60.0
