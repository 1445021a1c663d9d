from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from gui.style import dress
from gui.theme import Theme, load_theme
from tests.support.fake_engine import FakeEngine
from tests.support.gui_session import Desk


@pytest.fixture(scope="session")
def theme() -> Theme:
    return load_theme(resources.path("themes", "dark.toml"))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, engine: FakeEngine) -> Iterator[Desk]:
    """The whole window on the fake engine, shown and active, the list focused."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if not application.styleSheet():
        dress(application, theme)
    made = Desk(qtbot, theme, engine)
    yield made
    made.end()


@pytest.fixture
def charted(desk: Desk) -> Desk:
    """The same with the charts in."""
    desk.mount_charts()
    return desk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin warns of what it cannot hand to a window manager: there is none."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
