"""Recording of the live desk: on and off, a new file a day, room on the disk, the list."""

from __future__ import annotations

import shutil
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from engine.desk.recorder import Limits, Recorder, header_of, new_path
from engine.errors import FileFault
from engine.model.recorded import RecordingsView
from engine.model.status import Level
from engine.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import Clock
    from engine.desk.desk import Desk
    from engine.desk.views import Key, View
    from engine.model.recorded import RecordingInfo

KEY: Key = ("recordings", "")
_STOP_S = 1.5
_LOOK_TICKS = 10
"""Ticks between two looks at the disk."""
_TELL_S = 60.0
"""Seconds between two words about values that are lost."""


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes that recordings may take.

    Attributes:
        total: Of all recordings; beyond it the oldest go, never the one that is being written
            nor the one that is being played.
        free: Left on the disk, without which none begins; less than half of it ends one.
    """

    total: int = 2_000_000_000
    free: int = 500_000_000


class Tell(Protocol):
    """Says something to the user; words of one key, by default the text, replace each other."""

    def __call__(self, text: str, level: Level, key: str = "") -> None:
        """Say it."""
        ...


class Recordings:
    """Called by the engine's thread; a listing is made by a thread of its own."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        put: Callable[[Key, View], None],
        tell: Tell,
        *,
        read_only: bool = False,
        limits: Limits | None = None,
        room: Room | None = None,
        playing: Callable[[], str] = str,
    ) -> None:
        """Nothing is recorded yet.

        Args:
            folder: Where recordings lie.
            clock: Of the live desk.
            put: Takes the list.
            tell: Says something to the user.
            read_only: The profile belongs to another program.
            limits: Of one file.
            room: Of all.
            playing: Name of what is being replayed, "" for nothing.
        """
        self._folder = folder
        self._clock = clock
        self._put = put
        self._tell = tell
        self._read_only = read_only
        self._limits = limits or Limits()
        self._room = room or Room()
        self._playing = playing
        self._desk: Desk | None = None
        self._symbols: tuple[str, ...] = ()
        self._race = ("NVDA", "BTC", "strip")
        self._lines: tuple[str, ...] = ()
        self._recorder: Recorder | None = None
        self._lost = (0, 0)
        self._lost_due = 0.0
        self._ticks = 0
        self._seen: dict[str, tuple[tuple[int, int, bool], RecordingInfo]] = {}
        self._listing = threading.Lock()
        self._looked = False
        self._closing = threading.Event()
        self._threads: list[threading.Thread] = []

    @property
    def running(self) -> str:
        """Name of the recording that is being written, "" for none."""
        return "" if self._recorder is None else self._recorder.name

    def attend(
        self,
        desk: Desk,
        symbols: tuple[str, ...],
        race: tuple[str, str, str],
        lines: tuple[str, ...] = (),
    ) -> None:
        """Record this desk when asked to; note what is asked for and compared from now on."""
        self._desk, self._race, self._lines = desk, race, lines
        if symbols != self._symbols and self._recorder is not None:
            self._recorder.symbols(symbols)
        self._symbols = symbols

    def record(self, *, on: bool) -> None:
        """Begin or end recording; says why it cannot."""
        if on and self._recorder is None:
            self._begin()
        elif not on and self._recorder is not None:
            self._end()
        self.list()

    def tick(self) -> None:
        """Once a second: a new file where one is due, what was lost, room on the disk."""
        recorder, desk = self._recorder, self._desk
        if recorder is None or desk is None:
            return
        if recorder.fault:
            self._end()
            self._tell(f"The recording has ended: {recorder.fault}.", Level.WARNING)
            self.list()
            return
        if self._clock.monotonic() >= self._lost_due:
            self._tell_lost(recorder)
        if recorder.new_file_due(self._clock.now()):
            self._end()
            self._begin()
            self.list()
        elif recorder.all_due():
            desk.record(recorder)
        self._ticks += 1
        if self._ticks % _LOOK_TICKS == 0:
            self._look_at_disk()

    def delete(self, name: str) -> None:
        """Delete a recording unless it is being written or played."""
        why = self._kept(name)
        if why:
            self._tell(f"{name} is not deleted: {why}.", Level.INFO)
            return
        path = self.path(name)
        try:
            if path is not None:
                path.unlink(missing_ok=True)
        except OSError as fault:
            self._tell(f"{name} could not be deleted: {fault.strerror or fault}.", Level.WARNING)
        self.list()

    def path(self, name: str) -> Path | None:
        """The file of a recording in the list; None for a name that is none of it."""
        from engine.providers.replay.recorded_list import paths

        return next((path for path in paths(self._folder) if path.stem == name), None)

    def list(self) -> None:
        """Look at the folder in a thread of its own and put the list out.

        The first look, at the start, reads only the ends of files that were closed properly.
        """
        running, checked, self._looked = self.running, self._looked, True
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(
            target=self._list, args=(running, checked), name="recordings", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    def finish(self) -> None:
        """Have the recording end with what it was told until now; returns at once."""
        if self._recorder is not None:
            self._detach()
            self._recorder.finish()

    def close(self, timeout: float = _STOP_S) -> None:
        """End the recording with its last values on disk, in about `timeout` seconds."""
        until = self._clock.monotonic() + timeout
        self._closing.set()
        if self._recorder is not None:
            self._end(timeout)
        for thread in self._threads:
            thread.join(max(0.0, until - self._clock.monotonic()))

    # -- inside ----------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._desk is None or self._read_only:
            why = "the profile is open read-only" if self._read_only else "no source is asked"
            self._tell(f"Nothing is recorded: {why}.", Level.WARNING)
            return
        try:
            _check_room(self._folder, self._room)
            now = self._clock.now()
            path = new_path(self._folder, now)
            header = header_of(now, VERSION, self._symbols, self._race, self._lines)
            self._recorder = Recorder(path, header, self._clock, self._limits)
        except (OSError, FileFault) as fault:
            self._tell(f"Nothing is recorded: {fault}.", Level.WARNING)
            return
        self._lost = (0, 0)
        self._desk.record(self._recorder)
        self._recorder.start()
        self._make_room()

    def _end(self, timeout: float = _STOP_S) -> None:
        recorder, self._recorder = self._recorder, None
        if recorder is None:
            return
        self._detach()
        if not recorder.stop(timeout):
            self._tell("The disk is slow: the recording may lack its end.", Level.WARNING)
        self._tell_lost(recorder)

    def _detach(self) -> None:
        if self._desk is not None:
            self._desk.record(None)

    def _tell_lost(self, recorder: Recorder) -> None:
        """Say how much is missing if that has grown since it was said last."""
        slow, odd = recorder.lost, recorder.refused
        before, self._lost = self._lost, (slow, odd)
        if (slow, odd) == before:
            return
        self._lost_due = self._clock.monotonic() + _TELL_S
        if slow > before[0]:
            text = f"{slow} values were not recorded: the disk was too slow."
            self._tell(text, Level.WARNING, "recording: slow")
        if odd > before[1]:
            text = f"{odd} values were not recorded: a recording cannot hold them, see the log."
            self._tell(text, Level.WARNING, "recording: refused")

    def _kept(self, name: str) -> str:
        """Why a recording must stay, "" if it may go."""
        if self._read_only:
            return "the profile is open read-only"
        if name == self.running:
            return "it is being written"
        return "it is being played" if name == self._playing() else ""

    def _look_at_disk(self) -> None:
        try:
            free = shutil.disk_usage(self._folder).free
        except OSError:
            return
        if free < self._room.free // 2:
            self._end()
            text = f"The recording has ended: only {free // 1_000_000} MB are free on the disk."
            self._tell(text, Level.WARNING)
            self.list()
            return
        self._make_room()

    def _make_room(self) -> None:
        """Delete the oldest recordings beyond the bytes that all may take."""
        from engine.providers.replay.recorded_list import paths

        total, gone = 0, []
        for path in paths(self._folder):
            try:
                total += path.stat().st_size
                if total > self._room.total and not self._kept(path.stem):
                    path.unlink()
                    gone.append(path.stem)
            except OSError:
                continue
        if gone:
            limit = self._room.total // 1_000_000
            text = f"Old recordings were deleted to stay below {limit} MB: {', '.join(gone)}."
            self._tell(text, Level.INFO)
            self.list()

    def _list(self, running: str, checked: bool) -> None:
        from engine.providers.replay.recorded_list import paths

        with self._listing:
            found = []
            for path in paths(self._folder):
                try:
                    one = self._info(path, checked=checked)
                except OSError:
                    continue
                found.append(replace(one, running=path.stem == running))
        if not self._closing.is_set():
            self._put(KEY, RecordingsView(tuple(found), running))

    def _info(self, path: Path, *, checked: bool) -> RecordingInfo:
        """What is known of an unchanged file, else what is read of it."""
        from engine.providers.replay.recorded_list import info

        about = path.stat()
        mark = (about.st_size, about.st_mtime_ns, checked)
        known = self._seen.get(path.stem)
        if known is not None and known[0] in (mark, (*mark[:2], True)):
            return known[1]
        one = info(path, checked=checked, stopped=self._closing.is_set)
        self._seen[path.stem] = (mark, one)
        return one


def _check_room(folder: Path, room: Room) -> None:
    free = shutil.disk_usage(folder).free
    if free < room.free:
        raise FileFault(f"only {free // 1_000_000} MB are free on the disk")
