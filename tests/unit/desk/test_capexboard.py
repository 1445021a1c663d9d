"""The capex board of a desk: a story's week, own rows, sums, what is published when."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from engine.clock import ManualClock
from engine.desk.capex import OWN
from engine.desk.capexboard import COMPANIES
from engine.desk.desk import Desk
from engine.desk.dump import to_document
from engine.desk.owncapex import read, told
from engine.desk.tables import Tables
from engine.desk.views import CapexBoard, CapexCompany, Mode
from engine.model.capex import CASH, CapexRow, CapexSeries, calendar_quarter
from engine.model.own import Own
from resources import path
from tests.unit.desk.market import NOON, Setting, Weekdays, Window, setting

TABLES = Tables(path("reference"), print)
WEEK = "2024-08-02T20:00"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def board(window: Window) -> CapexBoard:
    view = window.views["capex", ""]
    assert isinstance(view, CapexBoard)
    return view


def company(window: Window, symbol: str) -> CapexCompany:
    return next(one for one in board(window).companies if one.symbol == symbol)


class Week:
    """A replay's desk with the shipped tables alone."""

    def __init__(self, when: str) -> None:
        self.window = Window()
        self.clock = ManualClock(at(when), 0.0)
        self.desk = Desk(self.clock, Weekdays(), self.window, mode=Mode.REPLAY)
        self.desk.take_own(Own(), TABLES)

    def go(self, when: str) -> None:
        self.clock.set(at(when), self.clock.monotonic() + 60.0)
        self.desk.tick()

    def newest(self, symbol: str) -> str:
        return company(self.window, symbol).quarters[-1].calendar_quarter


def live() -> Setting:
    s = setting("MSFT")
    s.desk.take_own(Own(), TABLES)
    return s


def row(symbol: str, end: str, capex: float, source: str = OWN, **more: str) -> CapexRow:
    day = date.fromisoformat(end)
    made = CapexRow(symbol, day, calendar_quarter(day), capex, math.nan, "USD", source, NOON)
    return replace(made, definition=more.get("definition", CASH))


def test_the_week_shows_the_known_figures() -> None:
    window = Week(WEEK).window
    msft = company(window, "MSFT").quarters[-1]
    assert (msft.capex_bn, msft.headline_bn) == (13.873, 19.0)
    assert round(msft.yoy_pct, 1) == 55.1
    assert round(msft.headline_yoy_pct, 1) == 77.6
    googl = company(window, "GOOGL").quarters[-1]
    assert (googl.capex_bn, round(googl.yoy_pct, 1)) == (13.186, 91.4)
    meta = company(window, "META").quarters[-1]
    assert meta.capex_bn == 8.173
    assert round(meta.capex_bn + 0.299, 2) == meta.headline_bn == 8.47
    amzn = company(window, "AMZN").quarters[-1]
    assert (amzn.capex_bn, amzn.headline_bn) == (17.62, 16.4)
    assert "net" in amzn.headline_definition


def test_tsm_stands_in_its_currency_and_in_dollars_with_its_budget() -> None:
    tsm = company(Week(WEEK).window, "TSM")
    newest = tsm.quarters[-1]
    assert (newest.unit, newest.capex_bn) == ("TWD", 205.68)
    assert newest.capex_usd_bn == pytest.approx(205.68 / 32.35)
    assert [(one.low, one.high) for one in tsm.guidance] == [(30.0, 32.0)]


@pytest.mark.parametrize(
    ("symbol", "before", "after"),
    [
        ("MSFT", "2024-07-30T21:29", "2024-07-30T21:30"),
        ("META", "2024-07-31T19:59", "2024-07-31T20:00"),
        ("GOOGL", "2024-07-23T20:29", "2024-07-23T20:30"),
        ("AMZN", "2024-08-01T20:00", "2024-08-01T20:01"),
        ("TSM", "2024-07-18T05:59", "2024-07-18T06:00"),
    ],
)
def test_a_quarter_appears_with_its_report(symbol: str, before: str, after: str) -> None:
    week = Week(before)
    assert week.newest(symbol) == "2024Q1"
    said = len(company(week.window, symbol).guidance)
    week.go(after)
    assert week.newest(symbol) == "2024Q2"
    assert len(company(week.window, symbol).guidance) == said + (symbol != "AMZN")
    assert all(
        one.known_from is not None and one.known_from <= at(after)
        for each in board(week.window).companies
        for one in each.guidance
    )


def test_a_restatement_counts_from_the_day_after_its_filing() -> None:
    def second_quarter(when: str) -> tuple[float, bool]:
        quarters = company(Week(when).window, "META").quarters
        found = next(one for one in quarters if one.calendar_quarter == "2023Q2")
        return found.capex_bn, found.restated

    assert second_quarter("2024-08-01T23:59") == (6.216, False)
    assert second_quarter("2024-08-02T00:00") == (6.134, True)


def test_the_board_holds_the_usual_companies_or_the_chosen_ones() -> None:
    s = live()
    assert tuple(one.symbol for one in board(s.window).companies) == COMPANIES
    s.desk.take_own(Own(companies=("AMD", "TSM")))
    assert [one.symbol for one in board(s.window).companies] == ["AMD", "TSM"]
    amd = company(s.window, "AMD")
    assert amd.guidance == ()
    assert amd.quarters == ()
    assert amd.reason
    assert amd.report_reason
    assert dict(board(s.window).sums[-1].missing)["AMD"]


