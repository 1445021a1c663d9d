from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from gui.commands.command import Context

if TYPE_CHECKING:
    from tests.support.gui_session import Desk

HINT = "Alt+Return, then 0, 1, 2, 3, 4, 5, 6, 7 - Esc cancels"


class Heard:
    """Which commands ran on a window, in place of what they do."""

    def __init__(self, desk: Desk) -> None:
        self.ran: list[str] = []
        self.at = 100.0
        desk.window.commanding.listener.clock = lambda: self.at
        for action in desk.window.actions_.findChildren(QAction):
            action.triggered.disconnect()
            name = action.objectName()
            action.triggered.connect(lambda _=False, name=name: self.ran.append(name))


@pytest.fixture
def heard(desk: Desk) -> Heard:
    return Heard(desk)


def test_two_keys_in_a_row_flag_a_row(desk: Desk) -> None:
    entry = desk.window.edits.watchlist.entries[0]
    desk.press("Alt+Return", "3")
    flagged = desk.window.edits.watchlist.entries[0]
    assert entry != flagged
    desk.press("Alt+Return", "0")
    assert desk.window.edits.watchlist.entries[0] == entry


def test_the_first_key_says_what_may_follow(desk: Desk, heard: Heard) -> None:
    desk.press("Alt+Return")
    assert desk.said == HINT
    assert desk.window.commanding.listener.waiting == "Alt+Return"
    desk.press("5")
    assert heard.ran == ["WATCHLIST:watchlist.flag_5"]
    assert desk.said == ""
    assert desk.window.commanding.listener.waiting == ""


def test_a_second_key_that_comes_late_stands_for_itself(desk: Desk, heard: Heard) -> None:
    desk.press("Alt+Return")
    heard.at += 1.6
    desk.press("Del")
    assert heard.ran == ["WATCHLIST:watchlist.remove"]


def test_a_wrong_second_key_does_nothing_at_all(desk: Desk, heard: Heard) -> None:
    desk.press("Alt+Return", "Del")
    assert heard.ran == []
    assert desk.said == "Alt+Return, Del is no command"
    desk.press("Del")
    assert heard.ran == ["WATCHLIST:watchlist.remove"]


def test_esc_drops_the_first_key_and_nothing_else(desk: Desk, heard: Heard) -> None:
    desk.press("Alt+Return", "Esc")
    assert heard.ran == []
    assert desk.said == ""
    desk.press("Esc")
    assert heard.ran == ["TABLE:table.escape"]


def test_the_wait_ends_with_its_time_or_the_focus(desk: Desk, heard: Heard) -> None:
    desk.press("Alt+Return")
    desk.window.commanding.listener.drop()
    assert desk.said == ""
    desk.press("Alt+Return")
    desk.window.earnings.table.setFocus()
    assert desk.window.commanding.listener.waiting == ""
    assert heard.ran == []


def test_where_no_two_keys_begin_the_first_is_left_alone(charted: Desk, heard: Heard) -> None:
    charted.press("Ctrl+Shift+3")
    assert heard.ran == ["APP:view.chart"]
    assert charted.window.chart is not None
    charted.window.chart.setFocus()
    charted.press("Alt+Return")
    assert heard.ran[1:] == ["CHART:chart.maximise"]


def test_an_open_editor_hears_no_two_keys(desk: Desk) -> None:
    heard = Heard(desk)
    desk.window.watchlist.edit()
    assert QApplication.focusWidget() is desk.window.watchlist.editor
    desk.press("Alt+Return", "3")
    assert heard.ran == []
    desk.press("Esc")


def test_menus_show_two_keys_which_qt_itself_never_waits_for(desk: Desk) -> None:
    actions = {a.objectName(): a for a in desk.window.actions_.of(Context.WATCHLIST)}
    flag = actions["WATCHLIST:watchlist.flag_4"]
    assert flag.text().endswith("\tAlt+Return, 4")
    assert flag.shortcuts() == []
