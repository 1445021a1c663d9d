"""Deribit's socket as the program hears it: calls, channels, heartbeats, boards kept fresh."""

from __future__ import annotations

import json
import math
import threading
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest

from engine.errors import Fault, RateLimited, TimedOut, Unauthorized, Unavailable
from engine.model.options import OptionChain
from engine.model.quote import DvolPoint, Tick
from engine.providers.base import What
from engine.providers.deribit import DeribitProvider
from engine.providers.deribit.channels import MOST_OPTIONS
from engine.providers.deribit.live import EVERY_S, OLDEST_S, BoardBook
from engine.providers.deribit.stream import HEARTBEAT_S, DeribitStream
from engine.vol.thirty import thirty_day
from tests.e2e.clients.desk import IN_SESSION, CountingGate, ask
from tests.e2e.clients.streams import (
    SLICE_S,
    Told,
    connect,
    heard_until,
    heard_while,
    opened_market,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from engine.clock import ManualClock
    from tests.market import MarketServer

ROUTE = "deribit-stream"
DVOL, PRICE = "deribit_volatility_index.btc_usd", "deribit_price_index.btc_usd"
BOTH = frozenset({DVOL, PRICE})


class Stage:
    """A market, a stream and the provider that reads boards for it."""

    def __init__(self, market: MarketServer, clock: ManualClock) -> None:
        self.market = market
        self.clock = clock
        self.boards = BoardBook()
        self.stream = DeribitStream(clock, market.deribit_stream_url, self.boards)

    def read_board(self, coin: str = "BTC") -> OptionChain:
        provider = DeribitProvider(CountingGate(), self.clock, self.market.deribit_url, self.boards)
        (board,) = ask(provider, What.CHAIN, coin)
        provider.close()
        assert isinstance(board, OptionChain)
        return board

    def in_force(self) -> frozenset[str]:
        return frozenset().union(*self.market.sockets.subscriptions(ROUTE))

    def options(self) -> frozenset[str]:
        return frozenset(name for name in self.in_force() if name.startswith("ticker."))


@pytest.fixture
def stage() -> Iterator[Stage]:
    with opened_market() as (market, clock):
        made = Stage(market, clock)
        yield made
        made.stream.close()


def chains(told: Told) -> list[OptionChain]:
    return [one for one in told if isinstance(one, OptionChain)]


def levels(told: Told) -> list[DvolPoint]:
    return [one for one in told if isinstance(one, DvolPoint)]


def prices(told: Told) -> list[Tick]:
    return [one for one in told if isinstance(one, Tick)]


def both(told: Told) -> bool:
    return bool(levels(told) and prices(told))


def calls(market: MarketServer, method: str) -> list[dict[str, object]]:
    heard = [json.loads(text) for text in market.sockets.heard(ROUTE)]
    return [call["params"] for call in heard if call["method"] == f"public/{method}"]


def unanswered(market: MarketServer, count: int) -> bool:
    return len(calls(market, "test")) < count


def live_until_it_ends(stage: Stage) -> None:
    connect(stage.stream, "BTC")
    heard_until(stage.stream, lambda _: False)


def test_dvol_and_index_of_the_followed_coins_are_told(stage: Stage) -> None:
    connect(stage.stream, "BTC", "ETH", "NVDA")
    told = heard_until(stage.stream, lambda t: len(levels(t)) > 1 and len(prices(t)) > 1)
    at, now = IN_SESSION.timestamp(), stage.clock.monotonic()
    world = stage.market.world
    assert {x.coin: x for x in levels(told)} == {
        c: DvolPoint(c, world.dvol(c, at), IN_SESSION, now, ROUTE) for c in ("BTC", "ETH")
    }
    assert {x.symbol: x for x in prices(told)} == {
        c: Tick(c, world.index_price(c, at), IN_SESSION, now, ROUTE) for c in ("BTC", "ETH")
    }
    assert stage.stream.heard == now
    assert stage.options() == frozenset(), "no board, no options"
    assert stage.stream.dropped == 0


def test_following_others_ends_and_begins_subscriptions(stage: Stage) -> None:
    connect(stage.stream)
    assert stage.in_force() == frozenset()
    stage.stream.follow(frozenset({"BTC"}))
    assert stage.market.sockets.wait_until(lambda _: stage.in_force() == BOTH)
    stage.stream.follow(frozenset({"ETH"}))
    eth = {name.replace("btc", "eth") for name in BOTH}
    assert stage.market.sockets.wait_until(lambda _: stage.in_force() == eth)


def test_test_requests_are_answered(stage: Stage) -> None:
    connect(stage.stream, "BTC")
    assert calls(stage.market, "set_heartbeat") == [{"interval": HEARTBEAT_S}]
    for beat in range(1, 4):
        stage.clock.advance(HEARTBEAT_S)
        told = heard_while(stage.stream, partial(unanswered, stage.market, beat))
        assert all(isinstance(one, DvolPoint | Tick) for one in told)
    assert stage.market.sockets.open(ROUTE) == 1


def test_P19_replies_and_heartbeats_alone_do_not_count_as_heard(stage: Stage) -> None:
    connect(stage.stream)
    stage.clock.advance(HEARTBEAT_S)
    assert heard_while(stage.stream, lambda: not calls(stage.market, "test")) == []
    assert stage.stream.heard == -math.inf


def test_P19_tickers_alone_count_as_heard(stage: Stage) -> None:
    connect(stage.stream, "BTC")
    stage.read_board()
    heard_until(stage.stream, lambda told: bool(chains(told)))
    before = stage.stream.heard
    name = next(iter(stage.options()))
    stage.clock.advance(1.0)
    stamp = int(stage.clock.now().timestamp() * 1000.0)
    prices = {"best_bid_price": 0.01, "best_ask_price": 0.02, "underlying_price": 6e4}
    params = {"channel": name, "data": {"timestamp": stamp, "mark_iv": 50.0} | prices}
    frame = {"jsonrpc": "2.0", "method": "subscription", "params": params}
    assert stage.stream.read([json.dumps(frame).encode()]) == []
    assert stage.stream.heard == before + 1.0


def test_P19_silence_does_not_count_as_heard_and_a_new_connection_subscribes_again(
    stage: Stage,
) -> None:
    connect(stage.stream, "BTC")
    heard_until(stage.stream, both)
    before = stage.stream.heard
    stage.market.fail(ROUTE, "silent")
    sent = stage.market.sockets.sent(ROUTE)
    stage.clock.advance(2.0 * HEARTBEAT_S + 1.0)
    assert stage.market.sockets.wait_until(lambda s: s.withheld(ROUTE) == 4), "two beats, two news"
    assert stage.stream.receive(SLICE_S) == ()
    assert stage.market.sockets.sent(ROUTE) == sent
    assert stage.stream.heard == before
    stage.market.heal()
    connect(stage.stream, "BTC")
    heard_until(stage.stream, both)
    assert stage.market.sockets.wait_until(lambda s: s.open(ROUTE) == 1)
    assert stage.in_force() == BOTH


def test_P20_fifty_drops_are_told_and_leave_neither_thread_nor_socket(stage: Stage) -> None:
    threads = threading.active_count()
    for _ in range(50):
        stage.market.fail(ROUTE, "drop", times=1)
        with pytest.raises(Unavailable, match="connection lost"):
            live_until_it_ends(stage)
    assert stage.market.sockets.opened(ROUTE) == stage.market.count(ROUTE) == 50
    assert stage.market.sockets.wait_until(lambda s: s.open(ROUTE) == 0)
    assert stage.market.sockets.wait_until(lambda _: threading.active_count() <= threads)
    connect(stage.stream, "BTC")
    assert heard_until(stage.stream, both)


@pytest.mark.parametrize("fault", ["doubled", "shuffled"])
def test_P21_the_newest_stamp_wins_and_counts_once(stage: Stage, fault: str) -> None:
    stage.market.fail(ROUTE, fault)
    connect(stage.stream, "BTC")
    told: Told = []
    while len(levels(told)) < 3 or len(prices(told)) < 3:
        stage.clock.advance(1.0)
        told += stage.stream.receive(SLICE_S)
    for stamps in ([x.as_of for x in levels(told)], [x.as_of for x in prices(told)]):
        assert stamps == sorted(set(stamps))


@pytest.mark.parametrize(
    "fault",
    ["garbage", "truncated", "not_base64", "other_frame", "renamed", "bad_gzip", "nan_prices",
     "null_prices", "zero_prices", "negative_prices"],
)  # fmt: skip
def test_an_unreadable_or_impossible_frame_is_counted_and_dropped(stage: Stage, fault: str) -> None:
    stage.market.fail(ROUTE, fault)
    connect(stage.stream, "BTC")
    assert heard_while(stage.stream, lambda: stage.stream.dropped < 2) == []
    assert stage.stream.heard == -math.inf, "nothing of use came"
    stage.market.heal()
    stage.clock.advance(1.0)
    assert heard_until(stage.stream, both)


def test_maintenance_at_the_start_is_told(stage: Stage) -> None:
    stage.market.fail(ROUTE, "maintenance")
    with pytest.raises(Unavailable, match="maintenance") as raised:
        connect(stage.stream, "BTC")
    assert raised.value.fault is Fault.SERVER
    assert stage.market.sockets.wait_until(lambda s: s.open(ROUTE) == 0), "and hung up"


def test_maintenance_of_an_open_connection_is_told(stage: Stage) -> None:
    connect(stage.stream, "BTC")
    heard_until(stage.stream, both)
    stage.market.fail(ROUTE, "maintenance")
    stage.read_board()
    with pytest.raises(Unavailable, match="maintenance"):
        heard_until(stage.stream, lambda _: False)


@pytest.mark.parametrize(
    ("code", "error"), [(10028, RateLimited), (13004, Unauthorized), (-32602, Unavailable)]
)
def test_errors_of_a_needed_call_are_ours(stage: Stage, code: int, error: type[Exception]) -> None:
    stage.market.fail(ROUTE, f"rpc_error:{code}")
    with pytest.raises(error):
        connect(stage.stream, "BTC")


def test_refused_options_cost_neither_dvol_nor_index(stage: Stage) -> None:
    connect(stage.stream, "BTC")
    heard_until(stage.stream, both)
    stage.market.fail(ROUTE, "rpc_error:-32602")
    stage.read_board()
    assert not chains(heard_while(stage.stream, lambda: stage.stream.dropped < 1))
    stage.clock.advance(1.0)
    assert heard_until(stage.stream, both)


def test_P4_a_source_that_answers_no_call_costs_no_more_than_the_deadline(stage: Stage) -> None:
    stage.market.fail(ROUTE, "silent")
    with pytest.raises(TimedOut):
        connect(stage.stream, "BTC", seconds=0.3)
    assert stage.market.sockets.wait_until(lambda s: s.open(ROUTE) == 0)


def test_a_connection_can_be_closed_from_another_thread(stage: Stage) -> None:
    connect(stage.stream, "BTC")
    closer = threading.Timer(0.05, stage.stream.close)
    closer.start()
    with pytest.raises(Unavailable, match="closed"):
        heard_until(stage.stream, lambda _: False)
    closer.join()


def test_options_around_thirty_days_and_the_money_are_followed(stage: Stage) -> None:
    board = stage.read_board()
    connect(stage.stream, "BTC")
    heard_while(stage.stream, lambda: not stage.options())
    names = [channel.split(".")[1] for channel in stage.options()]
    assert 16 <= len(names) <= MOST_OPTIONS
    tags = {name.split("-")[1] for name in names}
    days = sorted((piece.expiry - IN_SESSION).days for piece in board.slices)
    near, beyond = max(d for d in days if d < 30), min(d for d in days if d >= 30)
    wanted = {p.expiry for p in board.slices if (p.expiry - IN_SESSION).days in (near, beyond)}
    assert tags == {f"{when.day}{when:%b%y}".upper() for when in wanted}
    strikes = [float(name.split("-")[2]) / board.spot for name in names]
    assert 0.74 < min(strikes) < 0.9
    assert 1.1 < max(strikes) < 1.28
    told = heard_until(stage.stream, lambda t: bool(chains(t)))
    assert told, "every name is one of the market's"


def test_a_refreshed_board_is_what_rest_would_say(stage: Stage) -> None:
    old = stage.read_board()
    connect(stage.stream, "BTC")
    heard_until(stage.stream, lambda told: bool(chains(told)))
    stage.market.sockets.ticks_per_s = 0.01
    sent, whole = stage.market.sockets.sent(ROUTE), len(stage.in_force())
    stage.clock.advance(600.0)
    told = heard_while(stage.stream, lambda: stage.market.sockets.sent(ROUTE) < sent + whole)
    stage.stream.follow(frozenset({"BTC", "ETH"}))
    told += heard_until(stage.stream, lambda t: any(level.coin == "ETH" for level in levels(t)))
    stage.clock.advance(EVERY_S)
    chain = chains([*told, *stage.stream.receive(SLICE_S)])[-1]
    stage.clock.jump(-EVERY_S)
    fresh = stage.read_board()
    assert (chain.symbol, chain.source, chain.quality) == ("BTC", ROUTE, old.quality)
    assert chain.as_of == fresh.as_of
    assert chain.spot == fresh.spot != old.spot
    assert chain.expiries == fresh.expiries
    followed = {channel.split(".")[1].rsplit("-", 2)[0] for channel in stage.options()}
    compared = 0
    for mine, theirs in zip(chain.slices, fresh.slices, strict=True):
        assert (mine.expiry, mine.years) == (theirs.expiry, theirs.years)
        if f"BTC-{mine.expiry.day}{mine.expiry:%b%y}".upper() not in followed:
            continue
        assert mine.forward == theirs.forward
        near = np.abs(np.log(mine.strikes / mine.forward)) < 0.08
        for column in ("call_bid", "call_ask", "put_bid", "put_ask", "call_iv", "put_iv"):
            left, right = getattr(mine, column)[near], getattr(theirs, column)[near]
            np.testing.assert_allclose(left, right, rtol=1e-12)
            compared += int(np.isfinite(left).sum())
    assert compared > 20
    iv, again = (thirty_day(one.slices, one.as_of).atm.sigma for one in (chain, fresh))
    assert iv == pytest.approx(again, abs=1e-12)


def test_a_chain_comes_at_most_every_five_seconds(stage: Stage) -> None:
    stage.read_board()
    connect(stage.stream, "BTC")
    heard_until(stage.stream, lambda told: bool(chains(told)))
    stage.clock.advance(EVERY_S - 0.1)
    assert not chains(heard_until(stage.stream, lambda told: bool(levels(told))))
    stage.clock.advance(0.1)
    assert len(chains(heard_until(stage.stream, lambda told: bool(chains(told))))) == 1


def test_a_new_board_and_a_move_choose_the_options_anew(stage: Stage) -> None:
    board = stage.read_board()
    connect(stage.stream, "BTC")
    heard_until(stage.stream, lambda told: bool(chains(told)))
    stage.market.fail(ROUTE, "jump:1.2")
    stage.clock.advance(1.0)

    def top() -> float:
        strikes = (float(channel.split("-")[2]) for channel in stage.options())
        return max(strikes, default=0.0)

    heard_while(stage.stream, lambda: top() <= 1.25 * board.spot)
    heard_while(stage.stream, lambda: not calls(stage.market, "unsubscribe"))


def test_P22_after_a_gap_no_chain_stands_on_tickers_from_before(stage: Stage) -> None:
    stage.read_board()
    connect(stage.stream, "BTC")
    heard_until(stage.stream, lambda told: bool(chains(told)))
    stage.market.fail(ROUTE, "drop", times=1)
    with pytest.raises(Unavailable):
        heard_until(stage.stream, lambda _: False)
    stage.clock.advance(120.0)
    connect(stage.stream, "BTC")
    told = heard_until(stage.stream, lambda told: bool(chains(told)))
    assert chains(told)[0].as_of == stage.clock.now()
    assert {x.as_of for x in levels(told)} == {stage.clock.now()}


def test_D22_an_old_board_is_no_ground_for_a_fresh_chain(stage: Stage) -> None:
    stage.read_board()
    connect(stage.stream, "BTC")
    heard_until(stage.stream, lambda told: bool(chains(told)))
    stage.clock.advance(OLDEST_S + 1.0)
    told = heard_until(stage.stream, both)
    stage.clock.advance(EVERY_S)
    told += heard_until(stage.stream, both)
    assert not chains(told)
    stage.read_board()
    assert heard_until(stage.stream, lambda told: bool(chains(told)))
