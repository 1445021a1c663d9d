"""Bars of a chart as columns, and coarser bars made of them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Keys = NDArray[np.int64]

DAY_S = 86_400
_MONDAY = 3
"""Days from the Monday before the epoch, which was a Thursday."""


@dataclass(frozen=True, slots=True, eq=False)
class Candles:
    """Bars, oldest first, as float64 arrays of equal length; NaN is unknown.

    Attributes:
        times: Epoch seconds: 00:00 UTC of the bar's last day, or its start within a day.
        volume: Shares or coins.
        rv: Realized volatility, points; see who makes the candles of which day.
        move: Log change over the bar; NaN where no close stands right before it.
        span: Days, or the part of a trading day, in which the move was made.
    """

    times: Floats
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats
    rv: Floats
    move: Floats
    span: Floats

    def __len__(self) -> int:
        return int(self.times.size)

    def columns(self) -> tuple[Floats, ...]:
        """All arrays in the order of the fields."""
        return tuple(getattr(self, one.name) for one in fields(self))

    def cut(self, first: int | None, last: int | None = None) -> Candles:
        """Bars from `first` to before `last`, as slices."""
        return Candles(*(column[first:last] for column in self.columns()))

    def joined(self, later: Candles) -> Candles:
        """These bars, then `later`."""
        pairs = zip(self.columns(), later.columns(), strict=True)
        return Candles(*(np.concatenate(pair) for pair in pairs))


EMPTY = Candles(*(np.empty(0, dtype=np.float64) for _ in fields(Candles)))


def weeks(times: Floats) -> Keys:
    """The ISO week of each day as a number that rises by one a week."""
    return (_days(times) + _MONDAY) // 7


def months(times: Floats) -> Keys:
    """The month of each day, counted from 1970."""
    return _days(times).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)


def starts_of(keys: Keys) -> NDArray[np.intp]:
    """Where runs of equal keys begin."""
    if not keys.size:
        return np.empty(0, dtype=np.intp)
    return np.append(0, np.flatnonzero(np.diff(keys)) + 1)


def resampled(bars: Candles, keys: Keys) -> Candles:
    """One bar for each run of equal keys, stamped like the run's last.

    First known open, highest high, lowest low, last known close and volatility; moves and spans
    add up, and a move that is unknown in part is unknown. So is a volume, except that the newest
    bar of all may not have told its own yet.
    """
    starts = starts_of(keys)
    if not starts.size:
        return EMPTY
    ends = np.append(starts[1:], keys.size)
    priced = np.isfinite(bars.close)
    untold = priced & np.isnan(bars.volume)
    untold[-1] = False
    volume = np.add.reduceat(np.nan_to_num(bars.volume), starts)
    told = np.add.reduceat(np.isfinite(bars.volume), starts) > 0
    volume[(np.add.reduceat(untold, starts) > 0) | ~told] = np.nan
    return Candles(
        times=bars.times[ends - 1],
        open=_first(bars.open, starts),
        high=np.fmax.reduceat(bars.high, starts),
        low=np.fmin.reduceat(bars.low, starts),
        close=_last(bars.close, starts),
        volume=volume,
        rv=_last(bars.rv, starts),
        move=np.add.reduceat(bars.move, starts),
        span=np.add.reduceat(bars.span, starts),
    )


def _days(times: Floats) -> Keys:
    return np.floor_divide(times, DAY_S).astype(np.int64)


def _first(values: Floats, starts: NDArray[np.intp]) -> Floats:
    size = values.size
    known = np.where(np.isfinite(values), np.arange(size), size)
    return np.append(values, np.nan)[np.minimum.reduceat(known, starts)]


def _last(values: Floats, starts: NDArray[np.intp]) -> Floats:
    known = np.where(np.isfinite(values), np.arange(values.size), -1)
    return np.append(values, np.nan)[np.maximum.reduceat(known, starts)]
