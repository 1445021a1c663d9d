"""What a window hands on to the one that takes its place in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from gui.column import read_sizes
from gui.geometry import VERSION

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, Qt

    from engine.model.layout import Layout
    from gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Carried:
    """Place, arrangement and choices of a window.

    Attributes:
        place, state: Where it stood and how (maximised, full screen).
        layout: Docks, floating panes, tabs, links and second windows.
        symbol, row: What was charted and selected.
    """

    place: QRect
    state: Qt.WindowState
    layout: Layout
    symbol: str
    row: str

    @staticmethod
    def of(window: MainWindow) -> Carried:
        """What is to be carried from `window`; an open editor stores what it holds."""
        editor = window.watchlist.editor
        if editor.is_open and not editor.commit():
            editor.cancel()
        window.desk.maximiser.leave()
        return Carried(
            window.geometry(), window.windowState(), window.space.workspaces.present(),
            window.symbol, window.watchlist.current_symbol(),
        )  # fmt: skip

    def give(self, window: MainWindow) -> None:
        """Arrange a window that is not shown yet in the same way."""
        window.setGeometry(self.place)
        window.setWindowState(self.state)
        window.desk.right.sizes = read_sizes(self.layout.column)
        docks = QByteArray.fromBase64(QByteArray(self.layout.docks.encode("ascii")))
        window.desk.restore_layout(docks, VERSION)
        if self.row:
            window.watchlist.select_symbol(self.row)
        if self.symbol:
            window.set_symbol(self.symbol)

    def show(self, window: MainWindow) -> None:
        """Put the window on the screen, with its floating panes and second windows."""
        window.show()
        window.space.workspaces.apply(self.layout)
        window.activateWindow()


def retire(window: MainWindow) -> None:
    """Put a window away for good, with every window of its own."""
    window.blockSignals(True)
    window.space.close()
    window.hide()
    window.retire()
    window.deleteLater()
