"""The screens that are made after the first paint, each fed from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.movers.screen import MoversScreen

if TYPE_CHECKING:
    from gui.batch import Batch
    from gui.tables.pane import TablePane
    from gui.window import MainWindow


class Screens:
    """Holds the late screens by name; each keeps the newest view until its pane is there."""

    def __init__(self) -> None:
        self.movers = MoversScreen()

    def mount(self, window: MainWindow) -> None:
        """Make the panes and put them into their docks."""
        self.movers.mount(window)

    def apply(self, batch: Batch) -> None:
        """Show what changed since the last frame."""
        if batch.movers is not None:
            self.movers.set_board(batch.movers)

    def tables(self) -> dict[str, TablePane]:
        """The tables that are there, by screen."""
        return {**self.movers.tables()}

    def tick(self) -> None:
        """Once a second while the window is seen: countdowns and ages."""
