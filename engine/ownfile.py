"""A document of the user's own entries as JSON: read defensively, written whole."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
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
        most: Entries that are kept; the first ones go.
        largest: Bytes beyond which a file is not read.
    """

    key: str
    told: Callable[[T], dict[str, object]]
    read: Callable[[Mapping[str, object]], T | None]
    lost: str
    most: int = 2_000
    largest: int = 4_000_000


class OwnFile(Generic[T]):
    """The entries of one file, read when they are first asked for; callable from any thread.

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

    def entries(self) -> tuple[T, ...]:
        """All entries, in the file's order."""
        with self._lock:
            if self._entries is None:
                self._entries = self._read()
            return self._entries

    def keep(self, entries: tuple[T, ...]) -> bool:
        """Keep these instead and save them; False if nothing is different."""
        entries = entries[-self._shape.most :]
        with self._lock:
            if entries == self.entries():
                return False
            self._entries = entries
            if self._saver is not None:
                self._saver.put(self._path, encoded(self._shape, entries))
            return True

    def _read(self) -> tuple[T, ...]:
        shape = self._shape
        try:
            loaded = self._documents.read(self._path, lambda content: parsed(shape, content))
        except FileFault as fault:
            self._tell(shape.key, Level.WARNING, f"{fault}. {shape.lost}.")
            return ()
        if loaded.notice:
            self._tell(shape.key, Level.WARNING, loaded.notice)
        if loaded.value is None:
            return self._first
        entries, strange = loaded.value
        if strange:
            text = f"{self._path.name}: entries that could not be read were left out: {strange}."
            self._tell(f"{shape.key} entries", Level.WARNING, text)
        return entries


def encoded(shape: Shape[T], entries: tuple[T, ...]) -> bytes:
    """The whole file, an entry a line."""
    body = ",\n".join(json.dumps(shape.told(one), ensure_ascii=False) for one in entries)
    return f'{{"schema": {SCHEMA}, "{shape.key}": [\n{body}\n]}}\n'.encode()


def parsed(shape: Shape[T], content: bytes) -> tuple[tuple[T, ...], int]:
    """The entries of a file, and how many of it can be none.

    Raises:
        Unreadable: Not JSON, not UTF-8, too large, or of a schema this version does not know.
    """
    told = entries_of(content, shape.key, shape.largest)
    found = [shape.read(one) if isinstance(one, dict) else None for one in told]
    kept = tuple(one for one in found if one is not None)
    return kept[-shape.most :], len(told) - len(kept)


def entries_of(content: bytes, key: str, largest: int) -> list[object]:
    """The array of that name in a file of ours; raises as `document_of`."""
    entries = document_of(content, key, largest)[key]
    return entries if isinstance(entries, list) else []


def document_of(content: bytes, key: str, largest: int) -> dict[str, object]:
    """A file of ours that has an array of that name.

    Raises:
        Unreadable: Not JSON, not UTF-8, larger than `largest` bytes, without that array, or of a
            schema this version does not know.
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
    if type(schema) is not int or schema != SCHEMA:
        raise Unreadable("unknown schema")
    return document
