"""The window goes at once whatever it is closed in: its start, a question, a sheet."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from engine.options import Options
from gui import app
from gui.window import MainWindow
from tests.support.fake_engine import LIVE, FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MOST_S = 3.0


def _window() -> MainWindow:
    (found,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    return found


def _run(window: MainWindow, command: str) -> None:
    next(each for each in window.commands if each.id == command).run()


class Closing(FakeEngine):
    """Closes the window in a state, or has a signal close it; remembers when."""

    def __init__(self, state: str, by: str) -> None:
        super().__init__()
        self.state, self.by = state, by
        self.closed_at = 0.0
        self.was = ""

    def start(self) -> None:
        super().start()
        self.put(("mode", ""), LIVE)
        self.put_row(row_view("NVDA"))
        if self.state == "start":
            self._close()
        else:
            QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        window = _window()
        if self.state == "dialog":
            _run(window, "history.export")
            dialog = window.export.dialog
            assert dialog is not None
            assert dialog.isVisible()
        elif self.state == "sheet":
            _run(window, "app.palette")
        QTimer.singleShot(0, self._close)

    def _close(self) -> None:
        window = _window()
        self.was = "charts" if window.charts_done else "no charts yet"
        self.closed_at = time.monotonic()
        if self.by == "button":
            window.close()
        else:
            os.kill(os.getpid(), signal.SIGTERM)


@pytest.mark.parametrize("by", ["button", "signal"])
@pytest.mark.parametrize("state", ["start", "dialog", "sheet"])
def test_G12_closed_in_any_state_the_window_is_gone_in_three_seconds(
    qtbot: QtBot, tmp_path: Path, seen: Callable[[str], None], state: str, by: str
) -> None:
    stop = threading.Event()
    before = signal.signal(signal.SIGTERM, lambda *_: stop.set())
    engine = Closing(state, by)
    try:
        status = app.run(engine, Options(profile=tmp_path), stop)
    finally:
        signal.signal(signal.SIGTERM, before)
    took = time.monotonic() - engine.closed_at
    assert status == 0
    assert took <= MOST_S
    assert engine.closed_at > 0.0
    assert engine.outbox._wake is None
    assert (tmp_path / "window.ini").exists()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert shown == []
    assert qtbot is not None
    if by == "button":
        seen(f"closed in {state}: {took:.2f} s, status {status}")
