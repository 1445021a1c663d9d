"""An x axis of equal steps of time: nights and weekends are places without a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gui.charts.axis import TrueTime
from gui.charts.scale import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.charts.timeticks import TimeTick

    Floats = NDArray[np.float64]

_MOST = 400_000
"""Places an axis may have; a longer one is drawn compressed."""


class Slots:
    """x counts steps from the first bar; every step has its place, traded or not.

    Args:
        origin: Epoch second of x = 0.
        step: Seconds from one place to the next.
    """

    def __init__(self, origin: float, step: float) -> None:
        self.origin = origin
        self.step = step
        self._true = TrueTime()

    def time(self, x: float) -> float:
        """Epoch seconds at `x`."""
        return self.origin + x * self.step

    def place(self, epoch: float) -> float:
        """Number of the step a moment falls into."""
        return float(np.floor((epoch - self.origin) / self.step))

    def _at(self, epoch: float) -> float:
        return (epoch - self.origin) / self.step

    def _seen(self, view: Span) -> Span:
        return Span(self.time(view.low), self.time(view.high))

    def ticks(self, view: Span, most: int) -> tuple[tuple[float, TimeTick], ...]:
        """Labelled borders inside `view` with their x."""
        return tuple((self._at(at), tick) for at, tick in self._true.ticks(self._seen(view), most))

    def small(self, view: Span, most: int) -> tuple[float, ...]:
        """Position of unlabelled borders inside `view`."""
        return tuple(self._at(at) for at in self._true.small(self._seen(view), most))

    def weekends(self, view: Span) -> tuple[tuple[float, float], ...]:
        """Saturdays and Sundays (UTC) inside `view`; a daily bar stands in its day's middle."""
        shift = 0.5 if self.step >= 86400.0 else 0.0
        found = self._true.weekends(self._seen(view))
        return tuple((self._at(a) - shift, self._at(b) - shift) for a, b in found)


def slots_of(times: Floats) -> tuple[Slots, Floats] | None:
    """The axis of these bars and their places; None where equal steps cannot hold them.

    Args:
        times: Epoch seconds, strictly ascending.
    """
    if times.size < 2:
        return None
    step = float(np.diff(times).min())
    places = np.round((times - times[0]) / step)
    if places[-1] > _MOST or not bool((np.diff(places) > 0).all()):
        return None
    return Slots(float(times[0]), step), places
