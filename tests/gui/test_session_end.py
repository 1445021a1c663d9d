"""The end of the desktop's session, and who gives way to the window's thread."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import SIGNAL, QTimer
from PySide6.QtWidgets import QApplication

from engine.options import Options
from gui import app
from tests.support.fake_engine import FakeEngine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class Starting(FakeEngine):
    """Does something as soon as the window has started it."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then

    def start(self) -> None:
        """Begin, and act in the next turn of the loop."""
        super().start()
        QTimer.singleShot(0, self._then)


def _shell() -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == "shell")


def test_R3_the_end_of_the_session_keeps_where_the_window_was_and_then_ends_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []
    sessions: list[app.Session] = []

    class Noted(app.Session):
        """Says where it is: only Qt itself can make the signal's argument."""

        def show(self) -> None:
            sessions.append(self)
            super().show()

    monkeypatch.setattr(app, "Session", Noted)

    def end_session() -> None:
        assert not (tmp_path / "window.ini").exists()
        assert qapp.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) == 1
        sessions[0]._keep()
        kept.append((tmp_path / "window.ini").exists())
        kept.append(_shell().isVisible())
        qapp.closeAllWindows()

    engine = Starting(end_session)
    assert app.run(engine, Options(profile=tmp_path), threading.Event()) == 0
    assert kept == [True, True]
    assert engine.outbox._wake is None


def test_other_threads_give_the_interpreter_back_soon_while_there_is_a_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    before = sys.getswitchinterval()
    seen: list[float] = []

    def look() -> None:
        seen.append(sys.getswitchinterval())
        _shell().close()

    assert app.run(Starting(look), Options(profile=tmp_path), threading.Event()) == 0
    assert seen
    assert max(seen) <= 0.001
    assert sys.getswitchinterval() == before
