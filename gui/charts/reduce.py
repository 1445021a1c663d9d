"""A line as segments: what is joined, what is only held, and at most a few per pixel column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

HOLD_AFTER_S = 900.0
_MISSED = 1.9
DENSE = 2.0
_AROUND = 4
_EMPTY = np.empty((0, 4))


@dataclass(frozen=True, slots=True, eq=False)
class Strokes:
    """Segments of one line, each of shape (n, 4): x1, y1, x2, y2.

    Attributes:
        solid: Joined points.
        held: A value held over a stretch without samples, and the step at its end.
    """

    solid: Floats
    held: Floats


def pauses(times: Floats, *, continuous: bool = False) -> Flags:
    """Which steps between neighbours are pauses: longer than the cadence around them.

    A step counts when it lasts over 15 minutes and 1.9 times the shorter of its neighbours, and
    is not the end of a run of such steps (where daily history meets hourly samples). So nights
    and weekends of a session instrument count, the next day's close of a daily line does not.
    Of a `continuous` instrument, which has no nights, two like steps among the four on one side
    make a cadence as well, however they alternate. Shape (n - 1,).
    """
    steps = np.diff(times)
    if steps.size < 2:
        return np.zeros(steps.size, dtype=np.bool_)
    edge = np.full(_AROUND, np.inf)
    padded = np.concatenate((edge, steps, edge))
    sides = [
        [padded[_AROUND + sign * k :][: steps.size] for k in range(1, _AROUND + 1)]
        for sign in (-1, 1)
    ]
    long: Flags = (steps > HOLD_AFTER_S) & (steps > _MISSED * np.minimum(sides[0][0], sides[1][0]))
    if not long.any():
        return long
    regular = np.zeros(steps.size, dtype=np.bool_)
    for side in sides:
        alike = [_alike(other, steps) for other in side]
        regular |= alike[0] & alike[1]
        if continuous:
            regular |= np.sum(alike, axis=0) >= 2
    paused: Flags = long & ~regular
    return paused


def _alike(other: Floats, steps: Floats) -> Flags:
    """Whether each step has another of its own length or longer at that distance."""
    alike: Flags = (other >= steps / _MISSED) & np.isfinite(other)
    return alike


def strokes(x: Floats, y: Floats, paused: Flags, width: float) -> Strokes:
    """Segments of a polyline in pixels.

    Args:
        x: Ascending pixels, finite.
        y: Pixels, NaN where unknown: never joined across.
        paused: Steps that are pauses, shape (n - 1,): held, not joined.
        width: Pixels shown; more than two points each are reduced to their extremes.
    """
    if not x.size:
        return Strokes(_EMPTY, _EMPTY)
    known = np.isfinite(y)
    pairs = known[:-1] & known[1:]
    wide = paused & (x[1:] - x[:-1] >= 2.0)
    joined = pairs & ~wide
    held = _held(x, y, pairs & wide)
    if x.size <= DENSE * max(width, 1.0):
        return Strokes(_plain(x, y, known, joined), held)
    return Strokes(_columns(x, y, joined), held)


def _held(x: Floats, y: Floats, which: Flags) -> Floats:
    if not which.any():
        return _EMPTY
    left, right = x[:-1][which], x[1:][which]
    level, after = y[:-1][which], y[1:][which]
    level_lines = np.column_stack((left, level, right, level))
    return np.concatenate((level_lines, np.column_stack((right, level, right, after))))


def _plain(x: Floats, y: Floats, known: Flags, joined: Flags) -> Floats:
    lines = np.empty((x.size - 1, 4))
    lines[:, 0], lines[:, 1], lines[:, 2], lines[:, 3] = x[:-1], y[:-1], x[1:], y[1:]
    if joined.all():
        return lines if lines.size else np.array([[x[0] - 1, y[0], x[0] + 1, y[0]]])[known]
    alone = known.copy()
    alone[:-1] &= ~joined
    alone[1:] &= ~joined
    dots = np.column_stack((x[alone] - 1, y[alone], x[alone] + 1, y[alone]))
    return np.concatenate((lines[joined], dots))


def _columns(x: Floats, y: Floats, joined: Flags) -> Floats:
    column = np.floor(x)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(column)) + 1))
    ends = np.append(starts[1:], x.size) - 1
    low, high = np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)
    centre = column[starts]
    bars = np.column_stack((centre, low, centre, np.maximum(high, low + 1.0)))
    bridges = np.column_stack((centre[:-1], y[ends[:-1]], centre[1:], y[starts[1:]]))
    bridges = bridges[joined[starts[1:] - 1]]
    return np.concatenate((bars[np.isfinite(low)], bridges))


def dashed(segments: Floats, on: float, off: float) -> Floats:
    """The same line broken into dashes along x, whatever the density of its points."""
    if not segments.shape[0]:
        return segments
    period = on + off
    left, right = segments[:, 0], segments[:, 2]
    counts = (np.floor(right / period) - np.floor(left / period)).astype(np.int64) + 1
    owner = np.repeat(np.arange(segments.shape[0]), counts)
    nth = np.arange(owner.size) - np.repeat(np.cumsum(counts) - counts, counts)
    origin = (np.floor(left[owner] / period) + nth) * period
    begin = np.maximum(left[owner], origin)
    end = np.minimum(right[owner], origin + on)
    seen = (end > begin) | ((right == left)[owner] & (end >= begin))
    owner, begin, end = owner[seen], begin[seen], end[seen]
    x1, y1, x2, y2 = segments[owner].T
    run = np.where(x2 > x1, x2 - x1, 1.0)
    rise = (y2 - y1) / run
    upright = x2 <= x1
    return np.column_stack(
        (begin, y1 + rise * (begin - x1), end, np.where(upright, y2, y1 + rise * (end - x1)))
    )
