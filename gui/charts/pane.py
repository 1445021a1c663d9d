"""The price chart of one symbol with its realized and implied volatility below."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.views import ChartView
from engine.model.instrument import COINS
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui.charts import clean, events, figures, held
from gui.charts.align import per_bar
from gui.charts.axis import Bars
from gui.charts.base import PlotPane
from gui.charts.candles import Candles
from gui.charts.curve import Curve, Fill, Stroke
from gui.charts.ink import mixed
from gui.charts.panel import EndLabel, Panel, Tag
from gui.charts.runs import Run
from gui.charts.track import Track
from gui.text import tr
from gui.ways import joined

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme

    Floats = NDArray[np.float64]

_STYLES = ("candles", "line", "area")
_DEFAULT_BARS = 63.0
_DAY = 86400.0
_ALL_LOST = -100.0


class ChartPane(PlotPane):
    """Candles, line or area over the volatility pane, one x axis and one crosshair."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: ChartView | None = None
        self._style = 0
        self._times: Floats = np.empty(0)
        self._close = Track(in_time=False)
        self._rv = Track(in_time=False)
        self._iv = Track(in_time=False)
        self._bars = Candles(self.ink.up, self.ink.down)
        self._price = Panel("", 0.68)
        self._vol = Panel(tr("points"), 0.32, floor=0.0)
        self._vol.least_decimals = 1
        self._close_curve = self._line(self._close)
        self._rv_curve = self._line(self._rv)
        self._iv_curve = self._line(self._iv)
        self.definition.hide()
        self._area = Fill(self._close, self.ink.pane, self.ink.pane, None)
        self.plot.timeline.set_default(_DEFAULT_BARS)
        self.plot.read = self._reading
        self.plot.moment = self._moment
        self.start()

    @property
    def style_name(self) -> str:
        """candles, line or area."""
        return _STYLES[self._style]

    @property
    def symbol(self) -> str:
        """The symbol shown, "" before the first view."""
        return self._view.symbol if self._view else ""

    def next_style(self) -> None:
        """Candles, line, area, and round again."""
        self._style = (self._style + 1) % len(_STYLES)
        self.rebuild()

    def set_view(self, view: ChartView) -> None:
        """Show these bars; a new symbol keeps length, style and place at the last bar."""
        if self._view is None or view.symbol != self._view.symbol:
            self.plot.drop_cursor()
            self.plot.timeline.follow = True
            for panel in (self._price, self._vol):
                panel.forget_span()
        self._view = view
        self._take(view)
        self.rebuild()

    def wait_for(self, symbol: str) -> None:
        """Say that the bars of `symbol` are on their way, instead of showing another's."""
        if symbol != self.symbol:
            self.set_view(_nothing_yet(symbol))

    def _take(self, view: ChartView) -> None:
        t, o, h, lo, c = clean.bars(view.times, view.open, view.high, view.low, view.close)
        places = np.arange(t.size, dtype=np.float64)
        state = self.plot.state
        if not np.array_equal(t, self._times) or not isinstance(state.axis, Bars):
            state.axis = Bars(t)
        self._times = t
        self._bars.set(o, h, lo, c)
        self._close.set_clean(places, c)
        rv_times, rv = clean.series(view.times, view.rv)
        on_bar = np.isin(rv_times, t, assume_unique=True)
        rv_full = np.full(t.size, np.nan)
        rv_full[np.searchsorted(t, rv_times[on_bar])] = rv[on_bar]
        self._rv.set_clean(places, rv_full)
        iv = np.full(t.size, np.nan) if view.iv is None else per_bar(t, view.iv)
        self._iv.set_clean(places, iv)
        thin = math.nan if view.iv is None else view.iv.thin_from
        self._iv_curve.thin_from = state.axis.place(thin) if math.isfinite(thin) else math.nan
        state.crosshair.set_stops(places)
        if t.size:
            self.plot.timeline.set_data(-0.5, t.size - 0.5, 1.0)

    def rebuild(self) -> None:
        """Fill header, panels and foot."""
        view = self._view
        state = self.plot.state
        has_bars = bool(np.isfinite(self._close.values).any())
        state.message = () if has_bars else self._why_empty()
        state.marks = () if view is None else events.marks(view.events, state.axis)
        self._price.marked = bool(state.marks)
        self._bars.up, self._bars.down = self.ink.up, self.ink.down
        self._build_panels()
        self._build_lines()
        self.plot.refresh()

    def _why_empty(self) -> tuple[str, ...]:
        if self._view is None:
            return (tr("Waiting for a symbol. Space in the watchlist shows the next one."),)
        symbol = self._view.symbol
        if self._view.reason:
            return (tr("No bars of {symbol}: {why}.").format(symbol=symbol, why=self._view.reason),)
        sentence = tr("No bars of {symbol} yet.").format(symbol=symbol)
        return (joined(sentence, self.ways.short()),)

    def _iv_color(self) -> QColor:
        return self.ink.series(1 if self.symbol in COINS else 0)

    def _iv_toned(self) -> QColor:
        """The colour of the IV read now."""
        iv = self._view.iv if self._view is not None else None
        return self._iv_color() if iv is None else held.toned(self.ink, self._iv_color(), iv.last)

    def _iv_held(self) -> str:
        """What is said of an IV that no longer moves."""
        iv = self._view.iv if self._view is not None else None
        if iv is None:
            return ""
        drawn = None
        if iv.last.as_of is None:
            times, _ = clean.series(iv.times, iv.values)
            drawn = figures.moment(float(times[-1])) if times.size else None
        return held.note(iv.last, self.now(), drawn)

    def aged(self) -> tuple[str, ...]:
        """What is said of the age of price and IV."""
        if self._view is None:
            return ()
        return held.note(self._view.last, self.now(), self._view.as_of), self._iv_held()

    def _line(self, track: Track) -> Curve:
        return Curve(track, Stroke(self.ink.text, self.ink.text))

    def _color(self, curve: Curve, color: QColor) -> None:
        curve.stroke = Stroke(color, self.ink.quiet(color))

    def _build_panels(self) -> None:
        price, vol = self._price, self._vol
        color = self.ink.series(1 if self.symbol in COINS else 0)
        self._color(self._close_curve, color)
        self._area.above = self._area.below = mixed(self.ink.pane, color, 0.08)
        price.candles = self._bars if self.style_name == "candles" else None
        price.curves = [] if self.style_name == "candles" else [self._close_curve]
        price.fills = [self._area] if self.style_name == "area" else []
        price.unit = self._currency()
        price.least_decimals = figures.price_decimals(self._last_price())
        price.tags = self._price_tag()
        rv, iv = self.ink.series(2), self._iv_color()
        self._color(self._rv_curve, rv)
        self._color(self._iv_curve, iv)
        vol.curves = [self._rv_curve, self._iv_curve]
        vol.labels = (
            EndLabel(self._rv_curve, tr("RV"), rv),
            EndLabel(self._iv_curve, tr("IV"), self._iv_toned(), self._iv_held()),
        )
        vol.shown = any(np.isfinite(t.values).any() for t in (self._rv, self._iv))
        price.weight = 0.68 if vol.shown else 1.0
        self.plot.set_panels([price, vol])

    def _currency(self) -> str:
        return figures.currency(self._view.currency if self._view else "")

    def _last_price(self) -> float:
        view = self._view
        if view is None:
            return math.nan
        if view.last.known:
            return view.last.value
        closes = self._close.values[np.isfinite(self._close.values)]
        return float(closes[-1]) if closes.size else math.nan

    def _change(self) -> float:
        """The change the list shows too, in percent; NaN if unknown."""
        change = self._view.change_pct if self._view is not None else None
        return change.value if change is not None and change.known else math.nan

    def _move_color(self, change: float) -> QColor:
        if not math.isfinite(change) or change == 0:
            return self.ink.secondary
        return self.ink.up if change > 0 else self.ink.down

    def _price_tag(self) -> tuple[Tag, ...]:
        last = self._last_price()
        if not math.isfinite(last):
            return ()
        text = figures.number(last, figures.price_decimals(last))
        color = self._move_color(self._change())
        if self._view is not None:
            color = held.toned(self.ink, color, self._view.last)
        return (Tag(last, text, color),)

    def _build_lines(self) -> None:
        view = self._view
        if view is None:
            self.headline.set_runs(())
            self.foot.set_runs(())
            self.plot.state.notes = ()
            return
        self.headline.set_runs(self._title(view))
        self.setAccessibleName(self.headline.text)
        words = [tr("daily bars") if view.interval in ("1d", "D", "") else view.interval]
        if self._vol.shown:
            words.append(tr("RV: Yang-Zhang over 30 bars"))
        if view.iv is not None:
            words.append(tr("IV: {label}").format(label=view.iv.label))
        self.plot.state.notes = self.small_line(" · ".join(words))
        self.foot.set_runs(self.small_line(self._origin(view)))

    def _title(self, view: ChartView) -> tuple[Run, ...]:
        ink = self.ink
        last, share = self._last_price(), self._change()
        decimals = figures.price_decimals(last)
        runs = [Run(view.symbol, ink.text, ink.title, 8.0)]
        if view.name and view.name != view.symbol:
            runs.append(Run(view.name, ink.secondary, ink.body, 14.0))
        shown = held.toned(ink, ink.text, view.last)
        runs.append(Run(figures.number(last, decimals), shown, ink.headline, 10.0))
        if math.isfinite(last) and math.isfinite(share) and share > _ALL_LOST:
            change = last - last / (1.0 + share / 100.0)
            stale = view.change_pct.quality is Quality.STALE
            color = ink.stale if stale else self._move_color(share)
            runs.append(Run(figures.signed(change, decimals), color, ink.title, 8.0))
            text = f"{figures.signed(share, 2)}{figures.THIN}%"
            runs.append(Run(text, color, ink.title, 8.0))
            if view.change_basis:
                basis = tr("against {basis}").format(basis=tr(view.change_basis))
                runs.append(Run(basis, ink.secondary, ink.axis, 10.0))
        if held.is_held(view.last):
            why = view.last.why or held.note(view.last, self.now(), view.as_of)
            runs.append(Run(why, ink.warning, ink.body))
        return tuple(runs)

    def _origin(self, view: ChartView) -> str:
        parts = []
        if view.as_of is not None:
            parts.append(tr("As of {when}").format(when=figures.instant(view.as_of)))
        if view.source:
            parts.append(tr("Source: {source}").format(source=view.source))
        if view.iv is not None and view.iv.source:
            parts.append(tr("IV: {source}").format(source=view.iv.source))
        return " · ".join(parts)

    def _moment(self, x: float) -> str:
        at = figures.moment(self.plot.state.axis.time(x))
        daily = self._times.size < 2 or float(np.diff(self._times).min()) >= _DAY
        return figures.full_day(at) if daily else f"{figures.day(at)} {figures.clock(at)}"

    def _reading(self, x: float) -> tuple[Run, ...]:
        place = round(x)
        if not 0 <= place < self._times.size:
            return ()
        ink = self.ink
        opened, high, low, close = self._bars.bars[:, place].tolist()
        before = float(self._close.values[place - 1]) if place else math.nan
        change = (close / before - 1) * 100 if before else math.nan
        decimals = figures.price_decimals(close)
        runs = [Run(self._moment(x), ink.text, ink.body, 12.0)]
        names = (tr("O"), tr("H"), tr("L"), tr("C"))
        for name, value in zip(names, (opened, high, low, close), strict=True):
            runs.append(Run(name, ink.secondary, ink.body, 3.0))
            runs.append(Run(figures.number(value, decimals), ink.text, ink.body, 8.0))
        text = f"{figures.signed(change, 2)}{figures.THIN}%"
        runs.append(Run(text, self._move_color(change), ink.body, 14.0))
        rv, iv = float(self._rv.values[place]), float(self._iv.values[place])
        newest = place == self._newest_iv()
        color, old = (self._iv_toned(), self._iv_held()) if newest else (self._iv_color(), "")
        runs.append(Run(f"{tr('RV')} {figures.number(rv)}", ink.series(2), ink.body, 8.0))
        runs.append(Run(f"{tr('IV')} {figures.number(iv)}", color, ink.body, 8.0))
        gap = f"{tr('IV−RV')} {figures.signed(iv - rv)}"
        runs.append(Run(gap, ink.stale if old else ink.text, ink.body, 8.0))
        return (*runs, Run(old, ink.secondary, ink.body)) if old else tuple(runs)

    def _newest_iv(self) -> int:
        """Place of the bar with the newest IV, -1 without one."""
        known = np.flatnonzero(np.isfinite(self._iv.values))
        return int(known[-1]) if known.size else -1


def _nothing_yet(symbol: str) -> ChartView:
    none = np.empty(0)
    why = missing(Reason.NOT_ASKED)
    return ChartView(
        symbol, "", "", "1d", none, none, none, none, none, none, None, why, (), "", None
    )
