"""List files that other programs may write too: watched, and never overwritten unseen."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.watchlist import merged, parse_list, write_list
from engine.desk.watchlist.text import MOST_LINES
from engine.errors import FileFault
from engine.files import Unreadable, is_there, write_atomically
from engine.model.status import Level
from engine.saver import NotYet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from engine.clock import Clock
    from engine.desk.watchlist import Watchlist
    from engine.files import Documents

    Sign = tuple[int, int, int]
    Tell = Callable[[str, Level, str], None]

HEADER = "#voldesk-watchlist "
ENDING = ".txt"
LARGEST = 4 << 20
"""Bytes of the largest file that is taken for a list."""
LONGEST_NAME = 215
"""Of a list's file name: what is written beside it has up to 38 more, and systems take 255.

Bytes; on Windows units of UTF-16.
"""
SETTLE_S = 0.4
"""A file that changed is read when it has stayed the same this long."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """What another program did to a file.

    Attributes:
        path: The file.
        base: Content the window's list stems from, None for none.
        theirs: Content now, None where it is gone.
        seq: Look that found it.
    """

    path: Path
    base: bytes | None
    theirs: bytes | None
    seq: int


@dataclass(slots=True)
class _Known:
    """A file another program may write.

    Attributes:
        seen: Content as last seen on the disk.
        base: Content the window's list stems from.
        sign: Of the file when it was seen.
        outside: What the window has not taken yet.
        taken: What it has taken, until a text of the list that holds it is to be saved.
    """

    seen: bytes | None = None
    base: bytes | None = None
    sign: Sign | None = None
    outside: FileChange | None = None
    taken: tuple[FileChange, ...] = ()

    def unknown_to(self, mark: int) -> tuple[FileChange, ...]:
        """What a text put at this mark does not hold, in order."""
        late = tuple(change for change in self.taken if change.seq > mark)
        return late if self.outside is None else (*late, self.outside)


class ListFiles:
    """Guards the files of lists; all but `told` is called by the saver, one call at a time."""

    def __init__(
        self,
        folder: Path,
        backups: Path,
        documents: Documents,
        clock: Clock,
        publish: Callable[[tuple[FileChange, ...], int], None],
        tell: Tell,
    ) -> None:
        """Prepare.

        Args:
            folder: Where the lists lie.
            backups: Where a text goes that lost against another program's.
            documents: Writes and backs up.
            clock: For what has stayed the same long enough.
            publish: Told of all changes that the window has not taken yet, and their number.
            tell: Shows a notice: key, weight and text.
        """
        self._folder = folder
        self._backups = backups
        self._documents = documents
        self._clock = clock
        self._publish = publish
        self._tell = tell
        self._known: dict[Path, _Known] = {}
        self._doubts: dict[Path, tuple[Sign | None, float]] = {}
        self._faults: dict[Path, str] = {}
        self._originals: dict[bytes, bytes] = {}
        self._copied: dict[Path, bytes] = {}
        self._heard = 0
        self._seq = 0
        self._announced = 0

    def adopt(self, path: Path) -> None:
        """Take the file as it is now for what the window shows; before the saver starts."""
        with contextlib.suppress(FileFault):
            content = _read(path)
            self._known[path] = _Known(content, content, _sign(path))
            self._remember(content)

    def told(self, seq: int) -> None:
        """The window takes the changes up to this number now; from any thread."""
        self._heard = seq

    def write(self, path: Path, content: bytes | None, *, mark: int, final: bool) -> None:
        """Save a list, merged with what another program wrote meanwhile; None deletes the file.

        Args:
            path: The file.
            content: The list as the window has it.
            mark: Number of the last changes the window had taken then.
            final: The program ends: no waiting for another program's write.

        Raises:
            NotYet: Another program writes it just now.
            FileFault: It cannot be saved; nothing was changed.
        """
        self._hear()
        known = self._known.get(path) or _Known()
        if content is None:
            self._delete(path, known, mark)
            return
        disk = self._disk(path, known)
        if disk not in (None, known.seen, content):
            self._must_settle(path, final=final)
            self._note(path, known, disk)
        elif disk is None:
            known.outside = None
        if disk is not None and _newer(disk):
            self._leave(path, known, content, disk)
        else:
            self._save(path, known, content, mark)
        known.taken = tuple(change for change in known.taken if change.seq > mark)
        self._known[path] = known
        self._doubts.pop(path, None)
        self._announce()

    def look(self) -> bool:
        """Find what other programs changed; True if a file has to be looked at again soon.

        A folder that is gone, or empty of lists, says nothing: no list is given up for it.
        """
        self._hear()
        found = {path: _sign(path) for path in list_files(self._folder)}
        self._faults = {path: told for path, told in self._faults.items() if path in found}
        unsettled = False
        if found:
            for path in dict.fromkeys((*self._known, *found)):
                unsettled |= self._look_at(path, found.get(path))
        self._announce()
        return unsettled

    # -- inside ----------------------------------------------------------------------------------

    def _look_at(self, path: Path, sign: Sign | None) -> bool:
        known = self._known.get(path)
        if known is not None and known.sign == sign:
            self._doubts.pop(path, None)
            return False
        if not self._settled(path, sign):
            return True
        fresh = known or _Known()
        try:
            disk = self._disk(path, fresh)
        except FileFault as fault:
            self._doubts[path] = (sign, self._clock.monotonic())
            if self._faults.get(path) != str(fault):
                self._faults[path] = str(fault)
                self._tell(f"watchlist {path.name}", Level.WARNING, f"{fault}.")
            return False
        self._faults.pop(path, None)
        if _sign(path) != sign:
            return disk is not None
        fresh.sign = sign
        if disk != fresh.seen:
            self._note(path, fresh, disk)
        self._known[path] = fresh
        self._doubts.pop(path, None)
        return False

    def _settled(self, path: Path, sign: Sign | None) -> bool:
        """Whether a changed file has been the same for long enough."""
        now = self._clock.monotonic()
        doubt = self._doubts.get(path)
        if doubt is None or doubt[0] != sign:
            self._doubts[path] = (sign, now)
            return False
        return now - doubt[1] >= SETTLE_S

    def _must_settle(self, path: Path, *, final: bool) -> None:
        if not self._settled(path, _sign(path)) and not final:
            raise NotYet(f"{path.name} is being written by another program")

    def _disk(self, path: Path, known: _Known) -> bytes | None:
        """Content of the file; a damaged one is set aside, and the list as it was put back."""
        content = _read(path)
        if content is None or content == known.seen:
            return content
        try:
            parse_for(self._documents, path)(content)
        except (Unreadable, UnicodeDecodeError) as fault:
            cause = str(fault) if isinstance(fault, Unreadable) else "not UTF-8 text"
        else:
            return content
        aside = self._documents.set_aside(path)
        if aside is None:
            raise FileFault(f"{path.name} is damaged ({cause}) and could not be set aside")
        if known.seen is not None:
            self._documents.write(path, known.seen)
            known.sign = _sign(path)
        text = (
            f"{path.name} was damaged ({cause}) by another program and is kept as {aside.name}. "
            "The list as it was is in use."
        )
        self._tell(f"watchlist {path.name}", Level.WARNING, text)
        return known.seen

    def _note(self, path: Path, known: _Known, disk: bytes | None) -> None:
        """Remember a change until the window has taken it."""
        known.seen = disk
        self._remember(disk)
        self._seq += 1
        known.outside = FileChange(path, known.base, disk, self._seq)

    def _save(self, path: Path, known: _Known, content: bytes, mark: int) -> None:
        """Write a list with what the window's text of it does not hold yet."""
        text = content
        for change in known.unknown_to(mark):
            if change.theirs is not None:
                text = self._merged(path, change.base, text, change.theirs)
        text = self._originals.get(text, text)
        try:
            _parse(text)
        except Unreadable as fault:
            cause = f"{path.name} is not saved, it could not be read again: {fault}"
            raise FileFault(cause) from None
        self._documents.write(path, text)
        known.seen, known.sign = text, _sign(path)
        if known.outside is None:
            known.base = text

    def _leave(self, path: Path, known: _Known, content: bytes, disk: bytes) -> None:
        """A newer program's file stays as it is: a window that shows another text is told."""
        if _parsed(content) == _parsed(disk):
            return
        if known.outside is not None:
            self._merged(path, known.base, content, disk)
        else:
            known.base = content
            self._note(path, known, disk)

    def _remember(self, content: bytes | None) -> None:
        """Keep the very bytes of a newer program's list: they may have to be put back."""
        if content is not None and _newer(content):
            self._originals[write_list(_parsed(content)).encode()] = content

    def _merged(self, path: Path, before: bytes | None, ours: bytes, theirs: bytes) -> bytes:
        """Both sides' edits; ours are kept beside where an entry cannot have both."""
        base = None if before is None else known_text(before)
        merge = merged(base, _parsed(ours), _parsed(theirs))
        if merge.conflicts and self._copied.get(path) != ours:  # once, however often it is tried
            kept = self.aside(path)
            write_atomically(kept, ours)
            self._copied[path] = ours
            self.tell_kept(path, kept, merge.conflicts)
        return write_list(merge.watchlist).encode()

    def tell_kept(self, path: Path, kept: Path, entries: Sequence[str]) -> None:
        """Say whose text is in the file and where ours is, for these entries; from any thread."""
        text = (
            f"{path.name} was changed by another program as well: its text is kept for "
            f"{', '.join(entries[:3])}, yours is in backups/{kept.name}."
        )
        self._tell(f"watchlist {path.name}", Level.WARNING, text)

    def aside(self, path: Path) -> Path:
        """Where a text goes that lost against another program's; from any thread."""
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        kept = self._backups / f"{path.stem}.ours-{stamp}.txt"
        number = 1
        while is_there(kept):
            number += 1
            kept = self._backups / f"{path.stem}.ours-{stamp}-{number}.txt"
        return kept

    def _delete(self, path: Path, known: _Known, mark: int) -> None:
        """Delete a file, unless it holds what the window has never had: that comes back.

        So does a list of a newer program, unless another file holds the same.
        """
        if any(change.theirs is not None for change in known.unknown_to(mark)):
            return
        disk = _read(path)
        twin = next((one for one in self._known if one != path and _same_file(one, path)), None)
        if twin is not None:
            try:
                path.rename(twin)
            except OSError as fault:
                raise FileFault(f"{path.name} could not be renamed: {fault.strerror}") from fault
        elif disk in (None, known.seen) and not self._only_newer(path, disk):
            self._documents.delete(path)
        self._known.pop(path, None)
        self._doubts.pop(path, None)

    def _only_newer(self, path: Path, disk: bytes | None) -> bool:
        """Whether a file is a newer program's and no other one holds its list."""
        if disk is None or not _newer(disk):
            return False
        return not any(
            known.seen == disk and other != path and other.is_file()
            for other, known in self._known.items()
        )

    def _hear(self) -> None:
        """Take what the window has been told for the content its lists stem from."""
        heard = self._heard
        for path, known in tuple(self._known.items()):
            if known.outside is not None and known.outside.seq <= heard:
                known.taken = (*known.taken, known.outside)
                known.base, known.outside = known.outside.theirs, None
                if known.seen is None:
                    del self._known[path]

    def _announce(self) -> None:
        """Publish what the window has not taken, once for each new change."""
        waiting = tuple(k.outside for k in self._known.values() if k.outside is not None)
        newest = max((change.seq for change in waiting), default=0)
        if newest > self._announced:
            self._announced = newest
            self._publish(waiting, newest)


