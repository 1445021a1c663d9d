"""Daily bars with their versions: a split rebuilds a series, a restated bar keeps its old form."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.history.cells import each, instant, known_instant, real, text
from engine.model.quote import BarSeries
from engine.model.value import Quality

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from engine.desk.bars import CleanBars
    from engine.desk.history.cells import Query, Row, Tally

    Bar = tuple[float, float, float, float]

TABLES = """
CREATE TABLE IF NOT EXISTS bars(
    symbol TEXT NOT NULL, version INTEGER NOT NULL, stamp INTEGER NOT NULL,
    open REAL, high REAL, low REAL, close REAL, PRIMARY KEY(symbol, version, stamp)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS series(
    symbol TEXT NOT NULL, version INTEGER NOT NULL, as_of TEXT NOT NULL, source TEXT NOT NULL,
    finished INTEGER, since TEXT NOT NULL, until TEXT, why TEXT, restated INTEGER NOT NULL,
    PRIMARY KEY(symbol, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS restated(
    symbol TEXT NOT NULL, version INTEGER NOT NULL, stamp INTEGER NOT NULL, seen TEXT NOT NULL,
    open REAL, high REAL, low REAL, close REAL, PRIMARY KEY(symbol, version, stamp, seen))
    WITHOUT ROWID;
"""
"""`finished`: stamp of the last finished bar. `until`, `why`: when and by what a version ended,
NULL of the present one. `restated`: finished bars that were told otherwise before; the former
values stand in `restated`."""
FROM_1 = """
INSERT INTO bars SELECT symbol, 1, stamp, open, high, low, close FROM bars_1;
"""
SERIES_FROM_1 = """
INSERT INTO series SELECT s.symbol, 1, s.as_of, s.source, b.stamp, s.as_of, NULL, NULL, 0
    FROM series_1 AS s LEFT JOIN
    (SELECT symbol, stamp, row_number() OVER (PARTITION BY symbol ORDER BY stamp) AS place
     FROM bars_1) AS b ON b.symbol = s.symbol AND b.place = s.complete;
"""
LEAST_COMMON = 5
"""Bars that two series must share before their ratio is taken for a split."""
EVEN = 0.004
"""How far the ratios of single bars may lie from the split's: prices are rounded."""
LEAST_SPLIT = 1.2
_SAME = 1e-9
_HEADS = (
    "SELECT symbol, version, as_of, source, finished FROM series WHERE until IS NULL"
    " ORDER BY symbol"
)
_BARS = (
    "SELECT stamp, open, high, low, close FROM bars WHERE symbol = ? AND version = ? ORDER BY stamp"
)
_VERSIONS = (
    "SELECT symbol, version, since, until, why, restated FROM series ORDER BY symbol, version"
)


@dataclass(frozen=True, slots=True)
class Version:
    """One form in which a symbol's bars were told.

    Attributes:
        until, why: When and why the next one took its place ("split 10:1"), None and "" now.
        restated: Finished bars of it that the source changed afterwards.
    """

    symbol: str
    number: int
    since: datetime
    until: datetime | None
    why: str
    restated: int


@dataclass(frozen=True, slots=True)
class _Known:
    """The present version in the database; `bars` by stamp."""

    version: int
    source: str
    finished: int
    restated: int
    bars: dict[int, Bar]


def put(connection: sqlite3.Connection, new: CleanBars) -> None:
    """Write the bars that are new or changed, in the caller's transaction.

    Bars older than all of `new` stay. Where every shared bar has changed by one and the same
    ratio a split has come: the former version is closed with its reason, a new one is written
    and what only the former had is carried over by that ratio. Other changes of finished bars of
    the same source are restatements: counted, the former values kept.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    columns = (new.open.tolist(), new.high.tolist(), new.low.tolist(), new.close.tolist())
    told: dict[int, Bar] = dict(zip(new.stamps.tolist(), zip(*columns, strict=True), strict=True))
    finished = int(new.stamps[new.complete - 1]) if new.complete else -1
    known = _known(connection, new.symbol)
    as_of = new.raw.as_of.isoformat()
    if known is None:
        _write(connection, new, 1, told)
        _head(connection, new, 1, finished, as_of)
        return
    ratio = _ratio(known, told, min(known.finished, finished))
    if ratio is None:
        _update(connection, new, known, told, finished)
        return
    connection.execute(
        "UPDATE series SET until = ?, why = ? WHERE symbol = ? AND version = ?",
        (as_of, split_text(ratio), new.symbol, known.version),
    )
    first = min(told)
    carried = {
        stamp: (o * ratio, h * ratio, low * ratio, c * ratio)
        for stamp, (o, h, low, c) in known.bars.items()
        if stamp < first
    }
    _write(connection, new, known.version + 1, carried | told)
    _head(connection, new, known.version + 1, finished, as_of)


def read(rows: Query, tally: Tally) -> tuple[BarSeries, ...]:
    """The present version of every symbol's bars; `rows` runs a query."""
    found = each(rows(_HEADS, ()), partial(_series, rows), tally)
    return tuple(series for series in found if len(series))


def versions(rows: Query, tally: Tally) -> tuple[Version, ...]:
    """Every version of every series, oldest first."""
    return each(rows(_VERSIONS, ()), _version, tally)


def split_text(ratio: float) -> str:
    """Such as "split 10:1" for prices that fell to a tenth."""
    shares = Fraction(1.0 / ratio).limit_denominator(20)
    if shares.numerator and abs(float(shares) * ratio - 1.0) <= EVEN:
        return f"split {shares.numerator}:{shares.denominator}"
    return f"all prices times {ratio:.6g}"


def _series(rows: Query, head: Row) -> BarSeries:
    symbol, version, as_of, source, finished = head
    bars = rows(_BARS, (symbol, version))
    table = np.array([[real(x) for x in row[1:]] for row in bars], dtype=np.float64).reshape(-1, 4)
    stamps = np.array([int(str(row[0])) for row in bars], dtype=np.int64)
    last = -1.0 if finished is None else real(finished)
    return BarSeries(
        str(symbol), "1d", stamps, table[:, 0], table[:, 1], table[:, 2], table[:, 3],
        np.full(len(bars), np.nan), int(np.sum(stamps <= last)), instant(as_of), math.nan,
        str(source), Quality.STALE,
    )  # fmt: skip


def _version(r: Row) -> Version:
    until = known_instant(r[3])
    return Version(str(r[0]), int(str(r[1])), instant(r[2]), until, text(r[4]), int(str(r[5])))


def _known(connection: sqlite3.Connection, symbol: str) -> _Known | None:
    head = connection.execute(
        "SELECT version, source, finished, restated FROM series"
        " WHERE symbol = ? AND until IS NULL ORDER BY version DESC",
        (symbol,),
    ).fetchone()
    if head is None:
        return None
    version, source, finished, restated = head
    bars = {
        int(row[0]): (real(row[1]), real(row[2]), real(row[3]), real(row[4]))
        for row in connection.execute(_BARS, (symbol, version))
    }
    last = -1 if finished is None else int(finished)
    return _Known(int(version), str(source), last, int(restated), bars)


def _ratio(known: _Known, told: dict[int, Bar], finished: int) -> float | None:
    """By what all shared finished bars have changed alike, None if they have not."""
    shared = [stamp for stamp in told if stamp <= finished and stamp in known.bars]
    if len(shared) < LEAST_COMMON:
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios = np.array([told[s][3] for s in shared]) / np.array(
            [known.bars[s][3] for s in shared]
        )
    middle = float(np.median(ratios))
    if not (middle > 0.0 and math.isfinite(middle) and max(middle, 1.0 / middle) >= LEAST_SPLIT):
        return None
    even = np.abs(ratios / middle - 1.0) <= EVEN
    return middle if float(np.mean(even)) >= 0.9 else None


def _update(
    connection: sqlite3.Connection,
    new: CleanBars,
    known: _Known,
    told: dict[int, Bar],
    finished: int,
) -> None:
    """Write what differs from the present version."""
    first, version = min(told), known.version
    changed = {s: bar for s, bar in told.items() if not _same(known.bars.get(s), bar)}
    gone = [s for s in known.bars if s >= first and s not in told]
    before = [s for s in (*changed, *gone) if s in known.bars and s <= known.finished]
    restated = before if known.source == new.raw.source else []
    as_of = new.raw.as_of.isoformat()
    connection.executemany(
        "INSERT OR IGNORE INTO restated VALUES (?,?,?,?,?,?,?,?)",
        [(new.symbol, version, s, as_of, *known.bars[s]) for s in restated],
    )
    connection.executemany(
        "DELETE FROM bars WHERE symbol = ? AND version = ? AND stamp = ?",
        [(new.symbol, version, s) for s in gone],
    )
    _write(connection, new, version, changed)
    connection.execute(
        "UPDATE series SET as_of = ?, source = ?, finished = ?, restated = ?"
        " WHERE symbol = ? AND version = ?",
        (as_of, new.raw.source, finished, known.restated + len(restated), new.symbol, version),
    )


def _same(one: Bar | None, other: Bar) -> bool:
    return one is not None and all(
        math.isclose(a, b, rel_tol=_SAME) for a, b in zip(one, other, strict=True)
    )


def _write(
    connection: sqlite3.Connection, new: CleanBars, version: int, told: dict[int, Bar]
) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO bars VALUES (?,?,?,?,?,?,?)",
        [(new.symbol, version, stamp, *bar) for stamp, bar in told.items()],
    )


def _head(
    connection: sqlite3.Connection, new: CleanBars, version: int, finished: int, as_of: str
) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO series VALUES (?,?,?,?,?,?,NULL,NULL,0)",
        (new.symbol, version, as_of, new.raw.source, finished, as_of),
    )
