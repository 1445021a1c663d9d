"""The stored lists: read defensively, the default list at the first start."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from engine.desk.watchlist import (
    DEFAULT,
    FIRST_NAME,
    Book,
    EntryKind,
    ListsView,
    OutsideChange,
    Watchlist,
    file_name,
    write_list,
)
from engine.desk.watchlist.entry import clean
from engine.desk.watchlist.naming import name_of_file, same_name
from engine.errors import FileFault
from engine.files import write_atomically
from engine.listfiles import LONGEST_NAME, ListFiles, known_text, left_out, list_files, parse_for
from engine.model.status import Level

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from engine.clock import Clock
    from engine.files import Documents, Loaded
    from engine.listfiles import FileChange
    from engine.saver import Saver

    Tell = Callable[[str, Level, str], None]


class _Beside:
    """Writes what is kept beside a list; there are no backups of it."""

    def write(self, path: Path, content: bytes | None, *, mark: int, final: bool) -> None:
        """Save; see `saver.Guard`."""
        del mark, final
        if content is not None:
            write_atomically(path, content)

    def look(self) -> bool:
        """Nothing of it is watched."""
        return False


class Lists:
    """The files in watchlists/, each of them a list by the name of its file."""

    def __init__(
        self,
        folder: Path,
        backups: Path,
        documents: Documents,
        saver: Saver | None,
        clock: Clock,
        publish: Callable[[ListsView], None],
        tell: Tell,
    ) -> None:
        """Prepare.

        Args:
            folder: Where the lists lie.
            backups: Where earlier contents lie.
            documents: Their reader.
            saver: Their writer, None if nothing is written or watched.
            clock: For what other programs write.
            publish: Told what other programs did, from the saver's thread.
            tell: Shows a notice: key, weight and text.
        """
        self._folder = folder
        self._documents = documents
        self._saver = saver
        self._publish = publish
        self._tell = tell
        self._lock = threading.Lock()
        self._paths: dict[str, Path] = {}
        self._names: dict[Path, str] = {}
        self._told = 0
        self._files = ListFiles(folder, backups, documents, clock, self._changed, tell)
        if saver is not None:
            saver.guard(folder, self._files)
            saver.guard(backups, _Beside())

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
            self._remember(name, path)
            self._files.adopt(path)
        for name in left_out(self._folder):
            text = f"{name[:40]}… is left out: its name is longer than {LONGEST_NAME} bytes."
            self._tell(f"watchlist {name}", Level.WARNING, text)
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
        before = dict(old.lists)
        kept = {name for name, watchlist in new.lists if before.get(name) is watchlist}
        gone = [name for name in before if name not in new.names]
        for name in gone:
            self._forget(name)
        for name, watchlist in new.lists:
            if name not in kept:
                self._put(name, watchlist)

    def keep_ours(self, name: str, ours: Watchlist, entries: Sequence[str]) -> None:
        """Keep a list beside that lost against its own file, and say so.

        Args:
            name: The list.
            ours: As it would have become here.
            entries: Lines of it that another program changed meanwhile.
        """
        path = self._path(name)
        kept = self._files.aside(path)
        if self._saver is not None:
            self._saver.put(kept, encode(ours))
        self._files.tell_kept(path, kept, entries)

    def look(self) -> None:
        """Have the files looked at for other programs' doing; called once a second."""
        if self._saver is not None:
            self._saver.look()

    def told(self, seq: int) -> None:
        """The window takes the changes of this view now; books given from now on hold them."""
        self._told = seq
        self._files.told(seq)

    def _changed(self, changes: tuple[FileChange, ...], seq: int) -> None:
        """Tell the window what other programs did, by the names of the lists."""
        with self._lock:
            names = [self._name_of(change.path) for change in changes]
        told = tuple(
            OutsideChange(name, _parsed(change.base), _parsed(change.theirs))
            for name, change in zip(names, changes, strict=True)
        )
        self._publish(ListsView(told, seq))

    def _name_of(self, path: Path) -> str:
        if path not in self._names:
            name = name_of_file(path.name, self._paths.keys())
            self._names[path] = name
            self._paths[same_name(name)] = path
        return self._names[path]

    def _put(self, name: str, watchlist: Watchlist) -> None:
        path = self._path(name)
        self._remember(name, path)
        if self._saver is not None:
            self._saver.put(path, encode(watchlist), self._told)

    def _forget(self, name: str) -> None:
        with self._lock:
            path = self._paths.pop(same_name(name), None)
            if path is not None:
                self._names.pop(path, None)
        if path is not None and self._saver is not None:
            self._saver.put(path, None, self._told)

    def _remember(self, name: str, path: Path) -> None:
        with self._lock:
            self._paths[same_name(name)] = path
            self._names[path] = name

    def _path(self, name: str) -> Path:
        """File of a list, known or new."""
        with self._lock:
            known = self._paths.get(same_name(name))
            path, number = self._folder / file_name(name), 1
            while known is None and path in self._names:
                number += 1
                path = self._folder / file_name(f"{name} ({number})")
        return known or path

    def _read(self, path: Path) -> Watchlist | None:
        key = "watchlist" if path.name == file_name(FIRST_NAME) else f"watchlist {path.name}"
        try:
            loaded = read_watchlist(self._documents, path)
        except FileFault as fault:
            self._tell(key, Level.WARNING, f"{fault}. The list is left out.")
            return None
        if loaded.notice:
            self._tell(key, Level.WARNING, loaded.notice)
        return loaded.value


def read_watchlist(documents: Documents, path: Path) -> Loaded[Watchlist]:
    """The list at `path`; `value` is None when there is none and no backup of one."""
    return documents.read(path, parse_for(documents, path))


def encode(watchlist: Watchlist) -> bytes:
    """The list as the bytes of its file, whatever a paste brought into it."""
    return clean(write_list(watchlist)).encode()


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


def _parsed(content: bytes | None) -> Watchlist | None:
    return None if content is None else known_text(content)
