"""Implied volatilities of a world: term structure, report jumps, smile, strike lists."""

from __future__ import annotations

import math
from dataclasses import dataclass

from tests.market.pricing import YEAR_S, Smile, call_and_put

EQUITY_SMILE = Smile(slope=-0.055, curve=0.016)
COIN_SMILE = Smile(slope=-0.02, curve=0.022)
LONG_RUN_YEARS = 0.35
"""How fast the term structure returns to the listing's level."""

_STEPS = (0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0)


@dataclass(frozen=True, slots=True)
class Surface:
    """Volatilities of one underlying at one instant.

    Attributes:
        at: Epoch seconds.
        level: Volatility now, fraction per year.
        long_run: Level that the far end of the term structure tends to.
        jumps: (epoch seconds, expected move as a fraction) of the reports still ahead.
    """

    at: float
    level: float
    long_run: float
    smile: Smile
    jumps: tuple[tuple[float, float], ...] = ()

    def years(self, expiry: float) -> float:
        """Time to `expiry` in years of 365 days."""
        return (expiry - self.at) / YEAR_S

    def total_variance(self, expiry: float) -> float:
        """Variance until `expiry` at the money, report jumps included."""
        years = self.years(expiry)
        pull = years / LONG_RUN_YEARS
        share = -math.expm1(-pull) / pull
        long_run = self.long_run**2
        plain = (long_run + (self.level**2 - long_run) * share) * years
        return plain + sum(move * move for when, move in self.jumps if self.at < when < expiry)

    def atm(self, expiry: float) -> float:
        """At-the-money volatility of an expiry, fraction per year."""
        return math.sqrt(self.total_variance(expiry) / self.years(expiry))

    def atm_30d(self) -> float:
        """What a perfect 30-day at-the-money measure reads, fraction per year."""
        return self.atm(self.at + 30.0 * 86_400.0)

    def sigma(self, forward: float, strike: float, expiry: float) -> float:
        """Volatility of one strike."""
        return self.smile.sigma(self.atm(expiry), forward, strike, self.years(expiry))

    def prices(
        self, forward: float, strike: float, expiry: float, discount: float
    ) -> tuple[float, float]:
        """Fair call and put."""
        sigma = self.sigma(forward, strike, expiry)
        return call_and_put(forward, strike, self.years(expiry), sigma, discount)


def strikes(
    reference: float, deviation: float, smallest: float, count: int = 60
) -> tuple[float, ...]:
    """Round strikes from 5.5 deviations below to 4.5 above `reference`.

    Args:
        reference: Price at the listing of the strikes.
        deviation: Volatility times the root of the time to expiry.
        smallest: No strikes closer than this.
        count: About how many.
    """
    low = reference * math.exp(-5.5 * deviation)
    high = reference * math.exp(4.5 * deviation)
    wanted = max(smallest, (high - low) / count)
    scale = 10.0 ** math.floor(math.log10(wanted / 0.5))
    step = next(s * scale for s in (*_STEPS, 100.0) if s * scale >= wanted * 0.999)
    first = max(1, math.ceil(low / step))
    return tuple(round(step * i, 4) for i in range(first, math.floor(high / step) + 1))
