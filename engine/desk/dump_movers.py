"""A group of Movers in the dump."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.measured import Json, measured

if TYPE_CHECKING:
    from engine.desk.views import MoversGroup, MoversRow


def group_document(group: MoversGroup) -> Json:
    """A group with its sum in US$, how many symbols that counts, and its rows."""
    return {
        "id": group.id,
        "name": group.name,
        "market_cap_change_usd": measured(group.cap_change_usd),
        "counted": group.counted,
        "rows": [_row(row) for row in group.rows],
    }


def _row(row: MoversRow) -> Json:
    return {
        "symbol": row.symbol,
        "name": row.name,
        "last": measured(row.last),
        "change_pct": measured(row.move_pct),
        "change_sigma": measured(row.move_sigma),
        "market_cap_change_usd": measured(row.cap_change_usd),
        "market_cap_usd": measured(row.cap_usd),
    }
