from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from engine.desk.watchlist import DEFAULT, parse_list, write_list
from gui.watchlist import columns as col
from gui.watchlist.undobar import SHOWN_MS
from tests.support.fake_engine import FakeEngine, row_view
from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)


def test_the_stored_list_stands_in_the_table_before_any_answer(desk: Desk) -> None:
    assert desk.shown == FIRST
    assert desk.current == "NVDA"
    assert desk.window.rows.tip(0, 2) == "Waiting for the first answer"


def test_arrows_home_end_and_pages_walk_and_stop_at_the_ends(desk: Desk) -> None:
    desk.press("Up")
    assert desk.current == "NVDA"
    desk.press("Down", "Down")
    assert desk.current == "MSFT"
    desk.press("End", "Down")
    assert desk.current == "ETH"
    desk.press("Home")
    assert desk.current == "NVDA"
    desk.press("PgDown")
    page = desk.window.watchlist.table.rows_in_view() - 1
    assert desk.current == FIRST[min(page, len(FIRST) - 1)]
    desk.press("PgUp")
    assert desk.current == "NVDA"


def test_shift_arrows_grow_and_shrink_the_selection_from_its_anchor(desk: Desk) -> None:
    desk.press("Down", "Shift+Down", "Shift+Down")
    assert desk.window.watchlist.selected_keys() == ["META", "MSFT", "GOOGL"]
    desk.press("Shift+Up", "Shift+Up", "Shift+Up")
    assert desk.window.watchlist.selected_keys() == ["NVDA", "META"]
    desk.press("Esc")
    assert desk.window.watchlist.selected_keys() == ["NVDA"]
    desk.press("Ctrl+A")
    assert desk.window.watchlist.selected_keys() == FIRST


