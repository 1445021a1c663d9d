"""Kinds of calls that share their faults on the wire: who is asked what, by which route."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from engine.errors import ProviderError
from engine.providers.base import What
from engine.providers.cboe import CboeProvider
from engine.providers.nasdaq import NasdaqProvider
from engine.providers.yahoo.rate import RateBook
from tests.e2e.clients.desk import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.providers.base import Message, Provider
    from tests.e2e.clients.desk import Desk

WAYS = {
    "yahoo-quotes": (What.QUOTES, "quote", ("NVDA", "AMD")),
    "yahoo-daily_bars": (What.DAILY_BARS, "chart", ("NVDA",)),
    "yahoo-chain": (What.CHAIN, "options", ("NVDA",)),
    "yahoo-earnings": (What.EARNINGS, "summary", ("NVDA",)),
    "deribit-quotes": (What.QUOTES, "ticker", ("BTC",)),
    "deribit-dvol": (What.DVOL, "dvol", ("BTC",)),
    "deribit-daily_bars": (What.DAILY_BARS, "bars", ("BTC",)),
    "deribit-chain": (What.CHAIN, "board", ("BTC",)),
    "cboe-chain": (What.CHAIN, "cboe_options", ("NVDA",)),
    "nasdaq-earnings_day": (What.EARNINGS_DAY, "earnings_day", ("2026-11-25",)),
}
"""Kind, route of the server and symbols, by provider and kind."""


@dataclass(frozen=True, slots=True)
class Way:
    """One provider, the kind it is asked for and the server's route it takes."""

    desk: Desk
    provider: Provider
    what: What
    route: str
    symbols: tuple[str, ...]

    def go(self, seconds: float = 15.0) -> tuple[Message, ...]:
        """One call."""
        return ask(self.provider, self.what, *self.symbols, seconds=seconds)

    def caught(self, fault: str, seconds: float = 15.0) -> ProviderError:
        """The error of a call that meets `fault`; asserts its price and that all is well after."""
        self.desk.market.fail(self.route, fault)
        with pytest.raises(ProviderError) as raised:
            self.go(seconds)
        assert sum(self.desk.counts().values()) == 1
        self.desk.market.heal()
        assert self.go()
        assert raised.value.provider == self.provider.name
        return raised.value


def way_of(desk: Desk, name: str) -> Way:
    """One of `WAYS` at a desk, nothing asked yet."""
    providers: dict[str, Callable[[], Provider]] = {
        "yahoo": lambda: desk.yahoo,
        "deribit": lambda: desk.deribit,
        "cboe": lambda: CboeProvider(desk.gate, desk.clock, desk.market.cboe_url, RateBook()),
        "nasdaq": lambda: NasdaqProvider(desk.gate, desk.clock, desk.market.nasdaq_url),
    }
    return Way(desk, providers[name.partition("-")[0]](), *WAYS[name])


def warm_way(desk: Desk, name: str) -> Way:
    """One of `WAYS` that has answered once: cookie and crumb are there, everything is imported."""
    way = way_of(desk, name)
    assert way.go()
    desk.counts()
    return way
