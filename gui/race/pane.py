"""The Race: an equity's implied volatility against a coin's, their spread, and what happened."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from engine.desk.views import RaceMeasure
from engine.model.instrument import instrument
from gui.charts import clean, events, figures, held
from gui.charts.axis import TrueTime
from gui.charts.base import PlotPane
from gui.charts.curve import Curve, Fill, Stroke
from gui.charts.ink import mixed
from gui.charts.marks import Anchor, Ring
from gui.charts.panel import EndLabel, Panel
from gui.charts.runs import Run
from gui.charts.track import Track
from gui.race import readout
from gui.race.measures import MeasureSwitch
from gui.race.pair import PairEdit
from gui.text import tr
from gui.ways import joined

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from engine.desk.views import Crossing, RaceView, Series
    from engine.model.earnings import StoryEvent
    from engine.model.value import Measured
    from gui.theme import Theme

_MONTH = 31 * 86400.0
_LEAST_BAR = 60.0


class RacePane(PlotPane):
    """Two volatilities on one true time axis, the spread below.

    Signals:
        measure_requested(str): strip, atm or published.
        symbols_requested(str, str): Equity and coin to compare.
    """

    measure_requested = Signal(str)
    symbols_requested = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: RaceView | None = None
        self._refusal = ""
        self._sides = (Track(), Track())
        self._spread = Track()
        self._lines = tuple(self._curve(t) for t in self._sides)
        self._spread_line = self._curve(self._spread)
        self._fill = Fill(self._spread, self.ink.pane, self.ink.pane, 0.0)
        self._extra: list[Curve] = []
        self._top = Panel(tr("points"), 0.74, floor=0.0)
        self._top.least_decimals = 1
        self._below = Panel(tr("points"), 0.26)
        self._below.zero = self._below.signed = True
        self._below.least_decimals = 1
        self._below.curves = [self._spread_line]
        self._below.fills = [self._fill]
        state = self.plot.state
        state.axis = TrueTime()
        state.axis_note = "UTC"
        state.weekends = True
        self.plot.timeline.set_default(_MONTH)
        self.plot.read = self._reading
        self.plot.moment = readout.moment
        self.switch.set_theme(theme)
        self.switch.chosen.connect(self.measure_requested)
        self.pair.chosen.connect(self.symbols_requested)
        self.pair.refused.connect(self._refuse_pair)
        self.pair.textEdited.connect(self._forget_refusal)
        self.pair.left.connect(self._forget_refusal)
        self.pair.closed.connect(self._forget_refusal)
        self.pair.closed.connect(self._take_focus)
        self.start()

    def build_header(self, column: QVBoxLayout) -> None:
        """Headline, then definition with the measures beside it."""
        self.switch = MeasureSwitch(self)
        self.pair = PairEdit(self)
        column.addWidget(self.headline)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.definition, stretch=1)
        row.addWidget(self.pair)
        row.addWidget(self.switch)
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.switch.set_theme(theme)
        super().set_theme(theme)

    def _curve(self, track: Track) -> Curve:
        return Curve(track, Stroke(self.ink.text, self.ink.text))

    def next_measure(self) -> None:
        """Ask for the next pair of measures."""
        order = list(RaceMeasure)
        now = self._view.measure if self._view else order[-1]
        self.measure_requested.emit(str(order[(order.index(now) + 1) % len(order)]))

    def choose_symbols(self) -> None:
        """Open the box for another pair."""
        view = self._view
        if view is not None:
            self.pair.open(view.left_symbol, view.right_symbol)

    def set_view(self, view: RaceView) -> None:
        """Show these lines; the place in time is kept."""
        before = self._view
        if before is not None and (before.left_symbol, before.right_symbol, before.measure) != (
            view.left_symbol,
            view.right_symbol,
            view.measure,
        ):
            self._top.forget_span()
            self._below.forget_span()
        self._view = view
        self._take(view)
        self.rebuild()

    def _take(self, view: RaceView) -> None:
        for track, series in zip(self._sides, (view.left, view.right), strict=True):
            if series is None:
                track.set((), ())
            else:
                track.continuous = instrument(series.symbol).round_the_clock
                track.set(series.times, series.values)
        self._spread.set(view.spread_times, view.spread_values)
        while len(self._extra) < len(view.extra):
            self._extra.append(self._curve(Track()))
        del self._extra[len(view.extra) :]
        for curve, series in zip(self._extra, view.extra, strict=True):
            curve.track.continuous = instrument(series.symbol).round_the_clock
            curve.track.set(series.times, series.values)
        tracks = (*self._sides, *(c.track for c in self._extra))
        self.plot.state.crosshair.set_stops(*(t.x for t in self._sides))
        filled = [t.x for t in tracks if t.x.size]
        if filled:
            first, last = min(x[0] for x in filled), max(x[-1] for x in filled)
            steps = [float(np.diff(x).min()) for x in filled if x.size > 1]
            bar = max(min(steps, default=3600.0), _LEAST_BAR)
            self.plot.timeline.set_data(float(first), float(last), bar)

    def rebuild(self) -> None:
        """Fill header, panels, marks and foot."""
        view = self._view
        state = self.plot.state
        known = any(np.isfinite(c.track.values).any() for c in (*self._lines, *self._extra))
        state.message = () if known else self._why_empty()
        self._color_lines()
        self._label_lines(view)
        self._top.curves = [*self._extra, *self._lines]
        self._below.shown = bool(np.isfinite(self._spread.values).any())
        if view is not None:
            self._put_events(view)
            self.headline.set_runs(readout.title(view, self.ink))
            notes = readout.notes(view)
            self._define(view, notes)
            self.setAccessibleName(view.headline or view.definition)
            self.setAccessibleDescription(notes)
            self.foot.set_runs(self.small_line(readout.origin(view)))
            self.switch.set_measure(str(view.measure))
            state.notes = (Run(notes, self.ink.secondary, self.ink.body),)
        self.plot.set_panels([self._top, self._below])

    def _define(self, view: RaceView, notes: str) -> None:
        """The definition, or in its place why the typed pair is refused."""
        if self._refusal:
            self.definition.set_runs((Run(self._refusal, self.ink.fault, self.ink.body),))
            return
        self.definition.set_runs(
            (Run(view.definition, self.ink.secondary, self.ink.body),),
            "\n".join((view.definition, notes)) if notes else "",
        )

    def _refuse_pair(self, why: str) -> None:
        self._refusal = why
        self.notice.emit(why)
        self.rebuild()

    def _forget_refusal(self) -> None:
        if self._refusal:
            self._refusal = ""
            self.rebuild()

    def _why_empty(self) -> tuple[str, ...]:
        view = self._view
        if view is None:
            return (joined(tr("Waiting for the first volatility."), self.ways.short()),)
        sentence = tr("No volatility of {left} and {right} yet.").format(
            left=view.left_symbol, right=view.right_symbol
        )
        why = view.spread.why
        return (joined(sentence, self.ways.short()), *([why] if why else []), *view.notes)

    def _color_lines(self) -> None:
        ink = self.ink
        for index, curve in enumerate(self._lines):
            color = ink.series(index)
            curve.stroke = Stroke(color, ink.quiet(color, 0.3))
        for index, curve in enumerate(self._extra):
            color = self._extra_color(index)
            curve.stroke = Stroke(color, ink.quiet(color, 0.25), dashed=True)
        self._spread_line.stroke = Stroke(ink.text, ink.quiet(ink.text, 0.5))
        self._fill.above = mixed(ink.pane, ink.series(0), 0.16)
        self._fill.below = mixed(ink.pane, ink.series(1), 0.16)

    def _extra_color(self, index: int) -> QColor:
        view = self._view
        symbol = view.extra[index].symbol if view is not None else ""
        if view is not None and symbol in (view.left_symbol, view.right_symbol):
            return self.ink.series(0 if symbol == view.left_symbol else 1)
        return self.ink.series(2 + index)

    def _label_lines(self, view: RaceView | None) -> None:
        self._top.labels = self._below.labels = ()
        if view is None:
            return
        labels = []
        newest = max((float(t.x[-1]) for t in self._sides if t.x.size), default=math.nan)
        for index, series in enumerate((view.left, view.right)):
            curve = self._lines[index]
            curve.thin_from = series.thin_from if series is not None else math.nan
            curve.hold_to = newest
            if series is not None:
                note = self._held(series.last, curve.track)
                color = held.toned(self.ink, self.ink.series(index), series.last)
                if readout.thin_now(series):
                    note, color = tr("unpublished"), self.ink.quiet(color, 0.25)
                labels.append(EndLabel(curve, series.label, color, note))
        for index, series in enumerate(view.extra):
            curve = self._extra[index]
            color = held.toned(self.ink, self._extra_color(index), series.last)
            note = self._held(series.last, curve.track)
            labels.append(EndLabel(curve, series.label, color, note))
        self._top.labels = tuple(labels)
        color = held.toned(self.ink, self.ink.text, view.spread)
        note = self._held(view.spread, self._spread)
        self._below.labels = (EndLabel(self._spread_line, tr("spread"), color, note),)

    def _held(self, last: Measured, track: Track) -> str:
        return readout.held_note(last, track, self.now())

    def aged(self) -> tuple[str, ...]:
        """What the ends of all lines say of their age."""
        view = self._view
        if view is None:
            return ()
        lines = zip((view.left, view.right), self._sides, strict=True)
        told = [self._held(series.last, track) for series, track in lines if series is not None]
        extra = zip(view.extra, self._extra, strict=True)
        told += [self._held(series.last, curve.track) for series, curve in extra]
        return (*told, self._held(view.spread, self._spread))

    def _put_events(self, view: RaceView) -> None:
        state = self.plot.state
        state.marks = events.marks(view.events, state.axis)
        self._top.marked = bool(state.marks)
        sides = (view.left_symbol, view.right_symbol)
        points = tuple(e for e in view.events if events.is_point(e) and e.symbol in sides)
        state.anchors = tuple(self._anchor(e, view) for e in points)
        state.rings = tuple(
            self._ring(c, view) for c in view.crossings if abs(c.value) <= clean.LARGEST
        )
        places = [(a.x, a.value) for a in state.anchors]
        self._top.extra = (*places, *((r.x, r.value) for r in state.rings))

    def _anchor(self, event: StoryEvent, view: RaceView) -> Anchor:
        side = 1 if event.symbol == view.right_symbol else 0
        label = tr("{value} published").format(value=figures.number(event.value, 0))
        text = f"{figures.full_day(event.at)}  {event.text}"
        if event.source:
            text = tr("{text} ({source})").format(text=text, source=event.source)
        return Anchor(event.at.timestamp(), event.value, label, text, self.ink.series(side))

    def _ring(self, crossing: Crossing, view: RaceView) -> Ring:
        way = tr("above") if crossing.direction == "above" else tr("below")
        text = tr("{left} crosses {way} {right} on {day}, by {basis}, at {value}").format(
            left=view.left_symbol,
            way=way,
            right=view.right_symbol,
            day=figures.full_day(crossing.day),
            basis=tr(crossing.basis),
            value=figures.number(crossing.value),
        )
        label = figures.day(crossing.day)
        return Ring(crossing.at.timestamp(), crossing.value, label, text, self.ink.text)

    def _reading(self, x: float) -> tuple[Run, ...]:
        view = self._view
        if view is None:
            return ()
        lines = [
            self._read(series, self.ink.series(index), self._sides[index])
            for index, series in enumerate((view.left, view.right))
            if series is not None
        ]
        lines += [
            self._read(series, self._extra_color(index), self._extra[index].track)
            for index, series in enumerate(view.extra)
        ]
        if self._below.shown:
            old = self._held(view.spread, self._spread)
            lines.append(readout.Read(tr("spread"), self.ink.text, self._spread, old, signed=True))
        return readout.reading(self.ink, tuple(lines), x)

    def _read(self, series: Series, color: QColor, track: Track) -> readout.Read:
        return readout.Read(series.label, color, track, self._held(series.last, track))
