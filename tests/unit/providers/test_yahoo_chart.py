"""Bars of the chart reply."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from engine.errors import BadPayload, NoData, NoSuchSymbol
from engine.model.quote import BarSeries
from engine.providers.yahoo.chart import parse
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json, chart, epoch

OPENINGS = [epoch(2026, 9, day, 13, 30) for day in (14, 15, 16)]


def daily(body: object, at: datetime = NOW, symbol: str = "NVDA") -> BarSeries:
    return parse(body, symbol, "1d", at, 1.0, replaces=True)


def result(body: Json) -> Any:
    return json.loads(json.dumps(body))["chart"]["result"][0]


def test_daily_bars_are_stamped_by_their_exchange_date() -> None:
    bars = daily(chart(OPENINGS, [10.0, 11.0, 12.0]))
    assert bars.stamps.tolist() == [epoch(2026, 9, day) for day in (14, 15, 16)]
    assert bars.stamps.dtype == np.dtype(np.int64)
    assert bars.close.dtype == np.dtype(np.float64)


def test_T3_the_date_is_right_on_both_sides_of_the_clock_change() -> None:
    stamps = [epoch(2026, 3, 6, 14, 30), epoch(2026, 3, 9, 13, 30)]
    assert daily(chart(stamps, [10.0, 11.0])).stamps.tolist() == [
        epoch(2026, 3, 6),
        epoch(2026, 3, 9),
    ]


def test_T3_a_bar_of_taipei_keeps_its_own_date() -> None:
    body = chart([epoch(2026, 9, 15, 1)], [10.0], exchangeTimezoneName="Asia/Taipei")
    assert daily(body).stamps.tolist() == [epoch(2026, 9, 15)]


def test_T3_midnight_in_london_belongs_to_the_day_that_begins() -> None:
    body = chart([epoch(2026, 9, 13, 23)], [1.1], exchangeTimezoneName="Europe/London")
    assert daily(body, symbol="EURUSD=X").stamps.tolist() == [epoch(2026, 9, 14)]


def test_todays_bar_is_unfinished_until_the_session_ends() -> None:
    body = chart(OPENINGS, [10.0, 11.0, 12.0])
    assert daily(body).complete == 2
    assert daily(body, datetime(2026, 9, 16, 20, tzinfo=UTC)).complete == 3
    assert daily(body, NOW + timedelta(days=1)).complete == 3


def test_todays_bar_is_unfinished_when_the_reply_names_no_session() -> None:
    body = chart(OPENINGS, [10.0, 11.0, 12.0], currentTradingPeriod=None)
    assert daily(body, datetime(2026, 9, 16, 22, tzinfo=UTC)).complete == 2


def test_the_running_day_of_a_coin_is_unfinished() -> None:
    days = [epoch(2026, 9, 15), epoch(2026, 9, 16)]
    body = chart(
        days,
        [10.0, 11.0],
        exchangeTimezoneName="UTC",
        currentTradingPeriod={"regular": {"start": days[1], "end": days[1] + 86_400}},
    )
    assert daily(body, symbol="SOL-USD").complete == 1


def test_D9_todays_empty_row_leaves_yesterday_last() -> None:
    bars = daily(chart(OPENINGS, [10.0, 11.0, None]))
    assert bars.close.tolist() == [10.0, 11.0]


def test_D6_a_doubled_today_counts_once_and_the_later_row_wins() -> None:
    stamps = [*OPENINGS, epoch(2026, 9, 16, 14, 29)]
    bars = daily(chart(stamps, [10.0, 11.0, 12.0, 12.5]))
    assert bars.close.tolist() == [10.0, 11.0, 12.5]


def test_D1_a_close_that_is_null_is_a_gap_not_a_zero() -> None:
    bars = daily(chart(OPENINGS, [10.0, None, 12.0]))
    assert math.isnan(bars.close[1])
    assert not (bars.close == 0.0).any()


def test_intraday_rows_off_the_grid_are_left_out_and_the_running_bar_is_known() -> None:
    start = epoch(2026, 9, 16, 14, 20)
    body = chart([start, start + 300, start + 600, start + 599], [10.0, 11.0, 12.0, 99.0])
    bars = parse(body, "NVDA", "5m", NOW, 1.0, replaces=True)
    assert bars.close.tolist() == [10.0, 11.0, 12.0]
    assert bars.complete == 2


def test_P16_a_chart_without_bars_is_no_data() -> None:
    one = result(chart(OPENINGS, [1.0, 2.0, 3.0]))
    del one["timestamp"]
    one["indicators"] = {"quote": [{}]}
    with pytest.raises(NoData, match="NVDA"):
        daily({"chart": {"result": [one], "error": None}})


@pytest.mark.parametrize("closes", [[None] * 3, [math.nan] * 3])
def test_P16_a_chart_of_unknown_bars_is_no_data(closes: list[object]) -> None:
    with pytest.raises(NoData):
        daily(chart(OPENINGS, closes))


def test_D3_a_chart_of_zeros_is_unreadable_not_a_history() -> None:
    with pytest.raises(BadPayload, match="close"):
        daily(chart(OPENINGS, [0.0, 0.0, 0.0]))


def test_an_unknown_symbol_under_status_200_is_recognised() -> None:
    error = {"code": "Not Found", "description": "No data found, symbol may be delisted"}
    with pytest.raises(NoSuchSymbol, match="NOPE"):
        daily({"chart": {"result": None, "error": error}}, symbol="NOPE")


@pytest.mark.parametrize("key", ["open", "high", "low", "close", "volume"])
def test_P17_a_renamed_column_is_named(key: str) -> None:
    one = result(chart(OPENINGS, [1.0, 2.0, 3.0]))
    table = one["indicators"]["quote"][0]
    table["renamed"] = table.pop(key)
    with pytest.raises(BadPayload) as caught:
        daily({"chart": {"result": [one], "error": None}})
    assert caught.value.field.endswith(f".{key}")


def test_P17_columns_of_unequal_length_are_refused() -> None:
    one = result(chart(OPENINGS, [1.0, 2.0, 3.0]))
    one["indicators"]["quote"][0]["high"].pop()
    with pytest.raises(BadPayload, match="high"):
        daily({"chart": {"result": [one], "error": None}})


@pytest.mark.parametrize("name", ["Mars/Olympus", "America", "A" * 5_000, "../etc", "\0"])
def test_D19_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(BadPayload, match="exchangeTimezoneName"):
        daily(chart(OPENINGS, [1.0, 2.0, 3.0], exchangeTimezoneName=name))


@pytest.mark.parametrize(
    ("name", "bars"),
    [
        ("chart-aapl-1d-2020-split-and-dividend", 49),
        ("chart-aapl-1d-one-bar", 1),
        ("chart-btc-usd-1d", 3),
        ("chart-eurusd-x-1d", 3),
        ("chart-msft-1d-2021-dividends", 252),
        ("chart-nvda-1d-2021-split", 252),
    ],
)
def test_recorded_charts_are_read_whole(name: str, bars: int) -> None:
    body = recorded.body(f"yahoo/{name}.json")
    found = daily(body, datetime(2025, 2, 22, 12, tzinfo=UTC))
    assert (len(found), found.complete) == (bars, bars)
    assert np.isfinite(found.close).all()
    assert (np.diff(found.stamps) >= 86_400).all()
    assert (found.stamps % 86_400 == 0).all()


def test_a_recorded_week_end_without_bars_is_no_data() -> None:
    body = recorded.body("yahoo/chart-aapl-1m-weekend-empty.json")
    with pytest.raises(NoData):
        parse(body, "AAPL", "1m", NOW, 1.0, replaces=True)
