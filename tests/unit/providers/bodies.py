"""Made-up replies in the shapes of the sources; every figure is invented."""

from __future__ import annotations

from datetime import UTC, datetime

Json = dict[str, object]

NOW = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, 10:30 in New York."""


def epoch(*parts: int) -> int:
    """Epoch seconds of a UTC instant given as year, month, day, hour ..."""
    year, month, day, hour, minute = (*parts, 0, 0)[:5]
    return int(datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp())


def quote_row(symbol: str = "NVDA", /, **changes: object) -> Json:
    """A row of /v7/finance/quote in a session; a change to None takes the key out."""
    row: Json = {
        "symbol": symbol,
        "quoteType": "EQUITY",
        "shortName": f"{symbol} Made Up",
        "currency": "USD",
        "marketState": "REGULAR",
        "regularMarketPrice": 120.5,
        "regularMarketPreviousClose": 118.0,
        "regularMarketOpen": 119,
        "regularMarketDayHigh": 121.0,
        "regularMarketDayLow": 117.5,
        "regularMarketVolume": 1_000_000,
        "regularMarketTime": epoch(2026, 9, 16, 14, 29),
        "bid": 120.4,
        "ask": 120.6,
        "marketCap": 2_900_000_000_000,
        "sharesOutstanding": 24_000_000_000,
        "exchangeDataDelayedBy": 0,
        "exchangeTimezoneName": "America/New_York",
    }
    row |= changes
    return {key: value for key, value in row.items() if value is not None}


def quotes(*rows: Json) -> Json:
    """A whole quote reply."""
    return {"quoteResponse": {"result": list(rows), "error": None}}


def chart(days: list[int], closes: list[object], **meta: object) -> Json:
    """A daily chart whose bars are flat at their close but for a high and a low around it."""
    numbers = [c if isinstance(c, int | float) else None for c in closes]
    up = [None if c is None else c * 1.01 for c in numbers]
    down = [None if c is None else c * 0.99 for c in numbers]
    table: Json = {"open": closes, "high": up, "low": down, "close": closes}
    table["volume"] = [10] * len(days)
    regular = {"start": epoch(2026, 9, 16, 13, 30), "end": epoch(2026, 9, 16, 20)}
    head: Json = {
        "symbol": "NVDA",
        "exchangeTimezoneName": "America/New_York",
        "regularMarketTime": epoch(2026, 9, 16, 14, 29),
        "currentTradingPeriod": {"regular": regular},
    }
    one: Json = {"meta": head | meta, "timestamp": days, "indicators": {"quote": [table]}}
    return {"chart": {"result": [one], "error": None}}


def option(strike: float, **changes: object) -> Json:
    """A row of calls or puts."""
    row: Json = {
        "contractSymbol": f"NVDA261016C{round(strike * 1000):08d}",
        "strike": strike,
        "bid": 4.9,
        "ask": 5.1,
        "lastPrice": 5.0,
        "impliedVolatility": 1e-05,
        "contractSize": "REGULAR",
    }
    return row | changes


def options(
    expiries: list[int], calls: list[Json], puts: list[Json], **quote_changes: object
) -> Json:
    """A reply of /v7/finance/options whose rows belong to the first of `expiries`."""
    table = {"expirationDate": expiries[0], "calls": calls, "puts": puts} if expiries else None
    return {
        "optionChain": {
            "result": [
                {
                    "underlyingSymbol": "NVDA",
                    "expirationDates": expiries,
                    "quote": quote_row("NVDA", **quote_changes),
                    "options": [table] if table else [],
                }
            ],
            "error": None,
        }
    }


def calendar(dates: list[int], *, estimate: bool | None, **changes: object) -> Json:
    """A quoteSummary reply with the module calendarEvents."""
    earnings: Json = {"earningsDate": dates, "earningsAverage": 1.25, "revenueAverage": 5.4e10}
    earnings |= {"isEarningsDateEstimate": estimate} if estimate is not None else {}
    module = {"calendarEvents": {"earnings": earnings | changes}}
    return {"quoteSummary": {"result": [module], "error": None}}


def dvol(rows: list[list[object]], continuation: int | None = None) -> Json:
    """A reply of get_volatility_index_data."""
    return {"jsonrpc": "2.0", "result": {"data": rows, "continuation": continuation}}


def ticker(**changes: object) -> Json:
    """A reply of ticker for a perpetual."""
    result: Json = {
        "instrument_name": "BTC-PERPETUAL",
        "index_price": 100_000.0,
        "mark_price": 100_010.0,
        "best_bid_price": 100_005.0,
        "best_ask_price": 100_015.0,
        "timestamp": epoch(2026, 9, 16, 14, 30) * 1000,
        "stats": {"high": 101_000.0, "low": 97_000.0, "price_change": 2.5, "volume": 10.0},
    }
    return {"jsonrpc": "2.0", "result": result | changes}


def summary(name: str, **changes: object) -> Json:
    """A row of get_book_summary_by_currency."""
    row: Json = {
        "instrument_name": name,
        "bid_price": 0.05,
        "ask_price": 0.052,
        "mark_iv": 48.0,
        "underlying_price": 100_500.0,
        "estimated_delivery_price": 100_000.0,
        "creation_timestamp": epoch(2026, 9, 16, 14, 30) * 1000,
    }
    return row | changes


def board(*rows: Json) -> Json:
    """A whole board."""
    return {"jsonrpc": "2.0", "result": list(rows)}
