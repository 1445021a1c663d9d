"""Commands of the update check; only a project that names an address has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.window import MainWindow


def _look(window: MainWindow) -> None:
    from gui import updating

    updating.look(window)


def _switch_daily(window: MainWindow) -> None:
    from gui import updating

    updating.switch_daily(window)


UPDATES: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "app.updates",
        "Look for updates",
        (),
        Context.APP,
        _look,
        Menu.HELP,
        words="new version upgrade",
        divided=True,
    ),
    Command(
        "app.updates_daily",
        "Daily update check on or off",
        (),
        Context.APP,
        _switch_daily,
        Menu.HELP,
        words="new version upgrade automatic",
    ),
)
