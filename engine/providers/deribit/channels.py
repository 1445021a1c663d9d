"""Channels of Deribit's socket: their names, which options are worth one, what their frames say."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.errors import BadPayload
from engine.model.quote import DvolPoint, Tick
from engine.providers.deribit.board import instrument_name
from engine.providers.deribit.dvol import in_points
from engine.providers.payload import instant, positive

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from engine.model.options import ChainSlice, OptionChain

NAME = "deribit-stream"
MOST_OPTIONS = 80
VOLATILITY, PRICE, TICKER = "deribit_volatility_index", "deribit_price_index", "ticker"
_TARGET = timedelta(days=30)
_SPAN = math.log(1.25)
_INSIDE_FACTOR = 2.5
"""In-the-money options serve put-call parity alone: they are followed within a tenth."""
_MILLI = 0.001
_PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where an option stands on a board: expiry and strike by index, and its side."""

    term: int
    strike: int
    is_call: bool


@dataclass(frozen=True, slots=True)
class Ticker:
    """One option's best prices in US$; NaN where there is none.

    Attributes:
        stamp: UTC instant of the exchange.
        iv: The mark as a fraction.
        forward: Future of the option's expiry.
    """

    stamp: datetime
    bid: float
    ask: float
    iv: float
    forward: float


def indices(coin: str) -> tuple[str, str]:
    """Channels of a coin's DVOL and index price."""
    pair = f"{coin.lower()}_usd"
    return f"{VOLATILITY}.{pair}", f"{PRICE}.{pair}"


def option(instrument: str) -> str:
    """Channel of an option."""
    return f"{TICKER}.{instrument}.100ms"


def chosen(board: OptionChain, spot: float, at: datetime) -> Mapping[str, Place]:
    """The options that carry the 30-day volatility, by instrument name.

    Of the expiries on either side of 30 days those within a quarter of the money, nearest first,
    at most `MOST_OPTIONS`.

    Args:
        board: As read over REST.
        spot: Present index price in US$, NaN if unknown.
        at: Now (UTC).
    """
    ranked: list[tuple[float, str, Place]] = []
    for term in _around(board.slices, at):
        found = board.slices[term]
        moved = spot / board.spot if spot > 0.0 and board.spot > 0.0 else 1.0
        forward = (found.forward if found.forward > 0.0 else board.spot) * moved
        for strike, price in enumerate(found.strikes.tolist()):
            away = math.log(price / forward) if forward > 0.0 and price > 0.0 else math.inf
            for is_call in (True, False):
                outside = (away >= 0.0) is is_call
                rank = abs(away) * (1.0 if outside else _INSIDE_FACTOR)
                if rank <= _SPAN and _listed(found, strike, is_call=is_call):
                    name = instrument_name(board.symbol, found.expiry, price, is_call=is_call)
                    ranked.append((rank, name, Place(term, strike, is_call)))
    ranked.sort(key=lambda one: one[:2])
    return {name: place for _, name, place in ranked[:MOST_OPTIONS]}


def _around(slices: tuple[ChainSlice, ...], at: datetime) -> list[int]:
    """Indices of the last expiry within 30 days and of the first beyond."""
    left = [(found.expiry - at, index) for index, found in enumerate(slices) if found.expiry > at]
    before = [index for days, index in left if days <= _TARGET]
    beyond = [index for days, index in left if days > _TARGET]
    return before[-1:] + beyond[:1]


def _listed(found: ChainSlice, strike: int, *, is_call: bool) -> bool:
    """Whether the board had a row for the option: a mark, or a price where it has no marks."""
    marks = found.call_iv if is_call else found.put_iv
    bids, asks = (found.call_bid, found.call_ask) if is_call else (found.put_bid, found.put_ask)
    known = [bids[strike], asks[strike]] + ([] if marks is None else [marks[strike]])
    return not all(math.isnan(value) for value in known)


def dvol(data: Mapping[str, object], coin: str, received: float) -> DvolPoint:
    """A level of the volatility index, in points.

    Raises:
        BadPayload: No possible level or stamp.
    """
    level = in_points(positive(data.get("volatility")))
    return DvolPoint(coin, _known(level, "volatility"), _stamp(data), received, NAME)


def index(data: Mapping[str, object], coin: str, received: float) -> Tick:
    """An index price.

    Raises:
        BadPayload: No possible price or stamp.
    """
    price = positive(data.get("price"))
    return Tick(coin, _known(price, "price"), _stamp(data), received, NAME)


def ticker(data: Mapping[str, object]) -> Ticker:
    """An option's best prices, from coin to US$ by the future of its expiry.

    Raises:
        BadPayload: No stamp, no future, or a key of the prices is missing.
    """
    forward = _known(positive(data.get("underlying_price")), "underlying_price")
    for key in ("best_bid_price", "best_ask_price"):
        if key not in data:
            raise BadPayload(NAME, key)
    return Ticker(
        stamp=_stamp(data),
        bid=positive(data["best_bid_price"]) * forward,
        ask=positive(data["best_ask_price"]) * forward,
        iv=positive(data.get("mark_iv")) / _PERCENT,
        forward=forward,
    )


def _known(value: float, key: str) -> float:
    if math.isnan(value):
        raise BadPayload(NAME, key)
    return value


def _stamp(data: Mapping[str, object]) -> datetime:
    stamp = instant(positive(data.get("timestamp")), _MILLI)
    if stamp is None:
        raise BadPayload(NAME, "timestamp")
    return stamp
