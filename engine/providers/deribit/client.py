"""Requests to Deribit through ccxt: one exchange object, implicit calls, no list of markets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from engine.errors import NoData
from engine.providers import hosts
from engine.providers.ccxtfaults import translated
from engine.providers.payload import Node, decode, root
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.clock import Clock
    from engine.providers.base import Deadline, Gate
    from engine.providers.ccxtdoor import CcxtDoor

_NAME = "deribit"
_HOST = f"https://{hosts.DERIBIT}"


class _Exchange(Protocol):
    """The implicit calls of ccxt.deribit that are used; each gives the decoded body."""

    def public_get_get_volatility_index_data(self, params: dict[str, object]) -> object:
        """DVOL bars."""
        ...

    def public_get_ticker(self, params: dict[str, object]) -> object:
        """Ticker of one instrument."""
        ...

    def public_get_get_tradingview_chart_data(self, params: dict[str, object]) -> object:
        """Bars of one instrument."""
        ...

    def public_get_get_book_summary_by_currency(self, params: dict[str, object]) -> object:
        """All options of one coin."""
        ...


class DeribitClient:
    """Fetches decoded replies. One worker thread at a time; `close` from any."""

    def __init__(self, gate: Gate, clock: Clock, endpoint: str | None) -> None:
        self._gate = gate
        self._clock = clock
        self._routes = Routes(endpoint)
        self._exchange: _Exchange | None = None
        self._door: CcxtDoor | None = None
        self._closed = False

    def fetch_dvol(self, params: Mapping[str, object], deadline: Deadline) -> Node:
        """Body of get_volatility_index_data.

        Raises:
            ProviderError: The request failed or the body is no object.
        """
        exchange = self._opened(deadline)
        return self._asked("DVOL", exchange.public_get_get_volatility_index_data, params)

    def fetch_ticker(self, instrument: str, deadline: Deadline) -> Node:
        """Body of ticker.

        Raises:
            ProviderError: The request failed or the body is no object.
        """
        exchange = self._opened(deadline)
        params = {"instrument_name": instrument}
        return self._asked(instrument, exchange.public_get_ticker, params)

    def fetch_bars(self, params: Mapping[str, object], deadline: Deadline) -> Node:
        """Body of get_tradingview_chart_data.

        Raises:
            ProviderError: The request failed or the body is no object.
        """
        exchange = self._opened(deadline)
        call = exchange.public_get_get_tradingview_chart_data
        return self._asked(str(params["instrument_name"]), call, params)

    def fetch_board(self, coin: str, deadline: Deadline) -> Node:
        """Body of get_book_summary_by_currency for options.

        Raises:
            ProviderError: The request failed or the body is no object.
        """
        exchange = self._opened(deadline)
        params = {"currency": coin, "kind": "option"}
        return self._asked(coin, exchange.public_get_get_book_summary_by_currency, params)

    def close(self) -> None:
        """Refuse further requests and stop bodies under way."""
        self._closed = True
        if self._door is not None:
            self._door.shut()

    def _opened(self, deadline: Deadline) -> _Exchange:
        if self._exchange is None or self._door is None:
            import ccxt

            from engine.providers.ccxtdoor import OPTIONS, CcxtDoor

            exchange = ccxt.deribit(dict(OPTIONS))
            logging.getLogger("ccxt").setLevel(logging.WARNING)
            self._door = CcxtDoor(_NAME, exchange.session, self._gate, self._routes, self._clock)
            exchange.session = self._door
            self._exchange = exchange
        if self._closed:
            self._door.shut()
        self._door.begin(deadline)
        return self._exchange

    def _asked(self, what: str, call: _Call, params: Mapping[str, object]) -> Node:
        import ccxt

        try:
            reply = call(dict(params))
        except ccxt.BaseError as fault:
            raise translated(_NAME, fault, what, self._routes.apply(_HOST)[0]) from fault
        # what ccxt cannot read as JSON it hands on as text
        body = decode(_NAME, reply.encode()) if isinstance(reply, str) else reply
        if not body:
            raise NoData(_NAME, "empty reply")
        return root(_NAME, body)


class _Call(Protocol):
    def __call__(self, params: dict[str, object], /) -> object: ...
