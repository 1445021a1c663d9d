"""Run as a program: real yfinance and ccxt against a market server, a report as JSON.

`python -m tests.unit.market.real_clients YAHOO_URL DERIBIT_URL CACHE NOW_MS`
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from curl_cffi.requests import Response, Session

QUOTE = "https://query1.finance.yahoo.com/v7/finance/quote"
SERIES = "https://query2.finance.yahoo.com/ws/fundamentals-timeseries/v1/finance/timeseries"
DAY_MS = 86_400_000


def yahoo(base: str, cache: str) -> dict[str, object]:
    """Quotes, bars, chain and calendar through yfinance, every host led to `base`."""
    import yfinance
    from curl_cffi.requests import Response, Session
    from yfinance.data import YfData

    class Door(Session[Response]):
        """Leads every request to the server and names the host meant."""

        # curl_cffi's own signature has 40 typed arguments that only pass through
        def request(self, method, url, **kw):  # type: ignore[no-untyped-def, override]
            parts = urlsplit(url)
            kw["headers"] = {**(kw.get("headers") or {}), "X-Forwarded-Host": parts.netloc}
            query = f"?{parts.query}" if parts.query else ""
            return super().request(method, f"{base}{parts.path}{query}", **kw)

    yfinance.set_tz_cache_location(cache)
    yfinance.config.debug.hide_exceptions = False
    door = Door(impersonate="chrome")
    source = YfData(session=door)
    rows = source.get_raw_json(QUOTE, params={"symbols": "NVDA,META,ZZTOP"}, timeout=8)
    again = source.get_raw_json(QUOTE, params={"symbols": "NVDA"}, timeout=8)
    ticker = yfinance.Ticker("NVDA", session=door)
    daily = ticker.history(period="2y", interval="1d", auto_adjust=False)
    intraday = ticker.history(period="5d", interval="5m", auto_adjust=False)
    cash, income = ticker.quarterly_cashflow, ticker.quarterly_income_stmt
    expiries = ticker.options
    chain = ticker.option_chain(expiries[4])
    return {
        "symbols": sorted(row["symbol"] for row in rows["quoteResponse"]["result"]),
        "again": len(again["quoteResponse"]["result"]),
        "days": len(daily),
        "last_day": str(daily.index[-1].date()),
        "intraday": len(intraday),
        "expiries": list(expiries),
        "calls": len(chain.calls),
        "bid_sum": float(chain.calls["bid"].sum()),
        "earnings": [str(day) for day in ticker.calendar["Earnings Date"]],
        "capex_quarters": int(cash.loc["Capital Expenditure"].count()),
        "capex": float(cash.loc["Capital Expenditure"].iloc[0]),
        "revenue": float(income.loc["Total Revenue"].iloc[0]),
        "cash_currency": _currency(door),
        "coin_options": len(yfinance.Ticker("BTC-USD", session=door).options),
    }


def _currency(door: Session[Response]) -> str:
    """Reporting currency of TSM's newest capex."""
    reply = door.request("GET", f"{SERIES}/TSM", params={"type": "annualCapitalExpenditure"})
    (element,) = json.loads(reply.content)["timeseries"]["result"]
    return str(element["annualCapitalExpenditure"][-1]["currencyCode"])


def spot(base: str) -> dict[str, object]:
    """Tickers of both venues through ccxt, the markets loaded on the way."""
    import ccxt

    found: dict[str, object] = {}
    for name, key in (("coinbase", "rest"), ("kraken", "public")):
        venue = getattr(ccxt, name)({"timeout": 8000})
        venue.urls["api"][key] = base
        venue.fetch_ticker("BTC/USD")
        found[name] = venue.fetch_ticker("BTC/USD")["last"]
        try:
            venue.fetch_ticker("DOGE/USD")
        except ccxt.BadSymbol as error:
            found[f"{name}_unknown"] = type(error).__name__
    return found


def deribit(base: str, now: int) -> dict[str, object]:
    """Volatility index, index, board and bars through ccxt."""
    import ccxt

    venue = ccxt.deribit({"timeout": 8000})
    venue.urls["api"]["rest"] = base
    span = {"start_timestamp": now - 400 * DAY_MS, "end_timestamp": now, "resolution": "1D"}
    history = venue.public_get_get_volatility_index_data({"currency": "BTC", **span})["result"]
    index = venue.public_get_get_index_price({"index_name": "btc_usd"})["result"]
    board = {"currency": "BTC", "kind": "option"}
    refused = ""
    try:
        venue.public_get_get_index_price({"index_name": "doge_usd"})
    except ccxt.BadRequest as error:
        refused = type(error).__name__
    return {
        "dvol": history["data"][-1],
        "dvol_days": len(history["data"]),
        "index": index["index_price"],
        "board": len(venue.public_get_get_book_summary_by_currency(board)["result"]),
        "bars": len(venue.fetch_ohlcv("BTC/USD:BTC", "1d", since=now - 30 * DAY_MS, limit=40)),
        "chain": len(venue.fetch_option_chain("ETH")),
        "refused": refused,
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    yahoo_url, deribit_url, folder, stamp = sys.argv[1:]
    report = {
        "yahoo": yahoo(yahoo_url, folder),
        "deribit": deribit(deribit_url, int(stamp)),
        "spot": spot(deribit_url),
    }
    sys.stdout.write(json.dumps(report))
