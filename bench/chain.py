"""Speed of a whole chain: raw quotes to every 30-day number."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import numpy as np
from vollib.black.implied_volatility import implied_volatility as vollib_iv

from bench.rounds import interleaved, tiny
from engine.model.options import ChainSlice
from engine.vol.black import implied_vol, price
from engine.vol.strip import choose_terms, dvol_style, vix_style
from engine.vol.term import atm_30d

_NOW = datetime(2026, 1, 5, 15, 30, tzinfo=UTC)
_RATE = 0.03


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


def main() -> None:
    """Print every row."""
    chain_rows(200 if tiny() else 2000)


if __name__ == "__main__":
    main()
