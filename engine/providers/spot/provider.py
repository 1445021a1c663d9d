"""Coinbase and kraken as sources: quotes of BTC and ETH, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import BadPayload
from engine.model.instrument import COINS
from engine.model.quote import Quote, Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, Deadline, Gate, Message, What
from engine.providers.spot import ticker
from engine.providers.spot.client import SpotClient, Venue

if TYPE_CHECKING:
    from engine.clock import Clock


class SpotProvider:
    """Coin prices of one venue; imports nothing heavy before a fetch."""

    def __init__(self, gate: Gate, clock: Clock, endpoint: str | None, venue: Venue) -> None:
        """A provider that has asked nothing yet.

        Args:
            gate: Asked before each request.
            clock: For stamps and ages.
            endpoint: Base URL in place of the venue's.
            venue: Which one.
        """
        self._clock = clock
        self._venue: Venue = venue
        self._client = SpotClient(gate, clock, endpoint, venue)

    @property
    def name(self) -> str:
        """Endpoint name."""
        return self._venue

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Quotes of the asked coins, one request each; a refusal for one that is unusable.

        Raises:
            ProviderError: See `engine.errors`; BadPayload when no coin has a possible price.
            ValueError: The venue is not asked for this kind of data.
        """
        if ask.what is not What.QUOTES:
            raise ValueError(f"{self._venue} has no {ask.what}")
        answers: list[Quote | Refusal] = []
        faults: list[BadPayload] = []
        for coin in ask.symbols:
            if coin not in COINS:
                answers.append(self._refusal(coin, Reason.NO_SUCH_SYMBOL, ""))
                continue
            try:
                body = self._client.fetch_ticker(coin, deadline)
                answers.append(ticker.quote(body, coin, self._clock.now(), self._clock.monotonic()))
            except BadPayload as fault:
                faults.append(fault)
                detail = fault.field.rsplit(".")[-1]
                answers.append(self._refusal(coin, Reason.BAD_PRICE, detail))
        if faults and len(faults) == len(ask.symbols):
            raise faults[0]
        return tuple(answers)

    def close(self) -> None:
        """Refuse further requests; callable from another thread."""
        self._client.close()

    def _refusal(self, symbol: str, reason: Reason, detail: str) -> Refusal:
        return Refusal(symbol, What.QUOTES.value, reason, detail, self._clock.now(), self._venue)
