"""Tabs, floating panes, second windows and workspaces of one program, tied together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from gui.workspace import spots
from gui.workspace.floats import Floats
from gui.workspace.workspaces import Workspaces

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.charts.pane import ChartPane
    from gui.race.pane import RacePane
    from gui.vol.pane import VolPane
    from gui.window import MainWindow
    from gui.workspace.board import ChartBoard
    from gui.workspace.chartwindow import ChartWindow
    from gui.workspace.tabs import Tabs


class Space(QObject):
    """Made when first used; the charts come to it once they are loaded.

    Args:
        window: The main window.

    Attributes:
        board, tabs: None until the charts are there.
        keeps: The arrangement is brought back and kept for the next start.
        restores: It is brought back with the charts.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.board: ChartBoard | None = None
        self.tabs: Tabs | None = None
        self.keeps = True
        self.restores = True
        self.floats = Floats(window)
        self.workspaces = Workspaces(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._rescue_soon)

    def mount(self, race: RacePane, chart: ChartPane, sheet: VolPane) -> None:
        """Put the charts in as the last run left them."""
        from gui.workspace.board import ChartBoard
        from gui.workspace.deck import Deck
        from gui.workspace.tabs import Tabs

        window, links = self._window, self._window.links
        deck = Deck()
        window.plots.mount(race, deck, sheet)
        window.plots.set_clock(window.engine.now)
        race.symbol_step_requested.connect(lambda by: links.step(links.list_colour, by))
        sheet.symbol_step_requested.connect(lambda by: links.step(links.sheet_colour, by))
        for pane in (race, sheet):
            pane.notice.connect(window.status.say)
            pane.list_focus_requested.connect(window.focus_list)
        self.board = board = ChartBoard(window, deck, chart)
        self.tabs = Tabs(window, board)
        board.open_first()
        window.plots.mount_charts(board)
        window.plots.show_sheet(window.plots.sheet_symbol or window.symbol)
        self.workspaces.mount(board)

    def follow(self, other: Space) -> None:
        """Go on where another window's space ends: its closed charts can be reopened here."""
        if self.tabs is not None and other.tabs is not None:
            self.tabs.follow(other.tabs)

    def second_in_use(self) -> ChartWindow | None:
        """The second window that has the keyboard, None if none has."""
        windows = self.board.windows if self.board is not None else ()
        return next((one for one in windows if one.isActiveWindow()), None)

    def step(self, by: int) -> None:
        """Focus the next pane in reading order, floating ones and second windows included."""
        desk = self._window.desk
        panes = (desk.pane(screen) for screen in desk.reading_order())
        order = [pane for pane in panes if pane is not None]
        if self.board is not None:
            seconds = (one for one in self.board.windows if one.isVisible())
            order.extend(one.deck for one in sorted(seconds, key=lambda one: (one.x(), one.y())))
        here = self._here(order)
        if not order:
            return
        pane = order[(here + by) % len(order)] if here >= 0 else order[0]
        second = next((one for one in self.seconds() if one.deck is pane), None)
        if second is None:
            desk.show_screen(next(s for s in desk.docks if desk.pane(s) is pane))
        else:
            second.activateWindow()
            second.deck.setFocus()

    def seconds(self) -> tuple[ChartWindow, ...]:
        """The second windows."""
        return tuple(self.board.windows) if self.board is not None else ()

    def _here(self, order: list[QWidget]) -> int:
        second, desk = self.second_in_use(), self._window.desk
        screen = desk.focused()
        pane: QWidget | None = desk.pane(screen) if screen else None
        if second is not None:
            pane = second.deck
        return order.index(pane) if pane in order else -1

    def rescue(self) -> None:
        """Bring everything back that stands where no monitor is."""
        self.floats.rescue()
        for each in (self._window, *self.seconds()):
            spots.bring_back(each)

    def _rescue_soon(self) -> None:
        QTimer.singleShot(0, self, self.rescue)

    def close(self) -> None:
        """The main window goes, and all others with it; the engine is told nothing more."""
        self.workspaces.rest()
        if self.board is not None:
            self.board.charts.mute()
            self.board.close_windows()
