from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.commands.command import Context
from gui.keys.chords import chord_text
from gui.keys.places import stand_in, us_key

if TYPE_CHECKING:
    from tests.support.gui_session import Desk

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _send(widget: QWidget, sign: str, held: Qt.KeyboardModifier, scan: int, text: str = "") -> bool:
    """A press as X11 reports it: the layout's sign and the place of the key; True if it is eaten.

    Qt's own shortcuts are asked nothing here: these are presses that they leave unmatched.
    """
    event = QKeyEvent(QEvent.Type.KeyPress, ord(sign), held, scan, 0, 0, text)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, ord(sign), held, scan, 0, 0, text)
    QApplication.sendEvent(widget, asked)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("layout", "sign", "held", "scan", "meant"),
    [
        ("ru", "Я", CTRL, 52, "Ctrl+Z"),
        ("ru", "Ф", CTRL, 38, "Ctrl+A"),
        ("ru", "Л", CTRL, 45, "Ctrl+K"),
        ("ru", "Б", NONE, 59, ","),
        ("ru", "П", ALT | SHIFT, 42, "Alt+Shift+G"),
        ("ru", "Х", CTRL, 34, "Ctrl+["),
        ("gr", "Ζ", CTRL, 52, "Ctrl+Z"),
        ("gr", "Κ", CTRL, 45, "Ctrl+K"),
        ("gr", "Σ", ALT, 39, "Alt+S"),
        ("fr", "&", ALT, 10, "Alt+1"),
        ("fr", "&", CTRL, 10, "Ctrl+1"),
        ("fr", "É", CTRL, 11, "Ctrl+2"),
        ("fr", "À", CTRL, 19, "Ctrl+0"),
        ("fr", "À", NONE, 19, ""),
        ("fr", "A", CTRL, 24, ""),
        ("fr", "1", CTRL | SHIFT, 10, ""),
        ("de", "Z", CTRL, 29, ""),
        ("de", "Y", CTRL, 52, ""),
        ("de", "!", CTRL | SHIFT, 10, "Ctrl+Shift+1"),
        ("de", "ß", CTRL, 20, ""),
        ("dvorak", ";", CTRL, 52, ""),
        ("dvorak", "K", CTRL, 55, ""),
    ],
)
def test_a_press_stands_for_its_place_only_where_letters_are_not_latin(
    layout: str, sign: str, held: Qt.KeyboardModifier, scan: int, meant: str
) -> None:
    assert layout
    found = stand_in(ord(sign), held, us_key("xcb", scan, 0))
    assert found == (chord_text(ord(meant[-1]), held) if meant else "")
    assert found == meant


def test_places_are_known_as_each_system_reports_them() -> None:
    for system, scan, virtual in (("xcb", 52, 0), ("wayland", 52, 0), ("windows", 0x2C, 0),
                                  ("cocoa", 1, 6)):  # fmt: skip
        assert us_key(system, scan, virtual) == "Z"
    assert us_key("windows", 0x0B, 0) == us_key("xcb", 19, 0) == us_key("cocoa", 1, 29) == "0"
    assert us_key("xcb", 9, 0) == ""
    assert us_key("xcb", 0, 0) == ""


def test_keys_without_a_sign_stand_for_nothing() -> None:
    assert stand_in(Qt.Key.Key_F5, NONE, "") == ""
    assert stand_in(Qt.Key.Key_Return, ALT, us_key("xcb", 36, 0)) == ""


@pytest.mark.parametrize(
    ("sign", "scan"), [("Я", 52), ("Ζ", 52)], ids=["Russian", "Greek"]
)  # fmt: skip
def test_ctrl_and_the_place_of_z_undo_in_a_layout_without_latin_letters(
    desk: Desk, sign: str, scan: int
) -> None:
    before = desk.symbols
    desk.press("Del")
    assert desk.symbols != before
    assert _send(desk.window.watchlist.table, sign, CTRL, scan)
    assert desk.symbols == before


def test_the_french_digit_row_shows_screens_with_ctrl_and_ranges_with_alt(charted: Desk) -> None:
    chart = charted.window.chart
    assert chart is not None
    charted.press("Ctrl+Shift+3")
    assert QApplication.focusWidget() is chart
    ran = _ran(charted, "chart.range_3m")
    assert _send(chart, "'", ALT, 13)
    assert ran == ["chart.range_3m"]
    assert not _send(chart, "'", NONE, 13, "'")
    assert ran == ["chart.range_3m"]


def test_german_and_dvorak_letters_go_by_letter(desk: Desk) -> None:
    before = desk.symbols
    desk.press("Del")
    table = desk.window.watchlist.table
    _send(table, "Y", CTRL, 52)
    _send(table, ";", CTRL, 52)
    assert desk.symbols != before
    desk.press("Ctrl+Z")
    assert desk.symbols == before


def test_text_being_typed_is_never_remapped(desk: Desk) -> None:
    before = desk.symbols
    desk.press("Del", "Ins")
    editor = QApplication.focusWidget()
    assert editor is not None
    _send(editor, "Я", CTRL, 52)
    _send(editor, "Я", NONE, 52, "я")
    _send(editor, "&", ALT, 10)
    assert desk.window.watchlist.editor.text() == "я"
    desk.press("Esc")
    assert desk.symbols != before


def test_the_second_key_counts_by_its_place_too(desk: Desk) -> None:
    ran = _ran(desk, "watchlist.flag_2")
    table = desk.window.watchlist.table
    desk.press("Alt+Return")
    assert _send(table, "é", NONE, 11, "é")
    assert ran == ["watchlist.flag_2"]


def _ran(desk: Desk, name: str) -> list[str]:
    """Gets the command's id each time it runs, in place of what it does."""
    ran: list[str] = []
    actions = desk.window.actions_
    (action,) = [a for a in actions.of(*Context) if a.objectName().endswith(f":{name}")]
    action.triggered.disconnect()
    action.triggered.connect(lambda: ran.append(name))
    return ran
