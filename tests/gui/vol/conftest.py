"""A vol sheet in an active window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.style import dress
from gui.vol.pane import VolPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> VolPane:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.styleSheet():
        dress(application, theme)
    made = VolPane(theme)
    qtbot.addWidget(made)
    made.resize(850, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made
