"""A clock that can be stopped, stepped and run at a factor, for simulated days and weeks."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta


class WorldClock:
    """Wall and monotonic time that run together at `factor`; safe between threads.

    Give the same clock to the server and to an engine in the same process; another process keeps
    its own time and only sees the server's stamps run.

    Args:
        start: Wall time now; the machine's by default.
        factor: Seconds of this clock per real second; 0 stands still.
    """

    def __init__(self, start: datetime | None = None, factor: float = 1.0) -> None:
        self._now = datetime.now(UTC) if start is None else start
        self._monotonic = 1000.0
        self._factor = factor
        self._since = time.monotonic()
        self._moved = threading.Condition()

    @property
    def factor(self) -> float:
        """Seconds per real second, 0 while stopped."""
        return self._factor

    def _passed(self) -> float:
        return (time.monotonic() - self._since) * self._factor

    def now(self) -> datetime:
        """Wall time, aware, UTC."""
        with self._moved:
            return self._now + timedelta(seconds=self._passed())

    def monotonic(self) -> float:
        """Seconds that never go back."""
        with self._moved:
            return self._monotonic + self._passed()

    def run(self, factor: float = 1.0) -> None:
        """Run at a factor from now on.

        Raises:
            ValueError: The factor is negative or not finite.
        """
        if not 0.0 <= factor < float("inf"):
            raise ValueError(f"no factor: {factor}")
        with self._moved:
            self._settle(0.0)
            self._factor = factor

    def stop(self) -> None:
        """Stand still until `run` or `advance`."""
        self.run(0.0)

    def advance(self, seconds: float) -> None:
        """Let both clocks skip `seconds`.

        Raises:
            ValueError: `seconds` is negative or not finite.
        """
        if not 0.0 <= seconds < float("inf"):
            raise ValueError(f"no step: {seconds}")
        with self._moved:
            self._settle(seconds)

    def jump(self, to: datetime) -> None:
        """Set the wall clock alone, forward or back."""
        with self._moved:
            self._settle(0.0)
            self._now = to

    def _settle(self, more: float) -> None:
        passed = self._passed() + more
        self._now += timedelta(seconds=passed)
        self._monotonic += passed
        self._since = time.monotonic()
        self._moved.notify_all()

    def wait(self, event: threading.Event, timeout: float) -> bool:
        """Wait until `event` is set or this clock has gone `timeout` seconds on."""
        end = self.monotonic() + timeout
        while not event.is_set() and (left := end - self.monotonic()) > 0.0:
            real = left / self._factor if self._factor > 0.0 else 0.02
            event.wait(min(real, 0.02))
        return event.is_set()
