"""The shipped reports: equal to the facts, marked as shipped, never ahead of their time."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from engine.desk.earnings import Calendar, reports
from engine.desk.earningshistory import FILE, read_history
from engine.desk.earningsrows import surprise
from engine.desk.history import History
from engine.errors import FileFault
from engine.folders import shipped
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.status import Level
from resources import path
from tests.unit.desk import market
from tests.unit.desk.market import Setting, setting

NOW = datetime(2026, 9, 1, 16, 0, tzinfo=UTC)
FACTS = Path(__file__).parents[4] / "shared" / "facts" / "earnings-history.csv"


@pytest.fixture(scope="module")
def known() -> dict[tuple[str, date], EarningsEvent]:
    return {(e.symbol, e.day): e for e in read_history(path("reference"), NOW)}


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts' folder is not there")
def test_the_table_holds_the_facts(known: dict[tuple[str, date], EarningsEvent]) -> None:
    with FACTS.open(encoding="utf-8") as stream:
        facts = list(csv.DictReader(stream))
    assert len(facts) == 130
    for fact in facts:
        event = known[fact["symbol"], date.fromisoformat(fact["date"])]
        assert event.session == fact["session"]
        assert event.eps_currency == fact["eps_currency"]
        assert event.eps_estimate == float(fact["eps_estimate"])
        assert fact["quirk_note"] in event.note
        assert fact["certainty"] in event.note
        if fact["status"] == "scheduled":
            assert event.status is EventStatus.ESTIMATED
            assert math.isnan(event.eps_actual)
            continue
        assert event.status is EventStatus.REPORTED
        assert event.eps_actual == float(fact["eps_actual"])
        assert event.move_pct == float(fact["next_session_move_pct"])
        told, _ = surprise(event, "")
        assert told == pytest.approx(float(fact["surprise_pct"]), abs=0.006)


@pytest.mark.parametrize(
    ("symbol", "day", "session", "currency"),
    [
        ("AMZN", date(2024, 8, 1), Session.AMC, "USD"),
        ("INTC", date(2024, 8, 1), Session.AMC, "USD"),
        ("TSM", date(2024, 7, 18), Session.BMO, "USD"),
        ("ASML", date(2024, 7, 17), Session.BMO, "EUR"),
        ("ASML", date(2024, 10, 15), Session.DMH, "EUR"),
    ],
)
def test_sessions_and_currencies_are_the_checked_ones(
    known: dict[tuple[str, date], EarningsEvent],
    symbol: str,
    day: date,
    session: Session,
    currency: str,
) -> None:
    assert known[symbol, day].session is session
    assert known[symbol, day].eps_currency == currency


def test_every_row_is_marked_as_shipped_with_its_source(
    known: dict[tuple[str, date], EarningsEvent],
) -> None:
    assert {e.source for e in known.values()} == {
        "table: Yahoo earnings calendar", "table: company release",
    }  # fmt: skip
    assert "EPS non-GAAP" in known["AMD", date(2024, 7, 30)].note


def test_the_checked_session_wins_over_a_calendars_wrong_stamp(
    known: dict[tuple[str, date], EarningsEvent],
) -> None:
    for symbol in ("AMZN", "INTC"):
        checked = known[symbol, date(2024, 8, 1)]
        wrong = replace(
            checked, session=Session.DMH, source="yahoo", eps_actual=1.26,
            when=datetime(2024, 8, 1, 16, 0, tzinfo=UTC), status=EventStatus.REPORTED,
        )  # fmt: skip
        calendar = Calendar()
        for event in (wrong, checked):
            calendar.take(event, NOW)
        (found,) = reports(calendar, NOW, market.hours(NOW))
        assert (found.source, found.session, found.when) == ("yahoo", Session.AMC, None)


def test_nothing_is_known_before_its_day() -> None:
    early = read_history(path("reference"), datetime(2024, 7, 31, 23, 0, tzinfo=UTC))
    assert max(e.day for e in early) == date(2024, 7, 30)
    assert all(e.status is EventStatus.REPORTED for e in early)
    dated = read_history(path("reference"), datetime(2026, 8, 22, 16, 0, tzinfo=UTC))
    assert not [e for e in dated if e.status is EventStatus.ESTIMATED]


@pytest.mark.logs_warnings
def test_a_broken_row_is_left_out_and_a_broken_table_is_told(tmp_path: Path) -> None:
    lines = (path("reference") / FILE).read_text(encoding="utf-8").splitlines()
    (tmp_path / "reference").mkdir()
    table = tmp_path / "reference" / FILE
    broken = [*lines[:6], lines[6].replace("AMC", "NOON"), *lines[7:10]]
    table.write_text("\n".join(broken) + "\n", encoding="utf-8")
    assert len(read_history(tmp_path / "reference", NOW)) == 3
    table.write_text("nothing\n", encoding="utf-8")
    with pytest.raises(FileFault):
        read_history(tmp_path / "reference", NOW)
    told: list[tuple[str, Level]] = []
    shipped(tmp_path, NOW, lambda text, level: told.append((text, level)))
    assert [text for text, _ in told if text.startswith("Reports:")]


def test_shipped_reports_are_shown_and_not_stored(tmp_path: Path) -> None:
    s = setting("META", now=NOW)
    history = History(tmp_path / "h.sqlite", s.clock)
    s = setting("META", now=NOW, history=history)
    s.desk.accept(shipped(path(), NOW, lambda _text, _level: None))
    rows = [r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "META"]
    assert [r.event.day for r in rows] == [date(2026, 7, 29), date(2026, 10, 28)]
    assert rows[1].sources == ("table: Yahoo earnings calendar",)
    assert rows[1].stale
    past = rows[1].past
    assert past is not None
    assert len(past.moves) == 11
    assert past.moves[2] == (date(2024, 7, 31), 4.82)
    assert rows[0].surprise_pct == pytest.approx(-14.4, abs=0.01)
    s.desk.flush()
    assert history.revisions() == ()
    history.close()


def test_a_source_of_today_replaces_what_the_table_expected() -> None:
    s = setting("META", now=NOW)
    s.desk.accept(shipped(path(), NOW, lambda _text, _level: None))
    told = EarningsEvent(
        "META", date(2026, 10, 29), Session.AMC, EventStatus.ESTIMATED, "yahoo", NOW
    )
    s.desk.accept((told,))
    coming = [r for r in s.desk.snapshot().earnings.rows if r.event.symbol == "META"][1:]
    assert [(r.event.day, r.disputed, r.changes) for r in coming] == [(told.day, "", ())]


LATE = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def late_desk() -> Setting:
    """The shipped table on a day by which every date that it expected has passed."""
    s = setting("META", "ASML", now=LATE)
    s.desk.accept(shipped(path(), LATE, lambda _text, _level: None))
    return s


def test_estimated_days_that_have_passed_leave_the_calendar_with_a_reason() -> None:
    board = late_desk().desk.snapshot().earnings
    assert not [row for row in board.rows if row.event.status is EventStatus.ESTIMATED]
    why = dict(board.without)
    assert why["ASML"] == "expected about 14 Oct 2026, which has passed; no source tells more"
    assert why["META"].startswith("expected about 28 Oct 2026")


def test_a_passed_estimate_does_not_stand_beside_the_next_one() -> None:
    s = late_desk()
    first, last = date(2026, 12, 2), date(2026, 12, 6)
    s.desk.accept(
        (
            EarningsEvent(
                "ASML", first, Session.UNKNOWN, EventStatus.ESTIMATED, "yahoo", LATE, until=last
            ),
        )
    )
    board = s.desk.snapshot().earnings
    assert [row.event.day for row in board.rows if row.event.symbol == "ASML"] == [first]
    assert "ASML" not in dict(board.without)


@pytest.mark.parametrize(
    ("status", "until", "kept"),
    [
        (EventStatus.ESTIMATED, None, False),
        (EventStatus.ESTIMATED, date(2026, 11, 20), True),
        (EventStatus.CONFIRMED, None, True),
        (EventStatus.OWN, None, True),
        (EventStatus.REPORTED, None, True),
    ],
)
def test_only_estimates_pass(status: EventStatus, until: date | None, kept: bool) -> None:
    s = setting("META", now=LATE)
    day = date(2026, 11, 18)
    s.desk.accept((EarningsEvent("META", day, Session.AMC, status, "yahoo", LATE, until=until),))
    assert [row.event.day for row in s.desk.snapshot().earnings.rows] == ([day] if kept else [])
