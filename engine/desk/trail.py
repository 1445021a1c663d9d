"""Recent prices of a symbol for its sparkline: the session's 5-minute closes, then the prices."""

from __future__ import annotations

import math
from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.desk.hours import Days
    from engine.model.quote import BarSeries

LENGTH = 120
STEP_S = 300
INTERVAL = "5m"


class Trail:
    """Prices oldest first, at most `LENGTH`.

    Filled from bars it keeps their step: the newest price stands for the running 5 minutes. A
    price of a later day starts it anew. Without bars it holds every price. A NaN between two
    prices is a break: nothing was heard for long, until bars fill the gap (FAULTS P22).
    """

    def __init__(self, days: Days) -> None:
        self._cut = days
        self._prices: deque[tuple[int, float]] = deque(maxlen=LENGTH)
        self._breaks: set[int] = set()
        self._filled = False

    def recut(self, days: Days) -> None:
        """Cut the days in another way from now on; bars may be filled in anew."""
        self._cut = days

    def put(self, at: datetime, price: float, *, broken: bool = False) -> None:
        """Add a price stamped `at`, not older than those before; `broken` after a long silence."""
        slot = int(at.timestamp()) // STEP_S
        if self._filled and self._prices:
            before = datetime.fromtimestamp(self._prices[-1][0] * STEP_S, UTC)
            today = self._cut.day_of(at)
            if today is not None and today != self._cut.day_of(before):
                self._prices.clear()
                self._breaks.clear()
                self._filled = False
            elif slot <= self._prices[-1][0]:
                self._prices.pop()
        if broken and self._prices and slot > self._prices[-1][0]:
            self._breaks.add(slot)
        self._prices.append((slot, price))

    def fill(self, series: BarSeries, last: float) -> bool:
        """Take the last day's closes of a well-formed intraday series.

        Args:
            series: Bars of `INTERVAL`.
            last: Last price known, NaN if none: closes far from it are left out.
        """
        size = min(series.complete, int(series.stamps.size))
        stamps, close = series.stamps[:size], series.close[:size].astype(np.float64)
        with np.errstate(invalid="ignore"):
            good = np.isfinite(close) & (close > 0.0) & (stamps > 0) & (stamps < 4_102_444_800)
            good &= ~((close > 2.0 * last) | (close < 0.5 * last))
        order = np.argsort(stamps[good], kind="stable")
        pairs = dict(zip(stamps[good][order].tolist(), close[good][order].tolist(), strict=True))
        dated = [
            (self._cut.day_of(datetime.fromtimestamp(stamp + STEP_S // 2, UTC)), stamp, price)
            for stamp, price in list(pairs.items())[-2 * LENGTH :]
        ]
        day = max((one for one, _, _ in dated if one is not None), default=None)
        found = [(stamp // STEP_S, price) for one, stamp, price in dated if one == day]
        if day is None or not found:
            return False
        later = [pair for pair in self._prices if pair[0] > found[-1][0]]
        self._prices = deque(found, maxlen=LENGTH)
        self._prices.extend(dict(later).items())
        reached = found[-1][0]
        self._breaks = {slot for slot in self._breaks if slot > reached + 1}
        self._filled = True
        return True

    @property
    def filled(self) -> bool:
        """Whether it keeps the step of bars."""
        return self._filled

    def slots(self) -> tuple[tuple[int, float], ...]:
        """(five minutes since the epoch, price), oldest first."""
        return tuple(self._prices)

    def breaks(self) -> tuple[int, ...]:
        """Slots before which nothing was heard for long."""
        return tuple(sorted(self._breaks))

    def restore(
        self, slots: Iterable[tuple[int, float]], breaks: Iterable[int], *, filled: bool
    ) -> None:
        """Be as another trail was: what its `slots`, `breaks` and `filled` gave."""
        self._prices = deque(slots, maxlen=LENGTH)
        self._breaks, self._filled = set(breaks), filled

    def prices(self) -> tuple[float, ...]:
        """The prices, oldest first, NaN for a break; at most `LENGTH`."""
        shown: list[float] = []
        told: set[int] = set()
        for slot, price in self._prices:
            if slot in self._breaks and slot not in told and shown:
                shown.append(math.nan)
            told.add(slot)
            shown.append(price)
        return tuple(shown[-LENGTH:])
