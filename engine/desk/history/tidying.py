"""Retention: old points go, free pages and the log are given back, a little at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

POINTS_KEPT_S = 90 * 86_400.0
"""Points of the running days and other tick-like rows; closes and revisions stay for ever."""
SLICE_S = 0.02
"""Time of one round, under the 50 ms for which anybody may wait for the database."""
ROWS_AT_ONCE = 500
PAGES_AT_ONCE = 16
WAL_SHRINK = 4_000_000
"""Bytes of the log from which on it is written back and cut."""
WAL_FULL = 12_000_000
"""Bytes of the log beyond which nothing is written while a reader keeps it from being cut."""
_OLD = (
    "DELETE FROM points WHERE (symbol, measure, slot) IN"
    " (SELECT symbol, measure, slot FROM points WHERE stamp < ? ORDER BY stamp LIMIT ?)"
)


def tidy(
    connection: sqlite3.Connection, path: Path, now: Callable[[], float] = time.perf_counter
) -> bool:
    """One round of at most about `SLICE_S`; True if there is more to do.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    end = now() + SLICE_S
    newest = connection.execute("SELECT max(stamp) FROM points").fetchone()[0]
    while newest is not None:
        if now() >= end:
            return True
        with connection:
            gone = connection.execute(_OLD, (newest - POINTS_KEPT_S, ROWS_AT_ONCE)).rowcount
        if gone < ROWS_AT_ONCE:
            break
    if _pages_left(connection, lambda: now() < end):
        return True
    return wal_size(path) > WAL_SHRINK and not cut_log(connection, path)


def _pages_left(connection: sqlite3.Connection, going_on: Callable[[], bool]) -> bool:
    """Give free pages back; whether there are more that the file would give."""
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    while free:
        if not going_on():
            return True
        connection.execute(f"PRAGMA incremental_vacuum({PAGES_AT_ONCE})").fetchall()
        before, free = free, connection.execute("PRAGMA freelist_count").fetchone()[0]
        if free >= before:  # a file without auto_vacuum keeps its pages for itself
            return False
    return False


def wal_size(path: Path) -> int:
    """Bytes of the log beside the database."""
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0


def cut_log(connection: sqlite3.Connection, path: Path) -> bool:
    """Write the log back without waiting for a reader; True if it is short again."""
    before = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout=0")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.execute(f"PRAGMA busy_timeout={int(before)}")
    return wal_size(path) <= WAL_SHRINK
