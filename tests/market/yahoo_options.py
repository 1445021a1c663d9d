"""Yahoo's option chains (/v7/finance/options) of a world."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from tests.market.noise import unit
from tests.market.reply import json_reply
from tests.market.sessions import NEW_YORK, equity_expiries, instant
from tests.market.surface import strikes
from tests.market.yahoo_quote import quote_row

if TYPE_CHECKING:
    from tests.market.reply import Question, Reply
    from tests.market.world import World

ZERO_IV = 1.0000000000000003e-05
"""What the source's solver leaves when there is nothing to solve."""


@dataclass(frozen=True, slots=True)
class Contract:
    """One fair-priced option on its way to a row."""

    symbol: str
    day: date
    strike: float
    call: bool
    fair: float
    sigma: float
    spot: float
    quoted: bool
    traded: int

    def row(self) -> dict[str, object]:
        """The row as sent; `volume` is missing in some."""
        bid, ask = book(self.fair) if self.quoted else (0.0, 0.0)
        name = (
            f"{self.symbol.replace('-', '')}{self.day:%y%m%d}{'C' if self.call else 'P'}"
            f"{round(self.strike * 1000):08d}"
        )
        dice = unit("row", name)
        row: dict[str, object] = {
            "contractSymbol": name,
            "strike": self.strike,
            "currency": "USD",
            "lastPrice": max(0.01, round(self.fair, 2)),
            "change": round(0.2 * (dice - 0.5) * self.fair, 4),
            "percentChange": round(20.0 * (dice - 0.5), 4),
        }
        if dice > 0.1:
            row["volume"] = 1 + int(4000.0 * dice**6)
        deep = (self.spot / self.strike - 1.0) * (1 if self.call else -1) > 0.25
        return row | {
            "openInterest": int(9000.0 * unit("interest", name) ** 2),
            "bid": bid,
            "ask": ask,
            "contractSize": "REGULAR",
            "expiration": int(datetime(*self.day.timetuple()[:3], tzinfo=UTC).timestamp()),
            "lastTradeDate": self.traded - int(1800.0 * dice),
            "impliedVolatility": ZERO_IV if deep or not self.quoted else round(self.sigma, 6),
            "inTheMoney": (self.spot > self.strike) is self.call,
        }


def book(fair: float) -> tuple[float, float]:
    """Bid and ask in cents around the fair price; no bid under a cent."""
    half = min(max(0.01, 0.01 * fair), 0.35)
    return max(0.0, math.floor((fair - half) * 100.0) / 100.0), math.ceil((fair + half) * 100) / 100


def expiry_instant(day: date) -> float:
    """16:00 New York of the expiry's date, epoch seconds."""
    return instant(day, time(16), NEW_YORK)


def chain(world: World, symbol: str, day: date, at: float) -> tuple[list[Contract], list[Contract]]:
    """Calls and puts of one expiry; empty once it is past."""
    expiry = expiry_instant(day)
    path = world.path(symbol)
    quoted = path.is_open(at)
    index = path.index(at)
    # out of hours nothing moves: the chain is the one of the last close
    at = at if quoted else path.days[index].close - 1.0
    if expiry <= at:
        return [], []
    surface, rate = world.surface(symbol, at), world.rate(at)
    years = surface.years(expiry)
    spot = path.last(at)
    forward, discount = spot * math.exp(rate * years), math.exp(-rate * years)
    reference = path.whole(index - 1).close
    deviation = path.listing.vol * math.sqrt(max(years, 1.0 / 365.0)) + 1.5 * path.listing.jump / 5
    smallest = 0.5 if reference < 25.0 else 1.0 if reference < 100.0 else 2.5
    calls: list[Contract] = []
    puts: list[Contract] = []
    traded = int(at)
    for strike in strikes(reference, deviation, smallest):
        fair = surface.prices(forward, strike, expiry, discount)
        sigma = surface.sigma(forward, strike, expiry)
        for call, price, side in ((True, fair[0], calls), (False, fair[1], puts)):
            side.append(Contract(symbol, day, strike, call, price, sigma, spot, quoted, traded))
    return calls, puts


def listed_expiries(world: World, symbol: str, at: float) -> tuple[date, ...]:
    """Dates of the listed expiries, today's one until midnight in New York."""
    listing = world.listing(symbol)
    if listing is None or not listing.optionable:
        return ()
    return equity_expiries(datetime.fromtimestamp(at, NEW_YORK).date())


def _epoch(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def answer_options(world: World, asked: Question) -> Reply:
    """GET /v7/finance/options/{S} and with ?date=epoch: the list and one expiry."""
    symbol = asked.symbol
    row = quote_row(world, symbol, asked.now)
    if row is None:
        return json_reply({"optionChain": {"result": [], "error": None}})
    days = listed_expiries(world, symbol, asked.now)
    options: list[dict[str, object]] = []
    listed: list[float] = []
    if days:
        wanted = int(asked.number("date", _epoch(days[0])))
        day = {_epoch(day): day for day in days}.get(wanted)
        calls, puts = ([], []) if day is None else chain(world, symbol, day, asked.now)
        listed = [contract.strike for contract in calls]
        options = [
            {
                "expirationDate": wanted,
                "hasMiniOptions": False,
                "calls": [contract.row() for contract in calls],
                "puts": [contract.row() for contract in puts],
            }
        ]
    result = {
        "underlyingSymbol": symbol,
        "expirationDates": [_epoch(day) for day in days],
        "strikes": listed,
        "hasMiniOptions": False,
        "quote": row,
        "options": options,
    }
    return json_reply({"optionChain": {"result": [result], "error": None}})
