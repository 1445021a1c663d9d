"""Tickers of ccxt to quotes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.instrument import Kind
from engine.model.quote import MarketState, Quote

if TYPE_CHECKING:
    from datetime import datetime

    from engine.providers.payload import Node

_MILLI = 0.001
_NAMES = {"BTC": "Bitcoin", "ETH": "Ether"}


def quote(body: Node, coin: str, at: datetime, received: float) -> Quote:
    """The quote in a ticker as ccxt unifies it.

    The price of 24 hours ago is not in it: coinbase names none, and kraken's opening is that of
    00:00 UTC.

    Args:
        body: The ticker.
        coin: BTC or ETH.
        at: Wall time of receipt (UTC): the stamp where the venue gives none (kraken), whose
            ticker is its present state.
        received: Monotonic seconds of receipt.

    Raises:
        BadPayload: No possible price, or a stamp that is none.
    """
    last = body.positive("last")
    if math.isnan(last):
        raise body.bad("last")
    stamped = body.fields.get("timestamp") is not None
    return Quote(
        symbol=coin,
        last=last,
        prev_close=math.nan,
        as_of=body.needed_instant("timestamp", _MILLI) if stamped else at,
        received=received,
        source=body.provider,
        high=body.positive("high"),
        low=body.positive("low"),
        volume=body.positive("baseVolume"),
        bid=body.positive("bid"),
        ask=body.positive("ask"),
        currency="USD",
        name=_NAMES.get(coin, coin),
        kind=Kind.CRYPTO,
        market_state=MarketState.REGULAR,
    )
