"""Tables of the database, and how those of an older version become these."""

from __future__ import annotations

import contextlib
import sqlite3

from engine.desk import implied_store
from engine.desk.history import bars, capex, reports

SCHEMA = 2
_OLD = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'bars'"
_LATEST = """
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
_TABLES = _LATEST + bars.TABLES + reports.TABLES + capex.TABLES + implied_store.TABLES


def prepare(connection: sqlite3.Connection) -> None:
    """Make the tables of a new file, or bring an older one up to date in one transaction.

    Raises:
        sqlite3.Error: It cannot be done; the file is as it was.
    """
    version = version_of(connection)
    if version == SCHEMA:
        return
    if not version and not connection.execute(_OLD).fetchone()[0]:
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
        connection.executescript(f"{_TABLES} PRAGMA user_version={SCHEMA};")
        return
    migrate(connection)
    with contextlib.suppress(sqlite3.Error):  # room that stays unused does no harm
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
        connection.execute("VACUUM")


def migrate(connection: sqlite3.Connection) -> None:
    """Turn version 1 into this one, all or nothing.

    Raises:
        sqlite3.Error: The file is as it was.
    """
    moves = (("bars", bars.FROM_1), ("series", bars.SERIES_FROM_1), ("reports", reports.FROM_1))
    renamed = "".join(f"ALTER TABLE {name} RENAME TO {name}_1;" for name, _ in moves)
    copied = "".join(copy for _, copy in moves)
    dropped = "".join(f"DROP TABLE {name}_1;" for name, _ in moves)
    steps = renamed + _TABLES + copied + dropped
    try:
        connection.executescript(f"BEGIN; {steps} PRAGMA user_version={SCHEMA}; COMMIT;")
    except sqlite3.Error:
        with contextlib.suppress(sqlite3.Error):
            connection.rollback()
        raise


def version_of(connection: sqlite3.Connection) -> int:
    """The file's version, 0 of a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
