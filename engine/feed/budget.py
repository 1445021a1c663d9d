"""How many requests a source may be sent: a token bucket under a rolling hour."""

from __future__ import annotations

from collections import deque

from engine.errors import RateLimited

HOUR_S = 3600.0
_GRAIN = 1e-6


class Withheld(RateLimited):
    """A request we did not send: the budget is used up, or the breaker is open."""


class Budget:
    """Token bucket and rolling hour; not thread-safe, its owner locks.

    In every hour at most `hard` requests pass, and in every span of t seconds at most
    `burst + rate * t`.
    """

    def __init__(self, rate: float, burst: int, soft: int, hard: int, now: float) -> None:
        self._rate = rate
        self._burst = float(burst)
        self._soft = soft
        self._hard = hard
        self._tokens = float(burst)
        self._filled = now
        self._sent: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until a request may be sent, 0 for now."""
        return max(self._token_wait(now), self.hour_wait(now))

    def hour_wait(self, now: float) -> float:
        """Seconds until the rolling hour has room, 0 if it has."""
        self._forget(now)
        if len(self._sent) < self._hard:
            return 0.0
        return max(0.0, self._sent[0] + HOUR_S - now) + _GRAIN

    def take(self, now: float) -> None:
        """Count a request that is being sent.

        Raises:
            ValueError: `wait` is not over; a caller's bug.
        """
        if self.wait(now) > 0.0:
            raise ValueError("a request beyond the budget")
        self._tokens -= 1.0
        self._sent.append(now)

    @property
    def sent(self) -> tuple[float, ...]:
        """Monotonic times of the requests that count."""
        return tuple(self._sent)

    def recall(self, sent: tuple[float, ...], now: float) -> None:
        """Count the requests of an earlier run, by times of this run's clock in order."""
        self._sent = deque(sent)
        lately = sum(1 for at in sent if at > now - self._burst / self._rate)
        self._tokens = max(0.0, self._burst - lately)
        self._filled = now

    def used(self, now: float) -> int:
        """Requests sent in the last hour."""
        self._forget(now)
        return len(self._sent)

    def span(self, now: float) -> float:
        """Seconds since the first request of the last hour, 0 without one."""
        self._forget(now)
        return now - self._sent[0] if self._sent else 0.0

    def lean(self, now: float) -> bool:
        """Whether the soft limit is reached, so that only what matters most is asked."""
        return self.used(now) >= self._soft

    def _token_wait(self, now: float) -> float:
        self._tokens = min(self._burst, self._tokens + max(0.0, now - self._filled) * self._rate)
        self._filled = max(self._filled, now)
        lacking = 1.0 - self._tokens
        return lacking / self._rate if lacking > _GRAIN else 0.0

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] + HOUR_S <= now:
            self._sent.popleft()
