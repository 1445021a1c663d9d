from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction

from engine.desk.watchlist import Book, parse_list, write_list
from engine.model.listlook import ListLook
from gui.watchlist import columns as col
from tests.support.fake_engine import FakeEngine, row_view
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from gui.watchlist.strip import ListStrip

TECH = parse_list("#voldesk-watchlist 1\nNVDA | note=mine\nAMD\nTSM\n")
COINS = parse_list("#voldesk-watchlist 1\nBTC\nETH\nNVDA | note=theirs\n")
OLD = parse_list("#voldesk-watchlist 1\nORCL\n")
BOOK = Book((("Tech", TECH), ("Coins", COINS), ("Old", OLD)), "Tech")


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(book_=BOOK)


def _names(desk: Desk) -> list[str]:
    return list(desk.window.edits.book.names)


def _strip(desk: Desk) -> ListStrip:
    return desk.window.watchlist.strip


def test_the_names_stand_above_the_list_and_keys_go_round(desk: Desk) -> None:
    strip = _strip(desk)
    assert strip.isVisible()
    assert strip.shown() == ["Tech", "Coins", "Old"]
    assert not strip.more.isVisible()
    desk.press("Ctrl+PgDown")
    assert desk.symbols == ["BTC", "ETH", "NVDA"]
    assert desk.said == "Coins, list 2 of 3"
    assert strip.tabs.tabData(strip.tabs.currentIndex()) == "Coins"
    desk.press("Ctrl+PgDown", "Ctrl+PgDown")
    assert desk.symbols == ["NVDA", "AMD", "TSM"]
    desk.press("Ctrl+PgUp")
    assert desk.symbols == ["ORCL"]
    assert desk.window.edits.undo_text() == ""


def test_lists_change_places_in_the_strip(desk: Desk) -> None:
    desk.window.lists.list_right()
    assert _names(desk) == _strip(desk).shown() == ["Coins", "Tech", "Old"]
    assert desk.window.edits.current == "Tech"
    desk.window.lists.list_left()
    desk.window.lists.list_left()
    assert _names(desk) == ["Tech", "Coins", "Old"]
    assert desk.said == "It stands at the end already"


def test_each_list_keeps_its_row_sorting_filter_and_folds(desk: Desk, engine: FakeEngine) -> None:
    desk.feed(row_view("NVDA", 3.0), row_view("AMD", 9.0), row_view("TSM", 1.0))
    desk.press("Down", "Ctrl+PgDown")
    assert desk.current == "BTC"
    desk.press("Ctrl+F")
    desk.type("eth")
    desk.press("Return", "End", "Ctrl+PgUp")
    assert desk.current == "AMD"
    assert desk.shown == ["NVDA", "AMD", "TSM"]
    desk.window.watchlist.board.sort_column = col.LAST
    desk.press("Ctrl+Shift+Down", "Ctrl+PgDown")
    assert desk.shown == ["ETH"]
    assert desk.current == "ETH"
    assert desk.window.rows.sort_column is None
    assert desk.window.watchlist.find_line.box.text() == "eth"
    desk.press("Ctrl+PgUp")
    assert desk.window.watchlist.board.sort_column == col.LAST
    assert desk.current == "AMD"
    assert desk.window.watchlist.kept_filter() == ""
    assert engine.list_look("Coins") == ListLook(row="ETH", filter="eth")
    assert engine.list_look("Tech").sort == "last"


def test_a_new_list_is_named_first_and_refused_in_place(desk: Desk) -> None:
    desk.press("Ctrl+Shift+I")
    sheet = desk.window.lists.name_sheet
    assert sheet.isVisible()
    desk.press("Return")
    assert sheet.refusal.text() == "type a name"
    desk.type("coins")
    desk.press("Return")
    assert "Coins" in sheet.refusal.text()
    assert sheet.box.text() == "coins"
    desk.press("Home")
    desk.type("My ")
    desk.press("Return")
    assert not sheet.isVisible()
    assert _names(desk) == ["Tech", "My coins", "Coins", "Old"]
    assert desk.symbols == []
    assert desk.window.watchlist.table.hasFocus()
    desk.press("Ins")
    desk.type("SOL")
    desk.press("Return", "Ctrl+Z", "Ctrl+Z")
    assert _names(desk) == ["Tech", "Coins", "Old"]
    assert desk.said == "Undone: new list My coins"
    assert desk.symbols == ["NVDA", "AMD", "TSM"]
    desk.press("Ctrl+Y", "Ctrl+Y")
    assert desk.symbols == ["SOL"]


def test_a_renamed_list_keeps_its_rows_and_look_and_esc_leaves_it(desk: Desk) -> None:
    desk.press("Down", "Shift+F2", "Esc")
    assert _names(desk)[0] == "Tech"
    desk.press("Shift+F2")
    assert desk.window.lists.name_sheet.box.selectedText() == "Tech"
    desk.type("Old")
    desk.press("Return")
    assert "Old" in desk.window.lists.name_sheet.refusal.text()
    desk.press("Ctrl+A")
    desk.type("Chips")
    desk.press("Return")
    assert _names(desk) == ["Chips", "Coins", "Old"]
    assert desk.symbols == ["NVDA", "AMD", "TSM"]
    assert desk.current == "AMD"
    desk.press("Ctrl+Z")
    assert _names(desk) == ["Tech", "Coins", "Old"]


