"""The engine's thread that computes vol sheets, so that neither window nor sources wait."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from engine.guard import survived

if TYPE_CHECKING:
    from collections.abc import Callable

PACE_S = 0.05
"""Least time between two sheets: more often nobody can read one."""


class VolThread:
    """Calls `work` in its own thread soon after every `wake`."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._due = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="vol sheets", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something to compute; callable from any thread, returns at once."""
        self._due.set()

    def stop(self, timeout: float) -> bool:
        """End after the sheet that is being computed; True if that was in time."""
        self._stopping.set()
        self._due.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._due.wait()
            self._due.clear()
            if not self._stopping.is_set():
                survived(self._work, "computing a vol sheet")
            self._stopping.wait(PACE_S)
