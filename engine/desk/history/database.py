"""The database as the desk uses it: one file, one lock, nobody waits long."""

from __future__ import annotations

import contextlib
import math
import sqlite3
import threading
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.desk import implied_store
from engine.desk.history import bars, capex, opening, reports, tidying
from engine.desk.history.cells import instant, null, real
from engine.model.instrument import Kind
from engine.model.quote import DvolPoint, MarketState, Quote
from engine.model.value import Quality
from engine.model.vendor import VendorIv

if TYPE_CHECKING:
    from pathlib import Path

    from engine.clock import Clock
    from engine.desk.history.bars import Version
    from engine.desk.history.capex import CapexRevision
    from engine.desk.history.changes import Changes
    from engine.desk.history.reports import Revision
    from engine.desk.implied_store import Point, Stand
    from engine.model.capex import CapexSeries
    from engine.model.earnings import EarningsEvent
    from engine.model.quote import BarSeries

GONE = "no database is open"
"""Nothing can be written because the file was closed or never opened, as `said` tells."""
HELD = "another program keeps it open for reading"
AT_ONCE = 10
"""Series of bars in one transaction, so that the log stays short."""
_PUT_QUOTE = "INSERT OR REPLACE INTO quotes VALUES (?,?,?,?,?,?,?,?,?,?)"
_QUOTES = (
    "SELECT symbol, last, prev_close, market_cap, shares, as_of, source, currency, name, kind"
    " FROM quotes ORDER BY symbol"
)
_VENDOR = (
    "SELECT symbol, value, as_of, source, delay_s FROM vendor AS v WHERE as_of ="
    " (SELECT max(as_of) FROM vendor WHERE symbol = v.symbol) GROUP BY symbol ORDER BY symbol"
)


