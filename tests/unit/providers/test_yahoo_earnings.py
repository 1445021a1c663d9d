"""Report dates of calendarEvents."""

from __future__ import annotations

import math
import time
from datetime import UTC, date, datetime
from typing import Any

import pytest

from engine.errors import BadPayload, NoData
from engine.model.earnings import EarningsEvent, EarningsResult, EventStatus, Session
from engine.providers.yahoo.earnings import of_calendar, of_history, of_summary
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, calendar, epoch


def test_T8_two_dates_are_a_window_whose_session_is_unknown() -> None:
    dates = [epoch(2026, 10, 28, 10, 59), epoch(2026, 11, 2, 12)]
    event = of_calendar(calendar(dates, estimate=True), "AAPL", NOW)
    assert (event.day, event.until) == (date(2026, 10, 28), date(2026, 11, 2))
    assert (event.status, event.session, event.when) == (
        EventStatus.ESTIMATED,
        Session.UNKNOWN,
        None,
    )


@pytest.mark.parametrize(
    ("hour", "minute", "session"),
    [(11, 0, Session.BMO), (13, 30, Session.DMH), (19, 59, Session.DMH), (20, 0, Session.AMC)],
)
def test_T8_a_confirmed_date_has_the_session_of_new_yorks_wall_time(
    hour: int, minute: int, session: Session
) -> None:
    dates = [epoch(2026, 9, 30, hour, minute)]
    event = of_calendar(calendar(dates, estimate=False), "NVDA", NOW)
    assert (event.day, event.session, event.status) == (
        date(2026, 9, 30),
        session,
        EventStatus.CONFIRMED,
    )


