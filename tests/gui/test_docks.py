from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

from gui.column import WIDE, Sizes, read_sizes
from gui.geometry import VERSION, Geometry

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.gui_session import Desk

PAIR = {"watchlist", "earnings", "race", "chart"}
SHEET = {"watchlist", "earnings", "vol"}


def _shown(desk: Desk) -> set[str]:
    return {screen for screen, dock in desk.window.desk.docks.items() if not dock.isHidden()}


def _share(sizes: dict[str, tuple[int, int]]) -> float:
    """The Race's part of the column's height."""
    return sizes["race"][1] / (sizes["race"][1] + sizes["chart"][1])


def _sizes(desk: Desk) -> dict[str, tuple[int, int]]:
    QApplication.processEvents()
    docks = desk.window.desk.docks
    return {s: (d.width(), d.height()) for s, d in docks.items() if d.isVisible()}


def test_the_sheet_is_away_at_first_and_in_the_default_layout(charted: Desk) -> None:
    assert _shown(charted) == PAIR
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == SHEET
    charted.window.default_layout()
    assert _shown(charted) == PAIR


def test_charts_come_back_with_the_sizes_they_had(charted: Desk) -> None:
    area = charted.window.desk
    docks = area.docks
    down, across = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
    area.resizeDocks([docks["race"], docks["chart"]], [200, 500], down)
    area.resizeDocks([docks["watchlist"], docks["race"]], [600, 660], across)
    before = _sizes(charted)
    charted.press("Ctrl+Shift+4")
    _sizes(charted)
    charted.press("Ctrl+Shift+1")
    after = _sizes(charted)
    for screen, size in before.items():
        assert list(after[screen]) == pytest.approx(list(size), abs=2)


def test_walking_between_charts_and_sheets_does_not_drift(charted: Desk) -> None:
    charted.press("Ctrl+Shift+9")
    charted.press("Ctrl+Shift+1")
    before = _sizes(charted)
    beside = []
    for _ in range(12):
        charted.press("Ctrl+Shift+9")
        beside.append(_sizes(charted)["watchlist"])
        charted.press("Ctrl+Shift+1")
        assert _sizes(charted) == before
    assert len(set(beside)) == 1


def test_the_sheet_has_its_width_and_comes_back_with_the_one_it_was_given(charted: Desk) -> None:
    charted.press("Ctrl+Shift+4")
    first = _sizes(charted)
    assert first["vol"][0] >= 800
    assert first["vol"][1] >= 680
    table = charted.window.watchlist.table
    assert table.horizontalHeader().length() <= table.viewport().width()
    docks = charted.window.desk.docks
    across = Qt.Orientation.Horizontal
    charted.window.desk.resizeDocks([docks["watchlist"], docks["vol"]], [500, 760], across)
    moved = _sizes(charted)
    assert moved != first
    charted.press("Ctrl+Shift+3", "Ctrl+Shift+4")
    assert _sizes(charted)["vol"][0] == pytest.approx(moved["vol"][0], abs=2)


def test_in_a_wide_window_the_sheet_stands_beside_the_charts(charted: Desk) -> None:
    charted.window.resize(WIDE + 200, 1200)
    charted.window.desk.share_room(charted.window.left_width())
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == PAIR | SHEET
    docks = charted.window.desk.docks
    QApplication.processEvents()
    assert docks["vol"].height() > docks["race"].height() + docks["chart"].height() - 10
    assert docks["race"].geometry().right() < docks["vol"].geometry().left()
    charted.press("Ctrl+Shift+1")
    assert _shown(charted) == PAIR | SHEET
    charted.window.resize(1280, 800)
    QApplication.processEvents()
    assert _shown(charted) == SHEET
    charted.press("Ctrl+Shift+3")
    assert _shown(charted) == PAIR


def test_feeds_and_vol_sheet_take_each_others_place_and_the_charts_come_back(
    charted: Desk,
) -> None:
    before = _sizes(charted)
    charted.press("Ctrl+Shift+9")
    assert _shown(charted) == {"watchlist", "earnings", "feeds"}
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == SHEET
    charted.press("Ctrl+Shift+9", "Ctrl+Shift+1")
    assert _shown(charted) == PAIR
    assert _sizes(charted)["watchlist"][0] == pytest.approx(before["watchlist"][0], abs=2)
    charted.window.resize(WIDE + 200, 1200)
    charted.press("Ctrl+Shift+9")
    assert _shown(charted) == PAIR | {"feeds"}
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == PAIR | SHEET


