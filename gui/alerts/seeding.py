"""What an alert is begun with: the rows of a table, the place in a chart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from engine.model.alert import (
    Alert,
    Basis,
    Compare,
    FeedDown,
    Figure,
    Gauge,
    Op,
    ReportIn,
    Side,
)
from gui.alerts.draft import Draft, Seed, begun, figure_of
from gui.alerts.values import measured

if TYPE_CHECKING:
    from engine.desk.views import RacePick
    from gui.alerts.values import Row
    from gui.charts.base import PlotPane
    from gui.tables.pane import TablePane

GAUGES: Final = {
    "last": Gauge.PRICE,
    "ext_last": Gauge.PRICE,
    "change_pct": Gauge.CHANGE,
    "percent": Gauge.CHANGE,
    "change_sigma": Gauge.SIGMA,
    "sigma": Gauge.SIGMA,
    "cap_change": Gauge.CAP_CHANGE,
    "value": Gauge.CAP_CHANGE,
    "rv": Gauge.RV,
    "iv30": Gauge.IV30,
    "iv_minus_rv": Gauge.IV_MINUS_RV,
    "iv_rank": Gauge.IV_RANK,
    "iv_percentile": Gauge.IV_PERCENTILE,
    "implied_move": Gauge.IMPLIED_MOVE,
    "move": Gauge.IMPLIED_MOVE,
}
"""The figure of a column, by the columns' stable names."""
REPORTS: Final = ("earnings", "left", "day")
_HOURS: Final = 24.0
_REALIZED: Final = "rv_"
_COINS_DVOL: Final = ("BTC", "ETH")
_MEASURES: Final = {
    "iv30_atm": Gauge.IV30,
    "iv30_vix": Gauge.IV30_VIX,
    "iv30_dvol": Gauge.IV30_DVOL,
    "dvol": Gauge.DVOL,
    "vix": Gauge.PRICE,
}
"""The figure of a line of the Race, by its measure."""


def from_rows(pane: TablePane, row: Row, *, usual: str = "last") -> Draft | None:
    """A draft for the selected rows, None where they have no symbol.

    It looks at the sorted column, else at that of the current cell, else at the usual one.

    Args:
        pane: The table.
        row: Gives a symbol's row of the list.
        usual: The column that is looked at where neither says anything.
    """
    board = pane.board
    found = dict.fromkeys(board.symbol(place) for place in pane.selected_rows())
    symbols = [symbol for symbol in found if symbol]
    if not symbols:
        return None
    column = board.columns[column_of(pane)].id
    column = column if column in (*GAUGES, *REPORTS) else usual
    if column in REPORTS:
        seeds = tuple(Seed(symbol, Gauge.PRICE, math.nan) for symbol in symbols)
        return Draft(Alert("", ReportIn(symbols[0], _HOURS)), seeds)
    gauge = GAUGES.get(column, Gauge.PRICE)
    shown = _shown(pane, column)
    seeds = tuple(seed_of(symbol, gauge, row, shown.get(symbol, math.nan)) for symbol in symbols)
    return Draft(Alert("", begun(seeds[0])), seeds)


def _shown(pane: TablePane, column: str) -> dict[str, float]:
    """What a column shows, by symbol; for symbols that the list does not have."""
    board = pane.board
    place = next((at for at, one in enumerate(board.columns) if one.id == column), -1)
    if place < 0:
        return {}
    return {board.symbol(row): board.cell(row, place).value for row in pane.selected_rows()}


def column_of(pane: TablePane) -> int:
    """The column that is asked about."""
    sort = pane.board.sort_column
    return sort if sort is not None else pane.current_column()


def seed_of(symbol: str, gauge: Gauge, row: Row, shown: float = math.nan) -> Seed:
    """A symbol with its value now; for coins with a published index that index.

    Args:
        symbol: Of the alert.
        gauge: What is looked at.
        row: Gives a symbol's row of the list.
        shown: The value where the list has none.
    """
    if gauge is Gauge.IV30 and symbol in _COINS_DVOL:
        gauge = Gauge.DVOL
    figure = figure_of(symbol, gauge)
    found = measured(figure, row)
    value = found.value if found is not None and found.known else shown
    return Seed(symbol, gauge, value, figure.estimator)


def from_source(name: str) -> Draft:
    """A source that goes down."""
    return Draft(Alert("", FeedDown(name)))


def from_level(symbol: str, level: float) -> Draft:
    """A price that is crossed."""
    seed = Seed(symbol, Gauge.PRICE, level)
    return Draft(Alert("", begun(seed)), (seed,))


def from_race(picks: tuple[RacePick, ...], side: int) -> Draft | None:
    """The pair's crossing, None without a pair.

    Args:
        picks: What is compared.
        side: Of the crossing, 1 upwards.
    """
    if len(picks) < 2:
        return None
    left, right = (_figure(pick) for pick in picks[:2])
    op = Op.CROSSES_ABOVE if side > 0 else Op.CROSSES_BELOW
    return Draft(Alert("", Compare(Side(left), op, Side(right)), basis=Basis.CLOSES))


def _figure(pick: RacePick) -> Figure:
    if pick.measure.startswith(_REALIZED):
        return Figure(pick.symbol, Gauge.RV, pick.measure.removeprefix(_REALIZED))
    usual = Gauge.DVOL if pick.symbol in _COINS_DVOL else Gauge.IV30
    return Figure(pick.symbol, _MEASURES.get(pick.measure, usual))


def level_of(pane: PlotPane) -> float:
    """The value at the crosshair, else NaN: the last one is known elsewhere."""
    state = pane.plot.state
    cross = state.crosshair
    if cross.x is None or not state.shown:
        return math.nan
    pane.plot.prepare()
    panel = state.shown[0]
    if cross.y is not None and panel.rect.top() <= cross.y <= panel.rect.bottom():
        return panel.y_map.value(cross.y)
    return pane.level_at(panel, cross.x)
