"""What a window hands on to the one that takes its place in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gui.geometry import VERSION

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QRect, Qt

    from gui.column import Sizes
    from gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Carried:
    """Place, layout and choices of a window.

    Attributes:
        place, state: Where it stood and how (maximised, full screen).
        docks, sizes: Its layout.
        screen, symbol, rows: What was in focus, charted and selected.
    """

    place: QRect
    state: Qt.WindowState
    docks: QByteArray
    sizes: Sizes
    screen: str
    symbol: str
    rows: str

    @staticmethod
    def of(window: MainWindow) -> Carried:
        """What is to be carried from `window`."""
        desk = window.desk
        window.space.workspaces.store()
        desk.maximiser.leave()
        desk.right.remember()
        return Carried(
            window.geometry(), window.windowState(), desk.saveState(VERSION), desk.right.sizes,
            desk.focused() or "watchlist", window.symbol, window.watchlist.current_symbol(),
        )  # fmt: skip

    def give(self, window: MainWindow) -> None:
        """Arrange a window that is not shown yet in the same way."""
        window.setGeometry(self.place)
        window.setWindowState(self.state)
        window.desk.right.sizes = self.sizes
        window.desk.restore_layout(self.docks, VERSION)
        if self.rows:
            window.watchlist.select_symbol(self.rows)
        if self.symbol:
            window.set_symbol(self.symbol)


def retire(window: MainWindow) -> None:
    """Put a window away for good, with every window of its own."""
    window.blockSignals(True)
    window.hide()
    for other in QApplication.topLevelWidgets():
        if other is not window and window.isAncestorOf(other):
            other.hide()
    window.retire()
    window.deleteLater()
