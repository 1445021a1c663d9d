"""Lines and bands over the price, made from its closes and from IV."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.model.instrument import COINS
from gui.charts import clean
from gui.charts.band import Band
from gui.charts.curve import Curve, Stroke
from gui.charts.panel import EndLabel
from gui.charts.price import studies
from gui.charts.price.bars import NONE
from gui.charts.price.catalogue import daily_or_longer, known_interval
from gui.charts.track import Track
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from PySide6.QtGui import QColor

    from engine.desk.views import ChartView
    from gui.charts.ink import Ink
    from gui.charts.price.bars import PriceBars

    Floats = NDArray[np.float64]

_SESSIONS, _CALENDAR = 252.0, 365.0
_BAND = 0.9
_SIMPLE = {"sma_20": (20, 2), "sma_50": (50, 3), "sma_200": (200, 4)}
"""Bars and series colour of each simple average."""
_EMA = 21


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line over the price.

    Attributes:
        name: Its direct label.
        values: On the bars.
        color: Gives its colour.
        edge: It is the border of a band, drawn quietly.
    """

    name: str
    values: Floats
    color: Callable[[Ink], QColor]
    edge: bool = False


def _series(number: int) -> Callable[[Ink], QColor]:
    return lambda ink: ink.series(number)


def _quiet(ink: Ink) -> QColor:
    return ink.secondary


def lines_of(name: str, bars: PriceBars, view: ChartView) -> tuple[Line, ...]:
    """The lines of one overlay; those of a band are its lower and its upper edge."""
    coin = view.symbol in COINS
    if name in _SIMPLE:
        window, color = _SIMPLE[name]
        values = studies.simple_average(bars.close, window)
        return (Line(tr("SMA {bars}").format(bars=window), values, _series(color)),)
    if name == "ema_21":
        values = studies.exponential_average(bars.close, _EMA)
        other = _series(0 if coin else 1)
        return (Line(tr("EMA {bars}").format(bars=_EMA), values, other),)
    if name == "bollinger":
        low, high = studies.bollinger(bars.close, 20, 2.0)
        return Line("BB −2σ", low, _quiet, edge=True), Line("BB +2σ", high, _quiet, edge=True)
    low, high = day_range(bars, view)
    own = _series(1 if coin else 0)
    day = tr("day")
    return Line(f"−1σ {day}", low, own, edge=True), Line(f"+1σ {day}", high, own, edge=True)


def day_range(bars: PriceBars, view: ChartView) -> tuple[Floats, Floats]:
    """The expected range of each day; none on bars longer than a day."""
    none = np.full(bars.size, np.nan)
    if daily_or_longer(view.interval) and known_interval(view.interval) != "D":
        return none, none
    coin = view.symbol in COINS
    days = bars.days(round_the_clock=coin)
    year = _CALENDAR if coin else _SESSIONS
    return studies.expected_range(bars.close, bars.iv, days, year)


def renewed(name: str, lines: tuple[Line, ...], close: Floats) -> tuple[Line, ...]:
    """The same lines after the last close has moved; a day's range is that of the day before."""
    if name == "day_range":
        return lines
    last: tuple[float, ...]
    if name in _SIMPLE:
        last = (studies.last_average(close, _SIMPLE[name][0]),)
    elif name == "ema_21":
        last = (studies.next_exponential(lines[0].values, close, _EMA),)
    else:
        last = studies.last_bollinger(close, 20, 2.0)
    return tuple(_ended(line, value) for line, value in zip(lines, last, strict=True))


def _ended(line: Line, value: float) -> Line:
    values = line.values.copy()
    values[-1] = value
    return replace(line, values=values)


def _grown(before: PriceBars, bars: PriceBars) -> bool:
    """Whether at most the last bar is another."""
    return (
        bars.size > 0
        and clean.same(before.times, bars.times)
        and clean.same(before.close[:-1], bars.close[:-1])
        and clean.same(before.iv[:-1], bars.iv[:-1])
    )


class Overlay:
    """One chosen overlay as layers of the price's panel."""

    def __init__(self, name: str, ink: Ink) -> None:
        self.name = name
        self.band: Band | None = None
        self.curves: list[Curve] = []
        self._lines: tuple[Line, ...] = ()
        self._shown = ("", "")
        self._bars = NONE
        self._ink = ink

    def take(self, bars: PriceBars, view: ChartView) -> None:
        """Compute the lines for these bars; where only the last one moved, its value alone."""
        shown = (view.symbol, view.interval)
        if self._lines and shown == self._shown and _grown(self._bars, bars):
            self._lines = renewed(self.name, self._lines, bars.close)
        else:
            self._lines = lines_of(self.name, bars, view)
        self._shown, self._bars = shown, bars
        if not self.curves:
            plain = Stroke(self._ink.text, self._ink.text)
            self.curves = [Curve(Track(in_time=False), plain) for _ in self._lines]
        for curve, line in zip(self.curves, self._lines, strict=True):
            curve.track.set_clean(*bars.line(line.values))
        if self._lines[0].edge:
            if self.band is None:
                self.band = Band(self._ink.pane, level=0.5)
            places, low = bars.line(self._lines[0].values)
            self.band.set(places, low, bars.line(self._lines[1].values)[1])

    def dress(self, ink: Ink) -> None:
        """Colours of the present theme; a band's edges stay quiet."""
        self._ink = ink
        for curve, line in zip(self.curves, self._lines, strict=True):
            color = line.color(ink)
            drawn = ink.quiet(color, 0.4) if line.edge else color
            curve.stroke = Stroke(drawn, ink.quiet(color))
        if self.band is not None:
            self.band.color = ink.quiet(self._lines[0].color(ink), _BAND)

    def labels(self) -> tuple[EndLabel, ...]:
        """Direct labels of its lines, from top to bottom where they are a band's edges."""
        both = zip(self.curves, self._lines, strict=True)
        made = tuple(EndLabel(c, line.name, line.color(self._ink)) for c, line in both)
        return made[::-1]

    def read(self, place: int) -> tuple[tuple[str, float, QColor], ...]:
        """Name, value and colour of its lines at a bar."""
        return tuple(
            (line.name, float(line.values[place]), line.color(self._ink))
            for line in reversed(self._lines)
        )
