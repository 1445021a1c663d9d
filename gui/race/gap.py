"""The Race's lower pane: spread or ratio with where it usually is and what counts as crossing."""

from __future__ import annotations

import math
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtGui import QColor

from engine.desk.raceband import LEAST_CLOSES
from gui.charts import figures, held
from gui.charts.axis import Compressed
from gui.charts.band import Band
from gui.charts.curve import Curve, Fill, Stroke
from gui.charts.ink import mixed
from gui.charts.panel import EndLabel, Panel
from gui.charts.runs import Run
from gui.charts.track import Track
from gui.race import readout
from gui.race.zone import Caption, Level, Zone
from gui.text import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.views import RaceView, SpreadBand
    from engine.model.value import Measured
    from gui.charts.axis import Axis
    from gui.charts.ink import Ink

    Floats = NDArray[np.float64]

Shown = Literal["spread", "ratio"]
_FILLED = 0.16
_USUAL, _EDGE, _CROSSES = 0.1, 0.6, 0.22
"""Strength of the usual band, its edges, and of what does not count as a crossing."""


class Gap:
    """One line below the others, over its percentile band and its hysteresis.

    Attributes:
        panel: Where it is drawn.
        track: Its samples.
        caption: Where it stands among its closes, in words.
    """

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._shown: Shown = "spread"
        self.panel = Panel(tr("points"), 0.32)
        self.track = Track()
        self._line = Curve(self.track, Stroke(ink.text, ink.text))
        self._fill = Fill(self.track, ink.pane, ink.pane, 0.0)
        self.usual = Zone(0.5)
        self.marks = Zone(1.5)
        self.level = Zone(1.4)
        self.noise = Band(ink.pane, 1.3)
        self.caption = Caption()
        self.panel.curves = [self._line]
        self.panel.fills = [self._fill]
        self.panel.shapes = [self.usual, self.noise, self.level, self.marks, self.caption]
        self._aim()

    @property
    def shown(self) -> Shown:
        """Which of the two it is."""
        return self._shown

    def show(self, which: Shown) -> None:
        """Show the other; the range is chosen afresh."""
        if which != self._shown:
            self._shown = which
            self.panel.forget_span()
            self._aim()

    def _aim(self) -> None:
        ratio = self._shown == "ratio"
        self.panel.unit = tr("ratio") if ratio else tr("points")
        self.panel.zero = self.panel.signed = not ratio
        self.panel.least_decimals = 2 if ratio else 1
        self._fill.level = self.middle

    @property
    def middle(self) -> float:
        """The value at which both sides are level."""
        return 1.0 if self._shown == "ratio" else 0.0

    @property
    def name(self) -> str:
        """What the line is called."""
        return tr("ratio") if self._shown == "ratio" else tr("spread")

    def last(self, view: RaceView) -> Measured:
        """Its present figure."""
        return view.ratio if self._shown == "ratio" else view.spread

    def band(self, view: RaceView) -> SpreadBand | None:
        """Where it usually is."""
        return view.ratio_band if self._shown == "ratio" else view.spread_band

    def take(self, view: RaceView, right: Track, axis: Axis) -> None:
        """Fill line, bands and levels.

        Args:
            view: What is compared.
            right: Samples of the right side, against which a ratio's hysteresis is counted.
            axis: Where moments stand.
        """
        values = view.ratio_values if self._shown == "ratio" else view.spread_values
        if values is None:
            self.track.set((), ())
        else:
            places = axis.places if isinstance(axis, Compressed) else None
            self.track.set(view.spread_times, values, places)
        self.panel.shown = bool(np.isfinite(self.track.values).any())
        self._take_usual(self.band(view), axis)
        self._take_noise(view.hysteresis, right)

    def _take_usual(self, band: SpreadBand | None, axis: Axis) -> None:
        self.usual.clear()
        if band is None:
            return
        since = axis.place(datetime.combine(band.since, time(), UTC).timestamp())
        self.usual.since = self.marks.since = since
        self.usual.low, self.usual.high = band.low, band.high

    def _take_noise(self, hysteresis: float, right: Track) -> None:
        """The stripe that a live figure must leave before it counts as a crossing."""
        none = np.empty(0)
        x = self.track.x
        if not (math.isfinite(hysteresis) and hysteresis > 0.0 and x.size):
            self.noise.set(none, none, none)
            return
        if self._shown == "ratio":
            half = hysteresis / _held_at(right, x)
        else:
            x = x[[0, -1]]
            half = np.full(x.size, hysteresis)
        self.noise.set(x, self.middle - half, self.middle + half)

    def dress(self, ink: Ink, view: RaceView, note: str) -> None:
        """Colours, label and caption; `note` says that the present figure is old."""
        self._ink = ink
        self._line.stroke = Stroke(ink.text, ink.quiet(ink.text, 0.5))
        self._fill.above = mixed(ink.pane, ink.series(0), _FILLED)
        self._fill.below = mixed(ink.pane, ink.series(1), _FILLED)
        self.usual.ground = mixed(ink.pane, ink.secondary, _USUAL)
        noise = QColor(ink.secondary)
        noise.setAlphaF(_CROSSES)
        self.noise.color = noise
        self.level.levels = (Level(1.0, ink.faint),) if self._shown == "ratio" else ()
        self.marks.levels = self._edges(self.band(view))
        last = self.last(view)
        color = held.toned(ink, ink.text, last)
        self.panel.labels = (EndLabel(self._line, self.name, color, note),)
        self.caption.parts = self._caption(view, last)

    def _edges(self, band: SpreadBand | None) -> tuple[Level, ...]:
        """The median dashed, the ends of the band quiet."""
        if band is None:
            return ()
        edge = self._ink.quiet(self._ink.secondary, _EDGE)
        return (Level(band.low, edge), Level(band.high, edge),
                Level(band.middle, self._ink.secondary, dashed=True))  # fmt: skip

    def _caption(self, view: RaceView, last: Measured) -> tuple[Run, ...]:
        ink, band = self._ink, self.band(view)
        if band is None:
            why = tr("No percentile: fewer than {closes} common closes").format(closes=LEAST_CLOSES)
            return (Run(why, ink.secondary, ink.axis, 14.0),)
        words = [standing(band) if last.known else counted(band)]
        write = figures.number if self._shown == "ratio" else figures.signed
        decimals = 2 if self._shown == "ratio" else 1
        ends = (write(band.low, decimals), write(band.high, decimals))
        words.append(tr("shaded {low} to {high}: 10th to 90th").format(low=ends[0], high=ends[1]))
        words.append(tr("dashed {middle}: median").format(middle=write(band.middle, decimals)))
        if view.hysteresis > 0.0:
            size = figures.number(view.hysteresis, 1)
            words.append(tr("stripe: \u00b1{size} is no crossing").format(size=size))
        return tuple(Run(text, ink.secondary, ink.axis, 14.0) for text in words)

    def reading(self, view: RaceView, note: str) -> readout.Read:
        """The line as it is read at the crosshair."""
        ratio = self._shown == "ratio"
        return readout.Read(
            self.name, self._ink.text, self.track, note, self.name,
            signed=not ratio, decimals=2 if ratio else 1,
        )  # fmt: skip


