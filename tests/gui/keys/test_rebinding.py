from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from engine.settings import parse_settings, write_settings
from gui.commands.command import Context
from tests.support.fake_engine import FakeEngine
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.help import HelpSheet
    from gui.theme import Theme

ADD = "WATCHLIST:watchlist.add"
PORTABLE = QKeySequence.SequenceFormat.PortableText


def _mark(desk: Desk, slot: str) -> HelpSheet:
    """Open the key sheet with a command marked, its new keys asked for."""
    sheet = desk.window.sheets.help
    if not sheet.isVisible():
        desk.press("F1")
    row = sheet.model.row_of(slot)
    assert row >= 0
    sheet.table.setCurrentIndex(sheet.model.index(row, 0))
    desk.press("Return")
    assert sheet.asking == slot
    return sheet


def _keys(desk: Desk, slot: str) -> tuple[str, ...]:
    return desk.window.commanding.keymap.keys(slot)


def _editing(desk: Desk) -> bool:
    return desk.window.watchlist.editor.is_open


def _told(desk: Desk, slot: str) -> list[str]:
    """What the menu's action of a command shows."""
    (action,) = [a for a in desk.window.actions_.of(*Context) if a.objectName() == slot]
    return [chord.toString(PORTABLE) for chord in action.shortcuts()]


def test_return_and_a_chord_rebind_at_once_everywhere(desk: Desk) -> None:
    sheet = _mark(desk, ADD)
    desk.press("Ctrl+J")
    assert sheet.note.text() == "Add symbol: Ctrl+J"
    assert sheet.asking == ""
    assert ("Ctrl+J", "watchlist.add") in sheet.rows()
    assert sheet.model.key(sheet.table.currentIndex().row()) == ADD
    desk.press("Esc")
    assert _told(desk, ADD) == ["Ctrl+J"]
    desk.press("Ins")
    assert not _editing(desk)
    desk.press("Ctrl+J")
    assert _editing(desk)
    desk.press("Esc", "Ctrl+K")
    palette = desk.window.sheets.palette
    assert [c.note for c in palette.model.choices if c.key == "command:watchlist.add"] == [
        "Watchlist   Ctrl+J"
    ]
    desk.press("Esc")


def test_a_rebinding_survives_a_restart_and_0_gives_the_keys_back(
    desk: Desk, qtbot: QtBot, theme: Theme
) -> None:
    _mark(desk, ADD)
    desk.press("Ctrl+J", "Esc")
    kept, refused = parse_settings(write_settings(desk.engine.settings()))
    assert not refused
    assert kept.keys == {ADD: ("Ctrl+J",)}
    again = Desk(qtbot, theme, FakeEngine(settings_=kept))
    try:
        assert _told(again, ADD) == ["Ctrl+J"]
        again.press("Ctrl+J")
        assert _editing(again)
        again.press("Esc")
        sheet = _mark(again, ADD)
        again.press("0")
        assert sheet.note.text() == "Add symbol: its own keys again"
        assert _told(again, ADD) == ["Ins", "Ctrl+I"]
        assert again.engine.settings().keys == {}
    finally:
        again.end()


def test_backspace_leaves_a_command_without_a_key(desk: Desk) -> None:
    sheet = _mark(desk, ADD)
    desk.press("Backspace")
    assert sheet.note.text() == "Add symbol: no key"
    desk.press("Esc", "Ins", "Ctrl+I")
    assert not _editing(desk)
    assert desk.engine.settings().keys == {ADD: ()}


def test_a_conflict_names_the_other_command_and_return_swaps(desk: Desk) -> None:
    sheet = _mark(desk, ADD)
    desk.press("Del")
    assert sheet.note.text() == (
        "Del is Remove selected rows. Return swaps the keys of both, Esc leaves them."
    )
    assert _keys(desk, ADD) == ("Ins", "Ctrl+I")
    desk.press("Return")
    assert _keys(desk, ADD) == ("Del",)
    assert _keys(desk, "WATCHLIST:watchlist.remove") == ("Ins", "Ctrl+I")
    desk.press("Esc")
    before = len(desk.symbols)
    desk.press("Ins")
    assert len(desk.symbols) == before - 1


