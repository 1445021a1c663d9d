"""Ties charts to the window around them: the main deck, second windows, pickers, drawings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.model.layout import Tab
from gui.chartcontent import ChartContent
from gui.charts.pane import ChartPane
from gui.commands.command import Context
from gui.remembering import Remembering
from gui.workspace import linkmark
from gui.workspace.charts import Charts
from gui.workspace.chartwindow import ChartWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from gui.charts.price.catalogue import Content
    from gui.theme import Theme
    from gui.window import MainWindow
    from gui.workspace.charts import Chart
    from gui.workspace.deck import Deck


class ChartBoard(QObject):
    """The charts of one program.

    Args:
        window: The main window; Race and vol sheet are mounted with the main deck.
        first: The pane of the first chart.

    Attributes:
        windows: Second windows, oldest first.

    Signals:
        dropped: `Tab` of a chart that the user has closed.
    """

    dropped = Signal(object)

    def __init__(self, window: MainWindow, deck: Deck, first: ChartPane) -> None:
        super().__init__(window)
        self._window = window
        self._spare: ChartPane | None = first
        self._book = first.tools.book
        self.deck = deck
        self.windows: list[ChartWindow] = []
        self._marks = linkmark.Marks(lambda: window.look.theme)
        self.charts = Charts(window.plots.asks, self._marks, self._make, self._part, self)
        self.content = ChartContent(
            window, window.engine, lambda: window.look.theme, window.rows.view, self.current
        )
        self.content.cut = self.charts.set_cut
        self._remembering = Remembering(window.engine, window.plots, self._book)
        self._tend(deck)
        self.charts.changed.connect(self._retitle)
        window.links.changed.connect(self._mark)

    def open_first(self) -> None:
        """The chart a new profile begins with: linked with the list, cut as the settings say."""
        settings = self._window.engine.settings()
        self.charts.open(
            self.deck,
            Tab(
                self._window.symbol, settings.chart_interval, settings.chart_compare,
                self._window.links.list_colour, settings.chart_style, settings.chart_panes,
                settings.chart_overlays, settings.chart_true_time,
            ),
        )  # fmt: skip
        self._mark()

    def current(self) -> Chart | None:
        """The chart in use: the one last in focus, else the one in front."""
        return self.charts.current(self.deck_in_use())

    def deck_in_use(self) -> Deck:
        """The deck of the window that has the keyboard, the main one otherwise."""
        active = next((one for one in self.windows if one.isActiveWindow()), None)
        return active.deck if active is not None else self.deck

    def bring_current(self) -> bool:
        """Whether the chart in use lies in a second window; that one is raised then."""
        chart = self.current()
        own = next((one for one in self.windows if chart and one.deck is chart.deck), None)
        if own is not None:
            own.raise_()
        return own is not None

    # panes

    def _make(self, chart: Chart) -> ChartPane:
        window = self._window
        pane, self._spare = self._spare, None
        if pane is None:
            pane = ChartPane(window.look.theme)
            pane.tools.book = self._book
        pane.set_clock(window.engine.now)
        pane.set_replayed(window.replay.replaying)
        pane.set_ways(window.replay.ways())
        pane.symbol_step_requested.connect(partial(self._step, chart))
        pane.notice.connect(window.status.say)
        pane.list_focus_requested.connect(window.focus_list)
        pane.maximise_requested.connect(partial(self._maximise, chart))
        pane.content_changed.connect(partial(self._keep_content, chart))
        pane.interval_typed.connect(self.content.ask_interval)
        window.plots.linking.add(pane)
        own = next((one for one in self.windows if one.deck is chart.deck), None)
        actions = own.actions_ if own is not None else window.actions_
        actions.install(pane, (Context.CHART, Context.PRICE))
        return pane

    def _part(self, pane: ChartPane) -> None:
        self._window.plots.forget_pane(pane)

    def _step(self, chart: Chart, by: int) -> None:
        self._window.links.step(chart.tab.colour, by)

    def _maximise(self, chart: Chart) -> None:
        own = next((one for one in self.windows if one.deck is chart.deck), None)
        if own is not None:
            own.toggle_maximised()
        elif chart.pane is not None:
            self._window.desk.maximiser.toggle(chart.pane)

    def _keep_content(self, chart: Chart, content: Content) -> None:
        self.content.keep(chart, content)
        self.charts.changed.emit()

    # decks and windows

    def _tend(self, deck: Deck) -> None:
        deck.picked.connect(lambda place: self._pick(deck, place))
        deck.dropped.connect(lambda place: self._drop(deck, place))

    def _pick(self, deck: Deck, place: int) -> None:
        charts = self.charts.of(deck)
        if 0 <= place < len(charts):
            self.charts.bring(charts[place])
            deck.setFocus()

    def _drop(self, deck: Deck, place: int) -> None:
        charts = self.charts.of(deck)
        if 0 <= place < len(charts):
            self.drop(charts[place])

    def drop(self, chart: Chart) -> None:
        """Close a chart as the user wishes: the last of the main window is emptied instead."""
        deck = chart.deck
        self.dropped.emit(chart.tab)
        if len(self.charts.of(deck)) > 1:
            self.charts.close(chart)
        elif deck is self.deck:
            self.charts.set_symbol(chart, "")
        else:
            own = next(one for one in self.windows if one.deck is deck)
            self.charts.close(chart)
            own.close()

    def open_window(self) -> ChartWindow:
        """An empty second window, not shown yet."""
        made = ChartWindow(self._window, self._window.commands)
        made.set_replayed(self._window.replay.replaying)
        self.windows.append(made)
        self._window.commanding.further.append(made.actions_)
        self._tend(made.deck)
        made.closed.connect(lambda: self._forget(made))
        return made

    def _forget(self, gone: ChartWindow) -> None:
        if gone in self.windows:
            for chart in self.charts.of(gone.deck):
                self.dropped.emit(chart.tab)
            self.charts.clear(gone.deck)
            self.windows.remove(gone)
            self._window.commanding.further.remove(gone.actions_)

    def close_windows(self) -> None:
        """All second windows go; their charts are not those the user has closed."""
        for gone in tuple(self.windows):
            self.charts.clear(gone.deck)
            gone.close()

    # looks

    def set_theme(self, theme: Theme) -> None:
        """Draw second windows and all marks in another theme's colours."""
        for pane in self.charts.panes():
            pane.set_theme(theme)
        self.charts.retitle()
        self._mark()

    def set_replayed(self, replayed: bool) -> None:
        """Have second windows say that they show a replay."""
        for own in self.windows:
            own.set_replayed(replayed)

    def _retitle(self) -> None:
        chart = self.charts.front(self.deck)
        if chart is not None:
            title = self._window.desk.titles["chart"]
            title.note.setText(chart.tab.symbol)
            title.set_mark(*self._of(chart.tab.colour))
        for own in self.windows:
            front = self.charts.front(own.deck)
            own.entitle(front.tab.symbol if front is not None else "")

    def _mark(self) -> None:
        titles, links = self._window.desk.titles, self._window.links
        titles["watchlist"].set_mark(*self._of(links.list_colour))
        titles["vol"].set_mark(*self._of(links.sheet_colour))
        self._retitle()

    def _of(self, colour: int) -> tuple[QPixmap, str]:
        ratio = self._window.devicePixelRatioF()
        return self._marks.mark(colour, ratio), linkmark.told(colour)
