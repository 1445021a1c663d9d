from __future__ import annotations

import pytest

from engine.desk.watchlist import parse_list, write_list
from gui.tables.cell import Mark
from tests.support.fake_engine import row_view
from tests.support.gui_session import Desk

TEXT = "#voldesk-watchlist 1\nBTC\n###AI\nNVDA\nAMD\n###Old\nMSFT\n###AI\nTSM\n"
AI, OLD, AI2 = "#section 1 AI", "#section 1 Old", "#section 2 AI"
ALL = ["BTC", AI, "NVDA", "AMD", OLD, "MSFT", AI2, "TSM"]


@pytest.fixture
def listed(desk: Desk) -> Desk:
    desk.window.edits.apply(parse_list(TEXT), "load")
    desk.press("Home")
    return desk


def _row(desk: Desk) -> str:
    pane = desk.window.watchlist
    return pane.rows.key(pane.current_row())


def _go(desk: Desk, key: str) -> None:
    desk.window.watchlist.select_keys([key], key)


def test_left_goes_to_the_header_then_folds_and_right_unfolds(listed: Desk) -> None:
    assert listed.shown == ALL
    _go(listed, "AMD")
    listed.press("Left")
    assert _row(listed) == AI
    assert listed.shown == ALL
    listed.press("Left")
    assert listed.shown == ["BTC", AI, OLD, "MSFT", AI2, "TSM"]
    assert _row(listed) == AI
    rows = listed.window.rows
    assert rows.cell(1, 0).mark is Mark.SHUT
    assert rows.cell(1, 0).note == "2"
    assert rows.cell(2, 0).mark is Mark.OPEN
    listed.press("Left", "Right")
    assert listed.shown == ALL
    listed.press("Return")
    assert listed.shown == ["BTC", AI, OLD, "MSFT", AI2, "TSM"]
    listed.press("Return")
    assert listed.shown == ALL
    assert _row(listed) == AI


def test_a_row_in_no_section_says_so_and_folding_is_no_step(listed: Desk) -> None:
    listed.press("Left")
    assert listed.said == "This row stands in no section"
    step = listed.window.edits.undo_text()
    _go(listed, AI)
    listed.press("Left", "Down", "Left")
    assert listed.window.edits.undo_text() == step


def test_two_sections_of_one_name_fold_each_for_itself(listed: Desk) -> None:
    _go(listed, AI2)
    listed.press("Left")
    assert listed.shown == [*ALL[:-1]]


def test_space_skips_headers_and_folded_rows_and_wraps(listed: Desk) -> None:
    _go(listed, AI)
    listed.press("Left", "Space")
    assert listed.current == "MSFT"
    listed.press("Space", "Space")
    assert listed.current == "BTC"
    listed.press("Shift+Space")
    assert listed.current == "TSM"


def test_a_list_of_folded_sections_only_still_shows_its_headers(listed: Desk) -> None:
    listed.window.edits.apply(parse_list("#voldesk-watchlist 1\n###A\nNVDA\n"), "load")
    _go(listed, "NVDA")
    listed.press("Left", "Left", "Space")
    assert len(listed.shown) == 1
    assert listed.current == ""
    listed.press("Ctrl+Shift+Right")
    assert listed.shown == ["NVDA"]


def test_finding_and_choosing_a_symbol_opens_its_section(listed: Desk) -> None:
    _go(listed, AI)
    listed.press("Left", "Ctrl+F")
    listed.type("amd")
    assert listed.shown == [AI, "AMD"]
    listed.press("Esc")
    assert "AMD" not in listed.shown
    listed.press("F3")
    assert listed.current == "AMD"
    assert listed.shown == ALL


