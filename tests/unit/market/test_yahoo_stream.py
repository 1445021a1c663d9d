"""The pricing stream as yfinance's own protobuf reads it."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yfinance.pricing_pb2 import PricingData

from tests.market.client import get_yahoo, number, rows
from tests.market.pricing_wire import FIELDS, encode
from tests.market.yahoo_stream import tick as fields_of
from tests.unit.market.streams import open_yahoo, tick

if TYPE_CHECKING:
    from engine.clock import ManualClock
    from tests.market import MarketServer

RECORDED = Path(__file__).parents[4] / "shared/recordings/yahoo/stream-frames.json"
STOCK = {
    "id", "price", "time", "exchange", "quote_type", "market_hours", "change_percent",
    "day_volume", "change", "price_hint",
}  # fmt: skip
COIN = STOCK | {
    "currency", "day_high", "day_low", "open_price", "last_size", "vol_24hr",
    "vol_all_currencies", "from_currency", "circulating_supply", "market_cap",
}  # fmt: skip
PRE, POST, NIGHT = (datetime(2026, 11, 20, *at, tzinfo=UTC) for at in ((13, 0), (22, 0), (7, 30)))
SATURDAY = datetime(2026, 11, 21, 16, 0, tzinfo=UTC)


def set_fields(data: PricingData) -> set[str]:
    return {field.name for field, _ in data.ListFields()}


def test_a_stock_has_the_recorded_fields_and_the_price_of_the_rest_quote(
    market: MarketServer,
) -> None:
    with open_yahoo(market, "NVDA") as client:
        data = tick(client)
    quote = get_yahoo(market, "/v7/finance/quote?symbols=NVDA").document
    (row,) = rows(quote, "quoteResponse", "result")
    assert round(data.price, data.price_hint) == row["regularMarketPrice"]
    assert data.time == 1000 * number(row, "regularMarketTime")
    assert data.change_percent == pytest.approx(row["regularMarketChangePercent"], rel=1e-5)
    assert (data.id, data.exchange, data.quote_type, data.market_hours) == ("NVDA", "NMS", 8, 1)
    assert set_fields(data) == STOCK, "no bid, ask or previous close"


def test_prices_are_float32_and_need_the_hint(market: MarketServer) -> None:
    with open_yahoo(market, "BTC-USD") as client:
        data = tick(client)
    exact = market.world.index_price("BTC", market.clock.now().timestamp())
    assert data.price != exact
    assert round(data.price, data.price_hint) == pytest.approx(exact, abs=0.01)


def test_a_coin_carries_its_day_and_its_supply(market: MarketServer) -> None:
    with open_yahoo(market, "BTC-USD") as client:
        data = tick(client)
    assert set_fields(data) == COIN
    assert (data.quote_type, data.currency, data.from_currency) == (41, "USD", "BTC")
    assert data.day_low <= data.price <= data.day_high
    assert data.market_cap == pytest.approx(data.price * data.circulating_supply, rel=1e-6)


@pytest.mark.parametrize(("at", "hours", "on_wire"), [(PRE, 0, False), (POST, 2, True)])
def test_extended_hours_are_told_by_market_hours(
    market: MarketServer, clock: ManualClock, at: datetime, hours: int, on_wire: bool
) -> None:
    clock.jump((at - clock.now()).total_seconds())
    with open_yahoo(market, "NVDA") as client:
        data = tick(client)
    assert data.market_hours == hours
    assert ("market_hours" in set_fields(data)) is on_wire, "zero is not on the wire"
    assert "day_volume" not in set_fields(data)
    last = market.world.last("NVDA", at)
    assert data.change == pytest.approx(data.price - last, abs=0.01)
    quote = get_yahoo(market, "/v7/finance/quote?symbols=NVDA").document
    (row,) = rows(quote, "quoteResponse", "result")
    name = "postMarketPrice" if hours else "preMarketPrice"
    assert round(data.price, 2) == row[name] != last


@pytest.mark.parametrize("at", [NIGHT, SATURDAY])
def test_out_of_hours_only_coins_tick(
    market: MarketServer, clock: ManualClock, at: datetime
) -> None:
    clock.jump((at - clock.now()).total_seconds())
    with open_yahoo(market, "NVDA", "SPY", "^VIX", "BTC-USD") as client:
        assert tick(client).id == "BTC-USD"
        clock.advance(1.0)
        assert tick(client).id == "BTC-USD"


def test_overnight_trading_can_be_had(market: MarketServer, clock: ManualClock) -> None:
    clock.jump((NIGHT - clock.now()).total_seconds())
    market.sockets.overnight = True
    with open_yahoo(market, "NVDA") as client:
        assert tick(client).market_hours == 4


def test_unknown_delisted_and_misspelt_symbols_stay_silent(market: MarketServer) -> None:
    with open_yahoo(market, "ZZTOP", "BRKS", "USDJPY=X", "JPY=X") as client:
        data = tick(client)
    assert (data.id, data.quote_type, data.price_hint) == ("JPY=X", 14, 4)


def test_a_round_comes_each_second_of_the_servers_clock(
    market: MarketServer, clock: ManualClock
) -> None:
    with open_yahoo(market, "NVDA") as client:
        stamps = [tick(client).time]
        for _ in range(3):
            with pytest.raises(TimeoutError):
                client.recv(timeout=0.06)
            clock.advance(1.0)
            stamps.append(tick(client).time)
    assert [b - a for a, b in pairwise(stamps)] == [1000] * 3


def test_the_rate_is_set_while_it_runs(market: MarketServer, clock: ManualClock) -> None:
    market.sockets.ticks_per_s = 10.0
    with open_yahoo(market, "NVDA") as client:
        first = tick(client).time
        clock.advance(0.1)
        assert tick(client).time == first + 100


def test_subscriptions_add_up_and_end(market: MarketServer, clock: ManualClock) -> None:
    with open_yahoo(market, "NVDA") as client:
        assert tick(client).id == "NVDA"
        client.send(json.dumps({"subscribe": ["META", "NVDA"]}))
        assert tick(client).id == "META", "a repeated symbol has no tick of its own"
        client.send(json.dumps({"unsubscribe": ["NVDA"]}))
        assert market.sockets.wait_until(
            lambda s: s.subscriptions("yahoo-stream") == (frozenset({"META"}),)
        )
        clock.advance(1.0)
        assert tick(client).id == "META"


@pytest.mark.parametrize("nonsense", ["", "no json", "[]", '{"subscribe": "NVDA"}', "null", "7"])
def test_nonsense_of_a_client_is_ignored(market: MarketServer, nonsense: str) -> None:
    with open_yahoo(market) as client:
        client.send(nonsense)
        client.send(json.dumps({"subscribe": ["NVDA"]}))
        assert tick(client).id == "NVDA"


WHOLE = st.integers(-(2**62), 2**62)
KINDS = {
    "text": st.text(max_size=8),
    "float32": st.floats(width=32, allow_nan=False),
    "double": st.floats(allow_nan=False),
    "sint64": WHOLE,
    "int32": st.integers(0, 2**31 - 1),
}


@given(st.fixed_dictionaries({}, optional={k: KINDS[kind] for k, (_, kind) in FIELDS.items()}))
def test_the_real_decoder_reads_what_is_written(fields: dict[str, str | int | float]) -> None:
    data = PricingData()
    data.ParseFromString(encode(fields))
    assert {name: getattr(data, name) for name in fields} == fields
    assert data.SerializeToString() == encode({k: v for k, v in fields.items() if v != 0})


def test_recorded_frames_have_no_field_that_ours_lack(market: MarketServer) -> None:
    if not RECORDED.exists():
        pytest.skip("no recordings beside this checkout")
    at = market.clock.now().timestamp()
    coin, stock = (set(fields_of(market.world, s, at) or ()) for s in ("BTC-USD", "NVDA"))
    assert (coin, stock) == (COIN, STOCK)
    for frame in json.loads(RECORDED.read_text())["frames"]:
        data = PricingData()
        data.ParseFromString(base64.b64decode(frame["b64"]))
        optional = {"last_size", "short_name", "last_market", "bid", "ask"}
        own = coin if data.quote_type == 41 else stock
        assert set_fields(data) - optional <= own, frame["symbol"]
