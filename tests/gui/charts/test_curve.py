from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.charts.curve import Curve, Stroke
from gui.charts.scale import Map, Span
from gui.charts.track import Track
from tests.gui.charts.pixels import pixels

LINE = QColor("lime")
SCALES = (1.0, 1.5, 2.0)


def drawn(x: NDArray[np.float64], y: NDArray[np.float64], scale: float) -> NDArray[np.uint32]:
    """A line over 100 x 100 pixels, values 0 to 100 from the bottom to the top."""
    track = Track(in_time=False)
    track.set_clean(x, y)
    curve = Curve(track, Stroke(LINE, LINE))
    curve.place(QRectF(0.0, 0.0, 100.0, 100.0))
    x_map = Map(Span(float(x[0]), float(x[-1])), 0.0, 100.0)
    curve.fit(x_map, Map(Span(0.0, 100.0), 100.0, 0.0), scale)
    image = QImage(int(100 * scale), int(100 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    painter = QPainter(image)
    curve.draw(painter)
    painter.end()
    return pixels(image) & np.uint32(0xFFFFFF)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("level", [33.0, 50.3])
def test_a_level_line_is_whole_device_pixels(scale: float, level: float) -> None:
    shown = drawn(np.arange(5.0), np.full(5, level), scale)
    column = shown[:, int(50 * scale)]
    lit = np.flatnonzero(column)
    assert lit.size == max(1, round(scale))
    assert (column[lit] == np.uint32(LINE.rgb() & 0xFFFFFF)).all()
    assert abs(lit.mean() + 0.5 - (100.0 - level) * scale) <= 1.0


@pytest.mark.parametrize("scale", SCALES)
def test_every_device_column_of_a_dense_line_has_its_extremes(scale: float) -> None:
    random = np.random.default_rng(3)
    x = np.linspace(0.0, 1.0, 4000)
    y = random.uniform(20.0, 80.0, x.size)
    shown = drawn(x, y, scale)
    width = int(100 * scale)
    column = np.minimum((x * width).astype(int), width - 1)
    for place in range(2, width - 2, 7):
        lit = np.flatnonzero(shown[:, place])
        own = (100.0 - y[column == place]) * scale
        assert lit[0] <= own.min() + 1.5
        assert lit[-1] >= own.max() - 1.5
        around = (100.0 - y[np.abs(column - place) <= 2]) * scale
        assert lit[0] >= around.min() - 2.0
        assert lit[-1] <= around.max() + 2.0


@pytest.mark.parametrize("scale", SCALES)
def test_a_gap_stays_empty(scale: float) -> None:
    y = np.full(40, 50.0)
    y[15:25] = np.nan
    shown = drawn(np.arange(40.0), y, scale)
    assert not shown[:, int(40 * scale) : int(60 * scale)].any()
    assert shown[:, int(20 * scale)].any()
