from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.desk.watchlist import parse_list, write_list
from engine.desk.watchlist.formats import read_import
from gui.filesheets import SaveSheet
from gui.watchlist import columns as col
from tests.support.fake_engine import board, row_view
from tests.support.feeds import feeds_view

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def _sheet(desk: Desk) -> SaveSheet:
    return SaveSheet.over(desk.window)


def _csv_kind(desk: Desk) -> None:
    sheet = _sheet(desk)
    kinds = [sheet.list.item(row).text() for row in range(sheet.list.count())]
    for _ in range(next(i for i, kind in enumerate(kinds) if kind.startswith("CSV"))):
        desk.press("Down")


def _save(desk: Desk, path: Path) -> None:
    _sheet(desk).box.setText(str(path))
    desk.press("Return")


def _rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def test_the_shown_rows_are_saved_in_their_order_with_sources(desk: Desk, tmp_path: Path) -> None:
    desk.feed(row_view("NVDA", 1234.5), row_view("AMD", 9.0), row_view("AMZN", 3.0))
    desk.press("Ctrl+F")
    desk.type("am")
    desk.window.watchlist.board.sort_column = col.LAST
    desk.press("Return", "Ctrl+Shift+Up", "Ctrl+Shift+E")
    assert _sheet(desk).isVisible()
    assert _sheet(desk).box.text().endswith(f".{_sheet(desk).box.text().rpartition('.')[2]}")
    _csv_kind(desk)
    _save(desk, tmp_path / "out.csv")
    assert not _sheet(desk).isVisible()
    assert desk.said == f"Saved: {tmp_path / 'out.csv'}"
    head, *rows = _rows(tmp_path / "out.csv")
    assert [row[0] for row in rows] == ["AMZN", "AMD"]
    assert head[-3:] == ["source", "as of (UTC)", "age (s)"]
    assert rows[0][-3:-1] == ["yahoo", "2026-09-28T15:00:00+00:00"]
    last = next(i for i, name in enumerate(head) if name.startswith("Last"))
    assert rows[0][last] == "3.0"
    assert not any("\u2212" in cell or "\u2009" in cell for row in rows for cell in row)


def test_the_kind_follows_a_suffix_that_is_typed(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "whole.txt"
    desk.press("Ctrl+Shift+E", "Ctrl+A")
    desk.type(str(path))
    desk.press("Return")
    assert path.read_text("utf-8").startswith("#voldesk-watchlist 1\n")


@pytest.mark.parametrize("ordered", [True, False])
def test_sections_are_a_column_and_come_back_as_sections(
    desk: Desk, tmp_path: Path, ordered: bool
) -> None:
    desk.window.edits.apply(
        parse_list("#voldesk-watchlist 1\nSOL\n###Chips\nNVDA\nAMD\n###=Coins\nBTC\n"), "load"
    )
    desk.feed(row_view("NVDA", 1234.5), row_view("AMD", 9.0))
    if not ordered:
        desk.window.watchlist.board.sort_column = col.LAST
        desk.press("Ctrl+Shift+Down")
    desk.press("Ctrl+Shift+E")
    _csv_kind(desk)
    _save(desk, tmp_path / "out.csv")
    head, *rows = _rows(tmp_path / "out.csv")
    assert head[:2] == ["Symbol", "section"]
    assert {row[0]: row[1] for row in rows} == {
        "SOL": "", "NVDA": "Chips", "AMD": "Chips", "BTC": "'=Coins",
    }  # fmt: skip
    found = read_import((tmp_path / "out.csv").read_bytes())
    text = write_list(found.as_list().watchlist)
    assert text == "#voldesk-watchlist 1\nSOL\n###Chips\nNVDA\nAMD\n###=Coins\nBTC\n"


def test_X4_no_cell_can_be_run_by_a_spreadsheet(desk: Desk, tmp_path: Path) -> None:
    desk.window.edits.apply(parse_list("#voldesk-watchlist 1\n=cmd|x\nNVDA\n"), "load")
    desk.press("Ctrl+Shift+E")
    _csv_kind(desk)
    _save(desk, tmp_path / "out.csv")
    assert "'=cmd|x" in {row[0] for row in _rows(tmp_path / "out.csv")}


def test_an_existing_file_and_a_missing_folder_are_asked_in_place(
    desk: Desk, tmp_path: Path
) -> None:
    there = tmp_path / "there.csv"
    there.write_text("mine")
    desk.press("Ctrl+Shift+E")
    _csv_kind(desk)
    _save(desk, there)
    sheet = _sheet(desk)
    assert sheet.isVisible()
    assert "there already" in sheet.refusal.text()
    assert there.read_text() == "mine"
    desk.press("Return")
    assert there.read_text(encoding="utf-8-sig").startswith("Symbol")
    desk.press("Ctrl+Shift+E")
    _csv_kind(desk)
    _save(desk, tmp_path / "new" / "out")
    assert "no folder" in sheet.refusal.text()
    desk.press("Return")
    assert (tmp_path / "new" / "out.csv").is_file()


@pytest.mark.parametrize(
    ("text", "why"), [("", "Type where"), ("{tmp}", "a folder"), ("{tmp}/file/x.csv", "Not saved")]
)
def test_a_path_that_cannot_be_is_refused_in_place(
    desk: Desk, tmp_path: Path, text: str, why: str
) -> None:
    (tmp_path / "file").write_text("")
    desk.press("Ctrl+Shift+E")
    _sheet(desk).box.setText(text.format(tmp=tmp_path))
    desk.press("Return", "Return")
    assert why in _sheet(desk).refusal.text()
    desk.press("Esc")
    assert not _sheet(desk).isVisible()
    assert desk.window.watchlist.table.hasFocus()


@pytest.mark.parametrize("screen", ["earnings", "feeds"])
def test_every_board_saves_its_rows(desk: Desk, tmp_path: Path, screen: str) -> None:
    window = desk.window
    window.earnings.set_board(board("NVDA", "META"))
    window.feeds.set_view(feeds_view())
    window.show_screen(screen)
    desk.press("Ctrl+Shift+E")
    assert Path(_sheet(desk).box.text()).name == f"voldesk-{screen}.csv"
    _save(desk, tmp_path / "out.csv")
    rows = _rows(tmp_path / "out.csv")
    pane = {"earnings": window.earnings, "feeds": window.feeds}[screen]
    assert len(rows) == 1 + pane.board.rowCount()
    assert len({len(row) for row in rows}) == 1


def test_nothing_to_save_says_so(desk: Desk) -> None:
    desk.press("Ctrl+A", "Del", "Ctrl+Shift+E")
    assert desk.said == "The list is empty"
