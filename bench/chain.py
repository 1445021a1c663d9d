"""Speed of a whole chain: raw quotes to every 30-day number, the VIX strip, a smile's line."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
from vollib.black.implied_volatility import implied_volatility as vollib_iv

from bench.rounds import interleaved, tiny
from engine.model.options import ChainSlice
from engine.vol.black import price
from engine.vol.smile import fit_smile, smile
from engine.vol.strip import vix_style
from engine.vol.thirty import thirty_day

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOW = datetime(2026, 1, 5, 15, 30, tzinfo=UTC)
_RATE = 0.03
_DAYS = (3, 10, 17, 24, 31, 38, 52, 80, 115, 171)


def chain(contracts: int) -> tuple[ChainSlice, ...]:
    """Raw quotes of ten expiries with a smile, half of the contracts calls."""
    strikes = np.linspace(60.0, 160.0, contracts // 20)
    slices = []
    for days in _DAYS:
        years, forward = days / 365.0, 100.0 * math.exp(_RATE * days / 365.0)
        discount = math.exp(-_RATE * years)
        skew = np.log(strikes / forward) / math.sqrt(years)
        sigma = np.clip(0.4 - 0.05 * skew + 0.05 * skew**2, 0.3, 0.9)
        call = price(True, forward, strikes, years, sigma, discount)
        put = price(False, forward, strikes, years, sigma, discount)
        sides = (np.floor(call * 99) / 100, call * 1.01, np.floor(put * 99) / 100, put * 1.01)
        slices.append(ChainSlice(_NOW + timedelta(days=days), years, _RATE, strikes, *sides))
    return tuple(slices)


def chain_rows(contracts: int = 2000) -> None:
    """Raw quotes to every IV, ATM, VIX-style and DVOL-style, against vollib's IVs alone."""
    slices = chain(contracts)

    def loop() -> None:
        for s in slices:
            forward = 100.0 * math.exp(s.rate * s.years)
            for flag, bid, ask in (("c", s.call_bid, s.call_ask), ("p", s.put_bid, s.put_ask)):
                for k, mid in zip(s.strikes.tolist(), (0.5 * (bid + ask)).tolist(), strict=True):
                    intrinsic = max(forward - k if flag == "c" else k - forward, 0.0)
                    if mid > intrinsic * math.exp(-s.rate * s.years):
                        vollib_iv(mid, forward, k, s.rate, s.years, flag)

    interleaved("chain_2000", lambda: thirty_day(slices, _NOW), {"vollib_loop": loop}, rounds=5)


def strip_rows(contracts: int = 6000) -> None:
    """The VIX recipe on two expiries of 300 strikes, against a loop over the strikes."""
    near, next_ = (s for s in chain(contracts) if s.years in {24 / 365, 31 / 365})

    def loop() -> None:
        for s in (near, next_):
            _looped_variance(s)

    interleaved("strip", lambda: vix_style(near, next_, now=_NOW), {"python_loop": loop})


def _looped_variance(s: ChainSlice) -> float:
    """Annual variance of one expiry by Cboe's rules, strike by strike."""
    columns = (s.strikes, s.call_bid, s.call_ask, s.put_bid, s.put_ask)
    rows = list(zip(*(column.tolist() for column in columns), strict=True))
    growth = math.exp(s.rate * s.years)
    k, cb, ca, pb, pa = min(
        (row for row in rows if row[1] > 0.0 and row[3] > 0.0),
        key=lambda row: abs(row[1] + row[2] - row[3] - row[4]),
    )
    forward = k + growth * 0.5 * (cb + ca - pb - pa)
    k0 = max(row[0] for row in rows if row[0] <= forward)
    puts = _wing((row[0], row[3], row[4]) for row in reversed(rows) if row[0] < k0)
    calls = _wing((row[0], row[1], row[2]) for row in rows if row[0] > k0)
    centre = next(0.25 * sum(row[1:]) for row in rows if row[0] == k0)
    used = [*reversed(puts), (k0, centre), *calls]
    total = 0.0
    for i, (strike, mid) in enumerate(used):
        low, high = max(i - 1, 0), min(i + 1, len(used) - 1)
        gap = (used[high][0] - used[low][0]) / (high - low)
        total += gap / strike**2 * growth * mid
    return float(2.0 * total - (forward / k0 - 1.0) ** 2) / s.years


def _wing(quotes: Iterable[tuple[float, float, float]]) -> list[tuple[float, float]]:
    """(strike, mid) outward up to two consecutive zero bids."""
    used: list[tuple[float, float]] = []
    zeros = 0
    for strike, bid, ask in quotes:
        zeros = 0 if bid > 0.0 else zeros + 1
        if zeros == 2:
            break
        if bid > 0.0:
            used.append((strike, 0.5 * (bid + ask)))
    return used


def fit_row(contracts: int = 2000) -> None:
    """A smooth line through the smile of 100 strikes."""
    shown = smile(chain(contracts)[4])
    interleaved("smile_fit", lambda: fit_smile(shown), {})


def main() -> None:
    """Print every row."""
    small = tiny()
    chain_rows(200 if small else 2000)
    strip_rows(400 if small else 6000)
    fit_row(400 if small else 2000)


if __name__ == "__main__":
    main()
