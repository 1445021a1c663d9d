"""What Qt may be given as a state of the docks: all it writes itself, and no other form."""

from __future__ import annotations

import random
import struct
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from gui.dockform import sound
from gui.geometry import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.gui_session import Desk

PANES = ("watchlist", "earnings", "race", "chart", "vol", "feeds")
NAMES = {f"dock-{pane}" for pane in PANES}
BEHIND_THE_COUNT = 13
"""Where the first area's number stands: behind begin, version, marker and count."""


def made(qtbot: QtBot) -> tuple[QMainWindow, dict[str, QDockWidget]]:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setDockNestingEnabled(True)
    docks = {}
    for pane in PANES:
        docks[pane] = QDockWidget(pane, window)
        docks[pane].setObjectName(f"dock-{pane}")
        docks[pane].setWidget(QWidget())
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, docks[pane])
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["watchlist"])
    window.splitDockWidget(docks["watchlist"], docks["earnings"], Qt.Orientation.Vertical)
    window.splitDockWidget(docks["race"], docks["vol"], Qt.Orientation.Horizontal)
    window.show()
    return window, docks


def state(window: QMainWindow) -> bytes:
    QApplication.processEvents()
    return bytes(window.saveState(VERSION).data())


def written(qtbot: QtBot) -> list[bytes]:
    """States of one window: plain, closed, floating, in tabs, above, nothing shown."""
    window, docks = made(qtbot)
    states = [state(QMainWindow()), state(window)]
    docks["earnings"].close()
    states.append(state(window))
    docks["race"].setFloating(True)
    states.append(state(window))
    window.tabifyDockWidget(docks["watchlist"], docks["chart"])
    window.tabifyDockWidget(docks["vol"], docks["feeds"])
    states.append(state(window))
    window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, docks["feeds"])
    states.append(state(window))
    for dock in docks.values():
        dock.close()
    return [*states, state(window)]


def test_whatever_qt_writes_is_sound(qtbot: QtBot) -> None:
    states = written(qtbot)
    assert len(set(states)) == len(states)
    assert [sound(one, VERSION, NAMES) for one in states] == [True] * len(states)


def test_every_arrangement_of_the_programs_own_window_is_sound(desk: Desk) -> None:
    area = desk.window.desk
    names = {dock.objectName() for dock in area.docks.values()}
    for screen in area.docks:
        desk.window.show_screen(screen)
        assert sound(state(area), VERSION, names), screen
        area.docks[screen].setFloating(True)
        assert sound(state(area), VERSION, names), f"{screen} floats"


def test_what_is_cut_off_or_goes_on_is_not(qtbot: QtBot) -> None:
    for one in written(qtbot):
        assert not [at for at in range(len(one)) if sound(one[:at], VERSION, NAMES)]
        assert not sound(one + b"\0", VERSION, NAMES)
        assert not sound(one, VERSION + 1, NAMES)


def test_a_dock_that_is_not_there_or_there_twice_is_not(qtbot: QtBot) -> None:
    whole = written(qtbot)[1]
    assert not sound(whole, VERSION, NAMES - {"dock-vol"})
    race, chart = ("dock-race".encode("utf-16-be"), "dock-chart".encode("utf-16-be"))
    twice = whole.replace(
        struct.pack(">i", len(chart)) + chart, struct.pack(">i", len(race)) + race
    )
    assert twice != whole
    assert not sound(twice, VERSION, NAMES)


@pytest.mark.parametrize(
    ("at", "value"),
    [(0, 0xFE), (4, 3), (9, 5), (9, -1), (BEHIND_THE_COUNT, 4), (BEHIND_THE_COUNT, -1),
     (BEHIND_THE_COUNT, 1 << 18), (BEHIND_THE_COUNT + 4, 100_001), (BEHIND_THE_COUNT + 8, -2),
     (BEHIND_THE_COUNT + 14, 0), (BEHIND_THE_COUNT + 14, 7), (BEHIND_THE_COUNT + 14, 1 << 30)],
)  # fmt: skip
def test_a_number_out_of_its_bounds_is_not(qtbot: QtBot, at: int, value: int) -> None:
    whole = written(qtbot)[1]
    assert not sound(whole[:at] + struct.pack(">i", value) + whole[at + 4 :], VERSION, NAMES)


