"""The engine's thread that computes vol sheets, so that neither window nor sources wait."""

from __future__ import annotations

import importlib
import threading
import time
from functools import partial
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
AGAIN_S = 30.0
"""Rest after a failed load, so that the log is not filled; a selection ends it."""
_CANNOT = "The vol sheet cannot be computed: {name} does not load, see the log."


class VolThread:
    """Calls `work` in its own thread soon after every `wake`.

    Attributes:
        unable: Whether the last try to load the volatility core failed: nobody should wait for a
            sheet then.
    """

    def __init__(self, work: Callable[[], object], tell: Callable[[str], None]) -> None:
        """Make it.

        Args:
            work: Computes what is due.
            tell: Takes a sentence for the user, in this thread.
        """
        self.unable = False
        self._loaded = False
        self._work = work
        self._tell = tell
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
        while not self._stopping.is_set():
            self._due.wait()
            self._due.clear()
            begun = time.perf_counter()
            if self._ready():
                survived(self._work, "computing a vol sheet")
            spent = time.perf_counter() - begun
            rest = min(max(PACE_S, SHARE * spent), LONGEST_S)
            self._hurry.wait(AGAIN_S if self.unable else rest)
            self._hurry.clear()

    def _ready(self) -> bool:
        """Whether there is to be work: the core is loaded, at the first time here."""
        for name in () if self._loaded else CORE:
            if self._stopping.is_set():
                return False
            if not survived(partial(importlib.import_module, name), f"loading {name}"):
                if not self.unable:
                    self._tell(_CANNOT.format(name=name))
                self.unable = True
                return False
        self._loaded, self.unable = True, False
        return not self._stopping.is_set()
