"""Where the crosshair stands, driven by keys or by the pointer, without pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Crosshair:
    """A position among `stops`, the x of all samples.

    Attributes:
        x: Where it stands, None while there is none.
        y: Pixel height of the pointer, None when driven by keys.
        lent: It shows where another chart's crosshair stands.
    """

    def __init__(self) -> None:
        self._stops: Floats = np.empty(0)
        self.x: float | None = None
        self.y: float | None = None
        self.lent = False

    @property
    def stops(self) -> Floats:
        """Every x it may stand at, ascending."""
        return self._stops

    def set_stops(self, *columns: Floats) -> None:
        """Take the union of all samples' x; a crosshair that stands goes to the nearest."""
        filled = [c for c in columns if c.size]
        self._stops = np.unique(np.concatenate(filled)) if filled else np.empty(0)
        if self.x is not None:
            self.x = self._nearest(self.x)

    def _nearest(self, x: float) -> float | None:
        if not self._stops.size:
            return None
        right = int(np.clip(np.searchsorted(self._stops, x), 1, max(self._stops.size - 1, 1)))
        around = self._stops[max(right - 1, 0) : right + 1]
        return float(around[int(np.argmin(np.abs(around - x)))])

    def point(self, x: float, y: float) -> None:
        """Follow the pointer."""
        self.x, self.y, self.lent = self._nearest(x), y, False

    def lend(self, x: float | None) -> bool:
        """Stand where another chart's crosshair does; None takes it back; False if all stays.

        One that this chart's own keys or pointer have put here stays when the other leaves.
        """
        if x is None and not self.lent:
            return False
        before = (self.x, self.y)
        self.x, self.y, self.lent = None if x is None else self._nearest(x), None, x is not None
        return before != (self.x, self.y)

    def step(self, direction: int, least: float) -> None:
        """One bar to the left (-1) or right (+1), at least `least` away; starts at the last."""
        self.y, self.lent = None, False
        if not self._stops.size:
            return
        if self.x is None:
            self.x = float(self._stops[-1])
            return
        if direction < 0:
            place = int(np.searchsorted(self._stops, self.x - least, side="right")) - 1
        else:
            place = int(np.searchsorted(self._stops, self.x + least, side="left"))
        self.x = float(self._stops[int(np.clip(place, 0, self._stops.size - 1))])

    def clear(self) -> bool:
        """Leave; False if it was not there."""
        was = self.x is not None
        self.x = self.y = None
        self.lent = False
        return was

    def leave(self) -> None:
        """The pointer has gone: a crosshair driven by keys stays."""
        if self.y is not None:
            self.clear()
