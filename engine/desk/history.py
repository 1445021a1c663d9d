"""The database: daily bars, volatility closes, report revisions, the last prices and figures."""

from __future__ import annotations

import contextlib
import math
import sqlite3
import threading
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.desk import implied_store
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.instrument import Kind
from engine.model.quote import BarSeries, DvolPoint, MarketState, Quote
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from engine.clock import Clock
    from engine.desk.bars import CleanBars
    from engine.desk.implied_store import Point, Slot, Stand

    Closes = dict[tuple[str, str, date], tuple[float, str]]

SCHEMA = 1
BUSY_MS = 2_000
GONE = "no database is open"
"""Nothing can be written because the file was closed or never opened, as `said` tells."""
_TABLES = """
CREATE TABLE IF NOT EXISTS bars(
    symbol TEXT NOT NULL, stamp INTEGER NOT NULL, open REAL, high REAL, low REAL, close REAL,
    PRIMARY KEY(symbol, stamp)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS series(
    symbol TEXT PRIMARY KEY, as_of TEXT NOT NULL, source TEXT NOT NULL, complete INTEGER NOT NULL)
    WITHOUT ROWID;
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
CREATE TABLE IF NOT EXISTS reports(
    symbol TEXT NOT NULL, source TEXT NOT NULL, day TEXT NOT NULL, session TEXT NOT NULL,
    status TEXT NOT NULL, as_of TEXT NOT NULL, until TEXT, moment TEXT,
    eps_estimate REAL, eps_actual REAL, eps_currency TEXT NOT NULL,
    revenue_estimate REAL, revenue_actual REAL, revenue_currency TEXT NOT NULL,
    move_pct REAL, note TEXT NOT NULL, PRIMARY KEY(symbol, source, day, as_of)) WITHOUT ROWID;
"""


