"""The bars of a view, cleaned, with every other figure put on them and their places on x."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from engine.desk.candles import months, weeks
from gui.charts import clean
from gui.charts.align import per_bar
from gui.charts.axis import Bars
from gui.charts.price.catalogue import known_interval
from gui.charts.price.slots import slots_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.views import ChartView, Series
    from gui.charts.axis import Axis

    Floats = NDArray[np.float64]

_DAY = 86400.0
_WEEK = 7 * _DAY
_LONGER: Final = {"W": weeks, "M": months}
"""What tells the week or the month of a moment."""


@dataclass(frozen=True, slots=True, eq=False)
class PriceBars:
    """One row a bar; all arrays are equally long, NaN where unknown.

    Attributes:
        times: Epoch seconds, ascending.
        prices: Open, high, low, close: shape (4, n).
        volume, z_move, rv, iv: In shares or coins, sigma, points, points.
        states: 0 regular session, 1 before it, 2 after it.
        places: Ascending whole numbers: the position of each bar on x.
        axis: What x means.
        daily: Whether each bar is a day or longer.
    """

    times: Floats
    prices: Floats
    volume: Floats
    z_move: Floats
    rv: Floats
    iv: Floats
    states: Floats
    places: Floats
    axis: Axis
    daily: bool = True

    @property
    def close(self) -> Floats:
        """Closing prices."""
        found: Floats = self.prices[3]
        return found

    @property
    def size(self) -> int:
        """Number of bars."""
        return int(self.times.size)

    def at(self, x: float) -> int:
        """Number of the bar nearest to `x`, -1 without bars."""
        if not self.size:
            return -1
        right = int(np.clip(np.searchsorted(self.places, x), 1, max(self.size - 1, 1)))
        near = [place for place in (right - 1, right) if place < self.size]
        return min(near, key=lambda place: abs(float(self.places[place]) - x))

    def spread_out(self) -> Floats:
        """Prices with a column for every whole x from 0, NaN where there is no bar."""
        if not self.size or self.places[-1] == self.size - 1:
            return self.prices
        wide = np.full((4, int(self.places[-1]) + 1), np.nan)
        wide[:, self.places.astype(np.int64)] = self.prices
        return wide

    def line(self, values: Floats) -> tuple[Floats, Floats]:
        """Positions and values of a line; it breaks where a night or a closed day has its length.

        Bars of a day or more are joined over closed days, as they are side by side.
        """
        if self.daily or self.size != values.size:
            return self.places, values
        after = np.flatnonzero(np.diff(self.places) > 1.0) + 1
        if not after.size:
            return self.places, values
        between = self.places[after] - 0.5
        return np.insert(self.places, after, between), np.insert(values, after, np.nan)

    def days(self, *, round_the_clock: bool) -> NDArray[np.int64]:
        """Number of each bar's day; that of an exchange ends after its late trading."""
        late = 0.0 if round_the_clock or self.daily else 5 * 3600.0
        found: NDArray[np.int64] = ((self.times - late) // _DAY).astype(np.int64)
        return found


def on_bars(times: Floats, series: Series, interval: str) -> Floats:
    """Another series' values on a chart's bars: the last one inside each, NaN where there is none.

    Args:
        times: Epoch seconds: starts of bars up to a day, the last day of each week or month.
        series: What is put on them; a close counts on its own day.
        interval: What a bar lasts.
    """
    keyed = _LONGER.get(known_interval(interval))
    if keyed is None:
        return per_bar(times, series)
    own, samples = clean.series(series.times, series.values)
    days = np.array([iso for iso, _ in series.closes], dtype="datetime64[D]").astype(np.float64)
    closes = np.array([value for _, value in series.closes], dtype=np.float64)
    own, samples = np.append(own, (days + 1.0) * _DAY - 1.0), np.append(samples, closes)
    order = np.argsort(own, kind="stable")
    order = order[np.abs(samples[order]) <= clean.LARGEST]
    keys, wanted = keyed(times), keyed(own[order])
    place = np.minimum(np.searchsorted(keys, wanted), max(times.size - 1, 0))
    inside = keys[place] == wanted if times.size else np.zeros(wanted.size, dtype=np.bool_)
    values = np.full(times.size, np.nan)
    values[place[inside]] = samples[order[inside]]
    return values


class Kept:
    """One other series on bars, put there anew only where bars or series are others."""

    def __init__(self) -> None:
        self._known: tuple[Floats, Series, str] | None = None
        self._values = np.empty(0)

    def on(self, times: Floats, series: Series, interval: str) -> Floats:
        """The values of `on_bars`; the same array as long as nothing has changed."""
        if self._known is None or not _alike(self._known, (times, series, interval)):
            self._values = on_bars(times, series, interval)
            self._known = (times, series, interval)
        return self._values


def _alike(one: tuple[Floats, Series, str], other: tuple[Floats, Series, str]) -> bool:
    """Whether bars, interval and samples are the same."""
    first, second = one[1], other[1]
    return (
        one[2] == other[2]
        and clean.same(one[0], other[0])
        and clean.same(np.asarray(first.times), np.asarray(second.times))
        and clean.same(np.asarray(first.values), np.asarray(second.values))
        and first.closes == second.closes
    )


def taken(view: ChartView, before: PriceBars, kept: Kept, *, true_time: bool) -> PriceBars:
    """The bars of a view.

    Places and axis of `before` are kept where its times are the same. A bar longer than a week
    has no equal steps: such bars stand side by side.

    Args:
        view: What has come.
        before: The bars that are shown.
        kept: Their IV.
        true_time: Nights and weekends take their true length.
    """
    times, *prices = clean.bars(view.times, view.open, view.high, view.low, view.close)
    closing = known_interval(view.interval) in _LONGER
    places, axis = _placed(times, before, true_time=true_time, closing=closing)
    rows = (view.volume, view.z_move, view.rv, view.states)
    volume, z_move, rv, states = (_on(times, view.times, row) for row in rows)
    iv = np.full(times.size, np.nan)
    if view.iv is not None:
        iv = kept.on(times, view.iv, view.interval)
    daily = times.size < 2 or float(np.diff(times).min()) >= _DAY
    stacked = np.vstack(prices)
    return PriceBars(times, stacked, volume, z_move, rv, iv, states, places, axis, daily)


def _placed(
    times: Floats, before: PriceBars, *, true_time: bool, closing: bool
) -> tuple[Floats, Axis]:
    found = None
    if true_time and float(np.diff(times).min(initial=math.inf)) < _WEEK:
        found = slots_of(times)
    axis: Axis = Bars(times, closing=closing) if found is None else found[0]
    alike = type(axis) is type(before.axis)
    if alike and np.array_equal(times, before.times):
        return before.places, before.axis
    return np.arange(times.size, dtype=np.float64) if found is None else found[1], axis


def _on(times: Floats, given: object, values: object) -> Floats:
    found = np.full(times.size, np.nan)
    if values is None:
        return found
    if clean.same(times, clean.floats(given)):
        whole = clean.tame(clean.floats(values))
        if whole.size == times.size:
            return whole
    own, column = clean.series(given, values)
    on_bar = np.isin(own, times, assume_unique=True)
    found[np.searchsorted(times, own[on_bar])] = column[on_bar]
    return found


_NO: Floats = np.empty(0)
NONE = PriceBars(_NO, np.empty((4, 0)), _NO, _NO, _NO, _NO, _NO, _NO, Bars(_NO))
