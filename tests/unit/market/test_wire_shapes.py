"""Bodies have the keys and types of the recorded replies."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.market import World
from tests.market.cboe import answer_cboe
from tests.market.coinbase import answer_coinbase
from tests.market.deribit_rest import answer_deribit
from tests.market.kraken import answer_kraken
from tests.market.nasdaq import answer_nasdaq
from tests.market.recorded_shapes import CASES, recorded_shapes, without_names, without_quote
from tests.market.reply import question
from tests.market.sec import CIKS, answer_sec
from tests.market.shape import Shape, differences, shape_of
from tests.market.yahoo_chart import answer_chart
from tests.market.yahoo_fundamentals import answer_fundamentals
from tests.market.yahoo_options import answer_options
from tests.market.yahoo_quote import quote_row
from tests.market.yahoo_search import answer_search
from tests.market.yahoo_summary import answer_summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.market.reply import Question, Reply

RECORDINGS = Path(__file__).parents[4] / "shared" / "recordings"
MOMENTS = {
    "session": datetime(2026, 11, 20, 16, 0, tzinfo=UTC),
    "weekend": datetime(2026, 11, 22, 16, 0, tzinfo=UTC),
    "before": datetime(2026, 11, 20, 12, 0, tzinfo=UTC),
    "after": datetime(2026, 11, 20, 22, 0, tzinfo=UTC),
}
SYMBOLS = [
    "NVDA", "TSM", "FOO", "SPY", "^VIX", "^IRX", "BTC-USD", "EURUSD=X", "GC=F", "BRKS", "2330.TW",
    "BRK-B",
]  # fmt: skip
CHART, OPTIONS = "/v8/finance/chart", "/v7/finance/options"
SUMMARY, PUBLIC = "/v10/finance/quoteSummary", "/api/v2/public"
DELAYED, FACTS = "/api/global/delayed_quotes", "/api/xbrl/companyfacts/CIK"
SERIES = "/ws/fundamentals-timeseries/v1/finance/timeseries"
TYPES = "quarterlyCapitalExpenditure,quarterlyTotalRevenue,annualFreeCashFlow,quarterlyForeignSales"
AGENT = "Voldesk tests desk@example.org"
REPLIES: list[tuple[str, Callable[[World, Question], Reply], str]] = [
    ("options", answer_options, f"{OPTIONS}/NVDA"),
    ("options", answer_options, f"{OPTIONS}/NVDA?date=1646092800"),
    ("options.none", answer_options, f"{OPTIONS}/BTC-USD"),
    ("chart.daily", answer_chart, f"{CHART}/AVGO?range=2y&interval=1d&events=div,splits"),
    ("chart.daily", answer_chart, f"{CHART}/BTC-USD?range=2y&interval=1d"),
    ("chart.intraday.empty", answer_chart,
     f"{CHART}/NVDA?period1=1795281600&period2=1795291600&interval=5m"),
    ("calendar", answer_summary, f"{SUMMARY}/NVDA?modules=calendarEvents"),
    ("calendar", answer_summary, f"{SUMMARY}/TSM?modules=calendarEvents"),
    ("calendar.404", answer_summary, f"{SUMMARY}/SPY?modules=calendarEvents"),
    ("history", answer_summary, f"{SUMMARY}/NVDA?modules=earningsHistory"),
    ("deribit.ticker", answer_deribit, f"{PUBLIC}/ticker?instrument_name=BTC-PERPETUAL"),
    ("deribit.futures", answer_deribit, f"{PUBLIC}/get_instruments?currency=any&kind=future"),
    *(("cboe.options", answer_cboe, f"{DELAYED}/options/{symbol}.json")
      for symbol in ("NVDA", "AVGO", "BRK.B", "_VIX")),
    *(("cboe.quotes", answer_cboe, f"{DELAYED}/quotes/{symbol}.json")
      for symbol in ("NVDA", "SPY", "_VIX")),
    ("cboe.history", answer_cboe, f"{DELAYED}/historical_data/NVDA.json"),
    ("nasdaq", answer_nasdaq, "/api/calendar/earnings?date=2026-11-25"),
    ("nasdaq", answer_nasdaq, "/api/calendar/earnings?date=2026-11-26"),
    *(("sec", answer_sec, f"{FACTS}{CIKS[symbol]:010d}.json")
      for symbol in ("NVDA", "MSFT", "META", "GOOGL", "ORCL", "AMZN")),
    ("fundamentals", answer_fundamentals, f"{SERIES}/NVDA?type={TYPES}"),
    ("fundamentals", answer_fundamentals, f"{SERIES}/TSM?type={TYPES}"),
    ("fundamentals.none", answer_fundamentals, f"{SERIES}/BTC-USD?type={TYPES}"),
    ("fundamentals.none", answer_fundamentals, f"{SERIES}/NVDA?type=quarterlyForeignSales"),
    *(("search", answer_search, f"/v1/finance/search?q={text}")
      for text in ("nv", "taiwan", "btc", "%5Evix", "zzz", "")),
]  # fmt: skip
DOCUMENTED = {
    "get_index_price?index_name=btc_usd": "index_price",
    "get_volatility_index_data?currency=ETH&resolution=3600": "data[][] continuation",
    "get_book_summary_by_currency?currency=BTC&kind=option": (
        "instrument_name mark_price bid_price ask_price mid_price last high low open_interest "
        "volume volume_usd underlying_price underlying_index interest_rate "
        "estimated_delivery_price price_change creation_timestamp mark_iv"
    ),
    "get_tradingview_chart_data?instrument_name=ETH-PERPETUAL&resolution=60": (
        "ticks[] open[] high[] low[] close[] volume[] cost[] status"
    ),
}
"""Not recorded whole: keys as the manual and PROVIDERS section 6 name them."""
SPOT: dict[str, Callable[[World, Question], Reply]] = {
    "coinbase": answer_coinbase,
    "kraken": answer_kraken,
}


@pytest.fixture(scope="module")
def shapes() -> dict[str, Shape]:
    found: dict[str, Shape] = json.loads((CASES / "recorded-shapes.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def world() -> World:
    return World(7, MOMENTS["session"])


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("symbol", SYMBOLS)
def test_quote_rows_fit(world: World, shapes: dict[str, Shape], moment: str, symbol: str) -> None:
    row = quote_row(world, symbol, MOMENTS[moment].timestamp())
    assert row is not None
    assert differences(row, shapes[f"quote.{row['quoteType']}"]) == []


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize(("kind", "answer", "target"), REPLIES)
def test_replies_fit(
    world: World,
    shapes: dict[str, Shape],
    moment: str,
    kind: str,
    answer: Callable[[World, Question], Reply],
    target: str,
) -> None:
    reply = answer(world, question(target, "", "", MOMENTS[moment].timestamp(), AGENT))
    assert differences(_comparable(kind, reply.document), shapes[kind]) == []


def _comparable(kind: str, document: object) -> object:
    """A document without what the recordings of its kind do not have."""
    if kind.startswith("options"):
        return without_quote(document)
    if kind == "cboe.options" and isinstance(document, dict):
        # cut off behind the rows there; the rest has the keys of the quotes
        rows = {"options": document["data"]["options"]}
        return {"timestamp": document["timestamp"], "data": rows}
    return without_names(document) if kind.startswith(("sec", "fundamentals")) else document


def test_the_underlying_stands_behind_the_rows_with_the_keys_of_the_quotes(
    world: World, shapes: dict[str, Shape]
) -> None:
    now = MOMENTS["session"].timestamp()
    target = f"{DELAYED}/options/NVDA.json"
    document = answer_cboe(world, question(target, "", "", now)).document
    assert isinstance(document, dict)
    rest = {key: value for key, value in document["data"].items() if key != "options"}
    assert differences({**document, "data": rest}, shapes["cboe.quotes"]) == []


@pytest.mark.parametrize("target", DOCUMENTED)
def test_unrecorded_replies_have_the_documented_keys(world: World, target: str) -> None:
    now = MOMENTS["session"].timestamp()
    span = f"&start_timestamp={int(now - 9e5) * 1000}&end_timestamp={int(now) * 1000}"
    reply = answer_deribit(world, question(f"{PUBLIC}/{target}{span}", "", "", now))
    found = shape_of([reply.document])
    assert {".jsonrpc", ".result", ".usIn", ".usOut", ".usDiff", ".testnet"} <= set(found)
    ends = [path.removeprefix(".result").removeprefix("[]").removeprefix(".") for path in found]
    assert set(DOCUMENTED[target].split()) <= set(ends)


@pytest.mark.parametrize("venue", SPOT)
def test_spot_replies_have_the_keys_that_ccxt_documents(world: World, venue: str) -> None:
    """None is recorded: the key lists follow the bodies quoted in ccxt 4.5.90."""
    documented: dict[str, dict[str, Shape]] = json.loads(
        (CASES / "documented-shapes.json").read_text("utf-8")
    )
    assert documented[venue]
    for target, shape in documented[venue].items():
        reply = SPOT[venue](world, question(target, "", "", MOMENTS["session"].timestamp()))
        assert differences(reply.document, shape) == [], target


def test_key_lists_are_those_of_the_recordings(shapes: dict[str, Shape]) -> None:
    if not RECORDINGS.exists():
        pytest.skip("../shared/recordings is not here: only the carried key lists are checked")
    assert recorded_shapes(RECORDINGS) == shapes


def test_a_missing_an_unknown_and_a_mistyped_key_are_found() -> None:
    shape = shape_of([{"a": 1, "b": [{"c": "x"}]}, {"a": None, "b": [{"c": "y", "d": 1}]}])
    assert shape[".a"] == "null|number!"
    assert shape[".b[].d"] == "number"
    assert differences({"a": 2, "b": []}, shape) == []
    assert differences({"b": []}, shape) == ["missing .a"]
    assert differences({"a": "1", "b": [{"c": "x"}], "e": 1}, shape) == [
        "unknown .e", ".a is text!, not null|number!",
    ]  # fmt: skip
