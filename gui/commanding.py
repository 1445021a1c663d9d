"""Ties every table of commands to the widgets of a window, its menus and its shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.commands.actions import CommandActions
from gui.commands.app import APP, PROBES, REPLAY
from gui.commands.chart_content import CONTENT, SCALES
from gui.commands.chart_tools import CHART_TOOLS, LINKED
from gui.commands.charts import CHART, CHART_OF_WINDOW, PRICE
from gui.commands.command import Bound, Context, bind
from gui.commands.editor import EDITOR
from gui.commands.export import CHART_EXPORT
from gui.commands.feeds import CONTACT, FEEDS
from gui.commands.look import LOOK
from gui.commands.movers import MOVERS, MOVERS_OF_WINDOW
from gui.commands.race import RACE
from gui.commands.recordings import EXPORT, RECORDINGS, SHEET_OF_WINDOW
from gui.commands.tables import TABLE, WATCHLIST
from gui.commands.vol import FIGURES, SHEET

if TYPE_CHECKING:
    from gui.charts.pane import ChartPane
    from gui.race.pane import RacePane
    from gui.vol.pane import VolPane
    from gui.window import MainWindow


class Commanding:
    """The commands of a window; `commands` are all of them in the order of the menus.

    Args:
        window: Has its panes, bars and docks already.
    """

    def __init__(self, window: MainWindow) -> None:
        self.commands = (
            *_of_window(window),
            *_of_tables(window),
            *_of_charts(window),
            *bind(EDITOR, lambda: window.watchlist.editor, window.status.say),
        )
        self.actions = CommandActions(self.commands, window)
        self.actions.fill(window.menuBar())
        self.actions.install(window.watchlist.table, (Context.TABLE, Context.WATCHLIST))
        self.actions.install(window.earnings.table, (Context.TABLE,))
        self.actions.install(window.feeds.table, (Context.TABLE, Context.FEEDS))

    def install_charts(self, race: RacePane, chart: ChartPane, sheet: VolPane) -> None:
        """Give the charts their chords, once they are loaded."""
        self.actions.install(race, (Context.CHART, Context.RACE))
        self.actions.install(chart, (Context.CHART, Context.PRICE))
        for plot in sheet.plots():
            self.actions.install(plot, (Context.CHART, Context.SHEET))
        for grid in sheet.grids:
            self.actions.install(grid, (Context.SHEET, Context.FIGURES))


def _of_window(window: MainWindow) -> tuple[Bound, ...]:
    say = window.status.say
    return (
        *bind(APP, lambda: window, say),
        *bind(PROBES, lambda: window.probe, say),
        *bind(EXPORT, lambda: window.export, say),
        *bind(LOOK, lambda: window.look, say),
        *bind(CHART_EXPORT, lambda: window.pictures, say),
        *bind(REPLAY, lambda: window.replay, say),
        *bind(RECORDINGS, lambda: window.recordings, say),
        *bind(SHEET_OF_WINDOW, lambda: window, say),
    )


def _of_tables(window: MainWindow) -> tuple[Bound, ...]:
    say = window.status.say
    return (
        *bind(TABLE, window.table_in_use, say),
        *bind(WATCHLIST, lambda: window.watchlist, say),
        *bind(FEEDS, lambda: window.feeds, say),
        *bind(MOVERS, lambda: window.movers.pane, say, window.plots.why_absent),
        *bind(MOVERS_OF_WINDOW, lambda: window, say),
        *bind(CONTACT, lambda: window, say),
    )


def _of_charts(window: MainWindow) -> tuple[Bound, ...]:
    say, plots = window.status.say, window.plots
    return (
        *bind(CHART, plots.current, say, plots.why_absent),
        *bind(CHART_TOOLS, plots.current, say, plots.why_absent),
        *bind(LINKED, lambda: plots.linking, say),
        *bind(CHART_OF_WINDOW, lambda: window, say),
        *bind((*PRICE, *SCALES), lambda: plots.chart, say, plots.why_absent),
        *bind(CONTENT, lambda: window.content, say, plots.why_absent),
        *bind(RACE, lambda: plots.race, say, plots.why_absent),
        *bind(SHEET, lambda: plots.sheet, say, plots.why_absent),
        *bind(FIGURES, lambda: plots.sheet, say, plots.why_absent),
    )
