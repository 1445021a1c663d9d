"""Speed of the volatility core: IV solver, a whole chain, Yang-Zhang on a million bars.

The peers are what the development lock installs. Its `lets_be_rational` is the pure Python port,
so its ratio says nothing about a compiled one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import lets_be_rational
import numpy as np
import pandas as pd
from vollib.black.implied_volatility import implied_volatility as vollib_iv

from bench.rounds import interleaved, tiny
from engine.model.options import ChainSlice
from engine.vol.black import implied_vol, price
from engine.vol.realized import yang_zhang
from engine.vol.strip import choose_terms, dvol_style, vix_style
from engine.vol.term import atm_30d

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_NOW = datetime(2026, 1, 5, 15, 30, tzinfo=UTC)
_RATE = 0.03


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


def chain(contracts: int) -> tuple[ChainSlice, ...]:
    """Raw quotes of ten expiries with a smile, half of the contracts calls."""
    strikes = np.linspace(60.0, 160.0, contracts // 20)
    slices = []
    for days in (3, 10, 17, 24, 31, 38, 52, 80, 115, 171):
        years, forward = days / 365.0, 100.0 * math.exp(_RATE * days / 365.0)
        discount = math.exp(-_RATE * years)
        skew = np.log(strikes / forward) / math.sqrt(years)
        sigma = np.clip(0.4 - 0.05 * skew + 0.05 * skew**2, 0.3, 0.9)
        call = price(True, forward, strikes, years, sigma, discount)
        put = price(False, forward, strikes, years, sigma, discount)
        sides = (np.floor(call * 99) / 100, call * 1.01, np.floor(put * 99) / 100, put * 1.01)
        slices.append(ChainSlice(_NOW + timedelta(days=days), years, _RATE, strikes, *sides))
    return tuple(slices)


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


def chain_rows(contracts: int = 2000) -> None:
    """Raw quotes to every IV, ATM, VIX-style and DVOL-style, against vollib's IVs alone."""
    slices = chain(contracts)
    years = np.concatenate([np.full(s.strikes.size, s.years) for s in slices])
    sides = np.array([[True], [False]])

    def ours() -> None:
        forward = 100.0 * np.exp(_RATE * years)
        mids = np.stack(
            [
                np.concatenate([s.call_bid + s.call_ask for s in slices]),
                np.concatenate([s.put_bid + s.put_ask for s in slices]),
            ]
        )
        strikes = np.concatenate([s.strikes for s in slices])
        implied_vol(0.5 * mids, sides, forward, strikes, years, np.exp(-_RATE * years))
        atm_30d(slices)
        dvol_style(slices)
        near, next_, _ = choose_terms(slices, _NOW)
        vix_style(near, next_, now=_NOW)

    def loop() -> None:
        for s in slices:
            forward = 100.0 * math.exp(s.rate * s.years)
            for flag, bid, ask in (("c", s.call_bid, s.call_ask), ("p", s.put_bid, s.put_ask)):
                for k, mid in zip(s.strikes.tolist(), (0.5 * (bid + ask)).tolist(), strict=True):
                    intrinsic = max(forward - k if flag == "c" else k - forward, 0.0)
                    if mid > intrinsic * math.exp(-s.rate * s.years):
                        vollib_iv(mid, forward, k, s.rate, s.years, flag)

    interleaved("chain_2000", ours, {"vollib_loop": loop}, rounds=5)


def yang_zhang_rows(bars: int = 1_000_000, window: int = 30) -> None:
    """Yang-Zhang on a long series against pandas' rolling functions."""
    random = np.random.default_rng(3)
    close = 100.0 * np.exp(np.cumsum(random.normal(0.0, 1e-3, bars)))
    open_ = close * np.exp(random.normal(0.0, 1e-3, bars))
    high, low = np.maximum(open_, close) * 1.001, np.minimum(open_, close) * 0.999
    o, h, low_, c = (pd.Series(a) for a in (open_, high, low, close))
    k = 0.34 / (1.34 + (window + 1) / (window - 1))

    def peer() -> object:
        satchell = np.log(h / c) * np.log(h / o) + np.log(low_ / c) * np.log(low_ / o)
        variance = np.log(o / c.shift()).rolling(window).var()
        variance += k * np.log(c / o).rolling(window).var()
        return np.sqrt(252.0 * (variance + (1.0 - k) * satchell.rolling(window).mean()))

    interleaved(
        "yang_zhang_1e6", lambda: yang_zhang(open_, high, low, close, window), {"pandas": peer}
    )


def main() -> None:
    """Print every row."""
    small = tiny()
    iv_rows(100 if small else 2000)
    million_row(1000 if small else 1_000_000)
    chain_rows(200 if small else 2000)
    yang_zhang_rows(1000 if small else 1_000_000)


if __name__ == "__main__":
    main()
