"""The calendar on the real window: the list, weeks, months, all by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.desk.views import EarningsBoard
from engine.model.earnings import Session
from gui.commands.command import Context
from gui.earnings.columns import COLUMNS, DAY, LEFT, SESSION, STATUS
from tests.gui.earnings.rig import cards, current, lines, showing, stand_on
from tests.gui.earnings.rows import BOARD, META, ROWS, report
from tests.support.fake_engine import START, replay_mode
from tests.support.gui_session import Desk

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
    assert rows.spoken(2, 0) == "Week of 28 Sep 2026: 7 reports · $665bn at risk in 6 of 7"
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
    assert calendar.window.width() == 1280
    assert {"symbol", "day", "session", "left", "move", "eps", "crush"} <= shown
    assert not {"sources", "revenue"} & shown
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


def test_an_hour_that_is_neither_open_nor_close_is_told_by_new_york_s_clock(
    calendar: Desk,
) -> None:
    at = datetime(2026, 9, 30, 15, 5, tzinfo=UTC)
    noon = replace(META.event, session=Session.UNKNOWN, when=at)
    rows = (replace(META, event=noon),)
    calendar.engine.put(("earnings", ""), EarningsBoard(rows, ()))
    calendar.bridge.drain()
    model = calendar.window.earnings.calendar
    assert model.cell(0, SESSION).text == "11:05 NY"
    assert model.cell(0, LEFT).text == "2\u2009d"


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
    assert cards(calendar).line() == "7 reports"
    calendar.press("Ctrl+PgDown")
    assert cards(calendar).title() == "Oct 2026"
    assert calendar.said == "Oct 2026: 3 reports"
    own = [row.event.symbol for _, row in cards(calendar).counted()]
    assert own == ["AMD", "ASML", "GOOGL"]
    assert cards(calendar).line() == "3 reports"
    assert len(cards(calendar).cards) == 9, "the days before of its first week too"
    assert current(calendar) == "AMD 2026-10-01"
    calendar.press("Left", "Right")
    assert cards(calendar).title() == "Oct 2026"
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


@pytest.mark.parametrize("view", ["week", "month"])
def test_a_crowded_day_scrolls_to_the_current_card(calendar: Desk, view: str) -> None:
    names = [f"S{n:02d}" for n in range(30)]
    rows = tuple(report(name, date(2026, 9, 30)) for name in names)
    calendar.press(*["Alt+V"] * (1 if view == "week" else 2))
    calendar.engine.put(("earnings", ""), EarningsBoard(rows, ()))
    calendar.bridge.drain()
    QApplication.processEvents()
    calendar.press("End")
    QApplication.processEvents()
    board = cards(calendar)
    assert current(calendar) == "S29 2026-09-30"
    (card,) = (card for card in board.cards if card.key == current(calendar))
    assert board.visibleRegion().contains(card.rect.toRect())
    calendar.press("Home")
    QApplication.processEvents()
    assert board.visibleRegion().contains(board.cards[0].rect.toRect())


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
