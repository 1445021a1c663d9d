"""What the Capex board writes into files: its rows as shown, or every figure with its source."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from engine.desk.csvtext import csv_text
from gui.capex.model import DEFINITION, SYMBOL, UNIT
from gui.tables.exporting import Kind
from gui.tables.model import DISPLAY, HORIZONTAL
from gui.text import tr

if TYPE_CHECKING:
    from engine.desk.capex import CapexFigure
    from engine.desk.csvtext import Cell as Written
    from engine.desk.views import CapexBoard
    from gui.capex.pane import CapexPane

_EVERY: Final = (
    "symbol", "calendar quarter", "period end", "currency", "capex (bn)", "definition", "source",
    "filed", "restated", "mark", "headline (bn)", "headline definition", "headline source",
    "headline mark", "revenue (bn)", "revenue source", "capex (bn US$)", "trailing four (bn)",
    "y/y (%)", "headline y/y (%)", "capex/revenue (%)", "disputed by", "why missing",
    "as of (UTC)",
)  # fmt: skip


def rows_as_shown(pane: CapexPane) -> Kind:
    """The shown rows and columns; unit and definition of each row always among them."""
    label = tr("CSV, the rows as shown")
    return Kind(label, "csv", lambda: shown_csv(pane).encode("utf-8-sig"))


def every_figure(pane: CapexPane, board: CapexBoard | None) -> Kind:
    """A line for each quarter of each company on the board."""
    del pane
    label = tr("CSV, every figure with its definition and source")
    return Kind(label, "csv", lambda: full_csv(board).encode("utf-8-sig"))


def shown_csv(pane: CapexPane) -> str:
    """Measure, unit, definition, source and as-of beside the shown quarters."""
    board, look = pane.capex, pane.capex.look
    columns = [c for c in pane.table.shown_columns() if c not in (SYMBOL, UNIT, DEFINITION)]
    heads = [str(board.headerData(c, HORIZONTAL, DISPLAY)) for c in columns]
    lines = []
    for row in range(board.rowCount()):
        row_cells = board.cells(row)
        origin = board.origin(row)
        line: list[Written] = [
            board.symbol(row) or "sum", f"{look.measure} {look.basis}", row_cells[UNIT].text,
            row_cells[DEFINITION].text,
        ]  # fmt: skip
        line += [_written(row_cells[c].value, row_cells[c].text, board.quarter(c))
                 for c in columns]  # fmt: skip
        lines.append([*line, origin.source, origin.as_of])
    head = ("symbol", "measure", "unit", "definition", *heads, "source", "as of (UTC)")
    return csv_text(head, lines)


def _written(value: float, text: str, quarter: str) -> Written:
    if not quarter:
        return text
    return None if math.isnan(value) else value


def full_csv(board: CapexBoard | None) -> str:
    """Every quarter of every company, all its figures."""
    companies = board.companies if board is not None else ()
    return csv_text(_EVERY, [_line(one) for each in companies for one in each.quarters])


def _line(one: CapexFigure) -> list[Written]:
    disputes = "; ".join(f"{d.source}: {d.part} {d.value_bn:g}" for d in one.disputes)
    return [
        one.symbol, one.calendar_quarter, one.period_end.isoformat(), one.unit, _n(one.capex_bn),
        one.definition, one.source, one.filed.isoformat() if one.filed else "",
        "yes" if one.restated else "", one.certainty, _n(one.headline_bn), one.headline_definition,
        one.headline_source, one.headline_certainty, _n(one.revenue_bn), one.revenue_source,
        _n(one.capex_usd_bn), _n(one.trailing_bn), _n(one.yoy_pct), _n(one.headline_yoy_pct),
        _n(one.share_pct), disputes, "; ".join(f"{field}: {why}" for field, why in one.reasons),
        one.as_of,
    ]  # fmt: skip


def _n(value: float) -> float | None:
    return None if math.isnan(value) else value
