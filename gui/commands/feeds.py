"""Commands of the Feeds screen (KEYS 1.3) and of what belongs to the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.feeds.pane import FeedsPane
    from gui.window import MainWindow

_F: Final = Context.FEEDS

FEEDS: Final[tuple[Command[FeedsPane], ...]] = (
    Command(
        "feeds.retry",
        "Try this source now",
        ("Alt+R",),
        _F,
        lambda pane: pane.retry(),
        Menu.SOURCES,
        lambda pane: pane.retry_blocked(),
        words="probe FEEDS",
    ),
    Command(
        "feeds.switch",
        "Switch this source on or off",
        ("Space",),
        _F,
        lambda pane: pane.switch(),
        Menu.SOURCES,
        lambda pane: pane.switch_blocked(),
        words="enable disable FEEDS",
    ),
)

CONTACT: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "feeds.sec_contact",
        "SEC contact address",
        (),
        Context.APP,
        lambda window: window.open_sec_contact(),
        Menu.SOURCES,
        words="EDGAR e-mail",
        divided=True,
    ),
)
