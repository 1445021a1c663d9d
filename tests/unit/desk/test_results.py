"""Results that come without the day of their report find it."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from engine.desk.earnings import reported
from engine.desk.earningsrevenue import with_revenue
from engine.desk.history import History
from engine.desk.views import EarningsRow
from engine.model.capex import CapexRow, CapexSeries
from engine.model.earnings import EarningsEvent, EarningsResult, EventStatus, Session
from tests.unit.desk.market import NOON, Setting, setting

TODAY = NOON.date()
HOUR = timedelta(hours=1)
DUE = EarningsEvent(
    "META", TODAY, Session.AMC, EventStatus.CONFIRMED, "yahoo", NOON, eps_estimate=5.0
)
RESULT = EarningsResult("META", date(2026, 6, 30), 5.05, 5.5, "USD", "yahoo", NOON + 5 * HOUR)


def rows(s: Setting) -> list[EarningsRow]:
    return [r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "META"]


def after(*values: EarningsEvent | EarningsResult) -> Setting:
    s = setting("META")
    s.desk.accept((DUE,))
    s.go_to(RESULT.as_of)
    s.desk.accept(values)
    return s


def test_the_actual_and_the_surprise_appear_on_the_day_of_the_report() -> None:
    (row,) = rows(after(RESULT))
    assert (row.event.day, row.event.status) == (TODAY, EventStatus.REPORTED)
    assert (row.event.eps_actual, row.event.eps_estimate) == (5.5, 5.05)
    assert row.surprise_pct == pytest.approx(100.0 * 0.45 / 5.05)
    assert row.event.session is Session.AMC


def test_the_result_stays_while_the_calendar_still_names_the_day() -> None:
    s = after(RESULT)
    s.go_to(RESULT.as_of + HOUR)
    s.desk.accept((replace(DUE, as_of=s.clock.now()),))
    (row,) = rows(s)
    assert (row.event.status, row.event.eps_actual) == (EventStatus.REPORTED, 5.5)


def test_the_quarter_before_is_not_taken_for_the_report_of_today() -> None:
    (row,) = rows(after(replace(RESULT, ended=date(2026, 3, 31))))
    assert math.isnan(row.event.eps_actual)
    assert row.event.status is EventStatus.CONFIRMED


def test_each_quarter_finds_its_own_report() -> None:
    past = replace(DUE, day=date(2026, 4, 29), source="table: x", status=EventStatus.REPORTED)
    known = (past, DUE)
    for ended, day in ((date(2026, 3, 31), past.day), (date(2026, 6, 30), TODAY)):
        found = reported(replace(RESULT, ended=ended), known, RESULT.as_of)
        assert found is not None
        assert (found.day, found.source) == (day, "yahoo")


def test_of_a_day_that_nobody_confirmed_the_note_says_so() -> None:
    expected = replace(DUE, source="table: x", status=EventStatus.ESTIMATED)
    found = reported(RESULT, (expected,), RESULT.as_of + timedelta(days=9))
    assert found is not None
    assert (found.day, found.note) == (TODAY, "day as expected: table: x")
    sure = reported(RESULT, (DUE,), RESULT.as_of)
    assert sure is not None
    assert sure.note == ""


@pytest.mark.parametrize(
    "result",
    [
        replace(RESULT, ended=TODAY),
        replace(RESULT, ended=date(2025, 12, 31)),
        replace(RESULT, eps_actual=math.nan),
    ],
)
def test_a_result_that_fits_no_report_is_none(result: EarningsResult) -> None:
    assert reported(result, (DUE,), RESULT.as_of) is None


def test_a_report_out_before_its_expected_day_is_of_today() -> None:
    late = replace(DUE, day=TODAY + timedelta(days=3), until=TODAY + timedelta(days=7))
    s = setting("META")
    s.desk.accept((late,))
    s.go_to(RESULT.as_of)
    s.desk.accept((RESULT,))
    (row,) = rows(s)
    assert (row.event.day, row.event.until, row.event.session) == (TODAY, None, Session.UNKNOWN)
    assert row.changes == ()


def test_a_day_of_polls_stores_no_revision_that_says_nothing_new(tmp_path: Path) -> None:
    s = setting("META")
    history = History(tmp_path / "h.sqlite", s.clock)
    s = setting("META", history=history)
    s.desk.accept((DUE,))
    for n in range(5, 9):
        s.go_to(NOON + n * HOUR)
        at = s.clock.now()
        s.desk.accept((replace(DUE, as_of=at), replace(RESULT, as_of=at)))
    s.desk.flush()
    assert len([one for one in history.revisions() if one.event.eps_actual == 5.5]) == 1
    history.close()


def _stated(source: str, revenue_bn: float, unit: str = "USD") -> CapexSeries:
    row = CapexRow("META", date(2026, 6, 30), "2026Q2", 17.0, revenue_bn, unit, source, NOON)
    return CapexSeries("META", (row,), NOON, 0.0, source)


def test_revenue_comes_from_the_statements_when_they_arrive_and_names_them() -> None:
    s = after(RESULT)
    (row,) = rows(s)
    assert dict(row.reasons)["revenue_actual"] == "no result in the sources"
    s.desk.accept((_stated("yahoo", 60.1), _stated("sec", 60.0)))
    (row,) = rows(s)
    assert row.event.revenue_actual == pytest.approx(60_000.0)
    assert row.event.note == "revenue: sec"


def test_revenue_in_another_currency_is_not_set_beside_the_estimate() -> None:
    known = replace(DUE, status=EventStatus.REPORTED, revenue_estimate=5e4)
    assert with_revenue(known, (_stated("sec", 900.0, "TWD"),)) == known
    assert with_revenue(DUE, (_stated("sec", 60.0),)) == DUE
