"""Race, chart and vol sheet with the newest view of each symbol, loaded after the first paint."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from gui.chartasks import ChartAsks
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
    from gui.ways import Ways
    from gui.workspace.board import ChartBoard
    from gui.workspace.charts import Charts
    from gui.workspace.deck import Deck


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
        self.charts: Charts | None = None
        self.board: ChartBoard | None = None
        self.sheet: VolPane | None = None
        self.race_view: RaceView | None = None
        self._early: dict[str, ChartView] = {}
        self._vols: dict[str, VolView] = {}
        self.sheet_symbol = ""
        self._missed = False
        self._last: PlotPane | None = None
        self.linking = Linking()
        desk.docks["vol"].visibilityChanged.connect(self._sheet_uncovered)

    def mount(self, race: RacePane, deck: Deck, sheet: VolPane) -> None:
        """Put them in with what has come so far; the charts follow in `mount_charts`."""
        self.race, self.sheet = race, sheet
        for screen, pane in (("race", race), ("chart", deck), ("vol", sheet)):
            self._desk.mount(screen, pane)
        for plot in (race, *sheet.plots()):
            self.linking.add(plot)
            plot.maximise_requested.connect(partial(self._desk.maximiser.toggle, plot))
        if self.race_view is not None:
            race.set_view(self.race_view)

    def mount_charts(self, board: ChartBoard) -> None:
        """Take the charts; they are filled with what has come so far."""
        self.board, self.charts = board, board.charts
        early, self._early = self._early, {}
        board.charts.apply(early)

    @property
    def chart(self) -> ChartPane | None:
        """The chart in use, None until there is one."""
        chart = self.board.current() if self.board is not None else None
        return chart.pane if chart is not None else None

    def chart_symbol(self) -> str:
        """What the chart in use shows, "" for nothing."""
        chart = self.board.current() if self.board is not None else None
        return chart.tab.symbol if chart is not None else ""

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Have ages counted from the wall time of what is shown."""
        if self.race is not None:
            self.race.set_clock(now)

    def tick(self) -> None:
        """Once a second: ages in words."""
        for pane in (self.race, *self.chart_panes()):
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
        panes = (self.race, *self.chart_panes(), self.sheet)
        return tuple(pane for pane in panes if pane is not None)

    def set_replayed(self, replayed: bool, ways: Ways) -> None:
        """Mark all panes as long as what they show is replayed; what empty ones may offer."""
        for pane in self.panes():
            pane.set_replayed(replayed)
            pane.set_ways(ways)
        if self.board is not None:
            self.board.set_replayed(replayed)

    def chart_panes(self) -> tuple[ChartPane, ...]:
        """The charts of all windows that were in front at least once."""
        return self.charts.panes() if self.charts is not None else ()

    # what comes from the engine

    def apply(self, batch: Batch) -> None:
        """Show what changed."""
        if batch.race is not None:
            self.race_view = batch.race
            if self.race is not None:
                self.race.set_view(batch.race)
        self._vols.update(batch.vols)
        if self.charts is None:
            self._early.update(batch.charts)
        elif batch.charts:
            self.charts.apply(batch.charts)
        if self.sheet_symbol in batch.vols:
            self.show_sheet(self.sheet_symbol)

    def await_chart(self, symbol: str) -> None:
        """The main chart's symbol as long as there is no chart."""
        self._desk.titles["chart"].note.setText(symbol)
        self.asks.set_symbol(symbol)

    def forget(self) -> None:
        """Drop the views of a world that is no longer shown."""
        self._early.clear()
        self._vols.clear()
        if self.charts is not None:
            self.charts.forget()

    def show_sheet(self, symbol: str) -> None:
        """A symbol in the vol sheet; one that nobody sees costs nothing and is filled later."""
        self.sheet_symbol = symbol
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
            self.show_sheet(self.sheet_symbol)

    # the one in focus

    def follow_focus(self, now: QWidget) -> None:
        """Remember the plot that has the focus."""
        for plot in self._all():
            if plot is now or plot.isAncestorOf(now):
                self._last = plot
        if self.charts is not None:
            self.charts.follow_focus(now)

    def forget_pane(self, pane: PlotPane) -> None:
        """A chart is about to go."""
        self.linking.remove(pane)
        if self._last is pane:
            self._last = None

    def current(self) -> PlotPane | None:
        """The plot last in focus that is still shown, else the chart."""
        last = self._last
        return last if last is not None and last.isVisible() else self.chart

    def focus_in_sheet(self) -> bool:
        """Whether a plot of the sheet has the focus."""
        return self.sheet is not None and any(plot.hasFocus() for plot in self.sheet.plots())

    def _all(self) -> tuple[PlotPane, ...]:
        race = (self.race,) if self.race is not None else ()
        sheet = self.sheet.plots() if self.sheet is not None else ()
        return (*race, *self.chart_panes(), *sheet)
