"""What the Race compares: the wishes of its pane handed to the engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.desk import racelines
from engine.desk.kinds import RaceMeasure
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.views import RacePick, RowView
    from gui.bridge import EngineFacade
    from gui.palette import Choice
    from gui.plots import Plots
    from gui.race.gap import Shown
    from gui.race.pane import RacePane

_RACE: Final = "race"
_ALWAYS: Final = ("BTC", "ETH", racelines.VIX)
"""Offered even where the list does not hold them."""


class RaceChoice:
    """Hands the wishes of the Race's pane to the engine."""

    def __init__(self, engine: EngineFacade, plots: Plots, show: Callable[[str], None]) -> None:
        """Take the engine, the panes and what brings a screen forward."""
        self._engine = engine
        self._plots = plots
        self._show = show

    def wire(self, race: RacePane, row: Callable[[str], RowView | None]) -> None:
        """Follow a pane; `row` gives a symbol's row of the list, for its name."""
        race.measure_requested.connect(self.set_measure)
        race.lines_requested.connect(self.set_lines)
        race.time_axis_requested.connect(self.set_time_axis)
        race.gap_chosen.connect(self.keep_gap)
        race.symbols = lambda: self._offered(row)
        settings = self._engine.settings()
        race.set_compressed(compressed=settings.race_compressed)
        race.set_gap(settings.race_gap)

    def _offered(self, row: Callable[[str], RowView | None]) -> list[tuple[str, str]]:
        listed = self._engine.watchlist().symbols
        symbols = dict.fromkeys((*listed, *_ALWAYS))
        rows = ((symbol, row(symbol)) for symbol in symbols)
        return [(symbol, view.name if view is not None else "") for symbol, view in rows]

    def symbols(self) -> tuple[str, str]:
        """Left and right, as shown or as the settings have them."""
        view = self._plots.race_view
        if view is not None:
            return view.left_symbol, view.right_symbol
        settings = self._engine.settings()
        return settings.race_left, settings.race_right

    def set_measure(self, measure: str) -> None:
        """The same pair by another measure; further lines stay."""
        from gui.race import picking

        left, right = self.symbols()
        view = self._plots.race_view
        more = picking.picks_of(view)[racelines.LEAST :] if view is not None else ()
        if not more:
            self._engine.set_race(left, right, RaceMeasure(measure))
            return
        pair = racelines.named_pair(left, right, RaceMeasure(measure)).picks
        self._engine.set_race_lines((*pair, *(pick for pick in more if pick not in pair)))

    def asked(self, text: str) -> Choice | None:
        """What the palette offers for "RACE NVDA BTC": these symbols by their usual measures."""
        from gui.palette import Choice
        from gui.race import picking

        word, _, symbols = text.strip().partition(" ")
        if word.casefold() != _RACE or not symbols.strip():
            return None
        view = self._plots.race_view
        measure = picking.named(picking.picks_of(view)) if view is not None else RaceMeasure.STRIP
        found = picking.read_pair(symbols, measure)
        if isinstance(found, picking.Fault):
            return Choice("race:", text.strip(), tr("Race"), "", found.why, lambda: None)
        title = " ".join((_RACE.upper(), *(pick.symbol for pick in found)))

        def go() -> None:
            self.set_lines(found)
            self._show(_RACE)

        return Choice(title, title, tr("Compare them in the Race"), "", "", go)

    def set_lines(self, picks: tuple[RacePick, ...]) -> None:
        """Other lines."""
        self._engine.set_race_lines(picks)

    def set_time_axis(self, compressed: bool) -> None:
        """Leave nights and weekends out, or give them their length; kept for the next start."""
        self._engine.set_settings(replace(self._engine.settings(), race_compressed=compressed))

    def keep_gap(self, which: Shown) -> None:
        """Keep whether spread or ratio stands below for the next start."""
        self._engine.set_settings(replace(self._engine.settings(), race_gap=which))
