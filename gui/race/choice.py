"""What the Race compares: its pair and measure, as shown or as the settings have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.views import RaceMeasure

if TYPE_CHECKING:
    from gui.bridge import EngineFacade
    from gui.plots import Plots


class RaceChoice:
    """Hands the wishes of the Race's pane to the engine."""

    def __init__(self, engine: EngineFacade, plots: Plots) -> None:
        self._engine = engine
        self._plots = plots

    def symbols(self) -> tuple[str, str]:
        """Left and right."""
        view = self._plots.race_view
        if view is not None:
            return view.left_symbol, view.right_symbol
        settings = self._engine.settings()
        return settings.race_left, settings.race_right

    def set_measure(self, measure: str) -> None:
        """The same pair by another measure."""
        left, right = self.symbols()
        self._engine.set_race(left, right, RaceMeasure(measure))

    def set_symbols(self, left: str, right: str) -> None:
        """Another pair by the same measure."""
        view = self._plots.race_view
        measure = view.measure if view is not None else self._engine.settings().race_measure
        self._engine.set_race(left, right, RaceMeasure(measure))
