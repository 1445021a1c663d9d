"""Tables behind EXCH:SYM spellings: exchange prefixes, index names, coins and currencies."""

from __future__ import annotations

US = frozenset({"NASDAQ", "NYSE", "AMEX", "ARCA", "NYSEARCA", "NYSEAMERICAN", "BATS", "OTC", "IEX"})
"""Prefixes whose symbols stand without a suffix."""

SUFFIX = {
    "TWSE": ".TW",
    "TPEX": ".TWO",
    "TSE": ".T",
    "HKEX": ".HK",
    "SSE": ".SS",
    "SZSE": ".SZ",
    "KRX": ".KS",
    "KOSDAQ": ".KQ",
    "NSE": ".NS",
    "BSE": ".BO",
    "SGX": ".SI",
    "IDX": ".JK",
    "SET": ".BK",
    "ASX": ".AX",
    "TSX": ".TO",
    "TSXV": ".V",
    "BMFBOVESPA": ".SA",
    "BMV": ".MX",
    "LSE": ".L",
    "XETR": ".DE",
    "FWB": ".F",
    "SIX": ".SW",
    "MIL": ".MI",
    "BME": ".MC",
    "VIE": ".VI",
    "GPW": ".WA",
    "OMXSTO": ".ST",
    "OMXCOP": ".CO",
    "OMXHEX": ".HE",
    "OSL": ".OL",
    "EURONEXTPAR": ".PA",
    "EURONEXTAMS": ".AS",
    "EURONEXTBRU": ".BR",
    "EURONEXTLIS": ".LS",
    "JSE": ".JO",
    "TADAWUL": ".SR",
}
"""Exchange prefix to the suffix of the canonical symbol."""

INDEX_PREFIXES = frozenset({"CBOE", "CBOEFTSE", "TVC", "SP", "INDEX", "DJ", "CBOEEU"})

INDICES = {
    "VIX": "^VIX",
    "VIX9D": "^VIX9D",
    "VIX3M": "^VIX3M",
    "VVIX": "^VVIX",
    "VXN": "^VXN",
    "SKEW": "^SKEW",
    "SPX": "^SPX",
    "XSP": "^XSP",
    "NDX": "^NDX",
    "RUT": "^RUT",
    "DJI": "^DJI",
    "OEX": "^OEX",
    "SOX": "^SOX",
    "IRX": "^IRX",
    "TNX": "^TNX",
    "DXY": "DX-Y.NYB",
    "NI225": "^N225",
    "HSI": "^HSI",
    "DAX": "^GDAXI",
}

COIN_PREFIXES = frozenset(
    {
        "COINBASE",
        "BINANCE",
        "BINANCEUS",
        "KRAKEN",
        "BITSTAMP",
        "BITFINEX",
        "GEMINI",
        "BYBIT",
        "OKX",
        "DERIBIT",
        "CRYPTO",
        "KUCOIN",
    }
)

FX_PREFIXES = frozenset({"FX", "FX_IDC", "OANDA", "FOREXCOM", "SAXO"})

FUTURES_PREFIXES = frozenset({"CME", "CME_MINI", "CBOT", "CBOT_MINI", "NYMEX", "COMEX", "ICEUS"})

COINS = frozenset(
    {
        "BTC",
        "ETH",
        "SOL",
        "XRP",
        "ADA",
        "DOGE",
        "BNB",
        "LTC",
        "BCH",
        "DOT",
        "LINK",
        "AVAX",
        "TRX",
        "XLM",
        "ETC",
        "UNI",
        "ATOM",
        "NEAR",
        "FIL",
        "ALGO",
        "SHIB",
        "TON",
        "APT",
        "ARB",
        "SUI",
        "XMR",
        "AAVE",
    }
)
"""Coins whose pair may be written without a separator (SOLUSDT)."""

COIN_NAMES = {"XBT": "BTC"}
"""Other names of a coin."""

DOLLARS = ("USDT", "USDC", "USD")
"""Quote currencies that count as US$, longest first."""

CURRENCIES = frozenset(
    {"USD", "EUR", "JPY", "GBP", "CHF", "AUD", "CAD", "NZD", "CNY", "HKD", "TWD", "KRW", "SEK"}
)

EXCHANGE_LETTERS = frozenset("FLTV")
"""One-letter suffixes that name an exchange (7203.T, VOD.L), not a share class (BRK.B)."""
