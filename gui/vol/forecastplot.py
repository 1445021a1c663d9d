"""What models expect of the coming sixty days against what options say of the same days."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.value import Quality
from gui.charts import clean, figures
from gui.charts.dots import Dots
from gui.charts.marks import Anchor
from gui.charts.numbers import Numbers
from gui.charts.panel import EndLabel
from gui.charts.runs import Run
from gui.text import told, tr
from gui.vol.volplot import VolPlot, Words, days_of

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from engine.desk.volview import Figure, ForecastLine, VolView
    from gui.charts.curve import Curve
    from gui.theme import Theme

    Floats = NDArray[np.float64]

_LADDER = (1.0, 7.0, 14.0, 21.0, 30.0, 45.0, 60.0)
_MONTH = 30.0
_LONGEST = 60.0
_SAME = 1e-9
_LEVEL = 0.05
_STOPS = (1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 14.0, 21.0, 30.0, 45.0, 60.0)
"""Days at which the keys stop, beside every expiry."""
_SPOKEN = ("garch", "gjr", "har", "ewma")
"""Whose 30 days the title speaks of: the first that has them."""
_COLORS = {"ewma": 4, "garch": 3, "gjr": 3, "har": -1}
_DASHED = ("gjr",)


class ForecastPlot(VolPlot):
    """A line a model, a dot an expiry; today's 30-day implied and realized marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._axis = Numbers(_LADDER, root=True, strict=False)
        self._models: tuple[tuple[ForecastLine, Curve], ...] = ()
        self._horizons: Floats = np.empty(0)
        self._expiries: tuple[tuple[float, float], ...] = ()
        self._implied = self.line()
        self._dots = Dots("disc", self.ink.text, self.ink.pane, 6.0, 3.1)
        self._single = Dots("disc", self.ink.text, self.ink.pane, 5.0, 3.0)
        self.plot.state.axis = self._axis
        self.plot.state.axis_note = tr("days, √ scale")
        self.start()

    def subject(self) -> str:
        """Title while there is nothing to find."""
        return tr("Forecasts against implied volatility")

    def why_empty(self, view: VolView) -> str:
        """Why no model says anything."""
        if any(np.isfinite(curve.track.values).any() for _, curve in self._models):
            return ""
        why = told(view.ahead.reason if view.ahead is not None else "") or tr("no daily bars")
        return tr("No forecast: {why}").format(why=why)

    def fill(self, view: VolView) -> None:
        """Lines of the models, dots of the expiries, the two marks."""
        self._take(view)
        points = sorted(
            (
                (self._axis.at(p.days), float(p.atm.value))
                for p in view.term.points
                if 0.0 <= p.days <= _LONGEST
            ),
            key=lambda point: point[0],
        )
        places = np.array([x for x, _ in points])
        values = clean.tame(np.array([value for _, value in points], dtype=np.float64))
        self._implied.track.set(places, values)
        shown = np.isfinite(values)
        places, values = places[shown], values[shown]
        self._expiries = tuple(zip(places.tolist(), values.tolist(), strict=True))
        self._dots.set(places, values)
        self._mark(view)
        stops = self._axis.all_at(np.array(_STOPS))
        thirty = np.array([a.x for a in self.plot.state.anchors])
        self.plot.state.crosshair.set_stops(stops, places, thirty)
        self.plot.timeline.set_data(0.8, self._axis.at(_LONGEST), 0.6)
        self._dress(view)

    def _take(self, view: VolView) -> None:
        """The models that have any figure, and the lone first figures of those without a line."""
        ahead = view.ahead
        self._horizons = clean.tame(clean.floats(ahead.days)) if ahead is not None else np.empty(0)
        x = self._axis.all_at(self._horizons)
        made, lone = [], []
        for line in ahead.lines if ahead is not None else ():
            values = clean.tame(clean.floats(line.values))
            if values.shape != x.shape:
                values = np.full(x.size, math.nan)
            curve = self.line()
            curve.track.set(x, values)
            made.append((line, curve))
            known = np.flatnonzero(np.isfinite(curve.track.values))
            if known.size == 1:
                lone.append((float(curve.track.x[known[0]]), float(curve.track.values[known[0]])))
        self._models = tuple(made)
        self._single.set(np.array([x for x, _ in lone]), np.array([v for _, v in lone]))

    def _mark(self, view: VolView) -> None:
        """Implied and realized volatility of 30 days, where they are known."""
        x, anchors = self._axis.at(_MONTH), []
        implied, realized = view.figure("iv30_atm"), view.figure("yang_zhang_30")
        above = not _shown(realized) or implied.value.value >= realized.value.value
        for one, name, color, stale, below in (
            (implied, tr("IV30"), self.own_color(), self.chain_stale, not above),
            (realized, tr("RV30"), self.realized_color(), _stale(realized), above),
        ):
            if not _shown(one):
                continue
            said = tr("{name} {value}").format(name=name, value=figures.number(one.value.value))
            tone = self.toned(color, stale=stale)
            both = _shown(implied) and _shown(realized)
            anchors.append(Anchor(x, one.value.value, said, said, tone, below=below and both))
        self.plot.state.anchors = tuple(anchors)
        self.panel.extra = tuple((a.x, a.value) for a in anchors)

    def _dress(self, view: VolView) -> None:
        panel, ink = self.panel, self.ink
        labels = []
        for line, curve in self._models:
            held = _stale(view.figure(line.figure))
            color = self._color(line.figure)
            self.paint(curve, color, stale=held or line.figure in _DASHED)
            if line.figure in _DASHED and not held:
                curve.stroke = type(curve.stroke)(color, color, dashed=True)
            if np.isfinite(curve.track.values).any():
                labels.append(EndLabel(curve, line.name, self.toned(color, stale=held)))
        self.paint(self._implied, self.own_color(), 2.0, stale=self.chain_stale)
        own = self.toned(self.own_color(), stale=self.chain_stale)
        self._dots.color, self._dots.ground = own, ink.pane
        self._single.color, self._single.ground = ink.secondary, ink.pane
        if self._expiries:
            labels.append(EndLabel(self._implied, tr("IV"), own))
        panel.curves = [*(curve for _, curve in self._models), self._implied]
        panel.shapes = [self._single, self._dots]
        panel.labels = tuple(labels)

    def _color(self, figure: str) -> QColor:
        place = _COLORS.get(figure, -1)
        return self.ink.series(place) if place >= 0 else self.ink.secondary

    def _at(self, curve: Curve, x: float) -> float:
        track = curve.track
        if not track.x.size or x < track.x[0] - _SAME or x > track.x[-1] + _SAME:
            return math.nan
        return float(np.interp(x, track.x, track.values))

    def _spoken(self) -> tuple[str, str, float]:
        """Figure, name and 30-day forecast of the model the title speaks of; NaN without one."""
        known = {line.figure: (line, curve) for line, curve in self._models}
        for figure in _SPOKEN:
            if figure in known:
                line, curve = known[figure]
                value = self._at(curve, self._axis.at(_MONTH))
                if math.isfinite(value):
                    return figure, line.name, value
        return "", "", math.nan

    def words(self, view: VolView) -> Words:
        """What the models see, what options ask for it, and what it stands on."""
        if self.plot.state.message:
            return Words((self.subject(),), (), ())
        figure, _, _ = self._spoken()
        stale = _stale(view.figure(figure)) or (
            self.chain_stale and _shown(view.figure("iv30_atm"))
        )
        return Words(self._title(view), self._definition(view), self._origin(view), stale)

    def _title(self, view: VolView) -> tuple[str, ...]:
        _, name, value = self._spoken()
        if not name:
            return (tr("No model sees 30 days"),)
        said, implied = figures.number(value), view.figure("iv30_atm")
        if not _shown(implied):
            return (
                tr("{model} sees {value} over 30 days; no IV to compare").format(
                    model=name, value=said
                ),
                tr("{model} {value} over 30 days").format(model=name, value=said),
                tr("{model} {value}").format(model=name, value=said),
            )
        gap = implied.value.value - value
        kind = tr("level") if abs(gap) < _LEVEL else tr("premium") if gap > 0 else tr("discount")
        names = {
            "model": name, "value": said, "iv": figures.number(implied.value.value), "kind": kind,
            "gap": figures.signed(gap),
        }  # fmt: skip
        return (
            tr("{model} sees {value} over 30 days, IV {iv}: {kind} {gap}").format(**names),
            tr("{model} sees {value}, IV {iv}: {kind} {gap}").format(**names),
            tr("{model} {value}, IV {iv}: {gap}").format(**names),
        )

    def _definition(self, view: VolView) -> tuple[str, ...]:
        missing = [line for line, _ in self._models if line.why]
        base = tr("Volatility expected from today to each horizon; dots: implied ATM by expiry")
        short = tr("Expected to each horizon; dots: IV")
        without = []
        if missing:
            names = ", ".join(line.name for line in missing)
            without.append(tr("No {models}: {why}").format(models=names, why=told(missing[0].why)))
        if not self._expiries:
            why = told(view.chain_why or view.term.reason) or tr("no expiry within 60 days")
            without.append(tr("No IV: {why}").format(why=why))
        if not without:
            return (base, short, tr("Dots: IV"))
        said = ". ".join(without)
        brief = tr("No {models}").format(models=", ".join(line.name for line in missing))
        return (f"{base}. {said}", f"{short}. {said}", said, brief if missing else tr("No IV"))

    def _origin(self, view: VolView) -> tuple[str, ...]:
        inputs = told(view.ahead.inputs) if view.ahead is not None else ""
        return self.chain_origin(view, inputs)

    def moment(self, x: float) -> str:
        """The horizon."""
        return days_of(self._axis.number(x))

    def reading(self, x: float) -> tuple[Run, ...]:
        """Every line's volatility over the horizon at `x`, implied first."""
        view, ink = self._view, self.ink
        if view is None:
            return ()
        runs = [Run(self.moment(x), ink.text, ink.body, 10.0)]
        own = self.toned(self.own_color(), stale=self.chain_stale)
        for at, value in self._expiries:
            if abs(at - x) < _SAME:
                runs.append(Run(f"{tr('IV')} {figures.number(value)}", own, ink.body, 10.0))
        if abs(x - self._axis.at(_MONTH)) < _SAME:
            marked = self.plot.state.anchors
            runs += [Run(anchor.text, anchor.color, ink.body, 10.0) for anchor in marked]
        for line, curve in self._models:
            value = self._at(curve, x)
            if math.isfinite(value):
                said = f"{line.name} {figures.number(value)}"
                color = self.toned(self._color(line.figure), stale=_stale(view.figure(line.figure)))
                runs.append(Run(said, color, ink.body, 10.0))
        return tuple(runs)


def _shown(figure: Figure) -> bool:
    return figure.value.known and abs(figure.value.value) <= clean.LARGEST


def _stale(figure: Figure) -> bool:
    return figure.value.quality is Quality.STALE
