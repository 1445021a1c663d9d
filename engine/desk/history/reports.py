"""Report dates with every revision a source has told, and when each was seen first and last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.history.cells import day, each, instant, iso, known_instant, null, real
from engine.model.earnings import EarningsEvent, EventStatus, Session

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from engine.desk.history.cells import Query, Row, Tally

TABLES = """
CREATE TABLE IF NOT EXISTS reports(
    symbol TEXT NOT NULL, source TEXT NOT NULL, day TEXT NOT NULL, session TEXT NOT NULL,
    status TEXT NOT NULL, until TEXT, moment TEXT, eps_estimate REAL, eps_actual REAL,
    eps_currency TEXT NOT NULL, revenue_estimate REAL, revenue_actual REAL,
    revenue_currency TEXT NOT NULL, move_pct REAL, note TEXT NOT NULL,
    first_seen TEXT NOT NULL, last_seen TEXT NOT NULL,
    PRIMARY KEY(symbol, source, day, first_seen)) WITHOUT ROWID;
"""
FROM_1 = """
INSERT INTO reports SELECT symbol, source, day, session, status, until, moment, eps_estimate,
    eps_actual, eps_currency, revenue_estimate, revenue_actual, revenue_currency, move_pct, note,
    as_of, as_of FROM reports_1;
"""
QUARTER_DAYS = 45
"""Revisions of one source whose days lie nearer than this tell of the same report."""
_PUT = "INSERT OR REPLACE INTO reports VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_NEWEST = (
    "SELECT first_seen, day, session, status, until, moment, eps_estimate, eps_actual,"
    " eps_currency, revenue_estimate, revenue_actual, revenue_currency, move_pct, note"
    " FROM reports WHERE symbol = ? AND source = ?"
    " AND abs(julianday(day) - julianday(?)) <= ? ORDER BY last_seen DESC, first_seen DESC LIMIT 1"
)
_SEEN = (
    "UPDATE reports SET last_seen = max(last_seen, ?)"
    " WHERE symbol = ? AND source = ? AND day = ? AND first_seen = ?"
)
_ALL = (
    "SELECT symbol, source, day, session, status, until, moment, eps_estimate, eps_actual,"
    " eps_currency, revenue_estimate, revenue_actual, revenue_currency, move_pct, note,"
    " first_seen, last_seen FROM reports ORDER BY first_seen"
)


@dataclass(frozen=True, slots=True)
class Revision:
    """What a source said of a report from `first_seen` to `last_seen`."""

    event: EarningsEvent
    first_seen: datetime
    last_seen: datetime


def put(connection: sqlite3.Connection, event: EarningsEvent) -> None:
    """Write a revision, or note that the newest one was seen again.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    seen, content = event.as_of.isoformat(), _content(event)
    newest = connection.execute(
        _NEWEST, (event.symbol, event.source, event.day.isoformat(), QUARTER_DAYS)
    ).fetchone()
    if newest is not None and tuple(newest[1:]) == content:
        day_, first = event.day.isoformat(), newest[0]
        connection.execute(_SEEN, (seen, event.symbol, event.source, day_, first))
    else:
        connection.execute(_PUT, (event.symbol, event.source, *content, seen, seen))


def read(rows: Query, tally: Tally) -> tuple[Revision, ...]:
    """Every revision of every report, in the order in which they were first seen."""
    return each(rows(_ALL, ()), _revision, tally)


def _revision(r: Row) -> Revision:
    event = EarningsEvent(
        str(r[0]), day(r[2]) or instant(r[15]).date(), Session(str(r[3])),
        EventStatus(str(r[4])), str(r[1]), instant(r[16]), day(r[5]), known_instant(r[6]),
        real(r[7]), real(r[8]), str(r[9]), real(r[10]), real(r[11]), str(r[12]), real(r[13]),
        str(r[14]),
    )  # fmt: skip
    return Revision(event, instant(r[15]), instant(r[16]))


def _content(event: EarningsEvent) -> tuple[object, ...]:
    return (
        event.day.isoformat(), str(event.session), str(event.status), iso(event.until),
        iso(event.when), null(event.eps_estimate), null(event.eps_actual), event.eps_currency,
        null(event.revenue_estimate), null(event.revenue_actual), event.revenue_currency,
        null(event.move_pct), event.note,
    )  # fmt: skip
