"""Speed of the IV solver.

The peers are what the development lock installs. Its `lets_be_rational` is the pure Python port,
so its ratio says nothing about a compiled one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import lets_be_rational
import numpy as np
from vollib.black.implied_volatility import implied_volatility as vollib_iv

from bench.rounds import interleaved, tiny
from engine.vol.black import implied_vol, price

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
    interleaved("iv_1e6", lambda: implied_vol(o.price, o.is_call, o.forward, o.strike, o.years), {})


def main() -> None:
    """Print every row."""
    small = tiny()
    iv_rows(100 if small else 2000)
    million_row(1000 if small else 1_000_000)


if __name__ == "__main__":
    main()
