"""A used profile: every kind of file it holds, as two saves and a closed run left it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.clock import ManualClock, SystemClock
from engine.desk.history import Changes, History
from engine.files import Documents, write_atomically
from engine.paths import Profile
from engine.starts import Starts
from tests.unit.desk.market import NOON, quote
from tests.unit.replay.recording import record
from tests.unit.storage.papers import PAPERS

if TYPE_CHECKING:
    from pathlib import Path

DAYS = tuple(date(2026, month, day) for month in range(1, 9) for day in range(1, 28))
SYMBOLS = tuple(f"S{n}" for n in range(12))


def used(root: Path) -> Profile:
    """Make one: number 0 of each document as backup, number 1 in its place."""
    profile = Profile(root)
    profile.prepare()
    documents = Documents(profile.backups, SystemClock())
    for number in (0, 1):
        for paper in PAPERS.values():
            documents.write(paper.path(profile), paper.text(number))
    store(profile.database)
    record(profile.recordings, tiny=True)
    Starts(profile.starts).begin("ZeroDivisionError")
    write_atomically(profile.cache / "updates.txt", datetime.now(UTC).isoformat().encode())
    return profile


def store(path: Path) -> None:
    """A database whose last write is still in its log, as a killed program leaves it."""
    made = path.with_name("made.sqlite")
    history = History(made)
    clock = ManualClock(NOON)
    prices = tuple(quote(symbol, 100.0, clock) for symbol in SYMBOLS)
    history.write(Changes(quotes=prices))
    closes = {(one, "iv30_atm", day): (50.0, "yahoo") for one in SYMBOLS for day in DAYS}
    with closing(sqlite3.connect(made)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    history.write(Changes(closes=closes))
    for ending in ("", "-wal", "-shm"):
        shutil.copyfile(f"{made}{ending}", f"{path}{ending}")
    history.close()
    for ending in ("", "-wal", "-shm"):
        made.with_name(made.name + ending).unlink(missing_ok=True)
