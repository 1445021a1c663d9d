"""Time as an argument: wall clock in UTC, monotonic clock, and waiting that can be woken."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What code may ask of time."""

    def now(self) -> datetime:
        """Wall time, aware, UTC: for stamps."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump: for schedules and ages."""
        ...

    def wait(self, event: threading.Event, timeout: float) -> bool:
        """Wait for `event` at most `timeout` seconds of this clock; True if it was set."""
        ...


class SystemClock:
    """The machine's clocks; with `start` the wall clock begins there and runs on."""

    def __init__(self, start: datetime | None = None) -> None:
        self._offset = timedelta(0) if start is None else start - datetime.now(UTC)

    @property
    def shifted(self) -> bool:
        """Whether the wall clock was moved by --clock."""
        return bool(self._offset)

    def now(self) -> datetime:
        """Wall time, aware, UTC."""
        return datetime.now(UTC) + self._offset

    def monotonic(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()

    def wait(self, event: threading.Event, timeout: float) -> bool:
        """Wait for `event`, at most `timeout` seconds."""
        return event.wait(timeout)


class ManualClock:
    """A clock that moves only when told: for tests and for replays.

    Both clocks move together with `advance`; `jump` moves the wall clock alone.
    """

    def __init__(self, start: datetime, monotonic: float = 1000.0) -> None:
        self._now = start
        self._monotonic = monotonic
        self._moved = threading.Condition()

    def now(self) -> datetime:
        """Wall time as set."""
        return self._now

    def monotonic(self) -> float:
        """Monotonic seconds as advanced."""
        return self._monotonic

    def advance(self, seconds: float) -> None:
        """Let both clocks run `seconds` on and wake the waiters."""
        with self._moved:
            self._now += timedelta(seconds=seconds)
            self._monotonic += seconds
            self._moved.notify_all()

    def jump(self, seconds: float) -> None:
        """Set the wall clock on or back without the monotonic one."""
        with self._moved:
            self._now += timedelta(seconds=seconds)
            self._moved.notify_all()

    def set(self, now: datetime, monotonic: float) -> None:
        """Set both clocks to exactly these readings."""
        with self._moved:
            self._now, self._monotonic = now, monotonic
            self._moved.notify_all()

    def wait(self, event: threading.Event, timeout: float) -> bool:
        """Wait until `event` is set or `advance` has moved the clock by `timeout`."""
        return self.wait_until(event, self._monotonic + timeout)

    def wait_until(self, event: threading.Event, end: float) -> bool:
        """Wait until `event` is set or `advance` has moved the clock to `end`."""
        with self._moved:
            while not event.is_set() and self._monotonic < end:
                self._moved.wait(0.01)
        return event.is_set()
