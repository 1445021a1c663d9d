from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from engine.desk.watchlist import DEFAULT, parse_list, parse_symbol
from engine.desk.watchlist.symbol import Symbol
from gui.watchlist.cellrules import cell_fault, tidy
from gui.watchlist.headings import COLUMNS

if TYPE_CHECKING:
    from engine.desk.watchlist import Entry, Watchlist
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)


def _entry(desk: Desk, symbol: str) -> Entry:
    watchlist = desk.window.edits.watchlist
    return watchlist.entries[watchlist.find(symbol)]


def _sections(desk: Desk) -> list[str]:
    return [e.text for e in desk.window.edits.watchlist.entries if e.kind.value == "section"]


def _outside(desk: Desk, new: Watchlist) -> None:
    """The list becomes another one, not by the editor."""
    desk.window.edits.apply(new, "reload default.txt")


def test_tab_walks_alias_note_and_target_and_stores_each(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("F2", "Tab")
    desk.type("Nvidia")
    desk.press("Tab")
    desk.type("report on Wednesday")
    desk.press("Tab")
    desk.type("1,150.5")
    desk.press("Tab")
    assert not editor.is_open
    assert desk.window.watchlist.table.hasFocus()
    entry = _entry(desk, "NVDA")
    assert entry.field("alias") == "Nvidia"
    assert entry.field("note") == "report on Wednesday"
    assert entry.field("target") == "1150.5"
    assert desk.window.edits.undo_text() == "edit target of NVDA"
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert _entry(desk, "NVDA").field("note") == ""
    assert _entry(desk, "NVDA").field("alias") == "Nvidia"


def test_shift_tab_walks_back_and_ends_at_the_symbol(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("F2", "Tab", "Tab")
    assert editor.accessibleName() == "Note"
    desk.press("Shift+Tab")
    assert editor.accessibleName() == "Name"
    desk.press("Shift+Tab")
    assert editor.text() == "NVDA"
    desk.press("Shift+Tab")
    assert not editor.is_open
    assert desk.window.edits.undo_text() == ""


def test_a_new_row_is_stored_by_tab_and_its_alias_follows(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("INTC")
    desk.press("Tab")
    desk.type("Intel")
    desk.press("Return")
    assert desk.symbols[1] == "INTC"
    assert _entry(desk, "INTC").field("alias") == "Intel"
    assert desk.current == "INTC"


def test_tab_on_a_refused_symbol_stays(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("F2")
    desk.type("../x")
    desk.press("Tab")
    assert editor.is_open
    assert editor.text() == "../x"
    assert editor.hasFocus()
    assert editor.reason.isVisible()
    desk.press("Esc")


@pytest.mark.parametrize("typed", ["1,5", "abc", "0", "-5", "nan", "1e400", "=1+1", "12,34,5"])
def test_a_target_that_is_no_number_is_refused_in_place(desk: Desk, typed: str) -> None:
    editor = desk.window.watchlist.editor
    desk.press("F2", "Tab", "Tab", "Tab")
    desk.type(typed)
    desk.press("Return")
    assert editor.is_open
    assert editor.reason.text().startswith("type a number")
    assert editor.cursorPosition() == len(typed)
    desk.press("Esc")
    assert _entry(desk, "NVDA").field("target") == ""


def test_an_emptied_cell_is_cleared(desk: Desk) -> None:
    desk.press("F2", "Tab", "Tab")
    desk.type("note")
    desk.press("Return", "F2", "Tab", "Tab", "Ctrl+A", "Del", "Return")
    assert _entry(desk, "NVDA").fields == ()


def test_signs_of_the_file_format_survive_in_a_note(desk: Desk) -> None:
    text = r"a | b \ c \n #d ###e =1"
    desk.press("F2", "Tab", "Tab")
    desk.type(text)
    desk.press("Return")
    assert _entry(desk, "NVDA").field("note") == text
    again = parse_list("#voldesk-watchlist 1\n" + _entry(desk, "NVDA").line + "\n")
    assert again.entries[0].field("note") == text


def test_what_cannot_be_seen_is_refused_in_every_cell() -> None:
    for sign in ("\u202e", "\u2066", "\x00", "\x07", "\u200b"):
        assert cell_fault("note", f"a{sign}b")
    assert cell_fault("alias", "ünï 台積電 🚀") == ""
    assert tidy("  a\n b ") == "a b"


def test_several_lines_pasted_into_a_note_become_one(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("one\ntwo\r\nthree")
    desk.press("F2", "Tab", "Tab", "Ctrl+V", "Return")
    assert _entry(desk, "NVDA").field("note") == "one two three"
    assert desk.symbols == FIRST


def test_a_cell_without_a_column_is_edited_beside_the_symbol_with_its_name(desk: Desk) -> None:
    pane = desk.window.watchlist
    note = [column.id for column in COLUMNS].index("note")
    pane.table.setColumnHidden(note, True)
    desk.press("F2", "Tab", "Tab")
    editor = pane.editor
    row = pane.table.visualRect(pane.rows.index(0, 0))
    assert editor.caption.isVisible()
    assert editor.caption.text() == "Note"
    assert editor.caption.geometry().left() == row.right() + 1
    assert editor.geometry().top() == row.top()
    assert editor.width() >= 120
    desk.press("Esc")
    assert editor.caption.isHidden()


def test_a_new_section_stands_above_the_row_and_undo_takes_it_away(desk: Desk) -> None:
    desk.press("Down", "Ctrl+Shift+N")
    desk.type("Semis")
    desk.press("Return")
    entries = desk.window.edits.watchlist.entries
    at = [entry.text for entry in entries].index("Semis")
    assert entries[at + 1].symbol == FIRST[1]
    assert desk.window.rows.entry(desk.window.watchlist.current_row()) is entries[at]
    desk.press("Ctrl+Z")
    assert desk.symbols == FIRST
    assert "Semis" not in _sections(desk)


def test_esc_removes_a_new_section_without_a_trace(desk: Desk) -> None:
    before = desk.window.edits.watchlist
    shown = desk.shown
    desk.press("Down", "Ctrl+Shift+N")
    assert len(desk.shown) == len(shown) + 1
    desk.type("Semis")
    desk.press("Esc")
    assert desk.window.edits.watchlist is before
    assert desk.window.edits.undo_text() == ""
    assert (desk.shown, desk.current) == (shown, FIRST[1])


def test_a_section_without_a_name_is_refused_and_f2_renames_one(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Ctrl+Shift+N", "Return")
    assert editor.is_open
    assert editor.reason.text() == "type a name"
    desk.type("One")
    desk.press("Return", "F2")
    assert editor.text() == "One"
    desk.type("Two")
    desk.press("Return")
    assert "Two" in _sections(desk)
    assert "One" not in _sections(desk)


def test_a_new_section_in_a_sorted_list_is_refused_with_the_way_out(desk: Desk) -> None:
    desk.press("Ctrl+Shift+Down", "Ctrl+Shift+N")
    assert not desk.window.watchlist.editor.is_open
    assert "Ctrl+0" in desk.said


def test_an_empty_list_takes_its_first_row_and_its_first_section(desk: Desk) -> None:
    _outside(desk, parse_list(""))
    desk.press("Ctrl+Shift+N")
    desk.type("One")
    desk.press("Return", "Ins")
    desk.type("INTC")
    desk.press("Return")
    assert [e.text for e in desk.window.edits.watchlist.entries] == ["One", "INTC"]


def test_an_outside_reload_leaves_the_new_row_and_its_text(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Down", "Ins")
    desk.type("INT")
    symbol = parse_symbol("ORCL")
    assert isinstance(symbol, Symbol)
    _outside(desk, desk.window.edits.watchlist.with_added(symbol, -1))
    assert editor.is_open
    assert editor.hasFocus()
    desk.type("C")
    assert editor.text() == "INTC"
    desk.press("Return")
    at = desk.symbols.index(FIRST[1])
    assert desk.symbols[at + 1] == "INTC"


def test_an_outside_reload_leaves_an_edited_note_and_its_caret(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Down", "F2", "Tab", "Tab")
    desk.type("half a tho")
    desk.press("Left", "Left")
    watchlist = desk.window.edits.watchlist
    _outside(desk, watchlist.with_removed([watchlist.find(FIRST[0])]))
    assert (editor.is_open, editor.hasFocus(), editor.cursorPosition()) == (True, True, 8)
    row = desk.window.rows.row_of(FIRST[1])
    assert editor.geometry().top() == desk.window.watchlist.table.visualRect(
        desk.window.rows.index(row, 0)
    ).top()  # fmt: skip
    desk.press("End")
    desk.type("ught")
    desk.press("Return")
    assert _entry(desk, FIRST[1]).field("note") == "half a thought"


def test_a_row_removed_outside_while_its_symbol_is_typed_becomes_a_new_one(desk: Desk) -> None:
    desk.press("Down", "F2")
    desk.type("INTC")
    watchlist = desk.window.edits.watchlist
    _outside(desk, watchlist.with_removed([watchlist.find(FIRST[1])]))
    assert desk.window.watchlist.editor.text() == "INTC"
    desk.press("Return")
    assert desk.symbols == [FIRST[0], "INTC", *FIRST[2:]]


def test_a_note_of_a_row_removed_outside_stays_and_says_so(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Down", "F2", "Tab", "Tab")
    desk.type("thought")
    watchlist = desk.window.edits.watchlist
    _outside(desk, watchlist.with_removed([watchlist.find(FIRST[1])]))
    desk.press("Return")
    assert editor.text() == "thought"
    assert editor.reason.text() == f"{FIRST[1]} is not in the list any more"
    desk.press("Esc")
    assert desk.symbols == [FIRST[0], *FIRST[2:]]


def test_a_change_of_screen_stores_first_or_stays_with_the_reason(desk: Desk) -> None:
    editor = desk.window.watchlist.editor
    desk.press("F2", "Tab")
    desk.type("Nvidia")
    desk.press("Ctrl+Shift+5")
    assert editor.isHidden()
    assert _entry(desk, "NVDA").field("alias") == "Nvidia"
    desk.press("Ctrl+Shift+2", "Ins")
    desk.type("=x")
    desk.press("Ctrl+Shift+5")
    assert editor.is_open
    assert editor.reason.isVisible()
    assert desk.window.earnings.table.hasFocus()
    desk.press("Ctrl+Shift+2", "F2")
    assert editor.hasFocus()
    assert editor.text() == "=x"
    desk.press("Esc")
    assert desk.symbols == FIRST


def test_ctrl_w_stores_before_anything_closes(desk: Desk) -> None:
    desk.press("F2", "Tab")
    desk.type("Nvidia")
    desk.press("Ctrl+W")
    assert _entry(desk, "NVDA").field("alias") == "Nvidia"


def test_a_sort_by_the_heading_moves_the_open_editor_along(desk: Desk) -> None:
    pane = desk.window.watchlist
    desk.press("F2", "Tab", "Tab")
    desk.type("thou")
    pane.board.sort_by(0, ascending=False)
    pane.tick()
    row = pane.rows.row_of("NVDA")
    assert pane.editor.is_open
    assert pane.editor.geometry().top() == pane.table.visualRect(pane.rows.index(row, 0)).top()
    desk.type("ght")
    desk.press("Return")
    assert _entry(desk, "NVDA").field("note") == "thought"


def test_the_list_of_a_newer_version_is_not_edited(desk: Desk) -> None:
    _outside(desk, replace(desk.window.edits.watchlist, version=99))
    desk.press("F2")
    desk.press("Ctrl+Shift+N")
    assert not desk.window.watchlist.editor.is_open
    assert "newer Voldesk" in desk.said


def test_a_click_into_another_row_stores_the_cell(desk: Desk) -> None:
    pane = desk.window.watchlist
    desk.press("F2", "Tab")
    desk.type("Nvidia")
    where = pane.table.visualRect(pane.rows.index(3, 0)).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    pane.table.setFocus()
    assert not pane.editor.is_open
    assert _entry(desk, "NVDA").field("alias") == "Nvidia"


def test_walking_through_a_note_of_two_lines_leaves_it_as_it_is(desk: Desk) -> None:
    line = "NVDA | note=one\\ntwo"
    _outside(desk, parse_list(line + "\n"))
    desk.press("Home", "F2", "Tab", "Tab")
    assert desk.window.watchlist.editor.text() == "one two"
    desk.press("Tab", "Return")
    assert [entry.line for entry in desk.window.edits.watchlist.entries] == [line]
    assert desk.window.edits.undo_text() == "reload default.txt"


def test_adding_a_known_symbol_points_its_row_out(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("tsm")
    desk.press("Return")
    row = desk.window.rows.row_of("TSM")
    assert desk.window.watchlist.current_row() == row
    assert desk.window.rows.lit(row, 0) is True
