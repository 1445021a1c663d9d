"""Writing row by row: what the database refuses is left out, everything else is written."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, TypeVar

from engine.desk.history import bars, capex, implied, latest, reports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from engine.desk.history.changes import Changes

    Job = tuple[str, Callable[[sqlite3.Connection], None]]

T = TypeVar("T")

AT_ONCE = 10
"""Series of bars in one transaction, so that the log stays short."""
REFUSED = (
    ValueError, OverflowError, TypeError, sqlite3.IntegrityError, sqlite3.DataError,
    sqlite3.InterfaceError, sqlite3.ProgrammingError,
)  # fmt: skip
"""What is the fault of one value: text that is no Unicode, a number that does not fit, NaN."""


def parts(changes: Changes) -> Iterator[list[Job]]:
    """Everything to write as (name, work), in transactions: the bars apart from the rest."""
    first = list(_beside_bars(changes))
    if first:
        yield first
    for at in range(0, len(changes.bars), AT_ONCE):
        yield [
            _job(f"bars of {one.symbol}", bars.put, one) for one in changes.bars[at : at + AT_ONCE]
        ]


def put_all(connection: sqlite3.Connection, jobs: list[Job]) -> list[str]:
    """Write in one transaction; names and faults of what was refused and left out.

    Raises:
        sqlite3.Error: Nothing can be written now: locked, full, read-only.
    """
    refused = []
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for name, put in jobs:
            connection.execute("SAVEPOINT one")
            try:
                put(connection)
            except REFUSED as fault:
                connection.execute("ROLLBACK TO one")
                refused.append(ascii(f"{name}: {type(fault).__name__}: {fault}"))
            connection.execute("RELEASE one")
    return refused


def _beside_bars(changes: Changes) -> Iterator[Job]:
    for quote in changes.quotes:
        yield _job(f"price of {quote.symbol}", latest.put_quote, quote)
    for level in changes.levels:
        yield _job(f"DVOL of {level.coin}", latest.put_level, level)
    for key, told in changes.closes.items():
        yield _job(f"close of {key[0]}", latest.put_close, (*key, *told))
    for given in changes.vendor:
        yield _job(f"vendor's figure of {given.symbol}", latest.put_vendor, given)
    for event in changes.events:
        yield _job(f"report of {event.symbol}", reports.put, event)
    for series in changes.capex:
        yield _job(f"capex of {series.symbol}", capex.put, series)
    for stand in changes.stands:
        yield _job(f"figures of {stand.symbol}", implied.put_stand, stand)
    for slot, point in changes.points.items():
        yield _job(f"point of {slot[0]}", implied.put_point, (*slot, *point))


def _job(name: str, put: Callable[[sqlite3.Connection, T], None], one: T) -> Job:
    return name, lambda connection: put(connection, one)
