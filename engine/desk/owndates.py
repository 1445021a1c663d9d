"""Report dates of the user's own as dates.json holds them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.earnings import OwnDate, Session
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_NOTE = 500


def told(own: OwnDate) -> dict[str, object]:
    """An own date as JSON values."""
    return {
        "symbol": own.symbol, "day": own.day.isoformat(), "session": str(own.session),
        "set_at": own.set_at.isoformat(), "note": own.note,
    }  # fmt: skip


def read(entry: Mapping[str, object]) -> OwnDate | None:
    """The own date of JSON values, None where it cannot be one."""
    symbol = parse_symbol(str(entry.get("symbol", "")))
    note = entry.get("note", "")
    if not isinstance(symbol, Symbol) or not isinstance(note, str) or len(note) > _LONGEST_NOTE:
        return None
    try:
        day = date.fromisoformat(str(entry.get("day")))
        session = Session(str(entry.get("session")))
        set_at = datetime.fromisoformat(str(entry.get("set_at")))
    except ValueError:
        return None
    if set_at.tzinfo is None:
        return None
    return OwnDate(symbol.canonical, day, session, set_at.astimezone(UTC), note)


SHAPE: Shape[OwnDate] = Shape("dates", told, read, "Own report dates are not shown")
