"""The Race's upper pane: two to five volatilities and their stand-ins, each in its own colour."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.instrument import instrument
from gui.charts import held
from gui.charts.axis import Compressed, TrueTime
from gui.charts.curve import Curve, Stroke
from gui.charts.panel import EndLabel, Panel
from gui.charts.track import Track
from gui.race import readout
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QColor

    from engine.desk.views import RaceView, Series
    from gui.charts.axis import Axis
    from gui.charts.ink import Ink

SIDES = 2


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line: its curve, what is drawn on it, and its place among the colours."""

    curve: Curve
    series: Series
    color: int


class Lines:
    """Curves, labels and readings of all lines.

    Attributes:
        panel: Where they are drawn.
        sides: Tracks of left and right, empty where a side is missing.
    """

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self.panel = Panel(tr("points"), 0.68, floor=0.0)
        self.panel.least_decimals = 1
        self._curves = [self._curve() for _ in range(SIDES)]
        self._view: RaceView | None = None
        self._axis: Axis = TrueTime()
        self._lines: tuple[Line, ...] = ()
        self.sides: tuple[Track, Track] = (self._curves[0].track, self._curves[1].track)

    def _curve(self) -> Curve:
        return Curve(Track(), Stroke(self._ink.text, self._ink.text))

    def take(self, view: RaceView, axis: Axis) -> None:
        """Fill the tracks; every line keeps its curve as long as it keeps its place."""
        self._view, self._axis = view, axis
        places = axis.places if isinstance(axis, Compressed) else None
        shown = (view.left, view.right, *view.more, *view.extra)
        while len(self._curves) < len(shown):
            self._curves.append(self._curve())
        del self._curves[max(len(shown), SIDES) :]
        chosen = SIDES + len(view.more)
        lines = []
        for place, (curve, series) in enumerate(zip(self._curves, shown, strict=True)):
            if series is None:
                curve.track.set((), ())
                continue
            curve.track.continuous = instrument(series.symbol).round_the_clock
            curve.track.set(series.times, series.values, places)
            color = place if place < chosen else self._stand_in(series.symbol, place)
            lines.append(Line(curve, series, color))
        self._lines = tuple(lines)

    def _stand_in(self, symbol: str, place: int) -> int:
        """A stand-in has the colour of the line it stands in for."""
        view = self._view
        if view is None:
            return place
        more = (one.symbol for one in view.more)
        owners = [view.left_symbol, view.right_symbol, *more]
        return owners.index(symbol) if symbol in owners else place

    @property
    def tracks(self) -> tuple[Track, ...]:
        """Samples of every line."""
        return tuple(curve.track for curve in self._curves)

    @property
    def chosen(self) -> tuple[Track, ...]:
        """Samples of the lines that were chosen, without their stand-ins."""
        extra = len(self._view.extra) if self._view is not None else 0
        return self.tracks[: len(self._curves) - extra]

    @property
    def known(self) -> bool:
        """Whether any line has a value."""
        return any(bool(np.isfinite(track.values).any()) for track in self.tracks)

    def dress(self, ink: Ink, now: datetime | None) -> None:
        """Colours, dashes and end labels for the present ink and moment."""
        self._ink = ink
        view = self._view
        extra = view.extra if view is not None else ()
        newest = max((float(t.x[-1]) for t in self.chosen if t.x.size), default=math.nan)
        for line in self._lines:
            color = ink.series(line.color)
            stands_in = line.series in extra
            quiet = ink.quiet(color, 0.25 if stands_in else 0.3)
            line.curve.stroke = Stroke(color, quiet, dashed=stands_in)
            thin = self._axis.place(line.series.thin_from)
            line.curve.thin_from = math.nan if stands_in else thin
            line.curve.hold_to = math.nan if stands_in else newest
        self.panel.labels = tuple(self._label(line, now) for line in self._lines)
        chosen = len(self.chosen)
        self.panel.curves = [*self._curves[chosen:], *self._curves[SIDES:chosen],
                             *self._curves[:SIDES]]  # fmt: skip

    def _label(self, line: Line, now: datetime | None) -> EndLabel:
        series = line.series
        note = readout.held_note(series.last, line.curve.track, now, self._axis)
        color = held.toned(self._ink, self._ink.series(line.color), series.last)
        stands_in = self._view is not None and series in self._view.extra
        if not stands_in and readout.thin_now(series):
            note, color = tr("unpublished"), self._ink.quiet(color, 0.25)
        return EndLabel(line.curve, told(series.label), color, note)

    def notes_of_age(self, now: datetime | None) -> tuple[str, ...]:
        """What the ends of the lines say of their age."""
        told = ((line.series.last, line.curve.track) for line in self._lines)
        return tuple(readout.held_note(last, track, now, self._axis) for last, track in told)

    def readings(self, now: datetime | None) -> list[readout.Read]:
        """Every line as it is read at the crosshair."""
        return [self._read(line, now) for line in self._lines]

    def _read(self, line: Line, now: datetime | None) -> readout.Read:
        old = readout.held_note(line.series.last, line.curve.track, now, self._axis)
        color = self._ink.series(line.color)
        return readout.Read(
            told(line.series.label), color, line.curve.track, old, line.series.symbol
        )

    def color_of(self, symbol: str) -> QColor:
        """The colour of a symbol's first line."""
        found = (line.color for line in self._lines if line.series.symbol == symbol)
        return self._ink.series(next(found, 0))
