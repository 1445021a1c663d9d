from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from engine.model.status import Level
from gui.batch import Batch
from gui.bridge import EngineBridge
from gui.faults import LOGGED, Faults
from gui.guard import WrongThread
from tests.support.fake_engine import START, FakeEngine, row_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.support.gui_session import Desk


class Broken(QWidget):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self.painted += 1
        raise ValueError("broken paint")


def test_G2_a_thousand_failures_are_one_notice_with_its_count(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults(desk.window)
    window = desk.window
    faults.found.connect(
        lambda key, text, n: window.notices.tell(key, Level.FAULT, text, desk.engine.now(), n)
    )

    def failing() -> None:
        raise ValueError("a slot fails <b>x</b>")

    sender = QTimer(desk.window)
    sender.timeout.connect(failing)
    faults.install()
    try:
        with caplog.at_level(logging.ERROR), desk.qtbot.waitSignal(faults.found, timeout=5000):
            for _ in range(1000):
                sender.timeout.emit()
    finally:
        faults.remove()
    assert window.notices.count.text() == "×1,000"
    assert "ValueError: a slot fails <b>x</b>" in window.notices.text.text()
    assert len([r for r in caplog.records if r.name == "gui.faults"]) == LOGGED
    desk.press("Down")
    assert desk.current == "META"
    caplog.clear()


def test_G2_a_failing_paint_reaches_the_hook_and_the_app_goes_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults()
    faults.install()
    widget = Broken()
    qtbot.addWidget(widget)
    try:
        with caplog.at_level(logging.ERROR), qtbot.waitSignal(faults.found, timeout=5000) as found:
            widget.show()
    finally:
        faults.remove()
        widget.hide()
    assert found.args is not None
    assert "broken paint" in found.args[1]
    caplog.clear()


def test_G2_a_thread_that_ends_by_an_exception_is_logged_and_told(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults()
    faults.install()

    def fall() -> None:
        raise ValueError("broken thread")

    try:
        with caplog.at_level(logging.ERROR), qtbot.waitSignal(faults.found, timeout=5000) as found:
            threading.Thread(target=fall, name="charts-import").start()
    finally:
        faults.remove()
    assert found.args is not None
    assert "charts-import" in found.args[1]
    assert "broken thread" in found.args[1]
    assert "broken thread" in str(caplog.records[0].exc_info)
    caplog.clear()


def test_the_hooks_are_given_back() -> None:
    before = sys.excepthook, threading.excepthook
    faults = Faults()
    faults.install()
    assert (sys.excepthook, threading.excepthook) == (faults.take, faults.take_of_thread)
    faults.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_storm_from_many_threads_is_one_signal_a_frame_in_the_gui_thread(
    qtbot: QtBot, engine: FakeEngine
) -> None:
    bridge = EngineBridge(engine)
    batches: list[Batch] = []
    threads: set[bool] = set()

    def take(batch: Batch) -> None:
        batches.append(batch)
        threads.add(QThread.currentThread() is QApplication.instance().thread())  # type: ignore[union-attr] # there is one in this test

    bridge.updated.connect(take)
    bridge.attach()

    def storm(symbol: str) -> None:
        for n in range(2000):
            engine.put_row(row_view(symbol, float(n)))

    workers = [threading.Thread(target=storm, args=(s,)) for s in ("NVDA", "META", "BTC")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    engine.put_row(row_view("LAST", 7.0))
    qtbot.waitUntil(lambda: any(r.symbol == "LAST" for b in batches for r in b.rows))
    bridge.detach()
    assert threads == {True}
    assert len(batches) < 200
    newest = {row.symbol: row.last.value for batch in batches for row in batch.rows}
    assert newest == {"NVDA": 1999.0, "META": 1999.0, "BTC": 1999.0, "LAST": 7.0}


def test_after_detaching_no_thread_reaches_the_bridge(qtbot: QtBot, engine: FakeEngine) -> None:
    bridge = EngineBridge(engine)
    woken: list[int] = []
    bridge.woken.connect(lambda: woken.append(1))
    bridge.attach()
    wake = bridge._wake
    bridge.detach()
    wake()
    engine.put_row(row_view("NVDA"))
    QApplication.processEvents()
    assert woken == []
    assert qtbot is not None


def test_nothing_runs_while_nothing_changes(qtbot: QtBot, engine: FakeEngine) -> None:
    bridge = EngineBridge(engine)
    bridge.attach()
    engine.put_row(row_view("NVDA"))
    with qtbot.waitSignal(bridge.updated):
        pass
    assert not bridge._timer.isActive()
    bridge.detach()


def test_G1_touching_a_model_from_another_thread_raises_with_its_name(desk: Desk) -> None:
    told: list[str] = []

    def touch() -> None:
        calls: tuple[Callable[[], None], ...] = (
            lambda: desk.window.rows.apply([row_view("NVDA")]),
            lambda: desk.window.apply(Batch()),
            lambda: desk.window.notices.tell("x", Level.INFO, "x", START),
        )
        for call in calls:
            try:
                call()
            except WrongThread as fault:
                told.append(str(fault))

    worker = threading.Thread(target=touch, name="feed-yahoo")
    worker.start()
    worker.join()
    assert told == [
        f"{name} was touched by thread feed-yahoo"
        for name in ("WatchlistModel", "MainWindow", "Notices")
    ]
    assert desk.window.rows.cell(0, 2).text == ""


def test_G1_widgets_live_in_the_gui_thread_only(charted: Desk) -> None:
    home = QApplication.instance()
    assert home is not None
    foreign = [
        child
        for child in charted.window.findChildren(QObject)
        if child.thread() is not home.thread()
    ]
    assert not foreign
