"""Black-76 with a smile, written apart from engine.vol so that both cannot be wrong together."""

from __future__ import annotations

import math
from dataclasses import dataclass

YEAR_S = 365.0 * 86_400.0


def normal_cdf(x: float) -> float:
    """Standard normal distribution function."""
    return 0.5 * math.erfc(-x / math.sqrt(2.0))


@dataclass(frozen=True, slots=True)
class Smile:
    """Shape of a smile in standardised moneyness x = ln(K/F) / (atm sqrt(T)).

    sigma(K) = atm (1 + slope x + curve x^2), x cut to -4..4.
    """

    slope: float
    curve: float

    def sigma(self, atm: float, forward: float, strike: float, years: float) -> float:
        """Volatility of a strike, fraction per year."""
        x = math.log(strike / forward) / (atm * math.sqrt(years))
        x = max(-4.0, min(4.0, x))
        return atm * (1.0 + self.slope * x + self.curve * x * x)


def call_price(forward: float, strike: float, years: float, sigma: float, discount: float) -> float:
    """Price of a European call on a forward, never negative where both terms cancel to nothing."""
    deviation = sigma * math.sqrt(years)
    if deviation <= 0.0:
        return discount * max(0.0, forward - strike)
    d1 = math.log(forward / strike) / deviation + 0.5 * deviation
    value = forward * normal_cdf(d1) - strike * normal_cdf(d1 - deviation)
    return discount * max(0.0, value)


def call_and_put(
    forward: float, strike: float, years: float, sigma: float, discount: float
) -> tuple[float, float]:
    """Call, and put by parity: C - P = D (F - K); the dearer one is made from the cheaper one."""
    gap = discount * (forward - strike)
    if forward >= strike:
        # the put is the small one: by symmetry of Black-76, P(F, K) = C(K, F)
        put = call_price(strike, forward, years, sigma, discount)
        return put + gap, put
    call = call_price(forward, strike, years, sigma, discount)
    return call, call - gap


def fair_variance_ratio(smile: Smile, atm: float, years: float) -> float:
    """Square root of the fair variance of the whole strip over the at-the-money volatility.

    Integral 2/T of out-of-the-money prices over K^2 by the trapezium rule in ln K.
    """
    steps, width = 400, 6.0 * atm * math.sqrt(years)
    total = 0.0
    for i in range(steps + 1):
        k = -width + 2.0 * width * i / steps
        strike = math.exp(k)
        sigma = smile.sigma(atm, 1.0, strike, years)
        price = min(call_and_put(1.0, strike, years, sigma, 1.0))
        weight = 0.5 if i in (0, steps) else 1.0
        total += weight * price / strike
    variance = 2.0 / years * total * (2.0 * width / steps)
    return math.sqrt(variance) / atm
