"""Cboe's delayed quotes of a world: chains, quotes, yearly extremes, 15 minutes behind."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import formatdate
from functools import lru_cache
from itertools import chain as joined
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.market.noise import unit, wave
from tests.market.pricing import normal_cdf
from tests.market.reply import json_reply, text_reply
from tests.market.sessions import NEW_YORK
from tests.market.yahoo_options import book, chain, expiry_instant, listed_expiries
from tests.market.yahoo_quote import running_bar

if TYPE_CHECKING:
    from tests.market.path import Path
    from tests.market.reply import Question, Reply
    from tests.market.world import World
    from tests.market.yahoo_options import Contract

DELAY_S = 900.0
VENDOR_POINTS = 0.8
"""How far the vendor's 30-day figure may stand from the world's, points."""
KINDS = ("options", "quotes", "historical_data")
INDICES = {"_SPX": "^GSPC", "_VIX": "^VIX"}
MISSING_SHARE = 0.03
"""Part of the rows whose implied volatility the vendor does not know."""
_NAME = re.compile(r"[A-Z_][A-Z.]*\Z")
_DENIED = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
)
Row = dict[str, object]


def yahoo_symbol(name: str) -> str:
    """Cboe's name as Yahoo spells it: _VIX is ^VIX, BRK.B is BRK-B."""
    return INDICES.get(name, name.replace(".", "-"))


def seen_at(now: float) -> float:
    """The moment that a reply of `now` shows, epoch seconds."""
    return now - DELAY_S


def _resting(path: Path, at: float) -> float:
    """`at` in a session, else the last second of the latest one: nothing moves afterwards."""
    return min(at, path.days[path.index(at)].close - 1.0)


def _wall(at: float) -> str:
    """New York wall time without a zone."""
    return datetime.fromtimestamp(at, NEW_YORK).strftime("%Y-%m-%dT%H:%M:%S")


def iv30(world: World, symbol: str, at: float) -> float:
    """The vendor's own 30-day figure in points: near the world's, never quite the same."""
    here = _resting(world.path(symbol), at)
    away = VENDOR_POINTS * wave(here / 40.0, world.seed, "cboe iv30", symbol)
    return round(100.0 * world.surface(symbol, here).atm_30d() + away, 3)


def _greeks(contract: Contract, years: float, rate: float) -> Row:
    """Black-76 per share: theta per day, vega and rho per point."""
    if years <= 0.0:
        return dict.fromkeys(("delta", "gamma", "theta", "rho", "vega"), 0.0)
    forward = contract.spot * math.exp(rate * years)
    deviation = contract.sigma * math.sqrt(years)
    d1 = math.log(forward / contract.strike) / deviation + 0.5 * deviation
    density = math.exp(-0.5 * d1 * d1) / math.sqrt(2.0 * math.pi)
    sign = 1.0 if contract.call else -1.0
    inside = contract.strike * math.exp(-rate * years) * normal_cdf(sign * (d1 - deviation))
    decay = -contract.spot * density * contract.sigma / (2.0 * math.sqrt(years))
    return {
        "delta": round(normal_cdf(d1) - (0.0 if contract.call else 1.0), 4),
        "gamma": round(density / (contract.spot * deviation), 4),
        "theta": round((decay - sign * rate * inside) / 365.0, 4),
        "rho": round(sign * inside * years / 100.0, 4),
        "vega": round(contract.spot * density * math.sqrt(years) / 100.0, 4),
    }


def _iv(contract: Contract, name: str) -> float:
    """The vendor's volatility of a row, fraction; 0.0 = missing."""
    deep = (contract.spot / contract.strike - 1.0) * (1 if contract.call else -1) > 0.4
    if deep or unit("cboe iv", name) < MISSING_SHARE:
        return 0.0
    return round(contract.sigma + 0.002 * (unit("cboe iv off", name) - 0.5), 4)


def _option(contract: Contract, years: float, rate: float, root: str) -> Row:
    """One row, keys in the recorded order."""
    listed = contract.row()
    name = str(listed["contractSymbol"])
    bid, ask = book(contract.fair)
    dice = unit("cboe row", name)
    volume = listed.get("volume", 0)
    last = float(str(listed["lastPrice"])) if dice > 0.05 else 0.0
    before = round(max(0.005, contract.fair * (1.0 + 0.1 * (dice - 0.5))), 4)
    return {
        "option": root + name[-15:],
        "bid": bid,
        "bid_size": float(1 + int(90 * dice)) if bid else 0.0,
        "ask": ask,
        "ask_size": float(1 + int(300 * dice * dice)),
        "iv": _iv(contract, name),
        "open_interest": float(str(listed["openInterest"])),
        "volume": float(str(volume)),
        **_greeks(contract, years, rate),
        "theo": round(contract.fair, 4),
        "change": round(last - before, 4) if volume and last else 0.0,
        "open": round(before, 2) if volume else 0.0,
        "high": round(1.05 * max(last, before), 2) if volume else 0.0,
        "low": round(0.95 * min(last, before), 2) if volume else 0.0,
        "tick": ("up", "down", "no_change")[int(3 * dice)],
        "last_trade_price": last,
        "last_trade_time": _wall(float(str(listed["lastTradeDate"]))) if last else None,
        "percent_change": round(100.0 * (last / before - 1.0), 4) if volume and last else 0.0,
        "prev_day_close": before,
    }


