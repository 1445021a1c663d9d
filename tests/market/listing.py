"""Which instruments the generated worlds list, and what is fixed about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from tests.market.noise import unit

QuoteType = Literal["EQUITY", "ETF", "INDEX", "CRYPTOCURRENCY", "CURRENCY", "FUTURE", "NONE"]
Venue = Literal["us", "taipei", "utc"]

PLAUSIBLE = re.compile(r"\^?[A-Z0-9][A-Z0-9.=-]{0,13}\Z")
DELISTED = ("BRKS",)
"""Rows of quoteType NONE: known once, gone now."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One instrument.

    Attributes:
        price: Level the price keeps returning to, in `currency`.
        vol: The same for the 30-day implied volatility, fraction per year.
        shares: Outstanding, or the coin's supply.
        report: Sessions from the world's start to the next report, -1 without reports.
        confirmed: Whether that date is one day and sure, else a window of five days.
        at_open: Reports before the open, else after the close.
        jump: Expected move on the report, fraction.
        dividend: Per quarter, 0 without.
    """

    symbol: str
    name: str
    kind: QuoteType
    price: float
    vol: float
    shares: float = 0.0
    venue: Venue = "us"
    currency: str = "USD"
    exchange: str = "NMS"
    report: int = -1
    confirmed: bool = False
    at_open: bool = False
    jump: float = 0.0
    dividend: float = 0.0
    options: bool = True
    hint: int = 2

    @property
    def optionable(self) -> bool:
        """Whether Yahoo lists options on it."""
        return self.options and self.venue == "us" and self.kind in ("EQUITY", "ETF")


def _share(
    symbol: str,
    name: str,
    price: float,
    vol: float,
    billions: float,
    report: int,
    *,
    sure: bool = False,
    jump: float = 0.06,
    at_open: bool = False,
    dividend: float = 0.0,
    exchange: str = "NMS",
) -> Listing:
    return Listing(
        symbol, name, "EQUITY", price, vol, billions * 1e9, exchange=exchange, report=report,
        confirmed=sure, at_open=at_open, jump=jump, dividend=dividend,
    )  # fmt: skip


_LISTED = (
    _share("NVDA", "NVIDIA Corporation", 182.0, 0.46, 24.3, 12, sure=True, dividend=0.01),
    _share("META", "Meta Platforms, Inc.", 640.0, 0.36, 2.52, 4, sure=True, jump=0.07),
    _share("MSFT", "Microsoft Corporation", 495.0, 0.26, 7.43, 3, sure=True, jump=0.04),
    _share("GOOGL", "Alphabet Inc.", 282.0, 0.32, 12.1, 3, sure=True, jump=0.055),
    _share("AMD", "Advanced Micro Devices, Inc.", 215.0, 0.55, 1.63, 7, sure=True, jump=0.08),
    _share("TSM", "Taiwan Semiconductor Manufacturing", 286.0, 0.38, 5.19, 9, exchange="NYQ",
           at_open=True, jump=0.045),
    _share("AVGO", "Broadcom Inc.", 345.0, 0.47, 4.72, 14, jump=0.085, dividend=0.59),
    _share("ASML", "ASML Holding N.V.", 1010.0, 0.38, 0.388, 8, at_open=True, jump=0.06),
    _share("QCOM", "QUALCOMM Incorporated", 172.0, 0.36, 1.08, 5, sure=True, dividend=0.89),
    _share("AMZN", "Amazon.com, Inc.", 232.0, 0.33, 10.6, 6, jump=0.065),
    _share("AAPL", "Apple Inc.", 268.0, 0.26, 14.8, 22, jump=0.04, dividend=0.26),
    _share("ORCL", "Oracle Corporation", 225.0, 0.48, 2.85, 16, exchange="NYQ", jump=0.09),
    _share("INTC", "Intel Corporation", 36.5, 0.52, 4.45, 19, jump=0.08),
    _share("TSLA", "Tesla, Inc.", 420.0, 0.55, 3.33, 24, jump=0.09),
    _share("BRK-B", "Berkshire Hathaway Inc. New", 492.0, 0.17, 2.16, 27, exchange="NYQ"),
    Listing("2330.TW", "TAIWAN SEMICONDUCTOR MANUFACTUR", "EQUITY", 1430.0, 0.33, 25.9e9,
            venue="taipei", currency="TWD", exchange="TAI", report=10),
    Listing("SPY", "SPDR S&P 500 ETF", "ETF", 670.0, 0.15, 1.0e9, exchange="PCX", dividend=1.8),
    Listing("QQQ", "Invesco QQQ Trust, Series 1", "ETF", 610.0, 0.2, 6.6e8, exchange="NGM"),
    Listing("^VIX", "CBOE Volatility Index", "INDEX", 18.0, 0.8, exchange="WCB"),
    Listing("^IRX", "13 WEEK TREASURY BILL", "INDEX", 3.72, 0.09, exchange="CGI", hint=3),
    Listing("^GSPC", "S&P 500", "INDEX", 6720.0, 0.15, exchange="SNP"),
    Listing("BTC-USD", "Bitcoin USD", "CRYPTOCURRENCY", 91_500.0, 0.46, 1.99e7, venue="utc",
            exchange="CCC"),
    Listing("ETH-USD", "Ethereum USD", "CRYPTOCURRENCY", 3_150.0, 0.66, 1.2e8, venue="utc",
            exchange="CCC"),
    Listing("SOL-USD", "Solana USD", "CRYPTOCURRENCY", 142.0, 0.75, 5.6e8, venue="utc",
            exchange="CCC"),
)  # fmt: skip

LISTED = {row.symbol: row for row in _LISTED}


def _kind_of(symbol: str) -> tuple[QuoteType, Venue, str]:
    if symbol.startswith("^"):
        return "INDEX", "us", "WCB"
    if symbol.endswith("=X"):
        return "CURRENCY", "utc", "CCY"
    if symbol.endswith("=F"):
        return "FUTURE", "utc", "CMX"
    if symbol.endswith("-USD"):
        return "CRYPTOCURRENCY", "utc", "CCC"
    return "EQUITY", "us", "NYQ"


def find(symbol: str) -> Listing | None:
    """The listing of Yahoo's `symbol`; a made-up one for any plausible ticker.

    None for what is unknown: symbols starting with ZZ and what no ticker looks like.
    """
    if symbol in LISTED:
        return LISTED[symbol]
    if symbol in DELISTED:
        return Listing(symbol, symbol, "NONE", 1.0, 0.3, options=False)
    if symbol.startswith("ZZ") or not PLAUSIBLE.match(symbol):
        return None
    kind, venue, exchange = _kind_of(symbol)
    level = 12.0 * 30.0 ** unit("level", symbol)
    share = kind == "EQUITY"
    return Listing(
        symbol,
        f"{symbol} Generated",
        kind,
        1.0 + unit("rate", symbol) if kind == "CURRENCY" else level,
        0.08 if kind == "CURRENCY" else 0.22 + 0.4 * unit("vol", symbol),
        0.0 if kind in ("INDEX", "CURRENCY", "FUTURE") else 2e8 * 20.0 ** unit("shares", symbol),
        venue,
        exchange=exchange,
        report=20 + int(40 * unit("report", symbol)) if share else -1,
        jump=0.06 if share else 0.0,
        hint=4 if kind == "CURRENCY" else 2,
    )
