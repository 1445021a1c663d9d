"""Every route beside Yahoo's and Deribit's has a name and meets every fault."""

from __future__ import annotations

import http.client
import json
import math
from typing import TYPE_CHECKING

import pytest

from tests.market import sources
from tests.market.client import dig, get, rows
from tests.market.sec import ASSETS

if TYPE_CHECKING:
    from tests.market import MarketServer
    from tests.market.client import Answer

DELAYED, BROKERAGE = "/api/global/delayed_quotes", "/api/v3/brokerage/market/products"
TARGETS = {
    "cboe_options": f"{DELAYED}/options/NVDA.json",
    "cboe_quotes": f"{DELAYED}/quotes/NVDA.json",
    "cboe_history": f"{DELAYED}/historical_data/NVDA.json",
    "earnings_day": "/api/calendar/earnings?date=2026-11-25",
    "companyfacts": "/api/xbrl/companyfacts/CIK0001045810.json",
    "coinbase_ticker": f"{BROKERAGE}/BTC-USD/ticker?limit=1",
    "coinbase_products": BROKERAGE,
    "coinbase_currencies": "/v2/currencies/crypto",
    "coinbase_rates": "/v2/exchange-rates",
    "kraken_ticker": "/0/public/Ticker?pair=XXBTZUSD",
    "kraken_pairs": "/0/public/AssetPairs",
    "kraken_assets": "/0/public/Assets",
    "fundamentals": (
        "/ws/fundamentals-timeseries/v1/finance/timeseries/NVDA?type=quarterlyTotalRevenue"
    ),
    "search": "/v1/finance/search?q=NVDA",
}
PRICES: dict[str, tuple[str | int, ...]] = {
    "cboe_options": ("data", "options", 40, "ask"),
    "cboe_quotes": ("data", "iv30"),
    "companyfacts": ("facts", "us-gaap", ASSETS, "units", "USD", 0, "val"),
    "fundamentals": (
        "timeseries", "result", 0, "quarterlyTotalRevenue", 0, "reportedValue", "raw",
    ),
}  # fmt: skip
TEXTS: dict[str, tuple[str | int, ...]] = {
    "coinbase_ticker": ("trades", 0, "price"),
    "kraken_ticker": ("result", "XXBTZUSD", "c", 0),
}


def ask(market: MarketServer, route: str, timeout: float = 5.0) -> Answer:
    return get(market, TARGETS[route], timeout=timeout, agent="tests desk@example.org")


def test_every_route_is_named() -> None:
    assert set(TARGETS) == {*sources.ROUTES, "fundamentals", "search"}


@pytest.mark.parametrize("route", TARGETS)
def test_faults_of_status_body_and_transport(market: MarketServer, route: str) -> None:
    assert ask(market, route).status == 200
    market.fail(route, "429:7")
    limited = ask(market, route)
    assert (limited.status, limited.headers["retry-after"]) == (429, "7")
    for fault in ("garbage", "truncated", "empty"):
        market.fail(route, fault)
        with pytest.raises(json.JSONDecodeError):
            json.loads(ask(market, route).body)
    market.fail(route, "{}")
    assert ask(market, route).document == {}
    market.fail(route, "cut")
    with pytest.raises(http.client.IncompleteRead):
        ask(market, route)
    market.fail(route, "hang")
    with pytest.raises(TimeoutError):
        ask(market, route, timeout=0.05)
    market.heal(route)
    assert ask(market, route).status == 200
    assert market.count(route) == 9


@pytest.mark.parametrize("route", PRICES)
def test_impossible_numbers(market: MarketServer, route: str) -> None:
    good = dig(ask(market, route).document, *PRICES[route])
    assert isinstance(good, int | float)
    for fault, bad in (("zero_prices", 0), ("null_prices", None), ("negative_prices", -good),
                       ("jump:100", 100 * good), ("text_prices", f"{float(good):,}")):  # fmt: skip
        market.fail(route, fault)
        assert dig(ask(market, route).document, *PRICES[route]) == bad
    market.fail(route, "nan_prices")
    found = dig(ask(market, route).document, *PRICES[route])
    assert isinstance(found, float)
    assert math.isnan(found)


@pytest.mark.parametrize("route", TEXTS)
def test_impossible_numbers_that_are_texts(market: MarketServer, route: str) -> None:
    good = float(str(dig(ask(market, route).document, *TEXTS[route])))
    for fault, bad in (("zero_prices", "0"), ("nan_prices", "nan"), ("negative_prices", f"{-good}"),
                       ("null_prices", None), ("text_prices", f"{good:,}")):  # fmt: skip
        market.fail(route, fault)
        assert dig(ask(market, route).document, *TEXTS[route]) == bad


def test_impossible_dollars(market: MarketServer) -> None:
    market.fail("earnings_day", "zero_prices")
    found = rows(ask(market, "earnings_day").document, "data", "rows")
    assert {row["lastYearEPS"] for row in found} <= {"$0", "($0)", "N/A"}


def test_rows_go_and_names_change(market: MarketServer) -> None:
    market.fail("cboe", "no_rows")
    assert dig(ask(market, "cboe_options").document, "data", "options") == []
    market.fail("cboe", "zero_bids")
    found = rows(ask(market, "cboe_options").document, "data", "options")
    assert {(row["bid"], row["ask"]) for row in found} == {(0, 0)}
    market.fail("nasdaq", "renamed")
    renamed = rows(ask(market, "earnings_day").document, "dataV2", "rows")
    assert "epsForecast" not in renamed[0]


@pytest.mark.parametrize("name", sources.NAMES)
def test_a_source_fails_as_a_whole_and_alone(market: MarketServer, name: str) -> None:
    market.fail(name, "503")
    statuses = {route: ask(market, route).status for route in TARGETS}
    own = {route for source in sources.SOURCES if source.name == name
           for _, route in source.routes}  # fmt: skip
    assert {route for route, status in statuses.items() if status == 503} == own


def test_each_path_names_its_host(market: MarketServer) -> None:
    for route in TARGETS:
        ask(market, route)
    hosts = {host for host, _ in market.requests}
    assert hosts == {source.host for source in sources.SOURCES} | {"query2.finance.yahoo.com"}


@pytest.mark.parametrize(("name", "words"), [("coinbase", "rate_limit_exceeded"),
                                             ("kraken", "EGeneral:Too many requests")])  # fmt: skip
def test_limits_are_told_in_the_venues_words(market: MarketServer, name: str, words: str) -> None:
    market.fail(name, "429")
    assert words in ask(market, f"{name}_ticker").body.decode()


def test_a_host_without_such_a_path_answers_404(market: MarketServer) -> None:
    assert get(market, "/nothing", host="cdn.cboe.com").status == 404
    assert market.count("cboe") == 1
