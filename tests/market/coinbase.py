"""Coinbase's public REST paths that ccxt asks for a ticker, of a world."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market.noise import unit, wave
from tests.market.reply import json_reply

if TYPE_CHECKING:
    from tests.market.reply import Question, Reply
    from tests.market.world import World

NAMES = {"BTC": "Bitcoin", "ETH": "Ethereum", "SOL": "Solana"}
PRODUCTS = "/api/v3/brokerage/market/products"
Row = dict[str, object]


def spot(world: World, venue: str, coin: str, at: float) -> float:
    """A venue's own last price in US$: within 3 basis points of the index."""
    away = 3e-4 * wave(at, world.seed, venue, coin)
    return round(world.index_price(coin, at) * (1.0 + away), 2)


def change_24h(world: World, venue: str, coin: str, at: float) -> float:
    """Percent against a day before."""
    return 100.0 * (spot(world, venue, coin, at) / spot(world, venue, coin, at - 86_400.0) - 1.0)


def volume_24h(world: World, coin: str, at: float) -> float:
    """Coins traded within a day at one venue."""
    path = world.path(f"{coin}-USD")
    return path.daily_volume(path.index(at)) / 2e3


def _product(world: World, coin: str, at: float) -> Row:
    """One row of the product list; what is a number stands there as text."""
    price, volume = spot(world, "coinbase", coin, at), volume_24h(world, coin, at)
    return {
        "product_id": f"{coin}-USD",
        "price": f"{price:.2f}",
        "price_percentage_change_24h": f"{change_24h(world, 'coinbase', coin, at):.14f}",
        "volume_24h": f"{volume:.8f}",
        "volume_percentage_change_24h": f"{40.0 * unit('volume', coin) - 20.0:.14f}",
        "base_increment": "0.00000001",
        "quote_increment": "0.01",
        "quote_min_size": "1",
        "quote_max_size": "150000000",
        "base_min_size": "0.00000001",
        "base_max_size": "3400",
        "base_name": NAMES[coin],
        "quote_name": "US Dollar",
        "watched": False,
        "is_disabled": False,
        "new": False,
        "status": "online",
        "cancel_only": False,
        "limit_only": False,
        "post_only": False,
        "trading_disabled": False,
        "auction_mode": False,
        "product_type": "SPOT",
        "quote_currency_id": "USD",
        "base_currency_id": coin,
        "fcm_trading_session_details": None,
        "mid_market_price": "",
        "alias": "",
        "alias_to": [f"{coin}-USDC"],
        "base_display_symbol": coin,
        "quote_display_symbol": "USD",
        "view_only": False,
        "price_increment": "0.01",
        "display_name": f"{coin}-USD",
        "product_venue": "CBE",
        "approximate_quote_24h_volume": f"{price * volume:.2f}",
        "new_at": "2023-01-01T00:00:00Z",
    }


def _ticker(world: World, coin: str, at: float) -> Row:
    """Last trade and best prices; bid and ask inside the trade are empty texts."""
    price = spot(world, "coinbase", coin, at)
    when = datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    trade = {
        "trade_id": str(500_000_000 + int(at) % 10**8),
        "product_id": f"{coin}-USD",
        "price": f"{price:.2f}",
        "size": f"{0.001 + 0.2 * unit('size', coin, int(at)):.8f}",
        "time": when,
        "side": "BUY" if unit("side", coin, int(at)) > 0.5 else "SELL",
        "bid": "",
        "ask": "",
    }
    return {
        "trades": [trade],
        "best_bid": f"{price - 0.01:.2f}",
        "best_ask": f"{price + 0.01:.2f}",
    }


def _currencies(path: str) -> list[Row]:
    if not path.endswith("/crypto"):
        return [{"id": "USD", "name": "US Dollar", "min_size": "0.01"}]
    return [
        {
            "asset_id": f"00000000-0000-4000-8000-{index:012d}",
            "code": coin,
            "name": name,
            "color": "#F7931A",
            "sort_index": 100 + index,
            "exponent": 8,
            "type": "crypto",
            "address_regex": "^[0-9a-zA-Z]{20,90}$",
        }
        for index, (coin, name) in enumerate(NAMES.items())
    ]


def _not_found(words: str) -> Reply:
    return json_reply({"error": "NOT_FOUND", "error_details": words, "message": words}, 404)


def answer_coinbase(world: World, asked: Question) -> Reply:
    """GET of the product list, one ticker, the currencies and the exchange rates."""
    if asked.path.startswith("/v2/currencies"):
        return json_reply({"data": _currencies(asked.path)})
    if asked.path.startswith("/v2/exchange-rates"):
        rates = {coin: f"{1.0 / spot(world, 'coinbase', coin, asked.now):.16f}" for coin in NAMES}
        return json_reply({"data": {"currency": "USD", "rates": {"USD": "1.0", **rates}}})
    if asked.path == PRODUCTS:
        futures = asked.query.get("product_type") == "FUTURE"
        rows = [] if futures else [_product(world, coin, asked.now) for coin in NAMES]
        return json_reply({"products": rows, "num_products": len(rows)})
    name, _, what = asked.path.removeprefix(f"{PRODUCTS}/").partition("/")
    coin = name.removesuffix("-USD")
    if coin not in NAMES or what not in ("", "ticker"):
        return _not_found("valid product_id is required")
    made = _ticker if what else _product
    return json_reply(made(world, coin, asked.now))
