"""One volatility series over time: daily closes and the points of the running days."""

from __future__ import annotations

import math
from collections import deque
from datetime import UTC, datetime
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from numpy.typing import NDArray

    from engine.desk.hours import Days

    Floats = NDArray[np.float64]

POINTS = 20_000
SPACING_S = 15.0
"""Points nearer to each other than this replace one another."""
KEPT_DAYS = 1_500
CLOSING_S = 3_900.0
"""A day's last value is its close only if it is stamped this near to the closing instant."""


class Line:
    """Closes by day and recent points, in points of volatility.

    A day's close is the last value stamped within `CLOSING_S` before its closing instant; it
    shows once that instant has passed. A close given by the source itself is official and wins.
    """

    def __init__(self, days: Days, patience_s: float = math.inf) -> None:
        """Make an empty line.

        Args:
            days: How its days are cut.
            patience_s: A longer silence between two points of one day is a gap.
        """
        self._cut = days
        self._patience = min(patience_s, 86_400.0)
        self._running: dict[date, tuple[datetime, float]] = {}
        self._official: dict[date, float] = {}
        self._points: deque[tuple[float, float]] = deque(maxlen=POINTS)
        self._closed: tuple[tuple[date, float], ...] | None = None
        self._due: datetime | None = None
        self._moves: tuple[int, Floats] | None = None
        self.version = 0

    def put(self, at: datetime, value: float) -> None:
        """Add a value; stamps may repeat but an older one only counts for its day's close."""
        self.version += 1
        stamp = at.timestamp()
        if not self._points or stamp >= self._points[-1][0]:
            if len(self._points) > 1 and stamp - self._points[-2][0] < SPACING_S:
                self._points.pop()
            self._points.append((stamp, value))
        self._end(at, value)

    def recut(self, days: Days) -> None:
        """Cut what is known into other days; official closes keep theirs."""
        ends = {at.timestamp(): value for at, value in self._running.values()}
        known = sorted((dict(self._points) | ends).items())
        self._cut, self._running, self._closed = days, {}, None
        self.version += 1
        for stamp, value in known:
            self._end(datetime.fromtimestamp(stamp, UTC), value)

    def _end(self, at: datetime, value: float) -> None:
        """Note a value as its day's last unless a later one is known."""
        day = self._cut.day_of(at)
        if day is None:
            return
        known = self._running.get(day)
        if known is None or at >= known[0]:
            self._running[day] = (at, value)
            if known is None or self._due is None or at < self._due:
                self._closed = None

    def official(self) -> tuple[tuple[date, float], ...]:
        """Closes as their source or the database gave them, oldest first."""
        return tuple(sorted(self._official.items()))

    def ends(self) -> tuple[tuple[datetime, float], ...]:
        """The last value of each day with its stamp."""
        return tuple(self._running.values())

    def restore(
        self,
        official: Iterable[tuple[date, float]],
        ends: Iterable[tuple[datetime, float]],
        points: Iterable[tuple[float, float]],
    ) -> None:
        """Be as another line was: what its `official`, `ends` and `points` gave."""
        self._official = dict(official)
        self._running, self._closed = {}, None
        for at, value in ends:
            self._end(at, value)
        self._points.clear()
        self._points.extend(points)
        self.version += 1

    def closing(self, day: date) -> datetime | None:
        """UTC instant at which `day` ends; None if it is no day of this line."""
        return self._cut.closing(day)

    def put_close(self, day: date, value: float) -> None:
        """Set a day's close as its source gives it."""
        if self._official.get(day) != value:
            self._official[day] = value
            self._closed = None
            self.version += 1
        while len(self._official) > KEPT_DAYS:
            del self._official[min(self._official)]

    def closes(self, now: datetime) -> tuple[tuple[date, float], ...]:
        """Closes of every day that has ended by `now`, oldest first."""
        if self._closed is not None and (self._due is None or now < self._due):
            return self._closed
        shown, due = dict(self._official), None
        for day, (at, value) in self._running.items():
            end = self._cut.closing(day)
            if end is None or day in shown or not _closes(at, end):
                continue
            if end <= now:
                shown[day] = value
            elif due is None or end < due:
                due = end
        self._closed, self._due = tuple(sorted(shown.items())), due
        return self._closed

    def provisional(self, now: datetime) -> tuple[tuple[date, float], ...]:
        """Values so near to the end of a day that runs at `now` that they stand for its close."""
        found = []
        for day, (at, value) in self._running.items():
            end = self._cut.closing(day)
            if end is not None and at <= now < end and _closes(at, end):
                found.append((day, value))
        return tuple(found)

    def newest(self) -> tuple[float, float] | None:
        """(epoch s, value) of the newest point, None without one."""
        return self._points[-1] if self._points else None

    def points(self) -> tuple[tuple[float, float], ...]:
        """(epoch s, value) of the recent points, oldest first."""
        return tuple(self._points)

    def moves(self) -> Floats:
        """The recent points, shape (n, 2): epoch s and value; not to be changed."""
        if self._moves is None or self._moves[0] != self.version:
            flat = chain.from_iterable(self._points)
            moves = np.fromiter(flat, dtype=np.float64, count=2 * len(self._points))
            self._moves = (self.version, moves.reshape(-1, 2))
        return self._moves[1]

    def arrays(self, now: datetime) -> tuple[Floats, Floats]:
        """The whole line: closes at their instants, then points; NaN where days are missing."""
        points = self.moves()
        closes: list[tuple[float, float]] = []
        for day, value in self.closes(now):
            end = self._cut.closing(day)
            if end is not None and not self._covered(points[:, 0], end.timestamp()):
                closes.append((end.timestamp(), value))
        found = np.concatenate([np.array(closes, dtype=np.float64).reshape(-1, 2), points])
        return self._broken(found[np.lexsort((found[:, 1], found[:, 0]))])

    def _covered(self, stamps: Floats, end: float) -> bool:
        """Whether the points stand for a close at `end`: they span it without a long hole."""
        after = int(np.searchsorted(stamps, end))
        if after == 0:
            return False
        later = end if after == stamps.size else float(stamps[after])
        return later - float(stamps[after - 1]) <= self._patience

    def _broken(self, pairs: Floats) -> tuple[Floats, Floats]:
        """Columns of `pairs` with a NaN wherever whole days lie between two of them."""
        times, values = pairs[:, 0], pairs[:, 1]
        late = np.flatnonzero(np.diff(times) > self._patience)
        holes = [n + 1 for n in late.tolist() if self._hole(float(times[n]), float(times[n + 1]))]
        between = [(times[n - 1] + times[n]) / 2.0 for n in holes]
        return np.insert(times, holes, between), np.insert(values, holes, np.nan)

    def _hole(self, before: float, after: float) -> bool:
        earlier = self._cut.day_of(datetime.fromtimestamp(before, UTC))
        later = self._cut.day_of(datetime.fromtimestamp(after, UTC))
        if earlier is None or later is None:
            return False
        if earlier == later:
            return True
        return bool(self._cut.gap(earlier, later))


def _closes(at: datetime, end: datetime) -> bool:
    return (end - at).total_seconds() <= CLOSING_S