class History:
    """SQLite in WAL mode; every method may be called from any thread.

    A file that is empty, damaged or of another program is moved aside together with its -wal and
    -shm; one of a newer version, or an older one that cannot be brought up to date, is only read.
    `said` then holds what the user is told. A read-only history never touches the disk.

    Attributes:
        read_only: Nothing is written.
        said: What opening has to tell the user, "" if nothing.
        path: The file.
    """

    def __init__(self, path: Path, clock: Clock | None = None, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.said = ""
        self.path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        if not read_only:
            self._look(datetime.now(UTC) if clock is None else clock.now())
        self._open()

    def close(self) -> None:
        """Close the file; later calls find nothing and write nothing."""
        with self._lock:
            if self._connection is not None:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.close()
                self._connection = None

    def write(self, changes: Changes) -> str:
        """Write all; "" or why not: locked, full, read-only, held by a reader, `GONE`.

        Values in one transaction, series of bars in some more; what was written before a fault
        may be written again.
        """
        parts = [changes.bars[at : at + AT_ONCE] for at in range(0, len(changes.bars), AT_ONCE)]
        with self._lock:
            connection = self._connection
            if connection is None or self.read_only:
                return GONE
            try:
                if not self._room(connection):
                    return HELD
                with connection:
                    _put(connection, changes)
                for part in parts:
                    if not self._room(connection):
                        return HELD
                    with connection:
                        for series in part:
                            bars.put(connection, series)
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
            if self._connection is None:
                return False
            return tidying.tidy(self._connection, self.path)
        except sqlite3.Error:
            return False
        finally:
            self._lock.release()

    def quotes(self) -> tuple[Quote, ...]:
        """Last prices, quality stale."""
        return tuple(
            Quote(
                str(r[0]), real(r[1]), real(r[2]), instant(r[5]), math.nan, str(r[6]),
                Quality.STALE, market_cap=real(r[3]), shares=real(r[4]), currency=str(r[7]),
                name=str(r[8]), kind=Kind(str(r[9])), market_state=MarketState.UNKNOWN,
            )
            for r in self._rows(_QUOTES)
        )  # fmt: skip

    def dvol_points(self) -> tuple[DvolPoint, ...]:
        """Last DVOL levels, quality stale."""
        return tuple(
            DvolPoint(str(r[0]), real(r[1]), instant(r[2]), math.nan, str(r[3]), Quality.STALE)
            for r in self._rows("SELECT coin, value, as_of, source FROM dvol ORDER BY coin")
        )

    def vendor(self) -> tuple[VendorIv, ...]:
        """The newest figure that a source computes itself, by symbol, quality stale."""
        return tuple(
            VendorIv(
                str(r[0]), real(r[1]), instant(r[2]), math.nan, str(r[3]), Quality.STALE,
                real(r[4]),
            )
            for r in self._rows(_VENDOR)
        )  # fmt: skip

    def bars(self) -> tuple[BarSeries, ...]:
        """Daily bars of every symbol in their present version."""
        return bars.read(self._rows)

    def versions(self) -> tuple[Version, ...]:
        """Every version of every symbol's bars."""
        return bars.versions(self._rows)

    def closes(self) -> tuple[tuple[str, str, date, float, str], ...]:
        """(symbol, measure, day, points, source) of every stored close, by day."""
        query = "SELECT symbol, measure, day, value, source FROM closes ORDER BY day"
        return tuple(
            (str(r[0]), str(r[1]), date.fromisoformat(str(r[2])), real(r[3]), str(r[4]))
            for r in self._rows(query)
        )

    def events(self) -> tuple[EarningsEvent, ...]:
        """Every revision of every report, oldest first, stamped when it was last seen."""
        return tuple(revision.event for revision in self.revisions())

    def revisions(self) -> tuple[Revision, ...]:
        """Every revision of every report with the times at which it was seen."""
        return reports.read(self._rows)

    def capex(self) -> tuple[CapexSeries, ...]:
        """What every source said last of a company's capital spending."""
        return capex.newest(self.capex_revisions())

    def capex_revisions(self) -> tuple[CapexRevision, ...]:
        """Every revision of every quarter with the times at which it was seen."""
        return capex.read(self._rows)

    def stands(self) -> tuple[Stand, ...]:
        """The last implied figures of every symbol, quality stale."""
        return implied_store.stands(
            self._rows(implied_store.FIGURES), self._rows(implied_store.MOVES)
        )

    def points(self) -> tuple[tuple[str, str, Point], ...]:
        """(symbol, measure, point) of the recent points of every line, oldest first."""
        return implied_store.points(self._rows(implied_store.POINTS))

    def select(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        """Rows of a constant query, for the export; [] if it cannot be read."""
        return self._rows(query, values)

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        with self._lock:
            if self._connection is None:
                return []
            try:
                return self._connection.execute(query, values).fetchall()
            except sqlite3.Error:
                return []

    def _look(self, now: datetime) -> None:
        """Set a damaged file aside, open one of a newer version for reading only."""
        fault = opening.fault_of(self.path)
        if fault:
            kept = opening.move_aside(self.path, now)
            self.said = (
                f"The history could not be used, {fault}. It is kept as {kept}; a new one begins."
            )
            return
        version = opening.newer(self.path) if self.path.exists() else 0
        if version:
            self.read_only = True
            self.said = f"The history was written by a newer version ({version}); it is only read."

    def _open(self) -> None:
        if not self.read_only:
            try:
                self._connection = opening.opened(self.path)
            except sqlite3.Error as error:
                stays = "it is kept until the exit only"
                self.said = f"The history cannot be stored ({error}); {stays}."
                self.read_only = self.path.exists()
            if not self.read_only:
                return
        try:
            self._connection = opening.opened_for_reading(self.path)
        except sqlite3.Error as error:
            self.said = self.said or f"The stored history cannot be read ({error})."

    def _room(self, connection: sqlite3.Connection) -> bool:
        """Whether the log is short enough to be written to, cut if need be."""
        if tidying.wal_size(self.path) <= tidying.WAL_SHRINK:
            return True
        return tidying.cut_log(connection, self.path) or (
            tidying.wal_size(self.path) <= tidying.WAL_FULL
        )


def _put(connection: sqlite3.Connection, changes: Changes) -> None:
    """Write everything but bars in the caller's transaction.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    connection.executemany(_PUT_QUOTE, [_quote_row(quote) for quote in changes.quotes])
    connection.executemany(
        "INSERT OR REPLACE INTO dvol VALUES (?,?,?,?)",
        [(p.coin, p.value, p.as_of.isoformat(), p.source) for p in changes.levels],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO closes VALUES (?,?,?,?,?)",
        [(s, m, d.isoformat(), v, who) for (s, m, d), (v, who) in changes.closes.items()],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO vendor VALUES (?,?,?,?,?,?)",
        [
            (
                v.symbol,
                v.source,
                v.as_of.date().isoformat(),
                v.value,
                v.as_of.isoformat(),
                v.delay_s,
            )
            for v in changes.vendor
        ],
    )
    for event in changes.events:
        reports.put(connection, event)
    for series in changes.capex:
        capex.put(connection, series)
    implied_store.put(connection, changes.stands, changes.points)


def _quote_row(quote: Quote) -> tuple[object, ...]:
    return (
        quote.symbol, quote.last, null(quote.prev_close), null(quote.market_cap),
        null(quote.shares), quote.as_of.isoformat(), quote.source, quote.currency, quote.name,
        str(quote.kind),
    )  # fmt: skip


def _vendor_row(given: VendorIv) -> tuple[object, ...]:
    day = given.as_of.date().isoformat()
    stamp = given.as_of.isoformat()
    return given.symbol, given.source, day, given.value, stamp, given.delay_s
