"""Faults at the network's edge reach us as our own errors, at the price of one request."""

from __future__ import annotations

import sqlite3
import sys
import time
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
from engine.model.quote import Quote, Refusal
from engine.providers.base import What
from engine.providers.deribit import DeribitProvider
from engine.providers.yahoo import YahooProvider
from tests.e2e.clients.desk import ask
from tests.e2e.clients.ways import WAYS, Way, warm_way, way_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.e2e.clients.desk import Desk

_DEADLINE_S, _DRIP_S = 0.4, 0.05
_PEAK_MB = 60.0
"""The body read so far, its decoded text and the client's own buffers, with the market's server."""

PRICED = [one for one in WAYS if "earnings" not in one]


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, desk: Desk) -> Way:
    """A way that answered once."""
    return warm_way(desk, request.param)


@pytest.mark.parametrize(("fault", "wait"), [("429:37", 37.0), ("429", None)])
def test_P7_rate_limited_with_the_wait_the_source_names(
    way: Way, fault: str, wait: float | None
) -> None:
    found = way.caught(fault)
    assert isinstance(found, RateLimited)
    assert found.retry_after == wait


@pytest.mark.parametrize("status", [500, 502, 503])
def test_P8_a_server_error_is_named_by_its_status(way: Way, status: int) -> None:
    found = way.caught(str(status))
    assert isinstance(found, Unavailable)
    assert (str(found), found.status, found.fault) == (f"HTTP {status}", status, Fault.SERVER)


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


def test_P13_reading_stops_at_ten_megabytes(way: Way, seen: Callable[[str], None]) -> None:
    before = _peak_mb()
    found = way.caught("huge:50000000")
    assert isinstance(found, BadPayload)
    assert "10 MB" in found.field
    more = _peak_mb() - before
    assert more < _PEAK_MB
    seen(f"50 MB sent, peak memory +{more:.0f} MB")


def _peak_mb() -> float:
    """The most memory this process ever had, 0 where the system does not tell it in kB."""
    if sys.platform != "linux":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def test_P14_a_redirect_is_refused_and_says_that_it_leads_to_the_same_host(way: Way) -> None:
    found = way.caught("redirect")
    assert isinstance(found, Unavailable)
    assert found.fault is Fault.BLOCKED
    assert str(found).startswith("redirect refused: ")
    assert str(found).endswith(".com to another address of the same host")


def test_P4_a_mute_server_ends_with_the_deadline(way: Way, seen: Callable[[str], None]) -> None:
    _ends_with_the_deadline(way, "hang", seen)


def test_P5_a_drip_ends_with_the_total_deadline_though_each_read_is_in_time(
    way: Way, seen: Callable[[str], None]
) -> None:
    _ends_with_the_deadline(way, f"drip:{_DRIP_S}", seen)


def _ends_with_the_deadline(way: Way, fault: str, seen: Callable[[str], None]) -> None:
    assert _DRIP_S < _DEADLINE_S / 4
    way.desk.market.fail(way.route, fault)
    started = time.monotonic()
    with pytest.raises(TimedOut):
        way.go(seconds=_DEADLINE_S)
    took = time.monotonic() - started
    assert took < 5.0
    assert sum(way.desk.counts().values()) == 1
    way.desk.market.heal()
    assert way.go()
    seen(f"deadline {_DEADLINE_S} s, back after {took:.2f} s")


@pytest.mark.parametrize("way", PRICED, indirect=True)
@pytest.mark.parametrize("fault", ["renamed", "nan_prices"])
def test_P17_D1_an_unusable_reply_gives_no_values(way: Way, fault: str) -> None:
    assert isinstance(way.caught(fault), BadPayload | NoData)


def test_P17_added_fields_are_ignored(way: Way) -> None:
    way.desk.market.fail(way.route, "extra")
    assert way.go()


def test_P9_a_refusal_is_final_after_at_most_one_renewal(way: Way) -> None:
    for status in ("401", "403"):
        way.desk.market.fail(way.route, status)
        with pytest.raises(Unauthorized, match=way.provider.name):
            way.go()
        with_crumb = way.provider.name == "yahoo" and way.route != "chart"
        assert way.desk.market.count(way.route) == (2 if with_crumb else 1)
        way.desk.counts()
    way.desk.market.heal()
    assert way.go()


def test_P9_the_next_call_after_a_refusal_finds_a_new_crumb(desk: Desk) -> None:
    desk.market.fail("quote", "401")
    with pytest.raises(Unauthorized):
        desk.ask(What.QUOTES, "NVDA")
    desk.market.heal()
    assert isinstance(desk.ask(What.QUOTES, "NVDA")[0], Quote)


