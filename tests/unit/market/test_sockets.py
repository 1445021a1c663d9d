"""Faults on sockets do what their names say, and nothing is left over."""

from __future__ import annotations

import base64
import binascii
import json
import math
import os
import threading
from typing import TYPE_CHECKING

import pytest
from google.protobuf.message import DecodeError
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.sync.client import connect
from yfinance.pricing_pb2 import PricingData

from tests.market.client import dig, get, rows
from tests.unit.market.streams import WAIT_S, call, open_deribit, open_yahoo, text, tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.sync.client import ClientConnection

    from engine.clock import ManualClock
    from tests.market import MarketServer

YAHOO, DERIBIT = "yahoo-stream", "deribit-stream"
DVOL = "deribit_volatility_index.btc_usd"


def shake_hands(market: MarketServer, route: str) -> None:
    url = market.yahoo_stream_url if route == YAHOO else market.deribit_stream_url
    with connect(url, proxy=None, open_timeout=0.3):
        pass


@pytest.mark.parametrize("route", [YAHOO, DERIBIT])
@pytest.mark.parametrize("status", [401, 429, 503])
def test_a_handshake_can_be_refused(market: MarketServer, route: str, status: int) -> None:
    market.fail(route, f"{status}:30")
    with pytest.raises(InvalidStatus) as raised:
        shake_hands(market, route)
    assert raised.value.response.status_code == status
    assert raised.value.response.headers["Retry-After"] == "30"
    assert market.count(route) == 1
    market.heal(route)
    shake_hands(market, route)
    assert market.count(route) == 2


def test_a_fault_of_one_stream_spares_the_other_and_its_source(market: MarketServer) -> None:
    market.fail(YAHOO, "503")
    shake_hands(market, DERIBIT)
    assert get(market, "/v8/finance/chart/NVDA").status == 200
    market.heal()
    market.fail("yahoo", "503")
    shake_hands(market, YAHOO)
    market.fail("all", "503")
    with pytest.raises(InvalidStatus):
        shake_hands(market, DERIBIT)


@pytest.mark.parametrize("fault", ["reset", "cut"])
def test_a_handshake_can_break_off(market: MarketServer, fault: str) -> None:
    market.fail(YAHOO, fault)
    with pytest.raises((InvalidHandshake, ConnectionError, EOFError)):
        shake_hands(market, YAHOO)


def test_a_handshake_can_stay_unanswered(market: MarketServer) -> None:
    market.fail(YAHOO, "hang")
    with pytest.raises(TimeoutError):
        shake_hands(market, YAHOO)


def test_another_path_has_no_socket(market: MarketServer) -> None:
    with (
        pytest.raises(InvalidStatus),
        connect(f"{market.yahoo_stream_url}nowhere", proxy=None, open_timeout=WAIT_S),
    ):
        pass


def test_P19_a_silent_socket_stays_open_answers_pings_and_says_nothing(
    market: MarketServer, clock: ManualClock
) -> None:
    with open_yahoo(market, "NVDA") as client:
        tick(client)
        market.fail(YAHOO, "silent")
        clock.advance(90.0)
        with pytest.raises(TimeoutError):
            client.recv(timeout=0.1)
        assert client.ping().wait(WAIT_S), "TCP and WebSocket are alive"
        market.heal()
        clock.advance(1.0)
        assert tick(client).id == "NVDA"


def test_P19_a_frozen_socket_does_not_even_answer_pings(market: MarketServer) -> None:
    with open_yahoo(market, "NVDA") as client:
        tick(client)
        market.fail(YAHOO, "hang")
        # the pass of the loop that is under way may still answer
        client.ping().wait(0.05)
        assert not client.ping().wait(0.1)
        market.heal()


def test_P19_deribit_can_go_silent_for_calls_too(market: MarketServer) -> None:
    with open_deribit(market) as client:
        market.fail(DERIBIT, "silent")
        client.send(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "public/test"}))
        with pytest.raises(TimeoutError):
            client.recv(timeout=0.1)


