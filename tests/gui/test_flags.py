from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.watchlist import DEFAULT

if TYPE_CHECKING:
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)


def _flags(desk: Desk) -> list[str]:
    return [entry.field("flag") for entry in desk.window.edits.watchlist.entries if entry.symbol]


def test_two_keys_flag_the_row_and_0_clears_it(desk: Desk) -> None:
    for number in range(1, 8):
        desk.press("Alt+Return", str(number))
        assert _flags(desk)[0] == str(number)
    desk.press("Alt+Return", "0")
    assert _flags(desk)[0] == ""
    assert desk.window.edits.undo_text() == "unflag NVDA"
    assert "sheets" in vars(desk.window)
    assert "search" not in vars(desk.window.sheets)


def test_several_rows_are_flagged_alike_as_one_step(desk: Desk) -> None:
    desk.press("Shift+Down", "Shift+Down", "Alt+Return", "3")
    assert _flags(desk)[:4] == ["3", "3", "3", ""]
    assert desk.window.edits.undo_text() == "flag 3 rows"
    assert len(desk.window.watchlist.selected_rows()) == 3
    desk.press("Ctrl+Z")
    assert _flags(desk)[:4] == ["", "", "", ""]


def test_a_header_has_no_flag_and_says_so(desk: Desk) -> None:
    desk.press("Ctrl+Shift+N")
    desk.type("One")
    desk.press("Return", "Alt+Return", "2")
    assert _flags(desk)[0] == ""
    assert desk.said == "No symbol is selected"


def test_the_same_flag_again_is_no_step(desk: Desk) -> None:
    desk.press("Alt+Return", "2", "Alt+Return", "2")
    assert desk.window.edits.undo_text() == "flag NVDA"
    desk.press("Ctrl+Z")
    assert _flags(desk)[0] == ""
    assert desk.window.edits.undo_text() == ""
