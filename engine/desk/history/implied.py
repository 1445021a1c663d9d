"""The last implied figures and the recent points of volatility lines, as rows of the database."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.history.cells import each, finite, instant
from engine.desk.implied import MEASURES, Good
from engine.model.reason import Reason
from engine.model.value import Quality

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from engine.desk.history.cells import Query, Row, Tally

TABLES = """
CREATE TABLE IF NOT EXISTS implied(
    symbol TEXT NOT NULL, measure TEXT NOT NULL, value REAL NOT NULL, as_of TEXT NOT NULL,
    source TEXT NOT NULL, reason INTEGER NOT NULL, detail TEXT NOT NULL,
    PRIMARY KEY(symbol, measure)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS moves(
    symbol TEXT PRIMARY KEY, as_of TEXT NOT NULL, source TEXT NOT NULL, percent TEXT NOT NULL)
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS points(
    symbol TEXT NOT NULL, measure TEXT NOT NULL, slot INTEGER NOT NULL, stamp REAL NOT NULL,
    value REAL NOT NULL, PRIMARY KEY(symbol, measure, slot)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS points_stamp ON points(stamp);
"""
_FIGURES = "SELECT symbol, measure, value, as_of, source, reason, detail FROM implied"
_MOVES = "SELECT symbol, as_of, source, percent FROM moves"
_POINTS = (
    "SELECT symbol, measure, stamp, value FROM points"
    " WHERE stamp >= (SELECT max(stamp) FROM points) - 432000 ORDER BY stamp"
)
"""Points of the last five days: over a long weekend."""
SLOT_S = 3600
"""Of each hour the last point of a line is kept: New York opens and closes between them."""

Slot = tuple[str, str, int]
"""(symbol, measure, hour since the epoch)."""
Point = tuple[float, float]
"""(epoch s, points of volatility)."""


@dataclass(frozen=True, slots=True)
class Stand:
    """What is known of a symbol's implied volatility after a chain.

    Attributes:
        figures: The last good figure by measure.
        as_of, source: Stamp and source of the chain behind `moves`.
        moves: Expected move by expiry, percent.
    """

    symbol: str
    figures: tuple[tuple[str, Good], ...]
    as_of: datetime
    source: str
    moves: tuple[tuple[datetime, float], ...]


def put_stand(connection: sqlite3.Connection, stand: Stand) -> None:
    """Write a symbol's figures and moves in the caller's transaction.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    for name, g in stand.figures:
        figure = (g.value, g.as_of.isoformat(), g.source, int(g.reason), g.detail)
        connection.execute(
            "INSERT OR REPLACE INTO implied VALUES (?,?,?,?,?,?,?)", (stand.symbol, name, *figure)
        )
    percent = json.dumps({expiry.isoformat(): value for expiry, value in stand.moves})
    connection.execute(
        "INSERT OR REPLACE INTO moves VALUES (?,?,?,?)",
        (stand.symbol, stand.as_of.isoformat(), stand.source, percent),
    )


def put_point(connection: sqlite3.Connection, point: tuple[str, str, int, float, float]) -> None:
    """Write (symbol, measure, slot, stamp, value) of a line's point.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    connection.execute("INSERT OR REPLACE INTO points VALUES (?,?,?,?,?)", point)


def stands(rows: Query, tally: Tally) -> tuple[Stand, ...]:
    """The last figures of every symbol, quality stale."""
    good: dict[str, list[tuple[str, Good]]] = {}
    for symbol, measure, figure in each(rows(_FIGURES, ()), _figure, tally):
        if measure in MEASURES:
            good.setdefault(symbol, []).append((measure, figure))
    found = each(rows(_MOVES, ()), _moves, tally)
    return tuple(
        Stand(symbol, tuple(good[symbol]), at, source, moves)
        for symbol, at, source, moves in found
        if symbol in good
    )


def points(rows: Query, tally: Tally) -> tuple[tuple[str, str, Point], ...]:
    """(symbol, measure, point) of the last five days, oldest first."""
    return each(rows(_POINTS, ()), _point, tally)


def _figure(r: Row) -> tuple[str, str, Good]:
    figure = Good(
        finite(r[2]), instant(r[3]), math.nan, str(r[4]), Quality.STALE, _reason(r[5]), str(r[6]),
        stored=True,
    )  # fmt: skip
    return str(r[0]), str(r[1]), figure


def _moves(r: Row) -> tuple[str, datetime, str, tuple[tuple[datetime, float], ...]]:
    return str(r[0]), instant(r[1]), str(r[2]), _percent(r[3])


def _percent(told: object) -> tuple[tuple[datetime, float], ...]:
    """Moves by expiry; none if they cannot be read, the figures stay."""
    try:
        table = dict(json.loads(str(told)))
        return tuple((instant(expiry), finite(value)) for expiry, value in table.items())
    except (ValueError, TypeError):
        return ()


def _point(r: Row) -> tuple[str, str, Point]:
    return str(r[0]), str(r[1]), (finite(r[2]), finite(r[3]))


def _reason(value: object) -> Reason:
    return Reason(value) if isinstance(value, int) and value in set(Reason) else Reason.OK
