"""Details, own dates, the file and the reminder on the real window, all by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from engine.model.alert import Alert, ReportIn
from engine.model.earnings import EventStatus, OwnDate, Session
from engine.model.statement import Check, Statement, StatementsView
from gui.filesheets import SaveSheet
from tests.gui.earnings.rig import current, sheet, showing, stand_on
from tests.gui.earnings.rows import BOARD, META, MOVES, ROWS, TODAY
from tests.support.fake_engine import START, replay_mode
from tests.support.gui_session import Desk

# details


def test_a_wide_calendar_tells_everything_of_the_current_report(calendar: Desk) -> None:
    details = showing(calendar).details
    assert not details.isVisible()
    calendar.window.desk.maximiser.toggle(calendar.window.earnings)
    QApplication.processEvents()
    assert details.isVisible()
    stand_on(calendar, "META 2026-09-30")
    assert details.title.text().startswith("META")
    assert details.line.text() == "FY26 Q4: Wed 30 Sep 2026, after close, confirmed"
    assert details.plot.finding() == "5 of 8 reports moved more than the implied ±6.4 %"
    assert details.plot.moves == MOVES
    assert "29 Jul 2026: +2.1 %" in details.plot.spoken_words()
    assert "New York: after Wed 30 Sep 16:00" in details.accessibleDescription()
    stand_on(calendar, "AVGO -")
    assert details.line.text() == "No date: the source names no date"
    stand_on(calendar, ":2026-09-28")
    assert details.title.text() == "Week of 28 Sep 2026"
    assert details.line.text() == "7 reports · $665bn at risk in 6 of 7"
    assert details.isVisible()
    assert not details.plot.isVisible()


def test_what_was_said_with_a_report_stands_in_its_details(calendar: Desk) -> None:
    one = Statement(
        "1", "META", TODAY, "Capex raised to 40 bn", source="release", check=Check.DIFFERS,
        why="37 to 40 bn", report=META.event.day,
    )  # fmt: skip
    other = replace(one, id="2", symbol="AMD")
    calendar.engine.put(("statements", ""), StatementsView((one, other)))
    calendar.bridge.drain()
    calendar.window.desk.maximiser.toggle(calendar.window.earnings)
    QApplication.processEvents()
    stand_on(calendar, "META 2026-09-30")
    told = showing(calendar).details.accessibleDescription()
    assert told.count("Said: ") == 1
    assert "Said: Capex raised to 40 bn (release, differs: 37 to 40 bn)" in told


# own dates


def test_an_own_date_is_typed_stored_and_undone(calendar: Desk) -> None:
    stand_on(calendar, "META 2026-09-30")
    calendar.press("F2")
    assert sheet(calendar).title.text() == "Own report date of META"
    assert "nasdaq, yahoo: FY26 Q4: Wed 30 Sep 2026, after close" in sheet(calendar).said.text()
    assert sheet(calendar).box.selectedText() == "2026-09-30"
    assert sheet(calendar).session is Session.AMC
    calendar.type("2 oct")
    calendar.press("Up", "Tab")
    calendar.type("seen on their page")
    calendar.press("Return")
    assert not sheet(calendar).isVisible()
    own = OwnDate("META", date(2026, 10, 2), Session.BMO, START, "seen on their page")
    assert calendar.engine.own_dates() == (own,)
    assert calendar.said == "Own date of META: Fri 2 Oct 2026"
    assert calendar.window.edits.undo_text() == "own date of META"
    calendar.press("Ctrl+Z")
    assert calendar.engine.own_dates() == ()
    assert calendar.said == "Undone: own date of META"
    calendar.press("Ctrl+Y")
    assert calendar.engine.own_dates() == (own,)


def test_the_row_follows_its_own_date(calendar: Desk) -> None:
    stand_on(calendar, "META 2026-09-30")
    calendar.press("F2")
    calendar.type("20 oct")
    calendar.press("Return")
    event = replace(META.event, day=date(2026, 10, 20), status=EventStatus.OWN)
    own = calendar.engine.own_dates()[0]
    rows = tuple(replace(row, event=event, own=own) if row is META else row for row in ROWS)
    calendar.engine.put(("earnings", ""), replace(BOARD, rows=rows))
    calendar.bridge.drain()
    assert current(calendar) == "META 2026-10-20"
    calendar.press("F2")
    assert sheet(calendar).box.text() == "2026-10-20"
    calendar.press("Esc")


@pytest.mark.parametrize(
    ("text", "why"),
    [("soon", "is no day"), ("2026-09-01", "is past"), ("31 feb", "no such day"), ("", "Type")],
)
def test_a_refused_day_stays_with_its_reason(calendar: Desk, text: str, why: str) -> None:
    stand_on(calendar, "META 2026-09-30")
    calendar.press("F2", "Backspace")
    calendar.type(text)
    calendar.press("Return")
    assert sheet(calendar).isVisible()
    assert why in sheet(calendar).refusal.text()
    assert calendar.engine.own_dates() == ()
    calendar.press("Esc")
    assert calendar.window.earnings.table.hasFocus()


def test_a_second_own_date_of_one_report_replaces_the_first(calendar: Desk) -> None:
    other = OwnDate("META", date(2027, 1, 28), Session.AMC, START)
    first = OwnDate("META", date(2026, 10, 2), Session.BMO, START)
    calendar.engine.own_dates_ = (other, first)
    stand_on(calendar, "META 2026-09-30")
    calendar.press("F2")
    calendar.type("+1w")
    calendar.press("Return")
    assert [one.day for one in calendar.engine.own_dates()] == [other.day, date(2026, 10, 5)]


def test_a_company_without_a_date_gets_one(calendar: Desk) -> None:
    stand_on(calendar, "AVGO -")
    calendar.press("F2")
    assert sheet(calendar).box.text() == ""
    calendar.type("+2w")
    calendar.press("Return")
    assert [(one.symbol, one.day) for one in calendar.engine.own_dates()] == [
        ("AVGO", TODAY + timedelta(days=14))
    ]


def test_del_drops_the_own_date_only_and_undo_brings_it_back(calendar: Desk) -> None:
    own = OwnDate("AMD", date(2026, 10, 1), Session.AMC, START, "from the conference")
    calendar.engine.own_dates_ = (own,)
    stand_on(calendar, "AMD 2026-10-01")
    calendar.press("Del")
    assert calendar.engine.own_dates() == ()
    assert calendar.said == "Own date of AMD dropped"
    calendar.press("Ctrl+Z")
    assert calendar.engine.own_dates() == (own,)
    stand_on(calendar, "META 2026-09-30")
    calendar.press("Del")
    assert calendar.engine.own_dates() == (own,)
    assert calendar.said == "META has no own date"
    assert calendar.window.edits.undo_text() == ""


def test_a_replay_neither_takes_nor_drops_own_dates(calendar: Desk) -> None:
    calendar.engine.put(("mode", ""), replay_mode())
    calendar.bridge.drain()
    for chord in ("F2", "Del"):
        calendar.press(chord)
        assert calendar.said == "A replay shows no own dates"
    assert not sheet(calendar).isVisible()


# the file and the reminder


def test_the_shown_reports_are_saved_as_icalendar(calendar: Desk, tmp_path: Path) -> None:
    calendar.press("Alt+V", "Ctrl+Shift+X")
    box = SaveSheet.over(calendar.window).box
    assert Path(box.text()).name == "voldesk-earnings.ics"
    box.setText(str(tmp_path / "week.ics"))
    calendar.press("Return")
    text = (tmp_path / "week.ics").read_bytes().decode()
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.count("BEGIN:VEVENT") == 7
    assert "META" in text
    assert "GOOGL" not in text
    assert "BEGIN:VALARM" in text


def test_a_list_saves_all_its_reports(calendar: Desk, tmp_path: Path) -> None:
    calendar.press("Ctrl+Shift+X")
    SaveSheet.over(calendar.window).box.setText(str(tmp_path / "all.ics"))
    calendar.press("Return")
    assert (tmp_path / "all.ics").read_text().count("BEGIN:VEVENT") == len(ROWS)


def test_a_reminder_is_an_alert_a_day_before_and_is_undone(calendar: Desk) -> None:
    stand_on(calendar, "META 2026-09-30")
    calendar.press("Alt+R")
    (alert,) = calendar.engine.alerts()
    assert isinstance(alert, Alert)
    assert alert.condition == ReportIn("META", 24.0)
    assert calendar.said == "Alert added: META earnings in 24h"
    assert calendar.window.edits.undo_text() == "add alert META earnings in 24h"
    calendar.press("Alt+R")
    assert len(calendar.engine.alerts()) == 1
    assert "already" in calendar.said
    calendar.press("Ctrl+Z")
    assert calendar.engine.alerts() == ()


def test_no_reminder_of_what_is_over_and_none_while_a_replay_is_shown(calendar: Desk) -> None:
    bound = next(one for one in calendar.window.commands if one.id == "earnings.remind")
    stand_on(calendar, "META 2026-09-30")
    assert bound.blocked() == ""
    calendar.engine.put(("mode", ""), replay_mode())
    calendar.bridge.drain()
    assert bound.blocked() == "A reminder waits for coming reports: leave the replay first"
    calendar.press("Alt+R")
    assert calendar.engine.alerts() == ()


def test_no_reminder_of_a_report_that_is_over(calendar: Desk) -> None:
    stand_on(calendar, f"ORCL {TODAY.isoformat()}")
    calendar.press("Alt+R")
    assert calendar.said == "This report is over: choose a coming one"
    assert calendar.engine.alerts() == ()


# empty


@pytest.mark.parametrize("views", [0, 1, 2])
def test_an_empty_calendar_takes_every_key(charted: Desk, views: int) -> None:
    charted.press("Ctrl+Shift+5", *("Alt+V",) * views)
    for chord in ("Up", "Down", "Left", "Right", "Home", "End", "Ctrl+PgDown", "Ctrl+PgUp",
                  "Alt+Home", "Del", "F2", "Alt+R", "Ctrl+Shift+X", "Return"):  # fmt: skip
        charted.press(chord)
    assert charted.window.desk.focused() == "earnings"
    assert charted.engine.own_dates() == ()
    assert charted.engine.alerts() == ()
