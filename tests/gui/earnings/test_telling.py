"""What is told of a report: by both clocks, with own dates, changes and disputes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from engine.desk.views import EarningsRow, EarningsWeek
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.reason import Reason
from engine.model.value import missing
from gui.earnings.missing import missing as missing_words
from gui.earnings.telling import facts, summary
from gui.earnings.words import revenue, surprise, week_words
from tests.gui.earnings.rows import AMD, BOARD, META, MSFT, ORCL, TODAY, report
from tests.support.fake_engine import START
from tests.unit.desk.market import setting

BERLIN, TAIPEI = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Taipei")
MINUTE = "\u2009min"


def told(day: date, session: Session, now: datetime, zone: ZoneInfo) -> dict[str, str]:
    return dict(facts(report("META", day, session), now, zone))


@pytest.mark.parametrize(
    ("day", "now", "left", "berlin", "taipei"),
    [
        # Europe is back on winter time, New York not yet: 5 hours apart
        (date(2026, 10, 26), datetime(2026, 10, 24, 20, 0, tzinfo=UTC), "2\u2009d",
         "Mon 26 Oct 21:00", "Tue 27 Oct 04:00"),
        # both on summer time
        (date(2026, 10, 23), datetime(2026, 10, 22, 20, 0, tzinfo=UTC), "1\u2009d",
         "Fri 23 Oct 22:00", "Sat 24 Oct 04:00"),
        # New York's clocks went back in the night before: the day is an hour longer
        (date(2026, 11, 2), datetime(2026, 10, 31, 20, 0, tzinfo=UTC), "2\u2009d 1\u2009h",
         "Mon 2 Nov 22:00", "Tue 3 Nov 05:00"),
        # New York's clocks went forward: Europe's not yet
        (date(2027, 3, 15), datetime(2027, 3, 13, 21, 0, tzinfo=UTC), "1\u2009d 23\u2009h",
         "Mon 15 Mar 21:00", "Tue 16 Mar 04:00"),
    ],
)  # fmt: skip
def test_T8_countdowns_and_clocks_hold_around_daylight_saving(
    day: date, now: datetime, left: str, berlin: str, taipei: str
) -> None:
    for zone, there in ((BERLIN, berlin), (TAIPEI, taipei)):
        found = told(day, Session.AMC, now, zone)
        assert found["In"] == left
        assert found["Local time"] == f"after {there}"
        assert found["New York"].startswith("after ")
        assert found["New York"].endswith("16:00")


def test_a_report_before_the_open_is_before_it_by_both_clocks() -> None:
    found = told(date(2026, 9, 30), Session.BMO, START, BERLIN)
    assert found["Local time"] == "before Wed 30 Sep 15:30"
    assert found["New York"] == "before Wed 30 Sep 09:30"


def test_a_known_hour_is_told_as_such_and_one_clock_is_enough_in_new_york() -> None:
    event = replace(META.event, when=datetime(2026, 9, 30, 20, 5, tzinfo=UTC))
    found = dict(facts(replace(META, event=event), START, ZoneInfo("America/New_York")))
    assert found["New York"] == "Wed 30 Sep 16:05"
    assert "Local time" not in found


def test_an_unknown_session_has_no_hour_in_any_zone() -> None:
    found = told(date(2026, 9, 30), Session.UNKNOWN, START, TAIPEI)
    assert found["New York"] == "Wed 30 Sep, hour unknown"
    assert "Local time" not in found
    assert found["In"] == "2\u2009d"


def test_an_own_date_stands_beside_the_sources_with_every_change() -> None:
    found = dict(facts(AMD, START, BERLIN))
    assert found["Yours"] == "Thu 1 Oct 2026, after close: from the conference"
    assert found["Sources"] == "nasdaq, yahoo"
    assert found["Changed"] == (
        "yahoo: 30 Sep, unknown → 1 Oct, after close, seen 2026-09-20 14:00 UTC"
    )
    assert dict(facts(MSFT, START, BERLIN))["Others say"] == "Nasdaq: 6 Oct"


def test_figures_of_a_report_that_is_out_are_told() -> None:
    found = dict(facts(ORCL, START, BERLIN))
    assert found["Revenue"] == "reported $64.7bn, expected $62.4bn, surprise +3.7\u2009%"
    assert found["Moved"] == "\u22123.4\u2009%"
    assert found["Implied volatility"] == (
        "before 48.3, after 31.6, crush \u221216.7, 36.2 without the report (yahoo)"
    )
    assert found["Past moves"].startswith("mean 13.0, median 12.3, 2.1 to 24.6 % in 8 reports")


def test_a_screen_reader_hears_a_card_in_one_sentence() -> None:
    assert summary(META, START) == (
        "META, Wed 30 Sep, after close, confirmed, 2\u2009d 5\u2009h, ±6.4\u2009% by the "
        "straddle, one sigma ±8.1\u2009%, $95.0bn at risk, EPS expected 1.42 USD"
    )
    assert "yours" in summary(AMD, START)
    assert "surprise +33.1\u2009%" in summary(ORCL, START)


def test_a_surprise_is_against_the_size_of_what_was_expected() -> None:
    assert surprise(-0.5, -1.0) == 50.0
    assert surprise(0.9, 1.0) == pytest.approx(-10.0)
    assert surprise(1.0, 0.0) != surprise(1.0, 0.0)
    assert surprise(float("nan"), 1.0) != surprise(1.0, 0.0)


def test_revenue_of_another_currency_says_which() -> None:
    assert revenue(62_400.0, "USD") == "$62.4bn"
    assert revenue(673_510.0, "TWD") == "TWD 674bn"


def test_a_week_says_over_how_many_reports_its_sum_is() -> None:
    weeks = {week.monday: week for week in BOARD.weeks}
    assert week_words(weeks[TODAY]) == "7 reports · $665bn at risk in 6 of 7"
    assert week_words(weeks[date(2026, 10, 12)]) == "1 report · $21.0bn at risk"
    assert week_words(None) == "no reports"


def test_every_state_has_a_word() -> None:
    words = set()
    for status in EventStatus:
        words.add(summary(replace(META, event=replace(META.event, status=status)), START))
    assert len(words) == len(EventStatus)


def test_a_week_without_value_at_risk_says_why() -> None:
    none = missing(Reason.NO_DATA, "no market value in the quote")
    week = EarningsWeek(TODAY, 5, none, 0)
    assert week_words(week) == ("5 reports · at risk: none, no market value in the quote")


def test_what_is_missing_is_told_in_words_with_its_definition() -> None:
    """No name of a field of the dump, for whatever figure is missing."""
    row = document_row()
    lines = missing_words(row)
    assert len(lines) == len(row.reasons)
    assert not [line for line in lines if "_" in line.split(":")[0]]
    assert "IV30 without the report: the report is out (IV30 at the money" in "\n".join(lines)
    assert "At risk: no quote (Market value times the implied move)" in lines
    heads = [line.split(":")[0] for line in lines]
    assert len(set(heads)) == len(heads)


def document_row() -> EarningsRow:
    """A report of which nothing is known, as the desk gives it."""
    s = setting("META", now=datetime(2026, 9, 28, 15, 0, tzinfo=UTC))
    event = EarningsEvent(
        "XYZ", date(2026, 9, 22), Session.UNKNOWN, EventStatus.CONFIRMED, "yahoo", START
    )
    s.desk.accept((event,))
    s.desk.set_watchlist(("XYZ",))
    row = next(one for one in s.desk.snapshot().earnings.rows if one.event.symbol == "XYZ")
    assert len(row.reasons) == 17
    return replace(row, reasons=tuple(
        (name, {"iv30_ex": "the report is out", "at_risk_usd": "no quote"}.get(name, why))
        for name, why in row.reasons
    ))  # fmt: skip
