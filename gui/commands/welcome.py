"""The command of the first-run page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.sheets import Sheets

WELCOME: Final[tuple[Command[Sheets], ...]] = (
    Command(
        "app.welcome",
        "First-run page",
        (),
        Context.APP,
        lambda sheets: sheets.toggle_welcome(),
        Menu.HELP,
        words="welcome setup start language theme colours preset sources folders privacy",
    ),
)
