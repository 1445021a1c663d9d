"""Lists changed by another program: merged entry by entry with what was done here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.desk.watchlist.entry import Entry, EntryKind
from engine.desk.watchlist.naming import file_name
from engine.desk.watchlist.text import parse_list, write_list
from engine.desk.watchlist.watchlist import Watchlist

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from engine.desk.watchlist.book import Book

    Key = tuple[str, str, int]

MOST_NAMED = 5
"""Files named in the text of a step."""


@dataclass(frozen=True, slots=True)
class OutsideChange:
    """A list file another program has changed.

    Attributes:
        name: Name of the list.
        base: Content both sides started from, None where the file is new.
        theirs: Content of the file now, None where it is gone.
    """

    name: str
    base: Watchlist | None
    theirs: Watchlist | None


@dataclass(frozen=True, slots=True)
class ListsView:
    """What other programs did to the list files since the last view that was fetched.

    Attributes:
        changes: All of it; to be merged with `reloaded`.
        seq: Counts the views.
    """

    changes: tuple[OutsideChange, ...]
    seq: int


@dataclass(frozen=True, slots=True)
class Merge:
    """Both sides' edits in one list.

    Attributes:
        watchlist: The list.
        conflicts: Entries changed on both sides, as named in the file; the outside text is kept.
    """

    watchlist: Watchlist
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reload:
    """A book with outside changes in it.

    Attributes:
        book: The book; the very same one where nothing changes.
        text: Text of the undo step ("reload tech.txt").
        symbols: Canonical symbols that are new or changed in the current list.
        conflicts: Entries changed on both sides.
        renamed: Old and new names of lists whose file has another name now.
    """

    book: Book
    text: str
    symbols: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


def merged(base: Watchlist | None, ours: Watchlist, theirs: Watchlist) -> Merge:
    """Merge three versions of a list by entry.

    Rows are the same by symbol, other lines by their text. What one side alone added, changed,
    removed or moved is taken; an entry changed on both sides keeps the outside text, and one that
    is changed on one side and removed on the other is a conflict too, in which the outside's
    doing counts and a changed entry is kept rather than lost.

    Args:
        base: The version both started from, None for none.
        ours: As edited here.
        theirs: As found in the file.
    """
    base = Watchlist() if base is None else base
    if theirs in (base, ours):
        return Merge(ours)
    if ours == base:
        return Merge(theirs)
    sides = _keyed(base), _keyed(ours), _keyed(theirs)
    if theirs.read_only:
        changed = {key: e for key, e in sides[1].items() if sides[0].get(key) != e}
        return Merge(theirs, tuple(e.line for e in changed.values()))
    taken, conflicts = _decided(*sides)
    order = _ordered(*sides, taken)
    tail = theirs.tail if ours.tail == base.tail else ours.tail
    found = replace(theirs, entries=tuple(taken[key] for key in order), tail=tail)
    return Merge(parse_list(write_list(found)), conflicts)


def reloaded(book: Book, changes: Iterable[OutsideChange]) -> Reload:
    """Take outside changes into a book; a file renamed outside keeps its place and its list.

    A list deleted outside but edited here since is kept, and so is the last list.
    """
    result, files = book, list[str]()
    conflicts: list[str] = []
    renamed: list[tuple[str, str]] = []
    renames, others = _renames(tuple(changes))
    for gone, new in renames:
        if result.list_named(gone.name) is not None:
            before, result = result, result.with_renamed(gone.name, new.name)
            renamed.extend([(gone.name, new.name)] if result is not before else [])
            others = (*others, OutsideChange(new.name, gone.base, new.theirs))
        else:
            others = (*others, new)
    for change in sorted(others, key=lambda one: one.theirs is None):
        before = result
        result, disputed = _with_change(result, change)
        conflicts.extend(disputed)
        if result is not before:
            files.append(file_name(change.name))
    files.extend(file_name(new.name) for _, new in renames if file_name(new.name) not in files)
    if result == book:
        return Reload(book, "")
    news = _news(book, result)
    return Reload(result, reload_text(files), news, tuple(conflicts), tuple(renamed))


def reload_text(files: Sequence[str]) -> str:
    """Text of the step: "reload tech.txt", of many "reload 7 lists"."""
    if 0 < len(files) <= MOST_NAMED:
        return f"reload {', '.join(files)}"
    return f"reload {len(files)} lists"


def _with_change(book: Book, change: OutsideChange) -> tuple[Book, tuple[str, ...]]:
    ours = book.list_named(change.name)
    if change.theirs is None:
        if ours is None or ours != change.base or len(book.lists) == 1:
            return book, ()
        return book.with_deleted(change.name), ()
    if ours is None:
        added = book.with_new(change.name, change.theirs, after=book.names[-1])
        return added.with_current(book.current), ()
    merge = merged(change.base, ours, change.theirs)
    return book.with_named(change.name, merge.watchlist), merge.conflicts


def _renames(
    changes: tuple[OutsideChange, ...],
) -> tuple[list[tuple[OutsideChange, OutsideChange]], tuple[OutsideChange, ...]]:
    """Pairs of a file gone and a new one with its content, and all other changes."""
    new = [one for one in changes if one.base is None and one.theirs is not None]
    pairs: list[tuple[OutsideChange, OutsideChange]] = []
    for gone in changes:
        if gone.theirs is not None or gone.base is None or not gone.base.entries:
            continue
        twin = next((one for one in new if one.theirs == gone.base), None)
        if twin is not None:
            new.remove(twin)
            pairs.append((gone, twin))
    paired = {id(one) for pair in pairs for one in pair}
    return pairs, tuple(one for one in changes if id(one) not in paired)


def _news(old: Book, new: Book) -> tuple[str, ...]:
    before = old.list_named(new.current) or old.watchlist
    known = set(before.entries)
    return tuple(
        e.symbol for e in new.watchlist.entries if e.kind is EntryKind.ROW and e not in known
    )


def _keyed(watchlist: Watchlist) -> dict[Key, Entry]:
    """Entries by what makes them the same one in three versions, in order."""
    found: dict[Key, Entry] = {}
    for item in watchlist.entries:
        what = item.symbol if item.kind is EntryKind.ROW else item.text
        number = 0
        while (str(item.kind), what, number) in found:
            number += 1
        found[(str(item.kind), what, number)] = item
    return found


def _decided(
    base: Mapping[Key, Entry], ours: Mapping[Key, Entry], theirs: Mapping[Key, Entry]
) -> tuple[dict[Key, Entry], tuple[str, ...]]:
    """Entries of the result, and those that both sides changed."""
    taken: dict[Key, Entry] = {}
    conflicts: list[str] = []
    for key in dict.fromkeys((*ours, *theirs)):
        was, own, other = base.get(key), ours.get(key), theirs.get(key)
        if own in (other, was):
            chosen = other
        elif other == was:
            chosen = own
        else:
            chosen = other if other is not None else own
            conflicts.append((own or other or Entry(EntryKind.BLANK, "")).line)
        if chosen is not None:
            taken[key] = chosen
    return taken, tuple(conflicts)


def _ordered(
    base: Mapping[Key, Entry],
    ours: Mapping[Key, Entry],
    theirs: Mapping[Key, Entry],
    taken: Mapping[Key, Entry],
) -> list[Key]:
    """Keys of the result: in the order of the side that moved some, what the other added put in."""
    common = set(base) & set(theirs)
    kept = [key for key in theirs if key in common] == [key for key in base if key in common]
    frame, side = (ours, theirs) if kept else (theirs, ours)
    order = [key for key in frame if key in taken]
    placed = set(order)
    before: Key | None = None
    for key in side:
        if key in taken and key not in placed:
            order.insert(0 if before is None else order.index(before) + 1, key)
            placed.add(key)
        if key in placed:
            before = key
    return order
