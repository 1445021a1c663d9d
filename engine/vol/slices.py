"""Every expiry of a chain cleaned, with its forward and implied volatilities, in one pass.

The arrays of all expiries are laid end to end, so that the cost is that of the quotes and not of
the expiries; what each expiry gets back are views.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.model.screened import CleanQuotes
from engine.vol.american import implied_vol_american
from engine.vol.black import implied_vol
from engine.vol.clean import check_shapes, iv_reasons, screen, stale_before, with_arrays
from engine.vol.early import european_forwards, exercisable
from engine.vol.forward import implied_forward, parities

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from numpy.typing import ArrayLike, NDArray

    from engine.model.options import ChainSlice, Forward

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]

_SIDES = np.array([[True], [False]])
_LARGEST_EXPONENT = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Solved:
    """One expiry, cleaned and solved.

    Attributes:
        forward: NaN with the reason; PARITY_BROKEN beside a number marks the source's own forward.
        n: Strikes with at least one clean quote.
        call_sigma, put_sigma: Volatilities of the clean quotes, fractions per year within
            1%..300%, NaN elsewhere.
        call_code, put_code: Why a clean quote has no volatility, OK where it has one.
        atm: (sigma, reason) at the forward, as `engine.vol.term.atm_slice`.
        dividend: Yield with which the quotes were read as American, fraction per year; NaN where
            they were read as European.
    """

    chain: ChainSlice
    quotes: CleanQuotes
    forward: float
    reason: Reason
    n: int
    call_sigma: Floats
    put_sigma: Floats
    call_code: Codes
    put_code: Codes
    atm: tuple[float, Reason]
    dividend: float = math.nan

    def implied(self, mid: ArrayLike, is_call: ArrayLike, strike: ArrayLike) -> Floats:
        """Volatility of a price of this expiry, read as its clean quotes are; NaN without one."""
        years, rate = self.chain.years, self.chain.rate
        if math.isnan(self.dividend):
            discount = math.exp(-rate * years)
            return implied_vol(mid, is_call, self.forward, strike, years, discount)[0]
        spot = self.forward * math.exp((self.dividend - rate) * years)
        return implied_vol_american(mid, is_call, spot, strike, years, rate, self.dividend)[0]


def solve(chains: Sequence[ChainSlice], *, as_of: datetime | None = None) -> list[Solved]:
    """Clean quotes, forward, volatilities and ATM of each; one call of the solver.

    Quotes of an expiry with a known spot are American and read so where `engine.vol.early` can
    tell what early exercise is worth, at any term from 7 days: parity gives the forward and the
    dividend yield once exercise is taken out of it, `implied_vol_american` the volatilities. At a
    rate of 5% and yields of 0 to 3% the European reading of at-the-money quotes, call and put
    averaged, is 0.14 to 0.05 points high at 30 days, 0.3 to 0.1 at 90, 0.6 to 0.2 at 180 and 1.1
    to 0.4 at 365; the American one is right to 0.01.

    Args:
        chains: Any order; expired and dead ones are given back with their reason.
        as_of: Instant that decides on stale trades; None takes each expiry less its years.

    Raises:
        ValueError: Arrays of unequal length within a slice.
    """
    if not chains:
        return []
    chains = [with_arrays(chain) for chain in chains]
    for chain in chains:
        check_shapes(chain)
    ends = np.cumsum([len(c.strikes) for c in chains]).tolist()
    spans = list(zip([0, *ends[:-1]], ends, strict=True))
    strikes = np.concatenate([c.strikes for c in chains], dtype=np.float64)
    mids, codes = _screened(chains, as_of)
    counts = np.cumsum((codes == Reason.OK).any(axis=0)).tolist()
    quotes = [
        CleanQuotes(mids[0, a:b], mids[1, a:b], codes[0, a:b], codes[1, a:b]) for a, b in spans
    ]
    used = [counts[b - 1] - (counts[a - 1] if a else 0) if b > a else 0 for a, b in spans]
    times = np.array([_usable_time(c) for c in chains]).T
    years, discount = np.repeat(times, [b - a for a, b in spans], axis=1)
    parity = parities(strikes, mids[0], mids[1], discount, spans)
    forwards = [_forward(*one) for one in zip(chains, quotes, parity, used, strict=True)]
    dividends = _early(chains, mids, parity, spans, forwards)
    forward = np.repeat([f[0] for f in forwards], [b - a for a, b in spans])
    dividend = np.repeat(dividends, [b - a for a, b in spans])
    sigma, why = _volatilities(strikes, mids, forward, years, discount, dividend)
    variance, low, high = _readable(strikes, sigma, forward, years)
    atm = [
        _at_zero(low[a:b], high[a:b], variance[a:b], chain.years, *found)
        for chain, found, (a, b) in zip(chains, forwards, spans, strict=True)
    ]
    return [
        Solved(
            chain, clean, forward, reason, n,
            sigma[0, a:b], sigma[1, a:b], why[0, a:b], why[1, a:b],
            read, paid,
        )
        for chain, clean, (forward, reason), n, (a, b), read, paid in zip(
            chains, quotes, forwards, used, spans, atm, dividends, strict=True
        )
    ]  # fmt: skip


def slice_forward(chain: ChainSlice, quotes: CleanQuotes) -> tuple[float, Reason]:
    """Forward from parity, or the source's own where parity gives none or does not hold.

    Returns:
        (forward, reason); NaN with the reason. PARITY_BROKEN also marks the source's own forward
        used in its place.
    """
    discount = math.exp(-chain.rate * chain.years)
    found = implied_forward(chain.strikes, quotes.call_mid, quotes.put_mid, discount)
    return _or_own(chain, found)


def dead_reason(chain: ChainSlice, quotes: CleanQuotes) -> Reason:
    """Why an expiry cannot have a volatility at all, OK if nothing is known against it."""
    timely = _time_reason(chain)
    if timely is not Reason.OK:
        return timely
    sides = (chain.call_bid, chain.call_ask, chain.put_bid, chain.put_ask)
    if not any(np.isfinite(side).any() for side in sides):
        marks = (chain.call_iv, chain.put_iv)
        marked = any(m is not None and np.any(m > 0.0) for m in marks)
        return Reason.NO_BID if marked else Reason.NO_CHAIN
    if not (np.any(chain.call_bid > 0.0) or np.any(chain.put_bid > 0.0)):
        return Reason.ALL_BIDS_ZERO
    calls, puts = np.isfinite(quotes.call_mid), np.isfinite(quotes.put_mid)
    if not (calls | puts).any():
        return _commonest(quotes)
    if (calls | puts).sum() == 1:
        return Reason.SINGLE_STRIKE
    if not (calls.any() and puts.any()):
        return Reason.ONE_SIDED
    return Reason.OK


def _screened(chains: Sequence[ChainSlice], as_of: datetime | None) -> tuple[Floats, Codes]:
    """(mids, codes) of all quotes, shape (2, strikes): calls and puts."""
    bid = _joined([c.call_bid for c in chains], [c.put_bid for c in chains])
    ask = _joined([c.call_ask for c in chains], [c.put_ask for c in chains])
    marks = _optional(chains, [c.call_iv for c in chains], [c.put_iv for c in chains])
    traded = _optional(chains, [c.call_traded for c in chains], [c.put_traded for c in chains])
    before: float | Floats = math.nan
    if traded is not None:
        limits = [stale_before(c, as_of) for c in chains]
        before = np.repeat(limits, [len(c.strikes) for c in chains])
    return screen(bid, ask, marks, traded, before)


def _joined(calls: list[Floats], puts: list[Floats]) -> Floats:
    """All calls in the first row, all puts in the second."""
    return np.concatenate(calls + puts, dtype=np.float64).reshape(2, -1)


def _optional(
    chains: Sequence[ChainSlice], calls: list[Floats | None], puts: list[Floats | None]
) -> Floats | None:
    """Columns that a slice may lack, NaN there; None when all lack them."""
    if all(column is None for column in calls + puts):
        return None
    none = [np.full(len(c.strikes), np.nan) for c in chains]
    rows = (
        [n if column is None else column for n, column in zip(none, columns, strict=True)]
        for columns in (calls, puts)
    )
    return _joined(*rows)


def _forward(
    chain: ChainSlice, quotes: CleanQuotes, parity: Forward, n: int
) -> tuple[float, Reason]:
    """`slice_forward` unless something is known against the expiry."""
    reason = _time_reason(chain)
    if reason is Reason.OK and (parity.n == 0 or n == 1):
        reason = dead_reason(chain, quotes)
    return (math.nan, reason) if reason is not Reason.OK else _or_own(chain, parity)


def _or_own(chain: ChainSlice, parity: Forward) -> tuple[float, Reason]:
    """The forward of parity, else the source's own."""
    if parity.reason is Reason.OK:
        return parity.value, Reason.OK
    if math.isfinite(chain.forward) and chain.forward > 0.0:
        broken = parity.reason is Reason.PARITY_BROKEN
        return chain.forward, Reason.PARITY_BROKEN if broken else Reason.OK
    return math.nan, parity.reason


