"""The samples of one line, set at once or grown by one, with what the axis asks of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean, scale
from gui.charts.reduce import HOLD_AFTER_S, pauses

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from gui.charts.scale import Span

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]


class Track:
    """Ascending x, values with NaN gaps, and which steps are pauses.

    Attributes:
        version: Grows with every change.
        whole: Every value is known and no step is a pause.
        continuous: The instrument trades round the clock.
    """

    def __init__(self, capacity: int = 0, *, in_time: bool = True) -> None:
        self._capacity = capacity
        self._in_time = in_time
        self._block = np.empty((2, 2 * capacity))
        self._none = np.zeros(capacity, dtype=np.bool_)
        self._begin = 0
        self._end = 0
        self.x: Floats = np.empty(0)
        self.values: Floats = np.empty(0)
        self.paused: Flags = np.empty(0, dtype=np.bool_)
        self.version = 0
        self.whole = False
        self._brisk = False
        self.continuous = False
        self._asked: object = None
        self._times: Floats = self.x

    def set(
        self, x: object, values: object, places: Callable[[Floats], Floats] | None = None
    ) -> None:
        """Replace all samples by cleaned copies of these.

        With `places` x are moments and stand where it puts them; pauses are found in time.
        """
        times, known = clean.series(x, values)
        asked = (self.continuous, places)
        if asked == self._asked and clean.same(times, self._times):
            self._renew(known)
            return
        self._asked, self._times = asked, times
        self._take(times, known)
        if places is not None:
            self.x = places(times)

    def set_clean(self, x: Floats, values: Floats) -> None:
        """Replace all samples by arrays that `clean` has made."""
        if clean.same(x, self.x):
            self._renew(values)
        else:
            self._take(x, values)

    def _renew(self, values: Floats) -> None:
        """Take other values at the places there are; nothing if they are the same."""
        if not clean.same(values, self.values):
            self.values = values
            self.whole = not self.paused.any() and bool(np.isfinite(values).all())
            self.version += 1

    def _take(self, x: Floats, values: Floats) -> None:
        self.x, self.values = x, values
        self._find_pauses()

    def _find_pauses(self) -> None:
        steps = max(self.x.size - 1, 0)
        self.paused = self._pauses() if self._in_time else np.zeros(steps, dtype=np.bool_)
        self.whole = not self.paused.any() and bool(np.isfinite(self.values).all())
        self._brisk = not self.x.size or bool((np.diff(self.x) <= HOLD_AFTER_S).all())
        self.version += 1

    def _pauses(self) -> Flags:
        return pauses(self.x, continuous=self.continuous)

    def append(self, x: float, value: float) -> None:
        """Add one sample; the oldest leaves when `capacity` is reached.

        A sample that is not newer than the last one, or has no date, is dropped.
        """
        newest = self.x[-1] if self.x.size else -math.inf
        if not clean.FIRST_SECOND <= x <= clean.LAST_SECOND or x <= newest:
            return
        if self._end == self._block.shape[1]:
            kept = self._end - self._begin
            self._block[:, :kept] = self._block[:, self._begin : self._end].copy()
            self._begin, self._end = 0, kept
        self._block[0, self._end] = x
        self._block[1, self._end] = value if abs(value) <= clean.LARGEST else math.nan
        self._end += 1
        self._begin = max(self._begin, self._end - self._capacity)
        self.x = self._block[0, self._begin : self._end]
        self.values = self._block[1, self._begin : self._end]
        if self._brisk and x - newest <= HOLD_AFTER_S:
            self.paused = self._none[: self.x.size - 1]
            self.whole = self.whole and math.isfinite(self.values[-1])
            self.version += 1
        else:
            self._find_pauses()

    def seen(self, view: Span) -> tuple[int, int]:
        """Slice of the samples inside `view`, one more on either side."""
        if self.x.size and view.low <= self.x[0] and self.x[-1] <= view.high:
            return 0, self.x.size
        begin = int(self.x.searchsorted(view.low, side="right")) - 1
        end = int(self.x.searchsorted(view.high, side="right")) + 1
        return max(begin, 0), min(end, self.x.size)

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest known value inside `view`."""
        begin, end = self.seen(view)
        if begin < end and self.x[begin] < view.low:
            begin += not self.paused[begin : begin + 1].any()
        if begin < end and self.x[end - 1] > view.high:
            end -= 1
        return scale.extremes(self.values[begin:end])

    def last(self, view: Span) -> tuple[float, float]:
        """Position and value of the last known sample at the end of `view`, else NaN."""
        if self.whole and self.x.size and self.x[-1] <= view.high:
            return float(self.x[-1]), float(self.values[-1])
        end = int(np.searchsorted(self.x, view.high, side="right"))
        while end > 0 and not math.isfinite(self.values[end - 1]):
            end -= 1
        if end == 0:
            return math.nan, math.nan
        return float(self.x[end - 1]), float(self.values[end - 1])

    def at(self, x: float) -> tuple[float, float]:
        """Position and value of the sample at or before `x`; NaN where there is none or a gap."""
        place = int(np.searchsorted(self.x, x, side="right")) - 1
        if place < 0:
            return math.nan, math.nan
        return float(self.x[place]), float(self.values[place])
