"""Opening the database file: what may be wrong with it, what becomes of it then."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.desk.history.schema import SCHEMA, migrate, prepare, version_of

if TYPE_CHECKING:
    from pathlib import Path

BUSY_MS = 2_000


def opened(path: Path) -> sqlite3.Connection:
    """A connection that writes, with every table in place.

    Raises:
        sqlite3.Error: The file cannot be written or brought up to date.
    """
    connection = sqlite3.connect(path, timeout=BUSY_MS / 1000, check_same_thread=False)
    try:
        prepare(connection)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA journal_size_limit=8000000")
        connection.commit()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def opened_for_reading(path: Path) -> sqlite3.Connection | None:
    """A connection that changes nothing on the disk, None without a file.

    A file of an older version is brought up to date in memory.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    if not path.exists() or not path.stat().st_size:
        return None
    connection = reader(path)
    try:
        if not 0 < version_of(connection) < SCHEMA:
            connection.execute("SELECT count(*) FROM closes").fetchone()
            return connection
        memory = sqlite3.connect(":memory:", check_same_thread=False)
        connection.backup(memory)
        migrate(memory)
    except sqlite3.Error:
        connection.close()
        raise
    connection.close()
    return memory


def reader(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing on the disk, a left-over -wal included."""
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False,
        timeout=BUSY_MS / 1000,
    )  # fmt: skip


def fault_of(path: Path) -> str:
    """What is wrong with an existing file, "" if nothing or if there is none."""
    if not path.exists():
        return ""
    if not path.stat().st_size:
        return "it was empty"
    try:
        with contextlib.closing(reader(path)) as probe:
            verdict = probe.execute("PRAGMA quick_check(1)").fetchone()[0]
            version_of(probe)
    except sqlite3.DatabaseError as error:
        return "" if "locked" in str(error) else f"it was damaged: {error}"
    return "" if verdict == "ok" else "it was damaged"


def newer(path: Path) -> int:
    """The version of a file that a newer program wrote, 0 of any other."""
    try:
        with contextlib.closing(reader(path)) as probe:
            found = version_of(probe)
    except sqlite3.Error:
        return 0
    return found if found > SCHEMA else 0


def move_aside(path: Path, now: datetime) -> str:
    """Rename the file, its -wal and its -shm to `<name>.corrupt-<time>`; the new name."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = f"{path.name}.corrupt-{stamp}"
    for tail in ("", "-wal", "-shm"):
        part = path.with_name(path.name + tail)
        if part.exists():
            part.replace(path.with_name(kept + tail))
    return kept