def test_esc_leaves_a_conflict_as_it_is(desk: Desk) -> None:
    sheet = _mark(desk, ADD)
    desk.press("Del", "Esc")
    assert sheet.note.text() == "Nothing was changed."
    assert sheet.isVisible()
    assert desk.engine.settings().keys == {}
    desk.press("Esc")
    assert not sheet.isVisible()


def test_what_a_swap_cannot_give_back_is_taken_away(desk: Desk) -> None:
    sheet = _mark(desk, "TABLE:table.first_row")
    desk.press("F5")
    assert sheet.note.text() == (
        "F5 is Refresh now. Return takes it away there, Esc leaves it."
    )  # Home cannot belong to the whole window
    desk.press("Return")
    assert _keys(desk, "APP:data.refresh") == ()
    assert _keys(desk, "TABLE:table.first_row") == ("F5",)


@pytest.mark.parametrize(
    ("chord", "said"),
    [
        ("Ctrl+Alt+J", "Ctrl+Alt+J cannot be used: Ctrl+Alt is AltGr on many keyboards"),
        ("Ctrl+Space", "Ctrl+Space cannot be used: Ctrl+Space belongs to input methods"),
        ("J", "J cannot be used: Letters and digits begin to type a symbol there"),
        ("Ctrl+Q", "Ctrl+Q is Quit. Return takes it away there, Esc leaves it."),
    ],
)
def test_a_refused_chord_says_why_and_nothing_changes(desk: Desk, chord: str, said: str) -> None:
    sheet = _mark(desk, "WATCHLIST:watchlist.remove")
    desk.press(chord)
    assert sheet.note.text() == said
    assert sheet.asking == "WATCHLIST:watchlist.remove"
    assert desk.engine.settings().keys == {}
    assert desk.window.isVisible()
    desk.press("Esc", "Esc")


def test_a_chord_that_begins_two_keys_in_a_row_is_not_given_away(desk: Desk) -> None:
    sheet = _mark(desk, ADD)
    desk.press("Alt+Return")
    assert sheet.note.text().startswith("Alt+Return belongs to several commands: ")
    assert desk.engine.settings().keys == {}
    desk.press("Esc", "Esc")


def test_two_keys_in_a_row_can_be_rebound_to_one(desk: Desk) -> None:
    flagged = "WATCHLIST:watchlist.flag_2"
    _mark(desk, flagged)
    desk.press("F7", "Esc")
    assert _keys(desk, flagged) == ("F7",)
    assert _told(desk, flagged) == ["F7"]
    entry = desk.window.edits.watchlist.entries[0]
    desk.press("Alt+Return", "2")
    assert desk.window.edits.watchlist.entries[0] == entry
    desk.press("F7")
    assert desk.window.edits.watchlist.entries[0] != entry


def test_while_keys_are_asked_for_nothing_else_hears_them(desk: Desk) -> None:
    sheet = _mark(desk, ADD)
    desk.press("Ctrl+K")
    assert not desk.window.sheets.palette.isVisible()
    assert sheet.note.text().startswith("Ctrl+K is Command palette.")
    assert sheet.box.text() == ""
    desk.press("Esc")
    desk.type("quit")
    assert sheet.box.text() == "quit"


def test_menus_show_the_new_chord(desk: Desk) -> None:
    _mark(desk, ADD)
    desk.press("Ctrl+J", "Esc")
    menus = desk.window.menuBar().findChildren(QMenu)
    shown = [a.shortcut().toString(PORTABLE) for m in menus for a in m.actions()]
    assert "Ctrl+J" in shown


def test_keys_of_the_editor_can_be_changed_too(desk: Desk) -> None:
    first = desk.symbols[0]
    _mark(desk, "EDITOR:editor.cancel")
    desk.press("F7", "Esc")
    desk.press("F2")
    desk.type("ORCL")
    desk.press("F7")
    assert not _editing(desk)
    assert desk.symbols[0] == first


def test_a_search_marks_the_first_command_so_that_return_changes_its_keys(desk: Desk) -> None:
    sheet = desk.window.sheets.help
    desk.press("F1")
    desk.press("Return")
    assert sheet.asking == sheet.model.key(1)
    desk.press("Esc")
    desk.type("quit")
    assert sheet.table.verticalScrollBar().value() == 0
    desk.press("Return")
    assert sheet.asking == "APP:app.quit"
    desk.press("Esc")
    desk.type(" no such command")
    desk.press("Return")
    assert sheet.asking == ""
