"""The variance strip of one expiry: from quotes by Cboe's rules, or from a smile."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy import special

from engine.model.options import StripTerm
from engine.model.reason import Reason
from engine.vol.black import price
from engine.vol.clean import LARGEST_IV, LEAST_IV, check_shapes, with_arrays
from engine.vol.forward import implied_forward
from engine.vol.reach import judged, missed_by_quotes, missed_by_smile
from engine.vol.slices import solve

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.model.options import ChainSlice
    from engine.vol.slices import Solved

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

_LEAST_DELTA = 0.05


def vix_term(chain: ChainSlice, years: float) -> StripTerm:
    """One expiry by Cboe's published rules, `years` from now.

    F at the strike of least |C - P| (both bids above zero), K0 the first quoted strike at or below
    F, out-of-the-money mids until two consecutive zero bids, put and call averaged at K0.

    Returns:
        StripTerm; variance NaN with EXPIRED, NO_CHAIN, ALL_BIDS_ZERO, ONE_SIDED, SINGLE_STRIKE,
        NOT_A_NUMBER or NARROW_STRIP. PARITY_BROKEN and a lesser NARROW_STRIP only mark it.

    Raises:
        ValueError: Arrays of unequal length.
    """
    chain = with_arrays(chain)
    check_shapes(chain)
    if not math.isfinite(years) or not abs(chain.rate * years) < 100.0:
        return failed_term(Reason.NOT_A_NUMBER)
    if years <= 0.0:
        return failed_term(Reason.EXPIRED)
    growth = math.exp(chain.rate * years)
    strikes = chain.strikes
    with np.errstate(all="ignore"):
        call_mid = _mids(chain.call_bid, chain.call_ask)
        put_mid = _mids(chain.put_bid, chain.put_ask)
        parity = implied_forward(strikes, call_mid, put_mid, 1.0 / growth)
        if not math.isfinite(parity.value):
            return failed_term(_dead(chain, call_mid, put_mid, parity.reason))
        centre = np.where(np.isfinite(call_mid) | np.isfinite(put_mid), strikes, np.nan)
        below = np.flatnonzero(centre <= parity.value)
        if not below.size:
            return failed_term(Reason.ONE_SIDED, parity.value)
        at = int(below[-1])
        puts = at - 1 - _wing(put_mid[:at][::-1])[::-1]
        calls = at + 1 + _wing(call_mid[at + 1 :])
        picks = np.concatenate([puts, [at], calls])
        mids = np.where(picks < at, put_mid[picks], call_mid[picks])
        mids[puts.size] = _mean(float(put_mid[at]), float(call_mid[at]))
        term = _summed(parity.value, strikes[picks], mids, puts.size, years, growth, parity.reason)
    return judged(term, years, missed_by_quotes(term, growth))


def smile_term(chain: ChainSlice) -> StripTerm:
    """One expiry from its smile: vendor marks or own IVs, |delta| >= 0.05, Black prices, r = 0.

    Of quotes read as American the prices are those of European options of the same volatility.

    Returns:
        StripTerm; variance NaN with the reason, as `atm_slice`, or NARROW_STRIP, which in a lesser
        degree only marks it.

    Raises:
        ValueError: Arrays of unequal length.
    """
    return smile_term_of(solve([chain])[0])


def smile_term_of(one: Solved) -> StripTerm:
    """`smile_term` of an expiry already solved."""
    chain = one.chain
    marked = _has_marks(chain)
    forward, flag = one.forward, one.reason
    if marked:
        dead = _dead_time(chain)
        if dead is not Reason.OK:
            return failed_term(dead)
        if math.isfinite(chain.forward) and chain.forward > 0.0:
            forward, flag = chain.forward, Reason.OK
    if not math.isfinite(forward):
        return failed_term(flag)
    with np.errstate(all="ignore"):
        strikes = np.asarray(chain.strikes, dtype=np.float64)
        is_call = strikes > forward
        sigma = (
            _marks(chain, is_call) if marked else np.where(is_call, one.call_sigma, one.put_sigma)
        )
        width = sigma * math.sqrt(chain.years)
        d1 = np.log(forward / strikes) / width + 0.5 * width
        delta = special.ndtr(np.where(is_call, d1, -d1))
        keep = np.flatnonzero((delta >= _LEAST_DELTA) & np.isfinite(sigma))
        k = strikes[keep]
        if not (k <= forward).any():
            return failed_term(Reason.ONE_SIDED, forward)
        centre = int((k <= forward).sum()) - 1
        if marked or math.isfinite(one.dividend):
            mids = price(is_call[keep], forward, k, chain.years, sigma[keep])
        else:
            quoted = np.where(is_call, one.quotes.call_mid, one.quotes.put_mid)
            mids = quoted[keep] * math.exp(chain.rate * chain.years)
        mids[centre] = _centre_value(forward, float(k[centre]), mids[centre])
        term = _summed(forward, k, mids, centre, chain.years, 1.0, flag)
    widths = float(width[keep[0]]), float(width[keep[-1]])
    return judged(term, chain.years, missed_by_smile(term, widths))


def failed_term(reason: Reason, forward: float = math.nan) -> StripTerm:
    """A term without a variance."""
    none = np.empty(0, dtype=np.float64)
    return StripTerm(forward, math.nan, math.nan, none, none, none, none, reason)


def _summed(
    forward: float,
    strikes: Floats,
    mids: Floats,
    centre: int,
    years: float,
    growth: float,
    flag: Reason,
) -> StripTerm:
    """(2/T) sum dK/K^2 e^{rT} Q - (1/T) (F/K0 - 1)^2; `centre` is the position of K0."""
    if not 0 < centre < strikes.size - 1:
        return failed_term(Reason.SINGLE_STRIKE if strikes.size == 1 else Reason.ONE_SIDED, forward)
    k0 = float(strikes[centre])
    gaps = _gaps(strikes)
    contributions = gaps / strikes**2 * growth * mids
    offset = forward / k0 - 1.0 if k0 > 0.0 else math.nan
    variance = 2.0 / years * float(contributions.sum()) - offset * offset / years
    if not (math.isfinite(variance) and variance >= 0.0):
        return failed_term(Reason.NOT_A_NUMBER, forward)
    return StripTerm(forward, k0, variance, strikes, mids, gaps, contributions, flag)


def _gaps(strikes: Floats) -> Floats:
    """Half the distance between a strike's neighbours, the whole one at the ends."""
    steps = strikes[1:] - strikes[:-1]
    return np.concatenate([steps[:1], 0.5 * (strikes[2:] - strikes[:-2]), steps[-1:]])


