"""Capex rows of the user's own as capex.json holds them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.desk.capex import OWN
from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.capex import CapexRow, calendar_quarter
from engine.model.plainvalues import day_of, finite_of, instant_of
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 200


def told(row: CapexRow) -> dict[str, object]:
    """A row as JSON values."""
    return {
        "symbol": row.symbol, "period_end": row.period_end.isoformat(), "unit": row.unit,
        "capex_bn": _number(row.capex_bn), "revenue_bn": _number(row.revenue_bn),
        "definition": row.definition, "as_of": row.as_of.isoformat(), "note": row.certainty,
    }  # fmt: skip


def read(entry: Mapping[str, object]) -> CapexRow | None:
    """The row of JSON values, None where it cannot be one."""
    symbol = parse_symbol(str(entry.get("symbol", "")))
    texts = [entry.get(name, "") for name in ("unit", "definition", "note")]
    unit, definition, note = (one if isinstance(one, str) else "" for one in texts)
    if (
        not isinstance(symbol, Symbol)
        or len(unit) != 3
        or max(len(definition), len(note)) > _LONGEST
    ):
        return None
    end, as_of = day_of(entry.get("period_end")), instant_of(entry.get("as_of"))
    capex, revenue = finite_of(entry.get("capex_bn")), finite_of(entry.get("revenue_bn"))
    if end is None or as_of is None or math.isnan(capex):
        return None
    return CapexRow(
        symbol.canonical, end, calendar_quarter(end), capex, revenue, unit, OWN,
        as_of, definition=definition, certainty=note,
    )  # fmt: skip


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


SHAPE: Shape[CapexRow] = Shape("capex", told, read, "Own capex rows are not shown")
