"""The feed: one worker per source, a supervisor, and what the layers above may ask of them."""

from __future__ import annotations

import threading
import time
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from engine.feed.channel import Channel
from engine.feed.lane import Lane
from engine.feed.supervisor import Supervisor
from engine.feed.worker import Worker
from engine.model.reason import Reason
from engine.providers.base import Ask, What

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

    from engine.clock import Clock
    from engine.feed.cadence import Hours
    from engine.feed.interest import Interest
    from engine.feed.sink import Sink
    from engine.model.status import ProviderStatus

__all__ = ["Feed", "Lane"]

DEADLINE_S = 15.0
STOP_S = 2.0


class Feed:
    """Asks the sources in daemon threads and hands what they say to the sink.

    Callable from any thread. No method waits for a source; `stop` waits for the threads, at most
    its time-out. `set_interest` takes as long as the sink's `failed` for what nobody can be asked
    for, which it calls in the caller's thread, without holding a lock of the feed.
    """

    def __init__(
        self,
        lanes: Sequence[Lane],
        clock: Clock,
        hours: Hours,
        sink: Sink,
        chance: random.Random,
        *,
        deadline_s: float = DEADLINE_S,
        zone: tzinfo = UTC,
    ) -> None:
        """A feed that asks nothing before `start`.

        Args:
            lanes: The sources; for what one that is off serves, the reason is told.
            clock: For waits, stamps and ages.
            hours: The New York calendar.
            sink: Where values, failures and health go.
            chance: For back-offs.
            deadline_s: Seconds a call may take, from when its provider has been made.
            zone: For times in the status texts.
        """
        self._sink = sink
        self._lanes = tuple(lanes)
        self._workers = tuple(
            Worker(Channel(lane, clock, hours, chance, zone), clock, sink, deadline_s)
            for lane in self._lanes
            if not lane.off
        )
        self._supervisor = Supervisor(self._workers, clock, sink)
        self._lock = threading.Lock()  # of _wanted; taken before a channel's
        self._wanted: frozenset[str] = frozenset()

    def start(self) -> None:
        """Start asking."""
        for worker in self._workers:
            worker.start()
        self._supervisor.start()

    def stop(self, timeout: float = STOP_S) -> bool:
        """End all threads; False if one still hangs after `timeout` seconds (it is a daemon)."""
        until = time.monotonic() + timeout
        self._supervisor.stop()
        for worker in self._workers:
            worker.stop()
        gone = [self._supervisor.join(until)]
        gone += [worker.join(until) for worker in self._workers]
        return all(gone)

    def set_interest(self, interest: Interest) -> None:
        """Ask for these symbols from now on; what nobody can be asked for fails before it returns.

        Of two threads the later one's interest holds for every source.
        """
        with self._lock:
            for worker in self._workers:
                worker.channel.set_interest(interest)
            added = [symbol for symbol in interest.wanted if symbol not in self._wanted]
            self._wanted = frozenset(interest.wanted)
        for worker in self._workers:
            worker.wake()
        for symbol in added:
            for ask, reason, detail in self._unanswerable(symbol):
                self._sink.failed(ask, reason, detail)

    def refresh(self) -> tuple[str, ...]:
        """Ask what is older than 10 s, within the budgets.

        Returns:
            A sentence for each source that must wait ("Yahoo: rate limited, next try 14:03:20").
        """
        said = [worker.channel.refresh() for worker in self._workers]
        for worker in self._workers:
            worker.wake()
        return tuple(text for text in said if text)

    def statuses(self) -> tuple[ProviderStatus, ...]:
        """Health of every source."""
        return tuple(worker.channel.status() for worker in self._workers)

    def asked_once(self) -> bool:
        """Whether every first ask was answered or failed, or its source is blocked."""
        return all(worker.channel.asked_once() for worker in self._workers)

    def _unanswerable(self, symbol: str) -> list[tuple[Ask, Reason, str]]:
        """What nobody can be asked for: its source is off, or it has no options."""
        served = [(lane, what) for lane in self._lanes for what in lane.serves(symbol)]
        asked = {what for lane, what in served if not lane.off} | {What.INTRADAY_BARS}
        told = [
            (Ask(lane.name, what, (symbol,)), Reason.PROVIDER_DOWN, f"{lane.name} is switched off")
            for lane, what in served
            if what not in asked
        ]
        if served and not any(what is What.CHAIN for _, what in served):
            chain = Ask(served[0][0].name, What.CHAIN, (symbol,))
            told.append((chain, Reason.NO_OPTIONS, ""))
        return told
