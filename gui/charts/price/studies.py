"""Lines computed from prices: averages, Bollinger bands and the day's expected range."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Whole = NDArray[np.int64]

_BLOCK = 256
"""Bars smoothed at once: (1 - share) ** _BLOCK is far from the least float for spans from 5."""


def simple_average(values: Floats, window: int) -> Floats:
    """Mean of the last `window` values, NaN until there are so many and over gaps."""
    found = np.full(values.size, np.nan)
    if 0 < window <= values.size:
        found[window - 1 :] = _windows(values, window).mean(axis=1)
    return found


def exponential_average(values: Floats, span: int) -> Floats:
    """Exponential mean with share 2 / (span + 1), begun with the mean of the first `span` values.

    NaN until there are `span` known values; a gap is NaN and does not move the mean.
    """
    found = np.full(values.size, np.nan)
    known = np.flatnonzero(np.isfinite(values))
    if span < 1 or known.size < span:
        return found
    sound = values[known]
    share = 2.0 / (span + 1.0)
    level = float(sound[:span].mean())
    found[known[span - 1]] = level
    if span == 1:
        found[known] = sound
        return found
    for begin in range(span, sound.size, _BLOCK):
        part = sound[begin : begin + _BLOCK]
        fade = (1.0 - share) ** np.arange(1.0, part.size + 1.0)
        smoothed = fade * (level + np.cumsum(share * part / fade))
        found[known[begin : begin + part.size]] = smoothed
        level = float(smoothed[-1])
    return found


def bollinger(values: Floats, window: int, widths: float) -> tuple[Floats, Floats]:
    """Lower and upper band: the simple average and `widths` population deviations of it.

    Source: J. Bollinger, "Bollinger on Bollinger Bands", 2001: 20 bars, 2 deviations.
    """
    middle = simple_average(values, window)
    spread = np.full(values.size, np.nan)
    if 0 < window <= values.size:
        spread[window - 1 :] = _windows(values, window).std(axis=1)
    return middle - widths * spread, middle + widths * spread


def last_average(values: Floats, window: int) -> float:
    """The last value of `simple_average`."""
    return float(values[-window:].mean()) if 0 < window <= values.size else math.nan


def next_exponential(averages: Floats, values: Floats, span: int) -> float:
    """The last value of `exponential_average`, from the averages before it.

    Args:
        averages: Those of `values`; the last one is not read.
        values: The last one may have moved.
        span: As there.
    """
    before = float(averages[-2]) if values.size > 1 else math.nan
    if not (math.isfinite(before) and math.isfinite(values[-1])):
        return float(exponential_average(values, span)[-1])
    return before + 2.0 / (span + 1.0) * (float(values[-1]) - before)


def last_bollinger(values: Floats, window: int, widths: float) -> tuple[float, float]:
    """The last values of `bollinger`."""
    middle = last_average(values, window)
    spread = float(values[-window:].std()) if math.isfinite(middle) else math.nan
    return middle - widths * spread, middle + widths * spread


def expected_range(
    close: Floats, iv: Floats, days: Whole, days_a_year: float
) -> tuple[Floats, Floats]:
    """One standard deviation of a day around the close before it, by the IV of that close.

    Args:
        close: Closes of bars.
        iv: Implied volatility in points on the same bars, NaN where unknown.
        days: Number of each bar's day, ascending.
        days_a_year: Trading days by which the IV's year is cut (252, coins 365).

    Returns:
        Lower and upper price on each bar; NaN on the first day and where close or IV before it
        is unknown.
    """
    low, high = np.full(close.size, np.nan), np.full(close.size, np.nan)
    if not close.size:
        return low, high
    firsts = np.flatnonzero(np.diff(days, prepend=days[0] - 1))
    base, points = _last_known(close, firsts), _last_known(iv, firsts)
    move = base * points / 100.0 / math.sqrt(days_a_year)
    lengths = np.diff(np.append(firsts, close.size))[1:]
    begin = close.size - int(lengths.sum())
    low[begin:] = np.repeat((base - move)[:-1], lengths)
    high[begin:] = np.repeat((base + move)[:-1], lengths)
    return low, high


def _last_known(values: Floats, firsts: Whole) -> Floats:
    """The last known value of each group that begins at `firsts`, NaN where it has none."""
    known = np.where(np.isfinite(values), np.arange(values.size), -1)
    last = np.maximum.reduceat(known, firsts)
    return np.where(last >= firsts, values[last], np.nan)


def _windows(values: Floats, window: int) -> Floats:
    """All runs of `window` neighbours, shape (n - window + 1, window)."""
    return np.lib.stride_tricks.sliding_window_view(values, window)
