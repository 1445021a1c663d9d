"""Yahoo's stream as the program hears it: the real socket, the real protobuf, the market server."""

from __future__ import annotations

import json
import math
import threading
from typing import TYPE_CHECKING

import pytest

from engine.errors import BadPayload, Fault, RateLimited, TimedOut, Unauthorized, Unavailable
from engine.model.quote import MarketState, Tick
from engine.providers.base import Deadline
from engine.providers.deribit.live import BoardBook
from engine.providers.deribit.stream import DeribitStream
from engine.providers.yahoo.stream import CANARY, REPEAT_S, YahooStream
from tests.e2e.clients.desk import IN_SESSION
from tests.e2e.clients.streams import (
    SLICE_S,
    WAIT_S,
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

ROUTE = "yahoo-stream"


@pytest.fixture
def stage() -> Iterator[tuple[MarketServer, ManualClock, YahooStream]]:
    with opened_market() as (market, clock):
        stream = YahooStream(clock, market.yahoo_stream_url)
        yield market, clock, stream
        stream.close()


Stage = tuple["MarketServer", "ManualClock", YahooStream]


def ticks(told: Told, symbol: str = "") -> list[Tick]:
    found = [one for one in told if isinstance(one, Tick)]
    assert len(found) == len(told), "a pricing stream tells ticks alone"
    return [one for one in found if not symbol or one.symbol == symbol]


def said(market: MarketServer) -> list[dict[str, list[str]]]:
    return [json.loads(text) for text in market.sockets.heard(ROUTE)]


def rounds(stream: YahooStream, clock: ManualClock, symbol: str, count: int) -> list[Tick]:
    """`count` ticks of a symbol, one a round of the market."""
    found: list[Tick] = []
    while len(found) < count:
        clock.advance(1.0)
        found += ticks(list(stream.receive(SLICE_S)), symbol)
    return found


def live_until_it_ends(stream: YahooStream) -> None:
    connect(stream, "NVDA")
    heard_until(stream, lambda _: False)


def receive_for_ever(stream: YahooStream) -> None:
    while True:
        stream.receive(WAIT_S)


def test_ticks_have_canonical_symbols_and_the_price_of_the_market(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA", "ETH")
    told = heard_until(stream, lambda t: {x.symbol for x in ticks(t)} == {"NVDA", "ETH"})
    (nvda,) = ticks(told, "NVDA")
    path = market.world.path("NVDA")
    assert nvda.price == round(path.last(IN_SESSION.timestamp()), 2)
    assert (nvda.as_of, nvda.received) == (IN_SESSION, clock.monotonic())
    assert (nvda.source, nvda.state) == (ROUTE, MarketState.REGULAR)
    assert nvda.volume > 0.0
    assert stream.dropped == 0


def test_the_canary_sings_for_us_alone(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream)
    assert stream.heard == -math.inf
    told = heard_while(stream, lambda: stream.heard == -math.inf)
    clock.advance(1.0)
    told += heard_while(stream, lambda: stream.heard < clock.monotonic())
    assert told == []
    assert market.sockets.sent(ROUTE) == 2
    assert market.sockets.subscriptions(ROUTE) == (frozenset({CANARY}),)


def test_the_canary_is_told_where_it_is_followed_itself(stage: Stage) -> None:
    market, _, stream = stage
    connect(stream, "BTC")
    (tick,) = ticks(heard_until(stream, bool))
    assert (tick.symbol, tick.source) == ("BTC", ROUTE)
    assert market.sockets.subscriptions(ROUTE) == (frozenset({CANARY}),)


def test_the_dollar_is_left_out_of_a_currency_pair(stage: Stage) -> None:
    market, _, stream = stage
    connect(stream, "USDJPY=X")
    (tick,) = ticks(heard_until(stream, bool))
    assert tick.symbol == "USDJPY=X"
    assert "JPY=X" in market.sockets.subscriptions(ROUTE)[0]


def test_following_others_ends_and_begins_subscriptions(stage: Stage) -> None:
    market, _, stream = stage
    connect(stream, "NVDA", "META")
    heard_until(stream, bool)
    stream.follow(frozenset({"META", "BRK-B"}))
    wanted = (frozenset({CANARY, "META", "BRK-B"}),)
    assert market.sockets.wait_until(lambda s: s.subscriptions(ROUTE) == wanted)
    assert {"unsubscribe": ["NVDA"]} in said(market)


def test_subscriptions_are_repeated_every_fifteen_seconds(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA")
    heard_until(stream, bool)
    clock.advance(REPEAT_S - 0.5)
    stream.receive(0.0)
    stream.follow(frozenset())
    clock.advance(0.5)
    stream.receive(0.0)
    assert market.sockets.wait_until(lambda s: len(s.heard(ROUTE)) == 3)
    first, end, again = said(market)
    assert first == {"subscribe": [CANARY, "NVDA"]}
    assert end == {"unsubscribe": ["NVDA"]}, "nothing is repeated before its time"
    assert again == {"subscribe": [CANARY]}


def test_outside_of_the_session_the_state_is_told(stage: Stage) -> None:
    market, clock, stream = stage
    market.sockets.overnight = True
    connect(stream, "NVDA")
    heard_until(stream, bool)
    for hours, state in (
        (6.0, MarketState.POST),
        (5.0, MarketState.CLOSED),
        (7.0, MarketState.PRE),
    ):
        clock.advance(3600.0 * hours)
        tick = ticks(heard_until(stream, bool), "NVDA")[-1]
        assert tick.state is state, tick.as_of


def test_P19_silence_is_no_news_and_does_not_count_as_heard(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA")
    heard_until(stream, bool)
    before = stream.heard
    market.fail(ROUTE, "silent")
    sent = market.sockets.sent(ROUTE)
    clock.advance(45.0)
    assert market.sockets.wait_until(lambda s: s.withheld(ROUTE) == 2), "both would have ticked"
    assert stream.receive(SLICE_S) == ()
    assert market.sockets.sent(ROUTE) == sent
    assert stream.heard == before
    market.heal()
    connect(stream, "NVDA")
    assert ticks(heard_until(stream, bool), "NVDA")
    assert market.sockets.wait_until(lambda s: s.open(ROUTE) == 1), "the mute one is closed"
    assert market.sockets.subscriptions(ROUTE) == (frozenset({CANARY, "NVDA"}),)


def test_P19_at_the_weekend_the_canary_alone_keeps_the_connection(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA")
    assert heard_until(stream, bool), "Wednesday's tick is not left for Saturday"
    clock.advance(3 * 86_400.0)
    heard_while(stream, lambda: stream.heard < clock.monotonic())
    for _ in range(4):
        clock.advance(30.0)
        told = heard_while(stream, lambda: stream.heard < clock.monotonic())
        assert told == [], "no stock trades on a Saturday"
    assert market.sockets.opened(ROUTE) == 1


def test_P20_fifty_drops_are_told_and_leave_neither_thread_nor_socket(stage: Stage) -> None:
    market, _, stream = stage
    threads = threading.active_count()
    for _ in range(50):
        market.fail(ROUTE, "drop", times=1)
        with pytest.raises(Unavailable, match="connection lost"):
            live_until_it_ends(stream)
    assert market.sockets.opened(ROUTE) == market.count(ROUTE) == 50
    assert market.sockets.wait_until(lambda s: s.open(ROUTE) == 0)
    assert market.sockets.wait_until(lambda _: threading.active_count() <= threads)
    connect(stream, "NVDA")
    assert heard_until(stream, bool), "and it works again"


def test_P21_a_tick_that_comes_twice_counts_once(stage: Stage) -> None:
    market, clock, stream = stage
    market.fail(ROUTE, "doubled")
    connect(stream, "NVDA")
    heard_until(stream, bool)
    stamps = [tick.as_of for tick in rounds(stream, clock, "NVDA", 3)]
    assert stamps == sorted(set(stamps))
    assert stream.dropped == 0


def test_P21_the_newest_stamp_wins(stage: Stage) -> None:
    market, clock, stream = stage
    market.fail(ROUTE, "shuffled")
    connect(stream, "NVDA")
    stamps = [tick.as_of for tick in rounds(stream, clock, "NVDA", 3)]
    assert stamps == sorted(set(stamps))
    frames = market.sockets.sent(ROUTE)
    assert frames >= 2 * len(stamps), "every second frame was old news"


def test_P22_nothing_is_invented_for_a_gap(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA")
    before = ticks(heard_until(stream, bool), "NVDA")[-1]
    market.fail(ROUTE, "drop", times=1)
    with pytest.raises(Unavailable):
        heard_until(stream, lambda _: False)
    clock.advance(120.0)
    connect(stream, "NVDA")
    told = ticks(heard_until(stream, lambda t: bool(ticks(t, "NVDA"))), "NVDA")
    assert (told[0].as_of - before.as_of).total_seconds() == 120.0
    assert len(told) == 1


def test_P21_a_tick_from_before_the_reconnect_is_old_news(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA")
    (before,) = ticks(heard_until(stream, bool))
    sent = market.sockets.sent(ROUTE)
    connect(stream, "NVDA")
    assert market.sockets.wait_until(lambda s: s.sent(ROUTE) == sent + 2)
    clock.advance(1.0)
    (told,) = ticks(heard_until(stream, bool))
    assert (told.as_of - before.as_of).total_seconds() == 1.0, "not the same stamp again"


@pytest.mark.parametrize(
    "fault",
    ["garbage", "truncated", "not_base64", "cut_protobuf", "other_frame", "renamed", "bad_gzip",
     "nan_prices", "infinite_prices", "zero_prices", "negative_prices", "text_prices"],
)  # fmt: skip
def test_an_unreadable_or_impossible_frame_is_counted_and_dropped(stage: Stage, fault: str) -> None:
    market, clock, stream = stage
    market.fail(ROUTE, fault)
    connect(stream, "NVDA")
    assert heard_while(stream, lambda: stream.dropped < 2) == []
    assert stream.heard == -math.inf, "nothing of use came"
    market.heal()
    clock.advance(1.0)
    assert ticks(heard_until(stream, bool), "NVDA")


def test_P17_unknown_fields_are_ignored(stage: Stage) -> None:
    market, _, stream = stage
    market.fail(ROUTE, "extra")
    connect(stream, "NVDA")
    assert ticks(heard_until(stream, bool), "NVDA")


def test_P13_a_frame_over_the_cap_ends_the_connection(stage: Stage) -> None:
    market, _, stream = stage
    market.fail(ROUTE, "huge")
    with pytest.raises(BadPayload, match="frame over 1 MiB"):
        live_until_it_ends(stream)


def test_a_farewell_of_the_source_is_a_lost_connection(stage: Stage) -> None:
    market, _, stream = stage
    connect(stream, "NVDA")
    market.fail(ROUTE, "close:1001", times=1)
    with pytest.raises(Unavailable, match="connection lost") as raised:
        heard_until(stream, lambda _: False)
    assert raised.value.fault is Fault.OFFLINE


def test_a_connection_can_be_closed_from_another_thread(stage: Stage) -> None:
    _, _, stream = stage
    connect(stream, "NVDA")
    heard_until(stream, bool)
    closer = threading.Timer(0.05, stream.close)
    closer.start()
    with pytest.raises(Unavailable, match="closed"):
        receive_for_ever(stream)
    closer.join()
    with pytest.raises(Unavailable, match="closed"):
        stream.follow(frozenset({"META"}))


def test_a_handshake_that_hangs_can_be_closed_from_another_thread(stage: Stage) -> None:
    market, _, stream = stage
    market.fail(ROUTE, "hang")

    def close() -> None:
        market.wait_for(ROUTE)
        stream.close()

    closer = threading.Thread(target=close)
    closer.start()
    with pytest.raises(Unavailable, match="closed"):
        connect(stream, "NVDA", seconds=60.0)
    closer.join()


def test_P4_a_mute_server_costs_no_more_than_the_deadline(stage: Stage) -> None:
    market, _, stream = stage
    market.fail(ROUTE, "hang")
    with pytest.raises(TimedOut):
        connect(stream, "NVDA", seconds=0.2)
    assert market.wait_for(ROUTE)
    with pytest.raises(TimedOut):
        stream.connect(Deadline(ROUTE, 0.0))
    assert market.count(ROUTE) == 1


def test_P7_a_rate_limit_says_how_long(stage: Stage) -> None:
    market, _, stream = stage
    market.fail(ROUTE, "429:30")
    with pytest.raises(RateLimited) as raised:
        connect(stream, "NVDA")
    assert raised.value.retry_after == 30.0


def test_a_refused_handshake_has_its_reason(stage: Stage) -> None:
    market, _, stream = stage
    market.fail(ROUTE, "401")
    with pytest.raises(Unauthorized):
        connect(stream, "NVDA")
    market.fail(ROUTE, "503")
    with pytest.raises(Unavailable, match="HTTP 503") as raised:
        connect(stream, "NVDA")
    assert raised.value.fault is Fault.SERVER
    market.fail(ROUTE, "reset")
    with pytest.raises(Unavailable, match="connection lost"):
        connect(stream, "NVDA")


def test_P1_a_host_that_is_not_there_is_unreachable(stage: Stage) -> None:
    market, clock, _ = stage
    market.stop()
    with pytest.raises(Unavailable, match="unreachable") as raised:
        connect(YahooStream(clock, market.yahoo_stream_url), "NVDA")
    assert raised.value.fault is Fault.OFFLINE


def test_the_host_meant_is_named_and_what_the_endpoint_leaves_open_stays(stage: Stage) -> None:
    market, clock, stream = stage
    connect(stream, "NVDA")
    assert market.requests == {("streamer.finance.yahoo.com", "/"): 1}
    market.forget()
    elsewhere = YahooStream(clock, f"{market.yahoo_stream_url}ws/api/v2")
    connect(elsewhere, "NVDA")
    elsewhere.close()
    assert market.requests == {("streamer.finance.yahoo.com", "/ws/api/v2"): 1}
    market.forget()
    bare = DeribitStream(clock, market.yahoo_stream_url, BoardBook())
    connect(bare, "BTC")
    assert market.requests == {("www.deribit.com", "/ws/api/v2"): 1}
    bare.close()


def test_nothing_is_told_before_a_connection_and_after_a_refused_one(stage: Stage) -> None:
    market, _, stream = stage
    assert stream.receive(0.0) == ()
    stream.close()
    market.fail(ROUTE, "503")
    with pytest.raises(Unavailable):
        connect(stream, "NVDA")
    with pytest.raises(Unavailable, match="closed"):
        stream.receive(0.0)
