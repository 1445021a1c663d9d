"""Realized volatility bar by bar, equal to the batch functions of `engine.vol.realized`.

The window is the end of one block of bars and the beginning of the next, as in
`engine.vol.windows`: each end is summed anew once per block and nothing is ever subtracted, so an
outlier leaves no trace once it has left the window. A push is O(1): one step, and one more per
bar of a block when the block is full. Logs are to base 2, three times as fast as natural ones.
"""

from __future__ import annotations

from itertools import accumulate
from math import inf, log, log2, nan, sqrt
from typing import TYPE_CHECKING, SupportsIndex

from engine.vol.estimators import (
    GARMAN_KLASS,
    PARKINSON,
    checked_window,
    needs,
    overlap_bias,
    yang_zhang_weight,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    Bar = tuple[float, float, float, float]
    Variances = Generator[float, Bar, None]
    Term = Callable[[float, float, float, float, float], float]

_PER_BIT = log(2.0) ** 2
"""Natural variance of one squared bit."""
_CLOSES = frozenset({"close_to_close", "hodges_tompkins"})
_RANGES = frozenset({"parkinson"})


class Rolling:
    """One estimator over the last `window` usable bars.

    Attributes:
        estimator: Name of the function of `engine.vol.realized`.
        window: Bars, or returns where the estimator uses a previous close.
        periods: Bars in a year.
        rejected: Impossible bars so far.
    """

    __slots__ = (
        "_closes", "_ranges", "_scale", "_send", "estimator", "periods", "rejected", "window",
    )  # fmt: skip

    def __init__(self, estimator: str, window: SupportsIndex, periods: float = 252.0) -> None:
        """Start without bars.

        Raises:
            ValueError: No such estimator, or a window that is no whole number or too short for it.
        """
        bars = checked_window(window, needs(estimator).least)
        self.estimator, self.window, self.periods = estimator, bars, periods
        self.rejected = 0
        self._closes, self._ranges = estimator in _CLOSES, estimator in _RANGES
        self._scale = periods * _PER_BIT
        variances = _variances(estimator, bars)
        next(variances)
        self._send = variances.send

    def push(self, open: float, high: float, low: float, close: float) -> float:
        """Take the next bar and give the volatility, a fraction per year, up to it.

        Returns:
            NaN until the window is full, and for an impossible bar (see `engine.vol.realized`; of
            a field that the estimator does not use nothing is asked), which changes nothing but
            `rejected`.
        """
        if self._closes:
            usable = 0.0 < close < inf
        elif self._ranges:
            usable = 0.0 < low <= high < inf
        else:
            usable = 0.0 < low <= open <= high < inf and low <= close <= high
        if not usable:
            self.rejected += 1
            return nan
        if close.__class__ is not float:  # numpy's scalars are slow and warn of overflow
            open, high, low, close = float(open), float(high), float(low), float(close)
        variance = self._send((open, high, low, close))
        annual = variance * self._scale
        return sqrt(annual) if 0.0 <= annual < inf else nan


def _variances(estimator: str, window: int) -> Variances:
    """Takes usable bars, gives the variance per bar in squared bits."""
    if estimator == "close_to_close":
        return _close_to_close(window)
    if estimator == "hodges_tompkins":
        return _hodges_tompkins(window)
    if estimator == "yang_zhang":
        return _yang_zhang(window)
    return _means(window, needs(estimator).lead, _TERMS[estimator])


def _means(window: int, lead: int, term: Term) -> Variances:
    """Mean of a term of each bar that is never negative."""
    tails = [nan] * (window - 1) + [0.0]
    value, previous = nan, nan
    if lead:
        previous = (yield value)[3]
    while True:
        head = 0.0
        terms: list[float] = []
        for tail in tails:
            open_, high, low, close = yield value
            try:
                one = term(open_, high, low, close, previous)
            except ValueError:
                one = nan
            previous = close
            terms.append(one)
            head += one
            value = (head + tail) / window
        tails = list(accumulate(terms[:0:-1], initial=0.0))
        tails.reverse()


def _parkinson(_open: float, high: float, low: float, _close: float, _previous: float) -> float:
    span = log2(high / low)
    return PARKINSON * span * span


def _garman_klass(open_: float, high: float, low: float, close: float, _previous: float) -> float:
    span, day = log2(high / low), log2(close / open_)
    return 0.5 * span * span - GARMAN_KLASS * day * day


def _with_overnight(open_: float, high: float, low: float, close: float, previous: float) -> float:
    overnight = log2(open_ / previous)
    return overnight * overnight + _garman_klass(open_, high, low, close, previous)


def _rogers_satchell(
    open_: float, high: float, low: float, close: float, _previous: float
) -> float:
    return log2(high / close) * log2(high / open_) + log2(low / close) * log2(low / open_)


_TERMS: dict[str, Term] = {
    "parkinson": _parkinson,
    "garman_klass": _garman_klass,
    "garman_klass_yang_zhang": _with_overnight,
    "rogers_satchell": _rogers_satchell,
}


def _steps(window: int) -> list[tuple[float, float, float]]:
    """For the i-th of a block: step of the mean, share of its square, weight of the join."""
    return [(1 / i, (i - 1) / i, (window - i) * i / window) for i in range(1, window + 1)]


def _close_to_close(window: int) -> Variances:
    """Sample variance of the returns: Welford inside the blocks, Chan et al. to join them."""
    steps = _steps(window)
    tails = [(nan, nan)] * (window - 1) + [(0.0, 0.0)]
    value = nan
    previous = (yield value)[3]
    while True:
        mean = square = 0.0
        returns: list[float] = []
        for (step, share, weight), (tail_mean, tail_square) in zip(steps, tails, strict=True):
            close = (yield value)[3]
            try:
                change = log2(close / previous)
            except ValueError:
                change = nan
            previous = close
            returns.append(change)
            gap = change - mean
            mean += gap * step
            square += gap * gap * share
            gap = mean - tail_mean
            value = (square + tail_square + gap * gap * weight) / (window - 1)
        mean = square = 0.0
        tails = [(0.0, 0.0)]
        for (step, share, _), change in zip(steps, returns[:0:-1], strict=False):
            gap = change - mean
            mean += gap * step
            square += gap * gap * share
            tails.append((mean, square))
        tails.reverse()


def _hodges_tompkins(window: int) -> Variances:
    """Close-to-close over the bias of the windows seen so far."""
    plain = _close_to_close(window)
    value = next(plain)
    count = -window
    while True:
        bar = yield value
        count += 1
        value = plain.send(bar)
        if count > 0:
            bias = overlap_bias(count, window)
            value = value / bias if bias else nan


def _yang_zhang(window: int) -> Variances:
    """Overnight and day as in `_close_to_close`, the drift-free terms summed along with them."""
    steps = _steps(window)
    k = yang_zhang_weight(window)
    of_night, of_day = 1.0 / sqrt(window - 1), sqrt(k / (window - 1))
    of_term = (1.0 - k) / window
    tails = [(nan, nan, nan)] * (window - 1) + [(0.0, 0.0, 0.0)]
    value = nan
    previous = (yield value)[3]
    while True:
        mean_n = mean_d = total = 0.0
        terms: list[tuple[float, float, float]] = []
        for (step, share, weight), (tail_n, tail_d, tail_total) in zip(steps, tails, strict=True):
            open_, high, low, close = yield value
            try:
                night = log2(open_ / previous) * of_night
                up, fall = log2(high / open_), log2(high / close)
                term = (up * fall + log2(low / open_) * log2(low / close)) * of_term
            except ValueError:
                night = up = fall = term = nan
            previous = close
            day = (up - fall) * of_day
            terms.append((night, day, term))
            gap_n, gap_d = night - mean_n, day - mean_d
            mean_n += gap_n * step
            mean_d += gap_d * step
            total += (gap_n * gap_n + gap_d * gap_d) * share + term
            gap_n, gap_d = mean_n - tail_n, mean_d - tail_d
            value = total + tail_total + (gap_n * gap_n + gap_d * gap_d) * weight
        tails = _yang_zhang_tails(steps, terms)


def _yang_zhang_tails(
    steps: list[tuple[float, float, float]], terms: list[tuple[float, float, float]]
) -> list[tuple[float, float, float]]:
    """Means and total from each place of a full block, its first bar aside, to its end."""
    mean_n = mean_d = total = 0.0
    tails = [(0.0, 0.0, 0.0)]
    for (step, share, _), (night, day, term) in zip(steps, terms[:0:-1], strict=False):
        gap_n, gap_d = night - mean_n, day - mean_d
        mean_n += gap_n * step
        mean_d += gap_d * step
        total += (gap_n * gap_n + gap_d * gap_d) * share + term
        tails.append((mean_n, mean_d, total))
    tails.reverse()
    return tails
