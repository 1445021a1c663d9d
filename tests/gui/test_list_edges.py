from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from engine.desk.watchlist import Book, Watchlist, parse_list, write_list
from gui.watchlist import columns as col
from tests.support.fake_engine import FakeEngine, row_view
from tests.support.gui_session import Desk

HEADER = "#voldesk-watchlist 1\n"
MANY = [f"A{chr(65 + i // 26 % 26)}{chr(65 + i % 26)}{chr(65 + i // 676)}" for i in range(1000)]


def _load(desk: Desk, text: str) -> str:
    desk.window.edits.apply(parse_list(HEADER + text), "load")
    desk.press("Home")
    return HEADER + text


def _text(desk: Desk) -> str:
    return write_list(desk.window.edits.watchlist)


@pytest.mark.parametrize(
    "chord",
    ["Up", "Down", "Home", "End", "PgUp", "PgDown", "Shift+Up", "Shift+Down", "Ctrl+A",
     "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Up", "Ctrl+Shift+Down", "Ctrl+0", "Ctrl+C",
     "Ctrl+Shift+C", "Ctrl+Shift+E", "Return", "Ctrl+Return", "Esc", "F2", "Del", "Ctrl+X",
     "Alt+Up", "Alt+Down", "Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+M", "Left", "Right", "Space",
     "Shift+Space"],
)  # fmt: skip
def test_on_an_empty_list_every_key_does_nothing_and_makes_no_step(desk: Desk, chord: str) -> None:
    desk.press("Ctrl+A", "Del")
    QGuiApplication.clipboard().setText("mine")
    step = desk.window.edits.undo_text()
    desk.press(chord)
    assert desk.symbols == []
    assert desk.window.edits.undo_text() == step
    assert QGuiApplication.clipboard().text() == "mine"
    assert desk.window.watchlist.empty.isVisible()


