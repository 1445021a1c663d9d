"""Requests to coinbase and kraken through ccxt: one ticker a request, no list of markets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal, Protocol

from engine.errors import BadPayload
from engine.providers import hosts
from engine.providers.ccxtfaults import translated
from engine.providers.payload import Node, decode, root
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.providers.base import Deadline, Gate
    from engine.providers.ccxtdoor import CcxtDoor

Venue = Literal["coinbase", "kraken"]

_HOSTS: dict[Venue, str] = {
    "coinbase": f"https://{hosts.COINBASE}",
    "kraken": f"https://{hosts.KRAKEN}",
}
_IDS: dict[Venue, dict[str, str]] = {
    "coinbase": {"BTC": "BTC-USD", "ETH": "ETH-USD"},
    "kraken": {"BTC": "XXBTZUSD", "ETH": "XETHZUSD"},
}
"""What each venue calls the pairs, so that ccxt need not load its thousands of markets."""


class _Exchange(Protocol):
    """The calls of ccxt that are used."""

    @property
    def last_http_response(self) -> str | None:
        """Body of the last reply as text."""
        ...

    def fetch_ticker(self, symbol: str) -> object:
        """The unified ticker of a pair."""
        ...


class SpotClient:
    """Fetches tickers of one venue. One worker thread at a time; `close` from any."""

    def __init__(self, gate: Gate, clock: Clock, endpoint: str | None, venue: Venue) -> None:
        self._gate = gate
        self._clock = clock
        self._routes = Routes(endpoint)
        self._venue: Venue = venue
        self._exchange: _Exchange | None = None
        self._door: CcxtDoor | None = None
        self._closed = False

    def fetch_ticker(self, coin: str, deadline: Deadline) -> Node:
        """The ticker of a coin in US$, one request.

        Raises:
            ProviderError: The request failed, or its body is empty or no ticker.
        """
        import ccxt

        exchange = self._opened(deadline)
        try:
            body = exchange.fetch_ticker(f"{coin}/USD")
        except ccxt.BaseError as fault:
            address = self._routes.apply(_HOSTS[self._venue])[0]
            raise translated(self._venue, fault, coin, address) from fault
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as fault:
            # ccxt reads numbers and lists without looking whether they are any
            self._check(exchange)
            raise BadPayload(self._venue, "ticker") from fault
        self._check(exchange)
        return root(self._venue, body, "ticker")

    def close(self) -> None:
        """Refuse further requests and stop bodies under way."""
        self._closed = True
        if self._door is not None:
            self._door.shut()

    def _check(self, exchange: _Exchange) -> None:
        """Tell an empty or unreadable reply from one without a price: ccxt reads both as none.

        Raises:
            NoData: The body is empty.
            BadPayload: The body is no JSON.
        """
        decode(self._venue, (exchange.last_http_response or "").encode())

    def _opened(self, deadline: Deadline) -> _Exchange:
        if self._exchange is None or self._door is None:
            import ccxt

            from engine.providers.ccxtdoor import OPTIONS, CcxtDoor

            if self._venue == "coinbase":
                exchange = ccxt.coinbase(dict(OPTIONS))
            else:
                exchange = ccxt.kraken(dict(OPTIONS))
            logging.getLogger("ccxt").setLevel(logging.WARNING)
            pairs = _IDS[self._venue].items()
            exchange.set_markets(
                [exchange.safe_market_structure(_market(coin, name)) for coin, name in pairs]
            )
            self._door = CcxtDoor(
                self._venue, exchange.session, self._gate, self._routes, self._clock
            )
            exchange.session = self._door
            self._exchange = exchange
        if self._closed:
            self._door.shut()
        self._door.begin(deadline)
        return self._exchange


def _market(coin: str, name: str) -> dict[str, object]:
    """A pair as ccxt describes it."""
    return {
        "id": name,
        "symbol": f"{coin}/USD",
        "base": coin,
        "quote": "USD",
        "baseId": coin,
        "quoteId": "USD",
        "type": "spot",
        "spot": True,
        "active": True,
    }
