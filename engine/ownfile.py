"""A document of the user's own entries as JSON: read defensively, written whole."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from engine.errors import FileFault
from engine.files import Unreadable
from engine.model.status import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from engine.files import Documents
    from engine.saver import Saver

T = TypeVar("T")
SCHEMA: Final = 1


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """How entries of one kind are written and read.

    Attributes:
        key: Name of the array in the file, and of notices about it ("alerts").
        told: An entry as JSON values; must be read again by `read`.
        read: The entry of JSON values, None where it cannot be one.
        lost: What to say where the file cannot be read ("No alert is watched").
        one: What no two entries may share ("id"), None where they may be alike.
        most: Entries that are kept; the first ones go.
        largest: Bytes beyond which a file is not read.
    """

    key: str
    told: Callable[[T], dict[str, object]]
    read: Callable[[Mapping[str, object]], T | None]
    lost: str
    one: Callable[[T], str] | None = None
    most: int = 2_000
    largest: int = 4_000_000


class OwnFile(Generic[T]):
    """The entries of one file, read when they are first asked for; callable from any thread.

    What cannot be read as an entry stays in the file as it is. A file that cannot be opened is
    not written over: changes last until the end of the program then.

    Args:
        path: The file.
        shape: Of its entries.
        documents: Reads it.
        saver: Writes it; None leaves it as it is, for a profile that is open read-only.
        tell: Takes a notice's key, weight and text.
        first: What there is where no file was ever written.
    """

    def __init__(
        self,
        path: Path,
        shape: Shape[T],
        documents: Documents,
        saver: Saver | None,
        tell: Callable[[str, Level, str], None],
        first: tuple[T, ...] = (),
    ) -> None:
        self._path = path
        self._shape = shape
        self._documents = documents
        self._saver = saver
        self._tell = tell
        self._first = first
        self._lock = threading.RLock()
        self._entries: tuple[T, ...] | None = None
        self._strange: tuple[object, ...] = ()
        self._denied = False

    def entries(self) -> tuple[T, ...]:
        """All entries, in the file's order."""
        with self._lock:
            if self._entries is None:
                self._entries = self._read()
            return self._entries

    def keep(self, entries: tuple[T, ...]) -> bool:
        """Keep these instead and save them; False if nothing is different."""
        return self.change(lambda _before: entries)

    def change(self, how: Callable[[tuple[T, ...]], tuple[T, ...]]) -> bool:
        """Keep what `how` makes of the entries as they are now; False if nothing is different.

        No other thread's change comes between.
        """
        with self._lock:
            before = self.entries()
            entries = how(before)[-self._shape.most :]
            if entries == before:
                return False
            self._entries = entries
            if self._saver is not None and not self._denied:
                self._saver.put(self._path, partial(encoded, self._shape, entries, self._strange))
            return True

    def _read(self) -> tuple[T, ...]:
        shape = self._shape
        try:
            loaded = self._documents.read(
                self._path, lambda content: sifted(shape, content), SCHEMA
            )
        except FileFault as fault:
            self._denied = True
            self._tell(shape.key, Level.WARNING, f"{fault}. {shape.lost}.")
            return ()
        if loaded.notice:
            self._tell(shape.key, Level.WARNING, loaded.notice)
        if loaded.value is None:
            return self._first
        entries, self._strange = loaded.value
        if count := len(self._strange):
            text = f"{self._path.name}: entries that could not be read were left out: {count}."
            self._tell(f"{shape.key} entries", Level.WARNING, text)
        return entries


def encoded(shape: Shape[T], entries: tuple[T, ...], strange: tuple[object, ...] = ()) -> bytes:
    """The whole file, an entry a line, those nobody could read at its end.

    Half of a letter (an unpaired surrogate) becomes a question mark.
    """
    told = (*map(shape.told, entries), *strange)
    body = ",\n".join(json.dumps(one, ensure_ascii=False) for one in told)
    whole = f'{{"schema": {SCHEMA}, "{shape.key}": [\n{body}\n]}}\n'
    return whole.encode("utf-8", "replace")


def parsed(shape: Shape[T], content: bytes) -> tuple[tuple[T, ...], int]:
    """The entries of a file, and how many of it can be none.

    Raises:
        Unreadable: Not JSON, not UTF-8, too large, or of a schema this version does not know.
    """
    kept, strange = sifted(shape, content)
    return kept, len(strange)


def sifted(shape: Shape[T], content: bytes) -> tuple[tuple[T, ...], tuple[object, ...]]:
    """The entries of a file, and what of it can be none; raises as `document_of`."""
    kept: list[T] = []
    strange: list[object] = []
    names: set[str] = set()
    for told in entries_of(content, shape.key, shape.largest):
        found = shape.read(told) if isinstance(told, dict) else None
        name = None if found is None or shape.one is None else shape.one(found)
        if found is None or name in names:
            strange.append(told)
            continue
        kept.append(found)
        if name is not None:
            names.add(name)
    return tuple(kept[-shape.most :]), tuple(strange[-shape.most :])


def entries_of(content: bytes, key: str, largest: int) -> list[object]:
    """The array of that name in a file of ours; raises as `document_of`."""
    entries = document_of(content, key, largest)[key]
    return entries if isinstance(entries, list) else []


def document_of(content: bytes, key: str, largest: int) -> dict[str, object]:
    """A file of ours that has an array of that name.

    Raises:
        Unreadable: Not JSON, not UTF-8, larger than `largest` bytes, without that array, or without
            a schema. One of a newer schema is read as far as it can be.
    """
    if len(content) > largest:
        raise Unreadable("too large")
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise Unreadable("not JSON") from fault
    if not isinstance(document, dict) or not isinstance(document.get(key), list):
        raise Unreadable(f"no {key}")
    schema = document.get("schema")
    if type(schema) is not int or schema < SCHEMA:
        raise Unreadable("unknown schema")
    return document
