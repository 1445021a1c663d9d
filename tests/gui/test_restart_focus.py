"""Where the keyboard is after a start that brings floating panes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.gui.test_language import Rig

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme


def test_a_list_that_floats_has_the_keyboard_after_a_restart(
    qtbot: QtBot, tmp_path: Path, theme: Theme
) -> None:
    first = Rig(tmp_path, theme)
    qtbot.waitUntil(lambda: first.session.window.charts_done, timeout=20_000)
    window = first.session.window
    window.show_screen("watchlist")
    window.space.floats.float_pane()
    assert window.desk.docks["watchlist"].isFloating()
    first.end()
    again = Rig(tmp_path, theme)
    qtbot.waitUntil(lambda: again.session.window.charts_done, timeout=20_000)
    window = again.session.window
    assert window.desk.docks["watchlist"].isFloating()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window.desk.docks["watchlist"])
    assert window.watchlist.table.hasFocus()
    again.end()
