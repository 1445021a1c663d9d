"""Saves documents in a thread of its own: at once, further edits coalesced, never lost."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Protocol

from engine.errors import FileFault
from engine.guard import survived

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import Clock
    from engine.files import Documents

    Content = bytes | Callable[[], bytes] | None

log = logging.getLogger(__name__)


class NotYet(FileFault):
    """Not written now; to be tried again soon, and nothing to worry the user with."""


class Guard(Protocol):
    """Writes documents that other programs may write too."""

    def write(self, path: Path, content: bytes | None, *, mark: int, final: bool) -> None:
        """Save or delete; `NotYet` asks to be tried again, `final` allows no waiting.

        `mark` is the one the content was put with.
        """
        ...

    def look(self) -> bool:
        """See what others wrote; True to be called again soon."""
        ...


class Saver:
    """Writes the newest content per path.

    The first edit is written at once; edits within `pause` seconds of a write wait for its end.
    A failed write stays pending, is tried again every `retry` seconds and reported once per cause
    through `on_fault` ("" when everything is saved again).
    """

    def __init__(
        self,
        documents: Documents,
        clock: Clock,
        on_fault: Callable[[str], None],
        *,
        pause: float = 0.5,
        retry: float = 5.0,
    ) -> None:
        self._documents = documents
        self._clock = clock
        self._on_fault = on_fault
        self._pause = pause
        self._retry = retry
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._pending: dict[Path, tuple[Content, int]] = {}
        self._guards: dict[Path, Guard] = {}
        self._look_due = False
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._fault = ""
        self._thread = threading.Thread(target=self._run, name="saver", daemon=True)

    def start(self) -> None:
        """Begin saving."""
        self._thread.start()

    def guard(self, folder: Path, guard: Guard) -> None:
        """Have the documents of a folder written, and looked at, by this guard; before `start`."""
        self._guards[folder] = guard

    def look(self) -> None:
        """Look soon whether other programs wrote what is guarded."""
        self._look_due = True
        self._woken.set()

    def put(self, path: Path, content: Content, mark: int = 0) -> None:
        """Save `content` to `path` soon; None deletes the document (its backups stay).

        What takes long to write out is given as a call, which is made when it is written. The
        folder's guard is given `mark` with the content: what was known when it was put.
        """
        with self._lock:
            self._pending[path] = content, mark
        self._woken.set()

    @property
    def unsaved(self) -> bool:
        """Whether an edit has not reached the disk."""
        with self._lock:
            return bool(self._pending)

    def stop(self, timeout: float = 2.0) -> bool:
        """Write what is pending and end; True if all was saved within `timeout` seconds."""
        self._stopping.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return self.flush(timeout) and not self.unsaved

    def flush(self, patience: float = -1.0) -> bool:
        """Write what is pending now, in the calling thread.

        Args:
            patience: Seconds to wait for a write under way, -1 for ever.

        Returns:
            False if another write held on longer than that.
        """
        if not self._writing.acquire(timeout=patience):
            return False
        try:
            with self._lock:
                pending, self._pending = self._pending, {}
            fault, held = "", False
            for path, waiting in sorted(pending.items(), key=lambda one: one[1][0] is None):
                failure = self._tried(path, *waiting, held=held)
                if failure is not None:
                    held = True
                    fault = fault if isinstance(failure, NotYet) else str(failure)
                    with self._lock:
                        self._pending.setdefault(path, waiting)
            self._report(fault)
        finally:
            self._writing.release()
        return True

    def _tried(self, path: Path, told: Content, mark: int, *, held: bool) -> FileFault | None:
        """Write one document; why it is not saved, whatever the reason: the others follow."""
        faults: list[FileFault] = []

        def write() -> None:
            try:
                self._write(path, told, mark, held=held)
            except FileFault as failure:
                faults.append(failure)

        if not survived(write, f"saving {path.name}"):
            return FileFault(f"{path.name} could not be saved; the log says why")
        return faults[0] if faults else None

    def _write(self, path: Path, told: Content, mark: int, *, held: bool) -> None:
        """Write one document; nothing is deleted while another is held back.

        So a renamed list is in one file or in both.
        """
        content = told() if callable(told) else told
        if content is None and held:
            raise NotYet(path.name)
        guard = self._guards.get(path.parent)
        if guard is not None:
            guard.write(path, content, mark=mark, final=self._stopping.is_set())
        elif content is not None:
            self._documents.write(path, content)
        else:
            self._documents.delete(path)

    def _report(self, fault: str) -> None:
        if fault != self._fault:
            self._fault = fault
            if fault:
                log.warning("%s", fault)
            self._on_fault(fault)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.wait()
            if self._stopping.is_set():
                return
            self._woken.clear()
            self.flush()
            self._look()
            soon = self._pause if not self._fault else self._retry
            self._clock.wait(self._stopping, soon if self.unsaved else self._pause)
            if self.unsaved or self._look_due:
                self._woken.set()

    def _look(self) -> None:
        """Let the guards look; again after the next pause where something is not settled."""
        if self._look_due:
            self._look_due = False
            survived(self._look_at_all, "looking for other programs' changes")

    def _look_at_all(self) -> None:
        with self._writing:
            unsettled = [guard.look() for guard in self._guards.values()]
        self._look_due = any(unsettled)
