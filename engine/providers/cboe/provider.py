"""Cboe as a source: one request gives the chain of all expiries and the vendor's volatility."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote as quoted

from engine.errors import NoData, NoSuchSymbol
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.providers import hosts
from engine.providers.base import Ask, Deadline, Gate, Message, What
from engine.providers.cboe import chain
from engine.providers.listing import listed_name
from engine.providers.reader import Reader
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.providers.door import Door
    from engine.providers.yahoo.rate import RateBook

_NAME = "cboe"
_OPTIONS = f"https://{hosts.CBOE}/api/global/delayed_quotes/options"


class CboeProvider:
    """Option chains 15 minutes old; imports nothing heavy before a fetch."""

    def __init__(self, gate: Gate, clock: Clock, endpoint: str | None, rates: RateBook) -> None:
        """A provider that has asked nothing yet.

        Args:
            gate: Asked before each request.
            clock: For stamps and ages.
            endpoint: Base URL in place of Cboe's host.
            rates: The bill rates that another source reads, for the chains.
        """
        self._clock = clock
        self._rates = rates
        self._listed: set[str] = set()

        def make_door() -> Door:
            from engine.providers.cboe.door import CboeDoor

            return CboeDoor(_NAME, gate, Routes(endpoint), clock)

        self._reader = Reader(_NAME, make_door)

    @property
    def name(self) -> str:
        """Endpoint name."""
        return _NAME

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Answer `ask`: a chain and, where the vendor has it, its 30-day volatility.

        One request; none for a symbol that Cboe cannot have. A symbol without a file, or without
        a row in it, is refused with NO_OPTIONS, unless it had a chain before.

        Raises:
            ProviderError: See `engine.errors`.
            ValueError: Cboe is not asked for this kind of data.
        """
        if ask.what is not What.CHAIN:
            raise ValueError(f"cboe has no {ask.what}")
        symbol = ask.symbols[0]
        name = listed_name(symbol)
        if not name:
            return (self._unlisted(symbol),)
        try:
            body = self._reader.fetch(f"{_OPTIONS}/{quoted(name, safe='')}.json", deadline)
        except NoSuchSymbol as fault:
            if symbol in self._listed:
                raise NoData(_NAME, f"no file of {symbol} for now") from fault
            return (self._unlisted(symbol),)
        found = chain.parse(body, name)
        if not found.rows:
            if symbol in self._listed:
                raise NoData(_NAME, f"option chain of {symbol} is empty")
            return (self._unlisted(symbol),)
        messages = chain.messages(found, symbol, self._clock.monotonic(), self._rates.last)
        self._listed.add(symbol)
        return messages

    def close(self) -> None:
        """Refuse further requests; callable from another thread."""
        self._reader.close()

    def _unlisted(self, symbol: str) -> Refusal:
        return Refusal(symbol, "chain", Reason.NO_OPTIONS, "", self._clock.now(), _NAME)