class History:
    """SQLite in WAL mode; every method may be called from any thread.

    A file that is empty, damaged or of another program is moved aside together with its -wal and
    -shm; `said` then holds what the user is told. A read-only history never touches the disk.

    Attributes:
        read_only: Nothing is written.
        said: What opening has to tell the user, "" if nothing.
    """

    def __init__(self, path: Path, clock: Clock | None = None, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.said = ""
        self._path = path
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        fault = "" if read_only else self._fault()
        if fault:
            self._move_aside(fault, datetime.now(UTC) if clock is None else clock.now())
        if self.read_only:
            self._connection = self._opened_for_reading()
            return
        try:
            self._connection = self._opened()
        except sqlite3.Error as error:
            self.said = f"The history cannot be stored ({error}); it is kept until the exit only."

    def close(self) -> None:
        """Close the file; later calls find nothing and write nothing."""
        with self._lock:
            if self._connection is not None:
                with contextlib.suppress(sqlite3.Error):
                    self._connection.close()
                self._connection = None

    def write(
        self,
        quotes: tuple[Quote, ...],
        levels: tuple[DvolPoint, ...],
        bars: tuple[CleanBars, ...],
        closes: Closes,
        events: tuple[EarningsEvent, ...],
        stands: tuple[Stand, ...],
        points: Mapping[Slot, Point],
    ) -> str:
        """Write all in one transaction; "" or why not: locked, full, read-only, `GONE`."""
        with self._lock:
            connection = self._connection
            if connection is None or self.read_only:
                return GONE
            try:
                with connection:
                    connection.executemany(_PUT_QUOTE, [_quote_row(q) for q in quotes])
                    connection.executemany(
                        "INSERT OR REPLACE INTO dvol VALUES (?,?,?,?)",
                        [(p.coin, p.value, p.as_of.isoformat(), p.source) for p in levels],
                    )
                    for series in bars:
                        _put_bars(connection, series)
                    connection.executemany(
                        "INSERT OR REPLACE INTO closes VALUES (?,?,?,?,?)",
                        [(s, m, d.isoformat(), v, who) for (s, m, d), (v, who) in closes.items()],
                    )
                    connection.executemany(_PUT_REPORT, [_report_row(e) for e in events])
                    implied_store.put(connection, stands, points)
            except sqlite3.Error as error:
                return str(error)
            return ""

    def quotes(self) -> tuple[Quote, ...]:
        """Last prices, quality stale."""
        query = (
            "SELECT symbol, last, prev_close, market_cap, shares, as_of, source, currency, name,"
            " kind FROM quotes ORDER BY symbol"
        )
        return tuple(
            Quote(
                str(r[0]), _real(r[1]), _real(r[2]), _instant(r[5]), math.nan, str(r[6]),
                Quality.STALE, market_cap=_real(r[3]), shares=_real(r[4]), currency=str(r[7]),
                name=str(r[8]), kind=Kind(str(r[9])), market_state=MarketState.UNKNOWN,
            )
            for r in self._rows(query)
        )  # fmt: skip

    def dvol_points(self) -> tuple[DvolPoint, ...]:
        """Last DVOL levels, quality stale."""
        return tuple(
            DvolPoint(str(r[0]), _real(r[1]), _instant(r[2]), math.nan, str(r[3]), Quality.STALE)
            for r in self._rows("SELECT coin, value, as_of, source FROM dvol ORDER BY coin")
        )

    def bars(self) -> tuple[BarSeries, ...]:
        """Daily bars of every symbol."""
        heads = self._rows("SELECT symbol, as_of, source, complete FROM series ORDER BY symbol")
        found = []
        for head in heads:
            rows = self._rows(
                "SELECT stamp, open, high, low, close FROM bars WHERE symbol = ? ORDER BY stamp",
                (str(head[0]),),
            )
            if not rows:
                continue
            table = np.array([[_real(x) for x in row[1:]] for row in rows], dtype=np.float64)
            found.append(
                BarSeries(
                    str(head[0]), "1d", np.array([int(str(row[0])) for row in rows], np.int64),
                    table[:, 0], table[:, 1], table[:, 2], table[:, 3],
                    np.full(len(rows), np.nan), int(str(head[3])), _instant(head[1]), math.nan,
                    str(head[2]), Quality.STALE,
                )
            )  # fmt: skip
        return tuple(found)

    def closes(self) -> tuple[tuple[str, str, date, float, str], ...]:
        """(symbol, measure, day, points, source) of every stored close, by day."""
        query = "SELECT symbol, measure, day, value, source FROM closes ORDER BY day"
        return tuple(
            (str(r[0]), str(r[1]), date.fromisoformat(str(r[2])), _real(r[3]), str(r[4]))
            for r in self._rows(query)
        )

    def events(self) -> tuple[EarningsEvent, ...]:
        """Every revision of every report, oldest first."""
        query = (
            "SELECT symbol, source, day, session, status, as_of, until, moment, eps_estimate,"
            " eps_actual, eps_currency, revenue_estimate, revenue_actual, revenue_currency,"
            " move_pct, note FROM reports ORDER BY as_of"
        )
        return tuple(
            EarningsEvent(
                str(r[0]), date.fromisoformat(str(r[2])), Session(str(r[3])),
                EventStatus(str(r[4])), str(r[1]), _instant(r[5]),
                date.fromisoformat(str(r[6])) if r[6] else None, _instant(r[7]) if r[7] else None,
                _real(r[8]), _real(r[9]), str(r[10]), _real(r[11]), _real(r[12]), str(r[13]),
                _real(r[14]), str(r[15]),
            )
            for r in self._rows(query)
        )  # fmt: skip

    def stands(self) -> tuple[Stand, ...]:
        """The last implied figures of every symbol, quality stale."""
        return implied_store.stands(
            self._rows(implied_store.FIGURES), self._rows(implied_store.MOVES)
        )

    def points(self) -> tuple[tuple[str, str, Point], ...]:
        """(symbol, measure, point) of the recent points of every line, oldest first."""
        return implied_store.points(self._rows(implied_store.POINTS))

    def _rows(self, query: str, values: tuple[str, ...] = ()) -> list[tuple[object, ...]]:
        with self._lock:
            if self._connection is None:
                return []
            try:
                return self._connection.execute(query, values).fetchall()
            except sqlite3.Error:
                return []

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=BUSY_MS / 1000, check_same_thread=False)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA journal_size_limit=8000000")
        connection.executescript(_TABLES + implied_store.TABLES)
        connection.execute(f"PRAGMA user_version={SCHEMA}")
        connection.commit()
        return connection

    def _opened_for_reading(self) -> sqlite3.Connection | None:
        if not self._path.exists() or not self._path.stat().st_size:
            return None
        try:
            connection = self._reader()
            connection.execute("SELECT count(*) FROM closes").fetchone()
        except sqlite3.Error as error:
            self.said = f"The stored history cannot be read ({error})."
            return None
        return connection

    def _reader(self) -> sqlite3.Connection:
        """A connection that changes nothing on the disk, a left-over -wal included."""
        return sqlite3.connect(
            f"{self._path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False,
            timeout=BUSY_MS / 1000,
        )  # fmt: skip

    def _fault(self) -> str:
        """What is wrong with an existing file, "" if nothing or if there is none."""
        if not self._path.exists():
            return ""
        if not self._path.stat().st_size:
            return "it was empty"
        try:
            with contextlib.closing(self._reader()) as probe:
                verdict = probe.execute("PRAGMA quick_check(1)").fetchone()[0]
                version = int(probe.execute("PRAGMA user_version").fetchone()[0])
        except sqlite3.DatabaseError as error:
            return "" if "locked" in str(error) else f"it was damaged: {error}"
        if verdict != "ok":
            return "it was damaged"
        return "" if version in (0, SCHEMA) else self._newer(version)

    def _newer(self, version: int) -> str:
        """A file of a newer version is read, never written."""
        self.read_only = True
        self.said = f"The history was written by a newer version ({version}); it is only read."
        return ""

    def _move_aside(self, fault: str, now: datetime) -> None:
        """Rename the file, its -wal and its -shm to `<name>.corrupt-<time>`."""
        stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        kept = f"{self._path.name}.corrupt-{stamp}"
        for tail in ("", "-wal", "-shm"):
            part = self._path.with_name(self._path.name + tail)
            if part.exists():
                part.replace(self._path.with_name(kept + tail))
        self.said = (
            f"The history could not be used, {fault}. It is kept as {kept}; a new one begins."
        )


