"""Keys of the inline editor (KEYS 1.4); in the help sheet, not in the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context

if TYPE_CHECKING:
    from gui.watchlist.editor import CellEditor

_E: Final = Context.EDITOR

EDITOR: Final[tuple[Command[CellEditor], ...]] = (
    Command("editor.commit", "Store", ("Return", "Enter"), _E, lambda box: box.store()),
    Command(
        "editor.commit_add",
        "Store and add below",
        ("Ctrl+Return", "Ctrl+Enter"),
        _E,
        lambda box: box.commit_add(),
    ),
    Command(
        "editor.cancel",
        "Back to the old text",
        ("Esc",),
        _E,
        lambda box: box.cancel(),
        further=("Ctrl+[",),
    ),
    Command("editor.next_cell", "Store, next cell", ("Tab",), _E, lambda box: box.next_cell()),
    Command(
        "editor.prev_cell",
        "Store, previous cell",
        ("Shift+Tab",),
        _E,
        lambda box: box.prev_cell(),
    ),
    Command(
        "editor.prev_suggestion",
        "Suggestion above",
        ("Up",),
        _E,
        lambda box: box.prev_suggestion(),
    ),
    Command(
        "editor.next_suggestion",
        "Suggestion below",
        ("Down",),
        _E,
        lambda box: box.next_suggestion(),
    ),
    Command(
        "editor.toggle_selection",
        "All selected or caret at the end",
        ("F2",),
        _E,
        lambda box: box.toggle_selection(),
    ),
    Command("editor.undo_text", "Undo typing", ("Ctrl+Z",), _E, lambda box: box.undo_text()),
    Command(
        "editor.redo_text",
        "Redo typing",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        _E,
        lambda box: box.redo_text(),
    ),
)
