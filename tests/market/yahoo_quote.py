"""Yahoo's quote rows (/v7/finance/quote) of a world."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from tests.market.noise import unit
from tests.market.reply import json_reply

if TYPE_CHECKING:
    from tests.market.listing import Listing
    from tests.market.path import Bar, Path
    from tests.market.reply import Question, Reply
    from tests.market.world import World

ZONES = {
    "us": ("America/New_York", "us_market"),
    "taipei": ("Asia/Taipei", "tw_market"),
    "utc": ("UTC", "ccc_market"),
}
EXCHANGES = {
    "NMS": "NasdaqGS", "NGM": "NasdaqGM", "NYQ": "NYSE", "PCX": "NYSEArca", "TAI": "Taiwan",
    "WCB": "Chicago Options", "CGI": "Cboe Indices", "SNP": "SNP", "CCC": "CCC", "CCY": "CCY",
    "CMX": "COMEX",
}  # fmt: skip
TYPES = {
    "EQUITY": "Equity", "ETF": "ETF", "INDEX": "Index", "CRYPTOCURRENCY": "Cryptocurrency",
    "CURRENCY": "Currency", "FUTURE": "Futures",
}  # fmt: skip

DELAYS = {"FUTURE": 10, "INDEX": 15}
"""Minutes behind; the stamp of the last trade is as old."""
NOT_OF_INDICES = (
    "averageDaily", "fiftyDay", "twoHundredDay", "firstTrade", "fiftyTwoWeekChange",
    "fiftyTwoWeekHighChangePercent", "fiftyTwoWeekLowChangePercent",
)  # fmt: skip

Row = dict[str, object]


def zone_of(listing: Listing, at: float) -> tuple[str, str, int]:
    """(zone name, short name, offset from UTC in seconds) of the exchange at `at`."""
    name = ZONES[listing.venue][0]
    local = datetime.fromtimestamp(at, ZoneInfo(name))
    offset = local.utcoffset()
    return name, local.tzname() or "", int(offset.total_seconds()) if offset else 0


def running_bar(path: Path, at: float) -> Bar:
    """Bar of the latest session, up to `at` or whole."""
    index = path.index(at)
    day = path.days[index]
    return path.bar(index, 0.0, min(at, day.close) - day.open)


def trade_time(path: Path, at: float) -> int:
    """Epoch seconds of the last regular trade."""
    return int(min(at, path.days[path.index(at)].close))


def _spans(path: Path, at: float, price: float, figures: int) -> Row:
    """Averages and yearly extremes with their distances."""
    index = path.index(at)
    row: Row = {}
    for name, count in (("fiftyDayAverage", 50), ("twoHundredDayAverage", 200)):
        days = [path.whole(i).close for i in range(max(0, index - count), index)] or [price]
        mean = round(sum(days) / len(days), 4)
        row[name] = mean
        row[f"{name}Change"] = round(price - mean, figures + 2)
        row[f"{name}ChangePercent"] = round(price / mean - 1.0, 8)
    year = 365 if path.listing.venue == "utc" else 252
    past = [path.whole(i) for i in range(max(0, index - year), index)]
    low = round(min([price, *(day.low for day in past)]), figures)
    high = round(max([price, *(day.high for day in past)]), figures)
    row["fiftyTwoWeekLow"], row["fiftyTwoWeekHigh"] = low, high
    row["fiftyTwoWeekRange"] = f"{low} - {high}"
    row["fiftyTwoWeekLowChange"] = round(price - low, figures + 2)
    row["fiftyTwoWeekLowChangePercent"] = round(price / low - 1.0, 8)
    row["fiftyTwoWeekHighChange"] = round(price - high, figures + 2)
    row["fiftyTwoWeekHighChangePercent"] = round(price / high - 1.0, 8)
    row["fiftyTwoWeekChangePercent"] = round(100.0 * (price / past[0].close - 1.0), 6)
    return row


def _prices(world: World, path: Path, at: float) -> Row:
    """What every priced row carries."""
    listing, figures = path.listing, path.listing.hint
    bar = running_bar(path, at)
    price = round(path.last(at), figures)
    previous = round(path.whole(path.index(at) - 1).close, figures)
    zone, short, offset = zone_of(listing, at)
    low, high = round(bar.low, figures), round(bar.high, figures)
    return {
        "language": "en-US",
        "region": "US",
        "quoteType": listing.kind,
        "typeDisp": TYPES[listing.kind],
        "quoteSourceName": "Delayed Quote",
        "triggerable": listing.kind != "FUTURE",
        "customPriceAlertConfidence": "NONE" if listing.kind == "FUTURE" else "HIGH",
        "currency": listing.currency,
        "exchange": listing.exchange,
        "shortName": listing.name,
        "longName": listing.name,
        "messageBoardId": f"finmb_{int(1e6 * unit('board', listing.symbol))}",
        "exchangeTimezoneName": zone,
        "exchangeTimezoneShortName": short,
        "gmtOffSetMilliseconds": offset * 1000,
        "market": ZONES[listing.venue][1],
        "esgPopulated": False,
        "marketState": world.phase(listing.symbol, at),
        "regularMarketTime": trade_time(path, at),
        "corporateActions": [],
        "regularMarketPrice": price,
        "regularMarketChange": round(price - previous, figures + 2),
        "regularMarketChangePercent": round(100.0 * (price / previous - 1.0), 7),
        "regularMarketPreviousClose": previous,
        "regularMarketOpen": round(bar.open, figures),
        "regularMarketDayHigh": high,
        "regularMarketDayLow": low,
        "regularMarketDayRange": f"{low} - {high}",
        "regularMarketVolume": bar.volume,
        "averageDailyVolume3Month": int(path.daily_volume(0)),
        "averageDailyVolume10Day": int(path.daily_volume(1)),
        "hasPrePostMarketData": listing.kind in ("EQUITY", "ETF") and listing.venue == "us",
        "firstTradeDateMilliseconds": 946_737_000_000,
        "priceHint": figures,
        "fullExchangeName": EXCHANGES[listing.exchange],
        "sourceInterval": 15,
        "tradeable": False,
        "cryptoTradeable": listing.kind == "CRYPTOCURRENCY",
        **_spans(path, at, price, figures),
        "symbol": listing.symbol,
    }


def _book(path: Path, at: float, price: float) -> Row:
    """Best bid and ask: a cent around the price in a session, wide outside."""
    half = 0.01 if path.is_open(at) else max(0.05, round(0.05 * price, 2))
    return {
        "bid": round(price - half, 2),
        "ask": round(price + half, 2),
        "bidSize": 1 + int(9 * unit("bid", path.listing.symbol)),
        "askSize": 1 + int(9 * unit("ask", path.listing.symbol)),
    }


def _extended(world: World, path: Path, at: float, price: float) -> Row:
    """Pre-market keys before the opening, post-market keys after the close."""
    phase = world.phase(path.listing.symbol, at)
    index = path.index(at)
    if path.listing.venue != "us" or phase == "REGULAR":
        return {}
    name, when = ("preMarket", at) if phase == "PRE" else ("postMarket", at)
    if phase == "CLOSED":
        when = path.days[index].post - 1.0
    there = round(path.outside(when), 2)
    return {
        f"{name}Time": int(when),
        f"{name}Price": there,
        f"{name}Change": round(there - price, 4),
        f"{name}ChangePercent": round(100.0 * (there / price - 1.0), 7),
    }


def _ratios(price: float, shares: float) -> Row:
    eps = round(price / 28.0, 2)
    return {
        "trailingPE": round(price / eps, 6),
        "epsTrailingTwelveMonths": eps,
        "sharesOutstanding": int(shares),
        "bookValue": round(price / 9.0, 3),
        "priceToBook": round(price / round(price / 9.0, 3), 6),
        "marketCap": int(price * shares),
    }


def _company(world: World, listing: Listing, price: float) -> Row:
    """Estimates and report stamps of a company."""
    row: Row = _ratios(price, listing.shares)
    forward = round(price / 24.0, 2)
    report = world.report(listing.symbol)
    if report is not None:
        row |= {
            "earningsTimestamp": int(report.first if report.confirmed else report.previous),
            "earningsTimestampStart": int(report.first),
            "earningsTimestampEnd": int(report.last),
            "earningsCallTimestampStart": int(report.previous + 1800),
            "earningsCallTimestampEnd": int(report.previous + 1800),
            "isEarningsDateEstimate": not report.confirmed,
        }
    return row | {
        "financialCurrency": listing.currency,
        "epsForward": forward,
        "epsCurrentYear": forward,
        "priceEpsCurrentYear": round(price / forward, 6),
        "forwardPE": round(price / forward, 6),
        "trailingAnnualDividendRate": 4.0 * listing.dividend,
        "trailingAnnualDividendYield": round(4.0 * listing.dividend / price, 9),
        "averageAnalystRating": "1.6 - Buy",
        "displayName": listing.name.split()[0].rstrip(","),
    }


def _fund(listing: Listing, price: float) -> Row:
    return _ratios(price, listing.shares) | {
        "financialCurrency": "USD",
        "trailingAnnualDividendRate": 4.0 * listing.dividend,
        "trailingAnnualDividendYield": round(4.0 * listing.dividend / price, 9),
        "dividendYield": round(400.0 * listing.dividend / price, 2),
        "ytdReturn": 12.3,
        "trailingThreeMonthReturns": 4.1,
        "trailingThreeMonthNavReturns": 4.1,
        "netAssets": price * listing.shares,
        "netExpenseRatio": 0.09,
    }


def _coin(listing: Listing, price: float, volume: object) -> Row:
    base = listing.symbol.partition("-")[0]
    return {
        "circulatingSupply": int(listing.shares),
        "lastMarket": "CoinMarketCap",
        "volume24Hr": volume,
        "volumeAllCurrencies": volume,
        "fromCurrency": base,
        "toCurrency": "USD=X",
        "coinMarketCapLink": f"https://coin.invalid/{base}",
        "startDate": 1_278_979_200,
        "coinImageUrl": f"https://coin.invalid/{base}.png",
        "logoUrl": f"https://coin.invalid/{base}.png",
        "marketCap": int(price * listing.shares),
    }


def _future(listing: Listing, at: float) -> Row:
    expire = int(at // 86_400 * 86_400 + 60 * 86_400)
    return {
        "headSymbolAsString": listing.symbol,
        "contractSymbol": False,
        "underlyingSymbol": listing.symbol,
        "underlyingExchangeSymbol": listing.symbol,
        "expireDate": expire,
        "expireIsoDate": datetime.fromtimestamp(expire, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "openInterest": 120_000,
    }


def _delisted(listing: Listing) -> Row:
    return {
        "language": "en-US",
        "region": "US",
        "quoteType": "NONE",
        "triggerable": False,
        "customPriceAlertConfidence": "NONE",
        "corporateActions": [],
        "messageBoardId": f"finmb_{int(1e6 * unit('board', listing.symbol))}",
        "esgPopulated": False,
        "hasPrePostMarketData": False,
        "tradeable": False,
        "cryptoTradeable": False,
        "symbol": listing.symbol,
    }


def quote_row(world: World, symbol: str, at: float) -> Row | None:
    """One row of the reply; None for an unknown symbol."""
    listing = world.listing(symbol)
    if listing is None or listing.kind == "NONE":
        return None if listing is None else _delisted(listing)
    path = world.path(symbol)
    delay = DELAYS.get(listing.kind, 0)
    at -= 60.0 * delay
    row = _prices(world, path, at) | {"exchangeDataDelayedBy": delay}
    price = round(path.last(at), listing.hint)
    if listing.kind in ("EQUITY", "ETF"):
        row |= _book(path, at, price) | _extended(world, path, at, price)
        row |= (
            _company(world, listing, price) if listing.kind == "EQUITY" else _fund(listing, price)
        )
    elif listing.kind == "CRYPTOCURRENCY":
        row |= _coin(listing, price, row["regularMarketVolume"])
    elif listing.kind == "FUTURE":
        row |= _book(path, at, price) | _future(listing, at)
        del row["longName"], row["messageBoardId"]
    elif listing.kind == "CURRENCY":
        row |= _book(path, at, price)
    else:
        row |= {"bid": 0, "ask": 0, "bidSize": 0, "askSize": 0, "regularMarketVolume": 0}
        row = {key: value for key, value in row.items() if not key.startswith(NOT_OF_INDICES)}
    return row


def answer_quote(world: World, asked: Question) -> Reply:
    """GET /v7/finance/quote?symbols=A,B: rows of the known symbols, in no promised order."""
    rows = [
        row
        for symbol in dict.fromkeys(asked.query.get("symbols", "").split(","))
        if symbol and (row := quote_row(world, symbol, asked.now)) is not None
    ]
    rows.sort(key=lambda row: unit("order", row["symbol"]))
    return json_reply({"quoteResponse": {"result": rows, "error": None}})
