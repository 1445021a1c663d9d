"""The calendar on the real window: weeks, views, own dates, file and reminder, all by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.desk.views import EarningsBoard
from engine.model.alert import Alert, ReportIn
from engine.model.earnings import EventStatus, OwnDate, Session
from engine.model.statement import Check, Statement, StatementsView
from gui.commands.command import Context
from gui.earnings.cards import CardBoard
from gui.earnings.columns import COLUMNS, DAY, STATUS
from gui.earnings.datesheet import DateSheet
from gui.earnings.showing import Showing
from gui.filesheets import SaveSheet
from tests.gui.earnings.rows import BOARD, META, MOVES, ROWS, TODAY, report
from tests.support.fake_engine import START, replay_mode
from tests.support.gui_session import Desk


def showing(desk: Desk) -> Showing:
    found = desk.window.screens.earnings.showing
    assert found is not None
    return found


def cards(desk: Desk) -> CardBoard:
    found = showing(desk).cards
    assert found is not None
    return found


def current(desk: Desk) -> str:
    pane = desk.window.earnings
    return pane.calendar.key(pane.current_row())


def lines(desk: Desk) -> list[str]:
    rows = desk.window.earnings.calendar
    return [rows.key(row) for row in range(rows.rowCount())]


def stand_on(desk: Desk, key: str) -> None:
    desk.window.earnings.reveal(key)


def sheet(desk: Desk) -> DateSheet:
    return DateSheet.over(desk.window)


# the list


def test_each_week_is_a_line_with_its_sum_above_its_reports(calendar: Desk) -> None:
    rows = calendar.window.earnings.calendar
    assert lines(calendar) == [
        ":2026-09-21", "INTC 2026-09-22",
        ":2026-09-28", "ORCL 2026-09-28", "NVDA 2026-09-28", "MSFT 2026-09-29",
        "TSM 2026-09-30", "META 2026-09-30", "QCOM 2026-09-30", "AMD 2026-10-01",
        ":2026-10-12", "ASML 2026-10-14", ":2026-10-19", "GOOGL 2026-10-22", "AVGO -",
    ]  # fmt: skip
    head = rows.cell(2, 0)
    assert rows.is_header(2)
    assert (head.text, head.note) == ("Week of 28 Sep 2026", "7 reports · $665bn at risk in 6 of 7")
    assert "sum" not in rows.tip(2, 0)
    assert "Week of 28 Sep 2026: 7 reports" in rows.tip(2, 0)


def test_the_named_five_stand_first_on_their_day(calendar: Desk) -> None:
    del calendar
    day = date(2026, 9, 30)
    from gui.earnings.model import EarningsModel

    model = EarningsModel(lambda: START)
    early = report("ASML", day, Session.BMO)
    model.set_board(EarningsBoard((early, report("AAPL", day), META), ()))
    assert [model.symbol(row) for row in range(3)] == ["META", "ASML", "AAPL"]


def test_the_first_calendar_stands_on_the_next_report(calendar: Desk) -> None:
    assert current(calendar) == "NVDA 2026-09-28"


def test_a_narrow_dock_shows_the_essential_columns_and_a_wide_one_all(calendar: Desk) -> None:
    pane = calendar.window.earnings
    shown = {COLUMNS[i].id for i in pane.table.shown_columns()}
    assert {"symbol", "day", "session", "left", "move"} <= shown
    assert not {"crush", "sources", "revenue"} & shown
    calendar.window.resize(2560, 1440)
    calendar.window.desk.maximiser.toggle(pane)
    QApplication.processEvents()
    assert len(pane.table.shown_columns()) == len(COLUMNS)


def test_marks_of_disputes_changes_and_own_dates(calendar: Desk) -> None:
    rows = calendar.window.earnings.calendar
    at = rows.row_of
    assert rows.cell(at("MSFT 2026-09-29"), DAY).text == "~29 Sep ≠"
    assert rows.cell(at("AMD 2026-10-01"), DAY).text == "Thu 1 Oct Δ"
    assert rows.cell(at("AMD 2026-10-01"), STATUS).text == "yours"
    tip = rows.tip(at("AMD 2026-10-01"), DAY)
    assert "Changed: yahoo: 30 Sep, unknown → 1 Oct, after close" in tip
    assert "Yours: Thu 1 Oct 2026, after close: from the conference" in tip
    assert "Others say: Nasdaq: 6 Oct" in rows.tip(at("MSFT 2026-09-29"), DAY)


def test_a_sorted_calendar_has_no_lines_of_weeks(calendar: Desk) -> None:
    calendar.press("Ctrl+Shift+Right")
    assert not any(key.startswith(":") for key in lines(calendar))
    calendar.press("Ctrl+0")
    assert lines(calendar)[0] == ":2026-09-21"


def test_the_context_of_the_help_sheet_is_the_calendar(calendar: Desk) -> None:
    assert calendar.window.context() is Context.EARNINGS


# weeks


def test_weeks_are_walked_and_one_without_reports_is_shown_empty(calendar: Desk) -> None:
    calendar.press("Ctrl+PgDown")
    assert current(calendar) == ":2026-10-05"
    assert calendar.said == "Week of 5 Oct 2026: no reports"
    place = calendar.window.earnings.current_row()
    assert calendar.window.earnings.calendar.cell(place, 0).note == "no reports"
    calendar.press("Ctrl+PgDown")
    assert current(calendar) == "ASML 2026-10-14"
    assert ":2026-10-05" not in lines(calendar)
    calendar.press("Ctrl+PgUp", "Ctrl+PgUp")
    assert current(calendar) == "ORCL 2026-09-28"
    assert calendar.said.startswith("Week of 28 Sep 2026: 7 reports")


def test_the_calendar_ends_and_says_where(calendar: Desk) -> None:
    for _ in range(30):
        calendar.press("Ctrl+PgDown")
    assert calendar.said == "The calendar goes from 14 Aug 2026 to 6 Apr 2027"
    assert current(calendar) == ":2027-04-05"
    for _ in range(40):
        calendar.press("Ctrl+PgUp")
    assert current(calendar) == ":2026-08-10"


def test_today_s_reports_are_selected(calendar: Desk) -> None:
    calendar.press("End", "Alt+Home")
    pane = calendar.window.earnings
    assert pane.selected_keys() == ["ORCL 2026-09-28", "NVDA 2026-09-28"]
    assert calendar.said == "Today, Mon 28 Sep: 2 reports"


def test_a_day_without_reports_says_so_and_shows_its_week(calendar: Desk) -> None:
    calendar.engine.clock.jump(4 * 86_400.0)
    calendar.press("Alt+Home")
    assert calendar.said == "No report today, Fri 2 Oct"
    assert current(calendar) == "ORCL 2026-09-28"


def test_another_world_s_calendar_is_looked_at_from_its_own_day(calendar: Desk) -> None:
    calendar.press("Ctrl+PgDown", "Alt+V")
    assert current(calendar) == "ASML 2026-10-14" or not cards(calendar).cards
    calendar.engine.clock.set(datetime(2024, 7, 30, 14, 0, tzinfo=UTC), 2000.0)
    calendar.engine.put(("mode", ""), replay_mode())
    rows = report("TSM", date(2024, 7, 18), Session.BMO), report("MSFT", date(2024, 7, 30))
    calendar.engine.put(("earnings", ""), EarningsBoard(rows, ()))
    calendar.bridge.drain()
    assert current(calendar) == "MSFT 2024-07-30"
    assert cards(calendar).title() == "Week of 29 Jul 2024"
    assert cards(calendar).today() == date(2024, 7, 30)


def test_the_selection_follows_a_company_whose_date_a_source_moves(calendar: Desk) -> None:
    stand_on(calendar, "META 2026-09-30")
    moved = replace(META, event=replace(META.event, day=date(2026, 10, 7)))
    rows = tuple(moved if row is META else row for row in ROWS)
    calendar.engine.put(("earnings", ""), replace(BOARD, rows=rows))
    calendar.bridge.drain()
    assert current(calendar) == "META 2026-10-07"
    calendar.press("Home")
    calendar.engine.put(("earnings", ""), BOARD)
    calendar.bridge.drain()
    assert current(calendar) == ":2026-09-21"


# views


def test_the_view_is_switched_by_key_and_remembered(calendar: Desk) -> None:
    for name, said in (
        ("week", "Calendar as a week"),
        ("month", "Calendar as a month"),
        ("list", "Calendar as a list"),
    ):
        calendar.press("Alt+V")
        assert calendar.engine.settings().earnings_view == name
        assert calendar.said == said
        assert calendar.window.desk.focused() == "earnings"
    assert QApplication.focusWidget() is calendar.window.earnings.table


def test_a_window_starts_in_the_view_that_is_set(desk: Desk) -> None:
    desk.engine.settings_ = replace(desk.engine.settings_, earnings_view="week")
    desk.mount_charts()
    desk.engine.put(("earnings", ""), BOARD)
    desk.bridge.drain()
    assert cards(desk).title() == "Week of 28 Sep 2026"
    assert not desk.window.earnings.table.isVisible()
    assert len(cards(desk).cards) == 7


def test_the_week_has_five_days_with_the_open_above_the_close(calendar: Desk) -> None:
    calendar.press("Alt+V")
    places = {card.row.event.symbol: card.rect for card in cards(calendar).cards}
    assert set(places) == {"ORCL", "NVDA", "MSFT", "TSM", "META", "QCOM", "AMD"}
    assert places["ORCL"].left() == places["NVDA"].left() < places["MSFT"].left()
    assert places["TSM"].bottom() < places["QCOM"].top() < places["META"].top()
    assert places["TSM"].top() == places["ORCL"].top()
    assert cards(calendar).line() == "7 reports · $665bn at risk in 6 of 7"
    assert len(cards(calendar).days()) == 5


def test_no_card_lies_on_another_however_narrow(calendar: Desk) -> None:
    for view in ("week", "month"):
        calendar.press("Alt+V")
        board = cards(calendar)
        assert showing(calendar).name == view
        for width, room in ((330.0, 200.0), (900.0, 500.0), (2500.0, 1400.0)):
            found, height = board.arrange(width, room)
            for place, card in enumerate(found):
                assert 0 <= card.rect.left() <= card.rect.right() <= width
                assert card.rect.bottom() <= height
                assert not any(card.rect.intersects(one.rect) for one in found[place + 1 :])


def test_arrows_move_among_the_cards_of_a_week(calendar: Desk) -> None:
    calendar.press("Alt+V", "Home")
    walked = [current(calendar).split()[0]]
    for chord in ("Down", "Right", "Right", "Up", "Up", "Left", "End", "Right"):
        calendar.press(chord)
        walked.append(current(calendar).split()[0])
    assert walked == ["ORCL", "NVDA", "MSFT", "META", "QCOM", "TSM", "MSFT", "AMD", "AMD"]
    calendar.press("Return")
    assert calendar.engine.named("select")[-1] == ("AMD",)


def test_arrows_in_the_list_walk_its_cells(calendar: Desk) -> None:
    table = calendar.window.earnings.table
    calendar.press("Right", "Right", "Left")
    assert table.current_column() == table.shown_columns()[1]


def test_an_empty_week_is_a_page_too_with_nothing_current(calendar: Desk) -> None:
    calendar.press("Alt+V", "Ctrl+PgDown")
    assert cards(calendar).title() == "Week of 5 Oct 2026"
    assert cards(calendar).line() == "No reports this week"
    assert not cards(calendar).cards
    assert current(calendar) == ""
    calendar.press("F2")
    assert calendar.said == "Choose a company first"
    calendar.press("Ctrl+Shift+X")
    assert calendar.said == "No report is shown"
    calendar.press("Ctrl+PgDown")
    assert current(calendar) == "ASML 2026-10-14"
    calendar.press("Alt+Home")
    assert cards(calendar).title() == "Week of 28 Sep 2026"
    assert calendar.window.earnings.selected_keys() == ["ORCL 2026-09-28", "NVDA 2026-09-28"]


def test_the_month_turns_by_months(calendar: Desk) -> None:
    calendar.press("Alt+V", "Alt+V")
    assert cards(calendar).title() == "Sep 2026"
    assert len(cards(calendar).cards) == 7
    calendar.press("Ctrl+PgDown")
    assert cards(calendar).title() == "Oct 2026"
    assert [card.row.event.symbol for card in cards(calendar).cards] == ["AMD", "ASML", "GOOGL"]
    assert current(calendar) == "AMD 2026-10-01"
    calendar.press("Right", "Right", "Right")
    assert current(calendar) == "GOOGL 2026-10-22"
    calendar.press("Ctrl+PgDown")
    assert cards(calendar).line() == "No reports this month"
    calendar.press("Ctrl+PgUp", "Ctrl+PgUp", "Ctrl+PgUp")
    assert cards(calendar).title() == "Aug 2026"


def test_a_filter_holds_in_every_view(calendar: Desk) -> None:
    calendar.press("Ctrl+F")
    calendar.type("meta")
    calendar.press("Return", "Alt+V")
    assert [card.row.event.symbol for card in cards(calendar).cards] == ["META"]


def test_a_report_on_a_weekend_gets_its_day(calendar: Desk) -> None:
    saturday = report("BRK-B", date(2026, 10, 3), Session.BMO)
    calendar.engine.put(("earnings", ""), replace(BOARD, rows=(*ROWS, saturday)))
    calendar.bridge.drain()
    calendar.press("Alt+V")
    assert len(cards(calendar).days()) == 6
    assert "BRK-B" in {card.row.event.symbol for card in cards(calendar).cards}


def test_a_click_chooses_a_card_and_a_double_click_charts_it(calendar: Desk) -> None:
    calendar.press("Alt+V")
    board = cards(calendar)
    card = next(card for card in board.cards if card.row.event.symbol == "TSM")
    place, left = card.rect.center().toPoint(), Qt.MouseButton.LeftButton
    QTest.mouseClick(board, left, pos=place)
    assert current(calendar) == "TSM 2026-09-30"
    QTest.mouseDClick(board, left, pos=place)
    assert calendar.engine.named("select")[-1] == ("TSM",)


def test_every_card_is_told_to_screen_readers(calendar: Desk) -> None:
    calendar.press("Alt+V", "Home")
    found = QAccessible.queryAccessibleInterface(cards(calendar))
    assert found is not None
    name = found.text(QAccessible.Text.Name)
    assert name.startswith("Week of 28 Sep 2026: 7 reports")
    assert "ORCL, Mon 28 Sep, before open, reported" in name
    words = found.text(QAccessible.Text.Description).splitlines()
    assert [line.split(",")[0] for line in words] == [
        "ORCL", "NVDA", "MSFT", "TSM", "QCOM", "META", "AMD",
    ]  # fmt: skip


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
    assert not details.isVisible()


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
