"""The sources beside Yahoo and Deribit: their hosts, paths and the names of their routes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """One endpoint.

    Attributes:
        routes: (beginning of the path, name of the route); a later one is more general.
    """

    name: str
    host: str
    routes: tuple[tuple[str, str], ...]


_DELAYED, _BROKERAGE = "/api/global/delayed_quotes", "/api/v3/brokerage/market/products"
SOURCES = (
    Source("cboe", "cdn.cboe.com", (
        (f"{_DELAYED}/options/", "cboe_options"),
        (f"{_DELAYED}/quotes/", "cboe_quotes"),
        (f"{_DELAYED}/historical_data/", "cboe_history"),
    )),
    Source("nasdaq", "api.nasdaq.com", (("/api/calendar/earnings", "earnings_day"),)),
    Source("sec", "data.sec.gov", (("/api/xbrl/companyfacts/", "companyfacts"),)),
    Source("coinbase", "api.coinbase.com", (
        (f"{_BROKERAGE}/", "coinbase_ticker"),
        (_BROKERAGE, "coinbase_products"),
        ("/v2/currencies", "coinbase_currencies"),
        ("/v2/exchange-rates", "coinbase_rates"),
    )),
    Source("kraken", "api.kraken.com", (
        ("/0/public/Ticker", "kraken_ticker"),
        ("/0/public/AssetPairs", "kraken_pairs"),
        ("/0/public/Assets", "kraken_assets"),
    )),
)  # fmt: skip
NAMES = tuple(source.name for source in SOURCES)
ROUTES = tuple(route for source in SOURCES for _, route in source.routes)


def source_of(host: str, path: str) -> Source | None:
    """The source a request is for, by its path or else by the host meant."""
    for source in SOURCES:
        if any(path.startswith(prefix) for prefix, _ in source.routes):
            return source
    return next((source for source in SOURCES if source.host == host), None)


def route_of(source: Source, path: str) -> str | None:
    """Name of the route, None for what the source does not have."""
    return next((name for prefix, name in source.routes if path.startswith(prefix)), None)