@lru_cache(maxsize=4)
def _options(world: World, symbol: str, at: float) -> tuple[Row, ...]:
    """Rows of all expiries, calls and puts alternating; adjusted ones (AVGO1) after a split.

    Remembered: tests with a standing clock ask again and again.
    """
    rate, root = world.rate(at), symbol.replace("-", "")
    path = world.path(symbol)
    surface = world.surface(symbol, _resting(path, at))
    rows: list[Row] = []
    for day in listed_expiries(world, symbol, at):
        calls, puts = chain(world, symbol, day, at)
        years = surface.years(expiry_instant(day))
        pairs = list(joined.from_iterable(zip(calls, puts, strict=True)))
        if not rows and world.split(symbol) is not None:
            # what was listed before the split delivers another number of shares
            odd = (replace(contract, fair=1.1 * contract.fair) for contract in pairs[:6])
            rows += [_option(contract, years, rate, f"{root}1") for contract in odd]
        rows += [_option(contract, years, rate, root) for contract in pairs]
    return tuple(rows)


def _quote(world: World, symbol: str, at: float) -> Row:
    """Figures of the underlying without its name."""
    path = world.path(symbol)
    index, here = path.index(at), _resting(path, at)
    over = at >= path.days[index].close
    bar = running_bar(path, at)
    price, close = round(path.last(here), 2), round(path.whole(index).close, 2)
    before = round(path.whole(index - 1).close, 2)
    volatility = iv30(world, symbol, at)
    earlier = iv30(world, symbol, path.days[index - 1].close)
    change = round((close if over else price) - before, 2)
    half = 0.05 if over else 0.01
    return {
        "current_price": price,
        "bid": round(price - half, 2),
        "ask": round(price + half, 2),
        "bid_size": 1 + int(9 * unit("cboe bid", symbol)),
        "ask_size": 1 + int(9 * unit("cboe ask", symbol)),
        "open": round(bar.open, 2),
        "high": round(bar.high, 2),
        "low": round(bar.low, 2),
        "close": close if over else price,
        "volume": bar.volume,
        "iv30": volatility,
        "seqno": 20_000_000_000 + int(at) % 10**9,
        # rolls to today's at the close while the change does not
        "prev_day_close": close if over else before,
        "price_change": change,
        "price_change_percent": round(100.0 * change / before, 4),
        "iv30_change": round(volatility - earlier, 3),
        "iv30_change_percent": round(100.0 * (volatility / earlier - 1.0), 4),
        "last_trade_time": _wall(here),
        "exchange_id": 2,
        "tick": "up" if unit("cboe tick", symbol, int(here)) > 0.5 else "down",
        "security_type": "index" if symbol.startswith("^") else "stock",
    }


def _extremes(name: str, window: int, values: list[float]) -> Row:
    return {
        f"{name}{window}_annual_high": round(100.0 * max(values), 3),
        f"{name}{window}_annual_low": round(100.0 * min(values), 3),
    }


def _history(world: World, symbol: str, at: float) -> Row:
    """Highest and lowest price, realized and implied volatility of the 252 days before."""
    path = world.path(symbol)
    index = path.index(at)
    days = [path.whole(i) for i in range(max(0, index - 360), index)]
    closes = [day.close for day in days]
    squares = [math.log(b / a) ** 2 for a, b in pairwise(closes)]
    row: Row = {
        "annual_high": round(max(day.high for day in days[-252:]), 2),
        "annual_low": round(min(day.low for day in days[-252:]), 2),
    }
    for window in (30, 60, 90):
        realized = [
            math.sqrt(252.0 * sum(squares[i - window : i]) / window)
            for i in range(window, len(squares) + 1)
        ]
        row |= _extremes("hv", window, realized[-252:])
        row |= _extremes("iv", window, [day.sigma for day in days[-252:]])
    return row


def answer_cboe(world: World, asked: Question) -> Reply:
    """GET /api/global/delayed_quotes/{kind}/{S}.json; 403 for a symbol that is not there."""
    kind, _, file = asked.path.rpartition("/")
    name = file.removesuffix(".json")
    symbol = yahoo_symbol(name)
    listing = world.listing(symbol) if _NAME.match(name) else None
    kind = kind.rpartition("/")[2]
    if kind not in KINDS or listing is None or listing.kind not in ("EQUITY", "ETF", "INDEX"):
        # made up after reports: the store behind the address tells nothing of unknown files
        return text_reply(_DENIED, 403, "application/xml")
    at = seen_at(asked.now)
    if kind == "options":
        rows = list(_options(world, symbol, at))
        body = {"options": rows, "symbol": name, **_quote(world, symbol, at)}
    elif kind == "quotes":
        body = {"symbol": name, **_quote(world, symbol, at)}
    else:
        body = {"symbol": name, **_history(world, symbol, at)}
    published = datetime.fromtimestamp(asked.now, UTC).strftime("%Y-%m-%d %H:%M:%S")
    headers = (
        ("Cache-Control", "max-age=0, s-maxage=5"),
        ("Last-Modified", formatdate(asked.now, usegmt=True)),
    )
    reply = json_reply({"timestamp": published, "data": body, "symbol": name})
    return replace(reply, content_type="application/json", headers=headers)
