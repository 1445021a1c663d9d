"""The screens that are made after the first paint, each fed from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.alerts.screen import AlertsScreen
from gui.capex.screen import CapexScreen
from gui.earnings.screen import EarningsScreen
from gui.events.screen import EventsScreen
from gui.movers.screen import MoversScreen

if TYPE_CHECKING:
    from gui.batch import Batch
    from gui.tables.pane import TablePane
    from gui.window import MainWindow


class Screens:
    """Holds the late screens by name; each keeps the newest view until its pane is there."""

    def __init__(self) -> None:
        self.movers = MoversScreen()
        self.earnings = EarningsScreen()
        self.capex = CapexScreen()
        self.alerts: AlertsScreen = AlertsScreen()
        self.events: EventsScreen = EventsScreen()

    def mount(self, window: MainWindow) -> None:
        """Make the panes and put them into their docks."""
        self.movers.mount(window)
        self.earnings.mount(window)
        self.capex.mount(window)
        self.alerts.mount(window)
        self.events.mount(window)

    def apply(self, batch: Batch) -> None:
        """Show what changed since the last frame."""
        if batch.movers is not None:
            self.movers.set_board(batch.movers)
        if batch.capex is not None:
            self.capex.set_board(batch.capex)
        for status in batch.providers:
            self.capex.set_source(status)
        if batch.statements is not None:
            self.capex.set_statements(batch.statements.statements)
            self.earnings.set_statements(batch.statements.statements)
            self.events.set_statements(batch.statements)
        if batch.events is not None:
            self.events.set_view(batch.events)
        if batch.alerts is not None:
            self.alerts.set_view(batch.alerts)
        for fired in batch.fired:
            self.alerts.tell(fired)
        if batch.charts:
            self.alerts.charts_came()
            self.events.charts_came()

    def tables(self) -> dict[str, TablePane]:
        """The tables that are there, by screen."""
        return {
            **self.movers.tables(), **self.capex.tables(), **self.alerts.tables(),
            **self.events.tables(),
        }  # fmt: skip

    def tick(self) -> None:
        """Once a second while the window is seen: countdowns and ages."""
        self.earnings.tick()
        self.capex.tick()
        self.alerts.tick()
        self.events.tick()
