"""How late a timer of the GUI thread comes, and what the threads do while it is late."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TICK_MS = 10
_LOOK_S = 0.02
_DEEP = 14


@dataclass(frozen=True, slots=True)
class Gaps:
    """The tick gaps of one stretch of time in milliseconds: beyond the timer's own interval."""

    ticks: int
    p50: float
    p99: float
    longest: float

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Gaps:
        """From single gaps."""
        found = sorted(1e3 * gap for gap in seconds) or [0.0]
        p50, p99 = found[len(found) // 2], found[min(len(found) - 1, len(found) * 99 // 100)]
        return cls(len(seconds), round(p50, 1), round(p99, 1), round(found[-1], 1))


class Tally:
    """The tick gaps of hours, counted by tenths of a millisecond: takes no memory with time."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()

    def add(self, seconds: Iterable[float]) -> None:
        """Count single gaps."""
        self._counts.update(round(1e4 * gap) for gap in seconds)

    def gaps(self) -> Gaps:
        """All that were counted; zeros if none was."""
        ticks = self._counts.total()
        if not ticks:
            return Gaps(0, 0.0, 0.0, 0.0)
        places = (ticks // 2, min(ticks - 1, ticks * 99 // 100), ticks - 1)
        found: list[float] = []
        passed = 0
        for tenths, count in sorted(self._counts.items()):
            passed += count
            while len(found) < len(places) and places[len(found)] < passed:
                found.append(tenths / 10.0)
        return Gaps(ticks, *found)


class Meter(QObject):
    """Ticks every 10 ms in the GUI thread and notes by how much each tick was late."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gaps: list[float] = []
        self.ticked = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Tick from now on."""
        self.ticked = time.perf_counter()
        self._timer.start()

    def take(self) -> list[float]:
        """The gaps since the last call, in seconds."""
        found, self._gaps = self._gaps, []
        return found

    def end(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._gaps.append(max(0.0, now - self.ticked - TICK_MS / 1e3))
        self.ticked = now


class Witness:
    """A thread that writes every thread's stack to stderr when the meter's tick is overdue."""

    def __init__(self, meter: Meter, beyond_s: float) -> None:
        self._meter = meter
        self._beyond_s = beyond_s
        self._gui = threading.get_ident()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="stall-witness", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Look no more."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        told = 0.0
        while not self._stop.wait(_LOOK_S):
            late = time.perf_counter() - self._meter.ticked
            if late > self._beyond_s and self._meter.ticked != told:
                told = self._meter.ticked
                sys.stderr.write(f"\n== no tick for {1e3 * late:.0f} ms\n{self._stacks()}")

    def _stacks(self) -> str:
        names = {thread.ident: thread.name for thread in threading.enumerate()}
        parts = []
        for ident, frame in sys._current_frames().items():
            stack = traceback.format_stack(frame)[-_DEEP:]
            if "in wait\n" not in stack[-1] and ident != threading.get_ident():
                parts.append(f"-- {names.get(ident, '?')}\n{''.join(stack)}")
        return "".join(parts)
