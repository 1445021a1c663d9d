"""The engine's thread that computes vol sheets, so that neither window nor sources wait."""

from __future__ import annotations

import importlib
import threading
import time
from typing import TYPE_CHECKING

from engine.guard import survived

if TYPE_CHECKING:
    from collections.abc import Callable

CORE = ("scipy.special", "engine.vol.thirty", "engine.vol.garch")
"""What the sheets need, loaded one by one so that an exit has to wait for one of them only."""
PACE_S = 0.05
"""Least rest after a sheet: more often nobody can read one."""
SHARE = 4.0
"""Rest as a multiple of the work, so that a fast replay leaves the machine to others."""
LONGEST_S = 0.5


class VolThread:
    """Calls `work` in its own thread soon after every `wake`."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._due = threading.Event()
        self._hurry = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="vol sheets", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something to compute; callable from any thread, returns at once."""
        self._due.set()

    def hurry(self) -> None:
        """Somebody waits for the next sheet: no rest before it."""
        self._hurry.set()
        self._due.set()

    def stop(self, timeout: float) -> bool:
        """End after the sheet that is being computed; True if that was in time."""
        self._stopping.set()
        self.hurry()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._due.wait()
        for name in CORE:
            if self._stopping.is_set():
                return
            importlib.import_module(name)
        while not self._stopping.is_set():
            self._due.wait()
            self._due.clear()
            begun = time.perf_counter()
            if not self._stopping.is_set():
                survived(self._work, "computing a vol sheet")
            spent = time.perf_counter() - begun
            self._hurry.wait(min(max(PACE_S, SHARE * spent), LONGEST_S))
            self._hurry.clear()
