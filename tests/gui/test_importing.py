from __future__ import annotations

import csv
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.desk.watchlist import DEFAULT, parse_list, write_list
from gui.filesheets import SaveSheet
from gui.watchlist.exporting import list_kinds

if TYPE_CHECKING:
    from gui.watchlist.importing import ImportSheet
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)


def _open(desk: Desk, path: Path | str) -> ImportSheet:
    desk.press("Ctrl+O")
    sheet = desk.window.lists.import_sheet
    assert sheet is not None
    assert sheet.isVisible()
    sheet.box.setText(str(path))
    return sheet


def _lines(sheet: ImportSheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def test_a_file_is_found_by_typing_looked_at_and_taken_as_one_step(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "more.txt").write_text("NASDAQ:INTC,NVDA,../x,###Old,ORCL")
    (tmp_path / "picture.png").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    sheet = _open(desk, f"{tmp_path}{os.sep}")
    assert _lines(sheet) == [f"folder{os.sep}", "more.txt"]
    desk.press("Down", "Return")
    assert _lines(sheet)[:3] == ["INTC   new", "ORCL   new", "NVDA   in the list already"]
    assert _lines(sheet)[3].startswith("../x   refused: ")
    assert sheet.refusal.text() == "2 new, 1 in the list already, 1 refused"
    assert desk.symbols == FIRST
    desk.press("Return")
    assert not sheet.isVisible()
    assert desk.symbols == ["NVDA", "INTC", "ORCL", *FIRST[1:]]
    assert desk.window.edits.undo_text() == "import 2 symbols from more.txt"
    assert desk.window.watchlist.table.hasFocus()
    desk.press("Ctrl+Z")
    assert desk.symbols == FIRST


def test_tab_completes_and_esc_goes_back_then_closes(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a.csv").write_text("symbol,note\nINTC,later\n")
    sheet = _open(desk, tmp_path / "fol")
    desk.press("Tab")
    assert sheet.box.text() == f"{tmp_path / 'folder'}{os.sep}"
    desk.type("zz")
    assert sheet.refusal.text().startswith("No folder")
    desk.press("Backspace", "Backspace")
    desk.press("Return")
    assert _lines(sheet) == ["INTC   new"]
    desk.press("Esc")
    assert sheet.isVisible()
    assert _lines(sheet) == ["a.csv"]
    desk.press("Esc")
    assert not sheet.isVisible()
    assert desk.symbols == FIRST


def test_a_table_brings_its_fields_and_can_be_a_list_of_its_own(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "Chips.csv"
    path.write_bytes("symbol;alias;note\nINTC;Intel;later\nNVDA;;\n".encode("utf-16"))
    _open(desk, path)
    desk.press("Return", "Ctrl+Return")
    assert desk.window.edits.current == "Chips"
    assert desk.symbols == ["INTC", "NVDA"]
    assert desk.window.edits.watchlist.entries[0].field("alias") == "Intel"
    desk.press("Ctrl+Z")
    assert desk.window.edits.book.names == ("default",)


def test_a_list_of_ours_comes_back_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    text = "#voldesk-watchlist 1\n# why\n###A\nINTC | note=x | odd=1\n\nORCL\n"
    desk.window.edits.apply(parse_list(text), "load")
    desk.press("Ctrl+Shift+E", "Down", "Down")
    SaveSheet.over(desk.window).box.setText(str(tmp_path / "mine.txt"))
    desk.press("Return")
    assert (tmp_path / "mine.txt").read_text() == text
    _open(desk, tmp_path / "mine.txt")
    desk.press("Return", "Ctrl+Return")
    assert write_list(desk.window.edits.watchlist) == text


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "no symbols"), (b"\x00\x01\xff", "Nothing to import"), (None, "no such file")],
)
def test_what_cannot_be_read_is_said_in_place(
    desk: Desk, tmp_path: Path, content: bytes | None, why: str
) -> None:
    path = tmp_path / "x.txt"
    if content is not None:
        path.write_bytes(content)
    sheet = _open(desk, path)
    desk.press("Return")
    assert why in sheet.refusal.text()
    assert sheet.isVisible()
    desk.press("Esc")


def test_a_file_with_nothing_new_says_so_and_makes_no_step(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("NVDA\nMETA\n")
    sheet = _open(desk, path)
    desk.press("Return", "Return")
    assert sheet.refusal.text() == "There is nothing new in this file"
    assert desk.window.edits.undo_text() == ""
    desk.press("Esc", "Esc")


def test_a_tradingview_export_names_the_shown_rows(desk: Desk, tmp_path: Path) -> None:
    desk.press("Ctrl+F")
    desk.type("m")
    desk.press("Return", "Ctrl+Shift+E", "Down", "Down", "Down")
    sheet = SaveSheet.over(desk.window)
    assert sheet.box.text().endswith(".txt")
    sheet.box.setText(str(tmp_path / "tv.txt"))
    desk.press("Return")
    named = (tmp_path / "tv.txt").read_text().split()
    assert [one.rpartition(":")[2] for one in named] == desk.shown


def test_a_table_of_a_sorted_list_names_the_section_of_every_row(desk: Desk) -> None:
    listed = parse_list("#voldesk-watchlist 1\nBTC\n###AI\nNVDA\n###Chips\nAMD\n")
    desk.window.edits.apply(listed, "load")
    pane = desk.window.watchlist
    pane.order_by(0, ascending=True)
    (table,) = (kind for kind in list_kinds(pane) if kind.suffix == "csv")
    lines = csv.DictReader(io.StringIO(table.make().decode("utf-8-sig")))
    named = {line["symbol"]: line["section"] for line in lines}
    assert list(named) == desk.shown
    assert named == {"BTC": "", "NVDA": "AI", "AMD": "Chips"}


@pytest.mark.parametrize("text", ["~nosuch", "~nosuch/", "x" * 300, "x" * 300 + "/"])
def test_a_path_that_cannot_be_is_answered_in_words(desk: Desk, text: str) -> None:
    sheet = _open(desk, text)
    assert sheet.refusal.text().startswith("No folder")
    desk.press("Return")
    assert sheet.refusal.text() == "There is no such file"


def test_an_invisible_letter_in_a_files_name_is_not_in_the_lists_name(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "odd\x07name.txt"
    file.write_text("INTC")
    _open(desk, file)
    desk.press("Return", "Ctrl+Return")
    assert desk.window.edits.current == "odd name"
    assert desk.symbols == ["INTC"]
