"""The one writer and the one reader of documents: atomic, backed up, never silently lost."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from engine.errors import FileFault
from engine.seal import broken, sealed

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock

T = TypeVar("T")

BACKUPS = 5
_MOST = 32 << 20
"""Bytes read of a document at most: every parser refuses fewer."""
_TEMPORARY = re.compile(r"^\..+\.[0-9a-f]{8}\.tmp$")
_SCHEMA = re.compile(rb"\s*(?:\{\s*\"schema\"\s*:|schema\s*=)\s*([0-9]{1,9})\b")
"""How each of our documents with a schema begins, in JSON and TOML."""


class Unreadable(ValueError):
    """Raised by a parser for a document that is damaged (not for a single bad line)."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What was found on disk.

    Attributes:
        value: The parsed document, None if there is neither a file nor a good backup.
        notice: A sentence for the user, "" if all went well.
        set_aside: Where the damaged file went, None if nothing was damaged.
    """

    value: T | None
    notice: str = ""
    set_aside: Path | None = None


def write_atomically(path: Path, content: bytes, *, follow: bool = False) -> None:
    """Replace `path` by `content` or leave it as it was.

    A temporary file in the same folder is written, flushed to disk and renamed over the target;
    then the folder is flushed. Files get mode 0600.

    Args:
        path: The file.
        content: All of it.
        follow: Replace what a symbolic link points to, not the link: for documents of the profile,
            which their user may have linked, and nowhere that others can write.

    Raises:
        FileFault: Full disk, read-only folder, denied rename; the old content is intact.
    """
    try:
        name = path.name
        if follow and path.is_symlink():
            path = Path(os.path.realpath(path))
        temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _flush_folder(path.parent)
    except OSError as fault:
        raise FileFault(f"{name} could not be saved: {_cause(fault)}") from fault


def is_there(path: Path) -> bool:
    """Whether anything has this name; not where the name or the folder allows no look."""
    try:
        return path.exists()
    except OSError:
        return False


def sweep_temporaries(folder: Path) -> int:
    """Delete temporary files a crash left in `folder`; nothing else is touched."""
    swept = 0
    for entry in folder.iterdir() if folder.is_dir() else ():
        if _TEMPORARY.match(entry.name):
            with contextlib.suppress(OSError):
                entry.unlink()
                swept += 1
    return swept


class Documents:
    """Reads and writes the documents of one profile."""

    def __init__(self, backups: Path, clock: Clock, *, read_only: bool = False) -> None:
        self._backups = backups
        self._clock = clock
        self._read_only = read_only
        self._known: dict[Path, bytes] = {}
        self._schemas: dict[Path, int] = {}
        self._left: set[Path] = set()

    def write(self, path: Path, content: bytes) -> None:
        """Save `content`; the previous content becomes backup 1. JSON gets a checksum.

        A document of a newer version stays as it is: that was told when it was read.

        Raises:
            FileFault: Nothing was changed.
        """
        if self._read_only:
            raise FileFault(f"{path.name} is not saved: the profile is open read-only")
        if path in self._left:
            return
        content = _as_written(path, content)
        previous = _bytes_of(path)
        if previous == content:
            self._keep(path.name, content)
        else:
            if previous is not None:
                self._keep(path.name, previous)
            write_atomically(path, content, follow=True)
            if previous is None:
                self._keep(path.name, content)
        self._known[path] = content

    def delete(self, path: Path) -> None:
        """Delete a document; its content becomes backup 1.

        Raises:
            FileFault: It is still there.
        """
        if self._read_only:
            raise FileFault(f"{path.name} is not deleted: the profile is open read-only")
        previous = _bytes_of(path)
        if previous is not None:
            self._keep(path.name, previous)
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            raise FileFault(f"{path.name} could not be deleted: {_cause(fault)}") from fault

    def read(self, path: Path, parse: Callable[[bytes], T], schema: int = 0) -> Loaded[T]:
        """Parse the document at `path`, or its newest good backup if it is damaged.

        Args:
            path: The document.
            parse: Raises `Unreadable` (or UnicodeDecodeError) on a damaged document.
            schema: The newest one this version writes, 0 for a document without. One of a newer
                schema is read as far as it can be, and never written nor set aside.
        """
        content = _bytes_of(path)
        self._schemas[path] = schema
        if content is None:
            return Loaded(None)
        self._known[path] = content
        newer = self.is_newer(path, content)
        text = f"{path.name} was written by a newer version: it stays as it is" if newer else ""
        if newer:
            self._left.add(path)
            text += ", and what is changed here lasts until the exit."
        elif broken(content):
            text = (
                f"{path.name} is not as Voldesk wrote it: another program changed it, or the disk"
                " damaged it. It is in use as it is; backups holds earlier ones."
            )
        try:
            return Loaded(parse(content), text)
        except (Unreadable, UnicodeDecodeError) as fault:
            cause = str(fault) if isinstance(fault, Unreadable) else "not UTF-8 text"
        return Loaded(None, text) if newer else self._rescue(path, parse, cause)

    def is_newer(self, path: Path, content: bytes) -> bool:
        """Whether a text for this document is of a newer schema than this version writes."""
        found = _SCHEMA.match(content.removeprefix(codecs.BOM_UTF8))
        return found is not None and 0 < self._schemas.get(path, 0) < int(found[1])

    @property
    def backups(self) -> Path:
        """Folder of earlier contents, and of texts that gave way to another program's."""
        return self._backups

    def saw(self, path: Path, content: bytes) -> None:
        """Take a text for known: whoever asks has taken care of it."""
        self._known[path] = content

    def leave(self, path: Path) -> None:
        """Write this document no more."""
        self._left.add(path)

    def foreign(self, path: Path, content: bytes) -> tuple[bytes, bytes] | None:
        """What was last read or written (b"" for nothing), and what another program wrote since.

        None if nobody did, or if that is what is to be written anyway.

        Raises:
            FileFault: The file cannot be read.
        """
        disk, known = _bytes_of(path), self._known.get(path, b"")
        if path in self._left or disk in (None, known, _as_written(path, content)):
            return None
        return known, disk

    def backups_of(self, name: str) -> tuple[Path, ...]:
        """Existing backups of a document, newest first."""
        paths = (self._backups / f"{name}.{n}" for n in range(1, BACKUPS + 1))
        return tuple(path for path in paths if is_there(path) and path.is_file())

    def _rescue(self, path: Path, parse: Callable[[bytes], T], cause: str) -> Loaded[T]:
        aside = self.set_aside(path)
        where = f"kept as {aside.name}" if aside else "left in place"
        for backup in self.backups_of(path.name):
            content = _bytes_of(backup)
            if content is None:
                continue
            try:
                value = parse(content)
            except (Unreadable, UnicodeDecodeError):
                continue
            if aside is not None:
                with contextlib.suppress(FileFault):
                    write_atomically(path, content)
                    self._known[path] = content
            text = f"{path.name} was damaged ({cause}) and is {where}. The newest backup is in use."
            return Loaded(value, text, aside)
        text = f"{path.name} was damaged ({cause}) and is {where}. No backup was found: defaults."
        return Loaded(None, text, aside)

    def set_aside(self, path: Path) -> Path | None:
        """Rename a damaged document; None where that cannot be done."""
        if self._read_only:
            return None
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        aside = path.with_name(f"{path.name}.corrupt-{stamp}")
        n = 1
        while is_there(aside):
            n += 1
            aside = path.with_name(f"{path.name}.corrupt-{stamp}-{n}")
        try:
            path.rename(aside)
        except OSError:
            return None
        return aside

    def _keep(self, name: str, content: bytes) -> None:
        newest = self._backups / f"{name}.1"
        if _bytes_of(newest) == content:
            return
        try:
            for n in range(BACKUPS - 1, 0, -1):
                older = self._backups / f"{name}.{n}"
                if older.exists():
                    older.replace(self._backups / f"{name}.{n + 1}")
        except OSError as fault:
            raise FileFault(f"{name} could not be backed up: {_cause(fault)}") from fault
        write_atomically(newest, content)


def _as_written(path: Path, content: bytes) -> bytes:
    return sealed(content) if path.suffix == ".json" else content


def _bytes_of(path: Path) -> bytes | None:
    try:
        with path.open("rb") as stream:
            return stream.read(_MOST + 1)
    except FileNotFoundError:
        if path.is_symlink():
            raise FileFault(f"{path.name} is a link to a file that is not there") from None
        return None
    except OSError as fault:
        raise FileFault(f"{path.name} could not be read: {_cause(fault)}") from fault


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _cause(fault: OSError) -> str:
    return (fault.strerror or str(fault)).lower()
