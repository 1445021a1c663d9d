"""Yahoo's bars (/v8/finance/chart) of a world."""

from __future__ import annotations

import struct
from bisect import bisect_left
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market.reply import json_reply
from tests.market.sessions import FIRST_YEAR
from tests.market.yahoo_quote import EXCHANGES, running_bar, trade_time, zone_of

if TYPE_CHECKING:
    from tests.market.path import Bar, Path
    from tests.market.reply import Question, Reply
    from tests.market.world import World

STEPS = {
    "1m": 60, "2m": 120, "5m": 300, "15m": 900, "30m": 1800, "60m": 3600, "90m": 5400, "1h": 3600,
}  # fmt: skip
OLDEST = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC).timestamp()
RANGES = {
    "1d": 1, "5d": 5, "1mo": 30, "3mo": 91, "6mo": 182, "1y": 365, "2y": 730, "5y": 1826,
    "10y": 3652, "ytd": 200, "max": 3652,
}  # fmt: skip


def _single(value: float) -> float:
    """The double of the nearest 32-bit float: the source stores bars so."""
    return float(struct.unpack("f", struct.pack("f", value))[0])


def _error(code: str, description: str, status: int) -> Reply:
    error = {"code": code, "description": description}
    return json_reply({"chart": {"result": None, "error": error}}, status)


def _span(asked: Question) -> tuple[float, float]:
    """Wanted instants [first, end): from period1 and period2, else from range."""
    end = min(asked.number("period2", asked.now + 1.0), asked.now + 1.0)
    days = RANGES.get(asked.query.get("range", "1d"), 1)
    return max(asked.number("period1", asked.now - 86_400.0 * days), OLDEST), end


def daily_bars(path: Path, first: float, end: float, now: float) -> list[Bar]:
    """Bars of the sessions that begin in [first, end), the running one stamped by its trade."""
    opens = [day.open for day in path.days]
    found = []
    for index in range(max(1, bisect_left(opens, first)), len(opens)):
        day = path.days[index]
        if day.open >= end or day.open > now:
            break
        found.append(path.bar(index, 0.0, min(now, day.close) - day.open))
    return found


def intraday_bars(path: Path, step: int, first: float, end: float, now: float) -> list[Bar]:
    """Bars of `step` seconds that begin in [first, end)."""
    found = []
    index = path.index(first)
    while index < len(path.days) and path.days[index].open < min(end, now):
        day = path.days[index]
        length = min(now, day.close) - day.open
        found += [
            path.bar(index, offset, min(offset + step, length))
            for offset in range(0, int(length) or 1, step)
            if first <= day.open + offset < end and length > offset
        ]
        index += 1
    return found


def _period(start: float, end: float, short: str, offset: int) -> dict[str, object]:
    return {"timezone": short, "start": int(start), "end": int(end), "gmtoffset": offset}


def _trading_periods(path: Path, bars: list[Bar], asked: Question) -> object:
    """Sessions of the bars, one list a day; three such lists with includePrePost."""
    _, short, offset = zone_of(path.listing, asked.now)
    days = [path.days[n] for n in sorted({path.index(bar.start) for bar in bars})]
    regular = [[_period(day.open, day.close, short, offset)] for day in days]
    if asked.query.get("includePrePost", "false").lower() != "true":
        return regular
    return {
        "pre": [[_period(day.pre, day.open, short, offset)] for day in days],
        "regular": regular,
        "post": [[_period(day.close, day.post, short, offset)] for day in days],
    }