def test_P9_without_any_crumb_charts_go_on(desk: Desk) -> None:
    desk.market.fail("crumb", "garbage")
    with pytest.raises(Unauthorized, match="crumb"):
        desk.ask(What.QUOTES, "NVDA")
    assert desk.ask(What.DAILY_BARS, "NVDA")


def test_P7_a_rate_limited_crumb_stops_the_call_after_two_requests(desk: Desk) -> None:
    desk.market.fail("crumb", "429:20")
    with pytest.raises(RateLimited) as raised:
        desk.ask(What.QUOTES, "NVDA")
    assert raised.value.retry_after == 20.0
    assert sum(desk.counts().values()) == 2


@pytest.mark.parametrize("fault", ["hang", "503", "garbage", "reset"])
def test_a_cookie_host_that_fails_keeps_within_the_deadline(desk: Desk, fault: str) -> None:
    desk.ask(What.DAILY_BARS, "NVDA")
    desk.market.fail("fc", fault)
    started = time.monotonic()
    with pytest.raises(ProviderError):
        desk.ask(What.QUOTES, "NVDA", seconds=1.0)
    assert time.monotonic() - started < 5.0
    desk.market.heal()
    assert isinstance(desk.ask(What.QUOTES, "NVDA")[0], Quote)


def test_P1_a_dead_port_is_unreachable_within_five_seconds(way: Way) -> None:
    way.desk.market.stop()
    started = time.monotonic()
    with pytest.raises(Unavailable, match=r"unreachable|connection lost") as raised:
        way.go()
    assert raised.value.fault is Fault.OFFLINE
    assert time.monotonic() - started < 5.0
    way.desk.market.start()
    assert way.go()


def test_P25_a_dead_proxy_is_named_without_its_password(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://me:secret@127.0.0.1:1")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name in WAYS:
        with pytest.raises(Unavailable) as raised:
            way_of(desk, name).go()
        assert str(raised.value) == "proxy 127.0.0.1:1 unreachable"
        assert raised.value.fault is Fault.PROXY


def test_P25_a_proxy_of_the_environment_serves_both_sources(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{desk.market.port}")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    nowhere = "http://yahoo.localhost:1"
    yahoo = YahooProvider(desk.gate, desk.clock, nowhere, desk.cache)
    deribit = DeribitProvider(desk.gate, desk.clock, nowhere)
    assert ask(yahoo, What.DAILY_BARS, "NVDA")
    assert ask(deribit, What.QUOTES, "BTC")
    assert len(desk.counts()) == 2


@pytest.mark.parametrize("way", ["yahoo-chain", "cboe-chain"], indirect=True)
def test_D13_zero_bids_pass_as_they_are(way: Way) -> None:
    way.desk.market.fail(way.route, "zero_bids")
    chain = way.go()[0]
    assert isinstance(chain, OptionChain)
    assert not any((piece.call_bid > 0.0).any() for piece in chain.slices)


def test_P16_a_list_without_rows_refuses_nobody(desk: Desk) -> None:
    desk.market.fail("quote", "no_rows")
    with pytest.raises(NoData):
        desk.ask(What.QUOTES, "NVDA", "AMD")
    desk.market.fail("options", "no_rows")
    with pytest.raises(NoData):
        desk.ask(What.CHAIN, "NVDA")


def test_P24_a_locked_cookie_store_is_set_aside_unseen(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.cache.mkdir(parents=True)
    holder = sqlite3.connect(desk.cache / "cookies.db", isolation_level=None)
    try:
        holder.execute("BEGIN EXCLUSIVE")
        with caplog.at_level("INFO", "engine"):
            assert isinstance(desk.ask(What.QUOTES, "NVDA")[0], Quote)
    finally:
        holder.close()
    assert [r.getMessage() for r in caplog.records if "locked" in r.getMessage()] == [
        "yahoo: cookie store set aside: database is locked"
    ]


def test_S7_a_damaged_cookie_store_is_set_aside_unseen(desk: Desk) -> None:
    desk.cache.mkdir(parents=True)
    (desk.cache / "cookies.db").write_bytes(b"this is no database" * 100)
    assert isinstance(desk.ask(What.QUOTES, "NVDA")[0], Quote)


def test_a_closed_provider_asks_nothing_more(way: Way) -> None:
    way.provider.close()
    with pytest.raises(Unavailable, match="closed"):
        way.go()
    assert not way.desk.counts()


def test_an_unknown_symbol_is_refused_by_quotes(desk: Desk) -> None:
    answers = desk.ask(What.QUOTES, "NVDA", "not a symbol")
    assert [type(a) for a in answers] == [Quote, Refusal]
