"""Other symbols over the price, all of them begun at 0 % at the left edge of the view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from gui.charts.curve import Curve, Stroke
from gui.charts.panel import EndLabel
from gui.charts.price.bars import NONE, Kept
from gui.charts.track import Track

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from engine.desk.views import ChartView
    from gui.charts.ink import Ink
    from gui.charts.price.bars import PriceBars
    from gui.charts.scale import Span

    Floats = NDArray[np.float64]

_COLORS = (2, 3, 4, 1, 0)


def base_of(places: Floats, values: Floats, view: Span) -> float:
    """The first known value above 0 inside `view`, NaN where there is none."""
    begin, end = np.searchsorted(places, (view.low, view.high + 1e-9)).tolist()
    seen = values[int(begin) : int(end)]
    with np.errstate(invalid="ignore"):
        known = np.flatnonzero(seen > 0.0)
    return float(seen[known[0]]) if known.size else math.nan


class Compared:
    """Lines of other symbols, in prices of the shown one so that one axis holds them all."""

    def __init__(self) -> None:
        self.curves: list[Curve] = []
        self.names: tuple[str, ...] = ()
        self._values: list[Floats] = []
        self._kept: dict[str, Kept] = {}
        self._bars = NONE
        self._bases: tuple[float, ...] = ()
        self._colors: tuple[QColor, ...] = ()

    def take(self, bars: PriceBars, view: ChartView, ink: Ink) -> None:
        """Their closes on these bars; the symbol itself is not compared, none of them twice."""
        series = {one.symbol: one for one in view.compare if one.symbol != view.symbol}
        self.names = tuple(series)
        self._bars = bars
        self._kept = {name: self._kept.get(name) or Kept() for name in series}
        self._values = [
            self._kept[name].on(bars.times, one, view.interval) for name, one in series.items()
        ]
        while len(self.curves) < len(series):
            plain = Stroke(ink.text, ink.text)
            self.curves.append(Curve(Track(in_time=False), plain))
        del self.curves[len(series) :]
        self._bases = ()
        self.dress(ink)

    def dress(self, ink: Ink) -> None:
        """A colour each."""
        self._colors = tuple(ink.series(_COLORS[n % 5]) for n in range(len(self.curves)))
        for curve, color in zip(self.curves, self._colors, strict=True):
            curve.stroke = Stroke(color, ink.quiet(color))

    def rebase(self, base: float, view: Span) -> None:
        """Put every line on the price `base`, which is 0 % in this view."""
        own = tuple(base_of(self._bars.places, values, view) for values in self._values)
        if (base, *own) == self._bases:
            return
        self._bases = (base, *own)
        for curve, values, start in zip(self.curves, self._values, own, strict=True):
            curve.track.set_clean(*self._bars.line(values * (base / start)))

    def labels(self) -> tuple[EndLabel, ...]:
        """Direct labels."""
        three = zip(self.curves, self.names, self._colors, strict=True)
        return tuple(EndLabel(curve, name, color) for curve, name, color in three)

    def read(self, place: int) -> tuple[tuple[str, float, QColor], ...]:
        """Name, change in percent since the left edge and colour at a bar."""
        found = []
        for number, (name, color) in enumerate(zip(self.names, self._colors, strict=True)):
            start = self._bases[number + 1] if len(self._bases) > number + 1 else math.nan
            share = (float(self._values[number][place]) / start - 1.0) * 100.0
            found.append((name, share, color))
        return tuple(found)
