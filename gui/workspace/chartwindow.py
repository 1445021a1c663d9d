"""A second window: charts in tabs, and every command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow

from gui.commands.actions import CommandActions
from gui.overlay import Overlay
from gui.text import tr
from gui.workspace.deck import Deck

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from gui.commands.command import Bound

SIZE: Final = (900, 600)


class ChartWindow(QMainWindow):
    """Charts on another monitor; its shortcuts are its own, a window's do not reach another.

    Args:
        main: Sheets that lie over this window go back there when it closes.
        commands: Every command.

    Signals:
        closed: It goes.
    """

    closed = Signal()

    def __init__(self, main: QWidget, commands: Sequence[Bound]) -> None:
        super().__init__(None)
        self._main = main
        self._symbol = ""
        self._replayed = False
        self.setObjectName("chartWindow")
        self.setProperty("holdsSheets", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.actions_ = CommandActions(commands, self)
        self.deck = Deck(self)
        self.setCentralWidget(self.deck)
        self.setFocusProxy(self.deck)
        self.resize(*SIZE)
        self.entitle("")

    def entitle(self, symbol: str) -> None:
        """Name the window after the chart in front."""
        self._symbol = symbol
        parts = (symbol, tr("Replay") if self._replayed else "", "Voldesk")
        self.setWindowTitle(" - ".join(part for part in parts if part))

    def set_replayed(self, replayed: bool) -> None:
        """Say in the title that a replay is shown."""
        if replayed is not self._replayed:
            self._replayed = replayed
            self.entitle(self._symbol)

    def appear(self, *, maximised: bool) -> None:
        """Show it without taking the keyboard."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        if maximised:
            self.showMaximized()
        else:
            self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)

    def toggle_maximised(self) -> None:
        """The whole monitor, or the place before."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give back what only lay over this window, then go."""
        for sheet in self.findChildren(Overlay):
            sheet.dismiss()
            sheet.lie_over(self._main)
        self.closed.emit()
        super().closeEvent(event)
