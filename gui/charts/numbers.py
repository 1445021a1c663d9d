"""An x axis of numbers - days to expiry, bars, strikes - straight or by the square root."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean, figures
from gui.charts.scale import Span, ticks
from gui.charts.timeticks import TimeTick

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_DAY = 86400.0
_ROW = 16.0
_PER_TICK = 5
_CLOSE = 2
"""Numbers are shorter than times: twice as many have room."""
_FEW = 3


@dataclass(frozen=True, slots=True)
class Numbers:
    """x is a number, or its square root where what is near needs the room.

    Attributes:
        ladder: The values that may be labelled, ascending; round ones if there are none.
        strict: No others are labelled; else round ones where fewer than three rungs are in view.
        root: x is the square root of the number; only numbers from 0 on have a place.
        origin: Epoch second at 0 of an axis that counts days, None of any other.
    """

    ladder: tuple[float, ...] = ()
    root: bool = False
    strict: bool = True
    origin: float | None = None

    def at(self, number: float) -> float:
        """Position of a number, NaN where it has none."""
        if not self.root:
            return number
        return math.sqrt(number) if number >= 0 else math.nan

    def all_at(self, numbers: Floats) -> Floats:
        """Positions of an array, NaN where there is none."""
        if not self.root:
            return numbers
        return np.sqrt(np.where(numbers >= 0, numbers, np.nan))

    def number(self, x: float) -> float:
        """The number at a position."""
        return x * abs(x) if self.root else x

    def time(self, x: float) -> float:
        """Epoch seconds at `x` of an axis that counts days, else 0."""
        if self.origin is None:
            return 0.0
        epoch = self.origin + self.number(x) * _DAY
        return min(max(epoch, clean.FIRST_SECOND), clean.LAST_SECOND)

    def place(self, epoch: float) -> float:
        """Position of a moment; infinite where the axis has none for it."""
        if self.origin is None:
            return math.inf
        x = self.at((epoch - self.origin) / _DAY)
        return x if math.isfinite(x) else math.inf

    def ticks(self, view: Span, most: int) -> tuple[tuple[float, TimeTick], ...]:
        """Round numbers, or rungs of the ladder, inside `view` with their x."""
        values, decimals = self._rungs(view, view.width / (most * _PER_TICK)), 0
        if not self.ladder or (len(values) < _FEW and not self.strict):
            seen = Span(self.number(view.low), self.number(view.high))
            found = ticks(seen, most * _CLOSE * _ROW)
            values, decimals = found.values, found.decimals
        placed = ((self.at(v), v) for v in values)
        slack = view.width * 1e-6
        return tuple(
            (x, TimeTick(v, figures.number(v, decimals), strong=False))
            for x, v in placed
            if view.low - slack <= x <= view.high + slack
        )

    def _rungs(self, view: Span, apart: float) -> tuple[float, ...]:
        found: list[float] = []
        for rung in self.ladder:
            x = self.at(rung)
            if view.low <= x <= view.high and (not found or x - self.at(found[-1]) >= apart):
                found.append(rung)
        return tuple(found)

    def small(self, view: Span, most: int) -> tuple[float, ...]:
        """None: every border that matters is labelled."""
        return ()

    def weekends(self, view: Span) -> tuple[tuple[float, float], ...]:
        """None: this axis knows no days of the week."""
        return ()
