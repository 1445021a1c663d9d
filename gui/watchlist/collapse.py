"""Row keys of a list's entries, its sections, and which rows folded sections hide."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import EntryKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from engine.desk.watchlist import Watchlist

MARKER: Final = "#"
_SECTION: Final = EntryKind.SECTION


@dataclass(frozen=True, slots=True)
class Keyed:
    """The shown entries of a list by row key.

    A row's key is its symbol. Headers and refused rows are named by their text and how often it
    stood above, so that they keep their keys when they move.

    Attributes:
        places: Position in the list's entries by key, in the own order.
        headers: Key of the header above a row, "" for rows before the first; headers are their
            own.
        folds: Name of a section as it is remembered, by the key of its header.
    """

    places: dict[str, int]
    headers: dict[str, str]
    folds: dict[str, str]

    def rows_of(self, header: str) -> list[str]:
        """Keys of a section's rows without its header."""
        return [key for key, above in self.headers.items() if above == header != key]


def keyed(watchlist: Watchlist) -> Keyed:
    """Keys of all entries that have a row."""
    places: dict[str, int] = {}
    headers: dict[str, str] = {}
    folds: dict[str, str] = {}
    seen: Counter[tuple[EntryKind, str]] = Counter()
    above = ""
    for at, entry in enumerate(watchlist.entries):
        if not entry.shown:
            continue
        key = entry.symbol
        if not key:
            seen[entry.kind, entry.text] += 1
            count = seen[entry.kind, entry.text]
            key = f"{MARKER}{entry.kind} {count} {entry.text}"
            if entry.kind is _SECTION:
                above = key
                folds[key] = entry.text if count == 1 else f"{entry.text} #{count}"
        places[key] = at
        headers[key] = above
    return Keyed(places, headers, folds)


def hidden_by(keys: Keyed, folded: Collection[str]) -> frozenset[str]:
    """Keys of the rows in folded sections, their headers not among them."""
    shut = {header for header, name in keys.folds.items() if name in folded}
    return frozenset(
        key for key, header in keys.headers.items() if header in shut and key != header
    )
