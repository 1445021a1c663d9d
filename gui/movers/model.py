"""Rows of Movers: one group's symbols ranked by one measure, a bar from the middle for each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.model.value import Quality
from gui import format as fmt
from gui.movers.measures import MEASURES, measure
from gui.movers.words import details, ranked_rows
from gui.tables.cell import EMPTY, Cell, Tone, figure
from gui.tables.model import BoardModel, Column

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from engine.desk.views import MoversGroup, MoversRow

SYMBOL, NAME, LAST, PERCENT, SIGMA, VALUE, BAR = range(7)

COLUMNS: Final = (
    Column("symbol", "Symbol", "The instrument, as the program calls it.", "BRK-B.XX",
           figures=False),
    Column("name", "Name", "The company's or the coin's name.", "Taiwan Semiconductor",
           figures=False, rank=4),
    Column("last", "Last", "Last price in the instrument's currency.", "123,456.78", rank=3),
    Column("percent", "Move %",
           "Change against the previous close, in percent; coins against 24 hours ago.", "+88.88"),
    Column("sigma", "Move σ",
           "The same move in standard deviations of a day, from the realized volatility of the "
           "days before.", "+88.88", rank=1),
    Column("value", "Value", "The same move in market value, US$: shares times the change of the "
           "price.", "+$888bn", rank=2),
    Column("bar", "", "The ranked measure as a bar from the middle; full is the largest of the "
           "group.", "MMMMMMMMMMMM", figures=False, rank=5, stretches=True),
)  # fmt: skip


class MoversModel(BoardModel):
    """Symbols of the shown group; the own order is the ranking."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.measure = MEASURES[0]
        self._movers: dict[str, MoversRow] = {}

    def set_group(self, group: MoversGroup, name: str) -> None:
        """Show a group ranked by a measure; rows keep their identity by symbol."""
        self.measure = measure(name)
        ranked = ranked_rows(group.rows, self.measure)
        self._movers = {row.symbol: row for row in ranked}
        full = self.scale()
        cells = {row.symbol: self._written(row, full) for row in ranked}
        if list(cells) == self._own:
            self._put(cells)
        elif set(cells) == set(self._own):
            self._put(cells)
            self._own = list(cells)
            self.resort()
        else:
            self._replace(list(cells), cells)

    def row(self, symbol: str) -> MoversRow | None:
        """What is known of a symbol."""
        return self._movers.get(symbol)

    def movers(self) -> tuple[MoversRow, ...]:
        """The rows as they are shown."""
        return tuple(self._movers[key] for key in self._keys)

    def scale(self) -> float:
        """The move at which a bar is full."""
        known = [self.measure.of(row) for row in self._movers.values()]
        return max([abs(one.value) for one in known if one.known] + [self.measure.least])

    def tip(self, row: int, column: int) -> str:
        """Everything known of the row."""
        del column
        mover = self._movers.get(self.key(row))
        return details(mover) if mover is not None else ""

    def _written(self, row: MoversRow, full: float) -> tuple[Cell, ...]:
        shown = self.measure.of(row)
        swing = EMPTY
        if shown.known:
            base = figure(shown, str, directed=True)
            swing = Cell("", base.tone, value=shown.value, replayed=base.replayed,
                         swing=shown.value / full)  # fmt: skip
        cells = (
            Cell(row.symbol),
            Cell(row.name, Tone.QUIET),
            figure(row.last, fmt.price),
            figure(row.move_pct, fmt.change, directed=True),
            figure(row.move_sigma, lambda value: fmt.number(value, 2, signed=True), directed=True),
            figure(row.cap_change_usd, lambda value: fmt.money(value, signed=True), directed=True),
            swing,
        )
        if row.last.quality is not Quality.REPLAYED:
            return cells
        return tuple(replace(cell, replayed=True) for cell in cells)