def list_files(folder: Path) -> tuple[Path, ...]:
    """Files that are lists, by name: those ending in .txt and not hidden."""
    try:
        entries = sorted(folder.iterdir(), key=lambda path: path.name)
        return tuple(path for path in entries if _is_list(path))
    except OSError:
        return ()


def left_out(folder: Path) -> tuple[str, ...]:
    """Names of files that would be lists if they were shorter."""
    try:
        names = sorted(path.name for path in folder.iterdir() if is_too_long(path))
    except OSError:
        return ()
    return tuple(name for name in names if name.lower().endswith(ENDING))


def parse_for(documents: Documents, path: Path) -> Callable[[bytes], Watchlist]:
    """What reads the file at `path`.

    A file without its first line, or an empty one, counts as damaged only where a backup has
    rows: a list typed by hand is welcome.
    """
    rows_were_kept = any(_has_rows(backup) for backup in documents.backups_of(path.name))
    return _parse_strictly if rows_were_kept else _parse


def _is_list(path: Path) -> bool:
    hidden = path.name.startswith(".")
    named = path.name.lower().endswith(ENDING) and not hidden and not is_too_long(path)
    return named and path.is_file()


def is_too_long(path: Path) -> bool:
    """Whether a name leaves no room for those of its backups and of what is kept beside it."""
    if os.name == "nt":
        return len(path.name.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_NAME
    return len(os.fsencode(path.name)) > LONGEST_NAME


def known_text(content: bytes) -> Watchlist | None:
    """The list of a text that may be damaged, None where it is."""
    try:
        return _parsed(content)
    except UnicodeDecodeError:
        return None


def _parsed(content: bytes) -> Watchlist:
    return parse_list(content.decode("utf-8-sig"))


def _newer(content: bytes) -> bool:
    """Whether a list is of a format this version must not write."""
    if HEADER.encode() not in content[:64]:
        return False
    try:
        return _parsed(content).read_only
    except UnicodeDecodeError:
        return False


def _parse(content: bytes) -> Watchlist:
    if b"\0" in content:
        raise Unreadable("binary")
    if len(content) > LARGEST:
        raise Unreadable("larger than 4 MB")
    if content.count(b"\n") > MOST_LINES:
        raise Unreadable(f"more than {MOST_LINES} lines")
    return _parsed(content)


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


def _read(path: Path) -> bytes | None:
    """Content, at most a byte more than the largest list has; None for no file."""
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except OSError as fault:
        cause = (fault.strerror or str(fault)).lower()
        raise FileFault(f"{path.name} could not be read: {cause}") from fault


def _sign(path: Path) -> Sign | None:
    """What changes when a file is written or replaced, None for no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino


def _same_file(one: Path, other: Path) -> bool:
    """Whether two names differ only in case and mean one file."""
    if one.name.casefold() != other.name.casefold():
        return False
    try:
        return one.samefile(other)
    except OSError:
        return False
