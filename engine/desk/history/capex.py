"""Quarters of capital spending with every revision a source has told of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.history.cells import day, each, instant, iso, null, real, text
from engine.model.capex import CapexRow, CapexSeries

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from engine.desk.history.cells import Query, Row, Tally

TABLES = """
CREATE TABLE IF NOT EXISTS capex(
    symbol TEXT NOT NULL, source TEXT NOT NULL, period_end TEXT NOT NULL,
    calendar_quarter TEXT NOT NULL, capex_bn REAL, revenue_bn REAL, unit TEXT NOT NULL,
    definition TEXT NOT NULL, headline_bn REAL, headline_definition TEXT NOT NULL, filed TEXT,
    restated INTEGER NOT NULL, usd_rate REAL, certainty TEXT NOT NULL,
    headline_certainty TEXT NOT NULL, headline_source TEXT NOT NULL, row_source TEXT NOT NULL,
    first_seen TEXT NOT NULL, last_seen TEXT NOT NULL,
    PRIMARY KEY(symbol, source, period_end, first_seen)) WITHOUT ROWID;
"""
_PUT = "INSERT OR REPLACE INTO capex VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_NEWEST = (
    "SELECT first_seen, calendar_quarter, capex_bn, revenue_bn, unit, definition, headline_bn,"
    " headline_definition, filed, restated, usd_rate, certainty, headline_certainty,"
    " headline_source, row_source FROM capex WHERE symbol = ? AND source = ? AND period_end = ?"
    " ORDER BY first_seen DESC LIMIT 1"
)
_SEEN = (
    "UPDATE capex SET last_seen = max(last_seen, ?)"
    " WHERE symbol = ? AND source = ? AND period_end = ? AND first_seen = ?"
)
_ALL = (
    "SELECT symbol, source, period_end, calendar_quarter, capex_bn, revenue_bn, unit, definition,"
    " headline_bn, headline_definition, filed, restated, usd_rate, certainty, headline_certainty,"
    " headline_source, row_source, first_seen, last_seen FROM capex"
    " ORDER BY symbol, source, period_end, first_seen"
)


@dataclass(frozen=True, slots=True)
class CapexRevision:
    """What a source said of a quarter from `first_seen` to `last_seen`."""

    source: str
    row: CapexRow
    first_seen: datetime
    last_seen: datetime


def put(connection: sqlite3.Connection, series: CapexSeries) -> None:
    """Write the quarters that are new or told otherwise; note that the others were seen again.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    seen = series.as_of.isoformat()
    for row in series.rows:
        key = (series.symbol, series.source, row.period_end.isoformat())
        content = _content(row)
        newest = connection.execute(_NEWEST, key).fetchone()
        if newest is not None and tuple(newest[1:]) == content:
            connection.execute(_SEEN, (seen, *key, newest[0]))
        else:
            connection.execute(_PUT, (*key, *content, seen, seen))


def read(rows: Query, tally: Tally) -> tuple[CapexRevision, ...]:
    """Every revision of every quarter, by company, source, quarter and age."""
    return each(rows(_ALL, ()), _revision, tally)


def newest(revisions: tuple[CapexRevision, ...]) -> tuple[CapexSeries, ...]:
    """What every source says last, by company; `received` is unknown."""
    kept: dict[tuple[str, str], dict[object, CapexRevision]] = {}
    for one in revisions:
        kept.setdefault((one.row.symbol, one.source), {})[one.row.period_end] = one
    return tuple(
        CapexSeries(
            symbol,
            tuple(one.row for one in quarters.values()),
            max(one.last_seen for one in quarters.values()),
            math.nan,
            source,
        )
        for (symbol, source), quarters in kept.items()
    )


def _revision(r: Row) -> CapexRevision:
    return CapexRevision(str(r[1]), _row(r), instant(r[17]), instant(r[18]))


def _row(r: Row) -> CapexRow:
    return CapexRow(
        symbol=str(r[0]),
        period_end=day(r[2]) or instant(r[17]).date(),
        calendar_quarter=str(r[3]),
        capex_bn=real(r[4]),
        revenue_bn=real(r[5]),
        unit=str(r[6]),
        source=str(r[16]),
        as_of=instant(r[18]),
        definition=str(r[7]),
        headline_bn=real(r[8]),
        headline_definition=text(r[9]),
        filed=day(r[10]),
        restated=bool(r[11]),
        usd_rate=real(r[12]),
        certainty=text(r[13]),
        headline_certainty=text(r[14]),
        headline_source=text(r[15]),
    )


def _content(row: CapexRow) -> tuple[object, ...]:
    return (
        row.calendar_quarter, null(row.capex_bn), null(row.revenue_bn), row.unit, row.definition,
        null(row.headline_bn), row.headline_definition, iso(row.filed), int(row.restated),
        null(row.usd_rate), row.certainty, row.headline_certainty, row.headline_source,
        row.source,
    )  # fmt: skip