def test_a_drop_is_no_farewell(market: MarketServer) -> None:
    with open_yahoo(market, "NVDA") as client:
        tick(client)
        market.fail(YAHOO, "drop", times=1)
        with pytest.raises(ConnectionClosed) as raised:
            client.recv(timeout=WAIT_S)
        assert raised.value.rcvd is None
    with open_yahoo(market, "NVDA") as client:
        assert tick(client).id == "NVDA"


def test_a_drop_can_wait_for_the_socket_to_be_old_enough(
    market: MarketServer, clock: ManualClock
) -> None:
    market.fail(YAHOO, "drop:5")
    with open_yahoo(market, "NVDA") as client:
        tick(client)
        clock.advance(4.0)
        tick(client)
        clock.advance(1.0)
        with pytest.raises(ConnectionClosed):
            drain(client)


def drain(client: ClientConnection) -> None:
    while True:
        client.recv(timeout=WAIT_S)


@pytest.mark.parametrize("code", [1001, 1011, 1012])
def test_a_close_has_its_code(market: MarketServer, code: int) -> None:
    market.fail(YAHOO, f"close:{code}")
    with open_yahoo(market) as client, pytest.raises(ConnectionClosed) as raised:
        client.recv(timeout=WAIT_S)
    assert raised.value.rcvd is not None
    assert raised.value.rcvd.code == code


def test_P20_fifty_drops_leave_no_thread_and_no_socket(market: MarketServer) -> None:
    threads, files = threading.active_count(), len(os.listdir("/proc/self/fd"))
    market.fail(YAHOO, "drop", times=50)
    for _ in range(50):
        with open_yahoo(market) as client, pytest.raises(ConnectionClosed):
            client.recv(timeout=WAIT_S)
    with open_yahoo(market, "NVDA") as client:
        assert tick(client).id == "NVDA", "the fifty-first stays"
    assert market.sockets.opened(YAHOO) == market.count(YAHOO) == 51
    assert market.sockets.wait_until(lambda s: s.open(YAHOO) == 0)
    assert market.sockets.wait_until(lambda _: threading.active_count() <= threads)
    assert market.sockets.wait_until(lambda _: len(os.listdir("/proc/self/fd")) <= files)


def decoded(message: str) -> PricingData:
    data = PricingData()
    data.ParseFromString(base64.b64decode(str(dig(json.loads(message), "message"))))
    return data


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("garbage", json.JSONDecodeError),
        ("empty", json.JSONDecodeError),
        ("truncated", json.JSONDecodeError),
        ("{}", KeyError),
        ("null", TypeError),
        ("renamed", KeyError),
        ("not_base64", binascii.Error),
        ("text_prices", binascii.Error),
        ("cut_protobuf", DecodeError),
    ],
)
def test_unreadable_frames_of_yahoo(
    market: MarketServer, fault: str, error: type[Exception]
) -> None:
    market.fail(YAHOO, fault, times=1)
    with open_yahoo(market, "NVDA", "META") as client:
        message = text(client)
        with pytest.raises(error):
            decoded(message)
        assert tick(client).id == "META", "the next frame is good"


@pytest.mark.parametrize(
    ("fault", "judge"),
    [
        ("nan_prices", math.isnan),
        ("infinite_prices", math.isinf),
        ("zero_prices", lambda x: x == 0.0),
        ("null_prices", lambda x: x == 0.0),
        ("negative_prices", lambda x: x < -1.0),
        ("jump:1000", lambda x: x > 20_000.0),
    ],
)
def test_impossible_ticks(market: MarketServer, fault: str, judge: Callable[[float], bool]) -> None:
    market.fail(YAHOO, fault)
    with open_yahoo(market, "NVDA") as client:
        data = tick(client)
    assert (data.id, data.market_hours) == ("NVDA", 1)
    assert judge(data.price)


def test_a_frame_that_is_no_pricing(market: MarketServer) -> None:
    market.fail(YAHOO, "other_frame", times=1)
    with open_yahoo(market, "NVDA", "META") as client:
        assert dig(json.loads(text(client)), "type") != "pricing"
        assert tick(client).id == "META"


