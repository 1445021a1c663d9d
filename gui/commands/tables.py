"""Commands of every table (KEYS 1.1) and of the watchlist (KEYS 1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.tables.pane import TablePane
    from gui.watchlist.pane import WatchlistPane

_T: Final = Context.TABLE
_W: Final = Context.WATCHLIST

TABLE: Final[tuple[Command[TablePane], ...]] = (
    Command("table.prev_row", "Previous row", ("Up",), _T, lambda pane: pane.prev_row()),
    Command("table.next_row", "Next row", ("Down",), _T, lambda pane: pane.next_row()),
    Command("table.first_row", "First row", ("Home",), _T, lambda pane: pane.first_row()),
    Command("table.last_row", "Last row", ("End",), _T, lambda pane: pane.last_row()),
    Command("table.page_up", "Page up", ("PgUp",), _T, lambda pane: pane.page_up()),
    Command("table.page_down", "Page down", ("PgDown",), _T, lambda pane: pane.page_down()),
    Command(
        "table.extend_up", "Extend selection up", ("Shift+Up",), _T, lambda pane: pane.extend_up()
    ),
    Command(
        "table.extend_down",
        "Extend selection down",
        ("Shift+Down",),
        _T,
        lambda pane: pane.extend_down(),
    ),
    Command(
        "table.select_all",
        "Select all rows",
        ("Ctrl+A",),
        _T,
        lambda pane: pane.select_all(),
        Menu.EDIT,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "table.copy",
        "Copy symbols",
        ("Ctrl+C",),
        _T,
        lambda pane: pane.copy(),
        Menu.EDIT,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "table.copy_cells",
        "Copy rows with all columns",
        ("Ctrl+Shift+C",),
        _T,
        lambda pane: pane.copy_cells(),
        Menu.EDIT,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "table.open_chart",
        "Show symbol in chart",
        ("Return", "Enter"),
        _T,
        lambda pane: pane.open_chart(),
        Menu.VIEW,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "table.sort_prev_column",
        "Sort by previous column",
        ("Ctrl+Shift+Left",),
        _T,
        lambda pane: pane.sort_prev_column(),
        Menu.VIEW,
        divided=True,
    ),
    Command(
        "table.sort_next_column",
        "Sort by next column",
        ("Ctrl+Shift+Right",),
        _T,
        lambda pane: pane.sort_next_column(),
        Menu.VIEW,
    ),
    Command(
        "table.sort_ascending",
        "Sort ascending",
        ("Ctrl+Shift+Up",),
        _T,
        lambda pane: pane.sort_ascending(),
        Menu.VIEW,
    ),
    Command(
        "table.sort_descending",
        "Sort descending",
        ("Ctrl+Shift+Down",),
        _T,
        lambda pane: pane.sort_descending(),
        Menu.VIEW,
    ),
    Command(
        "table.manual_order",
        "Own order",
        ("Ctrl+0",),
        _T,
        lambda pane: pane.manual_order(),
        Menu.VIEW,
    ),
    Command(
        "edit.undo",
        "Undo",
        ("Ctrl+Z",),
        _T,
        lambda pane: pane.undo(),
        Menu.EDIT,
        lambda pane: pane.undo_blocked(),
    ),
    Command(
        "edit.redo",
        "Redo",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        _T,
        lambda pane: pane.redo(),
        Menu.EDIT,
        lambda pane: pane.redo_blocked(),
    ),
    Command("table.escape", "Back to one selected row", ("Esc",), _T, lambda pane: pane.escape()),
)

WATCHLIST: Final[tuple[Command[WatchlistPane], ...]] = (
    Command(
        "watchlist.add",
        "Add symbol",
        ("Ins", "Ctrl+I"),
        _W,
        lambda pane: pane.add(),
        Menu.LIST,
    ),
    Command(
        "watchlist.edit",
        "Edit symbol",
        ("F2",),
        _W,
        lambda pane: pane.edit(),
        Menu.LIST,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "watchlist.remove",
        "Remove selected rows",
        ("Del",),
        _W,
        lambda pane: pane.remove(),
        Menu.LIST,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "watchlist.cut",
        "Cut rows",
        ("Ctrl+X",),
        _W,
        lambda pane: pane.cut(),
        Menu.EDIT,
        lambda pane: pane.empty_reason(),
    ),
    Command(
        "watchlist.paste", "Paste symbols", ("Ctrl+V",), _W, lambda pane: pane.paste(), Menu.EDIT
    ),
    Command(
        "watchlist.move_up",
        "Move up",
        ("Alt+Up",),
        _W,
        lambda pane: pane.move_up(),
        Menu.LIST,
        lambda pane: pane.move_blocked(),
        divided=True,
    ),
    Command(
        "watchlist.move_down",
        "Move down",
        ("Alt+Down",),
        _W,
        lambda pane: pane.move_down(),
        Menu.LIST,
        lambda pane: pane.move_blocked(),
    ),
    Command(
        "watchlist.move_top",
        "Move to top",
        ("Ctrl+Shift+Home",),
        _W,
        lambda pane: pane.move_top(),
        Menu.LIST,
        lambda pane: pane.move_blocked(),
    ),
    Command(
        "watchlist.move_bottom",
        "Move to bottom",
        ("Ctrl+Shift+End",),
        _W,
        lambda pane: pane.move_bottom(),
        Menu.LIST,
        lambda pane: pane.move_blocked(),
    ),
    Command(
        "list.next_symbol",
        "Next symbol",
        ("Space",),
        _W,
        lambda pane: pane.next_symbol(),
        Menu.LIST,
        lambda pane: pane.empty_reason(),
        divided=True,
    ),
    Command(
        "list.prev_symbol",
        "Previous symbol",
        ("Shift+Space",),
        _W,
        lambda pane: pane.prev_symbol(),
        Menu.LIST,
        lambda pane: pane.empty_reason(),
    ),
)
