"""The record: 30-day implied volatility day by day, realized beside it, and today's rank."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean, events, figures
from gui.charts.axis import TrueTime
from gui.charts.band import Band
from gui.charts.dots import Dots
from gui.charts.ink import mixed
from gui.charts.panel import EndLabel
from gui.charts.runs import Run
from gui.text import tr
from gui.vol.volplot import VolPlot, Words

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from engine.desk.views import Series
    from engine.desk.volview import VolView
    from gui.charts.curve import Curve
    from gui.theme import Theme

    Floats = NDArray[np.float64]

_FEW = 45
_NEEDED = 20
_YOUNG = 60
_DAY = 86400.0
_LONG_WEEKEND = 4.5 * _DAY


class HistoryPlot(VolPlot):
    """Lines of recorded volatilities over the band that rank and percentile stand on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._series: tuple[Series, ...] = ()
        self._curves: list[Curve] = []
        self._band = Band(self.ink.pane)
        self._dots = Dots("disc", self.ink.text, self.ink.pane, 4.0)
        self._least, self._largest = self.line(), self.line()
        self.plot.state.axis = TrueTime()
        self.plot.state.axis_note = "UTC"
        self.start()

    def subject(self) -> str:
        """Title while there is nothing to find."""
        return tr("Recorded 30-day volatility")

    def why_empty(self, view: VolView) -> str:
        """Why there is no line."""
        if any(np.isfinite(c.track.values).any() for c in self._curves):
            return ""
        why = view.history.reason or tr("nothing recorded yet")
        return tr("No history: {why}").format(why=why)

    def fill(self, view: VolView) -> None:
        """Lines, band and marks of this view's record."""
        self._series = view.history.lines
        while len(self._curves) < len(self._series):
            self._curves.append(self.line())
            self._curves[-1].setZValue(2.9 - 0.1 * min(len(self._curves), 8))
        del self._curves[len(self._series) :]
        for curve, series in zip(self._curves, self._series, strict=True):
            curve.track.set_clean(*_with_gaps(*clean.series(series.times, series.values)))
        tracks = [c.track for c in self._curves]
        filled = [t.x for t in tracks if t.x.size]
        self.plot.state.crosshair.set_stops(*(t.x[np.isfinite(t.values)] for t in tracks))
        self._set_band(view)
        if filled:
            first, last = min(x[0] for x in filled), max(x[-1] for x in filled)
            self.plot.timeline.set_data(float(first), float(last), _DAY)
        own = tuple(e for e in view.events if e.symbol == view.symbol and not events.is_point(e))
        marks = events.marks(own, self.plot.state.axis)
        newest = max((float(x[-1]) for x in filled), default=math.nan)
        self.plot.state.marks = tuple(m for m in marks if m.x <= newest)
        self._dress(view)

    def _set_band(self, view: VolView) -> None:
        history = view.history
        ends = np.empty(0)
        low, high = (
            v if abs(v) <= clean.LARGEST else math.nan for v in (history.low, history.high)
        )
        known = self._curves[0].track if self._curves else None
        if known is not None and known.x.size and math.isfinite(low) and math.isfinite(high):
            ends = known.x[[0, -1]]
        lows, highs = (np.full(ends.size, v) for v in (low, high))
        self._band.set(ends, lows, highs)
        self._least.track.set_clean(ends, lows)
        self._largest.track.set_clean(ends, highs)
        track = known if known is not None and known.x.size <= _FEW else None
        none = np.empty(0)
        self._dots.set(*((track.x, track.values) if track is not None else (none, none)))

    def _color(self, place: int) -> QColor:
        series = self._series[place]
        if place == 0:
            return self.own_color()
        return self.realized_color() if series.measure == "rv" else self.ink.series(2 + place)

    def _dress(self, view: VolView) -> None:
        ink = self.ink
        self._band.color = mixed(ink.pane, ink.secondary, 0.12)
        self._dots.color, self._dots.ground = self.own_color(), ink.pane
        labels = []
        for place, (curve, series) in enumerate(zip(self._curves, self._series, strict=True)):
            self.paint(curve, self._color(place))
            labels.append(EndLabel(curve, _short_name(series, view), self._color(place)))
        for curve, name in ((self._largest, tr("largest")), (self._least, tr("least"))):
            self.paint(curve, mixed(ink.pane, ink.faint, 0.7))
            labels.append(EndLabel(curve, name, ink.secondary))
        self.panel.curves = [self._least, self._largest, *reversed(self._curves)]
        self.panel.shapes = [self._band, self._dots]
        self.panel.labels = tuple(labels)

    def words(self, view: VolView) -> Words:
        """Rank and percentile with the days they stand on, or how many days there are."""
        if self.plot.state.message:
            return Words((self.subject(),), (), ())
        history = view.history
        names = [s.label for s in self._series]
        sources = " · ".join(dict.fromkeys(s.source for s in self._series if s.source))
        stamps = [s.last.as_of for s in self._series if s.last.as_of is not None]
        when = tr("As of {when}").format(when=figures.instant(max(stamps))) if stamps else ""
        source = tr("Source: {source}").format(source=sources) if sources else ""
        origin = tuple(" · ".join(p for p in parts if p) for parts in ((when, source), (when,)))
        if history.days < _NEEDED or not math.isfinite(history.low):
            return Words(self._young_title(view), (" · ".join(names), *names[:1]), origin)
        definition = (
            tr("Rank: place from least to largest recorded; percentile: share of days below"),
            tr("Rank in the least-largest band; percentile: days below"),
            tr("Band: least to largest recorded"),
        )
        return Words(self._title(view), definition, origin)

    def _title(self, view: VolView) -> tuple[str, ...]:
        rank, percentile = view.figure("iv_rank"), view.figure("iv_percentile")
        n = rank.n or percentile.n or view.history.days
        parts = [
            f"{name} {figures.number(figure.value.value, 0)}"
            for name, figure in ((tr("rank"), rank), (tr("percentile"), percentile))
            if figure.value.known
        ]
        days = tr("of {n} days").format(n=n)
        if not parts:
            return (tr("{label} {value}, {n} days recorded").format(
                label=self._label(view), value=self._newest(), n=view.history.days
            ),)  # fmt: skip
        young = tr(" (young: under {n})").format(n=_YOUNG) if n < _YOUNG else ""
        label, value = self._label(view), self._newest()
        return (
            f"{label} {value}: {', '.join(parts)} {days}{young}",
            f"{label} {value}: {', '.join(parts)} {days}",
            f"{tr('Implied')} {value}: {', '.join(parts)} {days}",
            f"{tr('Implied')} {value}: {parts[0]} {days}",
            f"{parts[0]} {days}",
        )

    def _young_title(self, view: VolView) -> tuple[str, ...]:
        history = view.history
        days = tr("{n} of {needed} days recorded").format(n=history.days, needed=_NEEDED)
        if history.days >= _NEEDED:
            days = history.reason or tr("no rank")
        label, value = self._label(view), self._newest()
        return (
            tr("{label} {value}: {days}, no rank yet").format(label=label, value=value, days=days),
            f"{label} {value}: {days}",
            days,
        )

    def _label(self, view: VolView) -> str:
        return self._series[0].label if self._series else view.symbol

    def _newest(self) -> str:
        """The newest known value of the first line."""
        values = self._curves[0].track.values if self._curves else np.empty(0)
        known = values[np.isfinite(values)]
        return figures.number(float(known[-1]) if known.size else math.nan)

    def moment(self, x: float) -> str:
        """The day at the crosshair."""
        return figures.full_day(figures.moment(x))

    def reading(self, x: float) -> tuple[Run, ...]:
        """Every line's value at `x`, and the spread of the first two."""
        view, ink = self._view, self.ink
        if view is None:
            return ()
        runs = [Run(self.moment(x), ink.text, ink.body, 10.0)]
        values = []
        for place, (curve, series) in enumerate(zip(self._curves, self._series, strict=True)):
            _, value = curve.track.at(x)
            values.append(value)
            text = f"{_short_name(series, view)} {figures.number(value)}"
            runs.append(Run(text, self._color(place), ink.body, 10.0))
        if len(values) > 1 and math.isfinite(values[0] - values[1]):
            spread = figures.signed(values[0] - values[1])
            runs.append(Run(f"{tr('IV−RV')} {spread}", ink.text, ink.body))
        return tuple(runs)


def _with_gaps(times: Floats, values: Floats) -> tuple[Floats, Floats]:
    """The samples with a break wherever more than a long weekend was not recorded."""
    after = np.flatnonzero(np.diff(times) > _LONG_WEEKEND)
    middles = (times[after] + times[after + 1]) / 2.0
    return np.insert(times, after + 1, middles), np.insert(values, after + 1, np.nan)


def _short_name(series: Series, view: VolView) -> str:
    """A line's name without the symbol that the whole sheet is about and what follows a comma."""
    name = series.label.removeprefix(view.symbol).strip().split(",")[0]
    return name or series.label
