"""Opening the database file: what may be wrong with it, what becomes of it then."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.desk.history.schema import SCHEMA, migrate, prepare, version_of

if TYPE_CHECKING:
    from pathlib import Path

BUSY_MS = 300
"""How long the database of another program is waited for; every use is tried again later."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PASSING = (
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_INTERRUPT,
)  # fmt: skip
"""Faults of the moment and of the machine, none of the file's content."""


def opened(path: Path) -> sqlite3.Connection:
    """A connection that writes, with every table in place.

    Raises:
        sqlite3.Error: The file cannot be written or brought up to date.
    """
    connection = sqlite3.connect(path, timeout=BUSY_MS / 1000, check_same_thread=False)
    try:
        connection.text_factory = _text
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
    connection.text_factory = _text
    try:
        if not 0 < version_of(connection) < SCHEMA:
            connection.execute("SELECT count(*) FROM closes").fetchone()
            return connection
        memory = sqlite3.connect(":memory:", check_same_thread=False)
        memory.text_factory = _text
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
    """What is wrong with the content of a file, "" if nothing, or if that cannot be seen now.

    Empty is damaged, too, unless a journal shows that making the file has just begun.
    """
    if not path.exists():
        return ""
    if not path.stat().st_size:
        return "" if path.with_name(path.name + "-journal").exists() else "it was empty"
    try:
        with contextlib.closing(reader(path)) as probe:
            verdict = probe.execute("PRAGMA quick_check(1)").fetchone()[0]
            version_of(probe)
    except sqlite3.Error as error:
        return f"it was damaged: {error}" if _code(error) in _DAMAGED else ""
    return "" if verdict == "ok" else "it was damaged"


def passes(error: sqlite3.Error) -> bool:
    """Whether a file that cannot be opened now may be opened later as it is."""
    return _code(error) in _PASSING


def newer(path: Path) -> int:
    """The version of a file that a newer program wrote, 0 of any other."""
    try:
        with contextlib.closing(reader(path)) as probe:
            found = version_of(probe)
    except sqlite3.Error:
        return 0
    return found if found > SCHEMA else 0


def move_aside(path: Path, now: datetime) -> str:
    """Rename the file and what lies beside it to `<name>.corrupt-<time>`; the new name.

    Raises:
        OSError: It cannot be renamed.
    """
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    kept = f"{path.name}.corrupt-{stamp}"
    for tail in ("", "-wal", "-shm", "-journal"):
        part = path.with_name(path.name + tail)
        if part.exists():
            part.replace(path.with_name(kept + tail))
    return kept


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 of a fault that is not SQLite's."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _text(raw: bytes) -> str:
    """A text of the file; what is no Unicode in it spoils one character, not the query."""
    return raw.decode("utf-8", "replace")
