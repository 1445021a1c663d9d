"""Without a mouse: what can be pressed is reached by keys, or a command with keys does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from gui.overlay import Overlay
from gui.vol.grid import FigureGrid
from tests.gui.movers.test_movers import BOARD
from tests.gui.test_accessible import controls
from tests.gui.test_every_text import _fill
from tests.support.fake_engine import replay_mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.gui_session import Desk

SAME = {
    "Notices: QPushButton": ("app.dismiss_notice", "app.messages"),
    "MeasureSwitch: QPushButton": ("race.next_measure", "race.choose_symbols"),
    "ListStrip: QTabBar": ("watchlist.next_list", "watchlist.prev_list"),
    "ListStrip: QToolButton": ("watchlist.go_to_list",),
    "Deck: QTabBar": ("app.next_tab", "app.prev_tab", "app.close_tab"),
    "QTabBar: QToolButton": ("app.next_tab", "app.prev_tab"),
    "TabBar: QToolButton": ("app.next_tab", "app.prev_tab"),
}
"""What takes the mouse alone, and the commands that do the same."""


def reached(desk: Desk) -> set[QWidget]:
    """What has had the focus after F6 round the panes, Tab inside each."""
    found: set[QWidget] = set()
    for _ in range(len(desk.window.desk.reading_order()) + 1):
        desk.press("F6")
        for _ in range(12):
            focus = QApplication.focusWidget()
            assert focus is not None
            found.add(focus)
            if isinstance(focus, FigureGrid):
                found |= _across(desk)
            desk.press("Tab")
    return found


def _across(desk: Desk) -> set[QWidget]:
    """The tables of figures that the arrows lead to, back at the first in the end."""
    found = set()
    for chord in (*["Right"] * 12, *["Left"] * 12):
        desk.press(chord)
        focus = QApplication.focusWidget()
        if focus is not None:
            found.add(focus)
    return found


def _place(widget: QWidget) -> str:
    parent = widget.parent()
    return f"{type(parent).__name__}: {type(widget).__name__}"


def _alone(desk: Desk) -> Iterator[QWidget]:
    """What takes the mouse alone and belongs to no list that a text box walks."""
    for widget in controls():
        inside = any(sheet.isAncestorOf(widget) for sheet in desk.window.findChildren(Overlay))
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not inside:
            yield widget


def test_every_part_of_every_screen_is_reached_by_f6_and_tab(charted: Desk) -> None:
    _fill(charted)
    charted.engine.put(("movers", ""), BOARD)
    charted.bridge.drain()
    window = charted.window
    for screen in window.desk.docks:
        window.show_screen(screen)
        QApplication.processEvents()
        had = reached(charted)
        missed = [
            _place(widget) for widget in controls()
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget not in had
        ]  # fmt: skip
        assert not missed, screen


def test_the_band_of_a_replay_is_walked_from_its_slider(charted: Desk) -> None:
    charted.engine.put(("mode", ""), replay_mode())
    charted.bridge.drain()
    run(charted, "replay.date")
    bar, had = charted.window.replay_bar, set()
    for chord in ("Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"):
        had.add(QApplication.focusWidget())
        charted.press(chord)
    had.add(QApplication.focusWidget())
    assert {bar.slider, bar.speed, bar.play, bar.leave} <= had


def run(desk: Desk, name: str) -> None:
    next(command for command in desk.window.commands if command.id == name).run()


def test_what_takes_the_mouse_alone_has_a_command_that_does_the_same(charted: Desk) -> None:
    _fill(charted)
    charted.press("Ctrl+T")
    window = charted.window
    known = {command.id: command for command in window.commands}
    places = {_place(widget) for widget in _alone(charted)}
    assert {"Notices: QPushButton", "MeasureSwitch: QPushButton"} <= places
    assert places <= set(SAME)
    for commands in SAME.values():
        for name in commands:
            assert known[name].keys or known[name].menu, name


def test_a_notice_is_put_away_by_a_command(desk: Desk) -> None:
    run(desk, "app.dismiss_notice")
    assert desk.said
    _fill(desk)
    assert desk.window.notices.isVisible()
    run(desk, "app.dismiss_notice")
    assert not desk.window.notices.isVisible()


def test_no_pane_keeps_the_keyboard(charted: Desk) -> None:
    window = charted.window
    for screen in window.desk.docks:
        window.show_screen(screen)
        charted.press("F6")
        assert window.desk.focused() != screen or len(window.desk.reading_order()) == 1