def test_T8_nothing_is_guessed_for_a_listing_abroad_or_without_a_flag() -> None:
    at = [epoch(2026, 10, 15, 6)]
    assert of_calendar(calendar(at, estimate=False), "2330.TW", NOW).session is Session.UNKNOWN
    assert of_calendar(calendar(at, estimate=None), "TSM", NOW).status is EventStatus.ESTIMATED


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Pacific/Kiritimati", "Australia/Lord_Howe"])
def test_T6_the_date_does_not_depend_on_the_computers_zone(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        dates = [epoch(2026, 10, 1, 2)]
        assert of_calendar(calendar(dates, estimate=False), "NVDA", NOW).day == date(2026, 9, 30)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_consensus_is_per_share_and_in_millions() -> None:
    event = of_calendar(calendar([epoch(2026, 9, 30, 20)], estimate=False), "NVDA", NOW)
    assert (event.eps_estimate, event.revenue_estimate) == (1.25, 54_000.0)
    bare = calendar(
        [epoch(2026, 9, 30, 20)], estimate=False, earningsAverage=None, revenueAverage=0
    )
    found = of_calendar(bare, "NVDA", NOW)
    assert math.isnan(found.eps_estimate)
    assert math.isnan(found.revenue_estimate)


def test_a_date_gone_by_or_no_date_is_no_data() -> None:
    for dates in ([epoch(2026, 9, 10, 20)], []):
        with pytest.raises(NoData, match="not announced"):
            of_calendar(calendar(dates, estimate=False), "NVDA", NOW)


def test_an_etf_has_no_report_and_that_is_no_fault() -> None:
    error = {"code": "Not Found", "description": "No fundamentals data found"}
    body = {"quoteSummary": {"result": None, "error": error}}
    with pytest.raises(NoData, match="QQQ"):
        of_calendar(body, "QQQ", NOW)


@pytest.mark.parametrize(
    "body",
    [
        {"quoteSummary": {"result": [{}], "error": None}},
        {"quoteSummary": {"result": [{"calendarEvents": {"earnings": {}}}], "error": None}},
        calendar([], estimate=True, earningsDate=["soon"]),
    ],
)
def test_P17_another_shape_is_named(body: object) -> None:
    with pytest.raises(BadPayload, match=r"earnings|calendarEvents"):
        of_calendar(body, "NVDA", NOW)


@pytest.mark.parametrize(
    ("name", "symbol", "day", "until"),
    [
        ("aapl-estimate-range", "AAPL", date(2025, 4, 30), date(2025, 5, 5)),
        ("goog-estimate-range", "GOOG", date(2025, 4, 23), date(2025, 4, 28)),
        ("crm-confirmed", "CRM", date(2025, 2, 26), None),
        ("amzn-no-dividend", "AMZN", date(2025, 4, 28), date(2025, 5, 2)),
    ],
)
def test_recorded_calendars_are_read(name: str, symbol: str, day: date, until: date | None) -> None:
    body = recorded.body(f"yahoo/calendar-events-{name}.json")
    event = of_calendar(body, symbol, datetime(2025, 2, 24, 10, tzinfo=UTC))
    assert (event.day, event.until) == (day, until)
    assert event.revenue_estimate > 5_000.0


@pytest.mark.parametrize("name", ["qqq-404", "btc-usd-404", "cmcom-as-no-estimates"])
def test_recorded_calendars_without_a_next_report_are_no_data(name: str) -> None:
    with pytest.raises(NoData):
        of_calendar(recorded.body(f"yahoo/calendar-events-{name}.json"), "X", NOW)


def row(ended: int | None, actual: object, estimate: object = 1.8) -> dict[str, object]:
    """A row of earningsHistory as sent: {raw, fmt} in spite of formatted=false."""
    return {
        "maxAge": 1,
        "epsActual": {"raw": actual, "fmt": "x"},
        "epsEstimate": {"raw": estimate, "fmt": "x"},
        "quarter": {"raw": ended, "fmt": "x"} if ended is not None else {},
        "currency": "USD",
        "period": "-1q",
    }


def summary(rows: object, dates: list[int] | None = None) -> Any:
    """A reply with both modules."""
    body: Any = calendar(dates or [], estimate=False)
    body["quoteSummary"]["result"][0]["earningsHistory"] = {"history": rows, "maxAge": 86_400}
    return body


def test_past_results_come_with_their_quarter_oldest_first() -> None:
    ends = (epoch(2026, 6, 30), epoch(2026, 3, 31))
    found = of_history(summary([row(ends[0], 1.9), row(ends[1], -0.2, None)]), "META", NOW)
    assert [one.ended for one in found] == [date(2026, 3, 31), date(2026, 6, 30)]
    assert (found[0].eps_actual, math.isnan(found[0].eps_estimate)) == (-0.2, True)
    assert found[1] == EarningsResult("META", date(2026, 6, 30), 1.8, 1.9, "USD", "yahoo", NOW)


@pytest.mark.parametrize("rows", [None, [], [row(None, 1.9)], [row(epoch(2026, 6, 30), None)]])
def test_a_row_that_tells_nothing_is_no_result(rows: object) -> None:
    assert of_history(summary(rows), "META", NOW) == ()


@pytest.mark.parametrize("rows", ["four", [1], {"a": 1}])
def test_P17_a_history_of_another_shape_is_named(rows: object) -> None:
    with pytest.raises(BadPayload, match="history"):
        of_history(summary(rows), "META", NOW)


def test_the_date_comes_before_the_results_and_either_is_enough() -> None:
    rows = [row(epoch(2026, 6, 30), 1.9)]
    both = of_summary(summary(rows, [epoch(2026, 9, 30, 20)]), "META", NOW)
    assert [type(one) for one in both] == [EarningsEvent, EarningsResult]
    assert [type(one) for one in of_summary(summary(rows), "META", NOW)] == [EarningsResult]
    (alone,) = of_summary(calendar([epoch(2026, 9, 30, 20)], estimate=False), "META", NOW)
    assert isinstance(alone, EarningsEvent)
    with pytest.raises(NoData):
        of_summary(summary([]), "META", NOW)


def test_the_recorded_history_is_read() -> None:
    body = recorded.body("yahoo/earnings-history-goog.json")
    found = of_history(body, "GOOG", datetime(2025, 2, 24, 10, tzinfo=UTC))
    assert [one.ended.isoformat() for one in found] == [
        "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31",
    ]  # fmt: skip
    assert [one.eps_actual for one in found] == [1.89, 1.89, 2.12, 2.15]
    assert found[1].eps_estimate == 1.84326


def test_the_recorded_refusal_of_a_history_is_no_data() -> None:
    with pytest.raises(NoData):
        of_summary(recorded.body("yahoo/earnings-history-btc-usd-404.json"), "BTC-USD", NOW)
