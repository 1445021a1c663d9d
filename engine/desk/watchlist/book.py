"""All lists of a user in their order, one of them current: every edit gives a new book."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.desk.watchlist.entry import Entry, EntryKind
from engine.desk.watchlist.naming import free_name, same_name, shape_fault, tidy_name
from engine.desk.watchlist.watchlist import Watchlist

if TYPE_CHECKING:
    from collections.abc import Collection

FIRST_NAME = "default"
"""Name of the list of a first start."""


@dataclass(frozen=True, slots=True)
class Book:
    """Lists by name; never empty.

    What cannot be done returns the book itself, so `new is old` tells that nothing changed.

    Attributes:
        lists: Names and lists in the user's order; names differ in more than case.
        current: Name of the list that is shown, always one of them.
    """

    lists: tuple[tuple[str, Watchlist], ...] = ((FIRST_NAME, Watchlist()),)
    current: str = FIRST_NAME

    def __post_init__(self) -> None:
        keys = [same_name(name) for name, _ in self.lists]
        if not keys or len(set(keys)) < len(keys):
            raise ValueError("a book has lists, and their names differ")
        if self.current not in self.names:
            raise ValueError(f"{self.current} is none of the lists")

    @property
    def names(self) -> tuple[str, ...]:
        """Names in order."""
        return tuple(name for name, _ in self.lists)

    @property
    def watchlist(self) -> Watchlist:
        """The current list."""
        return dict(self.lists)[self.current]

    @property
    def symbols(self) -> tuple[str, ...]:
        """Canonical symbols of all lists, the current one's first, each once."""
        found = dict.fromkeys(self.watchlist.symbols)
        for _, watchlist in self.lists:
            found.update(dict.fromkeys(watchlist.symbols))
        return tuple(found)

    def list_named(self, name: str) -> Watchlist | None:
        """The list of that name in whatever case, None if there is none."""
        at = self._place(name)
        return None if at < 0 else self.lists[at][1]

    def with_list(self, watchlist: Watchlist) -> Book:
        """Another content of the current list."""
        return self.with_named(self.current, watchlist)

    def with_named(self, name: str, watchlist: Watchlist) -> Book:
        """Another content of the list of that name."""
        at = self._place(name)
        if at < 0 or self.lists[at][1] == watchlist:
            return self
        changed = (self.lists[at][0], watchlist)
        return replace(self, lists=(*self.lists[:at], changed, *self.lists[at + 1 :]))

    def with_current(self, name: str) -> Book:
        """Another list shown."""
        at = self._place(name)
        if at < 0 or self.lists[at][0] == self.current:
            return self
        return replace(self, current=self.lists[at][0])

    def with_new(self, name: str, watchlist: Watchlist | None = None, after: str = "") -> Book:
        """A new list, shown at once.

        Args:
            name: Its name; unchanged if `name_fault` refuses it.
            watchlist: Its content, empty by default.
            after: Name of the list it stands behind, the current one by default.
        """
        if name_fault(name, self):
            return self
        at = self._place(after or self.current)
        at = len(self.lists) if at < 0 else at + 1
        new = (tidy_name(name), Watchlist() if watchlist is None else watchlist)
        return Book((*self.lists[:at], new, *self.lists[at:]), new[0])

    def with_renamed(self, old: str, new: str) -> Book:
        """Another name for a list."""
        at = self._place(old)
        if at < 0 or name_fault(new, self, old) or self.lists[at][0] == tidy_name(new):
            return self
        was, name = self.lists[at][0], tidy_name(new)
        renamed = (*self.lists[:at], (name, self.lists[at][1]), *self.lists[at + 1 :])
        return Book(renamed, name if self.current == was else self.current)

    def with_deleted(self, name: str) -> Book:
        """Without a list; the last one is emptied instead. The one behind it is shown then."""
        at = self._place(name)
        if at < 0:
            return self
        if len(self.lists) == 1:
            return self.with_named(name, Watchlist())
        kept = (*self.lists[:at], *self.lists[at + 1 :])
        gone = self.lists[at][0]
        beside = kept[min(at, len(kept) - 1)][0]
        return Book(kept, beside if self.current == gone else self.current)

    def with_moved_list(self, name: str, step: int) -> Book:
        """A list `step` places on in the order of the lists, as far as that goes."""
        at = self._place(name)
        to = max(0, min(len(self.lists) - 1, at + step))
        if at < 0 or to == at:
            return self
        kept = [*self.lists[:at], *self.lists[at + 1 :]]
        kept.insert(to, self.lists[at])
        return replace(self, lists=tuple(kept))

    def with_moved_rows(self, places: Collection[int], to: str) -> Book:
        """Entries of the current list to the end of another one.

        A header takes its rows along. Symbols the other list has stay there once, with the fields
        they have there. Fields and comments move with their row.
        """
        target = self.list_named(to)
        source = self.watchlist
        moved = source.blocks(places)
        if target is None or not moved or self._place(to) == self._place(self.current):
            return self
        if target.read_only or source.read_only:
            return self
        entries = tuple(source.entries[at] for at in moved)
        return self.with_list(source.with_removed(moved)).with_named(to, _joined(target, entries))

    def _place(self, name: str) -> int:
        key = same_name(name)
        return next((at for at, (own, _) in enumerate(self.lists) if same_name(own) == key), -1)


def name_fault(name: str, book: Book, own: str = "") -> str:
    """Why a list cannot be called `name`, "" if it can.

    Args:
        name: As typed; blanks around it do not count.
        book: The lists there are.
        own: Present name of the list to be renamed, which it may keep in another case.
    """
    fault = shape_fault(name)
    if fault:
        return fault
    key = same_name(name)
    taken = next((one for one in book.names if same_name(one) == key), "")
    if taken and key != same_name(own):
        return f"there is a list {taken} already"
    return ""


def new_name(book: Book, like: str) -> str:
    """A possible name that no list has: `like`, or "like (2)"."""
    return free_name(like, {same_name(name) for name in book.names})


def _joined(target: Watchlist, entries: tuple[Entry, ...]) -> Watchlist:
    """Entries at the end of a list; refused rows and headers come along as they are."""
    fresh = [e for e in entries if e.kind is not EntryKind.BLANK]
    return target.with_entries(fresh)
