"""The Events screen in the window: made after the first paint, fed from then on."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gui.commands.command import Context
from gui.text import tr

if TYPE_CHECKING:
    from datetime import datetime

    from engine.model.happening import EventsView
    from engine.model.statement import Statement, StatementsView
    from gui.events.pane import EventsPane
    from gui.jumping import Jump
    from gui.tables.pane import TablePane
    from gui.window import MainWindow


class EventsScreen:
    """Holds the newest views until there is a pane to show them.

    Attributes:
        pane: None until it is mounted.
    """

    def __init__(self) -> None:
        self.pane: EventsPane | None = None
        self._view: EventsView | None = None
        self._said: StatementsView | None = None
        self._window: MainWindow | None = None
        self._jump: Jump | None = None

    def mount(self, window: MainWindow) -> None:
        """Make the pane and put it into its dock."""
        self._window = window
        made = importlib.import_module("gui.events.pane")
        pane: EventsPane = made.EventsPane(
            window.engine, window.edits, window.look.theme, window.engine.settings().row_height
        )
        self.pane = pane
        window.desk.mount("events", pane)
        pane.said.connect(window.status.say)
        pane.jump_wanted.connect(self.jump)
        pane.counted.connect(self._counted)
        pane.listed.connect(self._show_on_sheet)
        for table in (pane.feed, pane.statements):
            table.charts_requested.connect(window.chart_all)
            table.noticed.connect(window.status.say)
            window.actions_.install(table.table, (Context.TABLE, Context.EVENTS))
        window.status.events_requested.connect(lambda: self.list_events(window))
        window.edits.written.connect(self._written)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(pane.focus_changed)
        if self._said is not None:
            self.set_statements(self._said)
        if self._view is not None:
            self.set_view(self._view)

    def set_view(self, view: EventsView) -> None:
        """Show the feed, or keep it until the pane is there."""
        self._view = view
        if self.pane is not None:
            self.pane.set_view(view)

    def set_statements(self, view: StatementsView) -> None:
        """Show the statements, or keep them until the pane is there."""
        self._said = view
        if self.pane is not None:
            self.pane.set_statements(view.statements)

    def list_events(self, window: MainWindow) -> None:
        """The feed with the focus."""
        if self.pane is not None:
            self.pane.show_feed()
        window.show_screen("events")

    def list_statements(self, window: MainWindow) -> None:
        """The statements with the focus."""
        if self.pane is not None:
            self.pane.show_statements()
        window.show_screen("events")

    def jump(self, symbol: str, at: datetime) -> None:
        """The chart of a symbol at a moment."""
        if self._window is None:
            return
        if self._jump is None:
            made = importlib.import_module("gui.jumping")
            self._jump = made.Jump(self._window)
        if self._jump is not None:
            self._jump.to(symbol, at)

    def charts_came(self) -> None:
        """Bars have come with this batch."""
        if self._jump is not None:
            self._jump.charts_came()

    def tables(self) -> dict[str, TablePane]:
        """The table that is shown by the screen's name, the other beside it."""
        pane = self.pane
        if pane is None:
            return {}
        other = pane.statements if pane.in_use is pane.feed else pane.feed
        return {"events": pane.in_use, "statements": other}

    def tick(self) -> None:
        """Once a second: a vol sheet that was made since has the statements too."""
        if self.pane is not None:
            self._show_on_sheet(self.pane.known)

    def _show_on_sheet(self, statements: tuple[Statement, ...]) -> None:
        sheet = None if self._window is None else self._window.plots.sheet
        if sheet is not None:
            sheet.set_statements(statements)

    def _counted(self, new: int) -> None:
        window = self._window
        if window is None:
            return
        text = tr("{count} new").format(count=new) if new else ""
        window.desk.titles["events"].note.setText(text)
        window.status.set_new_events(new)

    def _written(self, name: str, _keys: tuple[str, ...]) -> None:
        if name == "statements" and self._window is not None:
            self._window.desk.bring("events")
