"""The feed's stream workers with the real streams over sockets of the market server."""

from __future__ import annotations

import math
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.feed.feed import Feed
from engine.feed.interest import Interest
from engine.model.quote import DvolPoint, Tick
from engine.model.reason import Reason
from engine.model.status import ProviderStatus
from engine.options import Options
from engine.providers.base import Ask, Message
from engine.providers.sessions import Sessions
from engine.sources import sources
from tests.e2e.clients.streams import opened_market
from tests.market.routes import SOCKET_PATH
from tests.market.server import MarketServer

PATIENCE_S = 30.0
LOOK_S = 0.02
STEP_S = 0.25
"""Seconds of the led clock that pass when nothing is told for a look."""
SILENCE_S = 3.0


class Kept:
    """A sink that can be waited on."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.states: dict[str, str] = {}
        self.texts: set[str] = set()
        self.promised: set[str] = set()
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
            if status.next_try is not None:
                self.promised.add(status.text)
            self._news.notify_all()

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """Nothing is polled here."""

    def woke(self) -> None:
        """Nobody sleeps here."""

    def until(self, holds: Callable[[], bool], lead: ManualClock | None = None) -> None:
        """Wait until something holds, on a clock that stands or is led meanwhile."""
        with self._news:
            end = time.monotonic() + PATIENCE_S
            while not holds():
                assert time.monotonic() < end, (self.states, self.texts)
                if not self._news.wait(LOOK_S) and lead is not None:
                    lead.advance(STEP_S)


@dataclass
class Stage:
    """Both real streams of a running feed; both have spoken."""

    market: MarketServer
    clock: ManualClock
    feed: Feed
    kept: Kept

    def until_sent(self, name: str) -> None:
        """Lead the clock by a second and wait until the market spoke."""
        sent = self.market.sockets.sent(name)
        self.clock.advance(1.0)
        assert self.market.sockets.wait_until(lambda sockets: sockets.sent(name) > sent)

    def until_back(self, name: str) -> None:
        """Lead the clock to the next connection and wait until it speaks."""
        opened = self.market.sockets.opened(name)
        self.market.heal()
        self.kept.until(lambda: self.market.sockets.opened(name) > opened, self.clock)
        self.kept.until(lambda: self.kept.states[name] == "ok")


@contextmanager
def opened_stage(folder: Path, silence_s: float) -> Iterator[Stage]:
    kept = Kept()
    with opened_market() as (market, clock):
        ends = {
            "yahoo-stream": market.yahoo_stream_url, "deribit-stream": market.deribit_stream_url,
        }  # fmt: skip
        found = sources(Options(endpoints=ends), clock, folder)
        streams = tuple(replace(lane, silence_s=silence_s) for lane in found.streams)
        feed = Feed(found.lanes, clock, Sessions(None), kept, random.Random(1), streams=streams)
        feed.set_interest(Interest(("NVDA", "BTC")))
        feed.start()
        try:
            # a first one loads its libraries, which no stop can shorten
            kept.until(lambda: [kept.states.get(name) for name in ends] == ["ok", "ok"])
            yield Stage(market, clock, feed, kept)
        finally:
            stopped = feed.stop(2.0)
        assert stopped
        names = [thread.name for thread in threading.enumerate()]
        assert not [name for name in names if name.startswith(("feed-", "hear-", "close-"))]


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Stage]:
    """A feed whose silence counts after 3 s."""
    with opened_stage(tmp_path, SILENCE_S) as stage:
        yield stage


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Stage]:
    """A feed whose silence never counts, however fast the clock is led."""
    with opened_stage(tmp_path, math.inf) as stage:
        yield stage


def test_both_streams_speak_and_stop_leaves_no_socket(patient: Stage) -> None:
    market, feed, kept = patient.market, patient.feed, patient.kept
    wanted = {"Tick yahoo-stream", "Tick deribit-stream", "DvolPoint deribit-stream"}
    kept.until(lambda: wanted <= set(kept.names) and set(kept.states.values()) == {"ok"})
    begin = time.monotonic()
    assert feed.stop(2.0)
    assert time.monotonic() - begin < 2.0
    assert market.sockets.wait_until(
        lambda sockets: sockets.open("yahoo-stream") == sockets.open("deribit-stream") == 0
    )


def test_P19_a_silent_socket_is_replaced_and_every_symbol_subscribed_again(heard: Stage) -> None:
    market, kept = heard.market, heard.kept
    market.fail("yahoo-stream", "silent")
    sent = market.sockets.sent("yahoo-stream")
    kept.until(lambda: "yahoo-stream: silent for 3 s" in kept.texts, heard.clock)
    assert market.sockets.sent("yahoo-stream") == sent
    heard.until_back("yahoo-stream")
    assert market.sockets.opened("yahoo-stream") >= 2
    assert all("NVDA" in one for one in market.sockets.subscriptions("yahoo-stream"))
    assert market.sockets.wait_until(lambda sockets: sockets.open("yahoo-stream") == 1)


@pytest.mark.parametrize(
    ("name", "fault"), [("yahoo-stream", "zero_prices"), ("deribit-stream", "garbage")]
)
def test_P19_a_socket_that_sends_only_what_is_rejected_is_replaced(
    heard: Stage, name: str, fault: str
) -> None:
    market, kept = heard.market, heard.kept
    market.fail(name, fault)
    for _ in range(int(SILENCE_S)):
        heard.until_sent(name)
    kept.until(lambda: f"{name}: silent for 3 s" in kept.texts, heard.clock)
    heard.until_back(name)
    assert market.sockets.opened(name) >= 2


def test_maintenance_is_told_with_the_next_try(patient: Stage) -> None:
    market, kept = patient.market, patient.kept
    # two patterns, since a second fault on the same one takes the place of the first
    market.fail(SOCKET_PATH, "maintenance")
    market.fail("deribit-stream", "drop", times=1)
    kept.until(lambda: "deribit-stream: maintenance" in kept.texts, patient.clock)
    assert any(text.startswith("maintenance, next try ") for text in kept.promised)
    patient.until_back("deribit-stream")


def test_P20_a_server_that_drops_each_connection_is_not_stormed(patient: Stage) -> None:
    market, kept, clock = patient.market, patient.kept, patient.clock
    before = market.sockets.opened("deribit-stream")
    begin = clock.monotonic()
    market.fail("deribit-stream", "drop")
    kept.until(lambda: market.sockets.opened("deribit-stream") >= before + 3, clock)
    assert clock.monotonic() - begin >= 1.0 + 2.0 + 4.0
    assert market.sockets.wait_until(lambda sockets: sockets.open("deribit-stream") == 0)
    patient.until_back("deribit-stream")
    assert market.sockets.wait_until(lambda sockets: sockets.open("deribit-stream") == 1)
    hearing = [t for t in threading.enumerate() if t.name == "hear-deribit-stream"]
    assert len(hearing) == 1