def _held_at(track: Track, x: Floats) -> Floats:
    """The value of a track at or before each x, NaN where there is none."""
    if not track.x.size:
        return np.full(x.size, np.nan)
    place = np.searchsorted(track.x, x, side="right") - 1
    found: Floats = np.where(place >= 0, track.values[np.maximum(place, 0)], np.nan)
    return np.where(found > 0.0, found, np.nan)


def standing(band: SpreadBand) -> str:
    """Such as "82nd percentile of 143 closes since 3 Jan"."""
    if not math.isfinite(band.percentile):
        return counted(band)
    return tr("{rank} percentile of {closes} closes since {day}").format(
        rank=ordinal(round(band.percentile)), closes=band.closes, day=_since(band)
    )


def counted(band: SpreadBand) -> str:
    """What the band is made of, where nothing is known to rank."""
    return tr("{closes} closes since {day}").format(closes=band.closes, day=_since(band))


def _since(band: SpreadBand) -> str:
    return figures.day(band.since)


def ordinal(n: int) -> str:
    """1st, 2nd, 3rd, 11th, 82nd."""
    if n % 100 in (11, 12, 13):
        return tr("{n}th").format(n=n)
    ends = {1: tr("{n}st"), 2: tr("{n}nd"), 3: tr("{n}rd")}
    return ends.get(n % 10, tr("{n}th")).format(n=n)
