"""Pasted text: split into entries, skip what the list has, name what is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.watchlist.entry import Entry, EntryKind, clean, parse_line, row, section
from engine.desk.watchlist.symbol import Refused, Symbol, parse_symbol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.desk.watchlist.watchlist import Watchlist

LONGEST_TEXT = 1_000_000
"""Characters read of a pasted text."""
MOST_ROWS = 2_000

_NUMBER = re.compile(r"[+\-(]?[$€£]?[0-9][0-9.,' ]*%?\)?\Z")
TITLES = frozenset({"symbol", "symbols", "ticker", "instrument"})


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste does to a list.

    Attributes:
        watchlist: The list after it, the very same object if nothing was usable.
        added: Canonical symbols of the new rows.
        skipped: Canonical symbols the list had already, or that stood twice in the text.
        refused: Texts that are no symbols, with the reasons; refused ones are not added.
        cut: Number of pieces beyond the cap of 2,000, which were left out.
    """

    watchlist: Watchlist
    added: tuple[str, ...]
    skipped: tuple[str, ...]
    refused: tuple[Refused, ...]
    cut: int = 0


def pasted(watchlist: Watchlist, text: str, below: int | None = None) -> Pasted:
    """Add what `text` holds below the entry at `below` (None: at the end), order kept."""
    pieces = split_paste(text)
    items = [read_piece(piece) for piece in pieces[:MOST_ROWS]]
    return pasted_entries(watchlist, items, below, max(0, len(pieces) - MOST_ROWS))


def pasted_entries(
    watchlist: Watchlist, items: Iterable[Entry | Refused], below: int | None = None, cut: int = 0
) -> Pasted:
    """Add these entries below the one at `below` (None: at the end), order kept.

    Args:
        watchlist: The list to be added to.
        items: Rows, headers, and what was refused where they were read.
        below: As in `Watchlist.with_entries`.
        cut: How many were left out before.
    """
    known = set(watchlist.symbols)
    fresh: list[Entry] = []
    skipped: list[str] = []
    faults: list[Refused] = []
    for item in items:
        if isinstance(item, Refused):
            faults.append(item)
        elif item.kind is EntryKind.ROW and item.symbol in known:
            skipped.append(item.symbol)
        else:
            known.add(item.symbol)
            fresh.append(item)
    added = tuple(item.symbol for item in fresh if item.kind is EntryKind.ROW)
    new = watchlist.with_entries(fresh if added else [], below)
    return Pasted(new, added, tuple(skipped), tuple(faults), cut)


def split_paste(text: str) -> tuple[str, ...]:
    """Pieces of a pasted text: one symbol, own list line or `###Name` header each.

    Splits at line breaks, commas, semicolons and tabs. Of what looks like a table only the first
    column counts: tab-separated lines of one width, or comma- or semicolon-separated ones with a
    title line or numbers in the second column. Text beyond 1 MB is not read.
    """
    plain = text[:LONGEST_TEXT].removeprefix("\ufeff")
    lines = [line.strip() for line in re.split(r"[\r\n]+", plain)]
    lines = [line for line in lines if line and (line.startswith("###") or line[0] != "#")]
    sign = column_sign(lines)
    pieces: list[str] = []
    for line in lines:
        if line.startswith("###"):
            pieces.extend(_sections(line))
        elif " | " in line:
            pieces.append(line)
        elif sign:
            pieces.append(line.split(sign)[0])
        else:
            pieces.extend(re.split(r"[,;\t]", line))
    trimmed = (piece.strip().strip("\"'").strip() for piece in pieces)
    kept = [piece for piece in trimmed if piece]
    return tuple(kept[1:] if kept and kept[0].lower() in TITLES else kept)


def _sections(line: str) -> list[str]:
    """A header line; one that goes on with EXCH:SYM after commas is a whole exported list."""
    first, *rest = line.split(",")
    listed = all(
        piece.strip().startswith("###") or isinstance(parse_symbol(piece), Symbol) for piece in rest
    )
    return [first, *rest] if listed and any(":" in piece for piece in rest) else [line]


def column_sign(lines: list[str]) -> str:
    """The separator of a table, "" if the lines are none."""
    rows = [line for line in lines if not line.startswith("###")]
    if len(rows) < 2:
        return ""
    for sign in ("\t", ";", ","):
        cells = [line.split(sign) for line in rows]
        if len(cells[0]) < 2 or len({len(cell) for cell in cells}) > 1:
            continue
        titled = cells[0][0].strip().strip('"').lower() in TITLES
        numbers = sum(1 for cell in cells if _NUMBER.match(cell[1].strip().strip('"')))
        if sign == "\t" or titled or numbers * 2 >= len(cells):
            return sign
    return ""


def read_piece(piece: str) -> Entry | Refused:
    """The entry of one piece of `split_paste`."""
    piece = clean(piece)
    if piece.startswith("###"):
        return section(piece[3:])
    if " | " in piece:
        item = parse_line(piece)
        return item if item.kind is EntryKind.ROW else Refused(piece, item.reason)
    found = parse_symbol(piece)
    return found if isinstance(found, Refused) else row(found)


def copied(watchlist: Watchlist, at: tuple[int, ...]) -> str:
    """Text for the clipboard: one symbol as spelled a line, headers as `###Name`."""
    lines: list[str] = []
    for index in at:
        item = watchlist.entries[index]
        if item.shown:
            lines.append(f"###{item.text}" if item.kind is EntryKind.SECTION else item.text)
    return "\n".join(lines)
