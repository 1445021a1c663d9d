"""The Capex screen in the window: made after the first paint, fed from then on."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from gui.commands.command import Context
from gui.feeds.words import SEC, wants_address

if TYPE_CHECKING:
    from engine.desk.views import CapexBoard
    from engine.model.statement import Statement
    from engine.model.status import ProviderStatus
    from gui.capex.pane import CapexPane
    from gui.tables.pane import TablePane
    from gui.window import MainWindow


class CapexScreen:
    """Holds the newest board and statements until there is a pane to show them.

    Attributes:
        pane: None until it is mounted.
    """

    def __init__(self) -> None:
        self.pane: CapexPane | None = None
        self._board: CapexBoard | None = None
        self._statements: tuple[Statement, ...] = ()
        self._unasked = False

    def mount(self, window: MainWindow) -> None:
        """Make the pane and put it into its dock."""
        made = importlib.import_module("gui.capex.pane")
        settings = window.engine.settings()
        pane: CapexPane = made.CapexPane(
            window.engine, window.edits, window.look.theme, settings.row_height
        )
        self.pane = pane
        window.desk.mount("capex", pane)
        pane.said.connect(window.status.say)
        pane.symbol_chosen.connect(window.choose)
        pane.charts_requested.connect(window.chart_all)
        pane.noticed.connect(window.status.say)
        window.edits.written.connect(self._written)
        window.actions_.install(pane.table, (Context.TABLE, Context.CAPEX))
        pane.set_statements(self._statements)
        pane.set_unasked(unasked=self._unasked)
        if self._board is not None:
            pane.set_board(self._board)

    def set_board(self, board: CapexBoard) -> None:
        """Show a board, or keep it until the pane is there."""
        self._board = board
        if self.pane is not None:
            self.pane.set_board(board)

    def set_statements(self, statements: tuple[Statement, ...]) -> None:
        """Show statements, or keep them until the pane is there."""
        self._statements = statements
        if self.pane is not None:
            self.pane.set_statements(statements)

    def set_source(self, status: ProviderStatus) -> None:
        """A source's state: without the SEC the screen says what serves in its place."""
        if status.name != SEC:
            return
        self._unasked = wants_address(status)
        if self.pane is not None:
            self.pane.set_unasked(unasked=self._unasked)

    def tables(self) -> dict[str, TablePane]:
        """The pane by its screen's name, nothing before it is made."""
        return {"capex": self.pane} if self.pane is not None else {}

    def tick(self) -> None:
        """Once a second: countdowns."""
        if self.pane is not None and self.pane.isVisible():
            self.pane.tick()

    def _written(self, name: str, keys: tuple[str, ...]) -> None:
        if name == "capex" and self.pane is not None:
            self.pane.show_own(keys)
