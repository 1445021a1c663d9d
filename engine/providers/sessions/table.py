"""The table of sessions: built by exchange_calendars once, then read from a small JSON file."""

from __future__ import annotations

import contextlib
import itertools
import warnings
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import orjson

from engine.errors import BadPayload, FileFault
from engine.files import write_atomically
from engine.providers.payload import Node, root

if TYPE_CHECKING:
    from pathlib import Path

    from engine.providers.sessions.venues import Exchange

_NAME = "sessions"
_SCHEMA = 3


@dataclass(frozen=True, slots=True)
class SessionDay:
    """One session of an exchange.

    Attributes:
        day: Its date there.
        open, close: UTC instants.
        early: Whether it closes before the exchange's usual time.
    """

    day: date
    open: datetime
    close: datetime
    early: bool


@dataclass(frozen=True, slots=True)
class Table:
    """All sessions from 1 January of `first` to 31 December of `last`, in order.

    Attributes:
        until: Last date of which the exchange's calendar knows anything; later ones are unknown,
            not closed.
    """

    first: int
    last: int
    days: tuple[SessionDay, ...]
    until: date

    def covers(self, day: date) -> bool:
        """Whether the table knows about `day`."""
        return self.first <= day.year <= self.last


def build(first: int, last: int, exchange: Exchange) -> Table:
    """Sessions of the years `first` to `last`, from exchange_calendars (slow: imports pandas).

    Raises:
        LookupError: The library does not know the exchange.
    """
    import pandas as pd
    from exchange_calendars import get_calendar
    from exchange_calendars.errors import InvalidCalendarName

    warnings.filterwarnings(
        "ignore", category=pd.errors.Pandas4Warning, module=r"^(pandas|exchange_calendars)\."
    )
    try:
        whole = get_calendar(exchange.code)
    except InvalidCalendarName as fault:
        raise LookupError(exchange.code) from fault
    earliest, latest = whole.bound_min(), whole.bound_max()
    start, end = date(first, 1, 1), date(last, 12, 31)
    start = start if earliest is None else max(start, earliest.date())
    end = end if latest is None else min(end, latest.date())
    if start > end:
        return Table(first, last, (), end)
    calendar = get_calendar(exchange.code, start=start.isoformat(), end=end.isoformat())
    early = {stamp.date() for stamp in calendar.early_closes}
    days = tuple(
        _day(opened.to_pydatetime(), closed.to_pydatetime(), exchange, stamp.date() in early)
        for stamp, opened, closed in zip(
            calendar.sessions, calendar.opens, calendar.closes, strict=True
        )
    )
    return Table(first, last, days, end)


def read(path: Path, exchange: Exchange) -> Table | None:
    """The table stored at `path`, None if there is none or it cannot be read."""
    try:
        document = root(_NAME, orjson.loads(path.read_bytes()))
        return _table(document, exchange)
    except (OSError, ValueError, BadPayload):
        return None


def write(path: Path, table: Table, exchange: Exchange) -> None:
    """Store `table`; without a writable folder it is built anew at the next start."""
    document = {
        "schema": _SCHEMA,
        "exchange": exchange.code,
        "first": table.first,
        "last": table.last,
        "until": table.until.isoformat(),
        "days": [
            [int(d.open.timestamp()), int(d.close.timestamp()), int(d.early)] for d in table.days
        ],
    }
    with contextlib.suppress(FileFault, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, orjson.dumps(document))


def _table(document: Node, exchange: Exchange) -> Table | None:
    known = document.fields.get("schema") == _SCHEMA
    if not known or document.text("exchange") != exchange.code:
        return None
    first, last = int(document.needed_number("first")), int(document.needed_number("last"))
    until = date.fromisoformat(document.text("until"))
    days: list[SessionDay] = []
    for triple in document.items("days"):
        match triple:
            case [int(opened), int(closed), int(early)] if opened < closed:
                begin, end = (datetime.fromtimestamp(at, UTC) for at in (opened, closed))
                days.append(_day(begin, end, exchange, early == 1))
            case _:
                return None
    ordered = all(a.close <= b.open for a, b in itertools.pairwise(days))
    return Table(first, last, tuple(days), until) if days and ordered else None


def _day(opened: datetime, closed: datetime, exchange: Exchange, early: bool) -> SessionDay:
    day = closed.astimezone(exchange.zone).date()
    return SessionDay(day, opened.astimezone(UTC), closed.astimezone(UTC), early)
