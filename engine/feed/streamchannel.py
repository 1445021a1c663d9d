"""All that is known of one stream under one lock: whom it follows, budget, back-off, health."""

from __future__ import annotations

import logging
import math
import threading
from typing import TYPE_CHECKING

from engine.errors import RateLimited, Unauthorized
from engine.feed.breaker import Circuit
from engine.feed.budget import Budget
from engine.feed.health import MOST_BUGS, MOST_HUNG, OUT_OF_BUDGET, status_line
from engine.feed.judgement import RATE_LIMITED, Bug, judge
from engine.feed.ladder import LONGEST_S, Ladder
from engine.feed.outcome import HURRY_S, LOOK_S, Failure, tried_lately
from engine.feed.restart import recall, spent
from engine.feed.streamlane import CONNECT_BURST, CONNECT_RATE
from engine.model.status import ProviderState, ProviderStatus

if TYPE_CHECKING:
    import random
    from datetime import datetime, tzinfo

    from engine.clock import Clock
    from engine.errors import ProviderError
    from engine.feed.ledger import Spent
    from engine.feed.streamlane import StreamLane
    from engine.providers.base import What

log = logging.getLogger(__name__)


class StreamChannel:
    """State of one stream lane, shared by its worker, the supervisor and the facade."""

    def __init__(
        self, lane: StreamLane, clock: Clock, chance: random.Random, zone: tzinfo | None
    ) -> None:
        self.lane = lane
        self._clock = clock
        self._zone = zone
        self._lock = threading.Lock()
        now = clock.monotonic()
        self._budget = Budget(CONNECT_RATE, CONNECT_BURST, lane.soft_hour, lane.hard_hour, now)
        self._ladder = Ladder(chance)
        self._limit = Circuit(chance)
        self._symbols: frozenset[str] = frozenset()
        self._gives: frozenset[What] = frozenset()
        self._off = ""
        self._stopped = ""
        self._hung = 0
        self._bugs = 0
        self._untaken, self._stumbled_over = 0, ""
        self._until = -math.inf
        self._hurried = -math.inf
        self._connected = math.inf
        self._heard = False
        self._lost = math.inf
        self._fault: tuple[ProviderState, str] | None = None
        self._last_success: datetime | None = None
        self._logged = ""

    # -- the facade ------------------------------------------------------------------------------

    @property
    def symbols(self) -> frozenset[str]:
        """Whom it follows; nobody while it is off."""
        with self._lock:
            return frozenset() if self._off else self._symbols

    @property
    def off(self) -> bool:
        """Whether it is switched off."""
        return bool(self._off)

    @property
    def gives(self) -> frozenset[What]:
        """Kinds of data it is listened to for now."""
        with self._lock:
            return frozenset() if self._off else self._gives

    def follow(self, symbols: frozenset[str]) -> None:
        """Follow exactly these symbols from now on."""
        with self._lock:
            self._symbols = symbols
            self._gives = frozenset(what for one in symbols for what in self.lane.serves(one))

    def switch(self, why_off: str) -> None:
        """Off for that reason, on with ""."""
        with self._lock:
            self._off = why_off

    def retry(self) -> str:
        """Connect now, at most once in 10 s; a sentence if it must wait first, else ""."""
        now = self._clock.monotonic()
        with self._lock:
            label, since = self.lane.label, now - self._hurried
            if self._off or self._stopped:
                return f"{label}: {self._off or self._stopped}"
            if since < HURRY_S:
                return tried_lately(label, since)
            self._hurried = now
            self._limit.hurried()
            self._until = -math.inf
            blocked = self._wait(now) > 0.0
        return f"{label}: {self.status().text}" if blocked else ""

    def status(self) -> ProviderStatus:
        """Health for the screens; a change of its words is one log line."""
        now = self._clock.monotonic()
        with self._lock:
            condition = self._condition(now)
            idle = condition[0] in {ProviderState.OFF, ProviderState.OK} or bool(self._stopped)
            line = status_line(
                self.lane.name,
                condition,
                wait=0.0 if idle or self._connected < math.inf else self._wait(now),
                now=self._clock.now(),
                zone=self._zone,
                requests=(self._budget.used(now), self.lane.hard_hour),
                last_success=self._last_success,
            )
            changed = condition[1] != self._logged
            self._logged = condition[1]
        if changed:
            log.info("%s: %s", self.lane.name, line.text)
        return line

    # -- the worker ------------------------------------------------------------------------------

    def admit(self) -> float:
        """Count an attempt to connect; 0 if it may be made now, else the seconds to wait."""
        now = self._clock.monotonic()
        with self._lock:
            if self._off or self._stopped or not self._symbols or self._hung >= MOST_HUNG:
                return LOOK_S
            wait = self._wait(now)
            if wait <= 0.0:
                self._budget.take(now)
                self._limit.began(now)
            return wait

    def connected(self) -> None:
        """The connection is open."""
        with self._lock:
            self._connected = self._clock.monotonic()
            self._limit.dropped()

    def heard(self, *, of_use: bool) -> bool:
        """Frames came, `of_use` if they held values; whether they were the first."""
        with self._lock:
            first, self._heard = not self._heard, True
            self._fault = None
            self._lost = math.inf
            self._bugs = 0
            self._limit.succeeded()
            if of_use:
                self._last_success = self._clock.now()
            return first

    def failed(self, error: ProviderError | Bug, words: str = "") -> None:
        """The connection could not be made, or ended; in `words` if they say it better."""
        now = self._clock.monotonic()
        verdict = judge(error, self.lane.label)
        with self._lock:
            health = now - self._connected if self._connected < math.inf else 0.0
            pause = self._ladder.fell(health)
            if self._budget.lean(now):
                pause = LONGEST_S
            self._limit.dropped()
            if verdict.trouble is not None and isinstance(error, RateLimited | Unauthorized):
                asked = error.retry_after if isinstance(error, RateLimited) else None
                pause = max(pause, self._limit.failed(now, verdict.trouble, asked))
            self._bugs = self._bugs + 1 if isinstance(error, Bug) else 0
            self._until = now + pause
            self._connected, self._heard = math.inf, False
            self._lost = min(self._lost, now)
            self._fault = self._state(error), words or verdict.words or str(error)

    def closed(self) -> None:
        """The connection was given up on purpose: the next may follow at once."""
        with self._lock:
            self._connected, self._heard = math.inf, False
            self._limit.dropped()

    def hanging(self, count: int) -> None:
        """Note the number of abandoned connections whose thread has not returned."""
        with self._lock:
            self._hung = count

    def stumbled(self, text: str) -> int:
        """The worker itself failed unexpectedly; how many times in a row."""
        self.failed(Bug(text))
        with self._lock:
            return self._bugs

    def handed_over(self) -> None:
        """What was heard was taken."""
        with self._lock:
            self._untaken = 0

    def not_taken(self, text: str) -> None:
        """Whoever takes what was heard failed unexpectedly; the connection is none the worse."""
        with self._lock:
            self._untaken += 1
            self._stumbled_over = text

    # -- across restarts -------------------------------------------------------------------------

    def spent(self) -> Spent:
        """What has to be known of it after a restart."""
        now, wall = self._clock.monotonic(), self._clock.now().timestamp()
        with self._lock:
            return spent(self._budget, self._limit, now, wall)

    def recall(self, before: Spent) -> None:
        """Count what an earlier run asked, and wait as long as it was told to."""
        now, wall = self._clock.monotonic(), self._clock.now().timestamp()
        with self._lock:
            if recall(before, self._budget, self._limit, now, wall):
                self._fault = ProviderState.RATE_LIMITED, RATE_LIMITED

    # -- the supervisor --------------------------------------------------------------------------

    def woke(self) -> None:
        """The machine slept: connect at once, unless the source asked for a pause."""
        with self._lock:
            self._ladder.reset()
            self._limit.woke()
            self._until = -math.inf

    def network_back(self) -> None:
        """Another source answers again: one that could not be reached connects at once."""
        with self._lock:
            if self._connected == math.inf:
                self._until = -math.inf

    def closed_for(self) -> float:
        """Seconds for which it has not spoken though it should, 0 while it does."""
        with self._lock:
            if self._off or not self._symbols:
                return 0.0
            return max(0.0, self._clock.monotonic() - self._lost)

    def stopped(self, why: str) -> tuple[Failure, ...]:
        """The worker is given up for good."""
        with self._lock:
            self._stopped = why
            self._lost = min(self._lost, self._clock.monotonic())
        return ()

    # -- inside, under the lock ------------------------------------------------------------------

    def _wait(self, now: float) -> float:
        return max(self._until - now, self._limit.wait(now), self._budget.wait(now), 0.0)

    def _state(self, error: ProviderError | Bug) -> ProviderState:
        if isinstance(error, RateLimited):
            return ProviderState.RATE_LIMITED
        broken = isinstance(error, Bug) and self._bugs >= MOST_BUGS
        return ProviderState.BROKEN if broken else ProviderState.DOWN

    def _condition(self, now: float) -> tuple[ProviderState, str]:
        if self._off:
            return ProviderState.OFF, self._off
        if self._stopped:
            return ProviderState.BROKEN, self._stopped
        if not self._symbols:
            return ProviderState.OK, "nothing to follow"
        if self._hung >= MOST_HUNG:
            return ProviderState.DOWN, f"timed out, {self._hung} connections hang"
        if self._connected < math.inf and self._heard:
            if self._untaken >= MOST_BUGS:
                words = f"internal error ({self._stumbled_over}), see the log"
                return ProviderState.BROKEN, words
            return ProviderState.OK, "ok"
        if self._fault is not None:
            return self._fault
        if self._budget.hour_wait(now) > 0.0:
            return ProviderState.RATE_LIMITED, OUT_OF_BUDGET
        return ProviderState.LATE, "connecting"
