from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import DEFAULT, parse_list
from gui.watchlist import columns as col
from tests.support.fake_engine import board, row_view
from tests.support.feeds import feeds_view
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from gui.tables.pane import TablePane

FIRST = list(DEFAULT.symbols)
NOTED = (
    "#voldesk-watchlist 1\nNVDA | alias=Nvidia | note=report on Wednesday\n"
    "META | note=Llama\nMSFT | alias=Azure\nTSM\n"
)


def _load(desk: Desk, text: str) -> None:
    desk.window.edits.apply(parse_list(text), "load")


def test_typing_narrows_the_list_over_symbol_alias_and_note_and_counts(desk: Desk) -> None:
    _load(desk, NOTED)
    desk.press("Ctrl+F")
    line = desk.window.watchlist.find_line
    assert line.isVisible()
    for text, found in (("ms", ["MSFT"]), ("nvidia", ["NVDA"]), ("LLAMA", ["META"]),
                        ("nv wed", ["NVDA"]), ("\uff4e\uff56", ["NVDA"])):  # fmt: skip
        line.box.selectAll()
        desk.type(text)
        assert desk.shown == found, text
        assert line.count.text() == "1 of 4"


def test_return_keeps_the_filter_and_esc_drops_it(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("am")
    desk.press("Return")
    assert desk.shown == ["AMD", "AMZN"]
    assert desk.window.watchlist.table.hasFocus()
    assert desk.window.watchlist.find_line.count.text() == "2 of 12"
    desk.press("Ctrl+A", "Esc")
    assert desk.shown == FIRST
    assert desk.window.watchlist.selected_keys() == ["AMD", "AMZN"]
    assert not desk.window.watchlist.find_line.isVisible()
    desk.press("Esc")
    assert desk.window.watchlist.selected_keys() == ["AMD"]
    desk.press("Ctrl+F")
    desk.type("am")
    desk.press("Esc")
    assert desk.shown == FIRST
    assert desk.window.watchlist.table.hasFocus()


def test_the_current_row_stays_on_its_symbol_through_filter_and_back(desk: Desk) -> None:
    desk.press("Down", "Down", "Ctrl+F")
    desk.type("m")
    assert desk.current == "MSFT"
    desk.press("Esc")
    assert desk.current == "MSFT"
    desk.press("Ctrl+F")
    desk.type("btc")
    assert desk.current == "BTC"


def test_arrows_walk_the_rows_while_one_types(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("a")
    first = desk.current
    desk.press("Down")
    assert desk.current != first
    desk.type("v")
    assert desk.shown == ["AVGO"]


def test_a_filter_that_nothing_fits_says_the_way_out(desk: Desk) -> None:
    desk.press("Down", "Ctrl+F")
    desk.type("99")
    pane = desk.window.watchlist
    assert desk.shown == []
    assert pane.empty.isVisible()
    assert "Esc" in pane.empty.text()
    assert pane.find_line.count.text() == "0 of 12"
    desk.press("Return", "Esc")
    assert desk.shown == FIRST
    assert not pane.empty.isVisible()
    assert desk.current == "META"


def test_find_next_and_previous_walk_the_matches_and_wrap_with_a_notice(desk: Desk) -> None:
    desk.press("F3")
    assert desk.window.watchlist.find_line.box.hasFocus()
    desk.type("am")
    desk.press("Esc", "Home", "F3")
    assert desk.current == "AMD"
    desk.press("F3")
    assert desk.current == "AMZN"
    desk.press("F3")
    assert desk.current == "AMD"
    assert desk.said == "Searched on from the top"
    desk.press("Shift+F3")
    assert desk.current == "AMZN"
    assert desk.said == "Searched on from the bottom"
    desk.press("Ctrl+F")
    desk.type("zzz")
    desk.press("Esc", "F3")
    assert desk.said == "Nothing fits “zzz”"


def test_only_visible_rows_are_selected_copied_and_sorted(desk: Desk) -> None:
    desk.feed(row_view("AMD", 2.0), row_view("AMZN", 1.0), row_view("NVDA", 0.5))
    desk.press("Ctrl+F")
    desk.type("am")
    desk.press("Return", "Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == "AMD\nAMZN"
    desk.window.watchlist.board.sort_column = col.LAST
    desk.press("Ctrl+Shift+Up")
    assert desk.shown == ["AMZN", "AMD"]
    desk.press("Esc")
    assert desk.shown[:3] == ["NVDA", "AMZN", "AMD"]


def test_values_that_come_while_rows_are_hidden_are_there_afterwards(desk: Desk) -> None:
    desk.press("Ctrl+F")
    desk.type("amd")
    desk.feed(row_view("NVDA", 77.0))
    desk.press("Esc")
    assert desk.window.rows.cell(0, col.LAST).text == "77.00"


def _boards(desk: Desk) -> dict[str, tuple[TablePane, str, int]]:
    window = desk.window
    window.earnings.set_board(board("NVDA", "META", "MSFT"))
    window.feeds.set_view(feeds_view())
    return {
        "earnings": (window.earnings, "meta", 1),
        "feeds": (window.feeds, window.feeds.board.cell(0, 0).text, 1),
    }


@pytest.mark.parametrize("screen", ["earnings", "feeds"])
def test_every_board_is_filtered_sorted_and_searched_alike(desk: Desk, screen: str) -> None:
    pane, text, least = _boards(desk)[screen]
    desk.window.show_screen(screen)
    everything = pane.board.rowCount()
    desk.press("Ctrl+F")
    desk.type(text)
    assert least <= pane.board.rowCount() < everything
    desk.press("Return", "Esc")
    assert pane.board.rowCount() == everything
    desk.press("F3")
    assert text.casefold() in "".join(
        cell.text.casefold() for cell in pane.board.cells(pane.current_row())
    )
    own = [pane.board.key(row) for row in range(everything)]
    desk.press("Ctrl+Shift+Right", "Ctrl+Shift+Down")
    assert pane.board.sort_column is not None
    down = [pane.board.key(row) for row in range(everything)]
    desk.press("Ctrl+Shift+Up")
    assert sorted(down) == sorted(own)
    desk.press("Ctrl+Shift+Left", "Ctrl+0")
    assert [pane.board.key(row) for row in range(everything)] == own


def test_a_thousand_rows_are_filtered_as_one_types(desk: Desk) -> None:
    made = [f"A{chr(65 + i // 26 % 26)}{chr(65 + i % 26)}{chr(65 + i // 676)}" for i in range(1000)]
    _load(desk, "#voldesk-watchlist 1\n" + "\n".join(made) + "\n")
    desk.press("Ctrl+F")
    desk.type(made[500])
    assert desk.shown == [made[500]]
    desk.press("Esc")
    assert len(desk.shown) == 1000
    assert desk.current == made[500]


def test_several_rows_ask_for_at_most_twelve_charts_and_name_the_rest(desk: Desk) -> None:
    asked: list[tuple[str, ...]] = []
    desk.window.watchlist.charts_requested.connect(asked.append)
    desk.press("Ctrl+Return")
    assert asked[-1] == ("NVDA",)
    made = "\n".join(f"AA{chr(65 + i)}" for i in range(14))
    _load(desk, f"#voldesk-watchlist 1\n{made}\n")
    desk.press("Ctrl+A", "Ctrl+Enter")
    assert len(asked[-1]) == 12
    assert "AAM, AAN" in desk.window.notices.text.text()
