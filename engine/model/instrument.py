"""What a symbol stands for: kind, trading days per year, spelling at the sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

COINS = ("BTC", "ETH")
"""Coins with a canonical symbol of their own, listed options and a published DVOL."""

CBOE_RULES = ("^SPX", "^GSPC", "^XSP")
"""Indices whose 30-day strip takes Cboe's own choice of Friday expiries."""

DAYS, SESSIONS = 365.0, 252.0
"""Bars in the year of a market that never closes, and of any other."""


class Kind(StrEnum):
    """Class of an instrument."""

    EQUITY = "equity"
    ETF = "etf"
    INDEX = "index"
    CRYPTO = "crypto"
    FX = "fx"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Instrument:
    """An instrument by its canonical symbol (NVDA, BRK-B, ^VIX, 2330.TW, BTC, SOL-USD).

    Attributes:
        symbol: Canonical symbol; store keys, dump and screen use it.
        kind: Guess from the spelling until a quote says better.
        yahoo: Spelling at Yahoo (BTC -> BTC-USD).
        coin: Deribit's currency (BTC, ETH) or "".
        periods: Bars per year for annualisation: 252 sessions or 365 days.
    """

    symbol: str
    kind: Kind
    yahoo: str
    coin: str
    periods: float

    @property
    def round_the_clock(self) -> bool:
        """Trades every hour of every day."""
        return self.kind is Kind.CRYPTO

    def of_kind(self, kind: Kind) -> Instrument:
        """The instrument once a quote has said what it is, with the year of that kind."""
        return replace(self, kind=kind, periods=DAYS if kind is Kind.CRYPTO else SESSIONS)


def instrument(symbol: str) -> Instrument:
    """The instrument behind a canonical symbol."""
    if symbol in COINS:
        return Instrument(symbol, Kind.CRYPTO, f"{symbol}-USD", symbol, DAYS)
    if symbol.startswith("^"):
        return Instrument(symbol, Kind.INDEX, symbol, "", SESSIONS)
    if symbol.endswith("=X"):
        return Instrument(symbol, Kind.FX, symbol, "", SESSIONS)
    if symbol.endswith("=F"):
        return Instrument(symbol, Kind.FUTURE, symbol, "", SESSIONS)
    if symbol.endswith(("-USD", "-EUR", "-USDT")):
        return Instrument(symbol, Kind.CRYPTO, symbol, "", DAYS)
    return Instrument(symbol, Kind.EQUITY, symbol, "", SESSIONS)
