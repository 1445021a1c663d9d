"""What the price chart shows, chosen by typing: intervals, panes, lines and comparison."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from engine.desk.watchlist import Symbol, parse_symbol
from engine.settings import MOST_COMPARED
from gui.chartasks import MAIN
from gui.charts.price.catalogue import INTERVALS, OVERLAYS, PANES, interval_of, known_interval
from gui.palette import Choice
from gui.picker import Picker
from gui.text import told, tr
from gui.workspace.charts import with_content

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from engine.desk.views import ChartView, RowView
    from gui.bridge import EngineFacade
    from gui.charts.pane import ChartPane
    from gui.charts.price.catalogue import Content
    from gui.theme import Theme
    from gui.workspace.charts import Chart

_DAILY: Final[str] = "D"
_LONGEST: Final = 24
_SHOWN: Final = "✓"


class ChartContent(QObject):
    """The pickers of the price chart and what follows from them.

    Args:
        window: Where the sheets lie.
        engine: Cuts the bars and keeps the settings.
        theme: Gives the present colours.
        row: A symbol's row of the list, for its name.
        current: The chart in use.
    """

    def __init__(
        self,
        window: QWidget,
        engine: EngineFacade,
        theme: Callable[[], Theme],
        row: Callable[[str], RowView | None],
        current: Callable[[], Chart | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._engine = engine
        self._theme = theme
        self._row = row
        self._current = current
        self.cut: Callable[[Chart, str, tuple[str, ...]], None] = lambda *_cut: None
        self._picker: Picker | None = None

    def keep(self, chart: Chart, content: Content) -> None:
        """A chart was given another content; the next new one begins with it."""
        chart.tab = with_content(chart.tab, content)
        settings = replace(
            self._engine.settings(), chart_panes=content.panes, chart_overlays=content.overlays,
            chart_true_time=content.true_time, chart_style=content.style,
        )  # fmt: skip
        self._engine.set_settings(settings)

    @property
    def _chart(self) -> ChartPane | None:
        chart = self._current()
        return chart.pane if chart is not None else None

    @property
    def _interval(self) -> str:
        chart = self._current()
        return chart.tab.interval if chart is not None else _DAILY

    @property
    def _compared(self) -> tuple[str, ...]:
        chart = self._current()
        return chart.tab.compare if chart is not None else ()

    @property
    def picker(self) -> Picker | None:
        """The sheet last opened."""
        return self._picker

    def _open(self, title: str, hint: str) -> Picker:
        if self._picker is not None:
            self._picker.dismiss()
            self._picker.deleteLater()
        self._picker = Picker(self._window, self._theme(), title, hint)
        return self._picker

    # commands

    def interval(self) -> None:
        """The box for the length of a bar."""
        self.ask_interval("")

    def panes(self) -> None:
        """Which panes stand below the price."""
        self._switches(tr("Panes of the chart"), PANES, lambda chart: chart.content.panes,
                       lambda chart, name: chart.toggle_pane(name))  # fmt: skip

    def overlays(self) -> None:
        """Which lines lie over the price."""
        self._switches(tr("Lines over the price"), OVERLAYS, lambda chart: chart.content.overlays,
                       lambda chart, name: chart.toggle_overlay(name))  # fmt: skip

    def compare(self) -> None:
        """Other symbols beside this one, in percent."""
        picker = self._open(tr("Compare in percent"), tr("Symbol"))
        picker.offer(self._comparable, self._no_symbol, stays=True)
        picker.appear_with("")

    def ask_interval(self, text: str) -> None:
        """The box for the length of a bar, begun with `text`."""
        picker = self._open(tr("Length of a bar"), "1 5 15 30 60 D W M")
        picker.offer(self._intervals, _no_interval, stays=False)
        picker.appear_with(text)

    # switches

    def _switches(
        self,
        title: str,
        names: dict[str, str],
        chosen: Callable[[ChartPane], tuple[str, ...]],
        toggle: Callable[[ChartPane, str], None],
    ) -> None:
        chart = self._chart
        if chart is None:
            return

        def offers(_text: str) -> list[Choice]:
            shown = chosen(chart)
            return [
                Choice(
                    name, tr(text), _SHOWN if name in shown else "", name.replace("_", " "), "",
                    partial(toggle, chart, name),
                )
                for name, text in names.items()
            ]  # fmt: skip

        picker = self._open(title, tr("Name"))
        picker.offer(offers, lambda text: tr("Nothing is called {text}").format(text=text),
                     stays=True)  # fmt: skip
        picker.appear_with("")

    # interval

    def _intervals(self, text: str) -> list[Choice]:
        meant = interval_of(text)
        fitting = [one for one in INTERVALS if _fits(text, one)]
        found = dict.fromkeys((meant, *fitting) if meant else fitting)
        view = self._view()
        now = known_interval(view.interval) if view is not None else self._interval
        return [self._bar(one, text, now, self._why_not(one, view)) for one in found]

    def _bar(self, interval: str, text: str, now: str, why: str) -> Choice:
        note = _SHOWN if interval == now else ""
        title = f"{interval}   {tr(INTERVALS[interval])}"
        return Choice(interval, title, note, text, why, partial(self.cut_to, interval))

    def _why_not(self, interval: str, view: ChartView | None) -> str:
        if view is None or interval in view.intervals:
            return ""
        if interval == "1":
            return tr("No source brings bars of one minute")
        return tr("No bars within the day are known of {symbol}").format(symbol=view.symbol)

    def cut_to(self, interval: str) -> None:
        """Bars of this length in the chart in use."""
        self._show(interval, self._compared)

    def _show(self, interval: str, compared: tuple[str, ...]) -> None:
        """Have the engine cut and compare as chosen, the main chart at the next start too."""
        chart = self._current()
        if chart is None:
            return
        if chart.id == MAIN:
            settings = replace(
                self._engine.settings(), chart_interval=interval, chart_compare=compared
            )
            self._engine.set_settings(settings)
        self.cut(chart, interval, compared)

    def _view(self) -> ChartView | None:
        return self._chart.view if self._chart is not None else None

    # comparison

    def _comparable(self, text: str) -> list[Choice]:
        own = self._chart.symbol if self._chart is not None else ""
        known = dict.fromkeys((*self._compared, *self._engine.watchlist().symbols))
        found = parse_symbol(text) if text else None
        if isinstance(found, Symbol):
            known.setdefault(found.canonical)
        return [self._line(symbol, own) for symbol in known if symbol != own]

    def _line(self, symbol: str, own: str) -> Choice:
        shown = symbol in self._compared
        view = self._row(symbol)
        name = view.name if view is not None else ""
        blocked = ""
        if not shown and len([one for one in self._compared if one != own]) >= MOST_COMPARED:
            why = tr("{count} are compared already; Return on one of them takes it away")
            blocked = why.format(count=MOST_COMPARED)
        note = f"{name}  {_SHOWN}" if shown else name
        return Choice(symbol, symbol, note, name, blocked, partial(self._toggle, symbol))

    def _toggle(self, symbol: str) -> None:
        compared = tuple(one for one in self._compared if one != symbol)
        if len(compared) == len(self._compared):
            compared = (*compared, symbol)
        self._show(self._interval, compared)

    def _no_symbol(self, text: str) -> str:
        found = parse_symbol(text)
        if isinstance(found, Symbol):
            return tr("{symbol} is the chart's own symbol").format(symbol=found.canonical)
        return f"{text[:_LONGEST]}: {told(found.reason)}"


def _fits(text: str, interval: str) -> bool:
    """Whether more letters could make this interval of a text."""
    typed = text.casefold()
    return interval.casefold().startswith(typed) or INTERVALS[interval].casefold().startswith(typed)


def _no_interval(text: str) -> str:
    shown = text[:_LONGEST] or tr("nothing")
    return tr("{text} is no length of a bar: 1 5 15 30 60 D W M").format(text=shown)
