"""Speed of the IV solver.

The compiled peers are "lbriv" (Let's Be Rational in Cython) and "iv_engine" (in Rust, one thread);
`lets_be_rational` is the pure Python port in a loop, vollib its caller. All get the same arrays of
calls and puts and give one array of annual volatilities. The compiled ones take one side a call,
so splitting and joining is in their time; lbriv also wants prices over one forward and gives total
volatility, so is the division by the forwards and by the root of the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import lets_be_rational
import numpy as np
from iv_engine.batch import implied_volatilities
from lbriv.black_core import vectorized_implied_vol_strikes
from vollib.black.implied_volatility import implied_volatility as vollib_iv

from bench.rounds import interleaved, tiny
from engine.vol.american import american_price
from engine.vol.black import implied_vol, implied_vol_american, price

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Options:
    """Prices with the volatility that made them."""

    price: Floats
    is_call: NDArray[np.bool_]
    forward: Floats
    strike: Floats
    years: Floats
    sigma: Floats


def options(count: int, seed: int = 7) -> Options:
    """Calls and puts within two standard deviations of the forward, a week to two years."""
    random = np.random.default_rng(seed)
    years, sigma = random.uniform(0.02, 2.0, count), random.uniform(0.1, 1.0, count)
    forward = random.uniform(20.0, 500.0, count)
    strike = forward * np.exp(random.uniform(-2.0, 2.0, count) * sigma * np.sqrt(years))
    is_call = random.random(count) < 0.5
    return Options(
        price(is_call, forward, strike, years, sigma), is_call, forward, strike, years, sigma
    )


def by_lbriv(o: Options) -> Floats:
    """Let's Be Rational in Cython."""
    sigma = np.empty(o.price.size)
    for side, chosen in ((1, o.is_call), (-1, ~o.is_call)):
        forward = o.forward[chosen]
        total = vectorized_implied_vol_strikes(
            o.price[chosen] / forward, 1.0, o.strike[chosen] / forward, side
        )
        sigma[chosen] = total / np.sqrt(o.years[chosen])
    return sigma


def by_iv_engine(o: Options) -> Floats:
    """The same method in Rust, without its threads."""
    sigma = np.empty(o.price.size)
    for side, chosen in ((True, o.is_call), (False, ~o.is_call)):
        columns = (a[chosen] for a in (o.price, o.forward, o.strike, o.years))
        sigma[chosen] = implied_volatilities(*columns, side, parallel=False)
    return sigma


def iv_rows(count: int = 2000) -> None:
    """Our vectorised solver against a loop of calls, the same prices."""
    o = options(count)
    columns = (o.price, o.is_call, o.forward, o.strike, o.years)
    calls = list(zip(*(c.tolist() for c in columns), strict=True))
    guess = lets_be_rational.implied_volatility_from_a_transformed_rational_guess
    interleaved(
        "iv",
        lambda: implied_vol(*columns),
        {
            "lbriv": lambda: by_lbriv(o),
            "iv_engine": lambda: by_iv_engine(o),
            "lets_be_rational": lambda: [
                guess(p, f, k, t, 1.0 if c else -1.0) for p, c, f, k, t in calls
            ],
            "vollib": lambda: [
                vollib_iv(p, f, k, 0.0, t, "c" if c else "p") for p, c, f, k, t in calls
            ],
        },
        rounds=5,
    )


def million_row(count: int = 1_000_000) -> None:
    """A million options: 1e6 / ours_ms thousand volatilities a second on this core."""
    o = options(count)
    for peer in (by_lbriv, by_iv_engine):
        np.testing.assert_allclose(peer(o), o.sigma, rtol=0.0, atol=1e-9)
    interleaved(
        "iv_1e6",
        lambda: implied_vol(o.price, o.is_call, o.forward, o.strike, o.years),
        {"lbriv": lambda: by_lbriv(o), "iv_engine": lambda: by_iv_engine(o)},
        rounds=5,
    )


def american_row(count: int = 500) -> None:
    """American puts and calls near the money, a week to two years; no vectorised peer."""
    random = np.random.default_rng(5)
    is_call, spot = random.random(count) < 0.5, random.uniform(80.0, 120.0, count)
    years, sigma = random.uniform(7, 730, count) / 365, random.uniform(0.1, 1.2, count)
    rate, dividend = random.uniform(0.001, 0.06, count), random.uniform(0.001, 0.05, count)
    value = american_price(is_call, spot, 100.0, years, sigma, rate, dividend)
    interleaved(
        "iv_american_500",
        lambda: implied_vol_american(value, is_call, spot, 100.0, years, rate, dividend),
        {},
    )


def main() -> None:
    """Print every row."""
    small = tiny()
    iv_rows(100 if small else 2000)
    million_row(1000 if small else 1_000_000)
    american_row(20 if small else 500)


if __name__ == "__main__":
    main()
