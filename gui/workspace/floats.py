"""Panes that float: out of the window and back, each where it stood on its monitor."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect

from gui.text import tr
from gui.workspace import spots

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QWidget

    from engine.model.layout import Spot
    from gui.window import MainWindow

_OFFSET: Final = QPoint(60, 60)
"""From the window's corner to a pane that floats for the first time."""
_LEAST: Final = (480, 320)


class Floats(QObject):
    """What the commands on floating panes act on.

    Args:
        window: Has the docks.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def float_pane(self) -> None:
        """The pane in focus leaves the window, or comes back to its place."""
        window = self._window
        desk = window.desk
        screen = desk.focused()
        if window.space.second_in_use() is not None:
            window.status.say(tr("This window floats already"))
            return
        if not screen:
            window.status.say(tr("No pane has the focus"))
            return
        dock = desk.docks[screen]
        desk.maximiser.leave()
        if dock.isFloating():
            self._remember(screen, dock)
            dock.setFloating(False)
            desk.right.settle()
            window.activateWindow()
        else:
            self._float(screen, dock)
        dock.show()
        desk.show_screen(screen)

    def next_monitor(self) -> None:
        """The floating pane, or the window, that has the focus goes to the next monitor."""
        there = spots.areas()
        active = self._active()
        if len(there) < 2:
            self._window.status.say(tr("There is only one monitor"))
            return
        active.setGeometry(spots.next_area(active.geometry(), there))

    def _active(self) -> QWidget:
        second = self._window.space.second_in_use()
        if second is not None:
            return second
        desk = self._window.desk
        dock = desk.docks.get(desk.focused() or desk.last)
        if dock is None or not dock.isFloating():
            return self._window
        return dock

    def places(self) -> tuple[tuple[str, Spot], ...]:
        """Where each pane that floats now stands."""
        there = spots.areas()
        return tuple(
            (screen, spots.spot_of(dock.geometry(), there))
            for screen, dock in self._window.desk.docks.items()
            if dock.isFloating() and not dock.isHidden()
        )

    def put(self, places: tuple[tuple[str, Spot], ...]) -> None:
        """Have these panes float at these places."""
        there = spots.areas()
        for screen, spot in places:
            dock = self._window.desk.docks.get(screen)
            if dock is not None:
                dock.setFloating(True)
                dock.setGeometry(spots.rect_of(spot, there))
                dock.show()

    def rescue(self) -> None:
        """Bring back what stands where no monitor is."""
        for dock in self._window.desk.docks.values():
            if dock.isFloating():
                spots.bring_back(dock)

    def keep(self) -> None:
        """Remember where each pane that floats now stands."""
        for screen, dock in self._window.desk.docks.items():
            if dock.isFloating() and not dock.isHidden():
                self._remember(screen, dock)

    def _float(self, screen: str, dock: QDockWidget) -> None:
        there = spots.areas()
        known = dict(self._window.engine.workspaces().spots).get(screen, ())
        spot = spots.best(known, there)
        if spot is not None:
            place = spots.rect_of(spot, there)
        else:
            size = dock.size().expandedTo(QRect(0, 0, *_LEAST).size())
            place = spots.rescued(QRect(self._window.pos() + _OFFSET, size), there)
        dock.setFloating(True)
        dock.setGeometry(place)

    def _remember(self, screen: str, dock: QDockWidget) -> None:
        engine = self._window.engine
        shelf = engine.workspaces()
        known = dict(shelf.spots)
        newest = spots.spot_of(dock.geometry(), spots.areas())
        kept = spots.remembered(known.get(screen, ()), newest)
        if kept != known.get(screen):
            engine.set_workspaces(replace(shelf, spots=tuple({**known, screen: kept}.items())))
