"""Measures, definitions and sums as pure functions of the shipped figures."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from gui.capex.group import total
from gui.capex.measures import (
    MEASURES,
    Look,
    Shown,
    after,
    placed,
    quarter_name,
    quarter_number,
    shown,
    unit_of,
)
from tests.gui.capex.boards import board

if TYPE_CHECKING:
    from engine.desk.views import CapexBoard, CapexCompany
    from gui.capex.measures import BasisId, MeasureId, MoneyId

NOW = board()
LATER = board(datetime(2026, 11, 22, tzinfo=UTC))


def company(whole: CapexBoard, symbol: str) -> CapexCompany:
    return next(one for one in whole.companies if one.symbol == symbol)


def figure(
    symbol: str, quarter: str, measure: MeasureId = "quarter", basis: BasisId = "cash",
    money: MoneyId = "own", whole: CapexBoard = NOW,
) -> Shown:  # fmt: skip
    one = company(whole, symbol)
    at = placed(one)[quarter_number(quarter)]
    return shown(one.quarters, at, Look(measure, basis, money))


@pytest.mark.parametrize(
    ("symbol", "measure", "basis", "money", "wanted"),
    [
        ("META", "quarter", "cash", "own", 8.173), ("META", "quarter", "headline", "own", 8.47),
        ("MSFT", "yoy", "cash", "own", 55.1), ("MSFT", "yoy", "headline", "own", 77.6),
        ("MSFT", "trailing", "cash", "own", 44.477), ("GOOGL", "yoy", "cash", "own", 91.4),
        ("META", "share", "cash", "own", 20.9), ("META", "share", "headline", "own", 21.7),
        ("TSM", "quarter", "cash", "usd", 6.358), ("TSM", "quarter", "headline", "usd", 6.358),
    ],
)  # fmt: skip
def test_the_week_s_figures_are_those_of_the_filings(
    symbol: str, measure: MeasureId, basis: BasisId, money: MoneyId, wanted: float
) -> None:
    found = figure(symbol, "2024Q2", measure, basis, money)
    assert found.value == pytest.approx(wanted, abs=0.06)
    assert found.definition
    assert found.source


def test_trailing_dollars_are_each_quarter_at_its_own_rate() -> None:
    one = company(LATER, "TSM")
    found = figure("TSM", "2025Q4", "trailing", money="usd", whole=LATER)
    at = placed(one)[quarter_number("2025Q4")]
    parts = [f.capex_usd_bn for f in one.quarters[at - 3 : at + 1]]
    assert found.value == pytest.approx(sum(parts))
    assert found.value == pytest.approx(40.75, abs=0.2)


def test_headlines_of_several_definitions_are_not_summed() -> None:
    one = company(LATER, "MSFT")
    changed = replace(one.quarters[-2], headline_definition="another")
    quarters = (*one.quarters[:-2], changed, one.quarters[-1])
    found = shown(quarters, len(quarters) - 1, Look("trailing", "headline"))
    assert not found.known
    assert found.why == "headlined by more than one definition within the year"


def test_a_hole_in_the_year_is_named() -> None:
    found = figure("MSFT", "2024Q2", "trailing", "headline")
    assert not found.known
    assert found.why


@pytest.mark.parametrize("whole", [NOW, LATER])
def test_the_sum_is_the_engine_s(whole: CapexBoard) -> None:
    for one in whole.sums:
        found = total(whole, quarter_number(one.calendar_quarter), Look())
        assert found.value == pytest.approx(one.total_bn, nan_ok=True)
        assert found.members == one.members
        assert [symbol for symbol, _ in found.missing] == [symbol for symbol, _ in one.missing]


def test_a_group_s_change_compares_the_same_companies() -> None:
    found = total(LATER, quarter_number("2026Q1"), Look("yoy"))
    now = then = 0.0
    for symbol in found.members:
        quarters = company(LATER, symbol).quarters
        places = placed(company(LATER, symbol))
        now += quarters[places[quarter_number("2026Q1")]].capex_usd_bn
        then += quarters[places[quarter_number("2025Q1")]].capex_usd_bn
    assert found.value == pytest.approx((now / then - 1.0) * 100.0)
    assert len(found.members) + len(found.missing) == 8


def test_a_group_s_share_weighs_by_revenue_in_dollars() -> None:
    found = total(LATER, quarter_number("2026Q1"), Look("share"))
    assert 0.0 < found.value < 100.0
    assert all(why for _, why in found.missing)


def test_a_group_s_trailing_sum_has_only_whole_years() -> None:
    found = total(NOW, quarter_number("2024Q2"), Look("trailing"))
    assert "ORCL" not in found.members
    assert dict(found.missing)["ORCL"] == "not four quarters in a row are known"


def test_nobody_s_quarter_has_no_sum() -> None:
    found = total(NOW, quarter_number("1999Q1"), Look())
    assert math.isnan(found.value)
    assert found.why


def test_measures_go_round_and_quarters_are_numbers() -> None:
    one: MeasureId = MEASURES[0]
    for _ in MEASURES:
        one = after(one)
    assert one == MEASURES[0]
    assert quarter_name(quarter_number("2024Q4") + 1) == "2025Q1"


def test_units_name_the_currency() -> None:
    newest = company(NOW, "TSM").quarters[-1]
    assert unit_of(newest, Look()) == "bn NT$"
    assert unit_of(newest, Look(money="usd")) == "bn US$"
    assert unit_of(newest, Look("yoy")) == "%"
    assert unit_of(replace(newest, unit="SEK"), Look()) == "bn SEK"


def test_a_group_s_change_is_that_of_the_companies_as_first_filed() -> None:
    alone = board(datetime(2024, 11, 1, tzinfo=UTC), ("META",))
    found = total(alone, quarter_number("2024Q2"), Look("yoy"))
    assert found.value == pytest.approx(31.5, abs=0.051)
