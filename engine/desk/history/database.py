"""The database as the desk uses it: one file, one lock, nobody waits long."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from typing import TYPE_CHECKING

from engine.clock import SystemClock
from engine.desk.history import bars, capex, implied, latest, opening, reports, tidying, writing
from engine.desk.history.cells import Tally
from engine.errors import FileFault

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from engine.clock import Clock
    from engine.desk.history.bars import Version
    from engine.desk.history.capex import CapexRevision
    from engine.desk.history.cells import Row, Rows
    from engine.desk.history.changes import Changes
    from engine.desk.history.implied import Point, Stand
    from engine.desk.history.reports import Revision
    from engine.model.capex import CapexSeries
    from engine.model.earnings import EarningsEvent
    from engine.model.quote import BarSeries, DvolPoint, Quote
    from engine.model.vendor import VendorIv

GONE = "no database is open"
"""Nothing can be written because the file was closed or never opened, as `said` tells."""
HELD = "another program keeps it open for reading"
AGAIN_S, LONGEST_S = 5.0, 300.0
"""Time until a file that cannot be opened is looked at again, twice as long after each time."""

log = logging.getLogger(__name__)


class History:
    """SQLite in WAL mode; every method may be called from any thread.

    A file that is empty, damaged or of another program is moved aside together with its -wal and
    -shm; one of a newer version, or an older one that cannot be brought up to date, is only read.
    One that merely cannot be opened stays where it is, and writing tries again. `said` then
    holds what the user is told. A read-only history never touches the disk.

    Attributes:
        read_only: Nothing is written.
        said: What opening has to tell the user, "" if nothing.
        fault: Why it cannot be opened for writing at the moment, "" if it is open.
        path: The file.
        refused: Values that the database did not take; they are left out.
    """

    def __init__(self, path: Path, clock: Clock | None = None, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.said = ""
        self.fault = ""
        self.path = path
        self.refused = 0
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._writable = self._closed = False
        self._again_at, self._rest = 0.0, AGAIN_S
        self._tally = Tally()
        self._unreadable = ""
        self._open()
        if self.fault:
            self.said = (
                f"The history cannot be opened ({self.fault}). It stays as it is; new values are"
                " kept and written when it can."
            )

    def close(self) -> None:
        """Close the file; later calls find nothing and write nothing."""
        with self._lock:
            self._closed = True
            self._shut()

    def write(self, changes: Changes) -> str:
        """Write all; "" or why not: locked, full, read-only, held by a reader, `GONE`.

        Values in one transaction, series of bars in some more; what was written before a fault
        may be written again. A value that the database refuses is left out and counted.
        """
        with self._lock:
            shut = not (self._writable or self._closed or self.read_only)
            if shut and self._clock.monotonic() >= self._again_at:
                self._open()
            connection = self._connection
            if connection is None or not self._writable:
                return self.fault or GONE
            try:
                for part in writing.parts(changes):
                    if not self._room(connection):
                        return HELD
                    self._leave_out(writing.put_all(connection, part))
            except sqlite3.Error as error:
                return str(error)
            return ""

    def tidy(self) -> bool:
        """Let old points go and give room back for some 20 ms; True if there is more to do.

        Does nothing while another thread uses the database.
        """
        if self.read_only or not self._lock.acquire(blocking=False):
            return False
        try:
            if self._connection is None or not self._writable:
                return False
            return tidying.tidy(self._connection, self.path)
        except sqlite3.Error:
            return False
        finally:
            self._lock.release()

    def quotes(self) -> tuple[Quote, ...]:
        """Last prices, quality stale."""
        return latest.quotes(self._rows, self._tally)

    def dvol_points(self) -> tuple[DvolPoint, ...]:
        """Last DVOL levels, quality stale."""
        return latest.levels(self._rows, self._tally)

    def vendor(self) -> tuple[VendorIv, ...]:
        """The newest figure that a source computes itself, by symbol, quality stale."""
        return latest.vendor(self._rows, self._tally)

    def bars(self) -> tuple[BarSeries, ...]:
        """Daily bars of every symbol in their present version."""
        return bars.read(self._rows, self._tally)

    def versions(self) -> tuple[Version, ...]:
        """Every version of every symbol's bars."""
        return bars.versions(self._rows, self._tally)

    def closes(self) -> tuple[tuple[str, str, date, float, str], ...]:
        """(symbol, measure, day, points, source) of every stored close, by day."""
        return latest.closes(self._rows, self._tally)

    def events(self) -> tuple[EarningsEvent, ...]:
        """Every revision of every report, oldest first, stamped when it was last seen."""
        return tuple(revision.event for revision in self.revisions())

    def revisions(self) -> tuple[Revision, ...]:
        """Every revision of every report with the times at which it was seen."""
        return reports.read(self._rows, self._tally)

    def capex(self) -> tuple[CapexSeries, ...]:
        """What every source said last of a company's capital spending."""
        return capex.newest(self.capex_revisions())

    def capex_revisions(self) -> tuple[CapexRevision, ...]:
        """Every revision of every quarter with the times at which it was seen."""
        return capex.read(self._rows, self._tally)

    def stands(self) -> tuple[Stand, ...]:
        """The last implied figures of every symbol, quality stale."""
        return implied.stands(self._rows, self._tally)

    def points(self) -> tuple[tuple[str, str, Point], ...]:
        """(symbol, measure, point) of the recent points of every line, oldest first."""
        return implied.points(self._rows, self._tally)

    def unread(self) -> str:
        """What could not be read until now, as a sentence; "" if everything could."""
        if self._unreadable:
            return f"The stored history cannot be read ({self._unreadable})."
        count = self._tally.left_out
        return f"{count} stored values cannot be read; they are left out." if count else ""

    def select(self, query: str, values: Row = ()) -> Rows:
        """Rows of a constant query, for the export.

        Raises:
            FileFault: It cannot be read.
        """
        try:
            return self._found(query, values)
        except sqlite3.Error as error:
            raise FileFault(f"the history cannot be read: {error}") from error

    def _rows(self, query: str, values: Row) -> Rows:
        """Rows of a constant query; none, noted for `unread`, if they cannot be read."""
        try:
            return self._found(query, values)
        except sqlite3.Error as error:
            if self._connection is not None:
                self._unreadable = str(error)
            return []

    def _found(self, query: str, values: Row) -> Rows:
        """Rows of a query.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        with self._lock:
            if self._connection is None:
                raise sqlite3.InterfaceError(GONE)
            return self._connection.execute(query, values).fetchall()

    def _open(self) -> None:
        """Open the file for writing; for reading where that may not be, or not at the moment."""
        self.fault = ""
        if not self.read_only:
            self._shut()
            self._look()
        if not self.read_only:
            try:
                self._connection = opening.opened(self.path)
            except sqlite3.Error as error:
                self._refuse(error)
            else:
                self._writable = True
                return
        try:
            self._connection = opening.opened_for_reading(self.path)
        except sqlite3.Error as error:
            self.said = self.said or f"The stored history cannot be read ({error})."

    def _look(self) -> None:
        """Set a damaged file aside, open one of a newer version for reading only."""
        fault = opening.fault_of(self.path)
        if fault:
            try:
                kept = opening.move_aside(self.path, self._clock.now())
            except OSError as error:
                self.read_only = True
                self.said = f"The history cannot be used, {fault}; nothing is stored ({error})."
                return
            self.said = (
                f"The history could not be used, {fault}. It is kept as {kept}; a new one begins."
            )
            return
        version = opening.newer(self.path) if self.path.exists() else 0
        if version:
            self.read_only = True
            self.said = f"The history was written by a newer version ({version}); it is only read."

    def _refuse(self, error: sqlite3.Error) -> None:
        """Note why the file cannot be opened for writing, and whether that may pass."""
        self.fault = str(error) if opening.passes(error) else ""
        self._again_at = self._clock.monotonic() + self._rest
        self._rest = min(2.0 * self._rest, LONGEST_S)
        if not self.fault:
            self.read_only = True
            stays = "it is kept until the exit only"
            self.said = f"The history cannot be stored ({error}); {stays}."

    def _shut(self) -> None:
        self._writable = False
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _room(self, connection: sqlite3.Connection) -> bool:
        """Whether the log is short enough to be written to, cut if need be."""
        if tidying.wal_size(self.path) <= tidying.WAL_SHRINK:
            return True
        return tidying.cut_log(connection, self.path) or (
            tidying.wal_size(self.path) <= tidying.WAL_FULL
        )

    def _leave_out(self, refused: list[str]) -> None:
        """Count what the database refused; the first is named in the log."""
        if refused and not self.refused:
            log.warning("history: left out, more of it is only counted: %s", refused[0])
        self.refused += len(refused)
