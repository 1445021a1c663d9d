"""Deribit's public REST methods of a world, in its JSON-RPC envelope."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tests.market import deribit_board
from tests.market.reply import json_reply
from tests.market.world import COINS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.market.reply import Question, Reply
    from tests.market.world import World

PAGE = 1000
"""Bars of get_volatility_index_data per reply."""
MAX_BARS = 5000
DVOL_STEPS = {"1": 1, "60": 60, "3600": 3600, "43200": 43_200, "1D": 86_400}
CHART_STEPS = {
    **{str(n): n * 60 for n in (1, 3, 5, 10, 15, 30, 60, 120, 180, 360, 720)},
    "1D": 86_400,
}
DVOL_DAYS = 1_700
"""Days of volatility index history before now."""


class _BadParameter(Exception):
    """A parameter the method refuses."""


def envelope(result: object, now: float) -> Reply:
    """A good answer."""
    stamp = int(now * 1_000_000)
    return json_reply(
        {
            "jsonrpc": "2.0",
            "result": result,
            "usIn": stamp,
            "usOut": stamp + 157,
            "usDiff": 157,
            "testnet": False,
        }
    )


def error(code: int, message: str, now: float, data: object = None, status: int = 400) -> Reply:
    """The error envelope."""
    stamp = int(now * 1_000_000)
    body: dict[str, object] = {"message": message, "code": code}
    if data is not None:
        body["data"] = data
    return json_reply(
        {
            "jsonrpc": "2.0",
            "error": body,
            "usIn": stamp,
            "usOut": stamp + 36,
            "usDiff": 36,
            "testnet": False,
        },
        status,
    )


def _coin(asked: Question) -> str:
    coin = asked.query.get("currency", "")
    if coin not in COINS:
        raise _BadParameter("currency")
    return coin


def _span(asked: Question) -> tuple[float, float]:
    try:
        first = float(asked.query["start_timestamp"]) / 1000.0
        end = float(asked.query["end_timestamp"]) / 1000.0
    except (KeyError, ValueError):
        raise _BadParameter("start_timestamp") from None
    if end < first:
        raise _BadParameter("end_timestamp")
    return first, end


def _dvol_bar(world: World, coin: str, start: float, step: int, now: float) -> list[float]:
    end = min(start + step, now)
    points = [world.dvol(coin, start + (end - start) * i / 6.0) for i in range(7)]
    return [int(start) * 1000, points[0], max(points), min(points), points[-1]]


def _volatility_index(world: World, asked: Question) -> object:
    coin = _coin(asked)
    step = DVOL_STEPS.get(asked.query.get("resolution", ""))
    if step is None:
        raise _BadParameter("resolution")
    first, end = _span(asked)
    first = max(first, asked.now - DVOL_DAYS * 86_400.0)
    end = min(end, asked.now)
    low, high = math.ceil(first / step), math.floor(end / step)
    page = range(max(low, high - PAGE + 1), high + 1)
    more = page.start > low and len(page) > 0
    return {
        "data": [_dvol_bar(world, coin, n * step, step, asked.now) for n in page],
        "continuation": (page.start - 1) * step * 1000 if more else None,
    }


def _index(world: World, asked: Question) -> object:
    coin = asked.query.get("index_name", "").removesuffix("_usd").upper()
    if coin not in COINS:
        raise _BadParameter("index_name")
    price = world.index_price(coin, asked.now)
    return {"index_price": price, "estimated_delivery_price": price}


def _bars(world: World, asked: Question) -> object:
    name = asked.query.get("instrument_name", "")
    coin = name.partition("-")[0]
    step = CHART_STEPS.get(asked.query.get("resolution", ""))
    if coin not in COINS or name != f"{coin}-PERPETUAL":
        raise _BadParameter("instrument_name")
    if step is None:
        raise _BadParameter("resolution")
    first, end = _span(asked)
    end = min(end, asked.now)
    path = world.path(f"{coin}-USD")
    last = math.floor(end / step)
    starts = [n * step for n in range(max(math.ceil(first / step), last - MAX_BARS + 1), last + 1)]
    columns: dict[str, list[float]] = {
        key: [] for key in ("volume", "cost", "open", "high", "low", "close")
    }
    for start in starts:
        index = path.index(start)
        offset = start - path.days[index].open
        stop = min(offset + step, asked.now - path.days[index].open)
        bar = path.bar(index, offset, max(stop, offset + 1.0))
        for key, value in (("open", bar.open), ("high", bar.high), ("low", bar.low)):
            columns[key].append(round(value, 2))
        columns["close"].append(round(bar.close, 2))
        columns["volume"].append(round(bar.volume / 1e4, 4))
        columns["cost"].append(round(bar.volume / 1e4 * bar.close, 2))
    status = "ok" if starts else "no_data"
    return {"status": status, "ticks": [int(start) * 1000 for start in starts], **columns}


def _board(world: World, asked: Question) -> object:
    coin = _coin(asked)
    if asked.query.get("kind", "option") != "option":
        return [deribit_board.perpetual_summary(world, coin, asked.now)]
    index = world.index_price(coin, asked.now)
    return [
        deribit_board.summary_row(option, index, asked.now)
        for option in deribit_board.options(world, coin, asked.now)
    ]


def _ticker(world: World, asked: Question) -> object:
    name = asked.query.get("instrument_name", "")
    coin = name.partition("-")[0]
    if coin not in COINS:
        raise _BadParameter("instrument_name")
    if name == f"{coin}-PERPETUAL":
        return deribit_board.perpetual_ticker(world, coin, asked.now)
    row = deribit_board.option_ticker(world, name, asked.now)
    if row is None:
        raise _BadParameter("instrument_name")
    return row


def _instruments(world: World, asked: Question) -> object:
    coins = COINS if asked.query.get("currency", "any") == "any" else (_coin(asked),)
    kind = asked.query.get("kind", "")
    return [row for c in coins for row in deribit_board.instruments(world, c, kind, asked.now)]


def _currencies(_: World, __: Question) -> object:
    return [{"currency": coin, "currency_long": coin, "coin_type": coin} for coin in COINS]


def _time(_: World, asked: Question) -> object:
    return int(asked.now * 1000.0)


METHODS: dict[str, Callable[[World, Question], object]] = {
    "get_volatility_index_data": _volatility_index,
    "get_index_price": _index,
    "get_tradingview_chart_data": _bars,
    "get_book_summary_by_currency": _board,
    "ticker": _ticker,
    "get_instruments": _instruments,
    "get_currencies": _currencies,
    "get_time": _time,
}


def answer_deribit(world: World, asked: Question) -> Reply:
    """GET /api/v2/public/{method}."""
    method = METHODS.get(asked.symbol)
    if method is None:
        return error(-32601, "Method not found", asked.now)
    try:
        return envelope(method(world, asked), asked.now)
    except _BadParameter as bad:
        data = {"reason": "wrong value", "param": str(bad)}
        return error(-32602, "Invalid params", asked.now, data)
