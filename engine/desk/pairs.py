"""Two volatility series side by side: where they may be compared, spread and crossings."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.views import Crossing

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from engine.desk.hours import Days, Hours
    from engine.desk.lines import Line

    Floats = NDArray[np.float64]

LIVE_BAND = 0.5
"""Points by which a live spread must pass zero before it counts as a crossing."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a comparison.

    Attributes:
        tolerance_s: How long a value stands for the moments after it.
        clocked: Bound to the exchange's sessions (equities) instead of every hour (coins).
        standing: Known by its closes only, each of which stands until the next one.
    """

    line: Line
    days: Days
    tolerance_s: float
    clocked: bool
    standing: bool = False


@dataclass(frozen=True, slots=True)
class ClosePair:
    """Closes of both series of one day; `at` is the earlier closing instant."""

    day: date
    at: datetime
    left: float
    right: float

    @property
    def spread(self) -> float:
        """Left minus right, points."""
        return self.left - self.right

    @property
    def ratio(self) -> float:
        """Left over right, NaN over nothing."""
        return over(self.left, self.right)


@dataclass(frozen=True, slots=True, eq=False)
class LivePairs:
    """Moments at which both series were live: epoch s and both values, equal lengths."""

    times: Floats
    left: Floats
    right: Floats


def close_pairs(left: Side, right: Side, now: datetime) -> tuple[ClosePair, ...]:
    """Days of which both have a close by `now`, oldest first."""
    other = dict(right.line.closes(now))
    pairs = []
    for day, value in left.line.closes(now):
        if day not in other:
            continue
        ends = [end for end in (left.days.closing(day), right.days.closing(day)) if end is not None]
        if ends:
            pairs.append(ClosePair(day, min(ends), value, other[day]))
    return tuple(pairs)


def last_together(live: LivePairs, day_of: Callable[[datetime], date | None]) -> ClosePair | None:
    """The last moment at which both were live, as a pair of its day; None if there was none."""
    if not live.times.size:
        return None
    at = datetime.fromtimestamp(float(live.times[-1]), UTC)
    day = day_of(at) or at.date()
    return ClosePair(day, at, float(live.left[-1]), float(live.right[-1]))


def live_pairs(left: Side, right: Side, hours: Hours) -> LivePairs:
    """Values of both at every moment one of them moved while both were live.

    Of two that are known by their closes only none was.
    """
    a, b = _moves(left), _moves(right)
    if (left.standing and right.standing) or not a.size or not b.size:
        return LivePairs(np.empty(0), np.empty(0), np.empty(0))
    times = np.union1d(a[:, 0], b[:, 0])
    keep = np.ones(times.size, dtype=np.bool_)
    values = []
    for side, own in ((left, a), (right, b)):
        at = np.searchsorted(own[:, 0], times, side="right") - 1
        keep &= (at >= 0) & (times - own[np.maximum(at, 0), 0] <= side.tolerance_s)
        if side.clocked:
            stamps = times if side.standing else own[np.maximum(at, 0), 0]
            keep &= _in_one_session(times, stamps, hours)
        values.append(own[np.maximum(at, 0), 1])
    return LivePairs(times[keep], values[0][keep], values[1][keep])


def _moves(side: Side) -> Floats:
    """Shape (n, 2): epoch s and value of every move of a side."""
    if not side.standing:
        return side.line.moves()
    ends = ((side.days.closing(day), value) for day, value in side.line.official())
    found = [(end.timestamp(), value) for end, value in ends if end is not None]
    return np.array(found, dtype=np.float64).reshape(-1, 2)


def _in_one_session(times: Floats, stamps: Floats, hours: Hours) -> NDArray[np.bool_]:
    """Whether each moment and the value standing for it lie in the same open session."""
    if not hours.ready:
        return np.zeros(times.size, dtype=np.bool_)
    first = datetime.fromtimestamp(float(times[0]), UTC).date() - timedelta(days=1)
    last = datetime.fromtimestamp(float(times[-1]), UTC).date() + timedelta(days=1)
    sessions = hours.calendar.between(first, last)
    if not sessions:
        return np.zeros(times.size, dtype=np.bool_)
    opens = np.array([s.open.timestamp() for s in sessions])
    closes = np.array([s.close.timestamp() for s in sessions])
    at = np.searchsorted(opens, times, side="right") - 1
    inside = (at >= 0) & (times <= closes[np.maximum(at, 0)])
    return inside & (stamps >= opens[np.maximum(at, 0)])


def crossings(pairs: tuple[ClosePair, ...]) -> tuple[Crossing, ...]:
    """Changes of sign between closes; an equal close keeps the sign before it."""
    found, sign = [], 0
    for pair in pairs:
        new = int(np.sign(pair.spread))
        if new and sign and new != sign:
            direction = "above" if new > 0 else "below"
            found.append(Crossing(pair.day, direction, "closes", pair.at, pair.left))
        sign = new or sign
    return tuple(found)


def live_crossings(
    pairs: tuple[ClosePair, ...], live: LivePairs, days: Days
) -> tuple[Crossing, ...]:
    """Crossings since the last common close, counted only beyond `LIVE_BAND`."""
    last = next((pair for pair in reversed(pairs) if pair.spread), None)
    if last is None:
        return ()
    found: list[Crossing] = []
    sign = int(np.sign(last.spread))
    newest = pairs[-1].day
    gaps = live.left - live.right
    first = int(np.searchsorted(live.times, pairs[-1].at.timestamp(), side="right"))
    while True:
        beyond = (first + np.flatnonzero(-sign * gaps[first:] >= LIVE_BAND)).tolist()
        dated = ((n, datetime.fromtimestamp(float(live.times[n]), UTC)) for n in beyond)
        placed = ((n, at, days.day_of(at)) for n, at in dated)
        new = next(((n, at, day) for n, at, day in placed if day and day > newest), None)
        if new is None:
            return tuple(found)
        n, at, day = new
        sign, first = -sign, n + 1
        direction = "above" if sign > 0 else "below"
        found.append(Crossing(day, direction, "live", at, float(live.left[n])))


def lasting(found: tuple[Crossing, ...], days: tuple[date, ...]) -> tuple[Crossing, ...]:
    """Crossings with how long each lasted: until the next one, or until the last of `days`.

    Args:
        found: Oldest first.
        days: Sessions known of both; the crossings' own days count too.
    """
    known = sorted({*days, *(one.day for one in found)})
    ends: list[date | None] = [one.day for one in found[1:]]
    lasted = []
    for one, until in zip(found, [*ends, None], strict=False):
        last = len(known) if until is None else bisect_left(known, until)
        sessions = last - bisect_left(known, one.day)
        lasted.append(replace(one, sessions=sessions, until=until))
    return tuple(lasted)


def over(left: float, right: float) -> float:
    """Left over right, NaN over (next to) nothing."""
    ratio = left / right if right else math.nan
    return ratio if math.isfinite(ratio) else math.nan


def streak(pairs: tuple[ClosePair, ...]) -> int:
    """Number of newest common closes on the side of the last one; 0 without a pair."""
    count = 0
    for pair in reversed(pairs):
        if np.sign(pair.spread) != np.sign(pairs[-1].spread):
            break
        count += 1
    return count


def spread_line(pairs: tuple[ClosePair, ...], live: LivePairs) -> tuple[Floats, Floats, Floats]:
    """Times with left minus right and left over right: live moments, and closes at their instants.

    A close wins over what was live at its instant.
    """
    closed = np.array([(p.at.timestamp(), p.left, p.right) for p in pairs], dtype=np.float64)
    closed = closed.reshape(-1, 3)
    keep = ~np.isin(live.times, closed[:, 0])
    times = np.concatenate([live.times[keep], closed[:, 0]])
    left = np.concatenate([live.left[keep], closed[:, 1]])
    right = np.concatenate([live.right[keep], closed[:, 2]])
    order = np.argsort(times, kind="stable")
    times, left, right = times[order], left[order], right[order]
    with np.errstate(over="ignore"):
        ratio = np.divide(left, right, out=np.full(left.size, np.nan), where=right != 0.0)
    ratio[~np.isfinite(ratio)] = np.nan
    return times, left - right, ratio