def _mean(put: float, call: float) -> float:
    """Mean of the two mids at K0, or the only one there is."""
    if math.isnan(put) or math.isnan(call):
        return call if math.isnan(put) else put
    return 0.5 * put + 0.5 * call


def _mids(bid: Floats, ask: Floats) -> Floats:
    """Mid of quotes with a bid above zero, NaN for the others."""
    mid = 0.5 * bid + 0.5 * ask
    return np.where((bid > 0.0) & np.isfinite(mid), mid, np.nan)


def _wing(outward: Floats) -> NDArray[np.intp]:
    """Positions with a bid, from the money outward, up to two consecutive ones without."""
    none = ~np.isfinite(outward)
    ends = np.flatnonzero(none[:-1] & none[1:])
    stop = int(ends[0]) if ends.size else outward.size
    return np.flatnonzero(~none[:stop])


def _dead(chain: ChainSlice, call_mid: Floats, put_mid: Floats, reason: Reason) -> Reason:
    """Why there is no forward."""
    if reason is Reason.NO_CHAIN:
        sides = (chain.call_bid, chain.call_ask, chain.put_bid, chain.put_ask)
        if any(np.isfinite(side).any() for side in sides):
            return Reason.ALL_BIDS_ZERO
    quoted = np.isfinite(call_mid) | np.isfinite(put_mid)
    return Reason.SINGLE_STRIKE if quoted.sum() == 1 else reason


def _has_marks(chain: ChainSlice) -> bool:
    """Whether the source gave any mark IV."""
    marks = (chain.call_iv, chain.put_iv)
    return any(m is not None and bool((m > 0.0).any()) for m in marks)


def _dead_time(chain: ChainSlice) -> Reason:
    """Why an expiry with marks has no variance: its time or rate."""
    if chain.years <= 0.0:
        return Reason.EXPIRED
    known = math.isfinite(chain.years) and abs(chain.rate * chain.years) < 100.0
    return Reason.OK if known else Reason.NOT_A_NUMBER


def _marks(chain: ChainSlice, is_call: Bools) -> Floats:
    """The vendor's out-of-the-money marks within 1%..300%."""
    none = np.full(len(chain.strikes), np.nan)
    call = none if chain.call_iv is None else chain.call_iv
    put = none if chain.put_iv is None else chain.put_iv
    sigma = np.where(is_call, call, put)
    return np.where((sigma >= LEAST_IV) & (sigma <= LARGEST_IV), sigma, np.nan)


def _centre_value(forward: float, k0: float, put: float) -> float:
    """Mean of put and call at K0, the call by parity with r = 0."""
    return put + 0.5 * (forward - k0)
