"""The cone: where realized volatility has been by window, where it and implied stand today."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.value import Quality
from gui.charts import clean, figures
from gui.charts.band import Band
from gui.charts.dots import Dots
from gui.charts.ink import mixed
from gui.charts.marks import Anchor
from gui.charts.numbers import Numbers
from gui.charts.panel import EndLabel
from gui.charts.runs import Run
from gui.text import told, tr
from gui.vol.conetold import LONGEST, REFERENCE, spoken_of
from gui.vol.standing import band_name, bands_named, quantile_name, standing
from gui.vol.volplot import VolPlot, Words

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QWidget

    from engine.desk.volview import ConeView, VolView
    from gui.charts.curve import Curve
    from gui.theme import Theme
    from gui.vol.conetold import Told

    Floats = NDArray[np.float64]

_MARGIN = 0.02
_NAMED = (0.0, 0.5, 1.0)
"""Quantiles labelled at the end; the read-out has them all."""
_SHADES = (0.09, 0.2, 0.34)
_REALIZED = "close_to_close_30"
"""The figure whose bars the cone is made of."""


class ConePlot(VolPlot):
    """Quantile bands by window, today's realized volatility and today's implied by expiry."""

    helps = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._axis = Numbers(root=True)
        self._windows: Floats = np.empty(0)
        self._bars: Floats = np.empty(0)
        self._rows: Floats = np.empty((0, 0))
        self._n: Floats = np.empty(0)
        self._last: Floats = np.empty(0)
        self._implied: tuple[tuple[float, float], ...] = ()
        self._told: Told | None = None
        self._realized_stale = False
        self._beyond = 0
        self._edges: list[Curve] = []
        self._bands: list[Band] = []
        self._now = self.line()
        self._now.setZValue(2.5)
        self._expiries = self.line()
        self._now_dots = Dots("disc", self.ink.text, self.ink.pane, 5.0, 3.0)
        self._dots = Dots("disc", self.ink.text, self.ink.pane, 7.0, 3.1)
        self.plot.state.axis_note = tr("bars, √ scale")
        self.start()

    def subject(self) -> str:
        """Title while there is nothing to find."""
        return tr("Cone of realized volatility")

    def why_empty(self, view: VolView) -> str:
        """Why there is no cone."""
        if np.isfinite(self._rows).any() or np.isfinite(self._now.track.values).any():
            return ""
        why = told(view.cone.reason) or tr("no bars yet")
        return tr("No cone: {why}").format(why=why)

    def fill(self, view: VolView) -> None:
        """Bands, lines and dots of this view's cone."""
        cone = view.cone
        self._take(cone, clean.tame(clean.floats(cone.last)))
        axis = Numbers(tuple(self._bars.tolist()), root=True)
        if axis != self._axis:
            self._axis = axis
        self.plot.state.axis = self._axis
        self._set_bands()
        self._now.track.set_clean(self._windows, self._last)
        self._now_dots.set(self._windows, self._now.track.values)
        at = self._axis.all_at(np.array([bars for bars, _ in self._implied]))
        values = np.array([value for _, value in self._implied])
        self._expiries.track.set_clean(at, values)
        self._dots.set(at, values)
        self._realized_stale = view.figure(_REALIZED).value.quality is Quality.STALE
        self._set_told(view)
        thirty = np.array([a.x for a in self.plot.state.anchors])
        self.plot.state.crosshair.set_stops(self._windows, at, thirty)
        self._set_extent(np.concatenate((self._windows, at)))
        self._dress(cone)

    def _take(self, cone: ConeView, last: Floats) -> None:
        """The windows that have any figure, with all that is known of them."""
        bars = clean.tame(np.array(cone.windows, dtype=np.float64))
        values = np.asarray(cone.values, dtype=np.float64)
        sound = values.ndim == 2 and values.shape == (bars.size, len(cone.quantiles))
        rows = clean.tame(values) if sound else np.full((bars.size, len(cone.quantiles)), np.nan)
        n = np.zeros(bars.size)
        n[: len(cone.n)] = cone.n[: bars.size]
        now = np.full(bars.size, math.nan)
        now[: last.size] = last[: bars.size]
        has = np.isfinite(rows).any(axis=1) | np.isfinite(now)
        bars, rows, n, now = bars[has], rows[has], n[has], now[has]
        x = self._axis.all_at(bars)
        self._windows, self._bars, self._n, self._last, *columns = clean.in_order(
            x, bars, n, now, *rows.T
        )
        self._rows = np.array(columns).T if columns else np.empty((self._bars.size, 0))
        end = float(self._bars[-1]) * (1.0 + _MARGIN) if self._bars.size else math.inf
        known = [
            (float(b), float(v))
            for b, v in cone.implied
            if 0 < b <= LONGEST and abs(v) <= clean.LARGEST
        ]
        inside = {b: v for b, v in sorted(known) if b <= end}
        self._implied = tuple(inside.items())
        self._beyond = len([b for b, _ in known if b > end])

    def _set_told(self, view: VolView) -> None:
        self._told = told = spoken_of(view, self._implied, self._axis)
        if told is None or not told.head:
            return
        said = figures.number(told.value)
        text = tr("30 days: {value}, interpolated in total variance").format(value=said)
        color = self.toned(self.own_color(), stale=self.chain_stale)
        self.plot.state.anchors = (Anchor(told.x, told.value, "", text, color),)
        self.panel.extra = ((told.x, told.value),)

    def _set_bands(self) -> None:
        count = self._rows.shape[1]
        while len(self._edges) < count:
            self._edges.append(self.line())
        del self._edges[count:]
        while len(self._bands) < count // 2:
            self._bands.append(Band(self.ink.pane, 1.0 + 0.1 * len(self._bands)))
        del self._bands[count // 2 :]
        for place, edge in enumerate(self._edges):
            edge.track.set_clean(self._windows, np.ascontiguousarray(self._rows[:, place]))
        for place, band in enumerate(self._bands):
            low, high = self._rows[:, place], self._rows[:, count - 1 - place]
            band.set(self._windows, low, high)

    def _set_extent(self, x: Floats) -> None:
        if x.size:
            low, high = float(x.min()), float(x.max())
            pad = max(high - low, 0.5) * 0.03
            self.plot.timeline.set_data(low - pad, high + pad / 4, (high - low) / 12.0)

    def _dress(self, cone: ConeView) -> None:
        ink = self.ink
        middle = len(self._edges) // 2 if len(self._edges) % 2 else -1
        for place, band in enumerate(self._bands):
            band.color = mixed(ink.pane, ink.secondary, _SHADES[min(place, len(_SHADES) - 1)])
        for place, edge in enumerate(self._edges):
            self.paint(edge, ink.secondary if place == middle else mixed(ink.pane, ink.faint, 0.7))
        self.paint(self._now, self.realized_color(), 2.0, stale=self._realized_stale)
        own = self.toned(self.own_color(), stale=self.chain_stale)
        realized = self.toned(self.realized_color(), stale=self._realized_stale)
        self._now_dots.color, self._now_dots.ground = realized, ink.pane
        self._dots.color, self._dots.ground = own, ink.pane
        panel = self.panel
        panel.curves = [*self._edges, self._now]
        panel.shapes = [*self._bands, self._now_dots, self._dots]
        labels = [
            EndLabel(edge, quantile_name(q), ink.secondary)
            for edge, q in zip(self._edges, cone.quantiles, strict=False)
            if q in _NAMED
        ]
        labels.append(EndLabel(self._now, tr("realized"), realized))
        labels.append(EndLabel(self._expiries, tr("implied"), own))
        panel.labels = tuple(labels)

    def _row_at(self, x: float) -> Floats:
        """The quantiles at a position between two windows, NaN outside of all."""
        outside = math.nan
        return np.array(
            [np.interp(x, self._windows, column, outside, outside) for column in self._rows.T]
        )

    def _reference(self) -> int:
        """Place of the window the title speaks of, -1 if none is known."""
        known = np.flatnonzero(np.isfinite(self._now.track.values))
        if not known.size:
            return -1
        return int(known[np.argmin(np.abs(self._bars[known] - REFERENCE))])

    def words(self, view: VolView) -> Words:
        """Where realized and implied stand in the cone."""
        spoken = self._realized_stale or (self._told is not None and self.chain_stale)
        return Words(self._title(view), self._definition(view), self._origin(view), spoken)

    def _title(self, view: VolView) -> tuple[str, ...]:
        place = self._reference()
        if place < 0 or self.plot.state.message:
            return (self.subject(),)
        quantiles = view.cone.quantiles
        value, bars = float(self._now.track.values[place]), f"{round(float(self._bars[place]))}"
        said = figures.number(value)
        long, short, sign = standing(value, quantiles, self._rows[place])
        if self._told is None:
            return (
                tr("{n}-bar realized {rv} {place}").format(n=bars, rv=said, place=long),
                tr("{n}-bar RV {rv} {place}").format(n=bars, rv=said, place=short),
                tr("RV{n} {rv} {place}").format(n=bars, rv=said, place=short),
            )
        told = self._told
        where, there, its_sign = standing(told.value, quantiles, self._row_at(told.x))
        names = {"n": bars, "rv": said, "m": told.name, "days": told.days,
                 "iv": figures.number(told.value)}  # fmt: skip
        return (
            tr("{n}-bar realized {rv} {place}; {m} implied {iv} {there}").format(
                place=long, there=where, **names
            ),
            tr("{n}-bar RV {rv} {place}, {m} IV {iv} {there}").format(
                place=short, there=there, **names
            ),
            tr("RV{n} {rv} {place}, IV{days} {iv} {there}").format(
                place=short, there=there, **names
            ),
            tr("RV{n} {rv} {place}, IV{days} {iv} {there}").format(
                place=sign, there=its_sign, **names
            ),
            tr("RV{n} {rv}, IV{days} {iv}").format(**names),
        )

    def _definition(self, view: VolView) -> tuple[str, ...]:
        quantiles = view.cone.quantiles
        bands = tr("bands: {bands}").format(bands=bands_named(quantiles))
        brief = tr("Bands: {bands}").format(bands=bands_named(quantiles, short=True))
        if not self._implied:
            why = told(view.cone.implied_why or view.chain_why)
            why = why or tr("no expiry within the windows")
            without = tr("No implied: {why}").format(why=why)
            base = tr("Realized volatility by window, line: today")
            return (f"{base}; {bands}. {without}", f"{base}. {without}", without, brief)
        return (
            tr("Realized volatility by window, line: today, dots: implied ATM; {bands}").format(
                bands=bands
            ),
            tr("Line: realized today, dots: implied; {bands}").format(bands=bands),
            brief,
        )

    def _origin(self, view: VolView) -> tuple[str, ...]:
        beyond = (
            tr("expiries beyond the windows: {n}").format(n=self._beyond) if self._beyond else ""
        )
        inputs = told(view.cone.inputs)
        whole = self.chain_origin(view, inputs, beyond)
        return (*whole[:2], inputs)

    def moment(self, x: float) -> str:
        """The window or the time to an expiry, in bars."""
        bars = self._axis.number(x)
        exact = abs(bars - round(bars)) < 1e-6
        return tr("{n} bars").format(n=figures.number(bars, 0 if exact else 1))

    def reading(self, x: float) -> tuple[Run, ...]:
        """Today's figures, how many windows there were, and the quantiles."""
        if self._view is None:
            return ()
        ink = self.ink
        runs = [Run(self.moment(x), ink.text, ink.body, 10.0)]
        runs += [
            Run(f"{tr('implied')} {figures.number(v)}", self.own_color(), ink.body, 10.0)
            for b, v in self._implied
            if abs(self._axis.at(b) - x) < 1e-9
        ]
        runs += [
            Run(f"{tr('30-day')} {figures.number(a.value)}", self.own_color(), ink.body, 10.0)
            for a in self.plot.state.anchors
            if abs(a.x - x) < 1e-9
        ]
        here = np.flatnonzero(np.abs(self._windows - x) < 1e-9)
        row = self._row_at(x)
        if here.size:
            place = int(here[0])
            now = figures.number(float(self._now.track.values[place]))
            runs.append(Run(f"{tr('realized')} {now}", self.realized_color(), ink.body, 10.0))
            runs.append(Run(f"n {self._n[place]:.0f}", ink.text, ink.body, 10.0))
            row = self._rows[place]
        return (*runs, *self._quantiles(row))

    def _quantiles(self, row: Floats) -> tuple[Run, ...]:
        """Median, then the bands from the inner to the outer one."""
        view, ink = self._view, self.ink
        if view is None or not row.size or not np.isfinite(row).any():
            return ()
        quantiles = view.cone.quantiles
        texts = []
        count = row.size
        if count % 2:
            texts.append(
                f"{quantile_name(quantiles[count // 2])} {figures.number(float(row[count // 2]))}"
            )
        for place in reversed(range(count // 2)):
            low, high = (figures.number(float(row[p])) for p in (place, count - 1 - place))
            texts.append(
                f"{band_name(quantiles[place], quantiles[count - 1 - place])} {low}–{high}"
            )
        return tuple(Run(text, ink.secondary, ink.body, 10.0) for text in texts)
