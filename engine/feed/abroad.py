"""How the other exchanges stand, by symbol: asked outside of every lock, once per exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.feed.cadence import Trading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from engine.feed.cadence import Calendars, Hours


class Abroad:
    """The calendars of the symbols that one lane is asked for."""

    def __init__(self, calendars: Calendars | None) -> None:
        """Make it.

        Args:
            calendars: Of all exchanges; None if only New York's is known.
        """
        self._calendars = calendars
        self._found: dict[str, Hours | None] = {}

    def at(self, symbols: Iterable[str], wall: datetime) -> Mapping[str, Trading]:
        """How the exchanges of foreign symbols stand; without those that nobody knows.

        The first question to a calendar may take seconds.
        """
        if self._calendars is None:
            return {}
        told: dict[int, Trading | None] = {}
        stand: dict[str, Trading] = {}
        for symbol in symbols:
            if symbol not in self._found:
                self._found[symbol] = self._calendars.of(symbol)
            calendar = self._found[symbol]
            if calendar is None:
                continue
            if id(calendar) not in told:
                told[id(calendar)] = _asked(calendar, wall)
            trading = told[id(calendar)]
            if trading is not None:
                stand[symbol] = trading
        return stand


def _asked(calendar: Hours, wall: datetime) -> Trading | None:
    """How an exchange stands; None where its calendar cannot be made or does not reach that far."""
    try:
        return Trading(calendar.is_open(wall), calendar.previous(wall).close)
    except (ImportError, ValueError, LookupError):
        return None
