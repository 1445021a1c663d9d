"""The update check in the window: nowhere without an address, one quiet question with one."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from engine import version
from engine.options import Options
from engine.settings import Settings
from gui import app, updating
from gui.commanding import every
from gui.style import dress
from gui.window import MainWindow
from tests.support.fake_engine import FakeEngine
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.bridge import EngineFacade
    from gui.theme import Theme

IDS = {"app.updates", "app.updates_daily"}
ADDRESS = "http://127.0.0.1:9/newest"


@pytest.fixture
def addressed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(version, "UPDATE_URL", ADDRESS)
    monkeypatch.setattr(app, "UPDATE_URL", ADDRESS)


def ids_everywhere(desk: Desk) -> set[str]:
    """Ids of the update commands in menus, palette and key sheet."""
    found = {row.id for row in every()} | {bound.id for bound in desk.window.commands}
    menus = desk.window.menuBar().findChildren(QMenu)
    texts = {action.text() for menu in menus for action in menu.actions()}
    found |= {one for one in IDS if any("pdate" in text for text in texts)}
    desk.press("Ctrl+K")
    desk.type("update")
    found |= {
        choice.key.removeprefix("command:") for choice in desk.window.sheets.palette.model.choices
    }
    desk.press("Esc")
    return found & IDS


def setting_shown(desk: Desk) -> bool:
    desk.press("Ctrl+,")
    desk.type("update")
    shown = desk.window.sheets.settings.model.row_of("update_check") >= 0
    desk.press("Esc")
    return shown


def test_X12_without_an_address_there_is_no_such_command_and_no_setting(desk: Desk) -> None:
    assert version.UPDATE_URL == ""
    assert ids_everywhere(desk) == set()
    assert not setting_shown(desk)


@pytest.fixture
def asking(
    addressed: None, qtbot: QtBot, qapp: QApplication, theme: Theme, engine: FakeEngine
) -> Iterator[Desk]:
    """A window of a project that names an address."""
    if not qapp.styleSheet():
        dress(qapp, theme)
    made = Desk(qtbot, theme, engine)
    yield made
    made.end()


def test_X12_with_an_address_there_is_both(asking: Desk) -> None:
    assert ids_everywhere(asking) == IDS
    assert setting_shown(asking)


def test_X12_the_question_is_one_quiet_line_once_a_profile(asking: Desk) -> None:
    before = QApplication.focusWidget()
    updating.ask_once(asking.window)
    assert asking.window.notices.text.text().startswith("Look for a new version once a day?")
    assert not asking.window.findChildren(QDialog)
    assert QApplication.focusWidget() is before
    assert asking.engine.settings().update_check == "off"
    assert asking.engine.named("look_for_updates") == []
    asking.window.notices.dismiss()
    updating.ask_once(asking.window)
    assert not asking.window.notices.isVisible()


@pytest.mark.parametrize("answered", [Settings(update_check="on"), Settings(update_check="off")])
def test_X12_who_has_answered_is_not_asked(asking: Desk, answered: Settings) -> None:
    asking.engine.settings_ = answered
    updating.ask_once(asking.window)
    assert not asking.window.notices.isVisible()


def test_X12_the_question_waits_for_a_start_without_an_open_sheet(asking: Desk) -> None:
    asking.press("F1")
    updating.ask_once(asking.window)
    assert not asking.window.notices.isVisible()
    assert asking.engine.settings().update_check == ""


def test_X12_the_commands_ask_and_switch(asking: Desk) -> None:
    asking.press("Ctrl+K")
    asking.type("daily update")
    asking.press("Return")
    assert asking.engine.settings().update_check == "on"
    assert asking.said == "New versions are looked for once a day"
    updating.switch_daily(asking.window)
    assert asking.engine.settings().update_check == "off"
    assert asking.said == "New versions are looked for by command only"
    asking.press("Ctrl+K")
    asking.type("look for updates")
    asking.press("Return")
    assert asking.engine.named("look_for_updates") == [()]
    assert asking.said == "Looking for updates"


def test_X12_the_setting_is_changed_by_keyboard(asking: Desk) -> None:
    asking.press("Ctrl+,")
    asking.type("update")
    asking.press("Down", "Return")
    picker = asking.window.sheets.settings.picker
    assert picker is not None
    asking.type("once a day")
    asking.press("Return")
    assert asking.engine.settings().update_check == "on"
    asking.press("Esc")


class Watched(FakeEngine):
    """Closes the window when the question's time is over."""

    asked = ""

    def start(self) -> None:
        super().start()
        QTimer.singleShot(60, self._look)

    def _look(self) -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        self.asked = window.notices.text.text()
        window.close()


@pytest.mark.usefixtures("qapp", "addressed")
@pytest.mark.parametrize(
    ("options", "asks"),
    [
        (Options(), True),
        (Options(offline=True), False),
        (Options(endpoints={"yahoo": "http://127.0.0.1:9"}), False),
        (Options(replay="july-2024"), False),
    ],
    ids=["plain", "offline", "endpoint", "replay"],
)
def test_X12_only_a_plain_start_asks_the_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: Options, asks: bool
) -> None:
    monkeypatch.setattr(updating, "QUESTION_MS", 10)
    engine = Watched()
    facade: EngineFacade = engine
    assert app.run(facade, replace(options, profile=tmp_path), threading.Event()) == 0
    assert ("once a day" in engine.asked) is asks
    assert engine.settings().update_check == ("off" if asks else "")
