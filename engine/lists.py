"""The stored lists: read defensively, the default list at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.watchlist import (
    DEFAULT,
    FIRST_NAME,
    Book,
    EntryKind,
    Watchlist,
    file_name,
    parse_list,
    write_list,
)
from engine.desk.watchlist.naming import name_of_file, same_name
from engine.errors import FileFault
from engine.files import Loaded, Unreadable
from engine.model.status import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from engine.files import Documents
    from engine.saver import Saver

    Tell = Callable[[str, Level, str], None]

HEADER = "#voldesk-watchlist "
ENDING = ".txt"
LARGEST = 4 << 20
"""Bytes of the largest file that is taken for a list."""


class Lists:
    """The files in watchlists/, each of them a list by the name of its file."""

    def __init__(self, folder: Path, documents: Documents, saver: Saver | None, tell: Tell) -> None:
        """Prepare.

        Args:
            folder: Where the lists lie.
            documents: Their reader.
            saver: Their writer, None if nothing is written.
            tell: Shows a notice: key, weight and text.
        """
        self._folder = folder
        self._documents = documents
        self._saver = saver
        self._tell = tell
        self._paths: dict[str, Path] = {}

    def load(self, order: Sequence[str], current: str) -> Book:
        """All lists there are, in this order as far as it names them; the default one at least."""
        found: dict[str, tuple[str, Watchlist]] = {}
        damaged = False
        for path in list_files(self._folder):
            watchlist = self._read(path)
            if watchlist is None:
                damaged = True
                continue
            name = name_of_file(path.name, found.keys())
            found[same_name(name)] = (name, watchlist)
            self._paths[same_name(name)] = path
        if not found:
            found[FIRST_NAME] = (FIRST_NAME, DEFAULT)
            if not damaged or not self._path(FIRST_NAME).exists():
                self._put(FIRST_NAME, DEFAULT)
        ranks = {same_name(name): rank for rank, name in enumerate(order)}
        keys = sorted(found, key=lambda key: (ranks.get(key, len(ranks)), key))
        shown = same_name(current) if same_name(current) in found else keys[0]
        return Book(tuple(found[key] for key in keys), found[shown][0])

    def keep(self, old: Book, new: Book) -> None:
        """Save what differs in `new`; files of lists that are gone are deleted, backups stay."""
        before = {same_name(name): watchlist for name, watchlist in old.lists}
        for name, watchlist in new.lists:
            if before.pop(same_name(name), None) is not watchlist:
                self._put(name, watchlist)
        for key in before:
            path = self._paths.pop(key, None)
            if path is not None and self._saver is not None:
                self._saver.put(path, None)

    def _put(self, name: str, watchlist: Watchlist) -> None:
        path = self._path(name)
        self._paths[same_name(name)] = path
        if self._saver is not None and not watchlist.read_only:
            self._saver.put(path, encode(watchlist))

    def _path(self, name: str) -> Path:
        """File of a list, known or new."""
        known = self._paths.get(same_name(name))
        return known or self._folder / file_name(name)

    def _read(self, path: Path) -> Watchlist | None:
        key = "watchlist" if path.name == file_name(FIRST_NAME) else f"watchlist {path.name}"
        try:
            loaded = read_watchlist(self._documents, path)
        except FileFault as fault:
            self._tell(key, Level.WARNING, f"{fault}. The default list is shown.")
            return None
        if loaded.notice:
            self._tell(key, Level.WARNING, loaded.notice)
        return loaded.value


def list_files(folder: Path) -> tuple[Path, ...]:
    """Files that are lists, by name: those ending in .txt and not hidden."""
    try:
        entries = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError:
        return ()
    return tuple(
        path
        for path in entries
        if path.name.lower().endswith(ENDING) and not path.name.startswith(".") and path.is_file()
    )


def read_watchlist(documents: Documents, path: Path) -> Loaded[Watchlist]:
    """The list at `path`; `value` is None when there is none and no backup of one.

    A file without its first line, or an empty one, counts as damaged only where a backup has
    rows: a list typed by hand is welcome.
    """
    rows_were_kept = any(_has_rows(backup) for backup in documents.backups_of(path.name))
    return documents.read(path, _parse_strictly if rows_were_kept else _parse)


def encode(watchlist: Watchlist) -> bytes:
    """The list as the bytes of its file."""
    return write_list(watchlist).encode()


def sections(watchlist: Watchlist) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Named sections with the canonical symbols of their rows, in order; none without rows."""
    found: dict[str, list[str]] = {}
    name = ""
    for entry in watchlist.entries:
        if entry.kind is EntryKind.SECTION:
            name = entry.text
        elif entry.kind is EntryKind.ROW and name:
            found.setdefault(name, []).append(entry.symbol)
    return tuple((name, tuple(dict.fromkeys(symbols))) for name, symbols in found.items())


def _parse(content: bytes) -> Watchlist:
    if b"\0" in content:
        raise Unreadable("binary")
    return parse_list(content.decode("utf-8-sig"))


def _parse_strictly(content: bytes) -> Watchlist:
    if not content.decode("utf-8-sig").startswith(HEADER):
        raise Unreadable("empty" if not content.strip() else "first line missing")
    return _parse(content)


def _has_rows(backup: Path) -> bool:
    try:
        lines = backup.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    return any(line.strip() and not line.startswith("#") for line in lines)
