"""Coinbase and kraken through ccxt against the market server."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from engine.errors import (
    BadPayload,
    Fault,
    NoData,
    ProviderError,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.model.instrument import Kind
from engine.model.quote import Quote, Refusal
from engine.model.reason import Reason
from engine.providers.base import What
from engine.providers.spot import SpotProvider
from tests.e2e.clients.desk import IN_SESSION, CountingGate, ask
from tests.e2e.clients.streams import opened_market
from tests.market.coinbase import spot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.providers.spot.client import Venue
    from tests.market import MarketServer

Stage = tuple["MarketServer", SpotProvider, CountingGate]
VENUES: tuple[Venue, ...] = ("coinbase", "kraken")


@pytest.fixture(params=VENUES)
def stage(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with opened_market() as (market, clock):
        gate = CountingGate()
        provider = SpotProvider(gate, clock, market.coinbase_url, request.param)
        yield market, provider, gate
        provider.close()


def fault_of(provider: SpotProvider, seconds: float = 15.0) -> ProviderError:
    with pytest.raises(ProviderError) as raised:
        ask(provider, What.QUOTES, "BTC", seconds=seconds)
    assert raised.value.provider == provider.name
    return raised.value


def test_quotes_of_both_coins_cost_one_request_each(stage: Stage) -> None:
    market, provider, gate = stage
    found = ask(provider, What.QUOTES, "BTC", "ETH")
    for coin, quote in zip(("BTC", "ETH"), found, strict=True):
        assert isinstance(quote, Quote)
        last = spot(market.world, provider.name, coin, IN_SESSION.timestamp())
        assert quote.last == pytest.approx(last, abs=0.005)
        assert (quote.symbol, quote.source, quote.kind) == (coin, provider.name, Kind.CRYPTO)
        assert quote.bid < quote.last < quote.ask
        assert quote.as_of == IN_SESSION
        assert math.isnan(quote.prev_close), "neither names the price of 24 hours ago"
    assert len(gate.keys) == sum(market.requests.values()) == 2
    assert {host for host, _ in market.requests} == {f"api.{provider.name}.com"}


def test_other_symbols_are_refused_without_a_request(stage: Stage) -> None:
    market, provider, _ = stage
    (refusal,) = ask(provider, What.QUOTES, "NVDA")
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.NO_SUCH_SYMBOL
    assert not market.requests
    with pytest.raises(ValueError, match="chain"):
        ask(provider, What.CHAIN, "BTC")


@pytest.mark.parametrize(
    "fault",
    ["nan_prices", "infinite_prices", "null_prices", "zero_prices", "negative_prices",
     "text_prices", "renamed", "no_rows", "html", "truncated", "bad_gzip"],
)  # fmt: skip
def test_P17_a_ticker_that_cannot_be_read_is_a_bad_payload(stage: Stage, fault: str) -> None:
    market, provider, _ = stage
    market.fail(provider.name, fault)
    assert isinstance(fault_of(provider), BadPayload)
    market.heal()
    assert isinstance(ask(provider, What.QUOTES, "BTC")[0], Quote)


@pytest.mark.parametrize("fault", ["empty", "{}", "null"])
def test_P11_an_empty_reply_is_no_data(stage: Stage, fault: str) -> None:
    market, provider, _ = stage
    market.fail(provider.name, fault)
    assert isinstance(fault_of(provider), NoData)


def test_P18_one_unusable_coin_spares_the_other(stage: Stage) -> None:
    market, provider, _ = stage
    market.fail(provider.name, "null_prices", times=1)
    bad, good = ask(provider, What.QUOTES, "BTC", "ETH")
    assert isinstance(bad, Refusal)
    assert bad.reason is Reason.BAD_PRICE
    assert isinstance(good, Quote)


def test_P7_a_rate_limit_says_how_long(stage: Stage) -> None:
    market, provider, _ = stage
    market.fail(provider.name, "429:30")
    fault = fault_of(provider)
    assert isinstance(fault, RateLimited)
    assert fault.retry_after == 30.0
    assert sum(market.requests.values()) == 1


@pytest.mark.parametrize(
    ("planted", "error", "words"),
    [("403", Unauthorized, "HTTP 403"), ("503", Unavailable, "HTTP 503"),
     ("451", Unavailable, "HTTP 451"), ("redirect", Unavailable, "redirect refused"),
     ("downgrade", Unavailable, "elsewhere.example"), ("reset", Unavailable, "connection lost")],
)  # fmt: skip
def test_transport_faults_are_ours(
    stage: Stage, planted: str, error: type[ProviderError], words: str
) -> None:
    market, provider, _ = stage
    market.fail(provider.name, planted)
    fault = fault_of(provider)
    assert isinstance(fault, error)
    assert words in str(fault)


def test_P4_a_mute_server_costs_no_more_than_the_deadline(stage: Stage) -> None:
    market, provider, _ = stage
    market.fail(provider.name, "hang")
    assert isinstance(fault_of(provider, seconds=0.3), TimedOut)


def test_P13_a_body_over_the_cap_is_not_read(stage: Stage) -> None:
    market, provider, _ = stage
    market.fail(provider.name, "huge")
    fault = fault_of(provider)
    assert isinstance(fault, BadPayload)
    assert "10 MB" in str(fault)


def test_a_closed_gate_lets_nothing_through(stage: Stage) -> None:
    market, provider, gate = stage
    gate.closed = RateLimited(provider.name)
    assert isinstance(fault_of(provider), RateLimited)
    assert not market.requests


def test_a_closed_provider_asks_nothing(stage: Stage) -> None:
    market, provider, _ = stage
    provider.close()
    fault = fault_of(provider)
    assert isinstance(fault, Unavailable)
    assert fault.fault is Fault.OFFLINE
    assert not market.requests