def test_add_move_to_top_edit_remove_and_undo_by_keys_alone(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("orcl")
    desk.press("Return")
    assert desk.symbols == ["NVDA", "ORCL", *FIRST[1:]]
    assert desk.current == "ORCL"
    desk.press("Ctrl+Shift+Home")
    assert desk.symbols[0] == "ORCL"
    desk.press("F2")
    desk.type("INTC")
    desk.press("Enter")
    assert desk.symbols[0] == "INTC"
    desk.press("Del")
    assert desk.symbols == FIRST
    assert desk.current == "NVDA"
    desk.press("Ctrl+Z")
    assert desk.symbols == ["INTC", *FIRST]
    assert desk.current == "INTC"
    assert write_list(engine.list_).splitlines()[1] == "INTC"


def test_undoing_everything_gives_the_first_list_and_redoing_the_last(desk: Desk) -> None:
    desk.press("Ctrl+I")
    desk.type("INTC")
    desk.press("Return", "Alt+Down", "Alt+Down", "Ctrl+Shift+End", "Del")
    last = desk.symbols
    for _ in range(10):
        desk.press("Ctrl+Z")
    assert desk.symbols == FIRST
    assert desk.said == "Nothing to undo"
    for _ in range(10):
        desk.press("Ctrl+Y")
    assert desk.symbols == last
    desk.press("Ctrl+Z", "Ctrl+Shift+Z")
    assert desk.symbols == last
    assert desk.said.startswith("Redone")


def test_a_removed_row_leaves_the_focus_below_else_above(desk: Desk) -> None:
    desk.press("Down", "Del")
    assert desk.current == "MSFT"
    desk.press("End", "Del")
    assert desk.current == "BTC"


def test_a_removal_offers_undo_for_ten_seconds(desk: Desk) -> None:
    bar = desk.window.watchlist.undo_bar
    desk.press("Del")
    assert bar.isVisible()
    assert "NVDA" in bar.label.text()
    assert SHOWN_MS == 10_000
    bar.button.click()
    assert desk.symbols == FIRST
    assert not bar.isVisible()


def test_several_rows_move_as_they_are_and_edges_stay(desk: Desk) -> None:
    desk.press("Down", "Shift+Down", "Alt+Up")
    assert desk.symbols[:3] == ["META", "MSFT", "NVDA"]
    assert desk.window.watchlist.selected_keys() == ["META", "MSFT"]
    desk.press("Alt+Up", "Alt+Down")
    assert desk.symbols[:3] == ["NVDA", "META", "MSFT"]


def test_moving_in_a_sorted_list_is_refused_with_the_way_out(desk: Desk) -> None:
    desk.feed(row_view("NVDA", 3.0), row_view("META", 1.0))
    desk.press("Ctrl+Shift+Right", "Ctrl+Shift+Down", "Alt+Up")
    assert desk.said.endswith("Ctrl+0 for your own order")
    assert desk.symbols == FIRST
    desk.press("Ctrl+0")
    assert desk.shown == FIRST


def test_sorting_puts_missing_values_last_both_ways_and_keeps_the_row(desk: Desk) -> None:
    desk.feed(row_view("NVDA", 2.0), row_view("META", 3.0), row_view("MSFT", 1.0))
    pane = desk.window.watchlist
    pane.board.sort_column = col.LAST
    desk.press("Ctrl+Shift+Up")
    assert desk.shown[:3] == ["MSFT", "NVDA", "META"]
    assert desk.current == "NVDA"
    desk.press("Ctrl+Shift+Down")
    assert desk.shown[:3] == ["META", "NVDA", "MSFT"]
    assert desk.shown[3:] == FIRST[3:]


def test_copy_cut_and_paste_go_through_the_clipboard(desk: Desk) -> None:
    clipboard = QGuiApplication.clipboard()
    desk.press("Shift+Down", "Ctrl+C")
    assert clipboard.text() == "NVDA\nMETA"
    desk.press("Ctrl+X")
    assert desk.symbols == FIRST[2:]
    desk.press("End", "Ctrl+V")
    assert desk.symbols == [*FIRST[2:], "NVDA", "META"]
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert desk.symbols == FIRST
    desk.press("Home", "Ctrl+Shift+C")
    assert clipboard.text().splitlines()[0].startswith("Symbol\t")


def test_a_paste_names_what_it_skipped_and_refused(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("INTC, NVDA, <img src=x>, ../x")
    desk.press("Ctrl+V")
    assert desk.symbols[1] == "INTC"
    text = desk.window.notices.text.text()
    assert "already in the list: NVDA" in text
    assert "<img src=x> (" in text
    desk.press("Ctrl+V")
    assert desk.said.startswith("Nothing to paste")


def test_G7_a_thousand_pasted_symbols_are_one_undo_step(desk: Desk) -> None:
    made = [f"A{chr(65 + i // 26 % 26)}{chr(65 + i % 26)}{chr(65 + i // 676)}" for i in range(1000)]
    QGuiApplication.clipboard().setText("\n".join(made))
    desk.press("End", "Ctrl+V")
    assert len(desk.symbols) == 1012
    desk.press("Ctrl+Z")
    assert desk.symbols == FIRST


def test_space_walks_symbols_around_the_ends_and_the_chart_follows(
    desk: Desk, engine: FakeEngine
) -> None:
    desk.press("Space")
    assert engine.named("select")[-1] == ("META",)
    desk.press("Shift+Space", "Shift+Space")
    assert desk.current == "ETH"
    assert engine.named("select")[-1] == ("ETH",)
    desk.press("Space")
    assert desk.current == "NVDA"


def test_return_shows_the_symbol_in_the_chart(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Down", "Return")
    assert engine.named("select") == [("META",)]


def test_the_chart_follows_the_row_after_a_rest(desk: Desk, engine: FakeEngine) -> None:
    with desk.qtbot.waitSignal(desk.window.watchlist.symbol_followed, timeout=2000):
        desk.press("Down")
    assert engine.named("select") == [("META",)]


@pytest.mark.parametrize("chord", ["Del", "F2", "Alt+Up", "Space", "Return", "Ctrl+X", "Up"])
def test_an_empty_list_says_so_and_makes_no_step(desk: Desk, chord: str) -> None:
    desk.press("Ctrl+A", "Del")
    assert desk.symbols == []
    assert desk.window.watchlist.empty.isVisible()
    assert "Ins" in desk.window.watchlist.empty.text()
    desk.press(chord)
    assert desk.symbols == []
    assert desk.window.edits.undo_text().startswith("remove")
    desk.press("Ins")
    desk.type("NVDA")
    desk.press("Return")
    assert desk.symbols == ["NVDA"]


def test_sections_and_refused_rows_are_shown_and_kept(desk: Desk) -> None:
    text = "#voldesk-watchlist 1\n###AI capex\nNVDA\n../x\nMETA\n"
    desk.window.edits.apply(parse_list(text), "load")
    rows = desk.window.rows
    assert [rows.cell(row, 0).text for row in range(4)] == ["AI capex", "NVDA", "../x", "META"]
    assert rows.is_header(0)
    assert "looks like a path" in rows.tip(2, 0)
    desk.press("Home", "F2")
    desk.type("Chips")
    desk.press("Return")
    assert write_list(desk.window.edits.watchlist) == text.replace("AI capex", "Chips")


def test_letters_do_not_search_the_table(desk: Desk) -> None:
    desk.type("m")
    assert desk.current == "NVDA"
