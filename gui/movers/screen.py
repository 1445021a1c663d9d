"""The Movers screen in the window: made after the first paint, fed from then on."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from gui.commands.command import Context

if TYPE_CHECKING:
    from engine.desk.views import MoversBoard
    from gui.movers.pane import MoversPane
    from gui.tables.pane import TablePane
    from gui.window import MainWindow


class MoversScreen:
    """Holds the newest board until there is a pane to show it.

    Attributes:
        pane: None until it is mounted.
    """

    def __init__(self) -> None:
        self.pane: MoversPane | None = None
        self._board: MoversBoard | None = None

    def mount(self, window: MainWindow) -> None:
        """Make the pane and put it into its dock."""
        made = importlib.import_module("gui.movers.pane")
        settings = window.engine.settings()
        pane: MoversPane = made.MoversPane(
            window.engine, window.edits, window.look.theme, settings.row_height
        )
        self.pane = pane
        window.desk.mount("movers", pane)
        pane.said.connect(window.status.say)
        pane.symbol_chosen.connect(window.choose)
        pane.charts_requested.connect(window.chart_all)
        pane.noticed.connect(window.status.say)
        for widget in (pane.table, pane.tiles):
            window.actions_.install(widget, (Context.TABLE, Context.MOVERS))
        if self._board is not None:
            pane.set_board(self._board)

    def set_board(self, board: MoversBoard) -> None:
        """Show a board, or keep it until the pane is there."""
        self._board = board
        if self.pane is not None:
            self.pane.set_board(board)

    def tables(self) -> dict[str, TablePane]:
        """The pane by its screen's name, nothing before it is made."""
        return {"movers": self.pane} if self.pane is not None else {}
