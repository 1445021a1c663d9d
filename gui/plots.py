"""Race, chart and vol sheet with the newest view of each symbol, loaded after the first paint."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.chartasks import MAIN, ChartAsks
from gui.linking import Linking
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from engine.desk.views import ChartView, RaceView
    from engine.desk.volview import VolView
    from gui.batch import Batch
    from gui.bridge import EngineFacade
    from gui.charts.base import PlotPane
    from gui.charts.pane import ChartPane
    from gui.docks import DeskArea
    from gui.race.pane import RacePane
    from gui.vol.pane import VolPane


class Plots:
    """The panes that draw, absent until their libraries are there.

    Args:
        desk: Where they are put.
        engine: Told what the charts show.
    """

    def __init__(self, desk: DeskArea, engine: EngineFacade) -> None:
        self._desk = desk
        self.asks = ChartAsks(engine)
        self.race: RacePane | None = None
        self.chart: ChartPane | None = None
        self.sheet: VolPane | None = None
        self.race_view: RaceView | None = None
        self._charts: dict[str, ChartView] = {}
        self._vols: dict[str, VolView] = {}
        self._symbol = ""
        self._missed = False
        self._last: PlotPane | None = None
        self.linking = Linking()
        desk.docks["vol"].visibilityChanged.connect(self._sheet_uncovered)

    def mount(self, race: RacePane, chart: ChartPane, sheet: VolPane) -> None:
        """Put them in with what has come so far."""
        self.race, self.chart, self.sheet = race, chart, sheet
        for screen, pane in (("race", race), ("chart", chart), ("vol", sheet)):
            self._desk.mount(screen, pane)
        for plot in self._all():
            self.linking.add(plot)
            plot.maximise_requested.connect(partial(self._desk.maximiser.toggle, plot))
        if self.race_view is not None:
            race.set_view(self.race_view)

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Have ages counted from the wall time of what is shown."""
        for pane in (self.race, self.chart):
            if pane is not None:
                pane.set_clock(now)

    def tick(self) -> None:
        """Once a second: ages in words."""
        for pane in (self.race, self.chart):
            if pane is not None and pane.isVisible():
                pane.tick()

    def miss(self) -> None:
        """Say in their places that they could not be loaded."""
        self._missed = True
        sentence = tr("The charts could not be loaded; the log says why. The tables go on.")
        for screen in ("race", "chart", "vol"):
            self._desk.say(screen, sentence)

    @property
    def done(self) -> bool:
        """Whether they are in, or will not come."""
        return self.race is not None or self._missed

    @property
    def vol_done(self) -> bool:
        """Whether the vol sheet shows its symbol, or will not come."""
        return self._missed or (self.sheet is not None and self.sheet.view is not None)

    def why_absent(self) -> str:
        """Why their commands cannot run."""
        if self._missed:
            return tr("The charts could not be loaded")
        return tr("The charts are still loading")

    def panes(self) -> tuple[RacePane | ChartPane | VolPane, ...]:
        """Those that are there."""
        panes = (self.race, self.chart, self.sheet)
        return tuple(pane for pane in panes if pane is not None)

    # what comes from the engine

    def apply(self, batch: Batch, symbol: str) -> None:
        """Show what changed; `symbol` is the one in chart and sheet."""
        if batch.race is not None:
            self.race_view = batch.race
            if self.race is not None:
                self.race.set_view(batch.race)
        self._vols.update(batch.vols)
        chart = batch.charts.get(MAIN)
        if chart is not None:
            self._charts[chart.symbol] = chart
            if chart.symbol == symbol:
                self._show_chart(symbol)
        if symbol in batch.vols:
            self._show_sheet(symbol)

    def show(self, symbol: str) -> None:
        """Show a symbol in chart and sheet, or that it is awaited."""
        self._symbol = symbol
        self.asks.set_symbol(symbol)
        self._show_chart(symbol)
        self._show_sheet(symbol)

    def forget(self) -> None:
        """Drop the views of a world that is no longer shown."""
        self._charts.clear()
        self._vols.clear()

    def _show_chart(self, symbol: str) -> None:
        self._desk.titles["chart"].note.setText(symbol)
        view = self._charts.get(symbol)
        if self.chart is None:
            return
        if view is None:
            self.chart.wait_for(symbol)
        else:
            self.chart.set_view(view)

    def _show_sheet(self, symbol: str) -> None:
        """A sheet that nobody sees costs nothing: it is filled when it is shown."""
        self._desk.titles["vol"].note.setText(symbol)
        view = self._vols.get(symbol)
        if self.sheet is None or not self._desk.right.shows("vol"):
            return
        if view is None:
            self.sheet.wait_for(symbol)
        else:
            self.sheet.set_view(view)

    def _sheet_uncovered(self, visible: bool) -> None:
        if visible:
            self._show_sheet(self._symbol)

    # the one in focus

    def follow_focus(self, now: QWidget) -> None:
        """Remember the plot that has the focus."""
        for plot in self._all():
            if plot is now or plot.isAncestorOf(now):
                self._last = plot

    def current(self) -> PlotPane | None:
        """The plot last in focus that is still shown, else the chart."""
        last = self._last
        return last if last is not None and last.isVisible() else self.chart

    def focus_in_sheet(self) -> bool:
        """Whether a plot of the sheet has the focus."""
        return self.sheet is not None and any(plot.hasFocus() for plot in self.sheet.plots())

    def _all(self) -> tuple[PlotPane, ...]:
        own = tuple(pane for pane in (self.race, self.chart) if pane is not None)
        return (*own, *self.sheet.plots()) if self.sheet is not None else own
