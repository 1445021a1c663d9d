"""The command of the settings sheet (KEYS 1.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.sheets import Sheets

SETTINGS: Final[tuple[Command[Sheets], ...]] = (
    Command(
        "app.settings",
        "Settings",
        ("Ctrl+,",),
        Context.APP,
        lambda sheets: sheets.toggle_settings(),
        Menu.FILE,
        words="preferences options configuration",
    ),
)