def _meta(world: World, asked: Question, path: Path, granularity: str) -> dict[str, object]:
    listing, now = path.listing, asked.now
    zone, short, offset = zone_of(listing, now)
    index = path.index(now)
    day = path.days[index]
    if world.phase(listing.symbol, now) in ("CLOSED", "PRE"):
        day = path.days[index + 1]
    bar = running_bar(path, now)
    past = [path.whole(i) for i in range(max(0, index - 252), index)]
    figures = listing.hint
    extended = listing.kind in ("EQUITY", "ETF") and listing.venue == "us"
    return {
        "currency": listing.currency,
        "symbol": listing.symbol,
        "exchangeName": listing.exchange,
        "fullExchangeName": EXCHANGES[listing.exchange],
        "instrumentType": listing.kind,
        "firstTradeDate": 946_737_000,
        "regularMarketTime": trade_time(path, now),
        "hasPrePostMarketData": extended,
        "gmtoffset": offset,
        "timezone": short,
        "exchangeTimezoneName": zone,
        "regularMarketPrice": round(path.last(now), figures),
        "fiftyTwoWeekHigh": round(max(x.high for x in past), figures),
        "fiftyTwoWeekLow": round(min(x.low for x in past), figures),
        "regularMarketDayHigh": round(bar.high, figures),
        "regularMarketDayLow": round(bar.low, figures),
        "regularMarketVolume": bar.volume,
        "longName": listing.name,
        "shortName": listing.name,
        "priceHint": figures,
        "currentTradingPeriod": {
            "pre": _period(day.pre, day.open, short, offset),
            "regular": _period(day.open, day.close, short, offset),
            "post": _period(day.close, day.post, short, offset),
        },
        "dataGranularity": granularity,
        "range": "" if "period1" in asked.query else asked.query.get("range", "1d"),
        "validRanges": list(RANGES),
    }


def _events(world: World, symbol: str, first: float, end: float) -> dict[str, object]:
    events: dict[str, object] = {}
    dividends = world.dividends(symbol, first, end)
    if dividends:
        events["dividends"] = {
            str(int(at)): {"amount": amount, "date": int(at)} for at, amount in dividends
        }
    split = world.split(symbol)
    if split is not None and first <= split[0] < end:
        at, numerator, denominator = split
        events["splits"] = {
            str(int(at)): {
                "date": int(at),
                "numerator": numerator,
                "denominator": denominator,
                "splitRatio": f"{numerator}:{denominator}",
            }
        }
    return events


def _columns(bars: list[Bar]) -> dict[str, object]:
    return {
        "open": [_single(bar.open) for bar in bars],
        "high": [_single(bar.high) for bar in bars],
        "low": [_single(bar.low) for bar in bars],
        "close": [_single(bar.close) for bar in bars],
        "volume": [bar.volume for bar in bars],
    }


def _adjusted(bars: list[Bar], dividends: tuple[tuple[float, float], ...]) -> list[float]:
    factor, found = 1.0, []
    rest = list(dividends)
    for bar in reversed(bars):
        while rest and bar.start < rest[-1][0]:
            factor *= 1.0 - rest.pop()[1] / bar.close
        found.append(_single(bar.close * factor))
    return found[::-1]


def answer_chart(world: World, asked: Question) -> Reply:
    """GET /v8/finance/chart/{S}: daily or intraday bars."""
    symbol = asked.symbol
    listing = world.listing(symbol)
    if listing is None or listing.kind == "NONE":
        return _error("Not Found", "No data found, symbol may be delisted", 404)
    interval = asked.query.get("interval", "1d")
    if interval != "1d" and interval not in STEPS:
        return _error("Bad Request", "Invalid input - interval is not supported", 400)
    path = world.path(symbol)
    first, end = _span(asked)
    daily = interval == "1d"
    meta = _meta(world, asked, path, interval)
    if daily:
        bars = daily_bars(path, first, end, asked.now)
    else:
        bars = intraday_bars(path, STEPS[interval], first, end, asked.now)
        meta |= {"previousClose": round(path.whole(path.index(asked.now) - 1).close, 2), "scale": 3}
    before = path.index(bars[0].start if bars else first) - 1
    meta["chartPreviousClose"] = round(path.whole(before).close, listing.hint)
    result: dict[str, object] = {"meta": meta}
    indicators: dict[str, object] = {"quote": [_columns(bars) if bars else {}]}
    if bars:
        stamps = [int(bar.start) for bar in bars]
        if not daily:
            meta["tradingPeriods"] = _trading_periods(path, bars, asked)
        if (
            daily
            and path.is_open(asked.now)
            and listing.venue != "utc"
            and bars[-1].start == (path.days[path.index(asked.now)].open)
        ):
            stamps[-1] = trade_time(path, asked.now)
        result["timestamp"] = stamps
        if "events" in asked.query and (events := _events(world, symbol, first, end)):
            result["events"] = events
        if daily:
            dividends = world.dividends(symbol, first, asked.now)
            indicators["adjclose"] = [{"adjclose": _adjusted(bars, dividends)}]
    result["indicators"] = indicators
    return json_reply({"chart": {"result": [result], "error": None}})
