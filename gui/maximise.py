"""One screen on the whole window, and everything back in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.geometry import VERSION

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QDockWidget, QWidget

    from gui.docks import DeskArea


class Maximiser:
    """Hides all docks but one; the places of all are kept.

    Args:
        area: What the docks stand in.
    """

    def __init__(self, area: DeskArea) -> None:
        self._area = area
        self._before: QByteArray | None = None
        self.screen = ""

    def toggle(self, pane: QWidget) -> None:
        """Give the pane's screen the whole window, or all docks their places back."""
        docks = self._area.docks
        screen = next((name for name, dock in docks.items() if dock.isAncestorOf(pane)), "")
        if not screen:
            return
        if docks[screen].isFloating():
            _toggle_window(docks[screen])
        elif self.screen:
            self.leave()
            pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enter(screen)
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def before(self, version: int) -> QByteArray | None:
        """Where the docks stood before one was maximised, None while none is."""
        return self._before if version == VERSION else None

    def leave(self) -> None:
        """All docks back in their places; nothing if no screen is maximised."""
        before, self._before = self._before, None
        if before is None:
            return
        self.screen = ""
        self._area.restoreState(before, VERSION)

    def leave_for(self, screen: str) -> None:
        """Another screen is asked for: make room."""
        if screen != self.screen:
            self.leave()

    def _enter(self, screen: str) -> None:
        docks = self._area.docks
        self._before = self._area.saveState(VERSION)
        self.screen = screen
        for name, dock in docks.items():
            if name != screen and not dock.isFloating():
                dock.hide()


def _toggle_window(dock: QDockWidget) -> None:
    dock.setWindowState(dock.windowState() ^ Qt.WindowState.WindowMaximized)
