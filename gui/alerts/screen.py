"""The Alerts screen in the window: made after the first paint, fed from then on."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from gui.commands.command import Context

if TYPE_CHECKING:
    from engine.model.alert import AlertsView, Fired, FiredNow
    from gui.alerts.making import Making
    from gui.alerts.pane import AlertsPane
    from gui.alerts.quiet import QuietSheet
    from gui.alerts.telling import Telling
    from gui.charts.panel import Level
    from gui.jumping import Jump
    from gui.tables.pane import TablePane
    from gui.window import MainWindow


class AlertsScreen:
    """Holds the newest view until there is a pane to show it.

    Attributes:
        pane: None until it is mounted.
        view: The newest, None before one came.
    """

    def __init__(self) -> None:
        self.pane: AlertsPane | None = None
        self.view: AlertsView | None = None
        self._window: MainWindow | None = None
        self._jump: Jump | None = None
        self._telling: Telling | None = None
        self._making: Making | None = None
        self._quiet: QuietSheet | None = None
        self._early: list[FiredNow] = []
        self._levels: tuple[tuple[str, Level], ...] = ()

    def mount(self, window: MainWindow) -> None:
        """Make the pane and put it into its dock."""
        self._window = window
        made = importlib.import_module("gui.alerts.pane")
        pane: AlertsPane = made.AlertsPane(
            window.engine, window.edits, window.look.theme, window.engine.settings().row_height
        )
        self.pane = pane
        window.desk.mount("alerts", pane)
        pane.said.connect(window.status.say)
        pane.form_wanted.connect(lambda key: self.making(window).edit(key))
        pane.jump_wanted.connect(self.jump)
        for table in (pane.alerts, pane.log):
            table.symbol_chosen.connect(window.choose)
            table.charts_requested.connect(window.chart_all)
            table.noticed.connect(window.status.say)
            window.actions_.install(table.table, (Context.TABLE, Context.ALERTS))
        window.status.alerts_requested.connect(lambda: window.show_screen("alerts"))
        window.edits.written.connect(self._written)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(pane.focus_changed)
        if self.view is not None:
            self.set_view(self.view)
        early, self._early = self._early, []
        for fired in early:
            self.tell(fired)

    def set_view(self, view: AlertsView) -> None:
        """Show a view, or keep it until the pane is there."""
        self.view = view
        if self.pane is None or self._window is None:
            return
        self.pane.set_view(view)
        self._level()
        self._window.status.set_unread(view.unread)

    def tell(self, fired: FiredNow) -> None:
        """An alert has just fired: tell of it as it wishes."""
        if self._window is None:
            self._early.append(fired)
            return
        if self._telling is None:
            made = importlib.import_module("gui.alerts.telling")
            telling: Telling = made.Telling(self._window, self.jump)
            telling.failed.connect(self._untold)
            self._telling = telling
        self._telling.tell(fired)

    def making(self, window: MainWindow) -> Making:
        """What makes and edits alerts, loaded when it is first wanted."""
        if self._making is None:
            made = importlib.import_module("gui.alerts.making")
            self._making = made.Making(window, lambda: self.view)
        return self._making

    def quiet_hours(self, window: MainWindow) -> None:
        """The sheet for quiet hours; pressed again, it closes."""
        if self._quiet is None:
            made = importlib.import_module("gui.alerts.quiet")
            self._quiet = made.QuietSheet(window, window.engine, window.status.say)
        self._quiet.toggle()

    def go_to_last(self, window: MainWindow) -> None:
        """The chart of what has fired last, at its moment."""
        if self.view is None or not self.view.log:
            return
        entry = self.view.log[0]
        if not entry.read:
            window.engine.mark_read((entry.id,))
        self.jump(entry)

    def why_no_last(self) -> str:
        """Why there is nothing to go to, "" if there is."""
        from gui.text import tr

        return "" if self.view is not None and self.view.log else tr("No alert has fired yet")

    def jump(self, entry: Fired) -> None:
        """The chart of an entry at its moment; the sources where it has no symbol."""
        window = self._window
        if window is None:
            return
        if not entry.symbol:
            window.show_screen("feeds")
            return
        if self._jump is None:
            made = importlib.import_module("gui.jumping")
            self._jump = made.Jump(window)
        if self._jump is not None:
            self._jump.to(entry.symbol, entry.at)

    def charts_came(self) -> None:
        """Bars have come with this batch."""
        if self._jump is not None:
            self._jump.charts_came()

    def tables(self) -> dict[str, TablePane]:
        """The table in use by the screen's name, the other beside it."""
        pane = self.pane
        if pane is None:
            return {}
        other = pane.log if pane.in_use is pane.alerts else pane.alerts
        return {"alerts": pane.in_use, "alert log": other}

    def tick(self) -> None:
        """Once a second: charts that were opened since have the marks too."""
        self._mark_charts()

    # inside

    def _mark_charts(self) -> None:
        window = self._window
        if window is None or self.view is None:
            return
        if window.race is not None:
            window.race.set_fired(self.view.log)
        for pane in window.plots.chart_panes():
            pane.set_fired(self.view.log)
            pane.set_alert_levels(self._levels)

    def _level(self) -> None:
        """What alerts wait for on prices, for the charts."""
        if self._window is not None:
            from gui.alerts.levels import price_levels

            self._levels = price_levels(self._window.engine.alerts())
            self._mark_charts()

    def _untold(self, key: str, why: str) -> None:
        if self.pane is not None:
            self.pane.set_untold(key, why)

    def _written(self, name: str, _keys: tuple[str, ...]) -> None:
        if name == "alerts" and self._window is not None:
            self._window.desk.bring("alerts")
            self._level()
