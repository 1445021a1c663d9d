"""Workspaces of strangers: whatever passes the reader can be put on the real window."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import layouts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.gui_session import Desk

TIMES = 40
FAR = 100_000
TEXTS = (
    "", "NVDA", "../../etc/passwd", "=cmd|' /c calc'!A0", "\u202egnp", "²", "² 1 2 3", "0 0 0 0",
    "99999 1 99999 1", "race", "chart", "watchlist", "vol", "nowhere", "1m", "D", "candles", "AAAA",
    "00000000:AAAA", "\U0001f4a9" * 60, "\ud800", "\n\t",
)  # fmt: skip
NUMBERS = (0, 1, -1, 7, 99, FAR, -FAR, FAR + 1, 2**31, 2**63, -(2**70), 0.5, 1e308)


class Stranger:
    """Writes entries with the right keys and any values."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def file(self) -> bytes:
        named = [{"name": f"w{n}", **self.layout()} for n in range(self._chance.randint(1, 3))]
        document = {"schema": 1, "workspaces": named, "present": self.layout(), "spots": []}
        return json.dumps(document).encode()

    def layout(self) -> dict[str, object]:
        chance = self._chance
        return {
            "docks": self.text(), "column": self.text(), "screen": self.text(),
            "watchlist": self.text(), "front": self.number(), "sheet_symbol": self.text(),
            "list_colour": self.number(), "sheet_colour": self.number(),
            "tabs": [self.tab() for _ in range(chance.randint(0, 3))],
            "windows": [
                {"spot": self.spot(), "tabs": [self.tab()], "front": self.number(),
                 "maximised": chance.random() < 0.5}
                for _ in range(chance.randint(0, 2))
            ],
            "floats": [[self.text(), self.spot()] for _ in range(chance.randint(0, 3))],
        }  # fmt: skip

    def tab(self) -> dict[str, object]:
        texts = [self.text() for _ in range(3)]
        return {
            "symbol": self.text(), "interval": self.text(), "style": self.text(),
            "colour": self.number(), "compare": texts, "panes": texts, "overlays": texts,
            "true_time": self.text(),
        }  # fmt: skip

    def spot(self) -> dict[str, object]:
        width, height = (self._chance.choice((1, 300, FAR)) for _ in range(2))
        far = (-FAR, 0, 5, FAR)
        x, y = self._chance.choice(far), self._chance.choice(far)
        return {"monitor": self.text(), "x": x, "y": y, "width": width, "height": height}

    def text(self) -> str:
        return self._chance.choice(TEXTS)

    def number(self) -> object:
        return self._chance.choice((*NUMBERS, "1", None))


def test_X5_a_workspace_of_a_stranger_can_be_loaded(
    charted: Desk, seen: Callable[[str], None]
) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - shown where it fails
    stranger = Stranger(random.Random(seed))
    spaces = charted.window.space.workspaces
    usual = spaces.present()
    screen = QGuiApplication.primaryScreen().availableSize()
    room = screen.expandedTo(charted.window.size())
    for _ in range(TIMES):
        shelf = layouts.parsed(stranger.file())
        for _, layout in shelf.named:
            spaces.apply(layout)
            QApplication.processEvents()
            assert layouts.parsed(layouts.encoded(shelf)) == shelf
            assert all(
                window.size().boundedTo(room) == window.size()
                for window in QApplication.topLevelWidgets() if window.isVisible()
            )  # fmt: skip
    spaces.apply(usual)
    charted.window.activateWindow()
    QTest.qWaitForWindowActive(charted.window)
    charted.window.show_screen("watchlist")
    charted.press("Down")
    assert charted.current == charted.shown[1]
    seen(f"{TIMES} files of nonsense put on the window")
