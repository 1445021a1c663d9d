"""Where a user's state lies: one private folder, its lock, its parts."""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from engine.errors import FileFault, ProfileInUse
from engine.files import sweep_temporaries

if TYPE_CHECKING:
    from collections.abc import Iterable

_OWN: Final = re.compile(r"\.?(history\.sqlite|window\.ini|starts|[a-z]+\.(json|toml))[-.]")
"""What stands beside a document of ours: set aside, on the way, the database's own files."""
_STRAY: Final = frozenset({".DS_Store", ".directory", "desktop.ini", "Thumbs.db"})
"""What file managers leave in any folder they show."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Paths of one profile; folders are private (0700) and made by `prepare`."""

    root: Path

    @property
    def settings(self) -> Path:
        """settings.toml."""
        return self.root / "settings.toml"

    @property
    def watchlists(self) -> Path:
        """Folder of lists, every .txt in it is one."""
        return self.root / "watchlists"

    @property
    def drawings(self) -> Path:
        """drawings.json."""
        return self.root / "drawings.json"

    @property
    def looks(self) -> Path:
        """lists.json: columns, order and folded sections of each list."""
        return self.root / "lists.json"

    @property
    def layouts(self) -> Path:
        """workspaces.json: arrangements of windows, panes and tabs."""
        return self.root / "workspaces.json"

    @property
    def alerts(self) -> Path:
        """alerts.json: what the user wants to be told of."""
        return self.root / "alerts.json"

    @property
    def alert_log(self) -> Path:
        """alertlog.json: what has fired, and how each alert stands."""
        return self.root / "alertlog.json"

    @property
    def events(self) -> Path:
        """events.json: what happened, and up to where the user has seen it."""
        return self.root / "events.json"

    @property
    def dates(self) -> Path:
        """dates.json: report dates of the user's own."""
        return self.root / "dates.json"

    @property
    def statements(self) -> Path:
        """statements.json: statements of the user's own."""
        return self.root / "statements.json"

    @property
    def capex(self) -> Path:
        """capex.json: capex rows of the user's own."""
        return self.root / "capex.json"

    @property
    def database(self) -> Path:
        """history.sqlite."""
        return self.root / "history.sqlite"

    @property
    def recordings(self) -> Path:
        """Recorded days."""
        return self.root / "recordings"

    @property
    def logs(self) -> Path:
        """Log and crash files."""
        return self.root / "logs"

    @property
    def starts(self) -> Path:
        """How many starts in a row failed."""
        return self.root / "starts"

    @property
    def cache(self) -> Path:
        """What can be fetched again: cookies, sessions."""
        return self.root / "cache"

    @property
    def backups(self) -> Path:
        """Earlier contents of documents."""
        return self.root / "backups"

    @property
    def window(self) -> Path:
        """Window geometry (QSettings)."""
        return self.root / "window.ini"

    @property
    def lock(self) -> Path:
        """Held by the running program."""
        return self.root / "voldesk.lock"

    def prepare(self) -> None:
        """Make the folders, close them to others, sweep what a crash left.

        Raises:
            FileFault: The profile cannot be made or is not writable.
        """
        try:
            for folder in (
                self.root, self.watchlists, self.recordings, self.logs, self.cache, self.backups,
            ):  # fmt: skip
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name != "nt":
                self._close()
            for folder in (self.root, self.watchlists, self.backups):
                sweep_temporaries(folder)
        except OSError as fault:
            raise FileFault(
                f"the profile folder cannot be used: {fault.strerror or fault}"
            ) from fault

    def _close(self) -> None:
        """Take away what others may do with the profile, and with nothing else in its folder.

        A folder that holds other things as well, such as a home, keeps its own mode.
        """
        files = (
            self.settings, self.drawings, self.looks, self.layouts, self.alerts, self.alert_log,
            self.events, self.dates, self.statements, self.capex, self.database, self.starts,
            self.window, self.lock,
        )  # fmt: skip
        folders = (self.watchlists, self.recordings, self.logs, self.cache, self.backups)
        names = {one.name for one in (*files, *folders)}
        there = [one for one in self.root.iterdir() if one.name not in _STRAY]
        own = [one for one in there if one.name in names or _OWN.match(one.name)]
        _shut(own if len(own) < len(there) else (self.root, *own))
        for folder in folders:
            if not folder.is_symlink():
                _shut(folder.rglob("*"))


def _shut(paths: Iterable[Path]) -> None:
    """Take away what others may do with files and folders; links are left alone."""
    for path in paths:
        with contextlib.suppress(OSError):
            mode = path.lstat().st_mode
            if mode & 0o077 and not stat.S_ISLNK(mode):
                path.chmod(stat.S_IMODE(mode) & 0o700)


def user_profile() -> Profile:
    """The profile of this user, where the system keeps programs' data."""
    import platformdirs

    return Profile(Path(platformdirs.user_data_dir("voldesk", appauthor=False)))


class ProfileLock:
    """The right to write a profile; the system drops it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stream: IO[bytes] | None = None

    def acquire(self) -> None:
        """Take the lock; an empty, stale or garbage lock file does not matter.

        Raises:
            ProfileInUse: Another process holds it.
            FileFault: The file cannot be made.
        """
        try:
            stream = open(self._path, "a+b")  # noqa: SIM115 - held until release
        except OSError as fault:
            raise FileFault(f"the profile cannot be locked: {fault.strerror or fault}") from fault
        try:
            _lock(stream)
        except OSError as fault:
            stream.close()
            raise ProfileInUse("profile in use") from fault
        self._stream = stream

    def note(self, text: str) -> None:
        """Write what a second start should read (how to reach this program)."""
        if self._stream is not None:
            self._stream.seek(1)
            self._stream.truncate()
            self._stream.write(text.encode())
            self._stream.flush()

    def release(self) -> None:
        """Give the lock back; twice does no harm."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None


def read_lock_note(path: Path) -> str:
    """What the holder wrote, "" if nothing."""
    try:
        return path.read_bytes()[1:].decode("ascii", "replace").strip()
    except OSError:
        return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
