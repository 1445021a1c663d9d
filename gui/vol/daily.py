"""A recorded line by day: its closes, today's newest value, and gaps where days are missing."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.views import Series

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

DAY = 86400.0
_MISSED_DAY = 1.9 * DAY
"""A market that never closes has missed a day after so long."""
_HOLIDAYS = 1
"""Weekdays between two sessions that were none; more of them were missed."""
_NOON = time(12, tzinfo=UTC)


def daily(series: Series) -> tuple[Floats, Floats]:
    """One value a day, so that line and band speak of the same: closes, then today's newest.

    A close stands at noon of its own day (UTC), also that of a coin, which ends at midnight. A
    line without closes gives the last known value of every day.
    """
    if not series.closes:
        return last_of_days(*clean.series(series.times, series.values))
    stamps = [datetime.combine(date.fromisoformat(d), _NOON).timestamp() for d, _ in series.closes]
    values = [value for _, value in series.closes]
    last = series.last
    if last.known and last.as_of is not None:
        newest = last.as_of.timestamp()
        if math.floor(newest / DAY) > math.floor(stamps[-1] / DAY):
            stamps.append(newest)
            values.append(last.value)
    return clean.series(stamps, values)


def last_of_days(times: Floats, values: Floats) -> tuple[Floats, Floats]:
    """The last known sample of every day (UTC) of ascending ones."""
    known = np.isfinite(values)
    times, values = times[known], values[known]
    days = np.floor(times / DAY)
    last = np.append(days[1:] != days[:-1], True)[: times.size]
    return times[last], values[last]


def with_gaps(times: Floats, values: Floats, *, open_always: bool) -> tuple[Floats, Floats]:
    """The samples with a break wherever a day was not recorded: no line hides that.

    Weekends and single holidays are no gap of a market that closes.
    """
    if open_always:
        missed = np.diff(times) > _MISSED_DAY
    else:
        days = np.floor(times / DAY).astype("datetime64[D]")
        missed = np.busday_count(days[:-1] + 1, days[1:]) > _HOLIDAYS
    after = np.flatnonzero(missed)
    middles = (times[after] + times[after + 1]) / 2.0
    return np.insert(times, after + 1, middles), np.insert(values, after + 1, np.nan)


def alone(values: Floats) -> Flags:
    """Known values without a known neighbour."""
    known = np.isfinite(values)
    edged = np.concatenate(([False], known, [False]))
    lonely: Flags = known & ~edged[:-2] & ~edged[2:]
    return lonely