def test_an_own_row_fills_a_gap_and_never_takes_a_sources_place() -> None:
    s = live()
    mine = (row("MSFT", "2024-06-30", 15.0), row("MSFT", "2026-09-30", 40.0))
    s.desk.take_own(Own(capex=mine))
    quarters = {one.calendar_quarter: one for one in company(s.window, "MSFT").quarters}
    shown = quarters["2024Q2"]
    assert (shown.capex_bn, shown.source) == (13.873, "table: SEC company facts")
    assert [(one.source, one.value_bn) for one in shown.disputes] == [(OWN, 15.0)]
    assert round(shown.yoy_pct, 1) == 55.1
    assert (quarters["2026Q3"].capex_bn, quarters["2026Q3"].source) == (40.0, OWN)
    s.desk.take_own(Own())
    assert "2026Q3" not in {o.calendar_quarter for o in company(s.window, "MSFT").quarters}


def test_an_own_row_of_another_definition_gives_no_change_over_a_year() -> None:
    s = live()
    mine = row("MSFT", "2026-09-30", 40.0, definition="incl. finance leases")
    s.desk.take_own(Own(capex=(mine,)))
    newest = company(s.window, "MSFT").quarters[-1]
    assert math.isnan(newest.yoy_pct)
    assert math.isnan(newest.trailing_bn)
    assert dict(newest.reasons)["yoy_pct"] == "by another definition a year before"
    s.desk.take_own(Own(capex=(replace(mine, definition=CASH),)))
    assert math.isfinite(company(s.window, "MSFT").quarters[-1].yoy_pct)


def test_damaged_own_rows_are_none() -> None:
    good = told(row("MSFT", "2026-09-30", 40.0))
    assert read(good) == row("MSFT", "2026-09-30", 40.0)
    for field, value in (
        ("symbol", ""), ("period_end", "2026-09-31"), ("unit", "dollars"), ("capex_bn", None),
        ("capex_bn", "40"), ("as_of", "2026-09-30T00:00:00"), ("note", "x" * 201),
    ):  # fmt: skip
        assert read({**good, field: value}) is None, field


def test_the_sum_is_in_dollars_and_names_who_is_missing() -> None:
    sums = {one.calendar_quarter: one for one in board(Week(WEEK).window).sums}
    found = sums["2024Q2"]
    assert set(found.members) == set(COMPANIES) - {"NVDA"}
    assert dict(found.missing) == {"NVDA": "no figure of this quarter"}
    whole = 8.173 + 13.873 + 13.186 + 17.62 + 2.798 + 205.68 / 32.35 + 2.151
    assert found.total_bn == pytest.approx(whole, abs=1e-6)


def test_the_board_goes_out_only_when_something_on_it_has_changed() -> None:
    s = live()
    before = s.window.calls.count(("capex", ""))
    s.clock.advance(60.0)
    s.desk.tick()
    assert s.window.calls.count(("capex", "")) == before
    told_ = CapexSeries(
        "MSFT", (row("MSFT", "2026-09-30", 41.0, "sec"),), s.clock.now(), 0.0, "sec"
    )
    s.desk.accept((told_,))
    assert s.window.calls.count(("capex", "")) == before + 1
    assert company(s.window, "MSFT").quarters[-1].source == "sec"


def test_the_dump_names_guidance_sums_and_next_reports() -> None:
    document = to_document(Week(WEEK).desk.snapshot(), "1")
    json.dumps(document, allow_nan=False)
    guidance, sums = document["capex_guidance"], document["capex_sums"]
    companies = document["capex_companies"]
    assert isinstance(guidance, list)
    assert isinstance(sums, list)
    assert isinstance(companies, list)
    meta = [one for one in guidance if one["symbol"] == "META"]
    assert [(one["low_bn"], one["in_force"]) for one in meta] == [(35.0, False), (37.0, True)]
    amd = [one for one in guidance if one["symbol"] == "AMD"]
    assert not any(one["capex"] for one in amd)
    assert [(one["low_bn"], one["in_force"]) for one in amd] == [
        (2.0, False), (3.5, False), (4.0, False), (4.5, True),
    ]  # fmt: skip
    assert [one["symbol"] for one in companies] == list(COMPANIES)
    assert all(one["next_report"] or one["next_report_reason"] for one in companies)
    assert sums[-1]["unit"] == "USD"
    capex = document["capex"]
    assert isinstance(capex, list)
    assert {one["symbol"] for one in capex} == set(COMPANIES)


def test_a_company_without_quarters_in_a_replay_waits_for_nothing() -> None:
    week = Week(WEEK)
    week.desk.set_watchlist(("AMD", "MSFT"))
    week.desk.tick()
    without = dict(week.desk.snapshot().capex_without)
    assert without == {"AMD": "the source has no data: no quarters in what is replayed"}
    s = live()
    s.desk.set_watchlist(("AMD",))
    assert dict(s.desk.snapshot().capex_without)["AMD"] == "waiting for the first answer"
