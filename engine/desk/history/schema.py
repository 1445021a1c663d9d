"""Tables of the database, and how those of an older version become these."""

from __future__ import annotations

import contextlib
import re
import sqlite3

from engine.desk.history import bars, capex, implied, latest, reports

SCHEMA = 2
_TABLES = latest.TABLES + bars.TABLES + reports.TABLES + capex.TABLES + implied.TABLES
_NAMES = tuple(re.findall(r"CREATE TABLE IF NOT EXISTS (\w+)", _TABLES))


def prepare(connection: sqlite3.Connection) -> None:
    """Make the tables of a new file, or bring an older one up to date in one transaction.

    A file without a version that holds no row of ours is a new one, also if some tables are
    there: a program that was killed while it made them one by one left it so.

    Raises:
        sqlite3.Error: It cannot be done; the file is as it was.
    """
    version = version_of(connection)
    if version == SCHEMA:
        return
    if not version and _unused(connection):
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL")
        begun = "".join(f"DROP TABLE IF EXISTS {name};" for name in _NAMES)
        _whole(connection, begun + _TABLES)
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
    _whole(connection, steps)


def version_of(connection: sqlite3.Connection) -> int:
    """The file's version, 0 of a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _unused(connection: sqlite3.Connection) -> bool:
    """Whether none of our tables holds a row; their names are constants of this module."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    return not any(
        connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()  # noqa: S608  # nosec B608
        for name in _NAMES
        if name in there
    )


def _whole(connection: sqlite3.Connection, steps: str) -> None:
    """Do all the steps and note the version, or nothing.

    Raises:
        sqlite3.Error: The file is as it was.
    """
    try:
        connection.executescript(f"BEGIN IMMEDIATE; {steps} PRAGMA user_version={SCHEMA}; COMMIT;")
    except sqlite3.Error:
        with contextlib.suppress(sqlite3.Error):
            connection.rollback()
        raise
