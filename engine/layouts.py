"""The workspaces of a profile in workspaces.json: read defensively, written whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from engine.errors import FileFault
from engine.layoutreading import shelf_of, written
from engine.model.layout import Shelf
from engine.model.status import Level
from engine.ownfile import SCHEMA, document_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.files import Documents
    from engine.saver import Saver

_LARGEST_BYTES: Final = 4_000_000
_KEY: Final = "workspaces"


class LayoutsFile:
    """The workspaces of one profile, read when they are first asked for.

    A file that cannot be opened is not written over: changes last until the exit then.

    Args:
        path: workspaces.json.
        documents: Reads it.
        saver: Writes it; None leaves it as it is, for a profile that is open read-only.
        tell: Takes a notice's key, weight and text.
    """

    def __init__(
        self,
        path: Path,
        documents: Documents,
        saver: Saver | None,
        tell: Callable[[str, Level, str], None],
    ) -> None:
        self._path = path
        self._documents = documents
        self._saver = saver
        self._tell = tell
        self._shelf: Shelf | None = None
        self._denied = False

    def shelf(self) -> Shelf:
        """Everything that is kept."""
        if self._shelf is None:
            self._shelf = self._read()
        return self._shelf

    def keep(self, shelf: Shelf) -> None:
        """Keep this instead, as far as it would be read again."""
        sound = shelf_of(written(shelf))
        if sound == self.shelf():
            return
        self._shelf = sound
        if self._saver is not None and not self._denied:
            self._saver.put(self._path, encoded(sound))

    def _read(self) -> Shelf:
        try:
            loaded = self._documents.read(self._path, parsed, SCHEMA)
        except FileFault as fault:
            self._denied = True
            text = f"{fault}. The usual layout is shown; what is changed here lasts until the exit."
            self._tell(_KEY, Level.WARNING, text)
            return Shelf()
        if loaded.notice:
            self._tell(_KEY, Level.WARNING, loaded.notice)
        return loaded.value or Shelf()


def encoded(shelf: Shelf) -> bytes:
    """The whole file."""
    document = {"schema": SCHEMA, **written(shelf)}
    return (json.dumps(document, indent=1) + "\n").encode()


def parsed(content: bytes) -> Shelf:
    """The workspaces of a file; an entry or a field that cannot be counts as not written.

    Raises:
        Unreadable: Not JSON, not UTF-8, too large, or of a schema this version does not know.
    """
    return shelf_of(document_of(content, _KEY, _LARGEST_BYTES))
