"""The immutable list a user edits: every edit gives a new list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.desk.watchlist import entry as entries_of
from engine.desk.watchlist.entry import Entry, EntryKind
from engine.desk.watchlist.moving import block, moved, moved_to_edge

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from engine.desk.watchlist.symbol import Symbol

HEADER = "#voldesk-watchlist 1"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Watchlist:
    """Entries in the user's own order.

    Positions are indices into `entries`. Edits never raise for a position out of range; what
    cannot be done returns the list itself, so `new is old` tells that nothing changed.

    Attributes:
        entries: Rows, sections, refused rows and blank lines.
        tail: Comment lines below the last entry.
        header: First line of its file; "" when a file had none.
        version: Format version the header names.
    """

    entries: tuple[Entry, ...] = ()
    tail: tuple[str, ...] = ()
    header: str = HEADER
    version: int = VERSION

    @property
    def read_only(self) -> bool:
        """Whether the file is of a newer format and must not be written."""
        return self.version > VERSION

    @property
    def symbols(self) -> tuple[str, ...]:
        """Canonical symbols of the rows, in order, each once."""
        return tuple(e.symbol for e in self.entries if e.kind is EntryKind.ROW)

    def find(self, symbol: str) -> int:
        """Position of the row of a canonical symbol, -1 if there is none."""
        for at, item in enumerate(self.entries):
            if item.kind is EntryKind.ROW and item.symbol == symbol:
                return at
        return -1

    def with_added(self, symbol: Symbol, below: int | None = None) -> Watchlist:
        """A new row below the entry at `below`, at the end for None, at the top for -1."""
        return self.with_entries((entries_of.row(symbol),), below)

    def with_entries(self, new: Iterable[Entry], below: int | None = None) -> Watchlist:
        """Several entries in their order; symbols the list has are left out."""
        known = set(self.symbols)
        fresh: list[Entry] = []
        for item in new:
            if item.kind is EntryKind.ROW and item.symbol in known:
                continue
            known.add(item.symbol)
            fresh.append(item)
        if not fresh:
            return self
        at = len(self.entries) if below is None else max(0, min(below + 1, len(self.entries)))
        return replace(self, entries=(*self.entries[:at], *fresh, *self.entries[at:]))

    def with_section(self, name: str, above: int) -> Watchlist:
        """A new header above the entry at `above`."""
        return self.with_entries((entries_of.section(name),), above - 1)

    def with_edited(self, at: int, symbol: Symbol) -> Watchlist:
        """Another symbol in the row at `at`; unchanged if a different row has it already."""
        if not self._is(at, EntryKind.ROW, EntryKind.REFUSED):
            return self
        other = self.find(symbol.canonical)
        if other not in (-1, at):
            return self
        return self._replaced(at, self.entries[at].with_symbol(symbol))

    def with_field(self, at: int, key: str, value: str) -> Watchlist:
        """A field (alias, note, flag, target) of the row at `at`; "" removes it."""
        if not self._is(at, EntryKind.ROW) or self.entries[at].field(key) == value:
            return self
        return self._replaced(at, self.entries[at].with_field(key, value))

    def with_section_named(self, at: int, name: str) -> Watchlist:
        """Another name for the header at `at`."""
        if not self._is(at, EntryKind.SECTION):
            return self
        renamed = entries_of.section(name)
        if renamed.text == self.entries[at].text:
            return self
        return self._replaced(at, replace(renamed, comments=self.entries[at].comments))

    def with_removed(self, at: Collection[int]) -> Watchlist:
        """Without these entries; the rows of a removed header join the section above."""
        gone = {index for index in at if 0 <= index < len(self.entries)}
        if not gone:
            return self
        return replace(self, entries=tuple(e for i, e in enumerate(self.entries) if i not in gone))

    def blocks(self, at: Collection[int]) -> tuple[int, ...]:
        """Positions `at` and, of headers among them, all up to the next header; ascending."""
        found: set[int] = set()
        for place in at:
            if self._is(place, EntryKind.SECTION):
                found.update(block(self.entries, place))
            elif 0 <= place < len(self.entries):
                found.add(place)
        return tuple(sorted(found))

    def with_moved(
        self, at: Collection[int], step: int, shown: Collection[int] | None = None
    ) -> Watchlist:
        """The entries at `at` one place up (`step` -1) or down (1).

        Those at the edge stay, a header takes its rows along, blank lines are passed over. With
        `shown` (a filter) a row goes directly past the next shown one.
        """
        return self._reordered(moved(self.entries, at, step, shown))

    def with_moved_to_top(self, at: Collection[int]) -> Watchlist:
        """The entries at `at`, gathered, at the top of the list."""
        return self._reordered(moved_to_edge(self.entries, at, top=True))

    def with_moved_to_bottom(self, at: Collection[int]) -> Watchlist:
        """The entries at `at`, gathered, at the bottom of the list."""
        return self._reordered(moved_to_edge(self.entries, at, top=False))

    def _is(self, at: int, *kinds: EntryKind) -> bool:
        return 0 <= at < len(self.entries) and self.entries[at].kind in kinds

    def _replaced(self, at: int, item: Entry) -> Watchlist:
        return replace(self, entries=(*self.entries[:at], item, *self.entries[at + 1 :]))

    def _reordered(self, entries: tuple[Entry, ...]) -> Watchlist:
        return self if entries == self.entries else replace(self, entries=entries)
