"""Kraken's public REST paths that ccxt asks for a ticker, of a world."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.market.coinbase import spot, volume_24h
from tests.market.reply import json_reply

if TYPE_CHECKING:
    from tests.market.reply import Question, Reply
    from tests.market.world import World

PAIRS = {"XXBTZUSD": ("BTC", "XBT", "XXBT"), "XETHZUSD": ("ETH", "ETH", "XETH"),
         "SOLUSD": ("SOL", "SOL", "SOL")}  # fmt: skip
"""Id of the pair -> our name of the coin, Kraken's short one and its id."""
_TAKER = [[0, 0.4], [10_000, 0.35], [50_000, 0.24], [100_000, 0.22]]
_MAKER = [[0, 0.25], [10_000, 0.2], [50_000, 0.14], [100_000, 0.12]]
Row = dict[str, object]


def _assets() -> Row:
    rows: Row = {
        identity: {
            "aclass": "currency",
            "altname": short,
            "decimals": 10,
            "display_decimals": 5,
            "collateral_value": 1,
            "status": "enabled",
            "margin_rate": 0.02,
        }
        for _, short, identity in PAIRS.values()
    }
    money = {"aclass": "currency", "altname": "USD", "decimals": 4, "display_decimals": 2}
    return rows | {"ZUSD": {**money, "collateral_value": 1, "status": "enabled"}}


def _pair(short: str, identity: str) -> Row:
    return {
        "altname": f"{short}USD",
        "wsname": f"{short}/USD",
        "aclass_base": "currency",
        "base": identity,
        "aclass_quote": "currency",
        "quote": "ZUSD",
        "lot": "unit",
        "cost_decimals": 5,
        "pair_decimals": 1 if short == "XBT" else 2,
        "lot_decimals": 8,
        "lot_multiplier": 1,
        "leverage_buy": [2, 3, 4, 5],
        "leverage_sell": [2, 3, 4, 5],
        "fees": _TAKER,
        "fees_maker": _MAKER,
        "fee_volume_currency": "ZUSD",
        "margin_call": 80,
        "margin_stop": 40,
        "ordermin": "0.00005",
        "costmin": "0.5",
        "tick_size": "0.1",
        "status": "online",
        "long_position_limit": 250,
        "short_position_limit": 200,
    }


def _ticker(world: World, coin: str, at: float) -> Row:
    """Every figure as [today since 00:00 UTC, last 24 h] or [price, lots, volume], all texts."""
    price = spot(world, "kraken", coin, at)
    midnight = at // 86_400 * 86_400
    opening = spot(world, "kraken", coin, midnight)
    path = world.path(f"{coin}-USD")
    index = path.index(at)
    today, before = path.bar(index, 0.0, max(1.0, at - midnight)), path.whole(index - 1)
    low, high = min(today.low, price, opening), max(today.high, price, opening)
    share = max(1e-6, (at - midnight) / 86_400.0)
    volume = volume_24h(world, coin, at) / 3.0

    def text(value: float) -> str:
        return f"{value:.5f}"

    return {
        "a": [text(price + 0.1), "2", "2.000"],
        "b": [text(price - 0.1), "1", "1.000"],
        "c": [text(price), "0.00123400"],
        "v": [f"{volume * share:.8f}", f"{volume:.8f}"],
        "p": [text(0.5 * (opening + price)), text(0.5 * (before.close + price))],
        "t": [int(40_000 * share), 40_000],
        "l": [text(low), text(min(low, before.low))],
        "h": [text(high), text(max(high, before.high))],
        "o": text(opening),
    }


def _refused(word: str) -> Reply:
    """Kraken tells of an error in a 200."""
    return json_reply({"error": [word]})


def answer_kraken(world: World, asked: Question) -> Reply:
    """GET /0/public/{Assets|AssetPairs|Ticker}."""
    if asked.symbol == "Assets":
        return json_reply({"error": [], "result": _assets()})
    wanted = [name for name in asked.query.get("pair", "").split(",") if name]
    aliases = {f"{short}USD": name for name, (_, short, _) in PAIRS.items()}
    names = [aliases.get(name, name) for name in wanted] or list(PAIRS)
    if any(name not in PAIRS for name in names):
        return _refused("EQuery:Unknown asset pair")
    if asked.symbol == "AssetPairs":
        rows = {name: _pair(*PAIRS[name][1:]) for name in names}
        return json_reply({"error": [], "result": rows})
    if asked.symbol != "Ticker":
        return _refused("EGeneral:Unknown method")
    tickers = {name: _ticker(world, PAIRS[name][0], asked.now) for name in names}
    return json_reply({"error": [], "result": tickers})
