"""The record: 30-day implied volatility day by day, realized beside it, and today's rank."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.views import Series
from engine.model.instrument import Kind
from engine.model.value import Quality
from gui.charts import clean, events, figures
from gui.charts.axis import TrueTime
from gui.charts.band import Band
from gui.charts.dots import Dots
from gui.charts.ink import mixed
from gui.charts.panel import EndLabel
from gui.charts.runs import Run
from gui.text import told, tr
from gui.vol.daily import DAY, alone, daily, with_gaps
from gui.vol.volplot import VolPlot, Words
from gui.vol.words import own_measure, own_thirty_day

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from engine.desk.volview import HistoryView, VolView
    from gui.charts.curve import Curve
    from gui.theme import Theme

    Floats = NDArray[np.float64]

_FEW = 45
_NEEDED = 20
_YOUNG = 60
_SHADES = {"iv30_atm": 0, "dvol": 1, "rv": 2, "iv30_vix": 3, "iv30_dvol": 4}


class HistoryPlot(VolPlot):
    """Lines of recorded volatilities over the band that rank and percentile stand on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._series: tuple[Series, ...] = ()
        self._curves: list[Curve] = []
        self._band = Band(self.ink.pane)
        self._dots: list[Dots] = []
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
        why = told(view.history.reason) or tr("nothing recorded yet")
        return tr("No history: {why}").format(why=why)

    def fill(self, view: VolView) -> None:
        """Lines, band and marks of this view's record."""
        self._series = lines_of(view)
        while len(self._curves) < len(self._series):
            self._curves.append(self.line())
            self._curves[-1].setZValue(2.9 - 0.1 * min(len(self._curves), 8))
            self._dots.append(Dots("disc", self.ink.text, self.ink.pane, 4.0))
        del self._curves[len(self._series) :], self._dots[len(self._series) :]
        open_always = view.kind is Kind.CRYPTO
        for curve, series in zip(self._curves, self._series, strict=True):
            curve.track.set_clean(*with_gaps(*daily(series), open_always=open_always))
        self._set_dots()
        tracks = [c.track for c in self._curves]
        filled = [t.x for t in tracks if t.x.size]
        self.plot.state.crosshair.set_stops(*(t.x[np.isfinite(t.values)] for t in tracks))
        self._set_band(view)
        if filled:
            first, last = min(x[0] for x in filled), max(x[-1] for x in filled)
            self.plot.timeline.set_data(float(first), float(last), DAY)
        own = tuple(e for e in view.events if e.symbol == view.symbol and not events.is_point(e))
        marks = events.marks(own, self.plot.state.axis)
        newest = max((float(x[-1]) for x in filled), default=math.nan)
        self.plot.state.marks = tuple(m for m in marks if m.x <= newest)
        self._dress()

    def _set_band(self, view: VolView) -> None:
        history = view.history
        ends, low, high = np.empty(0), history.low, history.high
        known = self._curves[0].track if self._curves else None
        if known is not None and known.x.size and self._ranked(history):
            ends = known.x[[0, -1]]
        lows, highs = (np.full(ends.size, v) for v in (low, high))
        self._band.set(ends, lows, highs)
        self._least.track.set_clean(ends, lows)
        self._largest.track.set_clean(ends, highs)

    def _ranked(self, history: HistoryView) -> bool:
        """Whether there are days enough for a rank, and a range that can be drawn."""
        ends = (history.low, history.high)
        return history.days >= _NEEDED and all(abs(v) <= clean.LARGEST for v in ends)

    def _set_dots(self) -> None:
        """A dot on each day of a short record, and on days of others that no line reaches."""
        for place, (dots, curve) in enumerate(zip(self._dots, self._curves, strict=True)):
            x, values = curve.track.x, curve.track.values
            every = place == 0 and x.size <= _FEW
            seen = np.isfinite(values) if every else alone(values)
            dots.set(x[seen], values[seen])

    def _color(self, place: int) -> QColor:
        measure = self._series[place].measure
        if measure == "rv":
            return self.realized_color()
        if place == 0:
            return self.own_color()
        if measure == "iv30_dvol" and self._published():
            return self.ink.text
        return self.ink.series(_SHADES.get(measure, 2 + place))

    def _published(self) -> bool:
        return any(series.measure == "dvol" for series in self._series)

    def _short_name(self, series: Series) -> str:
        """What a line is called where it ends; the definition says what it is."""
        own = tr("DVOL own") if self._published() else tr("DVOL")
        names = {"iv30_atm": tr("ATM"), "iv30_vix": tr("VIX"), "iv30_dvol": own,
                 "dvol": tr("DVOL"), "rv": tr("RV")}  # fmt: skip
        return names.get(series.measure) or told(series.label)

    def _dress(self) -> None:
        ink = self.ink
        self._band.color = mixed(ink.pane, ink.secondary, 0.12)
        labels = []
        for place, (curve, series) in enumerate(zip(self._curves, self._series, strict=True)):
            self.paint(curve, self._color(place))
            self._dots[place].color, self._dots[place].ground = self._color(place), ink.pane
            color = self.toned(self._color(place), stale=series.last.quality is Quality.STALE)
            labels.append(EndLabel(curve, self._short_name(series), color))
        for curve, name in ((self._largest, tr("largest")), (self._least, tr("least"))):
            self.paint(curve, mixed(ink.pane, ink.faint, 0.7))
            labels.append(EndLabel(curve, name, ink.secondary))
        self.panel.curves = [self._least, self._largest, *reversed(self._curves)]
        self.panel.shapes = [self._band, *reversed(self._dots)]
        self.panel.labels = tuple(labels)

    def words(self, view: VolView) -> Words:
        """Rank and percentile with the days they stand on, or how many days there are."""
        if self.plot.state.message:
            return Words((self.subject(),), (), ())
        history = view.history
        sources = " · ".join(dict.fromkeys(told(s.source) for s in self._series if s.source))
        stamps = [s.last.as_of for s in self._series if s.last.as_of is not None]
        stamp = figures.instant(max(stamps)) if stamps else ""
        when = tr("As of {when}").format(when=stamp) if stamp else ""
        source = tr("Source: {source}").format(source=sources) if sources else ""
        wordings = ((when, source), (stamp, sources))
        origin = tuple(" · ".join(p for p in parts if p) for parts in wordings)
        stale = self._leads(view) and self._series[0].last.quality is Quality.STALE
        if not self._ranked(history):
            return Words(self._young_title(view), self._lines_named(), origin, stale)
        return Words(self._title(view), self._definition(view), origin, stale)

    def _leads(self, view: VolView) -> bool:
        """Whether the first line is of the measure that the sheet's head speaks of."""
        return self._series[0].measure == own_measure(view)

    def _lines_named(self) -> tuple[str, ...]:
        """What the lines are."""
        known = {"iv30_atm": tr("at the money"), "iv30_vix": tr("VIX-style"),
                 "iv30_dvol": tr("DVOL-style"), "dvol": tr("published"),
                 "rv": tr("Yang-Zhang 30")}  # fmt: skip
        says = [
            f"{self._short_name(s)} ({known[s.measure]})" if s.measure in known else told(s.label)
            for s in self._series
        ]
        names = [self._short_name(s) for s in self._series]
        implied = [s for s in self._series if s.measure != "rv"]
        if len(implied) == len(self._series):
            brief = tr("30-day implied by day")
        else:
            brief = tr("30-day implied and realized by day")
        return (
            tr("By day: {lines}").format(lines=", ".join(says)),
            tr("By day: {lines}").format(lines=", ".join(names)),
            brief,
        )  # fmt: skip

    def _definition(self, view: VolView) -> tuple[str, ...]:
        """What lines and band are."""
        lines, short, _ = self._lines_named()
        band = tr("band: least to largest of {n} days").format(n=view.history.days)
        return (
            tr("{lines}; {band}, percentile: share of days below").format(lines=lines, band=band),
            f"{lines}; {band}",
            f"{short}; {band}",
            tr("IV, RV by day; band: least to largest"),
            tr("Band: least to largest recorded"),
        )

    def _title(self, view: VolView) -> tuple[str, ...]:
        rank, percentile = view.figure("iv_rank"), view.figure("iv_percentile")
        n = rank.n or percentile.n or view.history.days
        parts = [
            f"{name} {figures.number(figure.value.value, 0)}{figures.THIN}%"
            for name, figure in ((tr("rank"), rank), (tr("percentile"), percentile))
            if figure.value.known
        ]
        days = tr("over {n} days").format(n=n)
        if not parts:
            return (tr("{label} {value}, {n} days recorded").format(
                label=self._label(view), value=self._newest(), n=view.history.days
            ),)  # fmt: skip
        form = tr("{days} (young: under {n})") if n < _YOUNG else "{days}"
        young = form.format(days=days, n=_YOUNG)
        label, value = self._label(view), self._newest()
        brief = self._short_name(self._series[0])
        return (
            f"{label} {value}: {', '.join(parts)} {young}",
            f"{label} {value}: {', '.join(parts)} {days}",
            f"{brief} {value}: {', '.join(parts)} {days}",
            f"{brief} {value}: {parts[0]} {days}",
            f"{parts[0]} {days}",
        )

    def _young_title(self, view: VolView) -> tuple[str, ...]:
        history = view.history
        days = tr("{n} of {needed} days recorded").format(n=history.days, needed=_NEEDED)
        if history.days >= _NEEDED:
            days = told(history.reason) or tr("no rank")
        if not self._leads(view):
            return (tr("{days}, no rank yet").format(days=days), days)
        label, value = self._label(view), self._newest()
        return (
            tr("{label} {value}: {days}, no rank yet").format(label=label, value=value, days=days),
            f"{label} {value}: {days}",
            f"{self._short_name(self._series[0])} {value}: {days}",
            days,
        )

    def _label(self, view: VolView) -> str:
        return told(self._series[0].label) if self._series else view.symbol

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
            text = f"{self._short_name(series)} {figures.number(value)}"
            runs.append(Run(text, self._color(place), ink.body, 10.0))
        if len(values) > 1 and math.isfinite(values[0] - values[1]):
            spread = figures.signed(values[0] - values[1])
            runs.append(Run(f"{tr('IV−RV')} {spread}", ink.text, ink.body))
        return tuple(runs)


def lines_of(view: VolView) -> tuple[Series, ...]:
    """The recorded lines; first the head's own measure, one dot where nothing of it is recorded."""
    lines, own = view.history.lines, own_measure(view)
    if any(series.measure == own for series in lines):
        return tuple(sorted(lines, key=lambda series: series.measure != own))
    _, value = own_thirty_day(view)
    if not value.known or value.as_of is None:
        return lines
    label = f"{view.symbol} {tr('ATM') if own == 'iv30_atm' else tr('DVOL')}"
    stamps, values = np.array([value.as_of.timestamp()]), np.array([value.value])
    return (Series(view.symbol, label, own, stamps, values, value, value.source), *lines)
