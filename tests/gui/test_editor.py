from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import DEFAULT
from gui.commands.editor import EDITOR
from tests.support.fake_engine import FakeEngine, row_view

if TYPE_CHECKING:
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)


def test_a_refused_text_stays_open_with_the_reason_under_the_cell(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Ins")
    desk.type("=cmd")
    desk.press("Return")
    assert editor.is_open
    assert editor.hasFocus()
    assert editor.cursorPosition() == 4
    assert editor.reason.isVisible()
    assert editor.reason.text() == "looks like a formula"
    assert editor.accessibleDescription() == "looks like a formula"
    assert editor.reason.geometry().top() == editor.geometry().bottom() + 1
    desk.press("Backspace")
    assert editor.reason.isHidden()
    assert editor.accessibleDescription() == ""
    desk.press("Esc")
    assert editor.isHidden()
    assert desk.symbols == FIRST
    assert desk.window.edits.undo_text() == ""
    assert desk.current == "NVDA"


def test_G8_odd_symbols_are_mapped_by_rule(desk: Desk) -> None:
    rule = {
        "brk.b": "BRK-B",
        "^VIX": "^VIX",
        "2330.TW": "2330.TW",
        "CON": "CON",
        "btc-usd": "BTC",
        "BTC/USDT": "BTC",
        "\uff29\uff2e\uff34\uff23": "INTC",
        "SOL-USD": "SOL-USD",
    }
    for typed, stored in rule.items():
        desk.press("Ins")
        desk.type(typed)
        desk.press("Return")
        assert desk.current == stored


def test_G8_what_is_no_symbol_is_refused_with_a_reason(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Ins")
    odd = ("=cmd", "../x", "A\u202eB", "ß", "🚀", "x" * 300, "<img src=x>", "A\0B", "\0", "", " ")
    for typed in odd:
        editor.selectAll()
        editor.insert(typed)
        desk.press("Return")
        assert editor.is_open, typed
        assert editor.reason.text(), typed
    assert desk.symbols == FIRST
    desk.press("Esc")


def test_adding_a_known_symbol_jumps_there_without_an_undo_step(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("BTC/USDT")
    desk.press("Return")
    assert desk.current == "BTC"
    assert desk.shown == FIRST
    assert "in the list already" in desk.said
    assert desk.window.edits.undo_text() == ""


def test_ctrl_return_stores_and_opens_the_next_new_row(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("INTC")
    desk.press("Ctrl+Return")
    assert desk.window.watchlist.editor.is_open
    desk.type("ORCL")
    desk.press("Tab")
    assert desk.symbols[:3] == ["NVDA", "INTC", "ORCL"]


def test_editing_to_a_symbol_of_another_row_is_refused(desk: Desk) -> None:
    desk.press("F2")
    desk.type("META")
    desk.press("Return")
    assert desk.window.watchlist.editor.is_open
    assert "in the list already" in desk.window.watchlist.editor.reason.text()
    desk.press("Esc")
    assert desk.symbols == FIRST


def test_storing_an_unchanged_text_is_no_step(desk: Desk) -> None:
    desk.press("F2", "Return")
    assert not desk.window.watchlist.editor.is_open
    assert desk.window.edits.undo_text() == ""


def test_typing_is_undone_in_the_box_and_never_in_the_list(desk: Desk) -> None:
    desk.press("Del", "F2")
    desk.type("AB")
    desk.press("Ctrl+Z")
    assert desk.symbols == FIRST[1:]
    assert desk.window.watchlist.editor.text() != "AB"
    desk.press("Ctrl+Y")
    assert desk.window.watchlist.editor.text() == "AB"
    desk.press("Esc")


def test_f2_in_the_editor_toggles_between_all_and_the_end(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("F2")
    assert editor.selectedText() == "NVDA"
    desk.press("F2")
    assert editor.selectedText() == ""
    assert editor.cursorPosition() == 4
    desk.press("F2")
    assert editor.selectedText() == "NVDA"
    desk.press("Esc")


def test_no_list_command_runs_while_the_editor_is_open(desk: Desk) -> None:
    chords = [key for command in EDITOR for key in command.keys]
    chords += ["Up", "Down", "PgUp", "PgDown", "Del", "Home", "End", "Space", "Ins", "Alt+Up"]
    chords += ["Alt+Down", "Ctrl+A", "Ctrl+I", "Shift+Up", "Ctrl+Shift+Home", "Ctrl+Shift+Up"]
    desk.press("Down")
    editor = desk.window.watchlist.editor
    for chord in chords:
        desk.press("F2", chord)
        while editor.is_open:
            desk.press("Esc")
        assert (desk.symbols, desk.shown, desk.current) == (FIRST, FIRST, "META"), chord


def test_several_pasted_lines_leave_the_box_for_the_list(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("INTC\nORCL")
    desk.press("Ins", "Ctrl+V")
    assert not desk.window.watchlist.editor.is_open
    assert desk.symbols[1:3] == ["INTC", "ORCL"]


def test_a_click_elsewhere_stores_what_was_typed(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("INTC")
    viewport = desk.window.earnings.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    desk.window.earnings.table.setFocus()
    assert desk.symbols[1] == "INTC"


def test_the_editor_follows_its_row_when_the_table_scrolls(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"AB{chr(65 + i)}" for i in range(26)))
    desk.press("Ctrl+V", "End", "F2")
    pane = desk.window.watchlist
    pane.table.verticalScrollBar().setValue(pane.table.verticalScrollBar().maximum() - 1)
    index = pane.rows.index(pane.current_row(), 0)
    assert pane.editor.geometry() == pane.table.visualRect(index)
    desk.press("Esc")


def test_G5_a_data_storm_changes_nothing_for_the_one_who_types(
    desk: Desk, engine: FakeEngine
) -> None:
    dice = random.Random(5)
    sent = "LONGSYMBOL.TW"
    desk.press("Down", "Down", "F2")
    editor = desk.window.watchlist.editor
    desk.press("Backspace")
    for letter in sent:
        for _ in range(20):
            symbol = dice.choice(FIRST)
            engine.put_row(row_view(symbol, dice.uniform(1, 900)))
        desk.bridge.drain()
        desk.window.watchlist.tick()
        QTest.keyClicks(editor, letter)
        QApplication.processEvents()
        assert editor.is_open
    assert editor.text() == sent
    assert editor.hasFocus()
    assert desk.current == "MSFT"
    desk.press("Esc")
    assert desk.current == "MSFT"


def test_G6_a_late_answer_for_a_removed_symbol_brings_nothing_back(desk: Desk) -> None:
    desk.feed(row_view("NVDA", 100.0))
    desk.press("Del")
    desk.feed(row_view("NVDA", 101.0))
    assert "NVDA" not in desk.shown
    desk.press("Ctrl+Z")
    row = desk.window.rows.row_of("NVDA")
    assert desk.window.rows.cell(row, 2).text == ""


def test_the_editor_follows_the_chords_in_force(desk: Desk) -> None:
    desk.window.commanding.rebind({"EDITOR:editor.cancel": ("F4",)})
    editor = desk.window.watchlist.editor
    desk.press("Ins", "Esc")
    assert editor.isVisible()
    desk.press("F4")
    assert editor.isHidden()
    desk.window.commanding.rebind({})
    desk.press("Ins", "Esc")
    assert editor.isHidden()
