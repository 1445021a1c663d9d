"""A company's capital spending by quarter, its guidance over it, its implied volatility below."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gui import format as fmt
from gui.capex import guidance as told_before
from gui.capex import words
from gui.capex.measures import DOLLAR, Look, disputed, measure_name, shown, sign, write
from gui.charts import figures
from gui.charts.axis import TrueTime
from gui.charts.base import PlotPane
from gui.charts.blocks import Blocks
from gui.charts.curve import Curve, Stroke
from gui.charts.panel import EndLabel, Panel
from gui.charts.runs import Run
from gui.charts.track import Track
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from engine.desk.views import CapexCompany
    from gui.capex.guidance import Stretch
    from gui.charts.blocks import Box
    from gui.theme import Theme

_DAY: Final = 86_400.0
_QUARTER_DAYS: Final = 91
_GAP: Final = 0.1
"""Share of a quarter left free on either side of its bar."""
_BARS, _IV = 0.66, 0.34
_YEAR: Final = 4
_VEIL: Final = 46
"""Opacity of a band, of 255."""


class CapexPlot(PlotPane):
    """Bars a quarter, bands of guidance over them, the company's own 30-day IV below.

    It takes no focus: the row of the board chooses what it shows.

    Args:
        theme: Its colours.
        board: Gets the focus in its place.
        parent: Holds it.
    """

    def __init__(self, theme: Theme, board: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._board = board
        for part in (self, self.plot, self.plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._company: CapexCompany | None = None
        self._look = Look()
        self._stretches: tuple[Stretch, ...] = ()
        self._iv: tuple[tuple[float, float], ...] = ()
        self.bars = Panel("", _BARS, floor=-math.inf)
        self.volatility = Panel(tr("IV30, points"), _IV, floor=0.0)
        self.volatility.least_decimals = 1
        self.volatility.least_span = 2.0
        self._blocks = Blocks(self.ink.text)
        self._disputed = Blocks(self.ink.text)
        self._bands = Blocks(self.ink.text, self.ink.text, level=1.5)
        self._curve = Curve(Track(), Stroke(self.ink.text, self.ink.text))
        self.plot.state.axis = TrueTime()
        self.plot.state.keep_names = True
        self.plot.read = self._read
        self.plot.moment = self._moment
        self.definition.hide()
        self.start()

    def show_company(self, company: CapexCompany | None, look: Look) -> None:
        """Show this company as the board is looked at."""
        other = company is None or self._company is None or company.symbol != self._company.symbol
        if other or look != self._look:
            self.bars.forget_span()
            self.volatility.forget_span()
        if other:
            self.plot.drop_cursor()
            self.plot.timeline.reset()
        self._company, self._look = company, look
        self.rebuild()

    def rebuild(self) -> None:
        """Fill bars, bands, line and words with the present ink."""
        company, state = self._company, self.plot.state
        if company is None or not company.quarters:
            why = told(company.reason) if company is not None else ""
            state.message = (why or tr("No company with figures is chosen."),)
            self._head("", "")
            self.plot.set_panels([])
            return
        state.message = ()
        look = self._drawn_look(company)
        self._stretches = self._bands_of(company, look)
        self._fill_bars(company, look)
        self._fill_bands(look)
        self._fill_volatility(company)
        self._extend(company)
        self._dress()
        self.plot.set_panels([self.bars, self.volatility] if self._iv else [self.bars])
        self._words(company, look)

    def _drawn_look(self, company: CapexCompany) -> Look:
        """The board's look; guidance in US$ is drawn over bars in US$."""
        foreign = {one.unit for one in company.guidance} - {company.quarters[-1].unit}
        money = "usd" if foreign and self._look.is_money else self._look.money
        return Look(self._look.measure, self._look.basis, money)

    def _bands_of(self, company: CapexCompany, look: Look) -> tuple[Stretch, ...]:
        if not look.is_money:
            return ()
        unit = DOLLAR if look.money == "usd" else company.quarters[-1].unit
        fitting = [one for one in company.guidance if one.unit == unit]
        found = told_before.stretches(company.symbol, fitting)
        if look.measure == "trailing":
            return tuple(one for one in found if one.quarters == _YEAR)
        return found

    def _fill_bars(self, company: CapexCompany, look: Look) -> None:
        plain: list[Box] = []
        doubted: list[Box] = []
        for at, one in enumerate(company.quarters):
            value = shown(company.quarters, at, look).value
            if not math.isfinite(value):
                continue
            first, last = _ends(company, at)
            gap = (last - first) * _GAP
            box = (first + gap, last - gap, min(0.0, value), max(0.0, value))
            (doubted if disputed(one, look) else plain).append(box)
        self._blocks.set(plain)
        self._disputed.set(doubted)

    def _fill_bands(self, look: Look) -> None:
        boxes = []
        for one in self._stretches:
            share = 1.0 if look.measure == "trailing" else float(one.quarters)
            first, last = _epoch(one.first), _epoch(one.last) + _DAY
            boxes.append((first, last, one.low / share, one.high / share))
        self._bands.set(boxes)

    def _fill_volatility(self, company: CapexCompany) -> None:
        self._iv = tuple(
            (_epoch(date.fromisoformat(day)), value) for day, value in company.iv_closes
        )
        self._curve.track.set([x for x, _ in self._iv], [value for _, value in self._iv])

    def _extend(self, company: CapexCompany) -> None:
        """See every quarter, and guidance no farther than a year ahead of the last one."""
        first, _ = _ends(company, 0)
        last = _ends(company, len(company.quarters) - 1)[1]
        ahead = [_epoch(one.last) + _DAY for one in self._stretches]
        recorded = [x for x, _ in self._iv]
        high = max((last, *recorded, *(min(x, last + 366 * _DAY) for x in ahead)))
        self.plot.timeline.set_data(first, high, _QUARTER_DAYS * _DAY)
        middles = [sum(_ends(company, at)) / 2.0 for at in range(len(company.quarters))]
        self.plot.state.crosshair.set_stops(np.array(middles), np.array(recorded))

    def _dress(self) -> None:
        ink, coloured = self.ink, self.ink.series(0)
        self._blocks.fill = ink.quiet(coloured, 0.35)
        self._disputed.fill = ink.quiet(ink.warning, 0.35)
        band = ink.series(1)
        self._bands.edge = band
        veil = QColor(band)
        veil.setAlpha(_VEIL)
        self._bands.fill = veil
        self._curve.stroke = Stroke(ink.series(2), ink.quiet(ink.series(2)))
        self.bars.shapes = [self._blocks, self._disputed, self._bands]
        self.volatility.curves = [self._curve]
        name = tr("IV30")
        self.volatility.labels = (EndLabel(self._curve, name, ink.series(2)),) if self._iv else ()

    def _take_focus(self) -> None:
        self._board.setFocus(Qt.FocusReason.MouseFocusReason)

    # words

    def _words(self, company: CapexCompany, look: Look) -> None:
        at = len(company.quarters) - 1
        newest = company.quarters[at]
        unit = DOLLAR if look.money == "usd" else newest.unit
        self.bars.unit = tr("bn {currency}").format(currency=sign(unit)) if look.is_money else "%"
        self.bars.zero = True
        found = shown(company.quarters, at, look)
        basis = told(found.definition) or words.basis_name(look)
        said = f"{write(found.value, look)} {self.bars.unit}"
        self._head(
            tr("{symbol} {quarter}: {value}").format(
                symbol=company.symbol, quarter=newest.calendar_quarter, value=said
            ),
            f"{measure_name(look.measure)}, {basis}{self._no_iv()}",
        )
        self.foot.set_runs(self.small_line(self._band_words(look)))

    def _no_iv(self) -> str:
        """Why there is no line below the bars, "" if there is one."""
        return "" if self._iv else f" · {tr('no IV recorded yet')}"

    def _head(self, title: str, definition: str) -> None:
        ink = self.ink
        self.headline.set_runs(
            (Run(title, ink.text, ink.title, 10.0), Run(definition, ink.secondary, ink.axis))
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(definition)

    def _band_words(self, look: Look) -> str:
        """What the bands are, or why there are none."""
        if not look.is_money:
            return tr("No guidance band: this measure is not money")
        if not self._stretches:
            return tr("No guidance that can be drawn")
        metrics = ", ".join(dict.fromkeys(told(one.said.metric) for one in self._stretches))
        if look.measure == "trailing":
            return tr("Band: guidance for the year, {metric}").format(metric=metrics)
        return tr("Band: guidance as a quarter's share (a year's ÷ 4), {metric}").format(
            metric=metrics
        )

    def _moment(self, x: float) -> str:
        return figures.full_day(figures.moment(x))

    def _read(self, x: float) -> tuple[Run, ...]:
        """The quarter at `x`, what was said of it, and the volatility of the day."""
        company, ink = self._company, self.ink
        if company is None:
            return ()
        look = self._drawn_look(company)
        runs = []
        for at, one in enumerate(company.quarters):
            first, last = _ends(company, at)
            if first <= x < last:
                text = write(shown(company.quarters, at, look).value, look)
                runs.append(Run(one.calendar_quarter, ink.text, ink.body, 10.0))
                runs.append(Run(f"{text} {self.bars.unit}", ink.series(0), ink.body, 10.0))
        for step in self._stretches:
            if _epoch(step.first) <= x < _epoch(step.last) + _DAY:
                text = f"{told_before.period_words(step.said)} {told_before.amount(step.said)}"
                runs.append(Run(text, ink.series(1), ink.body, 10.0))
        _, value = self._curve.track.at(x)
        if math.isfinite(value):
            runs.append(Run(f"{tr('IV30')} {fmt.points(value)}", ink.series(2), ink.body, 10.0))
        return tuple(runs)


def _ends(company: CapexCompany, at: int) -> tuple[float, float]:
    """First and last instant of a quarter, from the end of the one before where that is known."""
    end = company.quarters[at].period_end
    before = company.quarters[at - 1].period_end if at else None
    usual = before is not None and 75 <= (end - before).days <= 125
    start = before if before is not None and usual else end - timedelta(days=_QUARTER_DAYS)
    return _epoch(start) + _DAY, _epoch(end) + _DAY


def _epoch(day: date) -> float:
    return datetime.combine(day, time(), UTC).timestamp()
