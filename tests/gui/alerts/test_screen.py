"""The Alerts screen on the real window, by real keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from engine.model.alert import AlertsView, Basis, Fired
from gui.alerts import logmodel
from gui.alerts.logmodel import ALERT, MARK, READ, VALUES
from gui.alerts.model import FIRED, NOW, STATE, TEXT
from gui.alerts.pane import AlertsPane
from gui.tables.cell import Cell, Mark
from tests.gui.alerts.samples import alerts, entry, log, view
from tests.support.fake_engine import START
from tests.support.gui_session import Desk

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def pane(desk: Desk) -> AlertsPane:
    made = desk.window.screens.alerts.pane
    assert made is not None
    return made


def ids(desk: Desk) -> list[str]:
    return [one.id for one in desk.engine.alerts()]


def told(desk: Desk, key: str, column: int) -> str:
    model = pane(desk).alerts.alerts
    return model.cell(model.row_of(key), column).text


def show(desk: Desk, entries: tuple[Fired, ...]) -> None:
    desk.engine.put(("alerts", ""), view(fired=entries))
    desk.bridge.drain()


def test_the_chord_shows_the_alerts_with_state_and_values_now(screen: Desk) -> None:
    assert pane(screen).alerts.table.hasFocus()
    assert told(screen, "1", TEXT) == "NVDA iv30 crosses above BTC dvol"
    assert told(screen, "1", NOW) == "51.3 / 52.5"
    assert told(screen, "2", STATE) == "fired"
    assert told(screen, "3", FIRED) == "×3"
    assert "7 armed" in pane(screen).title.text()


def test_each_state_has_a_shape_of_its_own(screen: Desk) -> None:
    model = pane(screen).alerts.alerts
    marks = {model.cell(row, STATE).text: model.cell(row, STATE).mark for row in range(12)}
    assert len(set(marks.values())) == len(marks) == 6
    assert Mark.NONE not in marks.values()


def test_the_log_is_newest_first_and_unread_stands_out_without_colour(screen: Desk) -> None:
    log = pane(screen).log.log
    assert [log.key(row) for row in range(3)] == ["f0", "f1", "f2"]
    first, old = log.cell(0, ALERT), log.cell(9, ALERT)
    assert first.strong
    assert first.mark is Mark.DISC
    assert not old.strong
    assert old.mark is Mark.NONE
    assert log.cell(0, VALUES).text == "NVDA iv30 51.3 · BTC dvol 52.5"
    assert log.cell(0, READ).text == "unread"
    assert log.cell(4, MARK).text == "late, only logged"


def test_an_empty_screen_says_how_the_first_alert_is_made(charted: Desk) -> None:
    charted.press("Ctrl+Shift+8")
    assert pane(charted).alerts.empty.text() == "Waiting for the alerts"
    charted.engine.put(("alerts", ""), AlertsView((), (), 0))
    charted.bridge.drain()
    assert "Alt+A" in pane(charted).alerts.empty.text()
    assert "Nothing has fired yet" in pane(charted).log.empty.text()


def test_tab_walks_between_the_two_tables_only(screen: Desk) -> None:
    screen.press("Tab")
    assert pane(screen).log.table.hasFocus()
    screen.press("Tab")
    assert pane(screen).alerts.table.hasFocus()
    screen.press("Shift+Tab")
    assert pane(screen).log.table.hasFocus()
    screen.press("Ctrl+Shift+2", "Ctrl+Shift+8")
    assert pane(screen).log.table.hasFocus(), "the table that was in use keeps the focus"


def test_space_switches_off_and_on_and_undo_brings_it_back(screen: Desk) -> None:
    screen.press("Space")
    assert not screen.engine.alerts()[0].on
    assert told(screen, "1", STATE) == "off", "shown before the engine has answered"
    assert screen.window.edits.undo_text() == ("switch off alert NVDA iv30 crosses above BTC dvol")
    screen.press("Ctrl+Z")
    assert screen.engine.alerts() == alerts()
    screen.press("Ctrl+Y")
    assert not screen.engine.alerts()[0].on


def test_several_rows_take_the_state_of_the_current_one_as_one_step(screen: Desk) -> None:
    for _ in range(4):
        screen.press("Down")
    screen.press("Shift+Down", "Space")
    states = [one.on for one in screen.engine.alerts()]
    assert states[4:6] == [True, True], "the current one was off, so both are on"
    screen.press("Ctrl+Z")
    assert screen.engine.alerts() == alerts()


def test_del_removes_with_a_bar_that_offers_undo_and_goes_to_the_row_below(screen: Desk) -> None:
    screen.press("Down", "Shift+Down", "Del")
    assert ids(screen)[:2] == ["1", "4"]
    assert pane(screen).alerts.selected_keys() == ["4"]
    assert pane(screen).undo_bar.isVisible()
    assert pane(screen).undo_bar.label.text() == "Removed: 2 alerts"
    pane(screen).undo_bar.button.click()
    assert screen.engine.alerts() == alerts()
    assert pane(screen).alerts.selected_keys() == ["2", "3"]


def test_snooze_takes_an_hour_then_the_next_open_then_nothing(screen: Desk) -> None:
    screen.press("Alt+Z")
    assert screen.engine.alerts()[0].snoozed_until == START + timedelta(hours=1)
    assert screen.said == "Snoozed until 16:00 UTC"
    screen.press("Alt+Z")
    opening = screen.engine.alerts()[0].snoozed_until
    assert opening is not None
    assert f"{opening:%Y-%m-%d %H:%M}" == "2026-09-29 13:30"
    screen.press("Alt+Z")
    assert screen.engine.alerts()[0].snoozed_until is None
    screen.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert screen.engine.alerts() == alerts()


def test_alt_r_marks_the_selected_unread_entries_and_nothing_else(screen: Desk) -> None:
    screen.press("Tab", "Down", "Shift+Down", "Shift+Down", "Shift+Down", "Alt+R")
    assert screen.engine.named("mark_read") == [(("f1", "f2", "f3"),)]
    screen.press("End", "Alt+R")
    assert len(screen.engine.named("mark_read")) == 1, "none unread: nothing"


def test_return_in_the_log_shows_the_chart_and_marks_the_entry_read(screen: Desk) -> None:
    screen.press("Tab", "Return")
    assert screen.window.plots.chart_symbol() == "NVDA"
    assert screen.engine.named("mark_read") == [(("f0",),)]
    chart = screen.window.chart
    assert chart is not None
    assert chart.hasFocus()


def test_return_on_an_alert_opens_the_chart_of_its_first_symbol(screen: Desk) -> None:
    screen.press("Down", "Down", "Return")
    assert screen.window.plots.chart_symbol() == "BTC"


def test_both_tables_are_filtered_sorted_and_copied_like_every_table(screen: Desk) -> None:
    screen.press("Ctrl+F")
    screen.type("btc")
    screen.press("Return")
    assert pane(screen).alerts.alerts.rowCount() == 2
    screen.press("Esc")
    assert pane(screen).alerts.alerts.rowCount() == 12
    screen.press("Ctrl+Shift+C")
    assert "NVDA iv30 crosses above BTC dvol" in QGuiApplication.clipboard().text()
    screen.press("Tab", "Ctrl+Shift+Right")
    assert pane(screen).log.board.sort_column is not None


def test_a_replays_log_says_so_and_is_framed(screen: Desk) -> None:
    from tests.support.fake_engine import replay_mode

    screen.engine.put(("mode", ""), replay_mode())
    screen.engine.put(("alerts", ""), view(replay=True))
    screen.bridge.drain()
    assert pane(screen).log_title.text().startswith("Log of the replay")
    assert pane(screen).property("replayed") is True
    assert pane(screen).log.log.cell(0, MARK).text == "replay, only logged"


def test_selection_stays_on_its_alert_when_data_come(screen: Desk) -> None:
    screen.press("Down", "Down")
    extra = entry(99, START + timedelta(minutes=1))
    screen.engine.put(("alerts", ""), view(fired=(extra, *view().log)))
    screen.bridge.drain()
    assert pane(screen).alerts.selected_keys() == ["3"]
    assert pane(screen).log.log.key(0) == "f99"


def test_the_unread_count_stands_in_the_status_bar_and_opens_the_screen(screen: Desk) -> None:
    unread = screen.window.status.unread
    assert unread.text() == "4 alerts unread"
    screen.press("Ctrl+Shift+2")
    QTest.mouseClick(unread, Qt.MouseButton.LeftButton)
    assert pane(screen).isVisible()
    seen = tuple(replace(one, read=True) for one in view().log)
    screen.engine.put(("alerts", ""), view(fired=seen))
    screen.bridge.drain()
    assert unread.isHidden()


def test_a_command_says_why_it_cannot_run_where_nothing_is_seen(charted: Desk) -> None:
    charted.window.show_screen("watchlist")
    bound = next(one for one in charted.window.commands if one.id == "alerts.remove")
    bound.run()
    assert charted.said == "Ctrl+Shift+8 shows the alerts first"


def test_del_in_the_log_removes_nothing_and_says_so(screen: Desk) -> None:
    screen.press("Tab", "Del")
    assert screen.engine.alerts() == alerts()
    assert screen.said == "The log stays as it is; Tab goes to the alerts"


def test_f2_in_the_log_edits_the_alert_of_the_entry_or_says_that_it_is_gone(
    screen: Desk,
) -> None:
    screen.press("Tab", "Down", "F2")
    sheet = screen.window.screens.alerts.making(screen.window).sheet
    assert sheet.box.text() == "NVDA iv30 above 60"
    screen.press("Esc", "Shift+Tab", "Down", "Del", "Tab", "F2")
    assert screen.said == "This alert is not watched any more"


def test_everything_of_an_alert_is_explained(screen: Desk) -> None:
    screen.press("Down", "Down", "Down")
    for place in ("details", "explanation"):
        if place == "explanation":
            screen.press("Shift+F1")
            (shown,) = screen.window.sheets.explain.findChildren(QPlainTextEdit)
            text = shown.toPlainText()
            screen.press("Esc")
        else:
            text = pane(screen).details.text()
        assert "AMD: stale for 12 min" in text
        assert "Told by: pop-up, sound, desktop" in text


def test_another_theme_and_another_sheet_leave_the_screen_whole(screen: Desk) -> None:
    screen.press("F2")
    sheet = screen.window.screens.alerts.making(screen.window).sheet
    screen.press("Ctrl+K")
    assert screen.window.sheets.palette.isVisible()
    screen.press("Esc")
    assert sheet.box.hasFocus(), "what was begun goes on"
    screen.press("Esc")
    assert not sheet.isVisible()
    for name in ("light", "dark"):
        next(one for one in screen.window.commands if one.id == f"view.theme_{name}").run()
        pane(screen).grab()
    screen.press("Ctrl+Shift+8")
    assert pane(screen).alerts.table.hasFocus()


@pytest.mark.parametrize(("command", "order"), [("move_down", "21"), ("move_up", "12")])
def test_alerts_are_put_in_the_users_order(screen: Desk, command: str, order: str) -> None:
    bound = next(one for one in screen.window.commands if one.id == f"alerts.{command}")
    bound.run()
    assert "".join(ids(screen)[:2]) == order
    screen.press("Ctrl+Z")
    assert ids(screen)[:2] == ["1", "2"]


def test_a_doubled_alert_stands_below_the_first(screen: Desk) -> None:
    next(one for one in screen.window.commands if one.id == "alerts.duplicate").run()
    first, second, third = ids(screen)[:3]
    assert (first, third) == ("1", "2")
    assert second not in {one.id for one in alerts()}
    assert screen.engine.alerts()[1].condition == alerts()[0].condition
    assert pane(screen).alerts.selected_keys() == [second]


def test_a_screen_reader_hears_tables_states_and_headings(screen: Desk) -> None:
    made = pane(screen)
    assert made.alerts.table.accessibleName() == "Alerts"
    assert made.log.table.accessibleName() == "Log of the alerts"
    model = made.alerts.alerts
    assert model.data(model.index(3, STATE), SPOKEN) == "State: waiting, stale"
    assert "unread" in str(made.log.log.data(made.log.log.index(0, READ), SPOKEN))
    assert screen.window.status.unread.spoken_words() == "Ctrl+Shift+8 shows the alerts"


def test_undoing_another_step_leaves_a_spent_alert_off(screen: Desk) -> None:
    screen.press("Home", "Alt+Z")
    first, second, *rest = screen.engine.alerts_
    spent = replace(second, on=False)
    screen.engine.alerts_ = (first, spent, *rest)
    screen.press("Ctrl+Z")
    assert screen.engine.alerts_[0] == replace(first, snoozed_until=None)
    assert screen.engine.alerts_[1] == spent


def test_the_same_log_is_not_written_again(screen: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = screen.window.screens.alerts.pane
    assert pane is not None
    log = pane.log.log
    written: list[int] = []
    monkeypatch.setattr(type(log), "_write", lambda self: written.append(len(self._entries)))
    entries = view().log
    log.set_entries(entries)
    log.set_entries(tuple(entries))
    assert written == []
    log.set_entries(entries[1:])
    assert written == [len(entries) - 1]


def test_the_log_names_how_it_was_told_and_that_a_source_is_delayed(screen: Desk) -> None:
    one, *_ = log(1)
    live = replace(one, basis=Basis.LIVE, ways=("pop-up", "sound"))
    told_at = live.at + timedelta(minutes=15, seconds=10)
    entries = (
        replace(live, id="a"),
        replace(live, id="b", told=told_at),
        replace(live, id="c", told=told_at, basis=Basis.CLOSES),
        replace(live, id="d", ways=("quiet hours",)),
    )
    show(screen, entries)
    model = pane(screen).log.log
    assert [model.cell(row, MARK).text for row in range(4)] == [
        "pop-up, sound",
        "delayed 15\u2009min, pop-up, sound",
        "pop-up, sound",
        "quiet hours",
    ]
    lines = "\n".join(model.lines("b"))
    assert "15\u2009min after the values" in lines
    assert "Told by: pop-up, sound" in lines


def test_one_more_entry_leaves_the_others_as_they_are_drawn(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    drawn: list[str] = []
    real = logmodel._written

    def written(one: Fired, now: datetime, *, failed: bool) -> tuple[Cell, ...]:
        drawn.append(one.id)
        return real(one, now, failed=failed)

    monkeypatch.setattr(logmodel, "_written", written)
    model, entries = logmodel.LogModel(lambda: START), log(30)
    model.set_entries(entries)
    drawn.clear()
    model.set_entries((replace(entries[0], id="new"), *entries))
    model.set_untold("f3", "no bus")
    model.set_entries((replace(entries[0], read=True), *entries[1:]))
    assert drawn == ["new", "f3", "f0"]
    assert model.cell(model.row_of("f3"), MARK).text.startswith("failed")
