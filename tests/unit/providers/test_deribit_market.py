"""Coin prices and bars."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import numpy as np
import pytest

from engine.errors import BadPayload, NoData
from engine.model.instrument import Kind
from engine.model.quote import MarketState
from engine.providers.bars import DAY
from engine.providers.deribit.market import bars, quote
from engine.providers.payload import root
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json, epoch, ticker

DAYS = [epoch(2026, 9, day) * 1000 for day in (14, 15, 16)]


def chart_data(closes: list[object], ticks: list[int] = DAYS) -> Json:
    names = ("open", "high", "low", "close")
    columns: Json = dict.fromkeys(names, closes)
    volume = [1.0] * len(ticks)
    return {"result": {"ticks": ticks, "status": "ok", "volume": volume} | columns}


def test_the_index_is_the_price_and_the_change_is_over_24_hours() -> None:
    found = quote(root("deribit", ticker()), "BTC", 5.0)
    assert (found.last, found.as_of, found.received) == (100_000.0, NOW, 5.0)
    assert found.last / found.prev_close - 1.0 == pytest.approx(0.025)
    assert (found.kind, found.market_state) == (Kind.CRYPTO, MarketState.REGULAR)
    assert (found.symbol, found.source, found.currency) == ("BTC", "deribit", "USD")


def test_numbers_as_text_are_converted() -> None:
    found = quote(root("deribit", ticker(index_price="100000.5")), "BTC", 5.0)
    assert found.last == 100_000.5


@pytest.mark.parametrize("bad", [None, 0, -1.0, math.nan, math.inf, "1,0"])
def test_D1_D2_D3_an_impossible_index_is_refused_by_name(bad: object) -> None:
    with pytest.raises(BadPayload) as caught:
        quote(root("deribit", ticker(index_price=bad)), "BTC", 5.0)
    assert caught.value.field == "result.index_price"


def test_D19_a_price_without_a_stamp_is_refused() -> None:
    with pytest.raises(BadPayload, match="timestamp"):
        quote(root("deribit", ticker(timestamp=None)), "BTC", 5.0)


def test_a_missing_change_leaves_the_price_standing() -> None:
    found = quote(root("deribit", ticker(stats=None)), "BTC", 5.0)
    assert found.last == 100_000.0
    assert math.isnan(found.prev_close)


def test_daily_bars_start_at_midnight_utc_and_today_is_unfinished() -> None:
    late = [tick + 8 * 3_600_000 for tick in DAYS]
    for ticks in (DAYS, late):
        body = root("deribit", chart_data([1.0, 2.0, 3.0], ticks))
        found = bars(body, "BTC", "1d", DAY, NOW, 1.0, replaces=True)
        assert (found.stamps % DAY == 0).all()
        assert (len(found), found.complete) == (3, 2)


def test_P16_no_bars_are_no_data() -> None:
    for body in (chart_data([], []), {"result": {"status": "no_data"}}, chart_data([None] * 3)):
        with pytest.raises(NoData, match="BTC"):
            bars(root("deribit", body), "BTC", "1d", DAY, NOW, 1.0, replaces=True)


def test_P17_columns_of_unequal_length_are_refused_by_name() -> None:
    with pytest.raises(BadPayload, match=r"result\.open"):
        bars(root("deribit", chart_data([1.0])), "BTC", "1d", DAY, NOW, 1.0, replaces=True)


def test_the_recorded_ticker_and_bar_are_read() -> None:
    body = recorded.body("deribit/ticker-btc-perpetual-2025-01-06.json")
    found = quote(root("deribit", body), "BTC", 1.0)
    assert found.last == 101_848.9
    assert found.as_of == datetime(2025, 1, 6, 19, 35, 49, 126_000, tzinfo=UTC)
    body = recorded.body("deribit/tradingview-chart-data-btc-usdt-2024-03-13.json")
    one = bars(root("deribit", body), "BTC", "5m", 300, NOW, 1.0, replaces=True)
    np.testing.assert_array_equal(one.close, [73_448.39])
