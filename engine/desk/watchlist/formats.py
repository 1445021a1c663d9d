"""Lists from files of other programs: what would be added, skipped and refused, before it is."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from engine.desk.watchlist.entry import Entry, EntryKind, row, section
from engine.desk.watchlist.paste import (
    MOST_ROWS,
    TITLES,
    Pasted,
    column_sign,
    pasted_entries,
    read_piece,
    split_paste,
)
from engine.desk.watchlist.symbol import Refused, Symbol, parse_symbol
from engine.desk.watchlist.text import MOST_LINES, parse_list
from engine.desk.watchlist.watchlist import Watchlist

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LARGEST = 4 << 20
"""Bytes of the largest file that is read."""

_OWN = "#voldesk-watchlist "
_SIGNS = (",", ";", "\t")
_MOST_COLUMNS = 64
_FORMULA = "=+-@\t\r\n"
_COLUMNS = {
    "symbol": TITLES,
    "exchange": frozenset({"exchange", "market"}),
    "alias": frozenset({"alias", "name", "description"}),
    "note": frozenset({"note", "notes", "comment"}),
    "flag": frozenset({"flag", "colour", "color"}),
    "target": frozenset({"target", "target price"}),
    "section": frozenset({"section", "group", "category"}),
}
"""Titles of the columns that are read, in any case and without a unit in parentheses."""
_FIELDS = ("alias", "note", "flag", "target")


class Format(StrEnum):
    """What a file is taken for."""

    OWN = "Voldesk list"
    SYMBOLS = "symbols, as TradingView writes them"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import would do; nothing is done yet.

    Attributes:
        format: What the file was taken for.
        items: Its rows and headers in order, and what is refused.
        fault: Why nothing of it can be read, "" if it can.
        cut: Rows beyond the cap of 2,000, left out.
        whole: Of a Voldesk list, the list with its comments and blank lines.
    """

    format: Format
    items: tuple[Entry | Refused, ...] = ()
    fault: str = ""
    cut: int = 0
    whole: Watchlist | None = None

    def into(self, watchlist: Watchlist, below: int | None = None) -> Pasted:
        """The list with the import in it, below the entry at `below` (None: at the end).

        The result tells what is accepted, skipped because the list has it, and refused.
        """
        return pasted_entries(watchlist, self.items, below, self.cut)

    def as_list(self) -> Pasted:
        """The import as a list of its own."""
        done = self.into(Watchlist())
        if self.whole is None or self.whole.read_only or not done.added or self.cut:
            return done
        return replace(done, watchlist=self.whole)


def read_import(content: bytes) -> Preview:
    """Read a file: own list, symbols in lines or with commas, or a table with separators.

    UTF-8 with or without mark, UTF-16 with a mark; any line ends. Never raises.
    """
    text, fault = _decoded(content)
    if fault:
        return Preview(Format.SYMBOLS, fault=fault)
    if text.startswith(_OWN):
        return _own(text)
    return _table(text) or _symbols(text)


def _decoded(content: bytes) -> tuple[str, str]:
    """The text, and why there is none."""
    if len(content) > LARGEST:
        return "", f"larger than {LARGEST >> 20} MB"
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        return "", "not UTF-8 text, nor UTF-16 with its mark"
    if "\0" in text:
        return "", "not a text file"
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MOST_LINES:
        return "", f"more than {MOST_LINES} lines"
    return text, ""


def _own(text: str) -> Preview:
    watchlist = parse_list(text)
    if watchlist.read_only:
        return Preview(Format.OWN, fault="written by a newer Voldesk")
    items = [
        Refused(item.line, item.reason) if item.kind is EntryKind.REFUSED else item
        for item in watchlist.entries
        if item.shown
    ]
    return _preview(Format.OWN, items, watchlist)


def _symbols(text: str) -> Preview:
    pieces = split_paste(text)
    items = [read_piece(piece) for piece in pieces[:MOST_ROWS]]
    return replace(_preview(Format.SYMBOLS, items), cut=max(0, len(pieces) - MOST_ROWS))


def _preview(
    kind: Format, items: Sequence[Entry | Refused], whole: Watchlist | None = None
) -> Preview:
    if not items:
        return Preview(kind, fault="no symbols in it")
    return Preview(kind, tuple(items[:MOST_ROWS]), "", max(0, len(items) - MOST_ROWS), whole)


# -- tables --------------------------------------------------------------------------------------


def _table(text: str) -> Preview | None:
    """The table in a text, None if it is none."""
    try:
        sign = _sign([line for line in text.split("\n") if line.strip()])
        if not sign:
            return None
        read = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
        cells = [line for line in read if any(map(str.strip, line))]
    except csv.Error:
        return Preview(Format.TABLE, fault="not a table that can be read")
    if not cells:
        return _preview(Format.TABLE, ())
    places = _places(cells[0])
    rows = cells[1:] if "symbol" in places else cells
    places = places if "symbol" in places else {"symbol": 0}
    return _preview(Format.TABLE, _sectioned(_read_row(line, places) for line in rows))


def _sign(lines: Sequence[str]) -> str:
    """What separates the columns: of a title line with `symbol`, or of lines alike."""
    for sign in _SIGNS if lines else ():
        if sign in lines[0] and "symbol" in _places(next(csv.reader([lines[0]], delimiter=sign))):
            return sign
    single = (
        len(lines) > 1 and _title(lines[0]) in TITLES and not any(s in lines[0] for s in _SIGNS)
    )
    return "," if single else column_sign([line.strip() for line in lines])


def _places(titles: Sequence[str]) -> dict[str, int]:
    """Column of each thing that is read, the first where there are two."""
    found: dict[str, int] = {}
    for at, title in enumerate(titles[:_MOST_COLUMNS]):
        for what, names in _COLUMNS.items():
            if _title(title) in names:
                found.setdefault(what, at)
    return found


def _title(text: str) -> str:
    return text.partition("(")[0].strip().strip('"').strip().lower()


def _read_row(line: Sequence[str], places: dict[str, int]) -> tuple[str, Entry | Refused]:
    """Section and entry of one line of a table."""
    cells = {what: _plain(line[at]) for what, at in places.items() if at < len(line)}
    text, exchange = cells.get("symbol", ""), cells.get("exchange", "")
    found: Symbol | Refused = parse_symbol(text)
    if (
        exchange
        and ":" not in text
        and isinstance(own := parse_symbol(f"{exchange}:{text}"), Symbol)
    ):
        found = own
    where = cells.get("section", "")
    if isinstance(found, Refused):
        return where, found
    item = row(found)
    for key in _FIELDS:
        if cells.get(key):
            item = item.with_field(key, cells[key])
    return where, item


def _plain(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    text = cell.strip(" ")
    guarded = text[:1] == "'" and unicodedata.normalize("NFKC", text[1:2])[:1]
    return text[1:] if guarded and guarded in _FORMULA else text.strip()


def _sectioned(rows: Iterable[tuple[str, Entry | Refused]]) -> list[Entry | Refused]:
    """Entries under the headers of their sections; those without one stand first."""
    found: dict[str, list[Entry | Refused]] = {"": []}
    for where, item in rows:
        found.setdefault(" ".join(where.split()), []).append(item)
    result = found.pop("")
    for where, items in found.items():
        result.extend((section(where), *items))
    return result
