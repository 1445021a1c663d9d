"""Commands on rows of the list: sections, flags (KEYS 1.2), and the search for a symbol (1.6)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.watchlist.pane import WatchlistPane
    from gui.window import MainWindow

_W: Final = Context.WATCHLIST
_TITLES: Final = (
    "No flag", "Flag 1", "Flag 2", "Flag 3", "Flag 4", "Flag 5", "Flag 6", "Flag 7",
)  # fmt: skip


def _put(number: int, pane: WatchlistPane) -> None:
    pane.flags.put(number)


LIST_ROWS: Final[tuple[Command[WatchlistPane], ...]] = (
    Command(
        "watchlist.new_section",
        "New section",
        ("Ctrl+Shift+N",),
        _W,
        lambda pane: pane.new_section(),
        Menu.LIST,
        lambda pane: pane.editing.section_blocked(),
        words="header group",
        divided=True,
        further=("Shift+O",),
    ),
    *(
        Command(
            f"watchlist.flag_{number}",
            title,
            (f"Alt+Return, {number}",),
            _W,
            partial(_put, number),
            Menu.LIST,
            lambda pane: pane.empty_reason(),
            words="colour mark",
            divided=number == 0,
            further=(f"M, {number}",),
        )
        for number, title in enumerate(_TITLES)
    ),
)

SYMBOL_SEARCH: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "app.symbol_search",
        "Find a symbol",
        ("Ctrl+G",),
        Context.APP,
        lambda window: window.symbol_search(),
        Menu.VIEW,
        words="search add instrument company",
        further=("O",),
    ),
)
