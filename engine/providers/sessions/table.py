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
from engine.model.newyork import NEW_YORK
from engine.providers.newyork import CLOSE
from engine.providers.payload import Node, root

if TYPE_CHECKING:
    from pathlib import Path

_NAME = "sessions"
_EXCHANGE = "XNYS"
_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class SessionDay:
    """One session of the New York exchanges.

    Attributes:
        day: Its date.
        open, close: UTC instants.
        early: Whether it closes before 16:00 New York.
    """

    day: date
    open: datetime
    close: datetime
    early: bool


@dataclass(frozen=True, slots=True)
class Table:
    """All sessions from 1 January of `first` to 31 December of `last`, in order."""

    first: int
    last: int
    days: tuple[SessionDay, ...]

    def covers(self, day: date) -> bool:
        """Whether the table knows about `day`."""
        return self.first <= day.year <= self.last


def build(first: int, last: int) -> Table:
    """Sessions of the years `first` to `last`, from exchange_calendars (slow: imports pandas)."""
    import pandas as pd
    from exchange_calendars import get_calendar

    warnings.filterwarnings("ignore", category=pd.errors.Pandas4Warning, module=r"^pandas\.")
    calendar = get_calendar(_EXCHANGE, start=f"{first}-01-01", end=f"{last}-12-31")
    days = tuple(
        _day(opened.to_pydatetime(), closed.to_pydatetime())
        for opened, closed in zip(calendar.opens, calendar.closes, strict=True)
    )
    return Table(first, last, days)


def read(path: Path) -> Table | None:
    """The table stored at `path`, None if there is none or it cannot be read."""
    try:
        document = root(_NAME, orjson.loads(path.read_bytes()))
        return _table(document)
    except (OSError, ValueError, BadPayload):
        return None


def write(path: Path, table: Table) -> None:
    """Store `table`; without a writable folder it is built anew at the next start."""
    document = {
        "schema": _SCHEMA,
        "exchange": _EXCHANGE,
        "first": table.first,
        "last": table.last,
        "days": [[int(d.open.timestamp()), int(d.close.timestamp())] for d in table.days],
    }
    with contextlib.suppress(FileFault, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, orjson.dumps(document))


def _table(document: Node) -> Table | None:
    if document.fields.get("schema") != _SCHEMA or document.text("exchange") != _EXCHANGE:
        return None
    first, last = int(document.needed_number("first")), int(document.needed_number("last"))
    days: list[SessionDay] = []
    for pair in document.items("days"):
        match pair:
            case [int(opened), int(closed)] if opened < closed:
                days.append(
                    _day(datetime.fromtimestamp(opened, UTC), datetime.fromtimestamp(closed, UTC))
                )
            case _:
                return None
    ordered = all(a.close <= b.open for a, b in itertools.pairwise(days))
    return Table(first, last, tuple(days)) if days and ordered else None


def _day(opened: datetime, closed: datetime) -> SessionDay:
    local = closed.astimezone(NEW_YORK)
    early = local.time() < CLOSE
    return SessionDay(local.date(), opened.astimezone(UTC), closed.astimezone(UTC), early)
