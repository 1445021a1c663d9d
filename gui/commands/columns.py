"""Commands of the list's columns; they have no keys of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.watchlist.listcolumns import ListColumns

LIST_COLUMNS: Final[tuple[Command[ListColumns], ...]] = (
    Command(
        "watchlist.columns", "Columns of the list", (), Context.WATCHLIST,
        lambda columns: columns.columns(), Menu.LIST, words="show hide order choose",
        divided=True,
    ),
    Command(
        "watchlist.estimator", "Realized volatility of the list", (), Context.WATCHLIST,
        lambda columns: columns.estimator(), Menu.LIST,
        words="rv estimator yang-zhang close to close parkinson",
    ),
)  # fmt: skip
