"""Faults on the wire reach us from Cboe and Nasdaq as our own errors, each for one request."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
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
from engine.model.options import OptionChain
from engine.providers.base import What
from engine.providers.cboe import CboeProvider
from engine.providers.nasdaq import NasdaqProvider
from engine.providers.yahoo.rate import RateBook
from tests.e2e.clients.desk import ask

if TYPE_CHECKING:
    from engine.providers.base import Message, Provider
    from tests.e2e.clients.desk import Desk


@dataclass(slots=True)
class Way:
    """One source, the kind it is asked for and the server's route it takes."""

    desk: Desk
    provider: Provider
    what: What
    symbol: str
    route: str

    def go(self, seconds: float = 15.0) -> tuple[Message, ...]:
        return ask(self.provider, self.what, self.symbol, seconds=seconds)

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


@pytest.fixture(params=["cboe", "nasdaq"])
def way(request: pytest.FixtureRequest, desk: Desk) -> Way:
    """A source that answered once, so that everything is imported."""
    market, gate, clock = desk.market, desk.gate, desk.clock
    if request.param == "cboe":
        cboe = CboeProvider(gate, clock, market.cboe_url, RateBook())
        made = Way(desk, cboe, What.CHAIN, "NVDA", "cboe_options")
    else:
        nasdaq = NasdaqProvider(gate, clock, market.nasdaq_url)
        made = Way(desk, nasdaq, What.EARNINGS_DAY, "2026-11-25", "earnings_day")
    assert made.go()
    desk.counts()
    return made


@pytest.mark.parametrize(("fault", "wait"), [("429:37", 37.0), ("429", None)])
def test_P7_rate_limited_with_the_wait_the_source_names(
    way: Way, fault: str, wait: float | None
) -> None:
    found = way.caught(fault)
    assert isinstance(found, RateLimited)
    assert found.retry_after == wait


@pytest.mark.parametrize("status", [500, 503])
def test_P8_a_server_error_is_named_by_its_status(way: Way, status: int) -> None:
    found = way.caught(str(status))
    assert isinstance(found, Unavailable)
    assert (str(found), found.fault) == (f"HTTP {status}", Fault.SERVER)


@pytest.mark.parametrize("status", ["401", "403"])
def test_P9_a_refusal_of_us_is_final_and_names_the_source(way: Way, status: str) -> None:
    found = way.caught(status)
    assert isinstance(found, Unauthorized)
    assert way.provider.name in str(found)


@pytest.mark.parametrize(("fault", "word"), [("garbage", "HTML"), ("truncated", "JSON")])
def test_P10_P12_a_page_or_a_cut_body_is_unreadable(way: Way, fault: str, word: str) -> None:
    found = way.caught(fault)
    assert isinstance(found, BadPayload)
    assert word in found.field


@pytest.mark.parametrize("fault", ["cut", "bad_gzip"])
def test_P6_P12_half_a_body_or_broken_gzip_is_unreadable(way: Way, fault: str) -> None:
    assert isinstance(way.caught(fault), BadPayload)


def test_P6_a_reset_in_mid_body_uses_nothing_of_it(way: Way) -> None:
    found = way.caught("reset")
    assert isinstance(found, Unavailable)
    assert found.fault is Fault.OFFLINE


@pytest.mark.parametrize("fault", ["empty", "object", "null"])
def test_P11_an_empty_reply_is_no_data_with_a_reason(way: Way, fault: str) -> None:
    found = way.caught(fault)
    assert isinstance(found, NoData)
    assert str(found) == "empty reply"


def test_P16_a_reply_without_rows_replaces_nothing(way: Way) -> None:
    found = way.caught("no_rows")
    assert isinstance(found, NoData)
    assert "empty" in str(found) or "no reports" in str(found)


def test_P13_reading_stops_at_ten_megabytes(way: Way) -> None:
    found = way.caught("huge:50000000")
    assert isinstance(found, BadPayload)
    assert "10 MB" in found.field


def test_P14_a_redirect_to_itself_is_refused_and_names_the_host_once(way: Way) -> None:
    found = way.caught("redirect")
    assert isinstance(found, Unavailable)
    assert found.fault is Fault.BLOCKED
    assert str(found).startswith("redirect refused: ")
    assert str(found).endswith(".com to another address of the same host")


def test_P14_a_redirect_to_plain_http_is_refused(way: Way) -> None:
    found = way.caught("downgrade")
    assert isinstance(found, Unavailable)
    assert "elsewhere.example" in str(found)


@pytest.mark.parametrize("fault", ["hang", "drip:0.05"])
def test_P4_P5_a_mute_or_dripping_server_ends_with_the_deadline(way: Way, fault: str) -> None:
    started = time.monotonic()
    assert isinstance(way.caught(fault, seconds=0.4), TimedOut)
    assert time.monotonic() - started < 8.0


def test_P17_added_fields_are_ignored(way: Way) -> None:
    way.desk.market.fail(way.route, "extra")
    assert way.go()


def test_P1_a_dead_port_is_unreachable_within_five_seconds(way: Way) -> None:
    way.desk.market.stop()
    started = time.monotonic()
    with pytest.raises(Unavailable) as raised:
        way.go()
    assert raised.value.fault is Fault.OFFLINE
    assert time.monotonic() - started < 5.0
    way.desk.market.start()
    assert way.go()


def test_a_closed_gate_sends_nothing_and_its_error_arrives_unchanged(way: Way) -> None:
    way.desk.gate.closed = RateLimited(way.provider.name, "budget", 12.0)
    with pytest.raises(RateLimited) as raised:
        way.go()
    assert raised.value is way.desk.gate.closed
    assert not way.desk.market.requests


def test_closing_from_another_thread_ends_a_body_under_way(way: Way) -> None:
    way.desk.market.fail(way.route, "drip:0.02")
    caught: list[ProviderError] = []

    def call() -> None:
        with pytest.raises(ProviderError) as raised:
            way.go()
        caught.append(raised.value)

    asking = threading.Thread(target=call)
    started = time.monotonic()
    asking.start()
    assert way.desk.market.wait_for(way.route)
    way.provider.close()
    asking.join(10.0)
    assert time.monotonic() - started < 5.0
    assert len(caught) == 1


def test_a_closed_provider_asks_nothing_more(way: Way) -> None:
    way.provider.close()
    with pytest.raises(Unavailable, match="closed"):
        way.go()
    assert not way.desk.counts()


@pytest.mark.parametrize(
    "fault", ["renamed", "nan_prices", "infinite_prices", "null_prices", "negative_prices"]
)
def test_P17_D1_D2_D3_rows_without_one_usable_price_are_a_bad_payload(
    desk: Desk, fault: str
) -> None:
    cboe = CboeProvider(desk.gate, desk.clock, desk.market.cboe_url, RateBook())
    desk.market.fail("cboe_options", fault)
    with pytest.raises(BadPayload, match=r"data(\.current_price)?$"):
        ask(cboe, What.CHAIN, "NVDA")


def test_D13_zero_bids_pass_as_they_are(desk: Desk) -> None:
    cboe = CboeProvider(desk.gate, desk.clock, desk.market.cboe_url, RateBook())
    desk.market.fail("cboe_options", "zero_bids")
    chain = ask(cboe, What.CHAIN, "NVDA")[0]
    assert isinstance(chain, OptionChain)
    assert not any((piece.call_bid > 0.0).any() for piece in chain.slices)
