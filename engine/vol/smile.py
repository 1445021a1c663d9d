"""The smile of one expiry: every quote's volatility, its wings at 25 delta and a smooth line."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from engine.model.reason import Reason
from engine.model.volatility import Smile
from engine.vol.slices import solve
from engine.vol.smilefit import fit_smile

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.model.options import ChainSlice
    from engine.vol.slices import Solved

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]

__all__ = ["fit_smile", "smile", "smile_of"]

_WING = 0.25


def smile(chain: ChainSlice) -> Smile:
    """Volatilities of every quote of one expiry, with the reason of each that does not count.

    The forward is parity's; a volatility is that of the mid. The wings are read at |delta| 0.25
    (delta of the forward, undiscounted): sigma linear in delta between the two neighbouring shown
    strikes nearest the money that lie around it, never beyond the last one. A vendor's marks are
    no quotes and never shown: an expiry with marks alone has no smile, for the reason NO_BID.

    Returns:
        Smile; `forward` and everything that depends on it NaN with the reason of `atm_slice`.

    Raises:
        ValueError: Arrays of unequal length.
    """
    return smile_of(solve([chain])[0])


def smile_of(one: Solved) -> Smile:
    """`smile` of an expiry already solved."""
    chain, quotes = one.chain, one.quotes
    strikes = np.asarray(chain.strikes, dtype=np.float64)
    call, call_code = _shown(
        one, True, chain.call_bid, chain.call_ask, quotes.call_reason, one.call_sigma, one.call_code
    )
    put, put_code = _shown(
        one, False, chain.put_bid, chain.put_ask, quotes.put_reason, one.put_sigma, one.put_code
    )
    sigma = _out_of_money(strikes, one.forward, one.call_sigma, one.put_sigma)
    atm, reason = one.atm
    call_25, put_25 = _wings(strikes, sigma, one.forward, chain.years)
    return Smile(
        chain.expiry, chain.years, strikes, call, put, call_code, put_code, sigma, one.forward,
        atm, call_25, put_25, call_25 - put_25, 0.5 * (call_25 + put_25) - atm, reason,
    )  # fmt: skip


def _shown(
    one: Solved,
    is_call: bool,
    bid: Floats,
    ask: Floats,
    rejected: Codes,
    sigma: Floats,
    code: Codes,
) -> tuple[Floats, Codes]:
    """(sigma, code) of one side, rejected quotes solved too wherever their mid has a volatility."""
    codes = np.where(rejected == Reason.OK, code, rejected)
    sigma = sigma.copy()
    lost = np.flatnonzero(~np.isfinite(sigma))
    if not (lost.size and math.isfinite(one.forward)):
        return sigma, codes
    with np.errstate(all="ignore"):
        mid = 0.5 * np.asarray(bid, dtype=np.float64)[lost] + 0.5 * np.asarray(ask)[lost]
    strike = np.asarray(one.chain.strikes, dtype=np.float64)[lost]
    sigma[lost] = one.implied(mid, is_call, strike)
    return sigma, codes


def _out_of_money(strikes: Floats, forward: float, call: Floats, put: Floats) -> Floats:
    """The out-of-the-money side's volatility per strike, the mean of both at the forward."""
    with np.errstate(all="ignore"):
        otm = np.where(strikes > forward, call, put)
        return np.where(strikes == forward, 0.5 * (call + put), otm)


def _wings(strikes: Floats, sigma: Floats, forward: float, years: float) -> tuple[float, float]:
    """Sigma at call delta 0.25 and at put delta -0.25."""
    known = np.isfinite(sigma) & (strikes > 0.0)
    if not (known.any() and math.isfinite(forward) and years > 0.0):
        return math.nan, math.nan
    with np.errstate(all="ignore"):
        order = np.argsort(strikes[known], kind="stable")
        k, vol = strikes[known][order], sigma[known][order]
        width = vol * math.sqrt(years)
        delta = special.ndtr(np.log(forward / k) / width + 0.5 * width)
    calls = _crossing(delta, vol)
    return calls, _crossing((1.0 - delta)[::-1], vol[::-1])


def _crossing(delta: Floats, sigma: Floats) -> float:
    """Sigma where `delta`, falling along the array, first passes 0.25; NaN if it does not."""
    passed = np.flatnonzero((delta[:-1] >= _WING) & (delta[1:] <= _WING))
    if not passed.size:
        return math.nan
    i = int(passed[0])
    width = float(delta[i] - delta[i + 1])
    weight = float(delta[i] - _WING) / width if width > 0.0 else 0.0
    return float(sigma[i] + weight * (sigma[i + 1] - sigma[i]))