def _time_reason(chain: ChainSlice) -> Reason:
    """Why time and rate of an expiry allow no volatility."""
    if not math.isfinite(chain.years) or not abs(chain.rate * chain.years) < _LARGEST_EXPONENT:
        return Reason.NOT_A_NUMBER
    return Reason.EXPIRED if chain.years <= 0.0 else Reason.OK


def _usable_time(chain: ChainSlice) -> tuple[float, float]:
    """(years, discount factor), NaN where they allow no volatility."""
    if _time_reason(chain) is not Reason.OK:
        return math.nan, math.nan
    return chain.years, math.exp(-chain.rate * chain.years)


def _early(
    chains: Sequence[ChainSlice],
    mids: Floats,
    parity: Sequence[Forward],
    spans: Sequence[tuple[int, int]],
    forwards: list[tuple[float, Reason]],
) -> list[float]:
    """Dividend yields of the expiries to be read as American, NaN of the others.

    The forwards of the former are replaced in place.
    """
    dividends = [math.nan] * len(chains)
    early = [
        i
        for i, chain in enumerate(chains)
        if forwards[i][1] is Reason.OK and exercisable(chain, parity[i])
    ]
    if not early:
        return dividends
    gap = np.abs(mids[0] - mids[1])
    places = [spans[i][0] + int(np.nanargmin(gap[slice(*spans[i])])) for i in early]
    picked = [chains[i] for i in early], [parity[i] for i in early]
    found, paid = european_forwards(*picked, mids[:, places])
    for i, forward, dividend in zip(early, found.tolist(), paid.tolist(), strict=True):
        if math.isfinite(forward):
            forwards[i], dividends[i] = (forward, Reason.OK), dividend
    return dividends


