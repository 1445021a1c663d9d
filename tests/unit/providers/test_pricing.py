"""Frames of Yahoo's stream."""

from __future__ import annotations

import base64
import json
import math
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from yfinance.pricing_pb2 import PricingData

from engine.errors import BadPayload
from engine.model.quote import MarketState, Tick
from engine.providers.yahoo.pricing import parse
from engine.providers.yahoo.stream import spelling
from tests.market import World
from tests.market.pricing_wire import encode, frame
from tests.market.yahoo_stream import tick
from tests.unit.providers import recorded

KEYS: dict[str, dict[str, dict[str, list[str]]]] = json.loads(
    (Path(__file__).parents[2] / "cases" / "market" / "stream-keys.json").read_text("utf-8")
)
AT = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
STOCK: dict[str, str | int | float] = {
    "id": "NVDA", "price": 182.3400001, "time": int(AT.timestamp() * 1000), "quote_type": 8,
    "market_hours": 1, "price_hint": 2, "day_volume": 1_000,
}  # fmt: skip


def wrapped(**changes: str | int | float) -> bytes:
    return json.dumps(frame(encode(STOCK | changes))).encode()


def kind_of(data: PricingData) -> str:
    return {8: "stock", 14: "currency", 41: "coin"}[data.quote_type]


def frames() -> list[tuple[str, str]]:
    document = json.loads(recorded.path_of("yahoo/stream-frames.json").read_text())
    return [(one["symbol"], one["b64"]) for one in document["frames"]]


def test_a_frame_is_a_tick() -> None:
    assert parse(wrapped(), 7.0) == Tick("NVDA", 182.34, AT, 7.0, "yahoo-stream", volume=1_000.0)


@pytest.mark.parametrize(
    ("code", "state"),
    [
        (0, MarketState.PRE),
        (1, MarketState.REGULAR),
        (2, MarketState.POST),
        (4, MarketState.CLOSED),
    ],
)
def test_market_hours_are_told(code: int, state: MarketState) -> None:
    assert parse(wrapped(market_hours=code), 0.0).state is state


def test_coins_and_currencies_have_no_session_to_be_outside_of() -> None:
    for kind in (14, 41):
        assert parse(wrapped(quote_type=kind, market_hours=0), 0.0).state is MarketState.REGULAR


def test_the_price_is_rounded_as_the_frame_says_or_to_what_a_float32_holds() -> None:
    assert parse(wrapped(price=101_829.8203125), 0.0).price == 101_829.82
    assert parse(wrapped(price=1.3768, price_hint=4), 0.0).price == 1.3768
    assert parse(wrapped(price=0.00001234, price_hint=0), 0.0).price == 0.00001234
    assert parse(wrapped(price=0.00001234, price_hint=-3), 0.0).price == 0.00001234


def test_an_absent_volume_is_unknown() -> None:
    assert math.isnan(parse(wrapped(day_volume=0), 0.0).volume)


@pytest.mark.parametrize(
    ("field", "value"),
    [("id", ""), ("price", 0.0), ("price", -1.0), ("price", math.nan), ("price", math.inf),
     ("price", 1e-9), ("time", 0), ("time", -5), ("time", 2**62), ("market_hours", 9)],
)  # fmt: skip
def test_D2_D3_an_impossible_field_is_named(field: str, value: str | float) -> None:
    with pytest.raises(BadPayload) as raised:
        parse(wrapped(**{field: value}), 0.0)
    assert raised.value.field == field


@pytest.mark.parametrize(
    ("text", "named"),
    [(b"", "JSON"), (b"<html>", "JSON"), (b'{"type":', "JSON"), (b"[]", "type"), (b"null", "type"),
     (b'{"type":"notice","message":""}', "type"), (b'{"type":"pricing"}', "message"),
     (b'{"type":"pricing","message":"*"}', "message"),
     (b'{"type":"pricing","message":1}', "message"),
     (b'{"type":"pricing","message":"\\u00e9"}', "message"), (b"\xff\xfe", "JSON"),
     (b'{"type":"pricing","message":""}', "id")],
)  # fmt: skip
def test_P17_an_unreadable_frame_is_a_bad_payload(text: bytes, named: str) -> None:
    with pytest.raises(BadPayload) as raised:
        parse(text, 0.0)
    assert raised.value.field == named