_PUT_QUOTE = "INSERT OR REPLACE INTO quotes VALUES (?,?,?,?,?,?,?,?,?,?)"
_PUT_REPORT = "INSERT OR REPLACE INTO reports VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"


def _put_bars(connection: sqlite3.Connection, bars: CleanBars) -> None:
    """Replace a symbol's bars as a whole: a split rewrites all of them."""
    connection.execute("DELETE FROM bars WHERE symbol = ?", (bars.symbol,))
    columns: Iterator[tuple[int, float, float, float, float]] = zip(
        bars.stamps.tolist(), bars.open.tolist(), bars.high.tolist(), bars.low.tolist(),
        bars.close.tolist(), strict=True,
    )  # fmt: skip
    connection.executemany(
        "INSERT OR REPLACE INTO bars VALUES (?,?,?,?,?,?)", [(bars.symbol, *row) for row in columns]
    )
    connection.execute(
        "INSERT OR REPLACE INTO series VALUES (?,?,?,?)",
        (bars.symbol, bars.raw.as_of.isoformat(), bars.raw.source, bars.complete),
    )


def _quote_row(quote: Quote) -> tuple[object, ...]:
    return (
        quote.symbol, quote.last, _null(quote.prev_close), _null(quote.market_cap),
        _null(quote.shares), quote.as_of.isoformat(), quote.source, quote.currency, quote.name,
        str(quote.kind),
    )  # fmt: skip


def _report_row(event: EarningsEvent) -> tuple[object, ...]:
    return (
        event.symbol, event.source, event.day.isoformat(), str(event.session), str(event.status),
        event.as_of.isoformat(), event.until.isoformat() if event.until else None,
        event.when.isoformat() if event.when else None, _null(event.eps_estimate),
        _null(event.eps_actual), event.eps_currency, _null(event.revenue_estimate),
        _null(event.revenue_actual), event.revenue_currency, _null(event.move_pct), event.note,
    )  # fmt: skip


def _null(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _real(value: object) -> float:
    return float(value) if isinstance(value, int | float) else math.nan


def _instant(value: object) -> datetime:
    return datetime.fromisoformat(str(value))
