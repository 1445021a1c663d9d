"""The life of a thread that takes turns at one source: started, woken, restarted, ended."""

from __future__ import annotations

import threading
import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from engine.feed.judgement import Bug

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.feed.caller import Guard
    from engine.feed.held import Held


class Loop(ABC):
    """Takes turns in its own thread until it is stopped, whatever a turn raises.

    What may hang runs in a `Held`. One that is given up is left behind, and remembered until
    its threads are gone.
    """

    def __init__(self, source: str, clock: Clock, guard: Guard) -> None:
        self._source = source
        self._clock = clock
        self._guard = guard
        self._stop = threading.Event()
        self._wake = threading.Event()
        self._renew = threading.Event()
        self._left: list[Held] = []
        self._turning: float | None = None
        self._thread = self._new_thread()

    @property
    def dead(self) -> bool:
        """Whether its thread ended without having been told to."""
        return self._thread.ident is not None and not self._thread.is_alive()

    @property
    def name(self) -> str:
        """Of its thread."""
        return self._thread.name

    @property
    def ident(self) -> int:
        """Of its thread, 0 before it began."""
        return self._thread.ident or 0

    def still_s(self) -> float:
        """Seconds for which its turn has not come on, 0 while it waits for what has a deadline."""
        begun = self._turning
        return 0.0 if begun is None or self.dead else self._clock.monotonic() - begun

    def start(self) -> None:
        """Start its thread."""
        self._thread.start()

    def restart(self) -> None:
        """Go on in a new thread after the old one died, with nothing of what that one held."""
        self._leave()
        self._dropped()
        self._turning = None
        self._thread = self._new_thread()
        self._thread.start()

    def wake(self) -> None:
        """Take a turn now."""
        self._wake.set()

    def renew(self) -> None:
        """Give up the connections with the next turn: they are stale, or not wanted any more."""
        self._renew.set()
        self._wake.set()

    def stop(self) -> None:
        """Tell it to end; returns at once."""
        self._stop.set()
        self._cut()
        self._wake.set()

    def join(self, until: float) -> bool:
        """Wait for its threads until `until` (of time.monotonic); True if all are gone."""
        if self._thread.ident is not None:
            self._thread.join(max(0.0, until - time.monotonic()))
        self._leave()
        gone = [held.join(max(0.0, until - time.monotonic())) for held in self._left]
        return all(gone) and not self._thread.is_alive()

    # -- its thread ------------------------------------------------------------------------------

    def _new_thread(self) -> threading.Thread:
        return threading.Thread(target=self._run, name=f"feed-{self._source}", daemon=True)

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            self._turning = self._clock.monotonic()
            wait = self._guard(self._turn, f"feed of {self._source}")
            self._turning = None
            if not isinstance(wait, float):
                wait = self._stumbled(wait.text if isinstance(wait, Bug) else type(wait).__name__)
            if wait > 0.0 and not self._stop.is_set():
                self._clock.wait(self._wake, wait)
        self._leave()

    def _wait_for(self, event: threading.Event, seconds: float) -> bool:
        """Wait within a turn for what has a deadline; whether it came."""
        self._turning = None
        came = self._clock.wait(event, seconds)
        self._turning = self._clock.monotonic()
        return came

    def _leave_behind(self, held: Held) -> None:
        """Retire it; if it hangs, it is remembered."""
        held.retire()
        self._left.append(held)

    def _hung(self) -> int:
        """How many of those left behind hang; forgets the ones that are gone."""
        self._left = [held for held in self._left if not held.join(0.0)]
        return sum(1 for held in self._left if held.hung)

    # What each loop does.

    @abstractmethod
    def _turn(self) -> float:
        """One look at what is to be done; seconds to wait afterwards."""

    @abstractmethod
    def _stumbled(self, error: str) -> float:
        """A turn failed in our own code or the sink; seconds to wait before going on."""

    @abstractmethod
    def _cut(self) -> None:
        """End what a turn waits for; called from other threads."""

    @abstractmethod
    def _leave(self) -> None:
        """Leave behind what it holds, if it holds anything."""

    @abstractmethod
    def _dropped(self) -> None:
        """Tell the source's state that what was under way is lost."""
