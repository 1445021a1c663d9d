"""Saves documents in a thread of its own: at once, further edits coalesced, never lost."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from engine.errors import FileFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import Clock
    from engine.files import Documents

log = logging.getLogger(__name__)


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
        self._pending: dict[Path, bytes | None] = {}
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._fault = ""
        self._thread = threading.Thread(target=self._run, name="saver", daemon=True)

    def start(self) -> None:
        """Begin saving."""
        self._thread.start()

    def put(self, path: Path, content: bytes | None) -> None:
        """Save `content` to `path` soon; None deletes the document (its backups stay)."""
        with self._lock:
            self._pending[path] = content
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
            fault = ""
            for path, content in pending.items():
                try:
                    self._write(path, content)
                except FileFault as failure:
                    fault = str(failure)
                    with self._lock:
                        self._pending.setdefault(path, content)
            self._report(fault)
        finally:
            self._writing.release()
        return True

    def _write(self, path: Path, content: bytes | None) -> None:
        if content is not None:
            self._documents.write(path, content)
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as fault:
            raise FileFault(f"{path.name} could not be deleted: {fault.strerror}") from fault

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
            self._clock.wait(self._stopping, self._retry if self.unsaved else self._pause)
            if self.unsaved:
                self._woken.set()
