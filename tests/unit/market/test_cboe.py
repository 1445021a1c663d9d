"""Cboe's chains: the same world as Yahoo's, a quarter of an hour later."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from tests.market import World
from tests.market.cboe import DELAY_S, iv30, yahoo_symbol
from tests.market.client import dig, get, get_yahoo, number, rows
from tests.unit.market.conftest import IN_SESSION

if TYPE_CHECKING:
    from engine.clock import ManualClock
    from tests.market import MarketServer

NEW_YORK = ZoneInfo("America/New_York")
BASE = "/api/global/delayed_quotes"
EVENING_S = 6 * 3600.0


def body(market: MarketServer, symbol: str, kind: str = "options") -> object:
    answer = get(market, f"{BASE}/{kind}/{symbol}.json", host="cdn.cboe.com")
    assert answer.status == 200
    return answer.document


def options(market: MarketServer, symbol: str = "NVDA") -> list[dict[str, object]]:
    return rows(body(market, symbol), "data", "options")


def yahoo_chain(market: MarketServer, symbol: str) -> dict[object, dict[str, object]]:
    """Every row of every expiry by contract."""
    target = f"/v7/finance/options/{symbol}"
    dates = dig(get_yahoo(market, target).document, "optionChain", "result", 0, "expirationDates")
    assert isinstance(dates, list)
    found = {}
    for day in dates:
        document = get_yahoo(market, f"{target}?date={day}").document
        for side in ("calls", "puts"):
            for row in rows(document, "optionChain", "result", 0, "options", 0, side):
                found[row["contractSymbol"]] = row
    return found


def test_chain_is_that_of_yahoo_a_quarter_of_an_hour_ago(
    market: MarketServer, clock: ManualClock
) -> None:
    yahoo = yahoo_chain(market, "NVDA")
    quote = get_yahoo(market, "/v7/finance/quote?symbols=NVDA").document
    price = dig(quote, "quoteResponse", "result", 0, "regularMarketPrice")
    clock.advance(DELAY_S)
    cboe = {row["option"]: row for row in options(market)}
    assert dig(body(market, "NVDA"), "data", "current_price") == price
    assert cboe.keys() == yahoo.keys()
    assert len(cboe) > 1000
    for name, row in cboe.items():
        assert (row["bid"], row["ask"]) == (yahoo[name]["bid"], yahoo[name]["ask"])
        assert row["open_interest"] == yahoo[name]["openInterest"]


def test_rows_stand_first_calls_and_puts_alternate(market: MarketServer) -> None:
    text = get(market, f"{BASE}/options/NVDA.json").body.decode()
    assert text.startswith('{"timestamp":"2026-11-20 16:00:00","data":{"options":[{"option":"NVDA')
    cut = text[: len(text) // 2]
    assert "current_price" not in cut
    document: object = json.loads(text)
    sides = [str(row["option"])[-9] for row in rows(document, "data", "options")]
    assert sides == ["C", "P"] * (len(sides) // 2)


def test_some_volatilities_are_missing_and_stand_as_zero(market: MarketServer) -> None:
    found = options(market)
    missing = sum(row["iv"] == 0.0 for row in found) / len(found)
    assert 0.03 < missing < 0.4
    surface = market.world.surface("NVDA", IN_SESSION.timestamp() - DELAY_S)
    known = [number(row, "iv") for row in found if row["iv"]]
    assert min(known) > 0.5 * surface.level
    assert max(known) < 3.0 * surface.level


def test_times_of_trades_are_new_york_wall_times_or_null(market: MarketServer) -> None:
    stamps = [row["last_trade_time"] for row in options(market)]
    assert None in stamps
    newest = max(stamp for stamp in stamps if isinstance(stamp, str))
    at = datetime.fromisoformat(newest)
    assert at.tzinfo is None
    age = IN_SESSION - at.replace(tzinfo=NEW_YORK)
    assert timedelta(minutes=15) <= age < timedelta(minutes=20)
    assert {row["last_trade_price"] for row in options(market) if not row["last_trade_time"]} == {0}


def test_out_of_hours_the_closing_quotes_stay(market: MarketServer, clock: ManualClock) -> None:
    clock.advance(EVENING_S + 24 * 3600.0)
    found = options(market)
    assert sum(number(row, "bid") > 0.0 for row in found) > 0.5 * len(found)
    published = dig(body(market, "NVDA"), "timestamp")
    assert datetime.fromisoformat(str(published)).replace(tzinfo=UTC) == clock.now()
    assert dig(body(market, "NVDA"), "data", "last_trade_time") == "2026-11-20T15:59:59"


def test_previous_close_rolls_at_the_close_and_the_change_does_not(
    market: MarketServer, clock: ManualClock
) -> None:
    before = body(market, "NVDA", "quotes")
    yesterday = dig(before, "data", "prev_day_close")
    clock.advance(EVENING_S)
    after = body(market, "NVDA", "quotes")
    close, change = (dig(after, "data", key) for key in ("close", "price_change"))
    assert dig(after, "data", "prev_day_close") == close != yesterday
    assert isinstance(close, float)
    assert isinstance(yesterday, float)
    assert change == pytest.approx(close - yesterday)


@pytest.mark.parametrize("symbol", ["NVDA", "MSFT", "AVGO", "SPY"])
def test_vendor_volatility_lies_within_a_point_of_the_worlds(symbol: str) -> None:
    world = World(7, IN_SESSION)
    gaps = []
    for hours in range(0, 24 * 14, 5):
        at = IN_SESSION + timedelta(hours=hours)
        path = world.path(symbol)
        resting = min(at.timestamp(), path.days[path.index(at.timestamp())].close - 1.0)
        truth = 100.0 * world.surface(symbol, resting).atm_30d()
        gaps.append(iv30(world, symbol, at.timestamp()) - truth)
    assert max(map(abs, gaps)) < 1.0
    assert max(map(abs, gaps)) > 0.2


def test_greeks_are_those_of_the_row(market: MarketServer) -> None:
    found = options(market)
    calls, puts = found[0::2], found[1::2]
    for call, put in zip(calls, puts, strict=True):
        assert number(call, "delta") - number(put, "delta") == pytest.approx(1.0, abs=2e-4)
        assert call["vega"] == pytest.approx(put["vega"], abs=1e-4)
        assert number(call, "gamma") >= 0.0
    money = min(calls, key=lambda row: abs(number(row, "delta") - 0.5))
    assert number(money, "theta") < 0.0 < number(money, "vega")


def test_adjusted_roots_end_in_a_digit_after_a_split(market: MarketServer) -> None:
    roots = {str(row["option"])[:-15] for row in options(market, "AVGO")}
    assert roots == {"AVGO", "AVGO1"}
    assert {str(row["option"])[:-15] for row in options(market)} == {"NVDA"}


def test_indices_and_classes_have_names_of_their_own(market: MarketServer) -> None:
    assert yahoo_symbol("BRK.B") == "BRK-B"
    assert {str(row["option"])[:-15] for row in options(market, "BRK.B")} == {"BRKB"}
    document = body(market, "_VIX", "quotes")
    assert dig(document, "data", "security_type") == "index"
    assert options(market, "_VIX") == []


def test_historical_data_bounds_the_present_figures(market: MarketServer) -> None:
    data = dig(body(market, "NVDA", "historical_data"), "data")
    assert isinstance(data, dict)
    for name in ("hv30", "hv60", "hv90", "iv30", "iv60", "iv90"):
        assert 5.0 < data[f"{name}_annual_low"] < data[f"{name}_annual_high"] < 200.0


@pytest.mark.parametrize("name", ["ZZTOP", "BTC-USD", "nvda", "2330.TW"])
def test_unknown_symbols_are_refused_without_a_word(market: MarketServer, name: str) -> None:
    answer = get(market, f"{BASE}/options/{name}.json")
    assert (answer.status, answer.headers["content-type"][:15]) == (403, "application/xml")
