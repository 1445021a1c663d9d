from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QGuiApplication

from engine.desk.watchlist import Book, parse_list, write_list
from gui.watchlist import columns as col
from tests.support.fake_engine import FakeEngine, row_view
from tests.support.gui_session import Desk

TECH = parse_list(
    "#voldesk-watchlist 1\n# why\nBTC\n###AI\nNVDA | note=mine | odd=1\nAMD\n\n###Old\nMSFT\n"
    "../bad\n###AI\nTSM\n# tail\n"
)
COINS = parse_list("#voldesk-watchlist 1\nETH\nNVDA | note=theirs\n")
BOOK = Book((("Tech", TECH), ("Coins", COINS)), "Tech")
CHORDS = (
    "Up", "Down", "Home", "End", "PgDown", "Shift+Down", "Shift+Up", "Ctrl+A", "Esc", "Del", "Del",
    "Ctrl+X", "Ctrl+C", "Ctrl+V", "Alt+Up", "Alt+Down", "Alt+Down", "Ctrl+Shift+Home",
    "Ctrl+Shift+End", "Left", "Right", "Return", "Space", "Ctrl+Z", "Ctrl+Y", "Ctrl+PgUp",
    "Ctrl+PgDown", "Ctrl+Shift+Del", "Ctrl+Shift+Right", "Ctrl+Shift+Down", "Ctrl+0", "F3",
)  # fmt: skip
KEYS = 70


def _texts(book: Book) -> list[tuple[str, str]]:
    return [(name, write_list(watchlist)) for name, watchlist in book.lists]


def _ground(desk: Desk) -> None:
    """Whatever was opened is closed; the list has the focus."""
    if desk.window.watchlist.editor.isVisible():
        desk.press("Esc", "Esc")
    desk.window.watchlist.table.setFocus()


def _step(desk: Desk, dice: random.Random) -> str:
    what = dice.choice((*CHORDS, "add", "filter", "name", "move", "data"))
    if what == "add":
        desk.press("Ins")
        desk.type(dice.choice(("INTC", "ORCL", "NVDA", "QCOM", "../x")))
        desk.press("Return")
    elif what == "filter":
        desk.press("Ctrl+F", "Ctrl+A")
        desk.type(dice.choice(("a", "nv", "zz", "mine")))
        desk.press(dice.choice(("Return", "Esc")))
    elif what == "name":
        desk.press("Ctrl+Shift+I")
        desk.type(dice.choice(("New", "Other", "Coins")))
        desk.press("Return", "Esc")
    elif what == "move":
        desk.press("Ctrl+M")
        if desk.window.lists.picking:
            desk.press("Return")
    elif what == "data":
        desk.feed(*(row_view(symbol, dice.uniform(1, 9)) for symbol in ("NVDA", "AMD", "BTC")))
    else:
        desk.press(what)
    _ground(desk)
    return what


def _sound(desk: Desk) -> None:
    pane, book = desk.window.watchlist, desk.window.edits.book
    for _, watchlist in book.lists:
        assert len(set(watchlist.symbols)) == len(watchlist.symbols)
    assert len(set(desk.shown)) == len(desk.shown)
    rows = pane.board.rowCount()
    assert all(0 <= row < rows for row in pane.selected_rows())
    assert (pane.current_row() >= 0) == (rows > 0)
    assert desk.engine.book() == book
    known = {e.symbol for e in book.watchlist.entries if e.symbol}
    assert {key for key in desk.shown if not key.startswith("#")} <= known


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(book_=BOOK)


@pytest.mark.parametrize("seed", range(8))
def test_any_keys_can_be_undone_to_the_first_text_and_redone_to_the_last(
    desk: Desk, seed: int
) -> None:
    dice = random.Random(seed)
    QGuiApplication.clipboard().setText("NVDA\nORCL")
    desk.window.watchlist.board.sort_column = col.LAST if seed % 3 == 0 else None
    pressed = []
    for _ in range(KEYS):
        pressed.append(_step(desk, dice))
        _sound(desk)
    edits = desk.window.edits
    while edits.redo_text():
        desk.press("Ctrl+Y")
    last = _texts(edits.book)
    while edits.undo_text():
        desk.press("Ctrl+Z")
        _sound(desk)
    assert _texts(edits.book) == _texts(BOOK), pressed
    while edits.redo_text():
        desk.press("Ctrl+Y")
        _sound(desk)
    assert _texts(edits.book) == last, pressed
