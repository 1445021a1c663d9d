"""Floating panes by real keys: out, back, where they stood, and back on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from gui.geometry import VERSION, Geometry
from gui.workspace import spots
from tests.gui.workspace.rig import press, run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.gui_session import Desk


def test_the_pane_in_focus_floats_keeps_its_keys_and_comes_back(charted: Desk) -> None:
    window = charted.window
    race = window.desk.docks["race"]
    press(charted, "Ctrl+Shift+1")
    before = race.geometry()
    press(charted, "Ctrl+Shift+D")
    assert race.isFloating()
    assert window.desk.focused() == "race"
    assert window.desk.titles["race"].property("active") is True
    press(charted, "Ctrl+Shift+2")
    assert window.desk.focused() == "watchlist"
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    assert not race.isFloating()
    charted.qtbot.waitUntil(lambda: race.geometry().topLeft() == before.topLeft())
    assert window.desk.focused() == "race"


def test_the_palette_opened_from_a_floating_pane_has_the_keys_and_gives_them_back(
    charted: Desk,
) -> None:
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D", "Ctrl+K")
    assert charted.window.sheets.palette.box.hasFocus()
    assert charted.window.sheets.palette.window().isActiveWindow()
    press(charted, "Esc")
    assert charted.window.desk.focused() == "race"


def test_a_pane_floats_again_where_it_stood(charted: Desk) -> None:
    race = charted.window.desk.docks["race"]
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    area = QGuiApplication.primaryScreen().availableGeometry()
    place = QRect(area.x() + 33, area.y() + 44, 510, 333)
    race.setGeometry(place)
    press(charted, "Ctrl+Shift+D")
    assert not race.isFloating()
    press(charted, "Ctrl+Shift+D")
    assert race.geometry() == place


def test_f6_walks_floating_panes_too(charted: Desk) -> None:
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D", "Ctrl+Shift+2")
    seen = []
    for _ in range(4):
        seen.append(charted.window.desk.focused())
        press(charted, "F6")
    assert sorted(seen) == ["chart", "earnings", "race", "watchlist"]
    assert charted.window.desk.focused() == "watchlist"


def test_G10_a_float_whose_monitor_is_gone_is_brought_back(charted: Desk, tmp_path: Path) -> None:
    window = charted.window
    race = window.desk.docks["race"]
    press(charted, "Ctrl+Shift+1", "Ctrl+Shift+D")
    race.setGeometry(9000, 9000, 500, 400)
    window.space.rescue()
    assert spots.reachable(race.geometry(), spots.areas())
    race.setGeometry(9000, 9000, 500, 400)
    store = Geometry(tmp_path / "window.ini")
    store.store(window, window.desk)
    assert store.restore(window, window.desk)
    assert race.isFloating()
    assert spots.reachable(race.geometry(), spots.areas())


def test_one_monitor_has_no_next(charted: Desk) -> None:
    run(charted, "next monitor")
    assert charted.said == "There is only one monitor"


def test_a_layout_under_a_maximised_pane_is_that_of_all(charted: Desk) -> None:
    desk = charted.window.desk
    press(charted, "Ctrl+Shift+1", "Alt+Return")
    assert not desk.docks["watchlist"].isVisible()
    state = desk.layout_state(VERSION)
    press(charted, "Alt+Return")
    assert state == desk.saveState(VERSION)
