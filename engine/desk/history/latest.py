"""Rows of which the last is kept: prices, DVOL, vendors' figures, and the close of each day."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from engine.desk.history.cells import each, finite, instant, null, real
from engine.model.instrument import Kind
from engine.model.quote import DvolPoint, MarketState, Quote
from engine.model.value import Quality
from engine.model.vendor import VendorIv

if TYPE_CHECKING:
    import sqlite3

    from engine.desk.history.cells import Query, Row, Tally

    Close = tuple[str, str, date, float, str]

TABLES = """
CREATE TABLE IF NOT EXISTS closes(
    symbol TEXT NOT NULL, measure TEXT NOT NULL, day TEXT NOT NULL, value REAL NOT NULL,
    source TEXT NOT NULL, PRIMARY KEY(symbol, measure, day)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS quotes(
    symbol TEXT PRIMARY KEY, last REAL NOT NULL, prev_close REAL, market_cap REAL, shares REAL,
    as_of TEXT NOT NULL, source TEXT NOT NULL, currency TEXT NOT NULL, name TEXT NOT NULL,
    kind TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS dvol(
    coin TEXT PRIMARY KEY, value REAL NOT NULL, as_of TEXT NOT NULL, source TEXT NOT NULL)
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS vendor(
    symbol TEXT NOT NULL, source TEXT NOT NULL, day TEXT NOT NULL, value REAL NOT NULL,
    as_of TEXT NOT NULL, delay_s REAL NOT NULL, PRIMARY KEY(symbol, source, day)) WITHOUT ROWID;
"""
_QUOTES = (
    "SELECT symbol, last, prev_close, market_cap, shares, as_of, source, currency, name, kind"
    " FROM quotes ORDER BY symbol"
)
_LEVELS = "SELECT coin, value, as_of, source FROM dvol ORDER BY coin"
_CLOSES = "SELECT symbol, measure, day, value, source FROM closes ORDER BY day"
_VENDOR = (
    "SELECT symbol, value, as_of, source, delay_s FROM vendor AS v WHERE as_of ="
    " (SELECT max(as_of) FROM vendor WHERE symbol = v.symbol) GROUP BY symbol ORDER BY symbol"
)


def put_quote(connection: sqlite3.Connection, quote: Quote) -> None:
    """Write a last price.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    row = (
        quote.symbol, quote.last, null(quote.prev_close), null(quote.market_cap),
        null(quote.shares), quote.as_of.isoformat(), quote.source, quote.currency, quote.name,
        str(quote.kind),
    )  # fmt: skip
    connection.execute("INSERT OR REPLACE INTO quotes VALUES (?,?,?,?,?,?,?,?,?,?)", row)


def put_level(connection: sqlite3.Connection, level: DvolPoint) -> None:
    """Write a last DVOL level.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    row = (level.coin, level.value, level.as_of.isoformat(), level.source)
    connection.execute("INSERT OR REPLACE INTO dvol VALUES (?,?,?,?)", row)


def put_close(connection: sqlite3.Connection, close: Close) -> None:
    """Write the close of a line's day.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    symbol, measure, ended, value, source = close
    row = (symbol, measure, ended.isoformat(), value, source)
    connection.execute("INSERT OR REPLACE INTO closes VALUES (?,?,?,?,?)", row)


def put_vendor(connection: sqlite3.Connection, given: VendorIv) -> None:
    """Write a source's own figure, one a day.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    stamp, ended = given.as_of.isoformat(), given.as_of.date().isoformat()
    row = (given.symbol, given.source, ended, given.value, stamp, given.delay_s)
    connection.execute("INSERT OR REPLACE INTO vendor VALUES (?,?,?,?,?,?)", row)


def quotes(rows: Query, tally: Tally) -> tuple[Quote, ...]:
    """Last prices, quality stale."""
    return each(rows(_QUOTES, ()), _quote, tally)


def levels(rows: Query, tally: Tally) -> tuple[DvolPoint, ...]:
    """Last DVOL levels, quality stale."""
    return each(rows(_LEVELS, ()), _level, tally)


def closes(rows: Query, tally: Tally) -> tuple[Close, ...]:
    """(symbol, measure, day, points, source) of every close, by day."""
    return each(rows(_CLOSES, ()), _close, tally)


def vendor(rows: Query, tally: Tally) -> tuple[VendorIv, ...]:
    """The newest figure that a source computes itself, by symbol, quality stale."""
    return each(rows(_VENDOR, ()), _vendor, tally)


def _quote(r: Row) -> Quote:
    return Quote(
        str(r[0]), finite(r[1]), real(r[2]), instant(r[5]), math.nan, str(r[6]), Quality.STALE,
        market_cap=real(r[3]), shares=real(r[4]), currency=str(r[7]), name=str(r[8]),
        kind=Kind(str(r[9])), market_state=MarketState.UNKNOWN,
    )  # fmt: skip


def _level(r: Row) -> DvolPoint:
    return DvolPoint(str(r[0]), finite(r[1]), instant(r[2]), math.nan, str(r[3]), Quality.STALE)


def _close(r: Row) -> Close:
    return str(r[0]), str(r[1]), date.fromisoformat(str(r[2])), finite(r[3]), str(r[4])


def _vendor(r: Row) -> VendorIv:
    return VendorIv(
        str(r[0]), finite(r[1]), instant(r[2]), math.nan, str(r[3]), Quality.STALE, real(r[4])
    )