def test_an_entry_that_is_neither_a_dock_nor_a_row_is_not(qtbot: QtBot) -> None:
    whole = written(qtbot)[1]
    at = BEHIND_THE_COUNT + 18
    assert whole[at : at + 1] == b"\xfb"
    row = b"\xf9" + struct.pack(">4i", 0, 1, 1, 1) + b"\xfc\1" + struct.pack(">i", 1)
    for instead in (b"\xf9", row + b"\xfb"):
        assert not sound(whole[:at] + instead + whole[at + 1 :], VERSION, NAMES)


def test_rows_within_rows_without_end_are_not() -> None:
    row = b"\xfc" + struct.pack(">4i", 0, 1, 1, 1)
    deep = b"\xfc\1\0\0\0\1" + (row + b"\xfc\1\0\0\0\1") * 5000
    head = struct.pack(">iiBiiii", 0xFF, VERSION, 0xFD, 1, 0, 800, 600)
    assert not sound(head + deep, VERSION, NAMES)


def test_the_window_refuses_such_a_state_and_stays_as_it_is(desk: Desk) -> None:
    area = desk.window.desk
    before = state(area)
    bad = before[:BEHIND_THE_COUNT] + b"\0\4\0\0" + before[BEHIND_THE_COUNT + 4 :]
    assert not area.restore_layout(QByteArray(bad), VERSION)
    assert state(area) == before
    assert area.restore_layout(QByteArray(before), VERSION)


def test_X5_a_floating_pane_is_not_larger_than_the_monitors(desk: Desk) -> None:
    area = desk.window.desk
    dock = area.docks["race"]
    dock.setFloating(True)
    dock.setGeometry(37, 41, 333, 444)
    there = struct.pack(">4i", dock.x(), dock.y(), dock.width(), dock.height())
    whole = state(area)
    assert whole.count(there) == 1
    huge = whole.replace(there, struct.pack(">4i", 37, 41, 90_000, 90_000))
    dock.setFloating(False)
    assert area.restore_layout(QByteArray(huge), VERSION)
    assert dock.isFloating()
    room = QGuiApplication.primaryScreen().availableSize()
    assert dock.size().boundedTo(room) == dock.size()


SURVIVES = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QDockWidget, QWidget
application = QApplication([])
window = QMainWindow()
window.setDockNestingEnabled(True)
for pane in {panes!r}:
    dock = QDockWidget(pane, window)
    dock.setObjectName("dock-" + pane)
    dock.setWidget(QWidget())
    window.addDockWidget(window.dockWidgetArea(dock).RightDockWidgetArea, dock)
window.show()
for line in open(sys.argv[1]):
    window.restoreState(bytes.fromhex(line), {version})
    application.processEvents()
print("survived", flush=True)
"""


def test_S4_X5_qt_survives_every_changed_state_that_passes(
    qtbot: QtBot, tmp_path: Path, seen: Callable[[str], None]
) -> None:
    """In a process of its own: what is let through to Qt must not end it."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - shown where it fails
    chance = random.Random(seed)
    states, passed, tried = written(qtbot), [], 4000
    for _ in range(tried):
        bad = bytearray(chance.choice(states))
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(bad))
            bad[at] = chance.choice((chance.randrange(256), bad[at] ^ 1 << chance.randrange(8)))
        if sound(bytes(bad), VERSION, NAMES):
            passed.append(bytes(bad))
    assert len(passed) > 100
    listed = tmp_path / "states"
    listed.write_text("\n".join(one.hex() for one in passed))
    words = [sys.executable, "-c", SURVIVES.format(panes=PANES, version=VERSION), str(listed)]
    ended = subprocess.run(words, capture_output=True, text=True, timeout=100, check=False)
    assert (ended.returncode, ended.stdout) == (0, "survived\n"), ended.stderr[-500:]
    seen(f"{tried} changed states of the docks: {len(passed)} let through, Qt survived all")
