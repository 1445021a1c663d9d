"""The command of the About sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.sheets import Sheets

ABOUT: Final[tuple[Command[Sheets], ...]] = (
    Command(
        "app.about",
        "About Voldesk",
        (),
        Context.APP,
        lambda sheets: sheets.toggle_about(),
        Menu.HELP,
        words="version licence license LGPL Qt open source parts credits",
        divided=True,
    ),
)
