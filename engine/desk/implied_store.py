"""The last implied figures and the recent points of volatility lines, as rows of the database."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from engine.desk.implied import MEASURES, Good
from engine.model.reason import Reason
from engine.model.value import Quality

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    Rows = Sequence[tuple[object, ...]]

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
FIGURES = "SELECT symbol, measure, value, as_of, source, reason, detail FROM implied"
MOVES = "SELECT symbol, as_of, source, percent FROM moves"
POINTS = (
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


def put(
    connection: sqlite3.Connection, stands: Iterable[Stand], points: Mapping[Slot, Point]
) -> None:
    """Write figures and points in the caller's transaction.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    for stand in stands:
        connection.executemany(
            "INSERT OR REPLACE INTO implied VALUES (?,?,?,?,?,?,?)",
            [
                (
                    stand.symbol,
                    name,
                    g.value,
                    g.as_of.isoformat(),
                    g.source,
                    int(g.reason),
                    g.detail,
                )
                for name, g in stand.figures
            ],
        )
        percent = json.dumps({expiry.isoformat(): value for expiry, value in stand.moves})
        connection.execute(
            "INSERT OR REPLACE INTO moves VALUES (?,?,?,?)",
            (stand.symbol, stand.as_of.isoformat(), stand.source, percent),
        )
    if points:
        connection.executemany(
            "INSERT OR REPLACE INTO points VALUES (?,?,?,?,?)",
            [(*slot, stamp, value) for slot, (stamp, value) in points.items()],
        )


def stands(figures: Rows, moves: Rows) -> tuple[Stand, ...]:
    """Stands from the rows of `FIGURES` and `MOVES`; what cannot be read is left out."""
    good: dict[str, list[tuple[str, Good]]] = {}
    for symbol, measure, value, as_of, source, reason, detail in figures:
        number, at, why = _number(value), _instant(as_of), _reason(reason)
        if measure in MEASURES and math.isfinite(number) and at is not None:
            figure = Good(
                number, at, math.nan, str(source), Quality.STALE, why, str(detail), stored=True
            )
            good.setdefault(str(symbol), []).append((str(measure), figure))
    found = []
    for symbol, as_of, source, percent in moves:
        at = _instant(as_of)
        known = tuple(good.get(str(symbol), ()))
        if at is not None and known:
            found.append(Stand(str(symbol), known, at, str(source), _moves(percent)))
    return tuple(found)


def points(rows: Rows) -> tuple[tuple[str, str, Point], ...]:
    """(symbol, measure, point) from the rows of `POINTS`, oldest first."""
    found = ((str(r[0]), str(r[1]), (_number(r[2]), _number(r[3]))) for r in rows)
    return tuple(one for one in found if all(map(math.isfinite, one[2])))


def _moves(percent: object) -> tuple[tuple[datetime, float], ...]:
    try:
        table = json.loads(str(percent))
    except ValueError:
        return ()
    if not isinstance(table, dict):
        return ()
    dated = ((_instant(expiry), _number(value)) for expiry, value in table.items())
    return tuple((at, value) for at, value in dated if at is not None and math.isfinite(value))


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else math.nan


def _instant(value: object) -> datetime | None:
    """An instant with its zone; None if the text is none."""
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return None if at.tzinfo is None else at


def _reason(value: object) -> Reason:
    return Reason(value) if isinstance(value, int) and value in set(Reason) else Reason.OK
