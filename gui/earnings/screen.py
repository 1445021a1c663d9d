"""The calendar's later parts in the window: commands, views and details, after the first paint."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.model.statement import Statement
    from gui.earnings.control import EarningsControl
    from gui.earnings.showing import Showing
    from gui.window import MainWindow


class EarningsScreen:
    """Completes the pane that the first frame shows.

    Attributes:
        control: What the commands act on, None before it is mounted.
        showing: How the calendar is shown, None before.
    """

    def __init__(self) -> None:
        self.control: EarningsControl | None = None
        self.showing: Showing | None = None
        self._statements: tuple[Statement, ...] = ()

    def mount(self, window: MainWindow) -> None:
        """Make what the first frame did not need."""
        made = importlib.import_module("gui.earnings.showing")
        showing: Showing = made.Showing(window)
        acting = importlib.import_module("gui.earnings.control")
        self.showing, self.control = showing, acting.EarningsControl(window, showing)
        showing.details.set_statements(self._statements)

    def set_statements(self, statements: tuple[Statement, ...]) -> None:
        """What was said with the reports, for their details."""
        self._statements = statements
        if self.showing is not None:
            self.showing.details.set_statements(statements)

    def show_as_set(self) -> None:
        """Take the view from the settings."""
        if self.showing is not None:
            self.showing.show_as_set()

    def tick(self) -> None:
        """Once a second: countdowns."""
        if self.showing is not None:
            self.showing.tick()
