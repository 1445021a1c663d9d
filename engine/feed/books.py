"""What the lanes tell each other: what was heard on a stream when, and who reports when."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from engine.model.earnings import EarningsEvent
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
        self._days: dict[str, date] = {}

    def note(self, values: Iterable[Message], today: date) -> None:
        """Book the dates among some values; a date to come replaces one that is over."""
        for value in values:
            event = value.earnings if isinstance(value, Quote) else value
            if isinstance(event, EarningsEvent) and event.day >= today:
                self._days[event.symbol] = event.day

    def soon(self, symbol: str, today: date) -> bool:
        """Whether a company reports within a week."""
        day = self._days.get(symbol)
        return day is not None and 0 <= (day - today).days <= SOON_DAYS

    def today(self, symbol: str, today: date) -> bool:
        """Whether a company reports today."""
        return self._days.get(symbol) == today


@dataclass(frozen=True, slots=True)
class Books:
    """Shared by all lanes of a feed."""

    presence: Presence = field(default_factory=Presence)
    reports: Reports = field(default_factory=Reports)


def calendar_days(today: date, ahead: int) -> tuple[str, ...]:
    """ISO dates of the weekdays from `today` to `ahead` days later."""
    days = (today + timedelta(days=n) for n in range(ahead + 1))
    return tuple(day.isoformat() for day in days if day.weekday() < _SATURDAY)
