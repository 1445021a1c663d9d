"""The command for the report of a crashed run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.window import MainWindow


def _copy(window: MainWindow) -> None:
    from gui.crash import copy_report

    copy_report(window)


def _blocked(window: MainWindow) -> str:
    from gui.crash import why_no_report

    return why_no_report(window)


CRASH: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "app.copy_crash",
        "Copy the crash report",
        (),
        Context.APP,
        _copy,
        Menu.HELP,
        _blocked,
        words="bug error report log",
    ),
)
