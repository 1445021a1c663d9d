"""Commands of the watchlist that act on whole sections and lists (KEYS 1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.watchlist.lists import ListDesk
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

LISTS: Final[tuple[Command[ListDesk], ...]] = (
    Command(
        "watchlist.prev_list",
        "Previous list",
        ("Ctrl+PgUp",),
        _W,
        lambda lists: lists.prev_list(),
        Menu.LIST,
        lambda lists: lists.single(),
        divided=True,
        further=("Shift+H",),
    ),
    Command(
        "watchlist.next_list",
        "Next list",
        ("Ctrl+PgDown",),
        _W,
        lambda lists: lists.next_list(),
        Menu.LIST,
        lambda lists: lists.single(),
        further=("Shift+L",),
    ),
    Command(
        "watchlist.list_left",
        "Move the list left",
        (),
        _W,
        lambda lists: lists.list_left(),
        Menu.LIST,
        lambda lists: lists.single(),
        words="order lists",
    ),
    Command(
        "watchlist.list_right",
        "Move the list right",
        (),
        _W,
        lambda lists: lists.list_right(),
        Menu.LIST,
        lambda lists: lists.single(),
        words="order lists",
    ),
    Command(
        "watchlist.new_list",
        "New list",
        ("Ctrl+Shift+I",),
        _W,
        lambda lists: lists.new_list(),
        Menu.LIST,
    ),
    Command(
        "watchlist.rename_list",
        "Rename the list",
        ("Shift+F2",),
        _W,
        lambda lists: lists.rename_list(),
        Menu.LIST,
        lambda lists: lists.blocked(),
    ),
    Command(
        "watchlist.delete_list",
        "Delete the list",
        ("Ctrl+Shift+Del",),
        _W,
        lambda lists: lists.delete_list(),
        Menu.LIST,
        lambda lists: lists.blocked(),
    ),
    Command(
        "watchlist.move_to_list",
        "Move to another list",
        ("Ctrl+M",),
        _W,
        lambda lists: lists.move_to_list(),
        Menu.LIST,
        lambda lists: lists.move_blocked(),
    ),
    Command(
        "watchlist.go_to_list",
        "Go to a list by its name",
        (),
        _W,
        lambda lists: lists.go_to_list(),
        Menu.LIST,
        lambda lists: lists.single(),
    ),
    Command(
        "watchlist.import",
        "Import a list from a file",
        ("Ctrl+O",),
        _W,
        lambda lists: lists.import_file(),
        Menu.FILE,
        lambda lists: lists.blocked(),
        words="TradingView CSV open",
    ),
)
