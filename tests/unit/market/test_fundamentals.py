"""Yahoo's fundamentals and past earnings of a world."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market.client import dig, get, get_yahoo, numbers, rows
from tests.market.ledger import quarters
from tests.market.yahoo_events import LATE_S as TOLD_LATE_S
from tests.market.yahoo_fundamentals import LATE_S

if TYPE_CHECKING:
    from engine.clock import ManualClock
    from tests.market import MarketServer

BASE = "/ws/fundamentals-timeseries/v1/finance/timeseries"
CAPEX, REVENUE = "quarterlyCapitalExpenditure", "quarterlyTotalRevenue"


def series(market: MarketServer, symbol: str, *kinds: str, more: str = "") -> dict[str, object]:
    """Rows by type, None where only `meta` came."""
    answer = get(market, f"{BASE}/{symbol}?type={','.join(kinds)}{more}")
    assert answer.status == 200
    elements = rows(answer.document, "timeseries", "result")
    found = {str(dig(element, "meta", "type", 0)): element for element in elements}
    return {kind: element.get(kind) for kind, element in found.items()}


def raw(values: object) -> list[float]:
    return [float(str(dig(row, "reportedValue", "raw"))) for row in rows(values)]


def test_capex_is_negative_and_revenue_has_a_quarter_more(market: MarketServer) -> None:
    found = series(market, "NVDA", CAPEX, REVENUE)
    capex, revenue = raw(found[CAPEX]), raw(found[REVENUE])
    assert max(capex) < 0.0 < min(revenue)
    assert (len(capex), len(revenue)) == (5, 6)
    known = [q for q in quarters(market.world, "NVDA") if q.told < market.clock.now().timestamp()]
    assert capex == [-q.restated for q in known[-5:]]
    assert {row["periodType"] for row in rows(found[CAPEX])} == {"3M"}


def test_types_without_figures_come_as_meta_alone(market: MarketServer) -> None:
    found = series(market, "NVDA", CAPEX, "quarterlyForeignSales", "nonsense")
    assert found["quarterlyForeignSales"] is None
    assert found["nonsense"] is None
    assert series(market, "BTC-USD", CAPEX, REVENUE) == {CAPEX: None, REVENUE: None}
    assert series(market, "ZZTOP", CAPEX) == {CAPEX: None}


@pytest.mark.parametrize(("symbol", "unit"), [("TSM", "TWD"), ("ASML", "EUR"), ("META", "USD")])
def test_figures_stand_in_the_reporting_currency(
    market: MarketServer, symbol: str, unit: str
) -> None:
    found = rows(series(market, symbol, REVENUE)[REVENUE])
    assert {row["currencyCode"] for row in found} == {unit}


def test_years_and_trailing_years_are_sums_of_quarters(market: MarketServer) -> None:
    found = series(market, "META", CAPEX, "annualCapitalExpenditure", "trailingCapitalExpenditure")
    (trailing,) = raw(found["trailingCapitalExpenditure"])
    assert trailing == sum(raw(found[CAPEX])[-4:])
    ends = [str(row["asOfDate"]) for row in rows(found["annualCapitalExpenditure"])]
    assert ends == ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"]


def test_periods_outside_the_asked_span_are_left_out(market: MarketServer) -> None:
    first = int(datetime(2026, 5, 1, tzinfo=UTC).timestamp())
    found = series(market, "META", CAPEX, more=f"&period1={first}&period2=1900000000")
    assert [row["asOfDate"] for row in rows(found[CAPEX])] == ["2026-06-30"]
    assert get(market, f"{BASE}/META?type={CAPEX}&period1=soon").status == 400


def test_the_newest_quarter_comes_days_late(market: MarketServer, clock: ManualClock) -> None:
    report = market.world.report("MSFT")
    assert report is not None
    clock.advance(report.when - clock.now().timestamp() + 3600.0)
    before = rows(series(market, "MSFT", CAPEX)[CAPEX])
    assert before[-1]["asOfDate"] == "2026-06-30"
    clock.advance(LATE_S)
    assert rows(series(market, "MSFT", CAPEX)[CAPEX])[-1]["asOfDate"] == "2026-09-30"


def test_past_earnings_hold_four_quarters_and_gain_the_new_one(
    market: MarketServer, clock: ManualClock
) -> None:
    def history() -> list[dict[str, object]]:
        target = "/v10/finance/quoteSummary/MSFT?modules=earningsHistory"
        document = get_yahoo(market, target).document
        return rows(document, "quoteSummary", "result", 0, "earningsHistory", "history")

    first = history()
    assert [row["period"] for row in first] == ["-4q", "-3q", "-2q", "-1q"]
    assert dig(first[-1], "quarter", "fmt") == "2026-06-30"
    report = market.world.report("MSFT")
    assert report is not None
    clock.advance(report.when - clock.now().timestamp() + TOLD_LATE_S - 1.0)
    assert history() == first
    clock.advance(1.0)
    after = history()
    assert dig(after[-1], "quarter", "fmt") == "2026-09-30"
    assert after[0]["epsActual"] == first[1]["epsActual"]
    actual, estimate, surprise = (
        numbers([dig(after[-1], key, "raw")])[0]
        for key in ("epsActual", "epsEstimate", "surprisePercent")
    )
    assert surprise == pytest.approx(actual / estimate - 1.0, abs=1e-4)
    assert report.eps == pytest.approx(estimate, rel=1e-9)