@pytest.mark.parametrize(
    ("fault", "readable"), [("garbage", False), ("truncated", False), ("extra", True)]
)
def test_spoiled_frames_of_deribit_spare_its_replies(
    market: MarketServer, fault: str, readable: bool
) -> None:
    market.fail(DERIBIT, fault)
    with open_deribit(market, DVOL) as client:
        message = text(client)
        if readable:
            assert dig(json.loads(message), "params", "newField", "raw") == 1
        else:
            with pytest.raises(json.JSONDecodeError):
                json.loads(message)
        assert "result" in call(client, "public/unsubscribe_all")


def test_impossible_volatilities(market: MarketServer) -> None:
    market.fail(DERIBIT, "null_prices")
    with open_deribit(market, DVOL) as client:
        data = dig(json.loads(text(client)), "params", "data")
    assert dig(data, "volatility") is None
    assert dig(data, "index_name") == "btc_usd"


def test_P21_ticks_come_twice(market: MarketServer, clock: ManualClock) -> None:
    market.fail(YAHOO, "doubled")
    with open_yahoo(market, "NVDA") as client:
        first, second = tick(client), tick(client)
        assert first == second
        clock.advance(1.0)
        assert tick(client).time == first.time + 1000


def test_P21_ticks_come_out_of_order(market: MarketServer, clock: ManualClock) -> None:
    market.fail(YAHOO, "shuffled")
    with open_yahoo(market, "NVDA", "META") as client:
        stamps: dict[str, list[int]] = {"NVDA": [], "META": []}
        assert market.sockets.wait_until(lambda s: bool(s.subscriptions(YAHOO)[0]))
        for _ in range(2):
            # the frames of the first round are held back
            assert client.ping().wait(WAIT_S)
            clock.advance(1.0)
        for _ in range(4):
            data = tick(client)
            stamps[data.id].append(data.time)
    assert all(first > second for first, second in stamps.values())


def test_a_frame_can_be_larger_than_clients_take(market: MarketServer) -> None:
    market.fail(YAHOO, "huge", times=1)
    with open_yahoo(market, "NVDA") as client, pytest.raises(ConnectionClosed) as raised:
        client.recv(timeout=WAIT_S)
    assert raised.value.sent is not None
    assert raised.value.sent.code == 1009, "the real client gives up above 1 MiB"


def test_a_slow_frame_comes_byte_by_byte_and_whole(market: MarketServer) -> None:
    market.fail(YAHOO, "slow:0.001")
    with open_yahoo(market, "NVDA") as client:
        with pytest.raises(TimeoutError):
            client.recv(timeout=0.05)
        assert tick(client).id == "NVDA"


def test_a_binary_frame(market: MarketServer) -> None:
    market.fail(YAHOO, "bad_gzip")
    with open_yahoo(market, "NVDA") as client:
        message = client.recv(timeout=WAIT_S)
    assert isinstance(message, bytes)


def test_stop_ends_open_hung_and_slow_sockets(market: MarketServer) -> None:
    before = threading.active_count()
    with open_yahoo(market, "NVDA") as plain, open_deribit(market, DVOL) as frozen:
        market.fail(DERIBIT, "hang")
        market.fail(YAHOO, "slow:60")
        assert market.sockets.wait_until(lambda s: len(s.heard(YAHOO)) == 1)
        market.stop()
        for client in (plain, frozen):
            with pytest.raises(ConnectionClosed):
                drain(client)
    assert market.sockets.open(YAHOO) == market.sockets.open(DERIBIT) == 0
    assert threading.active_count() <= before - 1


def test_another_process_sees_the_sockets(market: MarketServer) -> None:
    with open_yahoo(market, "NVDA") as client:
        tick(client)
        state = dig(get(market, "/__control__?ticks=5").document, "sockets", YAHOO)
        assert market.sockets.ticks_per_s == 5.0
        assert dig(state, "open") == dig(state, "opened") == 1
        assert dig(state, "subscriptions") == [["NVDA"]]
    assert get(market, "/__control__?ticks=0").status == 400
    seen = rows(get(market, "/__control__").document, "requests")
    assert [row["host"] for row in seen] == ["streamer.finance.yahoo.com"]
