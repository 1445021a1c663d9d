"""A Race in its own window."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.race.pane import RacePane
from gui.theme import Theme
from tests.gui.race import full


@pytest.fixture
def raced(qtbot: QtBot, theme: Theme) -> RacePane:
    """Shown with two lines, bands and crossings."""
    made = RacePane(theme)
    qtbot.addWidget(made)
    made.resize(900, 540)
    made.symbols = lambda: [("NVDA", "NVIDIA"), ("AMD", "Advanced Micro"), ("BTC", "Bitcoin")]
    made.set_view(full.race())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    QApplication.processEvents()
    made.plot.drop_cursor()
    return made