def test_only_the_rows_a_filter_shows_are_removed(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("am")
    desk.press("Return", "Ctrl+A", "Del")
    assert "AMD" not in desk.symbols
    assert "AMZN" not in desk.symbols
    assert len(desk.symbols) == 10
    desk.press("Ctrl+Z")
    assert desk.window.watchlist.selected_keys() == ["AMD", "AMZN"]
    assert desk.shown == ["AMD", "AMZN"]


@pytest.mark.parametrize("chord", ["Alt+Up", "Alt+Down", "Ctrl+Shift+Home", "Ctrl+Shift+End"])
def test_every_move_is_refused_in_a_sorted_list_with_the_column_named(
    desk: Desk, chord: str
) -> None:
    desk.feed(row_view("NVDA", 3.0))
    desk.window.watchlist.board.sort_column = col.IV
    desk.press("Ctrl+Shift+Up", "Home", chord)
    assert desk.said == "Sorted by IV30 - Ctrl+0 for your own order"
    assert desk.window.edits.undo_text() == ""


def test_a_row_added_to_a_sorted_list_stands_below_in_the_own_order(desk: Desk) -> None:
    desk.feed(row_view("NVDA", 3.0), row_view("META", 2.0), row_view("MSFT", 1.0))
    desk.window.watchlist.board.sort_column = col.LAST
    desk.press("Ctrl+Shift+Up")
    desk.window.watchlist.select_keys(["NVDA"], "NVDA")
    desk.press("Ins")
    desk.type("INTC")
    desk.press("Return")
    assert desk.symbols[:3] == ["NVDA", "INTC", "META"]
    assert desk.shown[:3] == ["MSFT", "META", "NVDA"]
    assert desk.current == "INTC"


def test_adding_a_symbol_a_filter_hides_jumps_to_it_without_a_step(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("amd")
    desk.press("Return", "Ins")
    desk.type("tsm")
    desk.press("Return")
    assert desk.current == "TSM"
    assert desk.shown == ["AMD", "TSM"]
    assert desk.window.edits.undo_text() == ""


def test_moves_stop_at_the_ends_without_a_step(desk: Desk) -> None:
    desk.press("Alt+Up", "Ctrl+Shift+Home")
    assert desk.window.edits.undo_text() == ""
    desk.press("End", "Alt+Down", "Ctrl+Shift+End")
    assert desk.window.edits.undo_text() == ""
    desk.press("Ctrl+A", "Alt+Up", "Alt+Down")
    assert desk.window.edits.undo_text() == ""


def test_rows_apart_are_gathered_at_the_top_and_the_bottom(desk: Desk) -> None:
    pane = desk.window.watchlist
    pane.select_keys(["META", "TSM"], "META")
    desk.press("Ctrl+Shift+End")
    assert desk.symbols[-2:] == ["META", "TSM"]
    assert pane.selected_keys() == ["META", "TSM"]
    assert desk.window.edits.undo_text() == "move META, TSM to bottom"
    desk.press("Ctrl+Shift+Home")
    assert desk.symbols[:2] == ["META", "TSM"]
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert desk.symbols[0] == "NVDA"
    assert pane.selected_keys() == ["META", "TSM"]


def test_a_held_key_moves_a_row_far_as_one_step(desk: Desk) -> None:
    _load(desk, "\n".join(MANY) + "\n")
    desk.window.edits.monotonic = lambda: 0.0  # a busy machine takes longer than one step may
    desk.press(*["Alt+Down"] * 20)
    assert desk.symbols.index(MANY[0]) == 20
    assert desk.current == MANY[0]
    desk.press("Ctrl+Z")
    assert desk.symbols == MANY
    desk.press("Ctrl+Y")
    assert desk.symbols.index(MANY[0]) == 20
    table = desk.window.watchlist.table
    assert table.viewport().rect().intersects(table.visualRect(table.currentIndex()))


def test_a_thousand_rows_are_removed_and_come_back_selected_and_in_view(desk: Desk) -> None:
    text = _load(desk, "\n".join(MANY) + "\n")
    desk.press("End", "Shift+PgUp", "Shift+Up", "Ctrl+A", "Del")
    assert desk.window.edits.undo_text() == "remove 1000 rows"
    desk.press("Ctrl+Z")
    assert _text(desk) == text
    assert desk.window.watchlist.selected_keys() == MANY


def test_a_header_at_the_top_is_removed_and_its_rows_stay(desk: Desk) -> None:
    _load(desk, "###A\nNVDA\n###B\nAMD\n")
    desk.press("Del")
    assert desk.symbols == ["NVDA", "AMD"]
    assert desk.current == "NVDA"
    desk.press("Ctrl+A", "Del")
    assert desk.symbols == []
    assert desk.shown == []


def test_a_row_added_on_a_header_is_the_first_of_its_section(desk: Desk) -> None:
    _load(desk, "###A\nNVDA\n###B\nAMD\n")
    desk.press("Down", "Down", "Ins")
    desk.type("INTC")
    desk.press("Return")
    assert _text(desk) == HEADER + "###A\nNVDA\n###B\nINTC\nAMD\n"


def test_comments_blank_lines_and_unknown_fields_survive_moves_and_undo(desk: Desk) -> None:
    text = _load(desk, "# of NVDA\nNVDA | odd=1\n\nAMD | note=a\\|b\n###S\nTSM\n# tail\n")
    desk.press("Alt+Down", "Alt+Down", "Ctrl+Shift+End", "Del")
    assert _text(desk) != text
    while desk.window.edits.undo_text() != "load":
        desk.press("Ctrl+Z")
    assert _text(desk) == text


@pytest.fixture
def newer() -> FakeEngine:
    list_ = Watchlist(parse_list(HEADER + "NVDA\nAMD\n").entries, version=99)
    return FakeEngine(book_=Book((("New", list_), ("Own", parse_list(HEADER + "TSM\n"))), "New"))


class TestReadOnly:
    @pytest.fixture
    def engine(self, newer: FakeEngine) -> FakeEngine:
        return newer

    @pytest.mark.parametrize(
        "chord", ["Ins", "F2", "Del", "Alt+Down", "Ctrl+V", "Ctrl+M", "Ctrl+O", "Shift+F2"]
    )
    def test_a_list_of_a_newer_program_is_shown_and_not_changed(
        self, desk: Desk, chord: str
    ) -> None:
        QGuiApplication.clipboard().setText("ORCL")
        before = desk.window.edits.book
        desk.press(chord)
        assert desk.said == "This list was written by a newer Voldesk and is not changed"
        assert desk.window.edits.book is before
        assert not desk.window.watchlist.editor.isVisible()

    def test_no_rows_go_into_it(self, desk: Desk) -> None:
        desk.press("Ctrl+PgDown", "Ctrl+M")
        desk.type("new")
        desk.press("Return")
        assert desk.symbols == ["TSM"]
        assert desk.said.startswith("This list was written by a newer")
