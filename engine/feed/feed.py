"""The feed: one worker per source, a supervisor, and what the layers above may ask of them."""

from __future__ import annotations

import threading
import time
from datetime import UTC, tzinfo
from typing import TYPE_CHECKING

from engine.feed.books import Books
from engine.feed.channel import Channel
from engine.feed.interest import Interest
from engine.feed.lane import Lane
from engine.feed.lines import line
from engine.feed.order import PATIENCE_S, Order
from engine.feed.streamchannel import StreamChannel
from engine.feed.streamlane import StreamLane
from engine.feed.streamworker import StreamWorker
from engine.feed.supervisor import Supervisor
from engine.feed.unasked import unasked
from engine.feed.worker import Worker

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    from engine.clock import Clock
    from engine.feed.cadence import Calendars, Hours
    from engine.feed.ledger import Ledger
    from engine.feed.outcome import Failure
    from engine.feed.sink import Sink
    from engine.model.feedview import LaneLine
    from engine.model.status import ProviderStatus
    from engine.providers.base import What

__all__ = ["Feed", "Lane", "StreamLane"]

DEADLINE_S = 15.0
STOP_S = 2.0


class Feed:
    """Asks the sources in daemon threads and hands what they say to the sink.

    Callable from any thread. No method waits for a source; `stop` waits for the threads, at most
    its time-out. `set_interest` and `switch` take as long as the sink's `failed` for what nobody
    can be asked for, which they call in the caller's thread, without holding a lock of the feed.
    """

    def __init__(
        self,
        lanes: Sequence[Lane],
        clock: Clock,
        hours: Hours,
        sink: Sink,
        chance: random.Random,
        *,
        streams: Sequence[StreamLane] = (),
        deadline_s: float = DEADLINE_S,
        zone: tzinfo | None = UTC,
        abroad: Calendars | None = None,
        ledger: Ledger | None = None,
    ) -> None:
        """A feed that asks nothing before `start`.

        Args:
            lanes: The sources in the order in which they are asked for what several serve; for
                what only those that are off serve the reason is told.
            clock: For waits, stamps and ages.
            hours: The New York calendar.
            sink: Where values, failures and health go.
            chance: For back-offs.
            streams: Sources that speak by themselves, in their order.
            deadline_s: Seconds a call may take, from when its provider has been made.
            zone: For times in the status texts, None for the zone of the machine at that moment.
            abroad: The calendars of other exchanges; those unknown have New York's hours.
            ledger: What an earlier run asked, and where this one keeps it; None to forget.
        """
        self._clock = clock
        self._sink = sink
        self._books = Books()
        self._lanes, self._stream_lanes = tuple(lanes), tuple(streams)
        self._order, self._stream_order = Order(self._lanes), Order(self._stream_lanes)
        self._workers = tuple(
            Worker(
                Channel(lane, clock, hours, chance, zone, self._books, self._order, abroad),
                clock, sink, deadline_s,
            )
            for lane in self._lanes
            if not lane.off
        )  # fmt: skip
        self._streams = tuple(
            StreamWorker(
                StreamChannel(lane, clock, chance, zone), clock, sink, self._books.presence,
                deadline_s,
            )
            for lane in self._stream_lanes
            if not lane.off
        )  # fmt: skip
        self._all: tuple[Worker | StreamWorker, ...] = (*self._workers, *self._streams)
        self._ledger = ledger
        if ledger is not None:
            for worker in self._all:
                worker.channel.recall(ledger.of(worker.channel.lane.name))
        self._supervisor = Supervisor(self._all, clock, sink, self.review)
        self._lock = threading.Lock()  # of what follows; taken before a channel's and an order's
        self._interest = Interest()
        self._why_off: Mapping[str, str] = {}
        self._untold: set[tuple[What, str]] = set()
        self._offline = False

    def start(self) -> None:
        """Start asking and listening."""
        for worker in self._all:
            worker.start()
        self._supervisor.start()

    def stop(self, timeout: float = STOP_S) -> bool:
        """End all threads; False if one still hangs after `timeout` seconds (it is a daemon)."""
        until = time.monotonic() + timeout
        self._supervisor.stop()
        for worker in self._all:
            worker.stop()
        gone = [self._supervisor.join(until)]
        gone += [worker.join(until) for worker in self._all]
        self._keep_book(at_once=True)
        return all(gone)

    def set_interest(self, interest: Interest) -> None:
        """Ask for these symbols from now on; what nobody can be asked for fails before it returns.

        Of two threads the later one's interest holds for every source.
        """
        with self._lock:
            self._interest = interest
            self._arrange()
            failures = self._newly_unasked()
        self._tell(failures)

    def switch(self, why_off: Mapping[str, str]) -> None:
        """Switch sources off, each for a reason the user can read, and all others on."""
        with self._lock:
            changed = {
                worker
                for worker in self._all
                if (worker.channel.lane.name in why_off)
                != (worker.channel.lane.name in self._why_off)
            }
            self._why_off = dict(why_off)
            for worker in self._all:
                worker.channel.switch(why_off.get(worker.channel.lane.name, ""))
            self._arrange()
            failures = self._newly_unasked()
        for one in changed:
            one.renew()
        for status in self.statuses():
            self._sink.status(status)
        self._tell(failures)

    def renew(self, name: str) -> None:
        """Build a source anew before its next call: what it was built with has changed."""
        for worker in self._all:
            if worker.channel.lane.name == name:
                worker.renew()

    def refresh(self) -> tuple[str, ...]:
        """Ask what is older than 10 s, within the budgets.

        Returns:
            A sentence for each source that must wait ("Yahoo: rate limited, next try 14:03:20").
        """
        said = [worker.channel.refresh() for worker in self._workers]
        self._wake()
        return tuple(text for text in said if text)

    def retry(self, name: str) -> str:
        """Try one source now, at most once in 10 s and within its budget.

        Returns:
            A sentence if it must wait, else "".
        """
        for worker in self._all:
            if worker.channel.lane.name == name:
                said = worker.channel.retry()
                worker.wake()
                return said
        return f"{name}: off" if name in self._names() else f"{name}: no such source"

    def look_up(self, text: str) -> str:
        """Have the first source that can be asked search for a text, in place of the one before.

        Its answer is `Hits` for the sink, or its `failed`.

        Returns:
            A sentence if none is asked, else "".
        """
        said = ""
        for worker in self._workers:
            if worker.channel.lane.searches:
                said = worker.channel.look_up(text)
                worker.wake()
                if not said:
                    return ""
        return said or "No source is asked."

    def statuses(self) -> tuple[ProviderStatus, ...]:
        """Health of every source that is not off for good."""
        return tuple(w.channel.status() for w in self._all)

    def lines(self) -> tuple[LaneLine, ...]:
        """Every source, those that are off too, in the order of the lanes and then the streams."""
        channels = {w.channel.lane.name: w.channel for w in self._all}
        lanes: tuple[Lane | StreamLane, ...] = (*self._lanes, *self._stream_lanes)
        return tuple(
            line(lane, channels.get(lane.name), on=lane.name not in self._why_off) for lane in lanes
        )

    def asked_once(self) -> bool:
        """Whether every first ask was answered or failed, or its source is blocked."""
        asked = all(worker.channel.asked_once() for worker in self._workers)
        return asked and not self._order.pending

    def review(self) -> None:
        """Look who may be asked for what; called by the supervisor every other second."""
        with self._lock:
            changed = self._ranked()
            if changed:
                self._follow()
            self._note_network()
        if changed:
            self._wake()
        self._keep_book()

    # -- inside, under the lock ------------------------------------------------------------------

    def _arrange(self) -> None:
        self._ranked()
        self._follow()
        self._wake()

    def _ranked(self) -> bool:
        """Bring both orders up to date; whether owners may have changed."""
        now = self._clock.monotonic()
        polls = self._order.arrange(*_standing([w.channel for w in self._workers]), now)
        streams = self._stream_order.arrange(*_standing([w.channel for w in self._streams]), now)
        return polls or streams

    def _follow(self) -> None:
        """Tell each source what is its own."""
        interest = self._interest
        symbols = (*interest.wanted, *interest.aside, *interest.others)
        for worker in self._workers:
            owned = self._order.owned(worker.channel.lane.name)
            worker.channel.set_interest(interest, owned)
        for stream in self._streams:
            lane = stream.channel.lane
            own = self._stream_order.owned(lane.name)
            stream.channel.follow(
                frozenset(s for s in interest.wanted if any(own(w, s) for w in lane.serves(s)))
            )
        self._books.presence.keep(frozenset(symbols))

    def _note_network(self) -> None:
        """Once the first of all sources is back, the others need not wait for their probes."""
        found = [worker.channel.offline() for worker in self._workers]
        known = [is_offline for is_offline in found if is_offline is not None]
        if known and all(known):
            self._offline = True
        elif self._offline and known:
            self._offline = False
            for worker in self._all:
                worker.channel.network_back()
                worker.wake()

    def _newly_unasked(self) -> list[Failure]:
        on = frozenset(w.channel.lane.name for w in self._workers) - frozenset(self._why_off)
        found = unasked(self._lanes, on, self._interest)
        new = [failure for key, failure in found.items() if key not in self._untold]
        self._untold = set(found)
        return new

    # -- inside ----------------------------------------------------------------------------------

    def _tell(self, failures: list[Failure]) -> None:
        for ask, reason, detail in failures:
            self._sink.failed(ask, reason, detail)

    def _wake(self) -> None:
        for worker in self._all:
            worker.wake()

    def _keep_book(self, *, at_once: bool = False) -> None:
        if self._ledger is not None:
            spent = {worker.channel.lane.name: worker.channel.spent() for worker in self._all}
            self._ledger.write(spent, at_once=at_once)

    def _names(self) -> frozenset[str]:
        streams = frozenset(lane.name for lane in self._stream_lanes)
        return streams | {lane.name for lane in self._lanes}


def _standing(
    channels: Sequence[Channel] | Sequence[StreamChannel],
) -> tuple[frozenset[str], frozenset[str]]:
    """Names of those that are on, and of those that have been closed for too long."""
    on = [channel for channel in channels if not channel.off]
    out = [channel for channel in on if channel.closed_for() > PATIENCE_S]
    return frozenset(c.lane.name for c in on), frozenset(c.lane.name for c in out)