def sound(frame_: bytes) -> None:
    """A tick whose every number is possible, or a BadPayload."""
    try:
        found = parse(frame_, 0.0)
    except BadPayload:
        return
    assert found.symbol
    assert math.isfinite(found.price)
    assert found.price > 0.0
    assert math.isnan(found.volume) or found.volume > 0.0


@given(st.binary(max_size=80))
def test_any_bytes_are_a_tick_or_a_bad_payload(raw: bytes) -> None:
    sound(raw)
    sound(orjson.dumps({"type": "pricing", "message": base64.b64encode(raw).decode()}))


@given(st.data())
def test_a_mutated_frame_is_a_tick_or_a_bad_payload(data: st.DataObject) -> None:
    raw = bytearray(encode(STOCK))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    sound(json.dumps(frame(bytes(raw[:cut]))).encode())


@given(
    st.fixed_dictionaries(
        {
            "price": st.floats(width=32),
            "time": st.integers(-(2**63), 2**63 - 1),
            "price_hint": st.integers(-(2**63), 2**63 - 1),
            "market_hours": st.integers(0, 2**31 - 1),
            "day_volume": st.integers(-(2**63), 2**63 - 1),
        }
    )
)
def test_any_numbers_are_a_tick_or_a_bad_payload(numbers: dict[str, int | float]) -> None:
    sound(wrapped(**numbers))


def test_recorded_frames_are_read_without_loss() -> None:
    for symbol, text in frames():
        found = parse(orjson.dumps({"type": "pricing", "message": text}), 0.0)
        data = PricingData()
        data.ParseFromString(base64.b64decode(text))
        assert found.symbol == symbol
        assert found.price == pytest.approx(data.price, rel=1e-4)
        assert found.as_of.timestamp() * 1000 == pytest.approx(data.time)
        assert spelling(symbol) == symbol


def test_the_key_lists_are_those_of_the_recorded_frames() -> None:
    seen: dict[str, list[set[str]]] = {}
    for _, text in frames():
        data = PricingData()
        data.ParseFromString(base64.b64decode(text))
        seen.setdefault(kind_of(data), []).append({field.name for field, _ in data.ListFields()})
    found = {}
    for kind, sets in seen.items():
        always, ever = sets[0].intersection(*sets), sets[0].union(*sets)
        found[kind] = {"always": sorted(always), "sometimes": sorted(ever - always)}
    assert KEYS["yahoo"] == found


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [("NVDA", "stock"), ("TSM", "stock"), ("JPY=X", "currency"), ("BTC-USD", "coin")],
)
def test_frames_of_the_market_server_have_the_recorded_keys(symbol: str, kind: str) -> None:
    fields = tick(World(7, AT), symbol, AT.timestamp())
    assert fields is not None
    data = PricingData()
    data.ParseFromString(encode(fields))
    found, known = {field.name for field, _ in data.ListFields()}, KEYS["yahoo"][kind]
    assert kind_of(data) == kind
    # nothing is sent of a number that is 0
    assert set(known["always"]) - {"market_hours", "change", "change_percent"} <= found
    assert found <= {*known["always"], *known["sometimes"], "market_hours"}


@pytest.mark.parametrize(
    ("symbol", "wire"),
    [("NVDA", "NVDA"), ("BRK-B", "BRK-B"), ("BTC", "BTC-USD"), ("USDJPY=X", "JPY=X"),
     ("EURUSD=X", "EURUSD=X"), ("^VIX", "^VIX")],
)  # fmt: skip
def test_symbols_are_spelt_as_the_stream_does(symbol: str, wire: str) -> None:
    assert spelling(symbol) == wire


@pytest.mark.parametrize(
    "broken",
    [
        rb'{"type": "pricing", "message": "\ud83d"}',
        orjson.dumps(
            {"type": "pricing", "message": base64.b64encode(b"\x0a\x03\xed\xa0\xbd").decode()}
        ),
    ],
)
def test_D1_a_frame_with_a_lone_surrogate_is_refused(broken: bytes) -> None:
    with pytest.raises(BadPayload):
        parse(broken, 7.0)
