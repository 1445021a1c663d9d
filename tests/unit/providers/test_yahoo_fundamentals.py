"""Capital spending and revenue by quarter as Yahoo gives them."""

from __future__ import annotations

import json
import math
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import BadPayload, NoData
from engine.model.capex import CASH_FLOW
from engine.providers.yahoo.fundamentals import CAPEX, REVENUE, series
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json
from tests.unit.providers.mutated import mutated

if TYPE_CHECKING:
    from engine.model.capex import CapexRow


def element(kind: str, *told: tuple[str, object], unit: str = "USD", span: str = "3M") -> Json:
    """One asked type; without figures `meta` alone."""
    meta = {"meta": {"symbol": ["NVDA"], "type": [kind]}}
    if not told:
        return dict(meta)
    periods: list[Json] = [
        {"asOfDate": end, "periodType": span, "currencyCode": unit,
         "reportedValue": {"raw": value, "fmt": "?"}}
        for end, value in told
    ]  # fmt: skip
    return {**meta, "timestamp": [0] * len(periods), kind: periods}


def body(*elements: Json) -> Json:
    return {"timeseries": {"result": list(elements), "error": None}}


def good() -> Json:
    return body(
        element(REVENUE, ("2025-10-31", 57_006_000_000), ("2026-01-31", 68_127_000_000)),
        element(CAPEX, ("2025-10-31", -1_636_000_000), ("2026-01-31", -1_284_000_000)),
    )


def rows(raw: object) -> tuple[CapexRow, ...]:
    return series(raw, "NVDA", NOW, 3.0).rows


def test_capital_spending_is_turned_positive_and_dated_by_its_end() -> None:
    told = series(good(), "NVDA", NOW, 3.0)
    assert (told.source, told.received, told.as_of) == ("yahoo", 3.0, NOW)
    assert [(row.capex_bn, row.revenue_bn) for row in told.rows] == [
        (1.636, 57.006), (1.284, 68.127),
    ]  # fmt: skip
    last = told.rows[-1]
    assert (last.period_end, last.calendar_quarter) == (date(2026, 1, 31), "2025Q4")
    assert (last.unit, last.definition, last.filed) == ("USD", CASH_FLOW, None)


@pytest.mark.parametrize("value", [None, "NaN", math.nan, math.inf, 5_000_000])
def test_D1_an_unknown_figure_stays_unknown(value: object) -> None:
    """The oldest quarter often has none; one of the wrong sign is none either."""
    raw = body(
        element(CAPEX, ("2024-10-31", value), ("2025-01-31", -1_077_000_000)),
        element(REVENUE, ("2024-10-31", 35_082_000_000)),
    )
    old, new = rows(raw)
    assert math.isnan(old.capex_bn)
    assert old.revenue_bn == 35.082
    assert math.isnan(new.revenue_bn)


def test_the_currency_is_the_companys_own() -> None:
    raw = body(
        element(CAPEX, ("2026-06-30", -496_000_000_000), unit="TWD"),
        element(REVENUE, ("2026-06-30", 40_200_000_000), unit="USD"),
    )
    (row,) = rows(raw)
    assert (row.capex_bn, row.unit) == (496.0, "TWD")
    assert math.isnan(row.revenue_bn)


def test_periods_that_are_no_quarter_are_left_out() -> None:
    with pytest.raises(NoData):
        rows(body(element(CAPEX, ("2025-12-31", -9.0), span="12M")))


@pytest.mark.parametrize(
    "raw",
    [
        body(),
        body(element(CAPEX), element(REVENUE)),
        {"timeseries": {"result": None, "error": {"code": "Not Found", "description": "?"}}},
    ],
)
def test_P11_no_figures_are_no_data_never_zero(raw: Json) -> None:
    with pytest.raises(NoData, match="NVDA"):
        rows(raw)


@pytest.mark.parametrize("key", ["asOfDate", "periodType", "currencyCode", "reportedValue"])
def test_P17_a_missing_field_is_named(key: str) -> None:
    told = element(CAPEX, ("2025-12-31", -9.0))
    kept = told[CAPEX]
    assert isinstance(kept, list)
    del kept[0][key]
    with pytest.raises(BadPayload, match=key):
        rows(body(told))


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({}, "timeseries"),
        ({"timeseries": {}}, "result"),
        (body({}), "meta"),
        (body({"meta": {"type": []}}), "type"),
        (body({"meta": {"type": [CAPEX]}, CAPEX: {}}), CAPEX),
        (body(element(CAPEX, ("soon", -1.0))), "asOfDate"),
    ],
)
def test_P17_another_shape_is_named(raw: object, field: str) -> None:
    with pytest.raises(BadPayload, match=field):
        rows(raw)


def test_recorded_cash_flow_of_apple_is_read() -> None:
    raw = recorded.body("yahoo/fundamentals-aapl-cash-flow-quarterly.json")
    told = series(raw, "AAPL", NOW, 0.0).rows
    assert [row.capex_bn for row in told] == [1.996, 2.151, 2.908, 2.940]
    assert [row.calendar_quarter for row in told] == ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]
    assert {row.unit for row in told} == {"USD"}


def test_recorded_revenue_of_alphabet_is_read() -> None:
    raw = recorded.body("yahoo/fundamentals-goog-financials-quarterly.json")
    told = series(raw, "GOOG", NOW, 0.0).rows
    assert [row.revenue_bn for row in told] == [74.604, 76.693, 86.310]
    assert all(math.isnan(row.capex_bn) for row in told)


def test_recorded_fundamentals_of_a_coin_are_no_data() -> None:
    raw = recorded.body("yahoo/fundamentals-btc-usd-financials-empty.json")
    with pytest.raises(NoData, match="BTC"):
        series(raw, "BTC", NOW, 0.0)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_mutated_body_gives_values_or_a_bad_payload(data: st.DataObject) -> None:
    raw = mutated(data, good())
    try:
        told = rows(raw)
    except (BadPayload, NoData):
        return
    json.dumps([row.capex_bn for row in told if not math.isnan(row.capex_bn)], allow_nan=False)
    assert all(not row.capex_bn < 0.0 and row.unit for row in told)
