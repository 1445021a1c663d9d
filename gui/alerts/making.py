"""Makes and edits alerts: the sheet is filled from where one is, and what it gives is kept."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.desk.alerts import steps
from engine.model.alert import Alert, Compare, Gauge
from gui.alerts import changes, seeding
from gui.alerts.draft import Draft, begun
from gui.alerts.fields import Around
from gui.alerts.lines import SOURCES, line_of
from gui.alerts.sheet import AlertSheet
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.model.alert import AlertsView
    from gui.charts.base import PlotPane
    from gui.tables.pane import TablePane
    from gui.window import MainWindow

_NAME: Final = "alerts"
_NAMED: Final = 5


class Making:
    """Opens the sheet; each keeping is one step of the undo stack.

    Args:
        window: Where one is.
        view: Gives the newest view, None before one came.
    """

    def __init__(self, window: MainWindow, view: Callable[[], AlertsView | None]) -> None:
        self._window = window
        self._view = view
        self.sheet = AlertSheet(window, window.look.theme, window.rows.view, self._around)
        self.sheet.stored.connect(self._keep)

    # commands

    def empty(self) -> None:
        """A line to be typed; pressed again, the sheet closes."""
        self._open(None, tr("New alert"))

    def edit(self, key: str) -> None:
        """The form of an alert."""
        found = next((one for one in self._window.engine.alerts() if one.id == key), None)
        if found is not None:
            self._open(Draft(found, known=True), tr("Edit alert"))

    def from_table(self) -> None:
        """An alert for each selected row of the table in use."""
        window = self._window
        pane = window.table_in_use()
        if pane is window.feeds:
            name = window.feeds.sources.key(pane.current_row())
            if name in SOURCES:
                self._open(seeding.from_source(name), tr("New alert"))
                return
        draft = seeding.from_rows(pane, window.rows.view, usual=self._usual(pane))
        if draft is None:
            self.empty()
            return
        symbols = [seed.symbol for seed in draft.seeds]
        title = tr("New alert")
        if len(symbols) > 1:
            title = tr("New alerts for {symbols}").format(symbols=_listed(symbols))
        self._open(draft, title)

    def from_chart(self) -> None:
        """An alert at the crosshair's level, else at the last value; on the Race the crossing."""
        window = self._window
        pane = window.plots.current()
        if pane is None:
            return
        if pane is window.race:
            self._from_race()
            return
        draft = self._from_plot(pane)
        if draft is None:
            window.status.say(tr("There is nothing here to be alerted about yet"))
        else:
            self._open(draft, tr("New alert"))

    # inside

    def _from_plot(self, pane: PlotPane) -> Draft | None:
        window = self._window
        if pane in window.plots.chart_panes():
            symbol, level = pane.export_symbol, seeding.level_of(pane)
            if not math.isfinite(level):
                chart = window.chart
                level = chart.last_price() if chart is pane and chart is not None else math.nan
            return seeding.from_level(symbol, level) if symbol and math.isfinite(level) else None
        symbol = window.plots.sheet_symbol
        seed = seeding.seed_of(symbol, Gauge.IV30, window.rows.view) if symbol else None
        if seed is None or not math.isfinite(seed.value):
            return None
        return Draft(Alert("", begun(seed)), (seed,))

    def _from_race(self) -> None:
        window, race = self._window, self._window.plots.race_view
        picks = window.race.picks if window.race is not None else ()
        gap = race.spread.value if race is not None and race.spread.known else -1.0
        draft = seeding.from_race(picks, -1 if gap > 0 else 1)
        if draft is None:
            window.status.say(tr("The Race has nothing to show yet"))
        else:
            self._open(draft, tr("New alert"))

    def _open(self, draft: Draft | None, title: str) -> None:
        sheet = self.sheet
        if sheet.isVisible():
            sheet.dismiss()
            return
        sheet.set_theme(self._window.look.theme)
        value = ""
        if draft is not None and isinstance(draft.alert.condition, Compare):
            right = draft.alert.condition.right
            value = line_of(draft.alert.condition).rpartition(" ")[2]
            value = value if isinstance(right, float) else ""
        sheet.open(draft, title, select=value)

    def _keep(self, draft: Draft) -> None:
        """Keep the alerts of a draft as one step."""
        engine = self._window.engine
        before = engine.alerts()
        made: tuple[Alert, ...] = ()
        for one in draft.alerts():
            fresh = changes.fresh_id((*before, *made))
            new = one if draft.known else replace(one, id=fresh, created=engine.now())
            made = (*made, new)
        lines = [line_of(one.condition) for one in made]
        text = steps.edit_text(lines[0]) if draft.known else steps.add_text(lines)
        keys = [one.id for one in made]
        if self._window.edits.write(_NAME, before, changes.put(before, made), text, keys):
            form = tr("Changed: {alerts}") if draft.known else tr("Watched from now on: {alerts}")
            self._window.status.say(form.format(alerts=_listed(lines)))

    def _usual(self, pane: TablePane) -> str:
        """The column a table is about."""
        movers = self._window.screens.movers.pane
        if pane is movers and movers is not None:
            return movers.movers.measure.id
        return "left" if pane is self._window.earnings else "last"

    def _around(self) -> Around:
        window = self._window
        symbols = tuple(window.edits.watchlist.symbols)
        return Around(symbols, window.engine.now(), window.engine.alerts())


def _listed(names: list[str]) -> str:
    if len(names) <= _NAMED:
        return ", ".join(names)
    return tr("{count} alerts").format(count=len(names))
