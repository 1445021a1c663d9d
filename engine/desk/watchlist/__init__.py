"""The user's lists: pure values, their text form, pasting and undo."""

from engine.desk.watchlist.book import FIRST_NAME, Book, name_fault, new_name
from engine.desk.watchlist.clipboard import ROWS_TYPE, rows_json, rows_of_json
from engine.desk.watchlist.entry import Entry, EntryKind, parse_line, row, section
from engine.desk.watchlist.naming import LONGEST_NAME, file_name, tidy_name
from engine.desk.watchlist.outside import (
    ListsView,
    Merge,
    OutsideChange,
    Reload,
    merged,
    reload_text,
    reloaded,
)
from engine.desk.watchlist.paste import Pasted, copied, pasted, pasted_entries, split_paste
from engine.desk.watchlist.symbol import Refused, Symbol, parse_symbol
from engine.desk.watchlist.text import DEFAULT, DEFAULT_TEXT, parse_list, symbols, write_list
from engine.desk.watchlist.undo import (
    Step,
    UndoStack,
    add_text,
    edit_text,
    move_key,
    move_text,
    paste_text,
    remove_text,
)
from engine.desk.watchlist.watchlist import HEADER, VERSION, Watchlist

__all__ = [
    "DEFAULT",
    "DEFAULT_TEXT",
    "FIRST_NAME",
    "HEADER",
    "LONGEST_NAME",
    "ROWS_TYPE",
    "VERSION",
    "Book",
    "Entry",
    "EntryKind",
    "ListsView",
    "Merge",
    "OutsideChange",
    "Pasted",
    "Refused",
    "Reload",
    "Step",
    "Symbol",
    "UndoStack",
    "Watchlist",
    "add_text",
    "copied",
    "edit_text",
    "file_name",
    "merged",
    "move_key",
    "move_text",
    "name_fault",
    "new_name",
    "parse_line",
    "parse_list",
    "parse_symbol",
    "paste_text",
    "pasted",
    "pasted_entries",
    "reload_text",
    "reloaded",
    "remove_text",
    "row",
    "rows_json",
    "rows_of_json",
    "section",
    "split_paste",
    "symbols",
    "tidy_name",
    "write_list",
]
