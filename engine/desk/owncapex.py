"""Capex rows of the user's own as capex.json holds them."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.desk.capex import OWN
from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.capex import CapexRow, calendar_quarter
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
    try:
        end = date.fromisoformat(str(entry.get("period_end")))
        as_of = datetime.fromisoformat(str(entry.get("as_of")))
    except ValueError:
        return None
    capex, revenue = _read(entry.get("capex_bn")), _read(entry.get("revenue_bn"))
    if as_of.tzinfo is None or math.isnan(capex):
        return None
    return CapexRow(
        symbol.canonical, end, calendar_quarter(end), capex, revenue, unit, OWN,
        as_of.astimezone(UTC), definition=definition, certainty=note,
    )  # fmt: skip


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _read(value: object) -> float:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if isinstance(value, int | float) and fits else math.nan


SHAPE: Shape[CapexRow] = Shape("capex", told, read, "Own capex rows are not shown")
