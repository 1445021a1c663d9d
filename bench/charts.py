"""Cost of live charts and candles, tick to pixel, against a bare painter and stock pyqtgraph.

CPU time of the GUI thread, offscreen, interleaved. Every party shows the same 600 samples (or
2,000 bars) in widgets of the same size and takes one tick per frame. finplot is one more peer of
the candles where it can be imported.
"""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPicture, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

import resources
from bench.finplot_candles import FinplotCandles, installed
from bench.rounds import interleaved
from gui.charts.axis import Bars
from gui.charts.candles import Candles
from gui.charts.curve import Curve, Stroke
from gui.charts.facade import LineBatch
from gui.charts.ink import Ink
from gui.charts.panel import EndLabel, Panel
from gui.charts.plot import Plot
from gui.charts.track import Track
from gui.theme import load_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

CHARTS, POINTS, BARS = 12, 600, 2000
WIDTH, HEIGHT = 420, 240
STEP = 60.0
START = 1_722_400_000.0
FRAMES = 20


class Feed:
    """A seeded walk, one sample a minute, without end."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self.x = START
        self.value = 60.0

    def next(self) -> tuple[float, float]:
        """The next sample."""
        self.x += STEP
        pull = 0.02 * (60.0 - self.value)
        self.value += pull + float(self._random.normal(0.0, 0.4))
        return self.x, self.value


def feeds() -> list[Feed]:
    """The same walks for every party."""
    return [Feed(seed) for seed in range(CHARTS)]


class Ours:
    """Twelve plots of the program, each with axes, grid and a labelled line."""

    def __init__(self, ink: Ink) -> None:
        self._feeds = feeds()
        self.plots: list[Plot] = []
        self._tracks: list[Track] = []
        for feed in self._feeds:
            track = Track(capacity=POINTS)
            for _ in range(POINTS):
                track.append(*feed.next())
            plot = Plot(ink)
            panel = Panel("points", 1.0, floor=0.0)
            color = ink.series(0)
            curve = Curve(track, Stroke(color, ink.quiet(color)))
            panel.curves = [curve]
            panel.labels = (EndLabel(curve, "IV", color),)
            panel.least_decimals = 1
            plot.set_panels([panel])
            plot.resize(WIDTH, HEIGHT)
            self.plots.append(plot)
            self._tracks.append(track)
            self._extend(plot, track)
            plot.show()

    def _extend(self, plot: Plot, track: Track) -> None:
        plot.timeline.set_data(float(track.x[0]), float(track.x[-1]), STEP)
        plot.refresh()

    def tick(self) -> None:
        """One sample for each chart."""
        for plot, track, feed in zip(self.plots, self._tracks, self._feeds, strict=True):
            track.append(*feed.next())
            self._extend(plot, track)


class BareChart(QWidget):
    """The same pixels by a plain paintEvent: ours' ground, one batch of lines, one label."""

    def __init__(self, ink: Ink, plot: Plot, feed: Feed) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(WIDTH, HEIGHT)
        self._ink = ink
        self._plot = plot
        self._feed = feed
        self._ground = QPixmap()
        self._samples = np.array([feed.next() for _ in range(POINTS)]).T.copy()
        self._lines = LineBatch()
        self._pen = QPen(ink.series(0))
        self._pen.setWidth(1)

    def tick(self) -> None:
        """Take one sample and ask for a paint."""
        self._samples[:, :-1] = self._samples[:, 1:]
        self._samples[:, -1] = self._feed.next()
        self.update()

    def use_ground(self, ground: QPixmap) -> None:
        """Take axes and grid as painted."""
        self._ground = ground

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, line, end point, label."""
        del event
        panel = self._plot.state.shown[0]
        x_map, y_map = self._plot.state.x_map, panel.y_map
        slope, rise = x_map.slope, y_map.slope
        x = self._samples[0] * slope + (x_map.start - x_map.span.low * slope)
        y = self._samples[1] * rise + (y_map.start - y_map.span.low * rise)
        self._lines.set(np.column_stack((x[:-1], y[:-1], x[1:], y[1:])))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.setPen(self._pen)
        self._lines.draw(painter)
        self._label(painter, QPointF(float(x[-1]), float(y[-1])))
        painter.end()

    def _label(self, painter: QPainter, at: QPointF) -> None:
        color = self._ink.series(0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(at, 2.5, 2.5)
        painter.setPen(color)
        painter.setFont(self._ink.axis)
        x = self._plot.state.shown[0].inner.right() + 8.0
        painter.drawText(QPointF(x, at.y() + 4.0), "IV")
        x += QFontMetricsF(self._ink.axis).horizontalAdvance("IV") + 5.0
        painter.setFont(self._ink.axis_medium)
        painter.drawText(QPointF(x, at.y() + 4.0), f"{self._samples[1, -1]:.1f}")


class Bare:
    """Twelve bare widgets; they borrow the ground and the maps of ours."""

    def __init__(self, ink: Ink, ours: Ours) -> None:
        self.charts = [
            BareChart(ink, plot, feed) for plot, feed in zip(ours.plots, feeds(), strict=True)
        ]
        self._plots = ours.plots
        for chart in self.charts:
            chart.show()

    def tick(self) -> None:
        """One sample for each chart."""
        for chart, plot in zip(self.charts, self._plots, strict=True):
            chart.use_ground(plot.ground)
            chart.tick()


class Stock:
    """Twelve PlotWidgets as the library's manual has them: DateAxisItem, grid, auto-range."""

    def __init__(self) -> None:
        self._feeds = feeds()
        self.plots = []
        self._curves = []
        self._data = []
        for feed in self._feeds:
            samples = np.array([feed.next() for _ in range(POINTS)]).T.copy()
            plot = pg.PlotWidget(axisItems={"bottom": pg.DateAxisItem()})
            plot.showGrid(x=True, y=True, alpha=0.2)
            plot.resize(WIDTH, HEIGHT)
            self._curves.append(plot.plot(samples[0], samples[1], pen=pg.mkPen("#3D9BE0")))
            self._data.append(samples)
            self.plots.append(plot)
            plot.show()

    def tick(self) -> None:
        """One sample for each chart."""
        for curve, samples, feed in zip(self._curves, self._data, self._feeds, strict=True):
            samples[:, :-1] = samples[:, 1:]
            samples[:, -1] = feed.next()
            curve.setData(samples[0], samples[1])


