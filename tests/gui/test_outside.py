from __future__ import annotations

import pytest

from engine.desk.watchlist import Book, ListsView, OutsideChange, Watchlist, parse_list
from gui.watchlist import columns as col
from tests.support.fake_engine import FakeEngine, row_view
from tests.support.gui_session import Desk


def _list(*lines: str) -> Watchlist:
    return parse_list("\n".join(("#voldesk-watchlist 1", *lines, "")))


BASE = _list("NVDA", "AMD", "TSM")
BOOK = Book((("Tech", BASE), ("Coins", _list("BTC"))), "Tech")


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(book_=BOOK)


def _change(desk: Desk, *changes: OutsideChange) -> None:
    desk.engine.put(("lists", ""), ListsView(changes, 1))
    desk.bridge.drain()


def test_a_file_changed_outside_is_shown_at_once_as_a_step(desk: Desk) -> None:
    desk.press("Down")
    _change(desk, OutsideChange("Tech", BASE, _list("NVDA", "INTC", "AMD", "TSM | note=new")))
    assert desk.symbols == ["NVDA", "INTC", "AMD", "TSM"]
    assert desk.current == "AMD"
    assert desk.window.edits.undo_text() == "reload Tech.txt"
    assert desk.engine.book() == desk.window.edits.book
    desk.press("Ctrl+Z")
    assert desk.symbols == ["NVDA", "AMD", "TSM"]
    desk.press("Ctrl+Y")
    assert desk.current == "INTC"


def test_edits_of_both_sides_stay_and_conflicts_are_named(desk: Desk) -> None:
    desk.press("End", "Del", "Home")
    ours = desk.window.edits.watchlist.with_field(0, "note", "ours")
    desk.window.edits.apply(ours, "edit note of NVDA")
    _change(desk, OutsideChange("Tech", BASE, _list("NVDA | note=theirs", "AMD", "TSM", "QCOM")))
    assert desk.symbols == ["NVDA", "AMD", "QCOM"]
    assert desk.window.edits.watchlist.entries[0].field("note") == "theirs"
    assert "NVDA | note=ours" in desk.window.notices.text.text()


def test_an_open_editor_is_not_disturbed(desk: Desk) -> None:
    desk.press("Down", "F2")
    desk.type("intel")
    editor = desk.window.watchlist.editor
    _change(desk, OutsideChange("Tech", BASE, _list("QCOM", "NVDA", "AMD", "TSM")))
    assert editor.isVisible()
    assert editor.text() == "intel"
    assert editor.hasFocus()
    desk.press("Ctrl+A")
    desk.type("INTC")
    desk.press("Return")
    assert desk.symbols == ["QCOM", "NVDA", "INTC", "TSM"]


def _kept_beside(desk: Desk) -> list[tuple[object, ...]]:
    return [call for call in desk.engine.calls if call[0] == "keep_ours"]


def _edit_note(desk: Desk, typed: str) -> None:
    desk.press("F2", "Tab", "Tab")
    desk.type(typed)


def test_the_files_text_of_the_very_cell_being_edited_stays_and_ours_is_kept(desk: Desk) -> None:
    _edit_note(desk, "mine")
    _change(desk, OutsideChange("Tech", BASE, _list("NVDA | note=theirs", "AMD", "TSM")))
    desk.press("Return")
    assert not desk.window.watchlist.editor.is_open
    assert desk.window.edits.watchlist.entries[0].field("note") == "theirs"
    ((_, name, ours, entries),) = _kept_beside(desk)
    assert (name, entries) == ("Tech", ("NVDA | note=mine",))
    assert ours == _list("NVDA | note=mine", "AMD", "TSM")


@pytest.mark.parametrize("typed", ["", "theirs"])
def test_a_cell_left_as_it_was_takes_the_files_text_without_a_word(desk: Desk, typed: str) -> None:
    _edit_note(desk, typed)
    _change(desk, OutsideChange("Tech", BASE, _list("NVDA | note=theirs", "AMD", "TSM")))
    desk.press("Return")
    assert desk.window.edits.watchlist.entries[0].field("note") == "theirs"
    assert not _kept_beside(desk)


def test_another_cell_of_the_row_changed_outside_stays_with_what_is_typed(desk: Desk) -> None:
    _edit_note(desk, "mine")
    _change(desk, OutsideChange("Tech", BASE, _list("NVDA | alias=Nvidia", "AMD", "TSM")))
    desk.press("Return")
    entry = desk.window.edits.watchlist.entries[0]
    assert (entry.field("alias"), entry.field("note")) == ("Nvidia", "mine")
    assert not _kept_beside(desk)


