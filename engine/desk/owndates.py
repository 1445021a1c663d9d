"""Report dates of the user's own as dates.json holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.earnings import OwnDate, Session
from engine.model.plainvalues import day_of, instant_of
from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONGEST_NOTE = 500
_SESSIONS: Final = {str(one): one for one in Session}


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
    day, set_at = day_of(entry.get("day")), instant_of(entry.get("set_at"))
    session = _SESSIONS.get(str(entry.get("session")))
    if day is None or set_at is None or session is None:
        return None
    return OwnDate(symbol.canonical, day, session, set_at, note)


SHAPE: Shape[OwnDate] = Shape("dates", told, read, "Own report dates are not shown")
