"""The manual's page of keys, made from the table of commands: python -m gui.keys.page FILE."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gui.commands.command import Context

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.commands.command import Row

_HEAD: Final = """\
# Keys

Made from the table of commands by `python -m gui.keys.page docs/keys.md`; a test compares both.

`Alt+Return, 0` is two keys in a row, the second within a second and a half. `Return` is the main
key, `Enter` the one on the keypad. `F1` shows this table in the program; there `Return` on a row
and then a chord change its keys, Backspace leaves it without, `0` gives its own back. A row without
keys is found in the menus and by typing in the palette (`Ctrl+K`).

Where a layout has no Latin letters its keys count by their place on a US keyboard; with Ctrl or Alt
the digit row counts as digits in every layout. In a text box nothing is changed.
"""
_REACH: Final = {
    Context.APP: "In every window and screen.",
    Context.TABLE: "Watchlist, Earnings, Movers and Feeds.",
    Context.CHART: "Price chart, Race and the plots of the vol sheet.",
    Context.EDITOR: "While a cell is edited; a list hears none of them then.",
}


def page(rows: Sequence[Row]) -> str:
    """The page, a table for each context in reading order."""
    parts = [_HEAD]
    for context in Context:
        here = [row for row in rows if row.context is context]
        if here:
            parts.append(_table(context, here))
    return "\n".join(parts)


def _table(context: Context, rows: Sequence[Row]) -> str:
    reach = f"\n{_REACH[context]}\n" if context in _REACH else ""
    lines = [f"| {_keys(row.keys)} | {row.title} | `{row.id}` |" for row in rows]
    head = "| keys | what it does | name |\n|---|---|---|\n"
    return f"## {context.value}\n{reach}\n{head}" + "\n".join(lines) + "\n"


def _keys(keys: Sequence[str]) -> str:
    return " or ".join(f"`{chord}`" for chord in keys)


if __name__ == "__main__":
    from gui.commanding import every

    Path(sys.argv[1]).write_text(page(every()), encoding="utf-8", newline="\n")