@pytest.mark.parametrize(("typed", "kept"), [("ORCL", 1), ("", 0)])
def test_a_symbol_spelled_otherwise_outside_stays(desk: Desk, typed: str, kept: int) -> None:
    desk.press("F2")
    desk.type(typed)
    _change(desk, OutsideChange("Tech", BASE, _list("NASDAQ:NVDA", "AMD", "TSM")))
    desk.press("Return")
    assert desk.window.edits.watchlist.entries[0].text == "NASDAQ:NVDA"
    assert len(_kept_beside(desk)) == kept


def test_a_row_replaced_outside_while_its_symbol_is_typed_is_named(desk: Desk) -> None:
    desk.press("Down", "F2")
    desk.type("INTC")
    _change(desk, OutsideChange("Tech", BASE, _list("NVDA", "QCOM", "TSM")))
    desk.press("Return")
    assert set(desk.symbols) == {"NVDA", "QCOM", "INTC", "TSM"}
    assert "AMD was changed or removed outside" in desk.window.notices.text.text()


def test_what_was_typed_into_a_list_that_goes_is_named(desk: Desk) -> None:
    desk.press("Ins")
    desk.type("orcl")
    _change(desk, OutsideChange("Tech", BASE, None))
    assert not desk.window.watchlist.editor.is_open
    assert "“orcl” was not stored" in desk.window.notices.text.text()


def test_other_lists_come_and_go_outside_and_the_one_shown_stays(desk: Desk) -> None:
    _change(
        desk, OutsideChange("New", None, _list("SOL")), OutsideChange("Coins", _list("BTC"), None)
    )
    assert desk.window.edits.book.names == ("Tech", "New")
    assert desk.window.edits.current == "Tech"
    desk.press("Ctrl+Z")
    assert desk.window.edits.book == BOOK


def test_the_shown_list_deleted_outside_gives_way_and_comes_back(desk: Desk) -> None:
    desk.press("Down")
    _change(desk, OutsideChange("Tech", BASE, None))
    assert desk.window.edits.current == "Coins"
    assert desk.symbols == ["BTC"]
    desk.press("Ctrl+Z")
    assert desk.window.edits.book == BOOK
    assert desk.current == "AMD"


def test_what_is_here_already_is_no_step(desk: Desk) -> None:
    _change(desk, OutsideChange("Tech", _list("X"), BASE))
    assert desk.window.edits.undo_text() == ""


@pytest.mark.parametrize("shown", ["Tech", "Coins"])
def test_a_list_renamed_outside_keeps_its_look(desk: Desk, shown: str) -> None:
    desk.feed(row_view("NVDA", 3.0), row_view("AMD", 9.0), row_view("TSM", 1.0))
    desk.window.watchlist.board.sort_column = col.LAST
    desk.press("Ctrl+Shift+Down")
    desk.window.edits.go_to(shown)
    _change(desk, OutsideChange("Tech", BASE, None), OutsideChange("Chips", None, BASE))
    assert desk.window.edits.book.names == ("Chips", "Coins")
    desk.window.edits.go_to("Chips")
    assert desk.window.rows.sort_column == col.LAST
    assert desk.engine.list_look("Chips").sort == "last"
    assert desk.engine.list_look("Coins").sort == ""
    desk.press("Ctrl+Z")
    desk.window.edits.go_to("Tech")
    assert desk.window.rows.sort_column == col.LAST


def test_S5_a_newer_programs_list_is_not_deleted_renamed_or_edited(desk: Desk) -> None:
    newer = parse_list("#voldesk-watchlist 2\nSOL\n")
    _change(desk, OutsideChange("Newer", None, newer))
    desk.window.edits.go_to("Newer")
    book, step = desk.window.edits.book, desk.window.edits.undo_text()
    for chord in ("Ctrl+Shift+Del", "Shift+F2", "Del", "Ctrl+M", "Ctrl+X", "F2"):
        desk.press(chord)
        assert "newer Voldesk" in desk.said, chord
        desk.press("Esc")
    desk.window.lists.delete_list()
    desk.window.lists.rename_list()
    assert not desk.window.lists.name_sheet.isVisible()
    assert desk.window.edits.book == book
    assert desk.window.edits.undo_text() == step
