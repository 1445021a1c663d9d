"""Which host and path means what: names for faults, counts and answers."""

from __future__ import annotations

from fnmatch import fnmatchcase

from tests.market import sources

YAHOO_ROUTES = (
    "fc", "crumb", "quote", "chart", "options", "summary", "fundamentals", "search",
)  # fmt: skip
DERIBIT_ROUTES = {
    "dvol": "get_volatility_index_data",
    "index": "get_index_price",
    "bars": "get_tradingview_chart_data",
    "board": "get_book_summary_by_currency",
    "ticker": "ticker",
    "instruments": "get_instruments",
}
OTHER = "other"
STREAMS = ("yahoo-stream", "deribit-stream")
"""Sockets: each is a route and an endpoint of its own."""
ROUTES = (*YAHOO_ROUTES, *DERIBIT_ROUTES, *sources.ROUTES, *STREAMS, OTHER)
GROUPS = ("all", "yahoo", "deribit", *sources.NAMES)

FC_HOST, DERIBIT_HOST = "fc.yahoo.com", "www.deribit.com"
STREAMER_HOST = "streamer.finance.yahoo.com"
_QUERY1, _QUERY2 = "query1.finance.yahoo.com", "query2.finance.yahoo.com"
_PREFIXES = (
    ("/v1/test/getcrumb", "crumb", _QUERY1),
    ("/v7/finance/quote", "quote", _QUERY1),
    ("/v8/finance/chart/", "chart", _QUERY2),
    ("/v7/finance/options/", "options", _QUERY2),
    ("/v10/finance/quoteSummary/", "summary", _QUERY2),
    ("/ws/fundamentals-timeseries/v1/finance/timeseries/", "fundamentals", _QUERY2),
    ("/v1/finance/search", "search", _QUERY2),
)
_PUBLIC = "/api/v2/public/"
SOCKET_PATH = "/ws/api/v2"


def host_meant(forwarded: str, path: str) -> str:
    """The host a request is for: as forwarded, else the one its path belongs to."""
    if forwarded:
        return forwarded.split(",")[0].strip().lower()
    if path.startswith("/api/v2/"):
        return DERIBIT_HOST
    if (source := sources.source_of("", path)) is not None:
        return source.host
    return next((host for prefix, _, host in _PREFIXES if path.startswith(prefix)), FC_HOST)


def named_host(forwarded: str, host: str) -> str:
    """The host a client names: forwarded, or its Host header unless that is loopback; or ""."""
    if forwarded:
        return forwarded
    name = host.rpartition(":")[0] or host
    loopback = name.endswith("localhost") or name.replace(".", "").isdigit() or "." not in name
    return "" if loopback else name


def route_of(host: str, path: str) -> str:
    """Name of the route, "other" for what no source has."""
    if (stream := stream_of(host, path)) is not None:
        return stream
    if path.startswith(_PUBLIC):
        method = path.removeprefix(_PUBLIC)
        return next((name for name, own in DERIBIT_ROUTES.items() if own == method), OTHER)
    if (source := sources.source_of(host, path)) is not None:
        return sources.route_of(source, path) or OTHER
    if host == FC_HOST:
        return "fc"
    return next((name for prefix, name, _ in _PREFIXES if path.startswith(prefix)), OTHER)


def group_of(host: str, path: str) -> str:
    """The endpoint name: yahoo, yahoo-stream, deribit, cboe ..."""
    if (stream := stream_of(host, path)) is not None:
        return stream
    if (source := sources.source_of(host, path)) is not None:
        return source.name
    return "deribit" if path.startswith("/api/v2/") or "deribit" in host else "yahoo"


def stream_of(host: str, path: str) -> str | None:
    """The stream a socket is for; None for what is no socket."""
    if path == SOCKET_PATH:
        return "deribit-stream"
    return "yahoo-stream" if host == STREAMER_HOST and path == "/" else None


def known(pattern: str) -> bool:
    """Whether a fault may name this: a route, a group, or a path pattern (/v8/*/NVDA)."""
    return pattern in ROUTES or pattern in GROUPS or pattern.startswith("/")


def covers(pattern: str, host: str, path: str) -> bool:
    """Whether a fault planted on `pattern` meets the request."""
    if pattern.startswith("/"):
        return fnmatchcase(path, pattern)
    return pattern in ("all", group_of(host, path), route_of(host, path))
