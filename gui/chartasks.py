"""What all charts of the window show, told to the engine as a whole whenever one changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.desk.kinds import ChartAsk

if TYPE_CHECKING:
    from gui.bridge import EngineFacade

MAIN: Final = ""
"""Id of the chart that shows the window's symbol."""


class ChartAsks:
    """Symbol, interval and comparison of each chart by its id.

    Args:
        engine: Makes the views; the main chart begins as its settings have it.
    """

    def __init__(self, engine: EngineFacade) -> None:
        self._engine = engine
        settings = engine.settings()
        main = ChartAsk(MAIN, "", settings.chart_interval, settings.chart_compare)
        self._asks = {MAIN: main}
        self._told: tuple[ChartAsk, ...] = ()

    def set_symbol(self, symbol: str, chart: str = MAIN) -> None:
        """Another symbol in a chart, cut and compared as before."""
        known = self._asks.get(chart) or ChartAsk(chart, symbol)
        self.put(replace(known, symbol=symbol))

    def put(self, ask: ChartAsk) -> None:
        """Show this chart, in place of the one of its id."""
        self._asks[ask.id] = ask
        self._tell()

    def show(self, asks: tuple[ChartAsk, ...]) -> None:
        """Show these charts and no others."""
        self._asks = {ask.id: ask for ask in asks}
        self._tell()

    def _tell(self) -> None:
        wanted = tuple(ask for ask in self._asks.values() if ask.symbol)
        if wanted != self._told:
            self._told = wanted
            self._engine.show_charts(wanted)
