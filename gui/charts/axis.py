"""What an x position means: a moment itself, or a bar that has its moment."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from gui.charts import figures
from gui.charts.timeticks import TimeTick, finer, time_ticks

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.charts.scale import Span

    Floats = NDArray[np.float64]

_DAY, _MONDAY_OFFSET = 86400.0, 4 * 86400.0


class Axis(Protocol):
    """Position of a chart against time."""

    def time(self, x: float) -> float:
        """Epoch seconds at `x`."""
        ...

    def place(self, epoch: float) -> float:
        """Position of a moment."""
        ...

    def ticks(self, view: Span, most: int) -> tuple[tuple[float, TimeTick], ...]:
        """Labelled borders inside `view` with their x."""
        ...

    def small(self, view: Span, most: int) -> tuple[float, ...]:
        """Position of unlabelled borders inside `view`."""
        ...

    def weekends(self, view: Span) -> tuple[tuple[float, float], ...]:
        """Saturdays and Sundays (UTC) as intervals of x, where the axis has any."""
        ...


class TrueTime:
    """x is epoch seconds: nights, weekends and round-the-clock trading have their true length."""

    def time(self, x: float) -> float:
        """Epoch seconds at `x`."""
        return x

    def place(self, epoch: float) -> float:
        """Position of a moment."""
        return epoch

    def ticks(self, view: Span, most: int) -> tuple[tuple[float, TimeTick], ...]:
        """Labelled borders inside `view` with their x."""
        return tuple((t.at, t) for t in time_ticks(view.low, view.high, most))

    def small(self, view: Span, most: int) -> tuple[float, ...]:
        """Position of unlabelled borders inside `view`."""
        return finer(view.low, view.high, most)

    def weekends(self, view: Span) -> tuple[tuple[float, float], ...]:
        """Saturdays and Sundays (UTC) inside `view`, at most 60."""
        week = 7 * _DAY
        saturday = np.floor((view.low - _MONDAY_OFFSET) / week) * week + _MONDAY_OFFSET + 5 * _DAY
        if (view.high - saturday) / week > 60:
            return ()
        starts = np.arange(saturday, view.high, week)
        return tuple((float(s), float(s + 2 * _DAY)) for s in starts)


class Bars:
    """x is the number of a bar: days without trading take no room."""

    def __init__(self, times: Floats) -> None:
        self._times = times

    def time(self, x: float) -> float:
        """Epoch seconds of the bar nearest to `x`."""
        if not self._times.size:
            return 0.0
        return float(self._times[int(np.clip(round(x), 0, self._times.size - 1))])

    def place(self, epoch: float) -> float:
        """Number of the bar a moment falls into.

        Infinite after the last bar's day; before the first bar a negative number of days.
        """
        if not self._times.size or epoch >= self._times[-1] + _DAY:
            return math.inf
        if epoch < self._times[0]:
            return float(epoch - self._times[0]) / _DAY - 1.0
        return float(np.searchsorted(self._times, epoch, side="right") - 1)

    def _opening(self, epoch: float) -> int:
        return int(np.searchsorted(self._times, epoch, side="left"))

    def ticks(self, view: Span, most: int) -> tuple[tuple[float, TimeTick], ...]:
        """First bars at or after each border, each once, with their own dates."""
        found: dict[int, TimeTick] = {}
        for tick in time_ticks(self.time(view.low), self.time(view.high), most):
            bar = self._opening(tick.at)
            if bar >= self._times.size or bar in found:
                continue
            own = figures.day(figures.moment(float(self._times[bar])))
            found[bar] = replace(tick, text=own) if tick.dated else tick
        return tuple((float(bar), tick) for bar, tick in found.items())

    def small(self, view: Span, most: int) -> tuple[float, ...]:
        """First bars at or after each finer border."""
        borders = finer(self.time(view.low), self.time(view.high), most)
        opening = {self._opening(b) for b in borders}
        return tuple(float(b) for b in sorted(opening) if b < self._times.size)

    def weekends(self, view: Span) -> tuple[tuple[float, float], ...]:
        """None: this axis leaves them out."""
        return ()
