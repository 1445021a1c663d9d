from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import DEFAULT
from tests.support.fake_engine import FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)
TEXT = "the quick brown fox jumps over 12 lazy dogs, twice"
UPDATE_MS, KEY_MS = 5, 20


class Storm:
    """Quotes, 200 a second, through the bridge; now and then the list itself changes."""

    def __init__(self, desk: Desk, engine: FakeEngine) -> None:
        self.desk, self.engine = desk, engine
        self.updates = 0
        self.reloads = 0
        self._dice = random.Random(5)
        self._quotes = QTimer()
        self._quotes.setTimerType(Qt.TimerType.PreciseTimer)
        self._quotes.setInterval(UPDATE_MS)
        self._quotes.timeout.connect(self._quote)

    def start(self) -> None:
        self.began = time.monotonic()
        self._quotes.start()

    def stop(self) -> float:
        """Updates a second."""
        self._quotes.stop()
        return self.updates / (time.monotonic() - self.began)

    def _quote(self) -> None:
        due = int((time.monotonic() - self.began) * 1000 / UPDATE_MS) + 1
        while self.updates < due:
            self.updates += 1
            symbol = self._dice.choice(FIRST)
            self.engine.put_row(row_view(symbol, self._dice.uniform(1, 900)))
        self.desk.bridge.drain()
        if self.updates // 40 > self.reloads:
            self.reloads += 1
            self._disturb()

    def _disturb(self) -> None:
        window = self.desk.window
        watchlist = window.edits.watchlist
        match self.reloads % 4:
            case 0:
                window.edits.apply(watchlist.with_moved_to_top([len(FIRST) - 1]), "reload")
            case 1:
                window.rows.sort_by(4, ascending=bool(self.reloads % 8 > 4))
            case 2:
                window.rows.set_list(watchlist, window.watchlist.editing.draft_below)
                window.watchlist.editing.list_shown()
            case _:
                window.rows.sort_by(None)
                window.watchlist.tick()


def _type_through(desk: Desk, storm: Storm, text: str) -> None:
    """One real key every 20 ms, while the storm blows."""
    left = list(text)

    def press() -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, left.pop(0))
        if not left:
            keys.stop()

    keys = QTimer()
    keys.setInterval(KEY_MS)
    keys.timeout.connect(press)
    storm.start()
    keys.start()
    desk.qtbot.waitUntil(lambda: not left, timeout=20_000)


@pytest.mark.parametrize("cell", ["new row", "symbol", "note"])
def test_G5_text_equals_the_keys_sent_under_200_updates_a_second(
    desk: Desk, engine: FakeEngine, seen: Callable[[str], None], cell: str
) -> None:
    symbol = FIRST[2]
    desk.press("Down", "Down")
    desk.press(*{"new row": ["Ins"], "symbol": ["F2"], "note": ["F2", "Tab", "Tab"]}[cell])
    pane = desk.window.watchlist
    storm = Storm(desk, engine)
    _type_through(desk, storm, TEXT)
    rate = storm.stop()
    assert pane.editor.text() == TEXT
    assert pane.editor.is_open
    assert pane.editor.hasFocus()
    assert pane.editor.cursorPosition() == len(TEXT)
    assert rate >= 190
    assert storm.reloads >= 4
    assert pane.current_symbol() == ("" if cell == "new row" else symbol)
    index = pane.rows.index(pane.current_row(), 0)
    assert pane.editor.geometry().top() == pane.table.visualRect(index).top()
    desk.press("Esc")
    assert desk.current == symbol
    assert sorted(desk.symbols) == sorted(FIRST)
    seen(f"{cell}: {len(TEXT)} of {len(TEXT)} keys at {rate:.0f} updates/s")
