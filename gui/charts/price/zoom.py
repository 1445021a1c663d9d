"""Keeps the seen time when bars of another symbol or of another length come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gui.charts.price.bars import PriceBars
    from gui.charts.scale import Span
    from gui.charts.timeline import Timeline

    Floats = NDArray[np.float64]


class Zoom:
    """Remembers what was seen in time until the user looks elsewhere.

    A stretch that the new bars do not hold is remembered: with bars that hold it, it is back.
    """

    def __init__(self) -> None:
        self._wanted: tuple[float, float] | None = None
        self._shown: Span | None = None

    def leave(self, line: Timeline, bars: PriceBars) -> None:
        """Note what is seen of bars that are about to go."""
        if bars.size < 2:
            return
        if line.everything:
            self._wanted = None
        elif self._wanted is None or line.view != self._shown:
            view = line.view
            high = line.data.high if line.follow else view.high
            self._wanted = (_time(bars, high - view.width), _time(bars, high))

    def arrive(self, line: Timeline, bars: PriceBars) -> None:
        """See the same time of bars that have come; the newest bar stays in view if it was."""
        if self._wanted is None or bars.size < 2:
            return
        low, high = (_place(bars, at) for at in self._wanted)
        if line.follow:
            line.show_last(max(line.data.high - low, 1.0))
        else:
            line.show(low, max(high, low + 1.0))
        self._shown = line.view


def _time(bars: PriceBars, x: float) -> float:
    """Epoch seconds at x, beyond the bars as far as their mean step tells."""
    return _extended(x, bars.places, bars.times)


def _place(bars: PriceBars, epoch: float) -> float:
    return _extended(epoch, bars.times, bars.places)


def _extended(at: float, known: Floats, wanted: Floats) -> float:
    slope = float((wanted[-1] - wanted[0]) / (known[-1] - known[0]))
    if at < known[0]:
        return float(wanted[0]) + (at - float(known[0])) * slope
    if at > known[-1]:
        return float(wanted[-1]) + (at - float(known[-1])) * slope
    return float(np.interp(at, known, wanted))
