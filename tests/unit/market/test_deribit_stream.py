"""The JSON-RPC socket: calls, channels, heartbeats and refusals."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from websockets.exceptions import ConnectionClosed

from tests.market.client import dig, get, numbers
from tests.unit.market.streams import call, note, open_deribit, text

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

    from engine.clock import ManualClock
    from tests.market import MarketServer

DVOL, ETH, PRICE = (
    "deribit_volatility_index.btc_usd",
    "deribit_volatility_index.eth_usd",
    "deribit_price_index.btc_usd",
)
TICKER = "ticker.BTC-PERPETUAL.100ms"


def test_a_subscription_is_acknowledged_and_spoken_to(
    market: MarketServer, clock: ManualClock
) -> None:
    at = clock.now().timestamp()
    with open_deribit(market) as client:
        assert call(client, "public/subscribe", channels=[DVOL, ETH, PRICE])["result"] == [
            DVOL, ETH, PRICE,
        ]  # fmt: skip
        frames = [note(client) for _ in range(3)]
    assert {frame["method"] for frame in frames} == {"subscription"}
    assert {dig(f, "params", "channel"): dig(f, "params", "data") for f in frames} == {
        DVOL: {
            "volatility": market.world.dvol("BTC", at),
            "timestamp": int(at * 1000),
            "index_name": "btc_usd",
        },
        ETH: {
            "volatility": market.world.dvol("ETH", at),
            "timestamp": int(at * 1000),
            "index_name": "eth_usd",
        },
        PRICE: {
            "price": market.world.index_price("BTC", at),
            "timestamp": int(at * 1000),
            "index_name": "btc_usd",
        },
    }


def test_tickers_are_as_over_rest(market: MarketServer) -> None:
    target = "/api/v2/public/get_book_summary_by_currency?currency=BTC&kind=option"
    name = dig(get(market, target).document, "result", 40, "instrument_name")
    with open_deribit(market, TICKER, f"ticker.{name}.agg2") as client:
        future, option = (dig(note(client), "params", "data") for _ in range(2))
    for row in (future, option):
        instrument = dig(row, "instrument_name")
        rest = get(market, f"/api/v2/public/ticker?instrument_name={instrument}").document
        assert row == dig(rest, "result")
    assert numbers([dig(option, "mark_iv")])[0] > 10.0


def test_an_instrument_that_is_not_listed_says_nothing(
    market: MarketServer, clock: ManualClock
) -> None:
    with open_deribit(market, "ticker.BTC-1JAN20-60000-C.100ms", DVOL) as client:
        assert dig(note(client), "params", "channel") == DVOL
        clock.advance(1.0)
        assert dig(note(client), "params", "channel") == DVOL


def test_unsubscribed_channels_end(market: MarketServer, clock: ManualClock) -> None:
    with open_deribit(market, DVOL, PRICE) as client:
        assert call(client, "public/unsubscribe", channels=[DVOL, ETH])["result"] == [DVOL]
        clock.advance(1.0)
        assert dig(note(client), "params", "channel") == PRICE
        assert call(client, "public/unsubscribe_all")["result"] == "ok"
        assert market.sockets.subscriptions("deribit-stream") == (frozenset(),)


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("public/subscribe", {"channels": "all"}, -32602),
        ("public/subscribe", {}, -32602),
        ("public/subscribe", {"channels": [DVOL, "weather.btc_usd"]}, -32602),
        ("public/subscribe", {"channels": ["ticker.BTC-PERPETUAL.raw"]}, 13778),
        ("public/set_heartbeat", {"interval": 9}, -32602),
        ("public/set_heartbeat", {"interval": "30"}, -32602),
        ("public/nonsense", {}, -32601),
        ("public/get_index_price", {"index_name": "doge_usd"}, -32602),
    ],
)
def test_refusals_have_codes(
    market: MarketServer, method: str, params: dict[str, object], code: int
) -> None:
    with open_deribit(market) as client:
        answer = call(client, method, **params)
        assert dig(answer, "error", "code") == code
        assert "result" not in answer
        assert market.sockets.subscriptions("deribit-stream") == (frozenset(),)
        assert "version" in str(call(client, "public/test")["result"]), "the socket lives on"


@pytest.mark.parametrize(("message", "code"), [("no json", -32700), ("[]", -32600)])
def test_unreadable_calls_are_refused(market: MarketServer, message: str, code: int) -> None:
    with open_deribit(market) as client:
        client.send(message)
        assert dig(json.loads(text(client)), "error", "code") == code


def test_rest_methods_answer_over_the_socket(market: MarketServer) -> None:
    with open_deribit(market) as client:
        result = call(client, "public/get_index_price", index_name="btc_usd")["result"]
    assert dig(result, "index_price") == market.world.index_price(
        "BTC", market.clock.now().timestamp()
    )


def test_maintenance_answers_each_call_with_11051(market: MarketServer) -> None:
    with open_deribit(market) as client:
        market.fail("deribit-stream", "maintenance")
        answer = call(client, "public/subscribe", channels=[DVOL])
        assert answer["error"] == {"message": "system_maintenance", "code": 11051}
        market.heal()
        assert call(client, "public/subscribe", channels=[DVOL])["result"] == [DVOL]


def drain(client: ClientConnection) -> None:
    while True:
        text(client)


def beats(client: ClientConnection, count: int) -> list[object]:
    found: list[object] = []
    while len(found) < count:
        frame = json.loads(text(client))
        if frame.get("method") == "heartbeat":
            found.append(frame["params"]["type"])
    return found


def test_a_client_that_answers_the_test_requests_stays(
    market: MarketServer, clock: ManualClock
) -> None:
    with open_deribit(market) as client:
        assert call(client, "public/set_heartbeat", interval=30)["result"] == "ok"
        for _ in range(4):
            clock.advance(30.0)
            assert beats(client, 2) == ["heartbeat", "test_request"]
            assert "version" in str(call(client, "public/test")["result"])
        assert market.sockets.open("deribit-stream") == 1


def test_a_client_that_does_not_is_closed(market: MarketServer, clock: ManualClock) -> None:
    with open_deribit(market) as client:
        call(client, "public/set_heartbeat", interval=30)
        clock.advance(30.0)
        assert beats(client, 2) == ["heartbeat", "test_request"]
        clock.advance(29.0)
        assert "version" in str(call(client, "public/hello")["result"]), "not before its time"
        clock.advance(1.0)
        with pytest.raises(ConnectionClosed):
            drain(client)
        assert market.sockets.wait_until(lambda s: s.open("deribit-stream") == 0)


def test_without_a_heartbeat_nothing_is_asked(market: MarketServer, clock: ManualClock) -> None:
    with open_deribit(market) as client:
        call(client, "public/set_heartbeat", interval=30)
        assert call(client, "public/disable_heartbeat")["result"] == "ok"
        clock.advance(300.0)
        with pytest.raises(TimeoutError):
            client.recv(timeout=0.1)
