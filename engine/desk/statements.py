"""Statements: those of the user as statements.json holds them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.plainvalues import day_of, finite_of
from engine.model.statement import Statement
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST = 500


def told(own: Statement) -> dict[str, object]:
    """A statement of the user as JSON values."""
    return {
        "id": own.id, "symbol": own.symbol, "day": own.day.isoformat(), "text": own.text,
        "value": own.value if math.isfinite(own.value) else None, "unit": own.unit,
        "source": own.source, "report": own.report.isoformat() if own.report else None,
    }  # fmt: skip


def read(entry: Mapping[str, object]) -> Statement | None:
    """The statement of JSON values, None where it cannot be one."""
    texts = {name: entry.get(name, "") for name in ("id", "symbol", "text", "unit", "source")}
    words = {k: v for k, v in texts.items() if isinstance(v, str) and len(v) <= _LONGEST}
    if len(words) != len(texts) or not words["id"] or not words["text"].strip():
        return None
    symbol = parse_symbol(words["symbol"]) if words["symbol"] else None
    value = entry.get("value")
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        return None
    report = entry.get("report")
    day, of = day_of(entry.get("day")), day_of(report)
    if day is None or (report is not None and of is None):
        return None
    if symbol is not None and not isinstance(symbol, Symbol):
        return None
    return Statement(
        words["id"], "" if symbol is None else symbol.canonical, day, words["text"],
        finite_of(value),
        words["unit"], words["source"], report=of,
    )  # fmt: skip


SHAPE: Shape[Statement] = Shape(
    "statements", told, read, "Own statements are not shown", lambda said: said.id
)
