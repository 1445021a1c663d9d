"""Rows for the clipboard with all that belongs to them, as JSON; what comes back is distrusted."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.watchlist.entry import Entry, EntryKind, clean, parse_line, section
from engine.desk.watchlist.paste import LONGEST_TEXT, MOST_ROWS
from engine.desk.watchlist.symbol import Refused

if TYPE_CHECKING:
    from collections.abc import Collection

    from engine.desk.watchlist.watchlist import Watchlist

ROWS_TYPE = "application/x-voldesk-rows"
"""Media type of the rows."""
VERSION = 1
FIELDS = ("alias", "note", "flag", "target")


def rows_json(watchlist: Watchlist, at: Collection[int]) -> bytes:
    """The entries at these places in their order; a header stands for itself alone."""
    chosen = sorted({place for place in at if 0 <= place < len(watchlist.entries)})
    entries = [watchlist.entries[place] for place in chosen]
    document = {
        "voldesk_rows": VERSION,
        "rows": [_written(entry) for entry in entries if entry.shown],
    }
    return json.dumps(document, ensure_ascii=False, indent=None).encode()


def rows_of_json(content: bytes) -> tuple[Entry | Refused, ...]:
    """Entries of `rows_json`; () for what is not of ours, too long, or of a newer program.

    Symbols go through the same rules as typed ones; a bad one is `Refused`.
    """
    if len(content) > LONGEST_TEXT:
        return ()
    try:
        document = json.loads(content.decode())
    except (ValueError, RecursionError):
        return ()
    if not isinstance(document, dict) or document.get("voldesk_rows") != VERSION:
        return ()
    rows = document.get("rows")
    if not isinstance(rows, list):
        return ()
    found = (_read(row) for row in rows[:MOST_ROWS] if isinstance(row, dict))
    return tuple(item for item in found if item is not None)


def _written(entry: Entry) -> dict[str, object]:
    comments = {"comments": list(entry.comments)} if entry.comments else {}
    if entry.kind is EntryKind.SECTION:
        return {"section": entry.text, **comments}
    known = {key: entry.field(key) for key in FIELDS if entry.field(key)}
    fields = {"fields": list(entry.fields)} if entry.fields else {}
    return {"symbol": entry.text, **known, **fields, **comments}


def _read(row: dict[str, object]) -> Entry | Refused | None:
    comments = tuple(one for one in _texts(row.get("comments")) if _is_comment(one))
    name = row.get("section")
    if isinstance(name, str):
        return replace(section(name), comments=comments)
    symbol = row.get("symbol")
    if not isinstance(symbol, str):
        return None
    symbol = clean(symbol)
    text = " ".join(symbol.split()) if "|" not in symbol else symbol.replace("|", "")
    fields = tuple(one for one in _texts(row.get("fields")) if _is_field(one))
    item = parse_line(" | ".join((text, *fields)), comments)
    if item.kind is not EntryKind.ROW:
        return Refused(symbol, item.reason or "not written like a symbol")
    for key in FIELDS:
        value = row.get(key)
        if isinstance(value, str) and value:
            item = item.with_field(key, value)
    return item


def _texts(value: object) -> tuple[str, ...]:
    texts = value if isinstance(value, list) else []
    return tuple(clean(one) for one in texts if isinstance(one, str))


def _is_field(text: str) -> bool:
    return bool(text.strip()) and " | " not in text and "\n" not in text and "\r" not in text


def _is_comment(text: str) -> bool:
    one_line = "\n" not in text and "\r" not in text
    return one_line and text.startswith("#") and not text.startswith("###")