def test_a_deleted_list_comes_back_with_all_rows_from_any_other_list(desk: Desk) -> None:
    text = write_list(desk.window.edits.watchlist)
    desk.press("Ctrl+Shift+Del")
    assert _names(desk) == ["Coins", "Old"]
    assert desk.window.watchlist.undo_bar.isVisible()
    assert "Tech" in desk.window.watchlist.undo_bar.label.text()
    assert desk.window.edits.undo_text() == "delete list Tech"
    desk.press("Ctrl+PgDown", "Ctrl+Z")
    assert _names(desk) == ["Tech", "Coins", "Old"]
    assert desk.window.edits.current == "Tech"
    assert write_list(desk.window.edits.watchlist) == text


def test_the_last_list_is_emptied_instead(desk: Desk) -> None:
    desk.press("Ctrl+Shift+Del", "Ctrl+Shift+Del")
    assert _names(desk) == ["Old"]
    assert not _strip(desk).isVisible()
    desk.press("Ctrl+Shift+Del")
    assert _names(desk) == ["Old"]
    assert desk.symbols == []
    desk.press("Ctrl+Shift+Del")
    assert desk.said == "The last list is empty already"
    desk.press("Ctrl+PgDown")
    assert desk.said.startswith("There is one list only")
    desk.press("Ctrl+M")
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert desk.window.edits.book == BOOK


def test_rows_go_to_a_list_that_is_found_by_typing(desk: Desk) -> None:
    desk.press("Shift+Down", "Ctrl+M")
    desk.type("coi")
    desk.press("Return")
    assert desk.symbols == ["TSM"]
    assert desk.current == "TSM"
    coins = desk.window.edits.book.list_named("Coins")
    assert coins is not None
    assert coins.symbols == ("BTC", "ETH", "NVDA", "AMD")
    assert coins.entries[2].field("note") == "theirs"
    assert desk.window.edits.undo_text() == "move NVDA, AMD to Coins"
    desk.press("Ctrl+Z")
    assert desk.symbols == ["NVDA", "AMD", "TSM"]
    assert desk.window.watchlist.selected_keys() == ["NVDA", "AMD"]
    assert desk.window.edits.book == BOOK


def test_undo_goes_to_the_list_concerned_and_selects_what_it_brings_back(desk: Desk) -> None:
    desk.press("Down", "Del", "Ctrl+PgDown", "Down", "Del")
    assert desk.symbols == ["BTC", "NVDA"]
    desk.press("Ctrl+PgDown", "Ctrl+Z")
    assert desk.window.edits.current == "Coins"
    assert desk.current == "ETH"
    desk.press("Ctrl+Z")
    assert desk.window.edits.current == "Tech"
    assert desk.current == "AMD"
    desk.press("Ctrl+Y", "Ctrl+Y")
    assert desk.window.edits.current == "Coins"
    assert desk.symbols == ["BTC", "NVDA"]


def test_undo_shows_a_row_the_sorting_and_filter_of_its_list_hide(desk: Desk) -> None:
    desk.press("Down", "Del", "Ctrl+F")
    desk.type("nvda")
    desk.press("Return", "Ctrl+PgDown", "Ctrl+Z")
    assert desk.window.edits.current == "Tech"
    assert desk.current == "AMD"
    assert desk.shown == ["NVDA", "AMD"]


def test_the_menu_says_what_undo_and_redo_would_do(desk: Desk) -> None:
    def title(slot: str) -> str:
        action = desk.window.actions_.findChild(QAction, slot)
        assert isinstance(action, QAction)
        return action.text()

    desk.press("Del", "Del")
    assert title("TABLE:edit.undo") == "Undo remove AMD"
    desk.press("Ctrl+Z")
    assert title("TABLE:edit.undo") == "Undo remove NVDA"
    assert title("TABLE:edit.redo") == "Redo remove AMD"
    desk.press("Ctrl+Z")
    assert title("TABLE:edit.undo") == "Undo"


def test_two_hundred_steps_go_back_and_no_more(desk: Desk) -> None:
    for number in range(205):
        book = desk.window.edits.book
        desk.window.edits.change(book.with_new(f"L{number}"), f"create list L{number}")
    for _ in range(210):
        desk.press("Ctrl+Z")
    assert len(_names(desk)) == 3 + 5
    assert desk.said == "Nothing to undo"


def test_a_list_is_gone_to_by_typing_its_name(desk: Desk) -> None:
    command = next(c for c in desk.window.commands if c.id == "watchlist.go_to_list")
    command.run()
    desk.type("ol")
    desk.press("Return")
    assert desk.window.edits.current == "Old"


def test_tabs_that_do_not_fit_stand_behind_a_button(desk: Desk) -> None:
    lists = tuple((f"A rather long name {i}", OLD) for i in range(12))
    desk.window.edits.change(Book((*BOOK.lists, *lists), "A rather long name 7"), "many")
    strip = _strip(desk)
    assert strip.more.isVisible()
    assert "A rather long name 7" in strip.shown()
    assert len(strip.shown()) + int(strip.more.text().split()[0]) == 15
    strip.more.click()
    desk.type("tech")
    desk.press("Return")
    assert desk.window.edits.current == "Tech"
    assert "Tech" in strip.shown()


def test_a_click_on_a_tab_keeps_a_refused_text(desk: Desk) -> None:
    desk.press("F2")
    desk.type("../x")
    _strip(desk).picked.emit("Coins")
    assert desk.window.edits.current == "Tech"
    assert desk.window.watchlist.editor.isVisible()
    desk.press("Esc")