def test_a_floating_sheet_leaves_the_charts_alone(charted: Desk) -> None:
    docks = charted.window.desk.docks
    docks["vol"].setFloating(True)
    docks["vol"].hide()
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == PAIR | {"vol"}
    charted.window.desk.bring("race")
    assert _shown(charted) == PAIR | {"vol"}


def test_f6_walks_the_sheet_like_every_pane(charted: Desk) -> None:
    charted.press("Ctrl+Shift+4")
    seen = []
    for _ in range(4):
        seen.append(charted.window.desk.focused())
        charted.press("F6")
    assert seen == ["vol", "watchlist", "earnings", "vol"]


def test_a_restart_shows_the_sheet_again_and_then_the_charts_with_their_sizes(
    charted: Desk, tmp_path: Path
) -> None:
    area = charted.window.desk
    docks = area.docks
    area.resizeDocks([docks["race"], docks["chart"]], [200, 500], Qt.Orientation.Vertical)
    before = _sizes(charted)
    charted.press("Ctrl+Shift+4")
    store = Geometry(tmp_path / "window.ini")
    store.store(charted.window, area)
    charted.window.default_layout()
    assert _shown(charted) == PAIR
    assert store.restore(charted.window, area)
    assert _shown(charted) == SHEET
    charted.press("Ctrl+Shift+1")
    after = _sizes(charted)
    assert after["watchlist"][0] == pytest.approx(before["watchlist"][0], abs=2)
    assert _share(after) == pytest.approx(_share(before), abs=0.01)


def test_a_layout_of_a_version_without_the_sheet_loads_and_the_sheet_can_be_shown(
    charted: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "window.ini"
    store = Geometry(path)
    store.store(charted.window, charted.window.desk)
    settings = store._store()
    assert settings is not None
    settings.setValue("window/docks", _old_layout(qtbot))
    settings.remove("window/column")
    settings.remove("window/crc")
    settings.sync()
    charted.window.activateWindow()
    QTest.qWaitForWindowActive(charted.window)
    charted.press("Ctrl+Shift+4")
    assert Geometry(path).restore(charted.window, charted.window.desk)
    assert _shown(charted) == PAIR - {"earnings"}
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == SHEET - {"earnings"}
    docks = charted.window.desk.docks
    QApplication.processEvents()
    assert docks["vol"].isVisible()
    assert docks["watchlist"].geometry().right() < docks["vol"].geometry().left()
    charted.press("Ctrl+Shift+1")
    assert _shown(charted) == PAIR - {"earnings"}


def _old_layout(qtbot: QtBot) -> QByteArray:
    """The stored docks of a window that had four, the calendar closed."""
    old = QMainWindow()
    qtbot.addWidget(old)
    old.setDockNestingEnabled(True)
    docks = {}
    for screen in ("watchlist", "earnings", "race", "chart"):
        dock = docks[screen] = QDockWidget(screen, old)
        dock.setObjectName(f"dock-{screen}")
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    old.addDockWidget(left, docks["watchlist"])
    old.addDockWidget(right, docks["race"])
    old.splitDockWidget(docks["watchlist"], docks["earnings"], Qt.Orientation.Vertical)
    old.splitDockWidget(docks["race"], docks["chart"], Qt.Orientation.Vertical)
    old.resize(1280, 760)
    old.show()
    docks["earnings"].hide()
    state = old.saveState(VERSION)
    old.close()
    return state


@pytest.mark.parametrize(
    "text",
    ["", "1 2 3", "1 2 3 4 5", "a b c d", "-1 2 3 4", "1 2 3 999999", "1 2 3 ²", None, 12, b"1"],
)
def test_stored_sizes_that_are_none_give_the_unknown_ones(text: object) -> None:
    assert read_sizes(text) == Sizes()


def test_stored_sizes_come_back() -> None:
    sizes = Sizes(578, 420, 398, 325)
    assert read_sizes(sizes.text()) == sizes