def frames(app: QApplication, tick: Callable[[], None]) -> Callable[[], None]:
    """`FRAMES` times: one tick, then everything it caused is painted."""

    def run() -> None:
        for _ in range(FRAMES):
            tick()
            app.processEvents()
            app.sendPostedEvents(None, QEvent.Type.UpdateRequest)

    return run


def bars(seed: int = 5) -> Floats:
    """Open, high, low, close of 2,000 bars, shape (4, n)."""
    random = np.random.default_rng(seed)
    close = 100.0 * np.exp(np.cumsum(random.normal(0.0, 0.01, BARS)))
    opened = np.concatenate(([100.0], close[:-1]))
    high = np.maximum(opened, close) * (1.0 + np.abs(random.normal(0.0, 0.004, BARS)))
    low = np.minimum(opened, close) * (1.0 - np.abs(random.normal(0.0, 0.004, BARS)))
    return np.vstack((opened, high, low, close))


class OurCandles:
    """One plot of 2,000 visible candles whose last bar moves."""

    def __init__(self, ink: Ink) -> None:
        self._bars = bars()
        self._candles = Candles(ink.up, ink.down)
        self._panel = Panel("US$", 1.0)
        self._panel.candles = self._candles
        self._count = 0
        self.plot = Plot(ink)
        self.plot.state.axis = Bars(
            np.linspace(START, START + 86400.0 * BARS, BARS, endpoint=False)
        )
        self.plot.timeline.set_data(-0.5, BARS - 0.5, 1.0)
        self.plot.set_panels([self._panel])
        self.plot.resize(1280, 600)
        self.tick()
        self.plot.show()

    def tick(self) -> None:
        """The last bar's close moves."""
        self._count += 1
        self._bars[3, -1] = self._bars[2, -1] * (1.0 + 0.001 * math.sin(self._count))
        self._candles.set(*self._bars)
        self.plot.refresh()


class PictureCandles(pg.GraphicsObject):  # type: ignore[misc] # the peer is untyped
    """The library's example, one QPicture per bar, painted anew for the bar that moves."""

    def __init__(self, values: Floats, up: QColor, down: QColor) -> None:
        super().__init__()
        self._values = values
        self._up, self._down = up, down
        self._pictures = [self._picture(n) for n in range(BARS)]
        self._count = 0

    def _picture(self, n: int) -> QPicture:
        opened, high, low, close = self._values[:, n].tolist()
        picture = QPicture()
        painter = QPainter(picture)
        color = self._up if close >= opened else self._down
        painter.setPen(pg.mkPen(color))
        painter.setBrush(pg.mkBrush(color))
        painter.drawLine(QPointF(n, low), QPointF(n, high))
        painter.drawRect(QRectF(n - 0.36, opened, 0.72, close - opened))
        painter.end()
        return picture

    def tick(self) -> None:
        """The last bar's close moves."""
        self._count += 1
        low = self._values[2, -1]
        self._values[3, -1] = low * (1.0 + 0.001 * math.sin(self._count))
        self._pictures[-1] = self._picture(BARS - 1)
        self.update()

    def paint(self, painter: QPainter, *_: object) -> None:
        """Play every picture."""
        for picture in self._pictures:
            painter.drawPicture(0, 0, picture)

    def boundingRect(self) -> QRectF:
        """All bars."""
        low, high = float(self._values[2].min()), float(self._values[1].max())
        return QRectF(-0.5, low, BARS, high - low)


def main() -> None:
    """Print every row."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("the charts need a QApplication")
    ink = Ink(load_theme(resources.path("themes", "dark.toml")))
    ours = Ours(ink)
    bare, stock = Bare(ink, ours), Stock()
    peers = {
        "bare_qpainter": frames(app, bare.tick),
        "pyqtgraph_stock": frames(app, stock.tick),
    }
    interleaved("charts_12", frames(app, ours.tick), peers)
    candles = OurCandles(ink)
    plot = pg.PlotWidget()
    plot.resize(1280, 600)
    pictures = PictureCandles(bars(), ink.up, ink.down)
    plot.addItem(pictures)
    plot.show()
    others = {"qpicture_per_bar": frames(app, pictures.tick)}
    if installed():
        times = np.linspace(START, START + 86400.0 * BARS, BARS, endpoint=False)
        others["finplot"] = frames(app, FinplotCandles(bars(), times, (1280, 600)).tick)
    interleaved("candles_2000", frames(app, candles.tick), others)


if __name__ == "__main__":
    main()
