"""What fails a thousand times is told once with its count, logged ten times, and goes by."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from engine.model.status import Level
from gui.faults import LOGGED, Faults
from gui.tables.painter import CellPainter
from gui.watchlist import columns as col
from tests.support.fake_engine import row_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.gui_session import Desk

TIMES = 1000


@pytest.fixture
def faults(desk: Desk) -> Iterator[Faults]:
    """The hooks in place, their findings shown in the window as the program does."""
    made, window = Faults(desk.window), desk.window
    made.found.connect(
        lambda key, text, n: window.notices.tell(
            f"window {key}", Level.FAULT, text, desk.engine.now(), n
        )
    )
    made.install()
    yield made
    made.remove()


def _slot(desk: Desk) -> Callable[[], None]:
    def failing() -> None:
        raise ValueError("broken on purpose")

    sender = QTimer(desk.window)
    sender.timeout.connect(failing)
    return sender.timeout.emit


def _paint(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """The painting of the list's cells raises, within its paintEvent."""

    def failing(painter: CellPainter, *given: object, **named: object) -> None:
        del painter, given, named
        raise ValueError("broken on purpose")

    monkeypatch.setattr(CellPainter, "paint", failing)
    return _repainting(desk.window.watchlist.table)


def _repainting(table: QTableView) -> Callable[[], None]:
    def paint() -> None:
        table.viewport().update()
        QApplication.processEvents()

    return paint


def _data(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Qt itself asks the list's model for a cell, and its words cannot be made."""

    def failing(model: QObject, *place: int) -> object:
        del model, place
        raise ValueError("broken on purpose")

    monkeypatch.setattr(type(desk.window.rows), "cells", failing)
    monkeypatch.setattr(type(desk.window.rows), "cell", failing)
    table = QTableView(desk.window)
    table.setModel(desk.window.rows)
    table.show()
    return _repainting(table)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("what", ["slot", "paintEvent", "data()"])
def test_G2_a_thousand_failures_are_one_notice_and_ten_log_lines(
    desk: Desk,
    faults: Faults,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    seen: Callable[[str], None],
    what: str,
) -> None:
    desk.feed(*(row_view(symbol) for symbol in desk.symbols))
    with monkeypatch.context() as broken, caplog.at_level(logging.ERROR):
        if what == "slot":
            fail = _slot(desk)
        else:
            fail = (_paint if what == "paintEvent" else _data)(desk, broken)
        while sum(faults._counts.values()) < TIMES:
            fail()
        desk.qtbot.waitUntil(lambda: desk.window.notices.count.text() != "", timeout=5000)
        desk.qtbot.waitUntil(lambda: not faults._timer.isActive(), timeout=5000)
    causes = faults._counts
    assert len(causes) == 1
    count = next(iter(causes.values()))
    assert count >= TIMES
    assert desk.window.notices.count.text() == f"×{count:,}"
    assert "ValueError: broken on purpose" in desk.window.notices.text.text()
    logged = [r for r in caplog.records if r.name == "gui.faults"]
    assert len(logged) == LOGGED == 10
    assert all(record.exc_info for record in logged)
    assert QApplication.activeModalWidget() is None
    desk.press("Home", "Down", "Alt+Up")
    assert desk.symbols[:2] == ["META", "NVDA"]
    desk.feed(row_view("META", 77.0))
    assert desk.window.rows.cell(0, col.LAST).text == "77.00"
    seen(f"{what} raised {count:,} times: 1 notice, {len(logged)} log lines")
