"""Commands of the watchlist that act on whole sections and lists (KEYS 1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.watchlist.pane import WatchlistPane

_W: Final = Context.WATCHLIST

FOLDS: Final[tuple[Command[WatchlistPane], ...]] = (
    Command(
        "watchlist.collapse",
        "Fold the section",
        ("Left",),
        _W,
        lambda pane: pane.folding.collapse(),
        Menu.LIST,
        lambda pane: pane.folding.blocked(),
        divided=True,
        further=("H",),
    ),
    Command(
        "watchlist.expand",
        "Unfold the section",
        ("Right",),
        _W,
        lambda pane: pane.folding.expand(),
        Menu.LIST,
        lambda pane: pane.folding.blocked(),
        further=("L",),
    ),
)
