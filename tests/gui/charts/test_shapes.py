from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gui.charts.band import Band
from gui.charts.dots import Dots, Form, thinned
from gui.charts.ink import Ink
from gui.charts.panel import Panel
from gui.charts.rug import Rug
from gui.charts.scale import Map, Span
from gui.charts.shape import Shape
from gui.theme import Theme
from tests.gui.charts.pixels import pixels

X = Map(Span(0.0, 10.0), 0.0, 100.0)
Y = Map(Span(0.0, 10.0), 90.0, 10.0)
VIEW = Span(0.0, 10.0)
NAN = math.nan


@pytest.fixture
def ink(qapp: QApplication, theme: Theme) -> Ink:
    assert qapp is not None
    return Ink(theme)


def inked(shape: Shape, ground: QColor, scale: float = 1.0) -> NDArray[np.bool_]:
    """Which of the picture's 100 x 100 pixels are not the ground any more."""
    image = QImage(round(100 * scale), round(100 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(ground)
    painter = QPainter(image)
    shape.place(QRectF(0.0, 0.0, 100.0, 100.0))
    shape.fit(X, Y, scale)
    shape.draw(painter)
    painter.end()
    drawn: NDArray[np.bool_] = np.not_equal(pixels(image), np.uint32(ground.rgb()))
    return drawn


@pytest.mark.parametrize("form", ["disc", "ring", "cross"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_dot_covers_its_place_and_nothing_far_from_it(ink: Ink, form: Form, scale: float) -> None:
    dots = Dots(form, ink.text, ink.pane, 6.0)
    dots.set(np.array([5.0]), np.array([5.0]))
    rows, columns = np.nonzero(inked(dots, ink.pane, scale))
    assert rows.size
    for found in (rows, columns):
        assert abs(found.mean() / scale - 50.0) <= 1.0
        assert 4.0 <= (found.max() - found.min() + 1) / scale <= 9.0


def test_a_ring_is_hollow_and_a_disc_is_not(ink: Ink) -> None:
    middles = {}
    for form in ("disc", "ring"):
        dots = Dots("disc" if form == "disc" else "ring", ink.text, ink.pane, 8.0)
        dots.set(np.array([5.0]), np.array([5.0]))
        drawn = inked(dots, ink.pane)
        assert drawn.any()
        middles[form] = bool(drawn[50, 50])
    assert middles == {"disc": True, "ring": False}


def test_unknown_observations_are_left_out(ink: Ink) -> None:
    dots = Dots("disc", ink.text, ink.pane)
    dots.set(np.array([1.0, NAN, 3.0, math.inf]), np.array([NAN, 2.0, 3.0, 4.0]))
    assert dots.places.tolist() == [3.0]
    assert dots.extremes(VIEW) == (3.0, 3.0)
    assert all(math.isnan(v) for v in dots.extremes(Span(4.0, 5.0)))


@given(st.lists(st.floats(0.0, 300.0), min_size=2, max_size=80, unique=True))
def test_thinned_dots_keep_their_ends_and_their_distance(places: list[float]) -> None:
    centres = np.column_stack((np.sort(places), np.zeros(len(places))))
    kept = thinned(centres, 10.0)
    assert kept[0].tolist() == centres[0].tolist()
    assert kept[-1].tolist() == centres[-1].tolist()
    steps = np.diff(kept[:, 0])
    assert len(kept) == 2 or (steps >= 10.0).all()
    nearest = np.abs(centres[:, :1] - kept[:, 0]).min(axis=1)
    assert (nearest < 20.0).all()


def test_a_band_fills_between_its_lines(ink: Ink) -> None:
    band = Band(ink.text)
    band.set(np.array([2.0, 8.0]), np.array([2.0, 2.0]), np.array([4.0, 8.0]))
    rows, columns = np.nonzero(inked(band, ink.pane))
    assert (columns.min(), columns.max()) == (20, 80)
    assert rows.max() == Y.pixel(2.0) - 1
    assert rows[np.equal(columns, 21)].min() == pytest.approx(Y.pixel(4.0), abs=1.0)
    assert rows[np.equal(columns, 79)].min() == pytest.approx(Y.pixel(8.0), abs=1.0)
    assert band.extremes(VIEW) == (2.0, 8.0)


def test_a_band_is_not_joined_over_a_gap(ink: Ink) -> None:
    band = Band(ink.text)
    low, high = np.array([2.0, 2.0, NAN, 2.0, 2.0]), np.full(5, 4.0)
    band.set(np.array([0.0, 2.0, 4.0, 6.0, 8.0]), low, high)
    covered: NDArray[np.bool_] = np.asarray(inked(band, ink.pane).any(axis=0))
    assert covered[:20].all()
    assert not covered[22:58].any()
    assert covered[61:79].all()


def test_a_band_of_one_or_no_sample_is_nothing(ink: Ink) -> None:
    band = Band(ink.text)
    assert not inked(band, ink.pane).any()
    band.set(np.array([1.0]), np.array([1.0]), np.array([2.0]))
    assert not inked(band, ink.pane).any()


def test_a_rug_stands_below_the_least_value(ink: Ink) -> None:
    rug = Rug(ink.text)
    rug.set(np.array([1.0, NAN, 9.0, 11.0]))
    rows, columns = np.nonzero(inked(rug, ink.pane))
    assert set(columns.tolist()) == {10, 90}
    assert rows.min() > Y.start
    assert all(math.isnan(v) for v in rug.extremes(VIEW))


def test_a_panel_makes_room_for_its_shapes(ink: Ink) -> None:
    panel = Panel("points", 1.0)
    dots, band = Dots("disc", ink.text, ink.pane), Band(ink.text)
    dots.set(np.array([1.0]), np.array([70.0]))
    band.set(np.array([0.0, 1.0]), np.array([20.0, 30.0]), np.array([40.0, 50.0]))
    panel.shapes = [band, dots]
    panel.place(QRectF(0.0, 0.0, 100.0, 200.0), 0.0, leads=False)
    panel.fit_values(VIEW)
    assert panel.y_map.span.low <= 20.0
    assert panel.y_map.span.high >= 70.0
    assert set(panel.layers) == {band, dots}
