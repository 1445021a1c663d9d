"""The price chart of one symbol: price, lines over it, panes below it."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal

from engine.desk.views import ChartView
from engine.model.instrument import instrument
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import missing
from gui.charts import events, figures, held
from gui.charts.base import PlotPane
from gui.charts.panel import Panel, Tag
from gui.charts.price import catalogue, heights, lower, reading, shades, words
from gui.charts.price.bars import NONE, Kept, taken
from gui.charts.price.catalogue import Content
from gui.charts.price.compare import Compared, base_of
from gui.charts.price.main import MainPane
from gui.charts.price.zoom import Zoom
from gui.charts.runs import plain
from gui.charts.scene import GAP, NOTE_ROW, STRIP, TIME_ROW
from gui.text import told, tr
from gui.ways import joined

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from gui.charts.panel import Level
    from gui.charts.price.lower import LowerPane
    from gui.charts.runs import Run
    from gui.charts.scale import Span
    from gui.theme import Theme

_DEFAULT_BARS = 63.0
_DEAREST = ("vol", "volume", "z_move", "iv_rv")
"""Which panes stay where there is no room for all."""

_WHOLE_DAYS = ("D", "W", "M")
_LAST_SECOND = 86_399.0
_CLOSE = time(16)
"""New York time; on a half day a chart of minutes shows the last of it."""


class ChartPane(PlotPane):
    """Candles, line or area over its panes, one x axis and one crosshair.

    Signals:
        content_changed(Content): The user chose another style, pane, overlay or time axis.
        interval_typed(str): A digit was pressed: the interval box, begun with it.
    """

    content_changed = Signal(object)
    interval_typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: ChartView | None = None
        self.content = Content()
        self.bars = NONE
        self._iv = Kept()
        self._zoom = Zoom()
        self._shown_as = ("", "")
        self._alert_levels: tuple[tuple[str, Level], ...] = ()
        self.compared = Compared()
        self.price = MainPane(self.ink)
        self.below = lower.made(self.ink)
        self._known: dict[str, bool] = {}
        self._dropped: tuple[str, ...] = ()
        self.price.panel.before_fit = self._before_fit
        self.definition.hide()
        self.plot.timeline.set_default(_DEFAULT_BARS)
        self.plot.read = self._reading
        self.plot.moment = self._moment
        self.plot.installEventFilter(self)
        self.start()

    @property
    def view(self) -> ChartView | None:
        """What is shown, None before the first view."""
        return self._view

    @property
    def style_name(self) -> str:
        """candles, line or area."""
        return self.content.style

    @property
    def export_symbol(self) -> str:
        """The symbol in a file's name."""
        return self.symbol

    @property
    def symbol(self) -> str:
        """The symbol shown, "" before the first view."""
        return self._view.symbol if self._view else ""

    def drawing_key(self) -> str:
        """Drawings belong to the symbol."""
        return self.symbol

    def level_at(self, panel: Panel, x: float) -> float:
        """The close of the bar at `x`; in the panes below what their line says."""
        place = self.bars.at(x)
        if panel is not self.price.panel or place < 0:
            return super().level_at(panel, x)
        return float(self.bars.close[place])

    def moment_told(self, epoch: float) -> float:
        """Of a daily bar its session's close, of a coin's the end of its day: when it was true."""
        view = self._view
        if view is None or catalogue.known_interval(view.interval) not in _WHOLE_DAYS:
            return epoch
        day = figures.moment(epoch).date()
        if instrument(self.symbol).round_the_clock:
            return epoch + _LAST_SECOND
        return datetime.combine(day, _CLOSE, NEW_YORK).timestamp()

    def volatility_at(self, x: float) -> float:
        """Implied volatility of the bar at `x`, realized where none was recorded."""
        place = self.bars.at(x)
        if place < 0:
            return math.nan
        iv, rv = float(self.bars.iv[place]), float(self.bars.rv[place])
        return (iv if math.isfinite(iv) else rv) / 100.0

    def set_content(self, content: Content) -> None:
        """Show as the settings say."""
        if content.sound() != self.content:
            turned = content.true_time is not self.content.true_time
            self.content = content.sound()
            self._retake(moved=turned)

    def set_alert_levels(self, levels: tuple[tuple[str, Level], ...]) -> None:
        """Prices that alerts wait for, by symbol; nothing is drawn while they stay the same."""
        if levels != self._alert_levels:
            self._alert_levels = levels
            self.rebuild()

    def set_view(self, view: ChartView) -> None:
        """Show these bars; another symbol or interval keeps the seen time, scale and style."""
        shown = (view.symbol, catalogue.known_interval(view.interval))
        other = shown != self._shown_as
        if other:
            self.plot.drop_cursor()
            for panel in self._panels():
                panel.forget_span()
            self._zoom.leave(self.plot.timeline, self.bars)
            self._shown_as = shown
        self._view = view
        self._retake(moved=other or not self.bars.size)

    def wait_for(self, symbol: str) -> None:
        """Say that the bars of `symbol` are on their way, instead of showing another's."""
        if symbol != self.symbol:
            interval = self._view.interval if self._view else "1d"
            self.set_view(_nothing_yet(symbol, interval))

    def _retake(self, *, moved: bool) -> None:
        view = self._view
        if view is None:
            self.rebuild()
            return
        if moved:
            self._zoom.leave(self.plot.timeline, self.bars)
        state, line = self.plot.state, self.plot.timeline
        true_time = self.content.true_time
        self.bars = bars = taken(view, self.bars, self._iv, true_time=true_time)
        state.axis = bars.axis
        state.crosshair.set_stops(bars.places)
        self.price.take(bars, view, self.content.overlays)
        self.compared.take(bars, view, self.ink)
        self._known = {pane.name: pane.take(bars) for pane in self.below}
        thin = math.nan if view.iv is None else view.iv.thin_from
        self._vol.set_thin(bars.axis.place(thin) if math.isfinite(thin) else math.nan)
        if bars.size:
            line.set_data(-0.5, float(bars.places[-1]) + 0.5, 1.0)
            if moved:
                self._zoom.arrive(line, bars)
        self.rebuild()

    @property
    def _vol(self) -> lower.VolPane:
        return next(pane for pane in self.below if isinstance(pane, lower.VolPane))

    def spoken_name(self) -> str:
        """Screen and symbol."""
        return tr("Chart: {symbol}").format(symbol=self.symbol) if self.symbol else tr("Chart")

    def newest(self) -> tuple[str, ...]:
        """Every figure of the newest bar."""
        places = np.flatnonzero(np.isfinite(self.bars.close))
        if self._view is None or not places.size:
            return ()
        at = int(places[-1])
        when = self._moment(float(self.bars.places[at]))
        runs = reading.row(self.ink, self._view, self.bars, at, when, self.now())
        return (plain(runs),)

    def rebuild(self) -> None:
        """Fill header, panels and foot."""
        view, state = self._view, self.plot.state
        has_bars = bool(np.isfinite(self.bars.close).any())
        state.message = () if has_bars else self._why_empty()
        state.marks = () if view is None else events.marks(view.events, state.axis)
        if view is not None and self.fired:
            state.marks += events.fired_marks(self.fired, (self.symbol,), state.axis)
        state.shades = shades.of(self.bars)
        state.weekends = self.content.true_time
        self.price.panel.marked = bool(state.marks)
        if view is not None:
            now = self.now()
            self.compared.dress(self.ink)
            self.price.dress(self.ink, view, self.content.style, self.compared)
            self.price.panel.tags = self._tags()
            own = (level for symbol, level in self._alert_levels if symbol == view.symbol)
            self.price.panel.levels = tuple(own)
            for pane in self.below:
                pane.dress(self.ink, view, now)
        self._share_height()
        self.plot.set_panels(self._panels())
        self._build_lines()
        self.plot.refresh()

    def _why_empty(self) -> tuple[str, ...]:
        if self._view is None or not self._view.symbol:
            return (tr("Waiting for a symbol. Space in the watchlist shows the next one."),)
        symbol = self._view.symbol
        if self._view.reason:
            return (
                tr("No bars of {symbol}: {why}.").format(
                    symbol=symbol, why=told(self._view.reason)
                ),
            )
        sentence = tr("No bars of {symbol} yet.").format(symbol=symbol)
        return (joined(sentence, self.ways.short()),)

    # height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when the plot has another."""
        if watched is self.plot and event.type() == QEvent.Type.Resize and self._ready:
            before = self._dropped
            self._share_height()
            if before != self._dropped:
                self._build_lines()
        return super().eventFilter(watched, event)

    def _wanted(self) -> tuple[LowerPane, ...]:
        return tuple(
            pane
            for pane in self.below
            if pane.name in self.content.panes and self._known.get(pane.name)
        )

    def _share_height(self) -> None:
        """Give each pane its room; the least dear go where there is not enough."""
        wanted = sorted(self._wanted(), key=lambda pane: _DEAREST.index(pane.name))
        lines = max(len(self.plot.state.note_lines), 1)
        fixed = STRIP + NOTE_ROW * (lines - 1) + TIME_ROW + GAP * len(wanted)
        found = heights.shared(self.plot.height() - fixed, tuple(pane.share for pane in wanted))
        self.price.panel.weight = found[0]
        stay = wanted[: len(found) - 1]
        for pane, height in zip(stay, found[1:], strict=True):
            pane.panel.weight = height
        for pane in self.below:
            pane.panel.shown = pane in stay
        self._dropped = tuple(pane.name for pane in self._wanted() if pane not in stay)

    def _panels(self) -> list[Panel]:
        return [self.price.panel, *(pane.panel for pane in self.below)]

    # what depends on the left edge of the view

    def _before_fit(self, view: Span) -> None:
        base = base_of(self.bars.places, self.bars.close, view)
        panel = self.price.panel
        if self.compared.curves:
            self.compared.rebase(base, view)
            panel.scale = replace(panel.scale, kind="percent", base=base)
        elif panel.scale.kind == "percent":
            if not self.price.percent:
                panel.scale = replace(panel.scale, kind="log" if self.price.log else "linear")
            else:
                panel.scale = replace(panel.scale, base=base)
        panel.tags = self._tags()
        if self.plot.state.crosshair.x is None:
            self.price.hush()

    # words

    def last_price(self) -> float:
        """The newest price, NaN if unknown."""
        view = self._view
        return math.nan if view is None else words.last_price(view, self.bars.close)

    def _tags(self) -> tuple[Tag, ...]:
        last, view = self.last_price(), self._view
        if view is None or not math.isfinite(last):
            return ()
        share = math.nan if words.withdrawn(view) else words.change_share(view)
        color: QColor = words.move_color(self.ink, share)
        text = f"{self.ink.cue(share)}{self.price.tag_text(last)}"
        return (Tag(last, text, held.toned(self.ink, color, view.last)),)

    def aged(self) -> tuple[str, ...]:
        """What is said of the age of price and IV."""
        if self._view is None:
            return ()
        now = self.now()
        return held.note(self._view.last, now, self._view.as_of), words.iv_held(self._view, now)

    def _build_lines(self) -> None:
        view = self._view
        if view is None or not view.symbol:
            self.headline.set_runs(())
            self.foot.set_runs(())
            self.plot.state.notes = ()
            return
        self.headline.set_runs(words.title(self.ink, view, self.last_price(), self.now()))
        self.setAccessibleName(self.headline.text)
        known = self._known
        unknown = tuple(name for name in self.content.panes if not known.get(name))
        said = words.notes(
            view,
            self._vol.panel.shown,
            self._dropped,
            unknown if self.bars.size else (),
            self.price.scale_text(self.compared),
        )
        self.plot.state.notes = self.small_line(" · ".join(said))
        self.foot.set_runs(self.small_line(words.origin(view)))

    def _moment(self, x: float) -> str:
        at = figures.moment(self.bars.axis.time(x))
        return figures.full_day(at) if self.bars.daily else f"{figures.day(at)} {figures.clock(at)}"

    def _reading(self, x: float) -> tuple[Run, ...]:
        place = self.bars.at(x)
        if self._view is None or place < 0:
            return ()
        self.price.read(place, self.compared)
        return reading.row(self.ink, self._view, self.bars, place, self._moment(x), self.now())

    # commands: the names are those of the command table

    def _choose(self, content: Content) -> None:
        if content != self.content:
            self.set_content(content)
            self.content_changed.emit(self.content)

    def next_style(self) -> None:
        """Candles, line, area, and round again."""
        self._choose(self.content.with_next_style())

    def toggle_pane(self, name: str) -> None:
        """A pane below the price more or less."""
        self._choose(self.content.with_pane(name))

    def toggle_overlay(self, name: str) -> None:
        """A line over the price more or less."""
        self._choose(self.content.with_overlay(name))

    def time_axis(self) -> None:
        """Nights and weekends at their true length, or left out."""
        self._choose(replace(self.content, true_time=not self.content.true_time))
        sentence = (
            tr("Nights and weekends at their true length")
            if self.content.true_time
            else tr("Nights and weekends left out")
        )
        self.notice.emit(sentence)

    def log_scale(self) -> None:
        """Equal factors at equal lengths; refused with values of 0 or less in view."""
        panel = self.price.panel
        low = panel.extremes(self.plot.view)[0]
        if self.compared.curves:
            self.notice.emit(tr("Compared lines are in percent; Alt+C takes them away"))
        elif not self.price.log and not low > 0.0:
            why = tr("A log scale needs values above 0; the least in view is {low}")
            self.notice.emit(why.format(low=figures.number(low, 2)))
        else:
            self._set_scale(log=not self.price.log, percent=False)

    def percent_scale(self) -> None:
        """Change since the left edge of the view."""
        if self.compared.curves:
            self.notice.emit(tr("Compared lines are always in percent"))
        else:
            self._set_scale(log=False, percent=not self.price.percent)

    def _set_scale(self, *, log: bool, percent: bool) -> None:
        self.price.set_scale(log=log, percent=percent)
        self.rebuild()

    def invert_scale(self) -> None:
        """The price's axis upside down."""
        self.price.invert()
        self.rebuild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit opens the interval box with it."""
        plain = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.NoModifier
        digit = event.text()
        if digit in "123456789" and digit and not event.modifiers() & ~plain:
            self.interval_typed.emit(digit)
            event.accept()
        else:
            super().keyPressEvent(event)


def _nothing_yet(symbol: str, interval: str) -> ChartView:
    none = np.empty(0)
    why = missing(Reason.NOT_ASKED)
    return ChartView(
        symbol, "", "", interval, none, none, none, none, none, none, None, why, (), "", None
    )
