"""Watches threads that must not stand still and logs all stacks, once, when one does."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_LOOK_S = 0.5


@dataclass(slots=True)
class _Watched:
    limit_s: float
    beaten: float
    stalled: bool = False
    thread: int = field(default_factory=threading.get_ident)


class Watchdog:
    """Everyone it watches calls `beat` more often than every `limit_s` seconds.

    It cannot see a foreign call that holds the interpreter's lock: its own thread stands still too,
    and afterwards that looks as if the machine had slept.

    Args:
        monotonic: Seconds of a clock that stands still while the machine sleeps.
        on_stall: Told the name and the seconds of each stall, once; in the watchdog's own thread.
    """

    def __init__(
        self, monotonic: Callable[[], float], on_stall: Callable[[str, float], None] | None = None
    ) -> None:
        self._monotonic = monotonic
        self._on_stall = on_stall
        self._watched: dict[str, _Watched] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
        self._looked = monotonic()

    def start(self) -> None:
        """Begin to look twice a second."""
        self._looked = self._monotonic()
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(1.0)

    def beat(self, name: str, limit_s: float) -> None:
        """Say from the thread concerned that it works, and within how many seconds again."""
        now = self._monotonic()
        with self._lock:
            known = self._watched.get(name)
            if known is not None and known.stalled:
                log.info("%s goes on after %.1f s", name, now - known.beaten)
            self._watched[name] = _Watched(limit_s, now)

    def rest(self, name: str) -> None:
        """Expect nothing from this name until its next beat."""
        with self._lock:
            self._watched.pop(name, None)

    def look(self) -> tuple[str, ...]:
        """Names that stand still since the last look; their stall is logged with all stacks."""
        now = self._monotonic()
        late, self._looked = now - self._looked > 4 * _LOOK_S, now
        found: list[tuple[str, float, int]] = []
        with self._lock:
            for name, one in self._watched.items():
                if late:
                    # The whole program stood still: stopped by its user, or the machine slept.
                    one.beaten = now
                elif not one.stalled and now - one.beaten > one.limit_s:
                    one.stalled = True
                    found.append((name, now - one.beaten, one.thread))
        for name, seconds, thread in found:
            log.error("%s stands still for %.1f s; all stacks:\n%s", name, seconds, stacks(thread))
            if self._on_stall is not None:
                self._on_stall(name, seconds)
        return tuple(name for name, _, _ in found)

    def _run(self) -> None:
        while not self._stopping.wait(_LOOK_S):
            self.look()


def stacks(first: int = 0) -> str:
    """The stacks of all threads, that of `first` (an ident) before the others."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    frames = sorted(sys._current_frames().items(), key=lambda item: item[0] != first)
    parts = []
    for ident, frame in frames:
        lines = "".join(traceback.format_stack(frame))
        parts.append(f"Thread {names.get(ident, ident)}:\n{lines}")
    return "\n".join(parts)
