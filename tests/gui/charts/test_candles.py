from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.charts.candles import Candles
from gui.charts.scale import Map, Span
from tests.gui.charts.pixels import pixels

UP, DOWN = QColor("lime"), QColor("magenta")


def drawn(bars: list[tuple[float, float, float, float]], width: int, scale: float = 1.0) -> QImage:
    """Bars over `width` pixels, values 0 to 100 from the bottom to the top of 100 pixels."""
    candles = Candles(UP, DOWN)
    columns = np.array(bars, dtype=np.float64).T
    candles.set(*columns)
    candles.place(QRectF(0, 0, width, 100))
    view = Span(-0.5, len(bars) - 0.5)
    candles.fit(Map(view, 0.0, float(width)), Map(Span(0.0, 100.0), 100.0, 0.0), scale)
    image = QImage(int(width * scale), int(100 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(0)
    painter = QPainter(image)
    candles.draw(painter)
    painter.end()
    return image


def rows_of(image: QImage, color: QColor) -> list[int]:
    return np.nonzero((pixels(image) == np.uint32(color.rgb())).any(axis=1))[0].tolist()


def test_a_rising_bar_spans_low_to_high_in_the_up_colour() -> None:
    image = drawn([(40.0, 80.0, 20.0, 60.0)], 30)
    rows = rows_of(image, UP)
    assert (rows[0], rows[-1]) == (20, 79)
    assert not rows_of(image, DOWN)
    widths = (pixels(image) == np.uint32(UP.rgb())).sum(axis=1)
    assert widths[50] > 10
    assert widths[30] == widths[70] == 1


def test_a_bar_without_a_move_is_still_seen() -> None:
    assert rows_of(drawn([(50.0, 50.0, 50.0, 50.0)], 30), UP)


def test_an_unknown_bar_leaves_a_gap() -> None:
    nan = float("nan")
    image = drawn([(40.0, 60.0, 30.0, 50.0), (nan,) * 4, (40.0, 60.0, 30.0, 50.0)], 90)
    lit = (pixels(image) & 0xFFFFFF) != 0
    assert lit[:, :31].any()
    assert not lit[:, 31:59].any()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(200, 900))
def test_bars_denser_than_pixels_keep_their_extremes(seed: int, count: int) -> None:
    random = np.random.default_rng(seed)
    low = random.uniform(5.0, 60.0, count)
    high = low + random.uniform(1.0, 35.0, count)
    opened, close = random.uniform(low, high), random.uniform(low, high)
    image = drawn(list(zip(opened, high, low, close, strict=True)), 100)
    lit = np.nonzero((pixels(image) & 0xFFFFFF).any(axis=1))[0]
    assert abs(lit[0] - (100 - high.max())) <= 1.0
    assert abs(lit[-1] + 1 - (100 - low.min())) <= 1.0


def test_twice_the_pixels_draw_the_same_candle_finer() -> None:
    rows = rows_of(drawn([(40.0, 80.0, 20.0, 60.0)], 30, 2.0), UP)
    assert (rows[0], rows[-1]) == (40, 159)