def _volatilities(
    strikes: Floats,
    mids: Floats,
    forward: Floats,
    years: Floats,
    discount: Floats,
    dividend: Floats,
) -> tuple[Floats, Codes]:
    """(sigma, codes) of all quotes at once; NaN where an expiry has no forward."""
    sigma, codes = implied_vol(mids, _SIDES, forward, strikes, years, discount)
    early = np.flatnonzero(np.isfinite(dividend))
    if early.size:
        t, q = years[early], dividend[early]
        rate = -np.log(discount[early]) / t
        spot = forward[early] * np.exp((q - rate) * t)
        sigma[:, early], codes[:, early] = implied_vol_american(
            mids[:, early], _SIDES, spot, strikes[early], t, rate, q
        )
    codes = iv_reasons(sigma, codes)
    return np.where(codes == Reason.OK, sigma, np.nan), codes


def _readable(
    strikes: Floats, sigma: Floats, forward: Floats, years: Floats
) -> tuple[Floats, Floats, Floats]:
    """(total variance, log-moneyness up to zero, from zero) per strike.

    The log-moneynesses are -inf and inf on the other side and where nothing is usable.
    """
    with np.errstate(all="ignore"):
        moneyness = np.log(strikes / forward)
        variance = _strike_variance(sigma, moneyness, years)
        usable = np.isfinite(variance) & np.isfinite(moneyness)
        low = np.where(usable & (moneyness <= 0.0), moneyness, -np.inf)
        high = np.where(usable & (moneyness >= 0.0), moneyness, np.inf)
    return variance, low, high


def _strike_variance(sigma: Floats, moneyness: Floats, years: Floats) -> Floats:
    """Total variance per strike: call and put averaged within one standard deviation.

    Beyond it only the one out of the money counts.
    """
    in_money = (moneyness < 0.0) == _SIDES
    far = np.abs(moneyness) > sigma * np.sqrt(years)
    known = np.isfinite(sigma) & ~(in_money & far)
    total = np.where(known, sigma, 0.0).sum(axis=0)
    mean: Floats = total / known.sum(axis=0)
    return mean * mean * years


def _at_zero(
    low: Floats, high: Floats, variance: Floats, years: float, forward: float, flag: Reason
) -> tuple[float, Reason]:
    """Sigma at log-moneyness zero between the two usable strikes around it."""
    if not math.isfinite(forward):
        return math.nan, flag
    below, above = int(low.argmax()), int(high.argmin())
    under, over = float(low[below]), float(high[above])
    if math.isinf(under) or math.isinf(over):
        usable = int(np.isfinite(variance).sum())
        if not usable:
            return math.nan, Reason.IV_OUT_OF_RANGE
        return math.nan, Reason.SINGLE_STRIKE if usable == 1 else Reason.ONE_SIDED
    width = over - under
    weight = -under / width if width > 0.0 else 0.0
    first = float(variance[below])
    total = first + weight * (float(variance[above]) - first)
    return math.sqrt(total / years), flag


def _commonest(quotes: CleanQuotes) -> Reason:
    """The most frequent reason of rejected quotes."""
    dropped = quotes.dropped
    return max(dropped, key=lambda reason: dropped[reason])
