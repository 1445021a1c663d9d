"""What tests of tabs, windows and workspaces ask of the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.charts import views

if TYPE_CHECKING:
    from engine.desk.kinds import ChartAsk
    from gui.charts.pane import ChartPane
    from gui.workspace.board import ChartBoard
    from gui.workspace.chartwindow import ChartWindow
    from tests.support.gui_session import Desk


def board(desk: Desk) -> ChartBoard:
    found = desk.window.space.board
    assert found is not None
    return found


def shown(desk: Desk) -> list[str]:
    """Symbols of the main window's tabs."""
    return [chart.tab.symbol for chart in board(desk).charts.of(board(desk).deck)]


def front(desk: Desk) -> str:
    """The symbol of the tab in front of the main window."""
    chart = board(desk).charts.front(board(desk).deck)
    assert chart is not None
    return chart.tab.symbol


def pane(desk: Desk) -> ChartPane:
    """The chart in use."""
    found = desk.window.chart
    assert found is not None
    return found


def load(desk: Desk, symbol: str) -> None:
    """A symbol in the chart in use, as the palette does it."""
    press(desk, "Ctrl+K")
    desk.type(f"{symbol} chart")
    desk.press("Return")


def run(desk: Desk, words: str) -> None:
    """A command by its title in the palette."""
    press(desk, "Ctrl+K")
    desk.type(words)
    desk.press("Return")


def asked(desk: Desk) -> tuple[ChartAsk, ...]:
    """What the engine was told last of the charts."""
    told = desk.engine.named("show_charts")[-1][0]
    assert isinstance(told, tuple)
    return told


def answer(desk: Desk) -> None:
    """The engine sends a view of every chart it was asked for."""
    for ask in asked(desk):
        compare = tuple(replace(views.coin(), symbol=one) for one in ask.compare)
        view = replace(views.chart(120), symbol=ask.symbol, interval=ask.interval, compare=compare)
        desk.engine.put(("chart", ask.id), view)
    desk.bridge.drain()


def press(desk: Desk, *chords: str) -> None:
    """Press chords one by one; a window that is asked to takes the keyboard in between."""
    for chord in chords:
        desk.press(chord)
        QApplication.processEvents()


def second(desk: Desk, place: int = 0) -> ChartWindow:
    """A second window, active."""
    found = board(desk).windows[place]
    found.activateWindow()
    QTest.qWaitForWindowActive(found)
    return found


def first(desk: Desk) -> None:
    """The main window is active again."""
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)


def settle() -> None:
    """Let queued deletions happen."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
