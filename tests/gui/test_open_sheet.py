"""An open sheet keeps the keyboard: window chords, clicks elsewhere and floating panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from gui.overlay import Overlay
from tests.gui.workspace.rig import board, press

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def _open(desk: Desk) -> list[Overlay]:
    return [sheet for sheet in desk.window.findChildren(Overlay) if sheet.isVisible()]


@pytest.mark.parametrize(
    "chord", ["Ctrl+T", "Ctrl+W", "Ctrl+Shift+3", "Ctrl+Shift+D", "F6", "Ctrl+N", "Ctrl+Tab"]
)
def test_a_chord_for_what_lies_below_puts_the_sheet_away_first(charted: Desk, chord: str) -> None:
    before = charted.symbols
    press(charted, "F1")
    assert charted.window.sheets.help.isVisible()
    press(charted, chord)
    assert not _open(charted)
    press(charted, "Esc")
    assert charted.symbols == before


@pytest.mark.parametrize("chord", ["F5", "F11", "Ctrl+R"])
def test_a_chord_that_leaves_the_keyboard_alone_leaves_the_sheet(charted: Desk, chord: str) -> None:
    press(charted, "F1", chord)
    assert charted.window.sheets.help.box.hasFocus()
    press(charted, "Esc")
    assert not _open(charted)


def test_the_chord_of_another_sheet_takes_its_place(charted: Desk) -> None:
    press(charted, "F1", "Ctrl+K")
    assert _open(charted) == [charted.window.sheets.palette]
    press(charted, "F1")
    assert _open(charted) == [charted.window.sheets.help]
    press(charted, "F1")
    assert not _open(charted)
    assert charted.window.watchlist.table.hasFocus()


def test_a_click_elsewhere_puts_the_sheet_away_and_has_the_focus(charted: Desk) -> None:
    press(charted, "F1")
    charted.window.earnings.table.setFocus()
    assert not _open(charted)
    assert charted.window.earnings.table.hasFocus()


def test_the_menu_bar_and_a_sheet_over_it_leave_it_open(charted: Desk) -> None:
    press(charted, "F1", "F10")
    assert charted.window.sheets.help.isVisible()
    press(charted, "Esc")
    charted.window.sheets.help.box.setFocus()
    press(charted, "Ctrl+Shift+S")
    assert len(_open(charted)) == 2
    press(charted, "Esc")
    assert charted.window.sheets.help.box.hasFocus()
    press(charted, "Esc")
    assert not _open(charted)


def test_a_tab_opened_over_the_sheet_is_the_one_that_was_wanted(charted: Desk) -> None:
    count = len(board(charted).charts.of(board(charted).deck))
    press(charted, "F1", "Ctrl+T")
    assert len(board(charted).charts.of(board(charted).deck)) == count + 1


def test_a_sheet_lies_above_a_pane_that_floats_over_its_place(charted: Desk) -> None:
    window = charted.window
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    dock = window.desk.docks["race"]
    dock.move(window.mapToGlobal(QPoint(window.width() // 2, 60)))
    press(charted, "Ctrl+K")
    palette = window.sheets.palette
    assert palette.isWindow()
    charted.qtbot.waitUntil(lambda: QApplication.activeWindow() is palette)
    assert palette.geometry().top() == window.mapToGlobal(QPoint(0, 40)).y()
    assert palette.box.hasFocus()
    charted.type("quit")
    assert palette.model.choices[0].title == "Quit"
    press(charted, "F1")
    assert not palette.isVisible()
    assert window.sheets.help.isWindow()
    press(charted, "Esc")
    charted.qtbot.waitUntil(lambda: window.desk.focused() == "race")


def test_a_sheet_above_floats_goes_when_another_window_keeps_the_keyboard(charted: Desk) -> None:
    window = charted.window
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    window.desk.docks["race"].move(window.mapToGlobal(QPoint(window.width() // 2, 60)))
    press(charted, "Ctrl+K")
    charted.qtbot.waitUntil(lambda: QApplication.activeWindow() is window.sheets.palette)
    window.activateWindow()
    window.watchlist.table.setFocus()
    charted.qtbot.waitUntil(lambda: not _open(charted))
    assert window.watchlist.table.hasFocus()


def test_a_sheet_beside_the_floating_panes_is_a_part_of_its_window(charted: Desk) -> None:
    window = charted.window
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    dock = window.desk.docks["race"]
    dock.move(window.mapToGlobal(QPoint(window.width() // 2, 60)))
    press(charted, "Ctrl+K", "Esc")
    dock.move(window.mapToGlobal(QPoint(window.width() + 50, 60)))
    press(charted, "Ctrl+K")
    assert not window.sheets.palette.isWindow()
    assert window.sheets.palette.pos() == QPoint((window.width() - 560) // 2, 40)
