"""A list as text and back: the file format of watchlists/<name>.txt."""

from __future__ import annotations

import re

from engine.desk.watchlist.entry import Entry, EntryKind, parse_line, refused
from engine.desk.watchlist.watchlist import HEADER, VERSION, Watchlist

MOST_LINES = 50_000
"""A text of more lines is not taken for a list: reading it would hold everything up."""
_HEADER = re.compile(r"#voldesk-watchlist (\d{1,9})\s*\Z")


def parse_list(text: str) -> Watchlist:
    """Read a list file; never raises, a bad line is kept as a refused row.

    Line ends may be LF or CRLF, a byte-order mark is passed over. Without the header line the
    list has `header` "" and every line counts.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    found = _HEADER.match(lines[0]) if lines else None
    version = int(found[1]) if found else VERSION
    header = lines.pop(0) if found else ""
    entries, tail = _entries(lines)
    return Watchlist(entries, tail, header, version)


def write_list(watchlist: Watchlist) -> str:
    """The list as text, LF line ends; `parse_list` of it gives the list again."""
    lines = [watchlist.header or HEADER]
    for item in watchlist.entries:
        lines.extend(item.comments)
        lines.append(item.line)
    lines.extend(watchlist.tail)
    return "\n".join(lines) + "\n"


def symbols(watchlist: Watchlist) -> tuple[str, ...]:
    """Canonical symbols of the rows, in order, each once."""
    return watchlist.symbols


def _entries(lines: list[str]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """Entries with the comments above them, and the comments below the last."""
    entries: list[Entry] = []
    comments: list[str] = []
    known: set[str] = set()
    for line in lines:
        start = line.lstrip()[:3]
        if start.startswith("#") and start != "###":
            comments.append(line)
            continue
        item = parse_line(line, tuple(comments))
        comments = []
        if item.kind is EntryKind.ROW and item.symbol in known:
            item = refused(item, f"{item.symbol} is in the list already")
        known.add(item.symbol)
        entries.append(item)
    return tuple(entries), tuple(comments)


DEFAULT_TEXT = f"{HEADER}\nNVDA\nMETA\nMSFT\nGOOGL\nAMD\nTSM\nAVGO\nASML\nQCOM\nAMZN\nBTC\nETH\n"
DEFAULT = parse_list(DEFAULT_TEXT)
"""The list of a first start."""
