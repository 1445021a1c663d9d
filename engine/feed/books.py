"""What the lanes tell each other: what was heard on a stream when, and who reports when."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from engine.model.earnings import EarningsEvent, Session
from engine.model.newyork import NEW_YORK
from engine.model.options import OptionChain
from engine.model.quote import DvolPoint, Quote, Tick
from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.providers.base import Message

HEARD_S = 60.0
"""Seconds for which a figure heard on a stream need not be asked for at the full pace."""

SOON_DAYS = 7
AT_ONCE = 5
"""Companies whose results are asked for every few minutes at the same time."""
BEFORE, AFTER = timedelta(minutes=10), timedelta(hours=4)
"""Of the mark of a report's session: when its result is looked for."""
_NEAR = timedelta(days=45)
_OPEN, _CLOSE = time(9, 30), time(16, 0)
_SATURDAY = 5


@lru_cache(maxsize=64)
def new_york_day(at: datetime) -> date:
    """New York's date at an instant."""
    return at.astimezone(NEW_YORK).date()


class Presence:
    """When each figure was last heard on a stream; callable from any thread."""

    def __init__(self) -> None:
        self._heard: dict[tuple[What, str], float] = {}

    def note(self, values: Iterable[Message], now: float) -> None:
        """Book what a stream said at monotonic `now`."""
        for value in values:
            if isinstance(value, Tick | Quote):
                self._heard[What.QUOTES, value.symbol] = now
            elif isinstance(value, DvolPoint):
                self._heard[What.DVOL, value.coin] = now
            elif isinstance(value, OptionChain):
                self._heard[What.CHAIN, value.symbol] = now

    def heard(self, what: What, symbol: str, now: float) -> bool:
        """Whether a figure was heard within the last minute."""
        return now - self._heard.get((what, symbol), -math.inf) < HEARD_S

    def keep(self, symbols: frozenset[str]) -> None:
        """Forget the symbols nobody wants any more."""
        self._heard = {key: at for key, at in self._heard.copy().items() if key[1] in symbols}


class Reports:
    """The next report of each company, from whichever source; callable from any thread."""

    def __init__(self) -> None:
        self._coming: dict[str, EarningsEvent] = {}
        self._followed: tuple[str, ...] = ()

    def note(self, values: Iterable[Message], today: date) -> None:
        """Book the dates among some values; a date to come replaces one that is over.

        Today's report stays until tomorrow: a source names the next one before the result is out
        everywhere. Who knows the hour of a day is not overruled by who does not.
        """
        for value in values:
            event = value.earnings if isinstance(value, Quote) else value
            if not isinstance(event, EarningsEvent) or event.day < today:
                continue
            known = self._coming.get(event.symbol)
            rolled = known is not None and known.day == today and event.day > today + _NEAR
            vaguer = known is not None and known.day == event.day and _vague(event) > _vague(known)
            if not rolled and not vaguer:
                self._coming[event.symbol] = event

    def follow(self, symbols: tuple[str, ...]) -> None:
        """Whose results are asked for, in the order in which they matter."""
        self._followed = symbols

    def soon(self, symbol: str, today: date) -> bool:
        """Whether a company reports within a week."""
        event = self._coming.get(symbol)
        return event is not None and 0 <= (event.day - today).days <= SOON_DAYS

    def today(self, symbol: str, today: date) -> bool:
        """Whether a company reports today."""
        event = self._coming.get(symbol)
        return event is not None and event.day == today

    def reporting(self, symbol: str, now: datetime) -> bool:
        """Whether a company's result may come out about now; of five companies at most at once."""
        event = self._coming.get(symbol)
        if event is None or not _due_now(event, now):
            return False
        others = (self._coming.get(one) for one in self._followed)
        due = [one.symbol for one in others if one is not None and _due_now(one, now)]
        return symbol in due[:AT_ONCE]


def _vague(event: EarningsEvent) -> int:
    """How little is known of an event's hour: 0 its instant, 1 its session, 2 nothing."""
    if event.when is not None:
        return 0
    return 1 if event.session is not Session.UNKNOWN else 2


def _due_now(event: EarningsEvent, now: datetime) -> bool:
    return any(mark - BEFORE <= now <= mark + AFTER for mark in marks(event))


def marks(event: EarningsEvent) -> tuple[datetime, ...]:
    """Instants at which a report may come out: its own, its session's, or both of a day's."""
    if event.when is not None:
        return (event.when,)
    hours = {Session.BMO: (_OPEN,), Session.AMC: (_CLOSE,), Session.DMH: (_OPEN,)}
    return tuple(
        datetime.combine(event.day, hour, NEW_YORK)
        for hour in hours.get(event.session, (_OPEN, _CLOSE))
    )


@dataclass(frozen=True, slots=True)
class Books:
    """Shared by all lanes of a feed."""

    presence: Presence = field(default_factory=Presence)
    reports: Reports = field(default_factory=Reports)


def calendar_days(today: date, ahead: int) -> tuple[str, ...]:
    """ISO dates of the weekdays from `today` to `ahead` days later."""
    days = (today + timedelta(days=n) for n in range(ahead + 1))
    return tuple(day.isoformat() for day in days if day.weekday() < _SATURDAY)
