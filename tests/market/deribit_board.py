"""Deribit's option board, instruments and tickers of a world."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market.noise import unit
from tests.market.pricing import YEAR_S, call_and_put
from tests.market.sessions import coin_expiries
from tests.market.surface import COIN_SMILE, strikes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.market.world import World

CARRY = 0.045
"""Yearly premium of the futures over the index."""
SMALLEST = {"BTC": 500.0, "ETH": 25.0}
PERPETUAL_EXPIRY_MS = 32_503_708_800_000

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class CoinOption:
    """One fair-priced option; prices in coin."""

    coin: str
    expiry: float
    strike: float
    call: bool
    forward: float
    sigma: float
    mark: float

    @property
    def name(self) -> str:
        """BTC-27DEC24-60000-C."""
        return f"{self.coin}-{tag(self.expiry)}-{self.strike:g}-{'C' if self.call else 'P'}"


def tag(expiry: float) -> str:
    """27DEC24, 4SEP26."""
    day = datetime.fromtimestamp(expiry, UTC)
    return f"{day.day}{day:%b%y}".upper()


def forward_price(world: World, coin: str, expiry: float, at: float) -> float:
    """Future of one expiry."""
    years = (expiry - at) / YEAR_S
    return round(world.index_price(coin, at) * math.exp(CARRY * years), 2)


def strike_list(world: World, coin: str, expiry: float, at: float) -> tuple[float, ...]:
    """Strikes of one expiry; they change once a day."""
    path = world.path(f"{coin}-USD")
    morning = at // 86_400.0 * 86_400.0
    years = max(expiry - morning, 86_400.0) / YEAR_S
    return strikes(path.last(morning), path.listing.vol * math.sqrt(years), SMALLEST[coin], 45)


def options(world: World, coin: str, at: float) -> Iterator[CoinOption]:
    """Every listed option of a coin."""
    surface = world.surface(f"{coin}-USD", at)
    for expiry in coin_expiries(at):
        forward = forward_price(world, coin, expiry, at)
        years, atm = surface.years(expiry), surface.atm(expiry)
        for strike in strike_list(world, coin, expiry, at):
            sigma = round(COIN_SMILE.sigma(atm, forward, strike, years), 4)
            call, put = call_and_put(forward, strike, years, sigma, 1.0)
            for is_call, price in ((True, call), (False, put)):
                mark = round(price / forward, 8)
                yield CoinOption(coin, expiry, strike, is_call, forward, sigma, mark)


def book(mark: float) -> tuple[float | None, float | None]:
    """Bid and ask in coin on the exchange's ticks; None where nobody bids."""
    tick = 0.0001 if mark < 0.005 else 0.0005
    half = max(0.5 * tick, 0.012 * mark)
    bid = math.floor((mark - half) / tick) * tick
    ask = math.ceil((mark + half) / tick) * tick
    return (round(bid, 4) if bid > 0.0 else None), round(ask, 4)


def summary_row(option: CoinOption, index: float, at: float) -> Row:
    """Row of get_book_summary_by_currency."""
    bid, ask = book(option.mark)
    dice = unit("row", option.name)
    traded = dice > 0.4
    last = max(0.0001, round(option.mark * (0.97 + 0.06 * dice), 4))
    volume = round(120.0 * dice**5, 1) if traded else 0.0
    return {
        "mid_price": None if bid is None or ask is None else round((bid + ask) / 2.0, 6),
        "volume_usd": round(volume * option.mark * index, 2),
        "quote_currency": option.coin,
        "estimated_delivery_price": index,
        "creation_timestamp": int(at * 1000.0),
        "base_currency": option.coin,
        "underlying_index": f"{option.coin}-{tag(option.expiry)}",
        "underlying_price": option.forward,
        "volume": volume,
        "interest_rate": 0.0,
        "price_change": round(20.0 * (dice - 0.5), 4) if traded else None,
        "open_interest": round(900.0 * unit("interest", option.name) ** 2, 1),
        "ask_price": ask,
        "bid_price": bid,
        "instrument_name": option.name,
        "mark_price": option.mark,
        "mark_iv": round(100.0 * option.sigma, 2),
        "last": last if traded else None,
        "low": max(0.0001, round(0.9 * last, 4)) if traded else None,
        "high": round(1.1 * last, 4) if traded else None,
    }


def perpetual_summary(world: World, coin: str, at: float) -> Row:
    """The future-kind row of the perpetual."""
    ticker = perpetual_ticker(world, coin, at)
    return {
        "mid_price": ticker["mark_price"],
        "volume_usd": 4.0e8,
        "volume_notional": 4.0e8,
        "quote_currency": "USD",
        "estimated_delivery_price": ticker["index_price"],
        "creation_timestamp": int(at * 1000.0),
        "base_currency": coin,
        "volume": 4_000.0,
        "price_change": _day_change(world, coin, at),
        "open_interest": ticker["open_interest"],
        "ask_price": ticker["best_ask_price"],
        "bid_price": ticker["best_bid_price"],
        "instrument_name": f"{coin}-PERPETUAL",
        "mark_price": ticker["mark_price"],
        "last": ticker["last_price"],
        "low": None,
        "high": None,
        "current_funding": 0.0,
        "funding_8h": 0.0001,
    }


def _day_change(world: World, coin: str, at: float) -> float:
    before = world.index_price(coin, at - 86_400.0)
    return round(100.0 * (world.index_price(coin, at) / before - 1.0), 4)


