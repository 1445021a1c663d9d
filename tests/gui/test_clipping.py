from __future__ import annotations

import string
import time
from itertools import pairwise, product
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from engine.desk.watchlist import DEFAULT, ROWS_TYPE, parse_list

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from engine.desk.watchlist import Entry
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)
FULL = "NASDAQ:NVDA | alias=Nvidia | flag=2 | note=a \\| b | target=150"
GAP_S = 0.2


def _show(desk: Desk, text: str) -> None:
    desk.window.edits.apply(parse_list(text), "reload default.txt")
    desk.press("Home")


def _lines(desk: Desk) -> list[str]:
    return [entry.line for entry in desk.window.edits.watchlist.entries]


def _entry(desk: Desk, symbol: str) -> Entry:
    watchlist = desk.window.edits.watchlist
    return watchlist.entries[watchlist.find(symbol)]


def test_cut_and_paste_carry_alias_note_flag_and_target(desk: Desk) -> None:
    _show(desk, f"{FULL}\nMETA\nBTC-USD\n")
    desk.press("Ctrl+X")
    assert desk.symbols == ["META", "BTC"]
    assert desk.window.edits.undo_text() == "cut NASDAQ:NVDA"
    desk.press("End", "Ctrl+V")
    assert desk.symbols == ["META", "BTC", "NVDA"]
    assert _entry(desk, "NVDA").line == FULL
    assert desk.window.edits.undo_text() == "paste 1 symbol"
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert _lines(desk) == [FULL, "META", "BTC-USD"]


def test_the_text_beside_it_is_one_symbol_a_line_with_headers(desk: Desk) -> None:
    _show(desk, f"###AI\n{FULL}\nMETA\n")
    desk.press("Ctrl+A", "Ctrl+C")
    content = QGuiApplication.clipboard().mimeData()
    assert content.text() == "###AI\nNASDAQ:NVDA\nMETA"
    assert content.hasFormat(ROWS_TYPE)


def test_a_whole_section_travels_with_its_header(desk: Desk) -> None:
    _show(desk, "MSFT\n###AI\nNVDA | note=x\nMETA\n###Coins\nBTC-USD\n")
    desk.press("Down", "Shift+Down", "Shift+Down", "Ctrl+X", "End", "Ctrl+V")
    assert _lines(desk) == ["MSFT", "###Coins", "BTC-USD", "###AI", "NVDA | note=x", "META"]


def test_a_folded_header_is_cut_with_its_rows(desk: Desk) -> None:
    _show(desk, "MSFT\n###AI\nNVDA\nMETA\n")
    desk.press("Down", "Left", "Ctrl+X")
    assert _lines(desk) == ["MSFT"]
    assert QGuiApplication.clipboard().text() == "###AI\nNVDA\nMETA"
    desk.press("Ctrl+V")
    assert _lines(desk) == ["MSFT", "###AI", "NVDA", "META"]


def test_a_header_alone_can_be_cut_and_pasted(desk: Desk) -> None:
    _show(desk, "###AI\nNVDA\nMETA\n")
    desk.press("Ctrl+X", "Ctrl+V")
    assert sorted(_lines(desk)) == ["###AI", "META", "NVDA"]
    assert desk.window.edits.undo_text() == "add AI"


def test_pasting_what_the_list_has_is_no_step_and_names_it(desk: Desk) -> None:
    desk.press("Ctrl+C", "Ctrl+V")
    assert "already in the list: NVDA" in desk.said
    assert desk.window.edits.undo_text() == ""


def test_rows_of_another_program_fall_back_to_its_text(desk: Desk) -> None:
    content = QMimeData()
    content.setText("INTC")
    content.setData(ROWS_TYPE, b'{"voldesk_rows": 99, "rows": [{"symbol": "ORCL"}]}')
    QGuiApplication.clipboard().setMimeData(content)
    desk.press("Ctrl+V")
    assert desk.symbols[1] == "INTC"


def test_a_clipboard_that_refuses_leaves_the_rows(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setText("other")
    monkeypatch.setattr(QClipboard, "setMimeData", lambda *_: None)
    desk.press("Ctrl+X")
    assert desk.symbols == FIRST
    assert "refused" in desk.said
    assert desk.window.edits.undo_text() == ""


def test_an_empty_list_leaves_the_clipboard_as_it_was(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("other")
    _show(desk, "")
    desk.press("Ctrl+C", "Ctrl+X")
    assert QGuiApplication.clipboard().text() == "other"


def test_G7_a_thousand_symbols_are_one_step_with_the_refused_ones_listed(
    desk: Desk, seen: Callable[[str], None]
) -> None:
    names = ["".join(letters) for letters in product(string.ascii_uppercase, repeat=2)]
    symbols = [f"Q{name}{letter}" for letter in "AB" for name in names][:1000]
    bad = [f"=bad{n}" for n in range(20)]
    QGuiApplication.clipboard().setText("\n".join([*symbols[:500], *bad, "NVDA", *symbols[500:]]))
    told: list[str] = []
    desk.window.watchlist.noticed.connect(told.append)
    beats = [time.thread_time()]
    heart = QTimer()
    heart.setInterval(1)
    heart.timeout.connect(lambda: beats.append(time.thread_time()))
    heart.start()
    desk.qtbot.waitUntil(lambda: len(beats) > 3)
    desk.press("Ctrl+V")
    count = len(beats)
    desk.qtbot.waitUntil(lambda: len(beats) > count + 3)
    gap = max(after - before for before, after in pairwise(beats))
    assert desk.symbols == [FIRST[0], *symbols, *FIRST[1:]]
    assert desk.window.edits.undo_text() == "paste 1000 symbols"
    assert "=bad0 (looks like a formula)" in told[0]
    assert "8 more" in told[0]
    assert "NVDA" in told[0]
    assert gap < GAP_S, f"{gap * 1000:.0f} ms"
    seen(f"1,000 of 1,021 pasted in 1 undo step, gap {gap * 1000:.0f} ms of the processor")
    desk.press("Ctrl+Z")
    assert desk.symbols == FIRST
