"""Recorded replies are played as they are; the rest stays generated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from tests.market import MarketServer
from tests.market.client import dig, get, get_yahoo, rows
from tests.market.recordings import Recordings
from tests.unit.market.conftest import IN_SESSION

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORDED = Path(__file__).parents[4] / "shared" / "recordings"
MADE_UP = [
    {
        "url": "https://query2.finance.yahoo.com/v7/finance/quote",
        "params": [["symbols", "AAA"]],
        "status": 200,
        "body": {"quoteResponse": {"result": [{"symbol": "AAA", "quoteType": "EQUITY"}]}},
    },
    {
        "url": "https://query2.finance.yahoo.com/v10/finance/quoteSummary/QQQ",
        "params": [["modules", "calendarEvents"]],
        "status": 404,
        "body": {"quoteSummary": {"result": None, "error": {"code": "Not Found"}}},
    },
    {
        "url": "https://www.deribit.com/api/v2/public/ticker?instrument_name=BTC-PERPETUAL",
        "status": 200,
        "body": {"result": {"last_price": 1.5}},
    },
]


@pytest.fixture
def played(tmp_path: Path) -> Iterator[MarketServer]:
    for number, envelope in enumerate(MADE_UP):
        (tmp_path / f"{number}.json").write_text(json.dumps(envelope), encoding="utf-8")
    (tmp_path / "parsed.json").write_text("[1, 2]", encoding="utf-8")
    with MarketServer(clock=ManualClock(IN_SESSION), recordings=Recordings(tmp_path)) as server:
        yield server


def test_recorded_rows_statuses_and_tickers_are_played(played: MarketServer) -> None:
    quote = get_yahoo(played, "/v7/finance/quote?symbols=AAA").document
    assert rows(quote, "quoteResponse", "result") == [{"symbol": "AAA", "quoteType": "EQUITY"}]
    calendar = get_yahoo(played, "/v10/finance/quoteSummary/QQQ?modules=calendarEvents")
    assert calendar.status == 404
    ticker = get(played, "/api/v2/public/ticker?instrument_name=BTC-PERPETUAL").document
    assert dig(ticker, "result") == {"last_price": 1.5}


def test_what_is_not_recorded_is_generated(played: MarketServer) -> None:
    found = rows(
        get_yahoo(played, "/v7/finance/quote?symbols=NVDA").document, "quoteResponse", "result"
    )
    assert found[0]["symbol"] == "NVDA"
    other = "/api/v2/public/ticker?instrument_name=ETH-PERPETUAL"
    assert dig(get(played, other).document, "result", "instrument_name") == "ETH-PERPETUAL"
    history = get_yahoo(played, "/v10/finance/quoteSummary/NVDA?modules=earningsHistory")
    assert history.status == 200


def test_faults_spoil_recorded_replies_too(played: MarketServer) -> None:
    played.fail("ticker", "503")
    assert get(played, "/api/v2/public/ticker?instrument_name=BTC-PERPETUAL").status == 503


def test_the_shared_recordings_are_played() -> None:
    if not RECORDED.exists():
        pytest.skip("../shared/recordings is not here: only made-up envelopes are played")
    recordings = Recordings(RECORDED)
    assert len(recordings) > 30
    with MarketServer(clock=ManualClock(IN_SESSION), recordings=recordings) as server:
        past = get_yahoo(server, "/v7/finance/options/AAPL?date=1646092800").document
        assert rows(past, "optionChain", "result", 0, "options", 0, "calls") == []
        first = get_yahoo(server, "/v7/finance/options/AAPL").document
        assert rows(first, "optionChain", "result", 0, "options", 0, "calls")
        two = get_yahoo(server, "/v7/finance/quote?symbols=AAPL,BABA,SIX").document
        found = {row["symbol"] for row in rows(two, "quoteResponse", "result")}
        assert found == {"AAPL", "BABA"}
        bars = get(server, "/v8/finance/chart/NVDA?range=2y&interval=1d").document
        assert dig(bars, "chart", "result", 0, "events", "splits")
