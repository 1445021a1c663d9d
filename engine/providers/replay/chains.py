"""Option chains of a story: the published equity, simulated equities, and the coins."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from engine.model.instrument import instrument
from engine.model.options import OptionChain
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.providers.replay.days import coin_expiries, equity_expiries, new_york_day
from engine.providers.replay.levels import (
    PublishedLevel,
    answered_at,
    event_variances,
    realized_levels,
)
from engine.providers.replay.smile import (
    COIN,
    EQUITY,
    MONTH,
    month_level_variances,
    slices_of,
    strike_list,
    years_to,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from numpy.typing import NDArray

    from engine.providers.replay.figures import Figures, Profile, Report

    Floats = NDArray[np.float64]

_DVOL_TO_ATM = 0.96
"""At-the-money level of a coin as a share of its DVOL, so that our own strip is near DVOL."""


class Chains:
    """Chains by symbol and instant; the rate is 0, which of a coin needs no reason."""

    def __init__(self, figures: Figures, sessions: tuple[date, ...]) -> None:
        self._figures = figures
        self._plot = figures.plot
        self._sessions = sessions
        self._level = PublishedLevel(figures.plot, sessions)
        self._realized = lru_cache(maxsize=64)(self._realized_of)
        self._strikes = lru_cache(maxsize=256)(self._strikes_of)

    def level(self, at: datetime) -> float:
        """30-day level of the published equity at `at`, fraction per year."""
        return self._level.at(at)

    def chain(
        self, profile: Profile, at: datetime, spot: float, dvol: Callable[[], float]
    ) -> OptionChain:
        """The chain of a symbol.

        Args:
            profile: Its `options` must not be "none".
            at: UTC.
            spot: Price at `at`.
            dvol: Gives the coin's DVOL in points at `at`; asked for coins that have one.
        """
        coin = instrument(profile.symbol).round_the_clock
        expiries = coin_expiries(at) if coin else equity_expiries(at)
        years = years_to(expiries, at)
        variances = self._variances(profile, at, expiries, years, dvol)
        shape = COIN if coin else EQUITY
        strikes = self._strikes(profile.symbol, at.date())
        # The quotes come of a European model, equities' too: the slices carry no spot, so that
        # they are not read as American ones.
        return OptionChain(
            symbol=profile.symbol,
            as_of=at,
            spot=spot,
            slices=slices_of(expiries, years, variances, spot, strikes, shape),
            source=self._source(profile, at),
            received=at.timestamp(),
            quality=Quality.REPLAYED,
            rate_reason=Reason.OK if coin else Reason.NO_RATE,
            expiries=expiries,
            market_open=True,
        )

    def _variances(
        self,
        profile: Profile,
        at: datetime,
        expiries: tuple[datetime, ...],
        years: Floats,
        dvol: Callable[[], float],
    ) -> Floats:
        if profile.options == "level":
            return month_level_variances(self._level.at(at), years)
        if profile.options == "dvol":
            return np.asarray((_DVOL_TO_ATM * dvol() / 100.0) ** 2 * years)
        sigma = self._realized(profile.symbol)[self._before(profile.symbol, at.date())]
        extra = event_variances(self._reports(profile.symbol), at, expiries, self._sessions)
        return np.asarray(sigma * sigma * years + extra)

    def _reports(self, symbol: str) -> tuple[Report, ...]:
        return tuple(r for r in self._figures.reports if r.event.symbol == symbol)

    def _realized_of(self, symbol: str) -> Floats:
        periods = instrument(symbol).periods
        known = self._reports(symbol)
        answers = frozenset(new_york_day(answered_at(one, self._sessions)) for one in known)
        return realized_levels(self._figures.bars[symbol], self._plot.window, periods, answers)

    def _before(self, symbol: str, day: date) -> int:
        """Position of the last bar before `day`."""
        return bisect_left(self._figures.bars[symbol].days, day) - 1

    def _strikes_of(self, symbol: str, day: date) -> Floats:
        """Strikes of a day: around the last close before it, wide enough for a volatile month."""
        index = self._before(symbol, day)
        sigma = float(self._realized(symbol)[index])
        if symbol == self._plot.level_symbol:
            sigma = max(points for _, points in self._plot.level_closes) / 100.0
        extra = event_variances(
            self._reports(symbol), self._plot.start, (self._plot.end,), self._sessions
        )
        width = float(np.sqrt(sigma * sigma + extra[0] / MONTH))
        return strike_list(float(self._figures.bars[symbol].close[index]), width)

    def _source(self, profile: Profile, at: datetime) -> str:
        if profile.options != "level":
            return self._plot.simulated_source
        thin = at > self._plot.published_until
        return self._plot.thin_source if thin else self._plot.level_source
