"""Commands of Movers (KEYS 1.3), and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.movers.pane import MoversPane
    from gui.window import MainWindow

_M: Final = Context.MOVERS

MOVERS: Final[tuple[Command[MoversPane], ...]] = (
    Command(
        "movers.prev_group",
        "Previous group of Movers",
        ("Ctrl+PgUp",),
        _M,
        lambda pane: pane.prev_group(),
        Menu.VIEW,
        divided=True,
    ),
    Command(
        "movers.next_group",
        "Next group of Movers",
        ("Ctrl+PgDown",),
        _M,
        lambda pane: pane.next_group(),
        Menu.VIEW,
    ),
    Command(
        "movers.next_measure",
        "Movers by percent, sigma, market value",
        ("Alt+M",),
        _M,
        lambda pane: pane.next_measure(),
        Menu.VIEW,
        words="rank measure",
    ),
    Command(
        "movers.switch_view",
        "Movers as bars or treemap",
        ("Alt+V",),
        _M,
        lambda pane: pane.switch_view(),
        Menu.VIEW,
        words="tiles heat map",
    ),
)

MOVERS_OF_WINDOW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "view.movers",
        "Movers",
        ("Ctrl+Shift+7",),
        Context.APP,
        lambda window: window.show_screen("movers"),
        Menu.VIEW,
        words="MOVERS MOV groups",
    ),
)
