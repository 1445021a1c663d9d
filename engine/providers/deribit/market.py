"""Coin prices out of tickers, and bars out of chart data."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import NoData
from engine.model.instrument import Kind
from engine.model.quote import BarSeries, MarketState, Quote
from engine.providers.bars import DAY, Columns, clean, column, epochs, finished, none_left

if TYPE_CHECKING:
    from datetime import datetime

    from engine.providers.payload import Node

_NAME = "deribit"
_MILLI = 0.001
_NAMES = {"BTC": "Bitcoin", "ETH": "Ether"}


def quote(body: Node, coin: str, received: float) -> Quote:
    """Index price of a coin with the change of its perpetual over 24 hours.

    Args:
        body: Reply of ticker for the coin's perpetual.
        coin: BTC or ETH.
        received: Monotonic seconds of receipt.

    Raises:
        BadPayload: No index price or no stamp.
    """
    result = body.node("result")
    last = result.positive("index_price")
    if math.isnan(last):
        raise result.bad("index_price")
    stats = result.optional_node("stats")
    change_pct = stats.finite("price_change") if stats else math.nan
    return Quote(
        symbol=coin,
        last=last,
        prev_close=last / (1.0 + change_pct / 100.0) if change_pct > -100.0 else math.nan,
        as_of=result.needed_instant("timestamp", _MILLI),
        received=received,
        source=_NAME,
        high=stats.positive("high") if stats else math.nan,
        low=stats.positive("low") if stats else math.nan,
        volume=stats.finite("volume") if stats else math.nan,
        bid=result.positive("best_bid_price"),
        ask=result.positive("best_ask_price"),
        currency="USD",
        name=_NAMES.get(coin, coin),
        kind=Kind.CRYPTO,
        market_state=MarketState.REGULAR,
    )


def bars(
    body: Node,
    coin: str,
    interval: str,
    step: int,
    at: datetime,
    received: float,
    *,
    replaces: bool,
) -> BarSeries:
    """Bars of a coin's perpetual; daily ones are stamped 00:00 UTC.

    Args:
        body: Reply of get_tradingview_chart_data.
        coin: BTC or ETH.
        interval: "1d", "5m".
        step: Its seconds.
        at: Wall time of receipt (UTC); decides which bar is still running.
        received: Monotonic seconds of receipt.
        replaces: Whether the whole history was asked for.

    Raises:
        NoData: A good answer without a usable bar.
        BadPayload: Another shape, naming the field.
    """
    result = body.node("result")
    if result.text("status") == "no_data":
        raise NoData(_NAME, f"no bars for {coin}")
    raw = result.items("ticks")
    stamps = epochs(_NAME, "result.ticks", raw, _MILLI)
    if step == DAY:
        stamps = np.asarray(stamps // DAY * DAY, dtype=np.int64)
    names = ("open", "high", "low", "close", "volume")
    columns = Columns(stamps, *(column(result, name, len(raw)) for name in names))
    kept = clean(columns, f"{coin} {interval}")
    if not len(kept):
        raise none_left(_NAME, coin, columns)
    return BarSeries(
        symbol=coin,
        interval=interval,
        stamps=kept.stamps,
        open=kept.open,
        high=kept.high,
        low=kept.low,
        close=kept.close,
        volume=kept.volume,
        complete=finished(kept.stamps, step, at.timestamp()),
        as_of=at,
        received=received,
        source=_NAME,
        replaces=replaces,
    )
