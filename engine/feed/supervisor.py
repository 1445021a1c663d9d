"""Watches the workers: restarts dead ones, notices that the machine slept."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Protocol

from engine.feed.worker import guarded
from engine.watchdog import stacks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.clock import Clock
    from engine.feed.channel import Channel
    from engine.feed.sink import Sink
    from engine.feed.streamchannel import StreamChannel

log = logging.getLogger(__name__)

LOOK_S = 2.0
STILL_S = 30.0
"""A turn that does not come on for so long is stuck: all stacks go to the log."""
DEATHS = 4
DEATHS_S = 60.0
DRIFT_S = 30.0
GAP_S = 120.0


class Watched(Protocol):
    """A worker as the supervisor sees it."""

    @property
    def channel(self) -> Channel | StreamChannel:
        """State of its source."""
        ...

    @property
    def dead(self) -> bool:
        """Whether its thread ended without having been told to."""
        ...

    @property
    def name(self) -> str:
        """Of its thread."""
        ...

    @property
    def ident(self) -> int:
        """Of its thread."""
        ...

    def still_s(self) -> float:
        """Seconds for which its turn has not come on."""
        ...

    def restart(self) -> None:
        """Go on in a new thread."""
        ...

    def renew(self) -> None:
        """Give up its connections."""
        ...


class Supervisor:
    """Looks at the workers every other second, then lets the feed look at itself."""

    def __init__(
        self,
        workers: Sequence[Watched],
        clock: Clock,
        sink: Sink,
        review: Callable[[], None] = lambda: None,
    ) -> None:
        self._workers = workers
        self._review = review
        self._clock = clock
        self._sink = sink
        self._deaths: dict[Watched, deque[float]] = {worker: deque() for worker in workers}
        self._given_up: set[Watched] = set()
        self._stuck: set[Watched] = set()
        self._looked = clock.monotonic()
        self._drift = self._offset()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="feed-supervisor", daemon=True)

    def start(self) -> None:
        """Start watching."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching; returns at once."""
        self._stop.set()

    def join(self, until: float) -> bool:
        """Wait for its thread until `until` (of time.monotonic); True if it is gone."""
        if self._thread.ident is not None:
            self._thread.join(max(0.0, until - time.monotonic()))
        return not self._thread.is_alive()

    def look(self) -> None:
        """Look once: at the clocks, then at each worker."""
        if self._slept():
            for worker in self._workers:
                worker.channel.woke()
                worker.renew()
            self._sink.woke()
        for worker in self._workers:
            if worker.dead and worker not in self._given_up and not self._stop.is_set():
                self._revive(worker)
        self._watch()
        self._review()

    def _run(self) -> None:
        while not self._stop.is_set():
            guarded(self.look, "supervisor")
            self._clock.wait(self._stop, LOOK_S)

    def _offset(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()

    def _slept(self) -> bool:
        """Whether wall and monotonic clock drifted apart, or nobody looked for long."""
        now, offset = self._clock.monotonic(), self._offset()
        gap, self._looked = now - self._looked, now
        drift, self._drift = abs(offset - self._drift), offset
        return drift > DRIFT_S or gap > GAP_S

    def _watch(self) -> None:
        """Log all stacks, once, when a worker's turn stands still."""
        for worker in self._workers:
            still = worker.still_s()
            if still <= STILL_S:
                self._stuck.discard(worker)
            elif worker not in self._stuck:
                self._stuck.add(worker)
                told = stacks(worker.ident)
                log.error("%s stands still for %.0f s; all stacks:\n%s", worker.name, still, told)

    def _revive(self, worker: Watched) -> None:
        now = self._clock.monotonic()
        deaths = self._deaths[worker]
        deaths.append(now)
        while deaths[0] <= now - DEATHS_S:
            deaths.popleft()
        if len(deaths) < DEATHS:
            worker.restart()
            return
        self._given_up.add(worker)
        for ask, reason, detail in worker.channel.stopped("stopped after 4 crashes in a minute"):
            self._sink.failed(ask, reason, detail)
        self._sink.status(worker.channel.status())
