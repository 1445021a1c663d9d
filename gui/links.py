"""Links by colour: a symbol chosen in one place travels to all places of its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.text import tr

if TYPE_CHECKING:
    from gui.window import MainWindow
    from gui.workspace.charts import Chart

FIRST = 1
"""The colour that list, first chart and vol sheet share until the user links otherwise."""


class Links(QObject):
    """Carries symbols between list, charts and vol sheet.

    Args:
        window: Has them.

    Attributes:
        list_colour, sheet_colour: Their links, 0 for none.

    Signals:
        changed: List or vol sheet has another link, or the sheet another symbol.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.list_colour = FIRST
        self.sheet_colour = FIRST

    def from_list(self, symbol: str) -> None:
        """The list shows another symbol."""
        self._travel(self.list_colour, symbol)

    def load(self, chart: Chart | None, symbol: str) -> None:
        """A symbol for this chart and all that is linked with it; None before charts are there."""
        charts = self._window.plots.charts
        if charts is None or chart is None:
            self._window.set_symbol(symbol)
            return
        charts.set_symbol(chart, symbol)
        self._travel(chart.tab.colour, symbol)

    def load_sheet(self, symbol: str) -> None:
        """A symbol for the vol sheet and all that is linked with it."""
        self._show_sheet(symbol)
        self._travel(self.sheet_colour, symbol)

    def step(self, colour: int, by: int) -> None:
        """The next symbol of the list for a place of this colour."""
        window = self._window
        if not colour or colour != self.list_colour:
            window.status.say(tr("Not linked with the list; the link can be chosen in the palette"))
            return
        symbol = window.watchlist.step_symbol(by)
        if symbol:
            window.set_symbol(symbol)
        else:
            window.status.say(tr("The list is empty"))

    def symbol_of(self, colour: int) -> str:
        """What the places of a colour show, "" if there is none of it."""
        window = self._window
        if colour == self.list_colour:
            return window.symbol
        if colour == self.sheet_colour:
            return window.plots.sheet_symbol
        charts = window.plots.charts
        linked = (chart.tab for chart in (charts.all if charts is not None else ()))
        return next((tab.symbol for tab in linked if tab.colour == colour and tab.symbol), "")

    def link_list(self, colour: int) -> None:
        """Link the list by this colour: the places of it follow the list from now on."""
        self.list_colour = colour
        self.from_list(self._window.symbol)
        self.changed.emit()

    def link_sheet(self, colour: int) -> None:
        """Link the vol sheet by this colour; it shows what the others of it show."""
        symbol = self.symbol_of(colour) if colour else ""
        self.sheet_colour = colour
        if symbol:
            self._show_sheet(symbol)
        self.changed.emit()

    def link_chart(self, chart: Chart, colour: int) -> None:
        """Link a chart by this colour; it shows what the others of it show."""
        charts = self._window.plots.charts
        if charts is None:
            return
        symbol = self.symbol_of(colour) if colour else ""
        charts.set_colour(chart, colour)
        if symbol:
            charts.set_symbol(chart, symbol)

    def _travel(self, colour: int, symbol: str) -> None:
        if not colour:
            return
        window = self._window
        if colour == self.list_colour and window.symbol != symbol:
            window.symbol = symbol
            window.watchlist.select_symbol(symbol)
        if colour == self.sheet_colour:
            self._show_sheet(symbol)
        charts = window.plots.charts
        if charts is None:
            if colour == FIRST:
                window.plots.await_chart(symbol)
            return
        for chart in charts.all:
            if chart.tab.colour == colour:
                charts.set_symbol(chart, symbol)

    def _show_sheet(self, symbol: str) -> None:
        if symbol != self._window.plots.sheet_symbol:
            self._window.engine.select(symbol)
            self._window.plots.show_sheet(symbol)
            self.changed.emit()
