"""Ties every table of commands to the widgets of a window, its menus and its shortcuts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from engine import version
from gui.commands.about import ABOUT
from gui.commands.actions import CommandActions
from gui.commands.alerts import ALERT_NEW, ALERTS, ALERTS_OF_WINDOW
from gui.commands.app import APP, PROBES, REPLAY
from gui.commands.capex import CAPEX, CAPEX_OF_WINDOW
from gui.commands.chart_content import CONTENT, SCALES
from gui.commands.chart_tools import CHART_TOOLS, LINKED
from gui.commands.charts import CHART, CHART_OF_WINDOW, PRICE
from gui.commands.columns import LIST_COLUMNS
from gui.commands.command import Bound, Command, Context, Row, bind
from gui.commands.crash import CRASH
from gui.commands.earnings import EARNINGS
from gui.commands.editor import EDITOR
from gui.commands.events import EVENTS, EVENTS_OF_WINDOW
from gui.commands.export import CHART_EXPORT
from gui.commands.feeds import CONTACT, FEEDS
from gui.commands.language import LANGUAGE
from gui.commands.listrows import LIST_ROWS, SYMBOL_SEARCH
from gui.commands.lists import FOLDS, LISTS
from gui.commands.look import LOOK
from gui.commands.movers import MOVERS, MOVERS_OF_WINDOW
from gui.commands.race import RACE
from gui.commands.recordings import EXPORT, RECORDINGS, SHEET_OF_WINDOW
from gui.commands.settings import SETTINGS
from gui.commands.tables import TABLE, WATCHLIST
from gui.commands.updates import UPDATES
from gui.commands.vol import FIGURES, SHEET
from gui.commands.welcome import WELCOME
from gui.commands.workspace import FLOATS, TABS, WORKSPACES
from gui.keys.keymap import Keymap, Own
from gui.keys.listener import KeyListener

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.race.pane import RacePane
    from gui.vol.pane import VolPane
    from gui.window import MainWindow


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """A table of commands and the part of the window they act on.

    Attributes:
        commands: Its rows.
        target: Finds that part, None while it is not there.
        late: It comes with the charts; until then there is a reason to say.
    """

    commands: Sequence[Command[T]]
    target: Callable[[MainWindow], T | None]
    late: bool = False

    def rows(self) -> Sequence[Row]:
        """Its rows, whatever they act on."""
        return self.commands

    def bound(self, window: MainWindow, keymap: Keymap) -> tuple[Bound, ...]:
        """Its rows, tied to a window."""
        absent = window.plots.why_absent if self.late else lambda: ""
        return bind(
            self.commands, lambda: self.target(window), window.status.say, absent, keymap.keys
        )


class AnyGroup(Protocol):
    """A group, whatever it acts on."""

    def rows(self) -> Sequence[Row]:
        """Its rows."""
        ...

    def bound(self, window: MainWindow, keymap: Keymap) -> tuple[Bound, ...]:
        """Its rows, tied to a window."""
        ...


def groups() -> tuple[AnyGroup, ...]:
    """Every table of commands, in the order of the menus."""
    updates = UPDATES if version.UPDATE_URL else ()
    return (
        Group(APP, lambda window: window),
        Group(SYMBOL_SEARCH, lambda window: window),
        Group(PROBES, lambda window: window.probe),
        Group(WELCOME, lambda window: window.sheets),
        Group(updates, lambda window: window),
        Group(CRASH, lambda window: window),
        Group(ABOUT, lambda window: window.sheets),
        Group(EXPORT, lambda window: window.export),
        Group(LOOK, lambda window: window.look),
        Group(SETTINGS, lambda window: window.sheets),
        Group(LANGUAGE, lambda window: window.tongue),
        Group(CHART_EXPORT, lambda window: window.pictures),
        Group(REPLAY, lambda window: window.replay),
        Group(RECORDINGS, lambda window: window.recordings),
        Group(SHEET_OF_WINDOW, lambda window: window),
        Group(TABLE, lambda window: window.table_in_use()),
        Group(WATCHLIST, lambda window: window.watchlist),
        Group(FOLDS, lambda window: window.watchlist),
        Group(LISTS, lambda window: window.lists),
        Group(LIST_COLUMNS, lambda window: window.columns),
        Group(LIST_ROWS, lambda window: window.watchlist),
        Group(EARNINGS, lambda window: window.screens.earnings.control, late=True),
        Group(FEEDS, lambda window: window.feeds),
        Group(CAPEX, lambda window: window.screens.capex.pane, late=True),
        Group(CAPEX_OF_WINDOW, lambda window: window),
        Group(MOVERS, lambda window: window.screens.movers.pane, late=True),
        Group(MOVERS_OF_WINDOW, lambda window: window),
        Group(ALERT_NEW, lambda window: window),
        Group(ALERTS, lambda window: window.screens.alerts.pane, late=True),
        Group(ALERTS_OF_WINDOW, lambda window: window),
        Group(EVENTS, lambda window: window.screens.events.pane, late=True),
        Group(EVENTS_OF_WINDOW, lambda window: window),
        Group(CONTACT, lambda window: window),
        Group(CHART, lambda window: window.plots.current(), late=True),
        Group(CHART_TOOLS, lambda window: window.plots.current(), late=True),
        Group(LINKED, lambda window: window.plots.linking),
        Group(TABS, lambda window: window.space.tabs, late=True),
        Group(FLOATS, lambda window: window.space.floats),
        Group(WORKSPACES, lambda window: window.space.workspaces),
        Group(CHART_OF_WINDOW, lambda window: window),
        Group((*PRICE, *SCALES), lambda window: window.plots.chart, late=True),
        Group(CONTENT, lambda window: window.content, late=True),
        Group(RACE, lambda window: window.plots.race, late=True),
        Group(SHEET, lambda window: window.plots.sheet, late=True),
        Group(FIGURES, lambda window: window.plots.sheet, late=True),
        Group(EDITOR, lambda window: window.watchlist.editor),
    )


def every() -> tuple[Row, ...]:
    """Every command there is."""
    return tuple(row for group in groups() for row in group.rows())


class Commanding:
    """The commands of a window; `commands` are all of them in the order of the menus.

    Args:
        window: Has its panes, bars and docks already.

    Attributes:
        further: The actions of second windows.
    """

    def __init__(self, window: MainWindow) -> None:
        self._engine = window.engine
        self.keymap = Keymap(every(), window.engine.settings().keys)
        self.commands = tuple(
            command for group in groups() for command in group.bound(window, self.keymap)
        )
        self.actions = CommandActions(self.commands, window)
        self.further: list[CommandActions] = []
        self.listener = KeyListener(self.actions, window.status.say, parent=window)
        window.watchlist.editor.follow_keys(self.keymap.keys)
        self.actions.fill(window.menuBar())
        self.actions.install(window.watchlist.table, (Context.TABLE, Context.WATCHLIST))
        self.actions.install(window.earnings.table, (Context.TABLE, Context.EARNINGS))
        self.actions.install(window.feeds.table, (Context.TABLE, Context.FEEDS))

    def rebind(self, own: Own) -> None:
        """Let the user's chords hold at once, and from now on."""
        self.keymap.set_own(own)
        self._engine.set_settings(replace(self._engine.settings(), keys=self.keymap.own))
        for actions in (self.actions, *self.further):
            actions.renew()

    def install_charts(self, race: RacePane, sheet: VolPane) -> None:
        """Give the charts their chords, once they are loaded."""
        self.actions.install(race, (Context.CHART, Context.RACE))
        for plot in sheet.plots():
            self.actions.install(plot, (Context.CHART, Context.SHEET))
        for grid in sheet.grids:
            self.actions.install(grid, (Context.SHEET, Context.FIGURES))
