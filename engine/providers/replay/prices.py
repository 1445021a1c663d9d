"""Prices of a story at any instant: paths inside the days, and quotes and levels from them."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from engine.model.instrument import instrument
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, MarketState, Quote
from engine.model.value import Quality
from engine.providers.replay.bridge import day_path, seed_of
from engine.providers.replay.days import midnight, session_close, session_open

if TYPE_CHECKING:
    from datetime import date, datetime

    from numpy.typing import NDArray

    from engine.providers.replay.figures import DailyFigures, Figures, Profile

    Floats = NDArray[np.float64]

EQUITY_STEP = timedelta(minutes=5)
COIN_STEP = timedelta(minutes=15)
DVOL_STEP = timedelta(hours=1)
_DAY = timedelta(days=1)
_DECIMALS = 2


class Prices:
    """Quotes, DVOL levels and bars of a story.

    Messages carry quality REPLAYED and `received` = their own instant in epoch seconds: a
    story's monotonic clock counts these.
    """

    def __init__(self, figures: Figures) -> None:
        self._bars = figures.bars
        self._dvol = figures.dvol
        self._path = lru_cache(maxsize=64)(self._made)

    def _made(self, symbol: str, day: date, steps: int) -> tuple[Floats, Floats, Floats]:
        """Path of a day with its running high and low."""
        table = self._dvol if symbol.endswith(" DVOL") else self._bars
        daily = table[symbol.removesuffix(" DVOL")]
        path = day_path(daily.at(_found(daily, day)), steps, seed_of(symbol, day), _DECIMALS)
        return path, np.maximum.accumulate(path), np.minimum.accumulate(path)

    def equity_quote(self, profile: Profile, at: datetime, day: date) -> Quote:
        """Quote in the session of `day`; `at` is on the 5-minute grid from open to close."""
        opened = session_open(day)
        step = (at - opened) // EQUITY_STEP
        steps = (session_close(day) - opened) // EQUITY_STEP
        daily = self._bars[profile.symbol]
        path, high, low = self._path(profile.symbol, day, steps)
        figures = (float(path[step]), float(path[0]), float(high[step]), float(low[step]))
        previous = float(daily.close[_found(daily, day) - 1])
        return self._quote(profile, at, figures, previous, MarketState.REGULAR)

    def equity_rest(self, profile: Profile, at: datetime, day: date) -> Quote:
        """Quote of a closed market: the close of the session of `day`, its last one."""
        daily = self._bars[profile.symbol]
        found = _found(daily, day)
        open_, high, low, close = daily.at(found)
        figures = (close, open_, high, low)
        previous = float(daily.close[found - 1])
        return self._quote(profile, at, figures, previous, MarketState.CLOSED)

    def coin_quote(self, profile: Profile, at: datetime) -> Quote:
        """Quote on the 15-minute grid; at 00:00 UTC it is the close of the day that ends."""
        day, step, steps = _grid(at, COIN_STEP)
        path, high, low = self._path(profile.symbol, day, steps)
        before = self._path(profile.symbol, day - _DAY, steps)[0]
        figures = (float(path[step]), float(path[0]), float(high[step]), float(low[step]))
        return self._quote(profile, at, figures, float(before[step]), MarketState.REGULAR)

    def _quote(
        self,
        profile: Profile,
        at: datetime,
        figures: tuple[float, float, float, float],
        previous: float,
        state: MarketState,
    ) -> Quote:
        last, open_, high, low = figures
        return Quote(
            symbol=profile.symbol,
            last=last,
            prev_close=previous,
            as_of=at,
            received=at.timestamp(),
            source=_vendor(self._bars[profile.symbol]),
            quality=Quality.REPLAYED,
            open=open_,
            high=high,
            low=low,
            market_cap=profile.shares * last,
            shares=profile.shares,
            currency=profile.currency,
            name=profile.name,
            kind=instrument(profile.symbol).kind,
            market_state=state,
        )

    def dvol_point(self, coin: str, at: datetime) -> DvolPoint:
        """DVOL on the hourly grid; at 00:00 UTC it is the close of the day that ends."""
        day, step, steps = _grid(at, DVOL_STEP)
        path, _, _ = self._path(f"{coin} DVOL", day, steps)
        source = _vendor(self._dvol[coin])
        return DvolPoint(coin, float(path[step]), at, at.timestamp(), source, Quality.REPLAYED)

    def dvol_series(self, coin: str, at: datetime) -> DvolSeries:
        """Every day of DVOL that has ended by `at`."""
        daily = self._dvol[coin]
        end = sum(midnight(day) + _DAY <= at for day in daily.days)
        return DvolSeries(
            coin=coin,
            interval="1D",
            stamps=_stamps(daily.days[:end]),
            open=daily.open[:end],
            high=daily.high[:end],
            low=daily.low[:end],
            close=daily.close[:end],
            complete=end,
            as_of=at,
            received=at.timestamp(),
            source=f"{daily.vendor} daily figures",
            quality=Quality.REPLAYED,
        )

    def bar(self, symbol: str, day: date, at: datetime) -> BarSeries:
        """The finished bar of one day, as an extension of the known ones."""
        found = _found(self._bars[symbol], day)
        return self._series(symbol, slice(found, found + 1), at, replaces=False)

    def history(self, symbol: str, at: datetime) -> BarSeries:
        """Every bar that is finished at `at`."""
        days = self._bars[symbol].days
        whole_days = instrument(symbol).round_the_clock
        ends = (midnight(day) + _DAY if whole_days else session_close(day) for day in days)
        return self._series(symbol, slice(0, sum(end <= at for end in ends)), at, replaces=True)

    def _series(self, symbol: str, part: slice, at: datetime, *, replaces: bool) -> BarSeries:
        daily = self._bars[symbol]
        stamps = _stamps(daily.days[part])
        return BarSeries(
            symbol=symbol,
            interval="1d",
            stamps=stamps,
            open=daily.open[part],
            high=daily.high[part],
            low=daily.low[part],
            close=daily.close[part],
            volume=np.full(stamps.size, np.nan),
            complete=int(stamps.size),
            as_of=at,
            received=at.timestamp(),
            source=f"{daily.vendor} daily figures",
            quality=Quality.REPLAYED,
            replaces=replaces,
        )


def _found(daily: DailyFigures, day: date) -> int:
    index = daily.index(day)
    if index is None:
        raise KeyError(f"no figures for {day}")
    return index


def _grid(at: datetime, step: timedelta) -> tuple[date, int, int]:
    """(UTC day, step in it, steps of a day); midnight belongs to the day that ends."""
    day = (at - timedelta(microseconds=1)).date()
    return day, (at - midnight(day)) // step, _DAY // step


def _vendor(daily: DailyFigures) -> str:
    return f"reconstructed from {daily.vendor} daily figures"


def _stamps(days: tuple[date, ...]) -> NDArray[np.int64]:
    return np.array([int(midnight(day).timestamp()) for day in days], dtype=np.int64)
