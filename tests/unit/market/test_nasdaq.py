"""Nasdaq's calendar: texts only, the companies of the world among small ones."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market.client import dig, get, rows
from tests.market.nasdaq import money

if TYPE_CHECKING:
    from tests.market import MarketServer

TARGET = "/api/calendar/earnings"
EPS = re.compile(r"|N/A|\$\d+(\.\d\d)?|\(\$\d+(\.\d\d)?\)")
SESSIONS = {"time-pre-market", "time-after-hours", "time-not-supplied"}


def day(market: MarketServer, text: str) -> dict[object, dict[str, object]]:
    document = get(market, f"{TARGET}?date={text}", host="api.nasdaq.com").document
    return {row["symbol"]: row for row in rows(document, "data", "rows")}


def told(market: MarketServer, symbol: str) -> datetime:
    report = market.world.report(symbol)
    assert report is not None
    return datetime.fromtimestamp(report.when, UTC)


def test_every_value_is_a_text_of_the_recorded_kinds(market: MarketServer) -> None:
    found = [row for d in range(23, 26) for row in day(market, f"2026-11-{d}").values()]
    assert all(isinstance(value, str) for row in found for value in row.values())
    assert {row["time"] for row in found} == SESSIONS
    for key in ("epsForecast", "lastYearEPS"):
        assert all(EPS.fullmatch(str(row[key])) for row in found)
    eps = {str(row["lastYearEPS"]) for row in found}
    assert "N/A" in eps
    assert any(text.startswith("($") for text in eps)
    assert "" in {row["epsForecast"] for row in found}


def test_companies_stand_on_their_day_with_their_session(market: MarketServer) -> None:
    assert told(market, "MSFT").date().isoformat() == "2026-11-25"
    found = day(market, "2026-11-25")
    assert {"MSFT", "GOOGL"} <= found.keys()
    assert found["MSFT"]["time"] == "time-after-hours"
    assert found["MSFT"]["fiscalQuarterEnding"] == "Sep/2026"
    assert "MSFT" not in day(market, "2026-11-24")


def test_unconfirmed_dates_have_no_session(market: MarketServer) -> None:
    text = told(market, "TSM").date().isoformat()
    assert day(market, text)["TSM"]["time"] == "time-not-supplied"


def test_one_company_stands_on_another_day_than_at_yahoo(market: MarketServer) -> None:
    report = market.world.report("QCOM")
    assert report is not None
    assert report.confirmed
    assert told(market, "QCOM").date().isoformat() == "2026-11-30"
    assert "QCOM" not in day(market, "2026-11-30")
    assert "QCOM" in day(market, "2026-12-01")


def test_past_reports_stay_in_the_calendar(market: MarketServer) -> None:
    row = day(market, "2026-08-26")["MSFT"]
    assert (row["fiscalQuarterEnding"], row["time"]) == ("Jun/2026", "time-after-hours")
    assert row["lastYearRptDt"] == "8/27/2025"


def test_days_without_reports_are_empty_or_null(market: MarketServer) -> None:
    holiday = get(market, f"{TARGET}?date=2026-11-26").document
    assert dig(holiday, "data", "rows") == []
    weekend = get(market, f"{TARGET}?date=2026-11-22").document
    assert dig(weekend, "data", "rows") is None
    assert dig(weekend, "status", "rCode") == 200


def test_today_is_meant_without_a_date(market: MarketServer) -> None:
    assert dig(get(market, TARGET).document, "data", "asOf") == "Fri, Nov 20, 2026"


def test_refusals_come_inside_a_200(market: MarketServer) -> None:
    answer = get(market, f"{TARGET}?date=soon")
    assert (answer.status, dig(answer.document, "status", "rCode")) == (200, 400)
    assert dig(answer.document, "data") is None


@pytest.mark.parametrize(
    ("value", "text"), [(3.46, "$3.46"), (-0.11, "($0.11)"), (1.0, "$1"), (-19.2, "($19.20)")]
)
def test_money_is_written_as_recorded(value: float, text: str) -> None:
    assert money(value) == text
