"""Qt's classes are made by the GUI thread, in slices, before another thread imports them."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QTimer

from engine.options import Options
from gui import app, qtclasses
from gui.qtclasses import QtClasses
from gui.window import MainWindow
from tests.support.fake_engine import FakeEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from gui.bridge import EngineFacade

ROOT = Path(__file__).resolve().parents[2]


def test_every_class_is_made_in_slices_that_leave_the_window_usable(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def names() -> list[str]:
        return [*dir(QtWidgets), "one more"]

    def classes() -> Iterator[object]:
        for name in names():
            looked.append(name)
            yield getattr(QtWidgets, name, None)

    monkeypatch.setattr(qtclasses, "_classes", classes)
    monkeypatch.setattr(qtclasses, "_SLICE_S", 0.0)
    turns = 0

    def turn() -> None:
        nonlocal turns
        turns += 1

    beat = QTimer()
    beat.timeout.connect(turn)
    beat.start(0)
    made = QtClasses()
    with qtbot.waitSignal(made.made, timeout=20_000):
        made.begin()
    beat.stop()
    assert looked == names()
    assert turns > len(looked) / 2, "the event loop had its turns between the slices"


@pytest.mark.usefixtures("qapp")
def test_charts_are_imported_only_when_every_class_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    import_charts = app.import_charts

    def importing() -> None:
        told.append(f"import in {threading.current_thread().name}")
        import_charts()

    class Counting(QtClasses):
        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self.made.connect(lambda: told.append("made"))

    def look() -> None:
        if len(told) < 2:
            QTimer.singleShot(5, look)
            return
        engine.window().close()

    monkeypatch.setattr(app, "import_charts", importing)
    monkeypatch.setattr(app, "QtClasses", Counting)
    engine = Looking(look)
    facade: EngineFacade = engine
    assert app.run(facade, Options(profile=tmp_path), threading.Event()) == 0
    assert told == ["made", "import in charts-import"]


class Looking(FakeEngine):
    """Begins to look at the window when the engine starts."""

    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__()
        self._look = look

    def start(self) -> None:
        super().start()
        QTimer.singleShot(0, self._look)

    @staticmethod
    def window() -> MainWindow:
        shown = QtWidgets.QApplication.topLevelWidgets()
        return next(w for w in shown if isinstance(w, MainWindow) and w.isVisible())


RACE = """
import sys, threading
sys.setswitchinterval(1e-5)
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtWidgets import QApplication
application = QApplication(["race"])
from gui.qtclasses import QtClasses
ready, done = QtCore.QEventLoop(), threading.Event()
made = QtClasses()
made.made.connect(ready.quit)
made.begin()
ready.exec()
def work():
    import pyqtgraph
    done.set()
threading.Thread(target=work).start()
names = [(module, name) for module in (QtWidgets, QtGui, QtCore) for name in dir(module)]
while not done.is_set():
    for module, name in names:
        getattr(module, name)
    QtWidgets.QLabel("x").setText("y")
    application.processEvents()
"""


def test_the_window_and_an_import_in_a_thread_do_not_crash_each_other() -> None:
    """Without the classes made ahead about every second of these ends with a segmentation fault."""
    for _ in range(4):
        ended = subprocess.run(
            [sys.executable, "-c", RACE], cwd=ROOT, timeout=60, capture_output=True, text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr[-3000:]
