"""The price path of one instrument: sessions, bars and ticks that agree with each other."""

from __future__ import annotations

import math
import threading
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from tests.market.noise import stream, wave
from tests.market.sessions import trading_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.market.listing import Listing
    from tests.market.sessions import TradingDay

BIN_S = 300
"""Coarse grid within a session; ticks are bridges inside each bin."""


@dataclass(frozen=True, slots=True)
class Day:
    """What a whole session ends with; `sigma` is the implied volatility at its close."""

    open: float
    high: float
    low: float
    close: float
    volume: float
    sigma: float
    deviation: float


@dataclass(frozen=True, slots=True)
class Bar:
    """Prices of a part of a session."""

    start: float
    open: float
    high: float
    low: float
    close: float
    volume: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Prices at the edges of the bins of a session and the bounds inside each."""

    edges: tuple[float, ...]
    highs: tuple[float, ...]
    lows: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Bend:
    """Stretches a path above and below its two ends so that it just touches given bounds."""

    low: float
    high: float
    below: float
    above: float

    @classmethod
    def fit(
        cls,
        ends: tuple[float, float],
        reached: tuple[float, float],
        bounds: tuple[float, float],
    ) -> Bend:
        """From the extremes `reached` to the `bounds`; both (lowest, highest)."""
        low, high = min(ends), max(ends)
        below = (low - bounds[0]) / (low - reached[0]) if reached[0] < low else 1.0
        above = (bounds[1] - high) / (reached[1] - high) if reached[1] > high else 1.0
        return cls(low, high, below, above)

    def __call__(self, x: float) -> float:
        if x > self.high:
            return self.high + (x - self.high) * self.above
        return self.low + (x - self.low) * self.below if x < self.low else x


class Path:
    """Deterministic prices of a listing: a function of the seed and of time alone.

    Log price and log volatility return slowly to the listing's levels, so that any year is
    plausible. Times are epoch seconds.
    """

    def __init__(self, listing: Listing, seed: int) -> None:
        self.listing = listing
        self.days: tuple[TradingDay, ...] = trading_days(listing.venue)
        self._key = (seed, listing.symbol)
        self._opens = [day.open for day in self.days]
        self._whole: list[Day] = []
        self._growth = self._chain()
        self._lock = threading.Lock()
        self._grid = lru_cache(maxsize=256)(self._make_grid)
        self._ticks = lru_cache(maxsize=512)(self._make_ticks)

    def _chain(self) -> Iterator[Day]:
        listing, chance = self.listing, stream(*self._key, "days")
        periods = 365.0 if listing.venue == "utc" else 252.0
        gapless = listing.venue == "utc"
        price, level = 0.0, 0.0
        for _ in self.days:
            sigma = listing.vol * math.exp(level)
            deviation = 0.92 * sigma / math.sqrt(periods)
            shock = chance.gauss(0.0, 1.0)
            gap = 0.0 if gapless else 0.3 * deviation * chance.gauss(0.0, 1.0) - 0.003 * price
            after = price + gap + (0.0 if not gapless else -0.003 * price)
            close = after + 0.95 * deviation * shock
            high = max(after, close) + 0.5 * deviation * abs(chance.gauss(0.0, 1.0))
            low = min(after, close) - 0.5 * deviation * abs(chance.gauss(0.0, 1.0))
            first = price if gapless else after
            level = 0.97 * level + 0.04 * (-0.5 * shock + 0.87 * chance.gauss(0.0, 1.0))
            yield Day(
                listing.price * math.exp(first),
                listing.price * math.exp(max(high, first)),
                listing.price * math.exp(min(low, first)),
                listing.price * math.exp(close),
                math.exp(chance.gauss(0.0, 0.25)),
                listing.vol * math.exp(level),
                deviation,
            )
            price = close

    def index(self, at: float) -> int:
        """Number of the latest session that has begun at `at`."""
        return max(1, bisect_right(self._opens, at) - 1)

    def whole(self, index: int) -> Day:
        """The finished session number `index`."""
        if index >= len(self._whole):
            with self._lock:
                # each session follows from the one before; a year more than asked for
                missing = index + 260 - len(self._whole)
                self._whole.extend(islice(self._growth, max(0, missing)))
        return self._whole[index]

    def is_open(self, at: float) -> bool:
        """Whether `at` lies inside a session."""
        return at < self.days[self.index(at)].close

    def last(self, at: float) -> float:
        """Last regular price at `at`, unrounded: changes about every second in a session."""
        index = self.index(at)
        return self._inside(index, at - self.days[index].open)

    def outside(self, at: float) -> float:
        """Price in pre- or post-market trading: on the way from the close to the next open."""
        index = self.index(at)
        start, end = self.days[index].close, self.days[index + 1].open
        share = min(1.0, max(0.0, (at - start) / (end - start)))
        here, there = self.whole(index), self.whole(index + 1)
        drift = math.log(there.open / here.close) * share
        swing = 0.1 * here.deviation * wave(at, *self._key, "outside") * 4.0 * share * (1.0 - share)
        return here.close * math.exp(drift + swing)

    def sigma(self, at: float) -> float:
        """Level of the 30-day implied volatility before event effects, fraction per year."""
        index = self.index(at)
        day = self.days[index]
        share = min(1.0, (at - day.open) / (day.close - day.open))
        before, after = self.whole(index - 1).sigma, self.whole(index).sigma
        return (before + (after - before) * share) * (1.0 + 0.01 * wave(at, *self._key, "sigma"))

    def bar(self, index: int, first: float, end: float) -> Bar:
        """Bar of session `index` over seconds `first` <= s < `end` after its opening."""
        day, whole = self.days[index], self.whole(index)
        length = day.close - day.open
        volume = self.daily_volume(index) * (end - first) / length
        if first <= 0.0 and end >= length:
            return Bar(day.open, whole.open, whole.high, whole.low, whole.close, int(volume))
        highs, lows = [], []
        grid = self._grid(index)
        for slot in range(int(first) // BIN_S, math.ceil(end / BIN_S)):
            if first <= slot * BIN_S and end >= (slot + 1) * BIN_S:
                highs.append(grid.highs[slot])
                lows.append(grid.lows[slot])
                continue
            ticks = self._ticks(index, slot)
            cut = ticks[max(0, int(first) - slot * BIN_S) : max(1, int(end) - slot * BIN_S)]
            highs.append(max(cut))
            lows.append(min(cut))
        opening, closing = self._inside(index, first), self._inside(index, end)
        return Bar(
            day.open + first,
            opening,
            max(*highs, opening, closing),
            min(*lows, opening, closing),
            closing,
            int(volume),
        )

    def daily_volume(self, index: int) -> float:
        """Volume of a whole session, units."""
        return max(1e6, 0.004 * self.listing.shares) * self.whole(index).volume

    def _inside(self, index: int, second: float) -> float:
        day, whole = self.days[index], self.whole(index)
        if second <= 0.0:
            return whole.open
        if second >= day.close - day.open:
            return whole.close
        slot, rest = divmod(int(second), BIN_S)
        # the first tick of a bin is its edge: whole bins need no ticks
        return self._ticks(index, slot)[rest] if rest else self._grid(index).edges[slot]

    def _make_grid(self, index: int) -> Grid:
        day, whole = self.days[index], self.whole(index)
        bins = int(day.close - day.open) // BIN_S
        chance = stream(*self._key, "grid", index)
        step = 0.9 * whole.deviation / math.sqrt(bins)
        walk = [0.0]
        for _ in range(bins):
            walk.append(walk[-1] + chance.gauss(0.0, step))
        start, end = math.log(whole.open), math.log(whole.close)
        logs = [start + walk[i] + (end - start - walk[-1]) * i / bins for i in range(bins + 1)]
        pairs = list(pairwise(logs))
        highs = [max(pair) + 0.4 * step * abs(chance.gauss(0.0, 1.0)) for pair in pairs]
        lows = [min(pair) - 0.4 * step * abs(chance.gauss(0.0, 1.0)) for pair in pairs]
        bend = Bend.fit(
            (start, end), (min(lows), max(highs)), (math.log(whole.low), math.log(whole.high))
        )
        edges = [math.exp(bend(x)) for x in logs]
        return Grid(
            (whole.open, *edges[1:-1], whole.close),
            tuple(min(whole.high, math.exp(bend(x))) for x in highs),
            tuple(max(whole.low, math.exp(bend(x))) for x in lows),
        )

    def _make_ticks(self, index: int, slot: int) -> tuple[float, ...]:
        grid = self._grid(index)
        start, end = grid.edges[slot], grid.edges[slot + 1]
        high, low = grid.highs[slot], grid.lows[slot]
        chance = stream(*self._key, "ticks", index, slot)
        step = start * self.whole(index).deviation / math.sqrt(len(grid.highs) * BIN_S)
        walk = [0.0]
        for _ in range(BIN_S):
            walk.append(walk[-1] + chance.gauss(0.0, step))
        slope = (end - start - walk[-1]) / BIN_S
        line = [start + walk[i] + slope * i for i in range(BIN_S + 1)]
        bend = Bend.fit((start, end), (min(line), max(line)), (low, high))
        return tuple(min(high, max(low, bend(x))) for x in line[:-1])
