"""Answers about an exchange's sessions: open or closed, the last one, the next one."""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from engine.model.newyork import NEW_YORK
from engine.model.quote import MarketState
from engine.providers.sessions.table import SessionDay, Table, build, read, write
from engine.providers.sessions.venues import XNYS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from engine.providers.sessions.venues import Exchange

_PRE_FROM = time(4, 0)
_POST_UNTIL = time(20, 0)
_MARGIN_YEARS = 2
_AHEAD = timedelta(days=14)


class Sessions:
    """The calendar of one exchange, New York's by default; safe to ask from any thread.

    The first question reads `cache`/sessions-xnys.json; where that does not reach the asked
    date, exchange_calendars is imported (over a second) and the file is written.
    """

    def __init__(self, cache: Path | None, exchange: Exchange = XNYS) -> None:
        name = f"sessions-{exchange.code.lower()}.json"
        self._exchange = exchange
        self._path = cache / name if cache is not None else None
        self._lock = threading.Lock()
        self._table: Table | None = None

    def covers(self, at: datetime) -> bool:
        """Whether the calendar reaches beyond `at`; False too where it cannot be made."""
        try:
            self._days(self._date(at), self._date(at) + _AHEAD)
        except (ImportError, ValueError, LookupError):
            return False
        with self._lock:
            return self._table is not None and self._table.until >= self._date(at) + _AHEAD

    def day(self, day: date) -> SessionDay | None:
        """The session of a date, None on a day without one."""
        days = self._days(day, day)
        index = bisect_left(days, day, key=_date)
        return days[index] if index < len(days) and days[index].day == day else None

    def between(self, first: date, last: date) -> tuple[SessionDay, ...]:
        """Sessions of the dates `first` to `last`, both included."""
        days = self._days(first, last)
        start, end = bisect_left(days, first, key=_date), bisect_right(days, last, key=_date)
        return tuple(days[start:end])

    def is_open(self, at: datetime) -> bool:
        """Whether the regular session runs at `at`."""
        session = self.day(self._date(at))
        return session is not None and session.open <= at < session.close

    def state(self, at: datetime) -> MarketState:
        """Session state; PRE (from 04:00) and POST (to 20:00) are told of New York only."""
        session = self.day(self._date(at))
        if session is None:
            return MarketState.CLOSED
        if session.open <= at < session.close:
            return MarketState.REGULAR
        if self._exchange is not XNYS:
            return MarketState.CLOSED
        wall = at.astimezone(NEW_YORK).time()
        if at < session.open:
            return MarketState.PRE if wall >= _PRE_FROM else MarketState.CLOSED
        return MarketState.POST if wall < _POST_UNTIL else MarketState.CLOSED

    def previous(self, at: datetime) -> SessionDay:
        """The last session whose close is at or before `at`."""
        days = self._days(self._date(at) - timedelta(days=14), self._date(at))
        return days[bisect_right(days, at, key=_close) - 1]

    def next(self, at: datetime) -> SessionDay:
        """The first session that opens after `at`."""
        days = self._days(self._date(at), self._date(at) + timedelta(days=14))
        return days[bisect_right(days, at, key=_open)]

    def _date(self, at: datetime) -> date:
        return at.astimezone(self._exchange.zone).date()

    def _days(self, first: date, last: date) -> Sequence[SessionDay]:
        with self._lock:
            if self._table is None and self._path is not None:
                self._table = read(self._path, self._exchange)
            table = self._table
            if table is None or not (table.covers(first) and table.covers(last)):
                table = self._widened(table, first.year, last.year)
                self._table = table
            return table.days

    def _widened(self, table: Table | None, first: int, last: int) -> Table:
        start, end = first - _MARGIN_YEARS, last + _MARGIN_YEARS
        if table is not None:
            start, end = min(start, table.first), max(end, table.last)
        wider = build(start, end, self._exchange)
        if self._path is not None:
            write(self._path, wider, self._exchange)
        return wider


def _date(session: SessionDay) -> date:
    return session.day


def _open(session: SessionDay) -> datetime:
    return session.open


def _close(session: SessionDay) -> datetime:
    return session.close
