"""Yahoo's pricing stream of a world: protobuf in base64 in JSON."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING

from tests.market.faults import FaultKind, spoil
from tests.market.frames import Frame
from tests.market.pricing_wire import encode
from tests.market.pricing_wire import frame as wrap
from tests.market.reply import json_reply
from tests.market.yahoo_quote import running_bar

if TYPE_CHECKING:
    from engine.clock import Clock
    from tests.market.faults import FaultSpec
    from tests.market.frames import Pace
    from tests.market.path import Path
    from tests.market.pricing_wire import Fields
    from tests.market.world import World

TYPES = {
    "EQUITY": 8, "INDEX": 9, "CURRENCY": 14, "FUTURE": 18, "ETF": 20, "CRYPTOCURRENCY": 41,
}  # fmt: skip
HOURS = {"PRE": 0, "REGULAR": 1, "POST": 2, "CLOSED": 4}
"""market_hours by phase; 4 is overnight trading."""
FACTORS = {
    FaultKind.NAN_PRICES: math.nan,
    FaultKind.INFINITE_PRICES: math.inf,
    FaultKind.ZERO_PRICES: 0.0,
    FaultKind.NULL_PRICES: 0.0,
    FaultKind.NEGATIVE_PRICES: -1.0,
}
"""What the price faults multiply by."""
NEVER_TICKS = re.compile(r"USD[A-Z]{3}=X\Z")
"""Spellings that are accepted and stay silent (PROVIDERS 4)."""


def tick(world: World, symbol: str, at: float, *, overnight: bool = False) -> Fields | None:
    """Fields of a frame at epoch seconds `at`; None when nothing is traded.

    No bid, ask and previous close for stocks, as recorded; percent and change count from the
    previous close in a session, from the session's own close outside.
    """
    listing = world.listing(symbol)
    if listing is None or listing.kind == "NONE" or NEVER_TICKS.match(symbol):
        return None
    phase = world.phase(symbol, at)
    stock = listing.kind in ("EQUITY", "ETF")
    extended = stock and listing.venue == "us" and (phase != "CLOSED" or overnight)
    if phase != "REGULAR" and not extended:
        return None
    path, hint = world.path(symbol), listing.hint
    regular = round(path.last(at), hint)
    if phase == "REGULAR":
        price, before = regular, round(path.whole(path.index(at) - 1).close, hint)
    else:
        price, before = round(path.outside(at), hint), regular
    fields: Fields = {
        "id": symbol,
        "price": price,
        "time": int(at * 1000.0),
        "exchange": listing.exchange,
        "quote_type": TYPES[listing.kind],
        "market_hours": HOURS[phase],
        "change_percent": 100.0 * (price / before - 1.0),
        "change": price - before,
        "price_hint": hint,
    }
    if stock and phase == "REGULAR":
        fields["day_volume"] = running_bar(path, at).volume
    return fields | _coin(path, at, price) if listing.kind == "CRYPTOCURRENCY" else fields


def _coin(path: Path, at: float, price: float) -> Fields:
    """What only coins carry."""
    bar, supply = running_bar(path, at), path.listing.shares
    return {
        "currency": path.listing.currency,
        "from_currency": path.listing.symbol.partition("-")[0],
        "day_high": bar.high,
        "day_low": bar.low,
        "open_price": bar.open,
        "day_volume": bar.volume,
        "last_size": bar.volume,
        "vol_24hr": bar.volume,
        "vol_all_currencies": bar.volume,
        "circulating_supply": supply,
        "market_cap": float(round(price * supply)),
    }


class YahooTalk:
    """One client of the stream: what it subscribed to and when the next round is due."""

    def __init__(self, world: World, clock: Clock, pace: Pace) -> None:
        self._world = world
        self._clock = clock
        self._pace = pace
        self._symbols: dict[str, None] = {}
        self._fresh: dict[str, None] = {}
        self._next = clock.monotonic()
        self._latest: dict[str, Fields] = {}

    @property
    def subscribed(self) -> frozenset[str]:
        """Symbols in force."""
        return frozenset(tuple(self._symbols))

    @property
    def over(self) -> bool:
        """The source does not close by itself."""
        return False

    def heard(self, text: str) -> list[Frame]:
        """Take {"subscribe": [...]} and {"unsubscribe": [...]}; the rest is ignored, unanswered."""
        try:
            document = json.loads(text)
        except ValueError:
            return []
        if not isinstance(document, dict):
            return []
        for symbol in _texts(document.get("subscribe")):
            if symbol not in self._symbols:
                self._fresh[symbol] = None
            self._symbols[symbol] = None
        for symbol in _texts(document.get("unsubscribe")):
            self._symbols.pop(symbol, None)
            self._fresh.pop(symbol, None)
        return []

    def due(self) -> list[Frame]:
        """A round of ticks each 1 / ticks_per_s; new symbols have theirs at once."""
        now = self._clock.monotonic()
        symbols = tuple(self._fresh)
        if now >= self._next:
            symbols = tuple(self._symbols)
            self._next = now + 1.0 / self._pace.ticks_per_s
        self._fresh.clear()
        at = self._clock.now().timestamp()
        if self._pace.ticks_per_s <= 1.0:
            at = math.floor(at)
        return [frame for symbol in symbols if (frame := self._frame(symbol, at)) is not None]

    def _frame(self, symbol: str, at: float) -> Frame | None:
        fields = tick(self._world, symbol, at, overnight=self._pace.overnight)
        if fields is None:
            return None
        self._latest[symbol] = fields
        return Frame(symbol, wrap(encode(fields)))

    def spoiled(self, frame: Frame, fault: FaultSpec) -> str | bytes:
        """A frame with its protobuf, its base64 or its JSON spoiled."""
        fields = self._latest[frame.key]
        factors = FACTORS | {FaultKind.JUMP: fault.number(100.0)}
        if fault.kind in factors:
            price = float(fields["price"]) * factors[fault.kind]
            return json.dumps(wrap(encode(fields | {"price": price})))
        message = str(frame.document["message"])
        # id, then two bytes of the price
        cut = encode(fields)[: 2 + len(frame.key.encode()) + 3]
        others: dict[FaultKind, dict[str, object]] = {
            FaultKind.NOT_BASE64: {"type": "pricing", "message": "*not base64*"},
            FaultKind.CUT_PROTOBUF: wrap(cut),
            FaultKind.OTHER_FRAME: {"type": "notice", "message": "restart at 22:00"},
            FaultKind.TEXT_PRICES: {"type": "pricing", "message": 1.5},
            FaultKind.RENAMED: {"type": "pricing", "messageV2": message},
        }
        if fault.kind in others:
            return json.dumps(others[fault.kind])
        body = spoil(json_reply(frame.document), fault, "yahoo-stream", "/").body
        return body if fault.kind is FaultKind.BAD_GZIP else body.decode()


def _texts(value: object) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