def perpetual_ticker(world: World, coin: str, at: float) -> Row:
    """public/ticker of the perpetual."""
    index = world.index_price(coin, at)
    path = world.path(f"{coin}-USD")
    day = path.whole(path.index(at))
    mark = round(index * 1.0002, 2)
    return {
        "timestamp": int(at * 1000.0),
        "state": "open",
        "stats": {
            "high": round(day.high, 1),
            "low": round(day.low, 1),
            "price_change": _day_change(world, coin, at),
            "volume": 4_000.0,
            "volume_usd": 4.0e8,
            "volume_notional": 4.0e8,
        },
        "index_price": index,
        "instrument_name": f"{coin}-PERPETUAL",
        "last_price": round(mark * 2.0) / 2.0,
        "settlement_price": round(path.whole(path.index(at) - 1).close, 2),
        "min_price": round(mark * 0.985, 1),
        "max_price": round(mark * 1.015, 1),
        "open_interest": 1_210_000_000,
        "mark_price": mark,
        "interest_value": 0.01,
        "best_ask_price": round(mark * 2.0) / 2.0 + 0.5,
        "best_bid_price": round(mark * 2.0) / 2.0 - 0.5,
        "estimated_delivery_price": index,
        "best_ask_amount": 85_070.0,
        "best_bid_amount": 149_320.0,
        "current_funding": 0.0,
        "funding_8h": 0.00016433,
    }


def option_ticker(world: World, name: str, at: float) -> Row | None:
    """public/ticker of an option; None if it is not listed."""
    coin = name.partition("-")[0]
    option = next((row for row in options(world, coin, at) if row.name == name), None)
    if option is None:
        return None
    index = world.index_price(coin, at)
    row = summary_row(option, index, at)
    iv = 100.0 * option.sigma
    return {
        "timestamp": int(at * 1000.0),
        "state": "open",
        "stats": {key: row[key] for key in ("high", "low", "price_change", "volume", "volume_usd")},
        "greeks": {"delta": 0.5, "gamma": 0.00001, "vega": 60.0, "theta": -50.0, "rho": 5.0},
        "index_price": index,
        "instrument_name": name,
        "last_price": row["last"],
        "settlement_price": option.mark,
        "min_price": 0.0001,
        "max_price": round(option.mark + 0.2, 4),
        "open_interest": row["open_interest"],
        "mark_price": option.mark,
        "mark_iv": round(iv, 2),
        "bid_iv": round(0.98 * iv, 2) if row["bid_price"] is not None else 0.0,
        "ask_iv": round(1.02 * iv, 2),
        "best_ask_price": row["ask_price"],
        "best_bid_price": row["bid_price"] or 0.0,
        "best_ask_amount": 10.0,
        "best_bid_amount": 10.0 if row["bid_price"] is not None else 0.0,
        "interest_rate": 0.0,
        "underlying_price": option.forward,
        "underlying_index": row["underlying_index"],
        "estimated_delivery_price": index,
    }


def instruments(world: World, coin: str, kind: str, at: float) -> list[Row]:
    """Rows of get_instruments for one coin; `kind` "option", "future" or "" for both."""
    rows: list[Row] = []
    if kind != "option":
        rows.append(_future(world, coin, None, at))
        rows += [_future(world, coin, expiry, at) for expiry in coin_expiries(at)[4:]]
    if kind != "future":
        rows += [_option(option, at) for option in options(world, coin, at)]
    return rows


def _common(coin: str, at: float) -> Row:
    return {
        "price_index": f"{coin.lower()}_usd",
        "rfq": False,
        "is_active": True,
        "instrument_type": "reversed",
        "base_currency": coin,
        "settlement_currency": coin,
        "counter_currency": "USD",
        "creation_timestamp": int(at // 86_400 * 86_400 - 7 * 86_400) * 1000,
        "block_trade_tick_size": 0.01,
        "tick_size_steps": [],
    }


def _future(world: World, coin: str, expiry: float | None, at: float) -> Row:
    name = f"{coin}-PERPETUAL" if expiry is None else f"{coin}-{tag(expiry)}"
    return _common(coin, at) | {
        "kind": "future",
        "min_trade_amount": 10.0 if coin == "BTC" else 1,
        "instrument_name": name,
        "maker_commission": -0.0001,
        "taker_commission": 0.0005,
        "expiration_timestamp": PERPETUAL_EXPIRY_MS if expiry is None else int(expiry) * 1000,
        "contract_size": 10.0 if coin == "BTC" else 1,
        "tick_size": 2.5 if coin == "BTC" else 0.25,
        "instrument_id": int(1e6 * unit(world.seed, name)),
        "settlement_period": "perpetual" if expiry is None else "week",
        "future_type": "reversed",
        "max_leverage": 25,
        "max_liquidation_commission": 0.0075,
        "block_trade_commission": 0.00025,
        "block_trade_min_trade_amount": 200_000,
        "quote_currency": "USD",
    }


def _option(option: CoinOption, at: float) -> Row:
    return _common(option.coin, at) | {
        "kind": "option",
        "min_trade_amount": 0.1,
        "instrument_name": option.name,
        "strike": option.strike,
        "option_type": "call" if option.call else "put",
        "maker_commission": 0.0003,
        "taker_commission": 0.0003,
        "expiration_timestamp": int(option.expiry) * 1000,
        "contract_size": 1.0,
        "tick_size": 0.0001,
        "instrument_id": int(1e6 * unit(option.name)),
        "settlement_period": "week",
        "block_trade_commission": 0.0003,
        "block_trade_min_trade_amount": 25,
        "quote_currency": option.coin,
    }
