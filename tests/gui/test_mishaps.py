"""A window that is not painted, or whose parts fail while it is made or told something."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engine.model.status import Level, Notice
from engine.options import Options
from gui import app
from gui.batch import Batch
from gui.delivering import deliver
from gui.rebuilding import Carried
from gui.text import language
from tests.support.fake_engine import LIVE, FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme
    from tests.support.gui_session import Desk


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Callable[[], app.Session]]:
    begun: list[app.Session] = []

    def run() -> app.Session:
        engine = FakeEngine()
        engine.put(("mode", ""), LIVE)
        engine.put_row(row_view("NVDA"))
        begun.append(app.Session(engine, Options(profile=tmp_path), threading.Event(), theme))
        return begun[-1]

    yield run
    for session in begun:
        session.window.close()
        session.end()


def _fails(*_: object) -> NoReturn:
    raise ValueError("planted")


def test_a_window_that_is_never_painted_begins_all_the_same(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_UNPAINTED_MS", 20)
    hidden = QWidget()
    qtbot.addWidget(hidden)
    first = app.FirstPaint(hidden)
    begun: list[bool] = []
    first.painted.connect(lambda: begun.append(True))
    QApplication.sendEvent(hidden, QShowEvent())
    qtbot.waitUntil(lambda: begun == [True])
    hidden.show()
    assert QTest.qWaitForWindowExposed(hidden)
    hidden.repaint()
    assert begun == [True], "a paint after that begins nothing anew"


def test_a_window_that_was_closed_before_begins_nothing(
    start: Callable[[], app.Session], qtbot: QtBot
) -> None:
    session = start()
    engine = session._engine
    session._close()
    session._begin()
    assert isinstance(engine, FakeEngine)
    assert engine.named("start") == []


@pytest.mark.logs_warnings
def test_charts_that_cannot_be_loaded_leave_the_collector_at_work(
    start: Callable[[], app.Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "_SETTLE_MS", 1)
    monkeypatch.setattr(app, "import_charts", _fails)
    session = start()
    with qtbot.captureExceptions():
        session.show()
        qtbot.waitUntil(lambda: session.window.charts_done, timeout=20_000)
        qtbot.waitUntil(lambda: not session._collector._starting)


@pytest.mark.parametrize("step", ["of", "give", "draw"])
def test_G2_a_language_that_fails_leaves_the_old_window_in_use(
    step: str, start: Callable[[], app.Session], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = start()
    session.show()
    qtbot.waitUntil(lambda: session.window.charts_done, timeout=20_000)
    old = session.window
    monkeypatch.setattr(Carried, step, _fails)
    with qtbot.captureExceptions() as found:
        old.tongue.set_language("zh_TW")
        qtbot.waitUntil(lambda: bool(found))
    assert [str(fault[1]) for fault in found] == ["planted"]
    assert session.window is old
    assert old.isVisible()
    assert language() == "en"
    engine = session._engine
    assert isinstance(engine, FakeEngine)
    engine.put_row(row_view("META"))
    session.bridge.drain()
    assert old.rows.view("META") is not None
    old.show_screen("watchlist")
    QTest.keyClick(old.watchlist.table, Qt.Key.Key_Delete)
    assert old.edits.undo_text() == "remove NVDA", "keys are heard again"
    monkeypatch.undo()
    old.tongue.set_language("zh_CN")
    qtbot.waitUntil(lambda: session.window is not old and session.window.isVisible())
    assert language() == "zh_CN"
    session.rebuild("en")
    qtbot.waitUntil(lambda: language() == "en" and session._hold is None)


def test_a_part_that_fails_costs_the_others_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.window
    monkeypatch.setattr(window.watchlist, "apply", _fails)
    told = Notice("disk", Level.WARNING, "The disk is full.", window.engine.now())
    with pytest.raises(ValueError, match="planted"):
        deliver(Batch(rows=[row_view("NVDA")], notices=[told]), window)
    assert [notice.text for notice in window.notices.history()] == ["The disk is full."]
