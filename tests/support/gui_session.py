"""The real window on a fake engine, and real keys sent to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.bridge import EngineBridge
from gui.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QKeyCombination
    from pytestqt.qtbot import QtBot

    from engine.desk.views import RowView
    from gui.theme import Theme
    from tests.support.fake_engine import FakeEngine


def press(widget: QWidget, chord: str) -> None:
    """Press one chord on a widget as the keyboard would; two keys in a row one after the other."""
    for combination in cast("Sequence[QKeyCombination]", QKeySequence(chord)):  # not in stubs
        key, modifiers = combination.key(), combination.keyboardModifiers()
        if key == Qt.Key.Key_Enter:
            modifiers |= Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Tab and modifiers & Qt.KeyboardModifier.ShiftModifier:
            key = Qt.Key.Key_Backtab
        QTest.keyClick(widget, key, modifiers)


class Desk:
    """A shown, active window and what a test does with it."""

    def __init__(self, qtbot: QtBot, theme: Theme, engine: FakeEngine) -> None:
        self.qtbot = qtbot
        self.theme = theme
        self.engine = engine
        self.window = MainWindow(engine, theme)
        self.bridge = EngineBridge(engine)
        self.bridge.updated.connect(self.window.apply)
        self.bridge.attach()
        self.window.resize(1280, 800)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.window.desk.share_room(self.window.left_width())
        self.window.show_screen("watchlist")

    @property
    def symbols(self) -> list[str]:
        return list(self.window.edits.watchlist.symbols)

    @property
    def shown(self) -> list[str]:
        rows = self.window.rows
        return [rows.key(row) for row in range(rows.rowCount())]

    @property
    def current(self) -> str:
        return self.window.watchlist.current_symbol()

    @property
    def said(self) -> str:
        return self.window.status.said.text()

    def mount_charts(self) -> None:
        from gui.charts.pane import ChartPane
        from gui.race.pane import RacePane
        from gui.vol.pane import VolPane

        self.window.mount_charts(RacePane(self.theme), ChartPane(self.theme), VolPane(self.theme))

    def press(self, *chords: str) -> None:
        """Press chords on whatever has the focus."""
        for chord in chords:
            focus = QApplication.focusWidget()
            assert focus is not None, f"nothing has the focus for {chord}"
            press(focus, chord)

    def type(self, text: str) -> None:
        """Type text on whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        if text.isascii():
            QTest.keyClicks(focus, text)
            return
        for letter in text:
            none = Qt.KeyboardModifier.NoModifier
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, 0, none, letter))

    def feed(self, *views: RowView) -> None:
        """Rows arrive from the engine, through the bridge."""
        for view in views:
            self.engine.put_row(view)
        self.bridge.drain()

    def end(self) -> None:
        """Close the window and let every queued deletion happen."""
        self.bridge.detach()
        self.window.close()
        self.window.deleteLater()
        self.bridge.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
