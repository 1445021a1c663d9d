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

    @property
    def all(self) -> tuple[ChartAsk, ...]:
        """Every chart, the main one first."""
        return tuple(self._asks.values())

    def of(self, chart: str) -> ChartAsk | None:
        """What a chart shows, None for one that is not there."""
        return self._asks.get(chart)

    def set_symbol(self, symbol: str, chart: str = MAIN) -> None:
        """Another symbol in a chart, cut and compared as before."""
        known = self._asks.get(chart) or ChartAsk(chart, symbol)
        self.put(replace(known, symbol=symbol))

    def set_cut(self, interval: str, compare: tuple[str, ...], chart: str = MAIN) -> None:
        """Another length of bars or comparison in a chart that is there."""
        known = self._asks.get(chart)
        if known is not None:
            self.put(replace(known, interval=interval, compare=compare))

    def put(self, ask: ChartAsk) -> None:
        """Show this chart, in place of the one of its id."""
        self._asks[ask.id] = ask
        self._tell()

    def drop(self, chart: str) -> None:
        """Close a chart; the main one stays."""
        if chart != MAIN:
            self._asks.pop(chart, None)
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
