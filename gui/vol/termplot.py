"""The term structure: at-the-money volatility by days to expiry."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean, events, figures
from gui.charts.dots import Dots
from gui.charts.marks import Anchor
from gui.charts.numbers import Numbers
from gui.charts.panel import EndLabel
from gui.charts.rug import Rug
from gui.charts.runs import Run
from gui.text import told, tr
from gui.vol.volplot import VolPlot, Words, days_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from engine.desk.volview import ExpiryView, VolView
    from engine.model.earnings import StoryEvent
    from gui.theme import Theme

    Floats = NDArray[np.float64]
    Told = tuple[tuple[str, ...], float]

_LADDER = (1.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0, 730.0, 1095.0, 1825.0)
_TARGET = 30.0
_DAY = 86400.0
_SAME = 1e-9
_FALL = 0.5
_LONGEST = 1e5
"""Days to an expiry that a calendar can have."""


class TermPlot(VolPlot):
    """One dot an expiry, the 30-day point and the next reports marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._axis = Numbers(_LADDER, root=True, strict=False)
        self._expiries: tuple[tuple[float, ExpiryView], ...] = ()
        self._reports: tuple[StoryEvent, ...] = ()
        self._curve = self.line()
        self._dots = Dots("disc", self.ink.text, self.ink.pane, 6.0)
        self._absent = Rug(self.ink.text)
        self.plot.state.axis_note = tr("days, √ scale")
        self.plot.tell = self._tell
        self.start()

    def subject(self) -> str:
        """Title while there is nothing to find."""
        return tr("Term structure of implied volatility")

    def why_empty(self, view: VolView) -> str:
        """Why there is no expiry with a volatility."""
        if np.isfinite(self._curve.track.values).any():
            return ""
        why = told(view.term.reason or view.chain_why) or tr("no option chain yet")
        return tr("No term structure: {why}").format(why=why)

    def fill(self, view: VolView) -> None:
        """Dots, line and marks of this view's expiries."""
        origin = view.as_of.timestamp() if view.as_of is not None else None
        axis = Numbers(_LADDER, root=True, strict=False, origin=origin)
        if axis != self._axis:
            self._axis = axis
        self.plot.state.axis = self._axis
        placed = ((self._axis.at(p.days), p) for p in view.term.points if _countable(p.days))
        self._expiries = tuple(sorted(placed, key=lambda p: p[0]))
        places = np.array([x for x, _ in self._expiries])
        values = clean.tame(np.array([p.atm.value for _, p in self._expiries], dtype=np.float64))
        shown = np.isfinite(values)
        self._curve.track.set(places, values)
        self._dots.set(places[shown], values[shown])
        self._absent.set(places[~shown])
        self._mark(view)
        self._set_extent(places)
        self._dress()

    def _mark(self, view: VolView) -> None:
        state = self.plot.state
        as_of = view.as_of
        self._reports = tuple(
            e
            for e in view.events
            if as_of is not None
            and e.kind == "earnings"
            and e.symbol == view.symbol
            and e.at > as_of
        )
        state.marks = events.marks(self._reports, self._axis)
        thirty = view.figure("iv30_atm").value
        stops = [x for x, _ in self._expiries] + [m.x for m in state.marks]
        if thirty.known and abs(thirty.value) <= clean.LARGEST:
            said = figures.number(thirty.value)
            text = tr("30 days: {value}, interpolated in total variance").format(value=said)
            label = tr("30 d {value}").format(value=said)
            x = self._axis.at(_TARGET)
            color = self.toned(self.own_color(), stale=self.chain_stale)
            falls = self._falls_at(x, thirty.value)
            state.anchors = (Anchor(x, thirty.value, label, text, color, below=falls),)
            self.panel.extra = ((x, thirty.value),)
            stops.append(x)
        state.crosshair.set_stops(np.array(stops, dtype=np.float64))

    def _falls_at(self, x: float, value: float) -> bool:
        """Whether the line comes down to this point: words to its left belong below it."""
        track = self._curve.track
        before = np.flatnonzero((track.x < x - _SAME) & np.isfinite(track.values))
        return bool(before.size) and float(track.values[before[-1]]) > value + _FALL

    def _set_extent(self, places: Floats) -> None:
        if not places.size:
            return
        wanted = (*places.tolist(), *(m.x for m in self.plot.state.marks), self._axis.at(_TARGET))
        low, high = min(wanted), max(x for x in wanted if math.isfinite(x))
        low, high = (low, high) if high > low else (low - 1.0, high + 1.0)
        pad = (high - low) * 0.04
        self.plot.timeline.set_data(low - pad, high, (high - low) / 12.0)

    def _dress(self) -> None:
        own = self.own_color()
        self.paint(self._curve, own, stale=self.chain_stale)
        own = self.toned(own, stale=self.chain_stale)
        self._dots.color, self._dots.ground = own, self.ink.pane
        self._absent.color = self.ink.stale
        self.panel.curves = [self._curve]
        self.panel.shapes = [self._absent, self._dots]
        self.panel.labels = (EndLabel(self._curve, tr("ATM"), own),)

    def words(self, view: VolView) -> Words:
        """Shape, level and slope; then what is shown and where it is from."""
        title = (self.subject(),) if self.plot.state.message else self._title(view)
        missing = len(self._absent.places)
        without = tr("{n} without ATM").format(n=missing) if missing else ""
        shown = len(self._expiries) - missing
        count = tr("1 expiry") if shown == 1 else tr("{n} expiries").format(n=shown)
        if self.plot.state.message:
            return Words(title, (), self.chain_origin(view))
        origin = self.chain_origin(view, count, without)
        return Words(title, self._definition(view), origin, self.chain_stale)

    def _title(self, view: VolView) -> tuple[str, ...]:
        shapes = {
            "contango": tr("Contango"),
            "backwardation": tr("Backwardation"),
            "flat": tr("Flat"),
        }
        slope, thirty = view.figure("term_slope").value, view.figure("iv30_atm").value
        shape = shapes.get(view.term.shape, "")
        if not shape:
            why = told(view.term.reason or slope.why) or tr("too few expiries")
            first = next((p for _, p in self._expiries if p.atm.known), None)
            level = figures.number(first.atm.value) if first is not None else ""
            days = days_of(first.days) if first is not None else ""
            return (
                tr("{value} at {days}; no slope: {why}").format(value=level, days=days, why=why),
                tr("No slope: {why}").format(why=why),
            )
        short = figures.signed(slope.value)
        said = tr("{shape}: {slope} points a month").format(shape=shape, slope=short)
        if not slope.known:
            return (shape,)
        if not thirty.known:
            return (said,)
        level = figures.number(thirty.value)
        ends = [p for _, p in self._expiries if p.atm.known]
        return (
            tr("{said}, {near} at {first} to {far} at {last}").format(
                said=said,
                near=figures.number(ends[0].atm.value),
                first=days_of(ends[0].days),
                far=figures.number(ends[-1].atm.value),
                last=days_of(ends[-1].days),
            ),
            tr("{said}, {level} at 30 days").format(said=said, level=level),
            said,
            tr("Slope {slope}, {level} at 30 days").format(slope=short, level=level),
        )

    def _definition(self, view: VolView) -> tuple[str, ...]:
        base = tr("At-the-money implied volatility by days to expiry")
        report = self._reports[0] if self._reports else None
        if report is None or view.as_of is None:
            return (base, tr("ATM by days to expiry"))
        days = math.ceil((report.at - view.as_of).total_seconds() / _DAY)
        when = tr("reports {day}, in {days}").format(
            day=figures.day(report.at), days=days_of(float(days))
        )
        short = tr("ATM by days to expiry")
        brief = tr("ATM by expiry; reports {day}").format(day=figures.day(report.at))
        return (f"{base}; {when}", f"{short}; {when}", brief, when)

    def moment(self, x: float) -> str:
        """Days to expiry."""
        return days_of(self._axis.number(x))

    def _here(self, x: float) -> tuple[ExpiryView, ...]:
        return tuple(p for at, p in self._expiries if abs(at - x) < _SAME)

    def reading(self, x: float) -> tuple[Run, ...]:
        """The expiry at `x`: its day, volatility, forward and quotes."""
        view, ink = self._view, self.ink
        if view is None:
            return ()
        runs = [Run(self.moment(x), ink.text, ink.body, 10.0)]
        for point in self._here(x):
            runs.append(Run(figures.full_day(point.expiry), ink.secondary, ink.body, 10.0))
            level = f"{tr('ATM')} {figures.number(point.atm.value)}"
            runs.append(Run(level, self.own_color(), ink.body, 10.0))
            decimals = figures.price_decimals(point.forward)
            forward = f"{tr('forward')} {figures.number(point.forward, decimals)}"
            runs.append(Run(forward, ink.secondary, ink.body, 10.0))
            quotes = f"{point.quotes} {tr('quotes')}"
            runs.append(Run(quotes, ink.secondary, ink.body, 10.0))
        thirty = view.figure("iv30_atm").value
        if abs(x - self._axis.at(_TARGET)) < _SAME and thirty.known:
            level = f"{tr('30-day')} {figures.number(thirty.value)}"
            runs.append(Run(level, self.own_color(), ink.body, 10.0))
        return tuple(runs)

    def _tell(self, x: float, value: float | None) -> Told | None:
        """Why the expiry at `x` has no volatility."""
        lines = tuple(
            tr("{day}: {why}").format(day=figures.full_day(p.expiry), why=told(p.atm.why))
            for p in self._here(x)
            if not p.atm.known
        )
        return (lines, self.panel.y_map.span.low) if lines else None


def _countable(days: float) -> bool:
    return 0.0 <= days <= _LONGEST
