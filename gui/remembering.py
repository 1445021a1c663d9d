"""What is drawn and how charts are linked, brought back from earlier runs and kept for the next."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from engine.model.drawn import Drawing as KeptDrawing
from gui.charts.drawings import Drawing, Point

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gui.bridge import EngineFacade
    from gui.charts.drawings import Drawings, DrawnBook
    from gui.plots import Plots

_SHEET: Final = ("cone", "term", "smile", "history", "forecast")
"""Names of the vol sheet's plots in reading order."""


class Remembering:
    """Carries drawings and the linked time axes between the charts and the profile.

    Args:
        engine: Keeps them.
        plots: Race and vol sheet, both there.
        charts: What is drawn on charts; they share it by symbol.
    """

    def __init__(self, engine: EngineFacade, plots: Plots, charts: DrawnBook) -> None:
        self._engine = engine
        self._plots = plots
        plots.linking.time_linked = engine.settings().chart_link_time
        plots.linking.time_switched.connect(self._keep_link)
        books: dict[str, DrawnBook] = {"chart": charts}
        if plots.race is not None:
            books["race"] = plots.race.tools.book
        if plots.sheet is not None:
            drawn = (plot.tools.book for plot in plots.sheet.plots())
            books |= zip(_SHEET, drawn, strict=False)
        kept = engine.drawings()
        for screen, book in books.items():
            book.fill(_by_symbol(one for one in kept if one.screen == screen))
            book.changed = partial(self._keep, screen)

    def _keep(self, screen: str, symbol: str, shown: Drawings) -> None:
        """One chart's drawings have changed; those of a chart without a symbol are not kept."""
        if not symbol:
            return
        others = (
            one for one in self._engine.drawings() if (one.screen, one.symbol) != (screen, symbol)
        )
        mine = (_kept(screen, symbol, one) for one in shown)
        self._engine.set_drawings((*others, *mine))
        for pane in self._plots.chart_panes():
            pane.tools.show()

    def _keep_link(self, linked: bool) -> None:
        self._engine.set_settings(replace(self._engine.settings(), chart_link_time=linked))


def _by_symbol(kept: Iterable[KeptDrawing]) -> dict[str, Drawings]:
    found: dict[str, Drawings] = {}
    for one in kept:
        first, second = (Point(*point) for point in one.points)
        drawing = Drawing(one.kind, first, second, one.panel)
        found[one.symbol] = (*found.get(one.symbol, ()), drawing)
    return found


def _kept(screen: str, symbol: str, drawing: Drawing) -> KeptDrawing:
    first, second = drawing.first, drawing.second
    points = (
        (float(first.at), float(first.value)),
        (float(second.at), float(second.value)),
    )
    return KeptDrawing(screen, symbol, drawing.kind, points, drawing.panel)
