"""When a failing source is tried again: back-off, breaker, half-open probes."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

TRIES = 5
FIRST_S = 2.0
LONGEST_S = 120.0
PROBE_S = 10.0
LIMIT_FIRST_S = 60.0
LIMIT_LONGEST_S = 1800.0
LONGEST_RETRY_AFTER_S = 86_400.0


class Trouble(StrEnum):
    """Kinds of failure by what they do to the pace."""

    TRANSPORT = "transport"
    SERVER = "server"
    PAYLOAD = "payload"
    LIMIT = "limit"
    REFUSED = "refused"
    BUG = "bug"


_OF_THE_ASK = frozenset({Trouble.PAYLOAD, Trouble.BUG})
_AT_ONCE = frozenset({Trouble.LIMIT, Trouble.REFUSED})


class Circuit:
    """One breaker; not thread-safe, its owner locks.

    Closed: calls pass, after a failure of the whole source not before its back-off ends. Open
    (five failures in a row, or one 429 or refusal): nothing passes until the wait ends, then a
    single probe, whose end decides. Times are monotonic seconds.

    Attributes:
        failures: In a row.
        is_open: Whether only probes pass.
        opened: Since when, infinite while closed.
        trouble: Kind of the last failure, None after an answer.
    """

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._probing = False
        self.succeeded()

    def wait(self, now: float) -> float:
        """Seconds until a call may start: 0 now, infinite while a probe is under way."""
        return math.inf if self._probing else max(0.0, self._until - now)

    @property
    def probing(self) -> bool:
        """Whether the one probe of an open breaker is under way."""
        return self._probing

    def began(self, now: float) -> None:
        """A call starts.

        Raises:
            ValueError: It may not; a caller's bug.
        """
        if self.wait(now) > 0.0:
            raise ValueError("a call through an open breaker")
        self._probing = self.is_open

    def dropped(self) -> None:
        """The call ended without telling anything about the source."""
        self._probing = False

    def succeeded(self) -> None:
        """The source answered: closed, all counts start anew."""
        self._previous = FIRST_S
        self._until = -math.inf
        self._probing = False
        self._closings = 0
        self.failures = 0
        self.is_open = False
        self.opened = math.inf
        self.trouble: Trouble | None = None

    def failed(self, now: float, trouble: Trouble, retry_after: float | None = None) -> float:
        """Count a failure.

        Args:
            now: Monotonic seconds.
            trouble: Its kind.
            retry_after: Seconds the source asked for, after a 429.

        Returns:
            Seconds after which the failed ask may be tried again.
        """
        self._probing = False
        self.trouble = trouble
        self.failures += 1
        wait = self._closed_for(retry_after) if trouble in _AT_ONCE else self._back_off(trouble)
        if self.is_open or trouble not in _OF_THE_ASK:
            self._until = now + wait
        if self.is_open:
            self.opened = min(self.opened, now)
        return wait

    @property
    def limited_until(self) -> float:
        """Monotonic seconds until which a rate limit holds, -inf without one."""
        return self._until if self.is_open and self.trouble is Trouble.LIMIT else -math.inf

    def limited(self, now: float, seconds: float) -> None:
        """An earlier run was told to wait; so many seconds of it are left."""
        self.failed(now, Trouble.LIMIT)
        self._until = now + seconds

    def woke(self) -> None:
        """The machine slept: waits for a dead network are over, those a source asked for stay."""
        self._probing = False
        if self.trouble not in _AT_ONCE:
            self._until = -math.inf

    def hurried(self) -> None:
        """A try is wanted now: every wait is over but one after a rate limit."""
        if self.trouble is not Trouble.LIMIT:
            self._until = -math.inf

    def _closed_for(self, retry_after: float | None) -> float:
        self.is_open = True
        doubled = LIMIT_FIRST_S * 2.0 ** min(self._closings, 10)
        if self._closings:
            doubled *= self._chance.uniform(1.0, 1.25)
        self._closings += 1
        asked = min(retry_after or 0.0, LONGEST_RETRY_AFTER_S)
        return max(min(doubled, LIMIT_LONGEST_S), asked)

    def _back_off(self, trouble: Trouble) -> float:
        self._previous = min(LONGEST_S, self._chance.uniform(FIRST_S, 3.0 * self._previous))
        self.is_open = self.is_open or self.failures >= TRIES
        if trouble is not Trouble.TRANSPORT:
            return self._previous
        return PROBE_S if self.is_open else min(PROBE_S, self._previous)
