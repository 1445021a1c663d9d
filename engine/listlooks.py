"""How the lists of a profile are looked at, in lists.json: read defensively, written whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from engine.errors import FileFault
from engine.model.listlook import ListLook
from engine.model.status import Level
from engine.ownfile import SCHEMA, entries_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from engine.files import Documents
    from engine.saver import Saver

MOST_LISTS: Final = 500
"""Lists whose look is kept; the ones touched longest ago go first."""
_LARGEST_BYTES: Final = 2_000_000
_LONGEST: Final = 200
"""Letters of a name, a key or a filter."""
_MOST_NAMES: Final = 2000
_KEY: Final = "lists"
_PLAIN: Final = ListLook()


class ListLooks:
    """The looks of one profile's lists, read when one is first asked for.

    A file that cannot be opened is not written over: changes last until the exit then.

    Args:
        path: lists.json.
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
        self._looks: dict[str, ListLook] | None = None
        self._denied = False

    def look(self, name: str) -> ListLook:
        """How a list was left, the default where nothing is known of it."""
        return self._known().get(name, _PLAIN)

    def keep(self, name: str, look: ListLook) -> None:
        """Keep a list's look, as far as it would be read again; the default forgets the list."""
        looks, look = self._known(), _sound(look)
        if looks.get(name, _PLAIN) == look or not _line(name):
            return
        looks.pop(name, None)
        if look != _PLAIN:
            looks[name] = look
        while len(looks) > MOST_LISTS:
            del looks[next(iter(looks))]
        if self._saver is not None and not self._denied:
            self._saver.put(self._path, encoded(looks))

    def _known(self) -> dict[str, ListLook]:
        if self._looks is None:
            self._looks = self._read()
        return self._looks

    def _read(self) -> dict[str, ListLook]:
        try:
            loaded = self._documents.read(self._path, parsed, SCHEMA)
        except FileFault as fault:
            self._denied = True
            text = f"{fault}. Lists look as usual; what is changed here lasts until the exit."
            self._tell(_KEY, Level.WARNING, text)
            return {}
        if loaded.notice:
            self._tell(_KEY, Level.WARNING, loaded.notice)
        return loaded.value or {}


def encoded(looks: Mapping[str, ListLook]) -> bytes:
    """The whole file, a list a line; what is as usual is left out."""
    lines = (json.dumps({"name": name, **_told(look)}) for name, look in looks.items())
    body = ",\n".join(lines)
    return f'{{"schema": {SCHEMA}, "lists": [\n{body}\n]}}\n'.encode()


def parsed(content: bytes) -> dict[str, ListLook]:
    """The looks of a file by list; an entry or a field that cannot be counts as not written.

    Raises:
        Unreadable: Not JSON, not UTF-8, too large, or of a schema this version does not know.
    """
    told = entries_of(content, _KEY, _LARGEST_BYTES)
    entries = [entry for entry in told if isinstance(entry, dict)]
    found = {_line(entry.get("name")): _look(entry) for entry in entries[-MOST_LISTS:]}
    return {name: look for name, look in found.items() if name and look != _PLAIN}


def _told(look: ListLook) -> dict[str, object]:
    said: dict[str, object] = {
        "columns": look.columns, "sort": look.sort, "ascending": look.ascending,
        "collapsed": look.collapsed, "row": look.row, "filter": look.filter,
        "pinned": look.pinned,
    }  # fmt: skip
    return {field: value for field, value in said.items() if value != getattr(_PLAIN, field)}


def _look(entry: Mapping[str, object]) -> ListLook:
    return ListLook(
        columns=_lines(entry.get("columns")),
        sort=_line(entry.get("sort")),
        ascending=entry.get("ascending") is not False,
        collapsed=_lines(entry.get("collapsed")),
        row=_line(entry.get("row")),
        filter=_line(entry.get("filter")),
        pinned=_lines(entry.get("pinned")),
    )


def _sound(look: ListLook) -> ListLook:
    """A look as it would be read again."""
    lists = {"columns": look.columns, "collapsed": look.collapsed, "pinned": look.pinned}
    return _look({**_told(look), **{field: list(names) for field, names in lists.items()}})


def _line(value: object) -> str:
    fits = isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()
    return value if isinstance(value, str) and fits else ""


def _lines(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(line for line in map(_line, value[:_MOST_NAMES]) if line))
