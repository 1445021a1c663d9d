"""Frames of Yahoo's pricing stream to ticks: JSON around base64 around a protobuf."""

from __future__ import annotations

import binascii
import math

import orjson
from google.protobuf.message import DecodeError
from yfinance.pricing_pb2 import PricingData

from engine.errors import BadPayload
from engine.model.quote import MarketState, Tick
from engine.providers.payload import instant, positive

NAME = "yahoo-stream"
_MILLI = 0.001
_MOST_DECIMALS = 10
_ROUND_THE_CLOCK = (14, 41)
"""quote_type of currencies and coins: they have no session to be outside of."""
_STATES = {
    0: MarketState.PRE,
    1: MarketState.REGULAR,
    2: MarketState.POST,
    4: MarketState.CLOSED,
}
"""market_hours; 4 is overnight trading."""


def parse(frame: bytes, received: float) -> Tick:
    """The tick in a frame, its symbol in Yahoo's spelling.

    An absent number reads 0, which means unknown; the price is a float32 and rounded to the
    decimals that the frame names.

    Args:
        frame: `{"type": "pricing", "message": ...}` as received.
        received: Monotonic seconds of receipt.

    Raises:
        BadPayload: Another frame, or one without a possible price, stamp or session; names it.
    """
    data = _decoded(frame)
    symbol = str(data.id)
    price = _rounded(positive(data.price), int(data.price_hint))
    as_of = instant(positive(int(data.time)), _MILLI)
    around = data.quote_type in _ROUND_THE_CLOCK
    state = MarketState.REGULAR if around else _STATES.get(data.market_hours)
    if not symbol:
        raise BadPayload(NAME, "id")
    if math.isnan(price):
        raise BadPayload(NAME, "price")
    if as_of is None:
        raise BadPayload(NAME, "time")
    if state is None:
        raise BadPayload(NAME, "market_hours")
    return Tick(
        symbol=symbol,
        price=price,
        as_of=as_of,
        received=received,
        source=NAME,
        state=state,
        volume=positive(int(data.day_volume)),
    )


def _decoded(frame: bytes) -> PricingData:
    try:
        body: object = orjson.loads(frame)
    except orjson.JSONDecodeError as fault:
        raise BadPayload(NAME, "JSON") from fault
    if not isinstance(body, dict) or body.get("type") != "pricing":
        raise BadPayload(NAME, "type")
    text = body.get("message")
    if not isinstance(text, str):
        raise BadPayload(NAME, "message")
    data = PricingData()
    try:
        data.ParseFromString(binascii.a2b_base64(text, strict_mode=True))
    except (ValueError, DecodeError) as fault:
        raise BadPayload(NAME, "message") from fault
    return data


def _rounded(price: float, decimals: int) -> float:
    """`price` to the named decimals; to the seven figures of a float32 where none are named."""
    if not math.isfinite(price):
        return math.nan
    named = 0 < decimals <= _MOST_DECIMALS
    rounded = round(price, decimals) if named else float(f"{price:.7g}")
    return rounded if rounded > 0.0 else math.nan
