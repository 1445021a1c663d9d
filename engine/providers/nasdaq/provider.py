"""Nasdaq as a source: one request gives the reports of one day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from engine.errors import NoData
from engine.providers import hosts
from engine.providers.base import Ask, Deadline, Gate, Message, What
from engine.providers.nasdaq import calendar
from engine.providers.reader import Reader
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.providers.door import Door

_NAME = "nasdaq"
_CALENDAR = f"https://{hosts.NASDAQ}/api/calendar/earnings"
_AS_A_PAGE = {
    "Accept": "application/json, text/plain, */*",
    "Origin": "https://www.nasdaq.com",
    "Referer": "https://www.nasdaq.com/",
}
"""What the site's own page sends beside a browser's headers."""


class NasdaqProvider:
    """Report dates of a day; imports nothing heavy before a fetch."""

    def __init__(self, gate: Gate, clock: Clock, endpoint: str | None) -> None:
        """A provider that has asked nothing yet.

        Args:
            gate: Asked before each request.
            clock: For stamps.
            endpoint: Base URL in place of Nasdaq's host.
        """
        self._clock = clock

        def make_door() -> Door:
            from engine.providers.door import Door

            return Door(_NAME, gate, Routes(endpoint), clock)

        self._reader = Reader(_NAME, make_door)

    @property
    def name(self) -> str:
        """Endpoint name."""
        return _NAME

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Answer `ask`: the reports of the day that stands in place of a symbol; one request.

        Raises:
            NoData: Nobody reports on that day; the source is well.
            ProviderError: See `engine.errors`.
            ValueError: Nasdaq is not asked for this kind of data, or the day is no ISO date.
        """
        if ask.what is not What.EARNINGS_DAY:
            raise ValueError(f"nasdaq has no {ask.what}")
        day = date.fromisoformat(ask.symbols[0])
        params = {"date": day.isoformat()}
        body = self._reader.fetch(_CALENDAR, deadline, params, _AS_A_PAGE)
        found = calendar.parse(body, day, self._clock.now())
        if not found:
            raise NoData(_NAME, f"no reports on {day}")
        return found

    def close(self) -> None:
        """Refuse further requests; callable from another thread."""
        self._reader.close()