def test_a_header_takes_its_rows_along_and_stays_current(listed: Desk) -> None:
    _go(listed, OLD)
    listed.press("Alt+Up")
    assert listed.symbols == ["BTC", "MSFT", "NVDA", "AMD", "TSM"]
    assert _row(listed) == OLD
    listed.press("Ctrl+Z")
    assert listed.symbols == ["BTC", "NVDA", "AMD", "MSFT", "TSM"]
    assert _row(listed) == OLD


def test_a_row_across_a_header_joins_that_section_and_is_never_lost_from_sight(
    listed: Desk,
) -> None:
    _go(listed, AI)
    listed.press("Left", "Up", "Alt+Down")
    assert write_list(listed.window.edits.watchlist).splitlines()[1:4] == ["###AI", "BTC", "NVDA"]
    assert _row(listed) == "BTC"
    assert listed.window.rows.row_of("BTC") >= 0


def test_removing_a_header_alone_keeps_its_rows_a_folded_one_takes_them(listed: Desk) -> None:
    _go(listed, OLD)
    listed.press("Del")
    assert listed.symbols == ["BTC", "NVDA", "AMD", "MSFT", "TSM"]
    assert OLD not in listed.shown
    listed.press("Ctrl+Z")
    assert _row(listed) == OLD
    listed.press("Left", "Del")
    assert listed.symbols == ["BTC", "NVDA", "AMD", "TSM"]
    listed.press("Ctrl+Z")
    assert listed.symbols == ["BTC", "NVDA", "AMD", "MSFT", "TSM"]
    assert "MSFT" in listed.shown


def test_moving_in_a_filter_goes_past_the_next_visible_row(listed: Desk) -> None:
    listed.window.edits.apply(parse_list("#voldesk-watchlist 1\nAA\nB\nC\nAD\n"), "load")
    listed.press("Ctrl+F")
    listed.type("a")
    listed.press("Return", "End", "Alt+Up")
    assert listed.symbols == ["AD", "AA", "B", "C"]
    assert listed.shown == ["AD", "AA"]
    listed.press("Alt+Down", "Alt+Down")
    assert listed.symbols == ["AA", "AD", "B", "C"]


def test_a_new_row_in_a_filter_stays_visible_till_the_filter_changes(listed: Desk) -> None:
    listed.press("Ctrl+F")
    listed.type("amd")
    listed.press("Return", "Ins")
    listed.type("INTC")
    listed.press("Return")
    assert listed.shown == [AI, "AMD", "INTC"]
    assert listed.current == "INTC"
    listed.press("Ctrl+F")
    listed.type("am")
    assert "INTC" not in listed.shown


def test_what_is_undone_in_a_filter_is_brought_on_screen(listed: Desk) -> None:
    _go(listed, "MSFT")
    listed.press("Del", "Ctrl+F")
    listed.type("nvda")
    listed.press("Return", "Ctrl+Z")
    assert listed.current == "MSFT"
    assert listed.shown == [AI, "NVDA", OLD, "MSFT"]


def test_a_sorted_list_shows_every_row_and_says_why_nothing_folds(listed: Desk) -> None:
    _go(listed, AI)
    listed.press("Left")
    listed.feed(row_view("NVDA", 5.0), row_view("TSM", 9.0))
    listed.press("Ctrl+Shift+Right")
    assert sorted(listed.shown) == sorted(s for s in ALL if not s.startswith("#"))
    listed.press("Left")
    assert listed.said == "A sorted list shows no sections"
    listed.press("Ctrl+0")
    assert listed.shown == ["BTC", AI, OLD, "MSFT", AI2, "TSM"]


def test_another_name_of_a_section_is_told_with_both(listed: Desk) -> None:
    header = next(e.text for e in listed.window.edits.watchlist.entries if e.kind == "section")
    rows = listed.window.rows
    row = next(row for row in range(rows.rowCount()) if rows.is_header(row))
    listed.window.watchlist.go_to(row)
    listed.press("F2", "Ctrl+A")
    listed.type("Other")
    listed.press("Return")
    assert listed.window.edits.undo_text() == f"rename section {header} to Other"
