"""Second windows by real keys: commands reach them, they come back, they leave nothing."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import psutil
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.workspace.chartwindow import ChartWindow
from tests.gui.workspace.rig import answer, asked, board, first, front, load, second, settle, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from tests.support.gui_session import Desk

TIMES = 500 if os.environ.get("VOLDESK_FULL") else 40
_MOST_MB = 5.0


class _QtLog(Protocol):
    """pytest-qt's fixture: it would keep each of Qt's messages in memory."""

    def disabled(self) -> AbstractContextManager[None]: ...


def _symbols(window: ChartWindow, desk: Desk) -> list[str]:
    return [chart.tab.symbol for chart in board(desk).charts.of(window.deck)]


def test_ctrl_n_opens_a_window_with_the_symbol_and_every_command(charted: Desk) -> None:
    charted.press("Ctrl+N")
    window = second(charted)
    assert window.windowTitle() == "NVDA - Voldesk"
    answer(charted)
    pane = window.deck.focusProxy()
    assert pane is not None
    assert pane.hasFocus()
    charted.press("Left")
    assert charted.window.chart is pane
    assert charted.window.chart.plot.state.crosshair.x is not None
    charted.press("Ctrl+T")
    load(charted, "amd")
    assert _symbols(window, charted) == ["NVDA", "AMD"]
    assert shown(charted) == ["NVDA"]
    assert {ask.symbol for ask in asked(charted)} == {"NVDA", "AMD"}
    charted.press("Ctrl+Tab")
    assert window.windowTitle() == "NVDA - Voldesk"


def test_sheets_lie_over_the_window_that_has_the_keyboard(charted: Desk) -> None:
    charted.press("Ctrl+N")
    window = second(charted)
    charted.press("Ctrl+K")
    palette = charted.window.sheets.palette
    assert palette.window() is window
    assert palette.box.hasFocus()
    charted.press("Esc", ",")
    content = charted.window.content
    assert content is not None
    assert content.picker is not None
    assert content.picker.window() is window
    window.close()
    settle()
    first(charted)
    charted.press("Ctrl+K")
    assert palette.isVisible()
    assert palette.window() is charted.window
    charted.press("Esc")


def test_keys_of_all_windows_act_on_the_one_that_has_the_keyboard(charted: Desk) -> None:
    charted.press("Ctrl+N")
    window = second(charted)
    answer(charted)
    charted.press("F11")
    assert window.isFullScreen()
    assert not charted.window.isFullScreen()
    charted.press("F11", "Shift+F1")
    explained = charted.window.sheets.explain
    assert explained.window() is window
    assert explained.title.text().startswith("NVDA")
    charted.press("Esc", "F1")
    assert charted.window.sheets.help.model.cell(0, 0).text == "Charts"
    charted.press("Esc", "Alt+Return")
    assert window.isMaximized()
    charted.press("Ctrl+Shift+D")
    assert charted.said == "This window floats already"


def test_a_chord_bound_anew_holds_in_second_windows_at_once(charted: Desk) -> None:
    charted.press("Ctrl+N")
    second(charted)
    commanding = charted.window.commanding
    slot = next(one.slot for one in charted.window.commands if one.id == "app.new_tab")
    commanding.rebind({slot: ("Ctrl+J",)})
    charted.press("Ctrl+J")
    assert len(board(charted).charts.all) == 3


def test_f6_and_the_screens_keys_lead_from_window_to_window(charted: Desk) -> None:
    charted.press("Ctrl+N")
    window = second(charted)
    charted.press("Ctrl+Shift+2")
    QTest.qWaitForWindowActive(charted.window)
    assert charted.window.desk.focused() == "watchlist"
    charted.press("Shift+F6")
    QTest.qWaitForWindowActive(window)
    assert QApplication.focusWidget() is window.deck.focusProxy()
    charted.press("F6")
    QTest.qWaitForWindowActive(charted.window)
    assert charted.window.desk.focused() == "watchlist"


def test_the_last_tab_takes_its_window_along_and_can_be_reopened(charted: Desk) -> None:
    charted.press("Ctrl+N")
    second(charted)
    load(charted, "TSM")
    charted.press("Ctrl+W")
    settle()
    assert not board(charted).windows
    assert [ask.symbol for ask in asked(charted)] == ["NVDA"]
    first(charted)
    charted.window.show_screen("watchlist")
    charted.press("Ctrl+Shift+T")
    assert front(charted) == "TSM"


def test_a_list_leads_a_chart_in_another_window_by_its_colour(charted: Desk) -> None:
    charted.press("Ctrl+N")
    window = second(charted)
    charted.press("Ctrl+K")
    charted.type("colour a")
    charted.press("Return")
    first(charted)
    charted.window.show_screen("watchlist")
    charted.press("Space")
    assert _symbols(window, charted) == ["META"]
    assert window.windowTitle() == "META - Voldesk"


def test_closing_the_main_window_ends_all_and_nothing_is_lost(charted: Desk) -> None:
    charted.press("Ctrl+N")
    window = second(charted)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    charted.window.close()
    settle()
    assert gone
    present = charted.engine.shelf.present
    assert present is not None
    assert [one.tabs[0].symbol for one in present.windows] == ["NVDA"]
    assert [tab.symbol for tab in present.tabs] == ["NVDA"]


def test_a_window_says_that_a_replay_is_shown(charted: Desk) -> None:
    from tests.support.fake_engine import LIVE, replay_mode

    charted.press("Ctrl+N")
    window = second(charted)
    charted.engine.put(("mode", ""), replay_mode())
    charted.bridge.drain()
    assert window.windowTitle() == "NVDA - Replay - Voldesk"
    assert all(pane.replayed for pane in board(charted).charts.panes())
    charted.press("Ctrl+N")
    assert board(charted).windows[1].windowTitle() == "NVDA - Replay - Voldesk"
    charted.engine.put(("mode", ""), replace(LIVE))
    charted.bridge.drain()
    assert window.windowTitle() == "NVDA - Voldesk"


def _count() -> tuple[int, int]:
    """Widgets and timers there are."""
    gc.collect()
    widgets = QApplication.allWidgets()
    return len(widgets), sum(len(one.findChildren(QTimer)) for one in widgets if one.isWindow())


def _open_and_close(desk: Desk, times: int) -> None:
    for _ in range(times):
        desk.press("Ctrl+N", "Ctrl+N")
        for window in tuple(board(desk).windows):
            window.close()
        settle()
        first(desk)
        desk.window.show_screen("chart")
        desk.engine.calls.clear()


@pytest.mark.timeout(1800)
def test_G15_two_windows_opened_and_closed_again_and_again_leave_nothing(
    charted: Desk, qtlog: _QtLog, seen: Callable[[str], None]
) -> None:
    answer(charted)
    charted.window.show_screen("chart")
    with qtlog.disabled():
        _open_and_close(charted, 30)
        before, memory = _count(), psutil.Process().memory_info().rss
        _open_and_close(charted, TIMES)
    grown = (psutil.Process().memory_info().rss - memory) / 1e6
    assert _count() == before
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, ChartWindow)]
    assert grown < _MOST_MB, f"{grown:.1f} MB"
    seen(f"two windows {TIMES} times: {grown:+.1f} MB, no widget and no timer left")
    assert not [one for one in charted.window.findChildren(QWidget) if one.isWindow() and
                isinstance(one, ChartWindow)]  # fmt: skip
