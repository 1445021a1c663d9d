"""The feed's stream workers with the real streams over sockets of the market server."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.feed.feed import Feed
from engine.feed.interest import Interest
from engine.model.quote import DvolPoint, Tick
from engine.model.reason import Reason
from engine.model.status import ProviderStatus
from engine.options import Options
from engine.providers.base import Ask, Message
from engine.providers.sessions import Sessions
from engine.sources import sources
from tests.market.server import MarketServer
from tests.market.world import World

IN_SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
PATIENCE_S = 30.0


class Kept:
    """A sink that can be waited on."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.states: dict[str, str] = {}
        self.texts: set[str] = set()
        self._news = threading.Condition()

    def accept(self, values: tuple[Message, ...]) -> None:
        with self._news:
            spoken = (v for v in values if isinstance(v, Tick | DvolPoint))
            self.names += [f"{type(v).__name__} {v.source}" for v in spoken]
            self._news.notify_all()

    def status(self, status: ProviderStatus) -> None:
        with self._news:
            self.states[status.name] = status.state.value
            self.texts.add(f"{status.name}: {status.text.split(',')[0]}")
            self._news.notify_all()

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """Nothing is polled here."""

    def woke(self) -> None:
        """Nobody sleeps here."""

    def until(self, holds: Callable[[], bool]) -> None:
        with self._news:
            end = time.monotonic() + PATIENCE_S
            while not holds():
                assert time.monotonic() < end, (self.states, self.texts)
                self._news.wait(0.1)


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[tuple[MarketServer, Feed, Kept]]:
    """Both real streams of a running feed whose silence counts after 3 s."""
    clock = SystemClock(IN_SESSION)
    kept = Kept()
    with MarketServer(World(start=IN_SESSION), clock) as market:
        ends = {
            "yahoo-stream": market.yahoo_stream_url, "deribit-stream": market.deribit_stream_url,
        }  # fmt: skip
        found = sources(Options(endpoints=ends), clock, tmp_path)
        streams = tuple(replace(lane, silence_s=3.0) for lane in found.streams)
        feed = Feed(found.lanes, clock, Sessions(None), kept, random.Random(1), streams=streams)
        feed.set_interest(Interest(("NVDA", "BTC")))
        feed.start()
        yield market, feed, kept
        assert feed.stop(2.0)
        names = [thread.name for thread in threading.enumerate()]
        assert not [name for name in names if name.startswith(("feed-", "hear-", "close-"))]


def test_both_streams_speak_and_stop_leaves_no_socket(
    heard: tuple[MarketServer, Feed, Kept],
) -> None:
    market, feed, kept = heard
    wanted = {"Tick yahoo-stream", "Tick deribit-stream", "DvolPoint deribit-stream"}
    kept.until(lambda: wanted <= set(kept.names) and set(kept.states.values()) == {"ok"})
    begin = time.monotonic()
    assert feed.stop(2.0)
    assert time.monotonic() - begin < 2.0
    assert market.sockets.wait_until(
        lambda sockets: sockets.open("yahoo-stream") == sockets.open("deribit-stream") == 0
    )


def test_P19_a_silent_socket_is_replaced_and_every_symbol_subscribed_again(
    heard: tuple[MarketServer, Feed, Kept],
) -> None:
    market, _, kept = heard
    kept.until(lambda: "Tick yahoo-stream" in kept.names)
    market.fail("yahoo-stream", "silent")
    kept.until(lambda: "yahoo-stream: silent for 3 s" in kept.texts)
    market.heal()
    kept.until(lambda: kept.states["yahoo-stream"] == "ok")
    assert market.sockets.opened("yahoo-stream") >= 2
    assert all("NVDA" in one for one in market.sockets.subscriptions("yahoo-stream"))
    assert market.sockets.wait_until(lambda sockets: sockets.open("yahoo-stream") == 1)


@pytest.mark.parametrize(
    ("name", "fault"), [("yahoo-stream", "zero_prices"), ("deribit-stream", "garbage")]
)
def test_P19_a_socket_that_sends_only_what_is_rejected_is_replaced(
    heard: tuple[MarketServer, Feed, Kept], name: str, fault: str
) -> None:
    market, _, kept = heard
    kept.until(lambda: kept.states.get(name) == "ok")
    before = market.sockets.sent(name)
    market.fail(name, fault)
    kept.until(lambda: f"{name}: silent for 3 s" in kept.texts)
    assert market.sockets.sent(name) > before, "it spoke all the while"
    market.heal()
    kept.until(lambda: kept.states[name] == "ok")
    assert market.sockets.opened(name) >= 2


def test_maintenance_is_told_with_the_next_try(heard: tuple[MarketServer, Feed, Kept]) -> None:
    market, _, kept = heard
    kept.until(lambda: kept.states.get("deribit-stream") == "ok")
    market.fail("deribit-stream", "drop", times=1)
    market.fail("deribit-stream", "maintenance")
    kept.until(lambda: "deribit-stream: maintenance" in kept.texts)
    market.heal()
    kept.until(lambda: kept.states["deribit-stream"] == "ok")


def test_P20_a_server_that_drops_each_connection_is_not_stormed(
    heard: tuple[MarketServer, Feed, Kept],
) -> None:
    market, _, kept = heard
    kept.until(lambda: "DvolPoint deribit-stream" in kept.names)
    before = market.sockets.opened("deribit-stream")
    begin = time.monotonic()
    market.fail("deribit-stream", "drop")
    kept.until(lambda: market.sockets.opened("deribit-stream") >= before + 3)
    assert time.monotonic() - begin >= 1.0 + 2.0
    market.heal()
    kept.until(lambda: kept.states["deribit-stream"] == "ok")
    assert market.sockets.wait_until(lambda sockets: sockets.open("deribit-stream") == 1)
    hearing = [t for t in threading.enumerate() if t.name == "hear-deribit-stream"]
    assert len(hearing) == 1
