"""What an x position means: a moment itself, or a bar that has its moment."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from gui.charts import figures
from gui.charts.reduce import pauses
from gui.charts.timeticks import TimeTick, finer, session_ticks, time_ticks

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.charts.scale import Span

    Floats = NDArray[np.float64]
    Stretch = tuple[float, float]

SEAM_S = 600.0
"""Length of a folded night on a compressed axis, in seconds of the axis."""
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
    """x is the number of a bar: days without trading take no room.

    Args:
        times: Epoch seconds at which bars begin, or 00:00 UTC of their last days.
        closing: They are their last days: a bar holds what came since the one before it.
    """

    def __init__(self, times: Floats, *, closing: bool = False) -> None:
        self._times = times
        self._closing = closing

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
        if self._closing:
            return float(np.searchsorted(self._times, epoch - _DAY, side="right"))
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


class Compressed:
    """x is epoch seconds of sessions; what lies between two of them is folded into a thin seam.

    Time and place are each other's inverse everywhere: a moment of the night has its own place
    inside the seam. Before the first and after the last session time has its true length.

    Args:
        sessions: Begin and end in epoch seconds; those that touch or overlap are joined, and gaps
            too short to be worth a seam are left as they are.
    """

    def __init__(self, sessions: tuple[Stretch, ...]) -> None:
        self._sessions = _apart(sessions)
        begins = np.array([begin for begin, _ in self._sessions])
        ends = np.array([end for _, end in self._sessions])
        self._times = np.column_stack((begins, ends)).ravel()
        steps = np.diff(self._times)
        steps[1::2] = SEAM_S
        first = self._times[:1]
        self._places = np.concatenate((first, first + np.cumsum(steps)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Compressed) and other._sessions == self._sessions

    def __hash__(self) -> int:
        return hash(self._sessions)

    @property
    def sessions(self) -> tuple[Stretch, ...]:
        """The sessions that stand apart, in epoch seconds."""
        return self._sessions

    def time(self, x: float) -> float:
        """Epoch seconds at `x`."""
        return _straight(x, self._places, self._times)

    def place(self, epoch: float) -> float:
        """Position of a moment."""
        return _straight(epoch, self._times, self._places)

    def places(self, epochs: Floats) -> Floats:
        """Positions of many moments, NaN where there is none."""
        times, places = self._times, self._places
        if not times.size:
            return epochs
        inside: Floats = np.interp(epochs, times, places)
        inside += np.minimum(epochs - times[0], 0.0) + np.maximum(epochs - times[-1], 0.0)
        return inside

    def seams(self) -> tuple[tuple[float, float, str], ...]:
        """Every folded stretch as a shade of the backdrop."""
        edges = self._places[1:-1].reshape(-1, 2).tolist()
        return tuple((begin, end, "seam") for begin, end in edges)

    def _seen(self, view: Span) -> tuple[Stretch, ...]:
        """What of sessions, and of the time around them all, is inside `view`."""
        low, high = self.time(view.low), self.time(view.high)
        if not self._sessions:
            return ((low, high),)
        known = (self._sessions[0][0], self._sessions[-1][1])
        around = [(low, known[0])] if low < known[0] else []
        seen = [(max(a, low), min(b, high)) for a, b in self._sessions if b > low and a < high]
        if high > known[1]:
            beyond = (max(low, known[1]), high)
            seen = [*seen[:-1], (seen[-1][0], high)] if seen else [beyond]
        return (*around, *seen)

    def ticks(self, view: Span, most: int) -> tuple[tuple[float, TimeTick], ...]:
        """Openings and the borders between them inside `view` with their x."""
        seen = self._seen(view)
        cut = all(seen[0][0] != begin for begin, _ in self._sessions)
        found = session_ticks(seen, view.width, most, cut=cut)
        return tuple((self.place(tick.at), tick) for tick in found)

    def small(self, view: Span, most: int) -> tuple[float, ...]:
        """Position of unlabelled borders inside `view`."""
        found = session_ticks(self._seen(view), view.width, most * 6)
        return tuple(self.place(tick.at) for tick in found)

    def weekends(self, view: Span) -> tuple[tuple[float, float], ...]:
        """None: they are folded with the nights."""
        return ()


def _straight(value: float, known: Floats, other: Floats) -> float:
    if not known.size or not math.isfinite(value):
        return value
    if value <= known[0]:
        return float(other[0] + (value - known[0]))
    if value >= known[-1]:
        return float(other[-1] + (value - known[-1]))
    return float(np.interp(value, known, other))


def _apart(sessions: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Ascending sessions with more than two seams' length between them."""
    kept: list[Stretch] = []
    for begin, end in sorted(s for s in sessions if s[1] > s[0]):
        if kept and begin - kept[-1][1] <= 2 * SEAM_S:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((begin, end))
    return tuple(kept)


def traded(*lines: Floats) -> tuple[Stretch, ...]:
    """Sessions as the samples of session instruments show them: what lies between their pauses.

    Args:
        lines: Ascending epoch seconds of each; where one of them trades the axis runs.
    """
    found: list[Stretch] = []
    for times in lines:
        if times.size < 2:
            continue
        cuts = np.flatnonzero(pauses(times))
        begins = np.concatenate((times[:1], times[cuts + 1]))
        ends = np.concatenate((times[cuts], times[-1:]))
        found += zip(begins.tolist(), ends.tolist(), strict=True)
    return _apart(tuple(found))
