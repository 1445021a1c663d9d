"""The one writer and the one reader of documents: atomic, backed up, never silently lost."""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from engine.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import Clock

T = TypeVar("T")

BACKUPS = 5
_TEMPORARY = re.compile(r"^\..+\.[0-9a-f]{8}\.tmp$")


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


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by `content` or leave it as it was.

    A temporary file in the same folder is written, flushed to disk and renamed over the target;
    then the folder is flushed. Files get mode 0600.

    Raises:
        FileFault: Full disk, read-only folder, denied rename; the old content is intact.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
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
        raise FileFault(f"{path.name} could not be saved: {_cause(fault)}") from fault


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

    def write(self, path: Path, content: bytes) -> None:
        """Save `content`; the previous content becomes backup 1.

        Raises:
            FileFault: Nothing was changed.
        """
        if self._read_only:
            raise FileFault(f"{path.name} is not saved: the profile is open read-only")
        previous = _bytes_of(path)
        if previous == content:
            self._keep(path.name, content)
            return
        if previous is not None:
            self._keep(path.name, previous)
        write_atomically(path, content)
        if previous is None:
            self._keep(path.name, content)

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

    def read(self, path: Path, parse: Callable[[bytes], T]) -> Loaded[T]:
        """Parse the document at `path`, or its newest good backup if it is damaged.

        Args:
            path: The document.
            parse: Raises `Unreadable` (or UnicodeDecodeError) on a damaged document.
        """
        content = _bytes_of(path)
        if content is None:
            return Loaded(None)
        try:
            return Loaded(parse(content))
        except (Unreadable, UnicodeDecodeError) as fault:
            cause = str(fault) if isinstance(fault, Unreadable) else "not UTF-8 text"
        return self._rescue(path, parse, cause)

    def backups_of(self, name: str) -> tuple[Path, ...]:
        """Existing backups of a document, newest first."""
        paths = (self._backups / f"{name}.{n}" for n in range(1, BACKUPS + 1))
        return tuple(path for path in paths if path.is_file())

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
        while aside.exists():
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


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
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
