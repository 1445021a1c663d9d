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
from engine.vol.black import implied_vol
from engine.vol.clean import check_shapes, iv_reasons, screen, stale_before
from engine.vol.forward import parity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from numpy.typing import NDArray

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


def solve(chains: Sequence[ChainSlice], *, as_of: datetime | None = None) -> list[Solved]:
    """Clean quotes, forward, volatilities and ATM of each; one call of the solver.

    Args:
        chains: Any order; expired and dead ones are given back with their reason.
        as_of: Instant that decides on stale trades; None takes each expiry less its years.

    Raises:
        ValueError: Arrays of unequal length within a slice.
    """
    if not chains:
        return []
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
    forwards = [_forward(*one) for one in zip(chains, quotes, used, strict=True)]
    sigma, why, atm = _volatilities(chains, [f[0] for f in forwards], strikes, mids, spans)
    return [
        Solved(
            chain, clean, forward, reason, n,
            sigma[0, a:b], sigma[1, a:b], why[0, a:b], why[1, a:b],
            _flagged(read, forward, reason),
        )
        for chain, clean, (forward, reason), n, (a, b), read in zip(
            chains, quotes, forwards, used, spans, atm, strict=True
        )
    ]  # fmt: skip


def slice_forward(chain: ChainSlice, quotes: CleanQuotes) -> tuple[float, Reason]:
    """Forward from parity, or the source's own where parity gives none or does not hold.

    Returns:
        (forward, reason); NaN with the reason. PARITY_BROKEN also marks the source's own forward
        used in its place.
    """
    return _or_own(chain, _parity(chain, quotes))


def dead_reason(chain: ChainSlice, quotes: CleanQuotes) -> Reason:
    """Why an expiry cannot have a volatility at all, OK if nothing is known against it."""
    timely = _time_reason(chain)
    if timely is not Reason.OK:
        return timely
    sides = (chain.call_bid, chain.call_ask, chain.put_bid, chain.put_ask)
    if not any(np.isfinite(side).any() for side in sides):
        return Reason.NO_CHAIN
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


def _forward(chain: ChainSlice, quotes: CleanQuotes, n: int) -> tuple[float, Reason]:
    """`slice_forward` unless something is known against the expiry."""
    reason = _time_reason(chain)
    if reason is not Reason.OK:
        return math.nan, reason
    found = _parity(chain, quotes)
    if found.n == 0 or n == 1:
        reason = dead_reason(chain, quotes)
        if reason is not Reason.OK:
            return math.nan, reason
    return _or_own(chain, found)


def _parity(chain: ChainSlice, quotes: CleanQuotes) -> Forward:
    strikes = np.asarray(chain.strikes, dtype=np.float64)
    discount = math.exp(-chain.rate * chain.years)
    return parity(strikes, quotes.call_mid, quotes.put_mid, discount)


def _or_own(chain: ChainSlice, found: Forward) -> tuple[float, Reason]:
    if found.reason is Reason.OK:
        return found.value, Reason.OK
    if math.isfinite(chain.forward) and chain.forward > 0.0:
        broken = found.reason is Reason.PARITY_BROKEN
        return chain.forward, Reason.PARITY_BROKEN if broken else Reason.OK
    return math.nan, found.reason


def _time_reason(chain: ChainSlice) -> Reason:
    if not math.isfinite(chain.years) or not abs(chain.rate * chain.years) < _LARGEST_EXPONENT:
        return Reason.NOT_A_NUMBER
    return Reason.EXPIRED if chain.years <= 0.0 else Reason.OK


def _volatilities(
    chains: Sequence[ChainSlice],
    forwards: list[float],
    strikes: Floats,
    mids: Floats,
    spans: list[tuple[int, int]],
) -> tuple[Floats, Codes, list[tuple[float, Reason]]]:
    """(sigma, codes, atm) of all quotes at once; NaN where an expiry has no forward."""
    sizes = [b - a for a, b in spans]
    known = [math.isfinite(f) for f in forwards]
    discounts = [
        math.exp(-c.rate * c.years) if good else math.nan
        for c, good in zip(chains, known, strict=True)
    ]
    times = [c.years if good else math.nan for c, good in zip(chains, known, strict=True)]
    forward, years, discount = np.repeat([forwards, times, discounts], sizes, axis=1)
    sigma, codes = implied_vol(mids, _SIDES, forward, strikes, years, discount)
    codes = iv_reasons(sigma, codes)
    with np.errstate(all="ignore"):
        sigma = np.where(codes == Reason.OK, sigma, np.nan)
        moneyness = np.log(strikes / forward)
        variance = _strike_variance(sigma, moneyness, years)
        usable = np.isfinite(variance) & np.isfinite(moneyness)
        low = np.where(usable & (moneyness <= 0.0), moneyness, -np.inf)
        high = np.where(usable & (moneyness >= 0.0), moneyness, np.inf)
    atm = [
        _at_zero(low[a:b], high[a:b], variance[a:b], time) if good else (math.nan, Reason.OK)
        for (a, b), time, good in zip(spans, times, known, strict=True)
    ]
    return sigma, codes, atm


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


def _at_zero(low: Floats, high: Floats, variance: Floats, years: float) -> tuple[float, Reason]:
    """Sigma at log-moneyness zero between the two usable strikes around it."""
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
    return math.sqrt(total / years), Reason.OK


def _flagged(read: tuple[float, Reason], forward: float, reason: Reason) -> tuple[float, Reason]:
    """The ATM reading, with what has to be said of its forward."""
    if not math.isfinite(forward):
        return math.nan, reason
    sigma, why = read
    return sigma, why if why is not Reason.OK else reason


def _commonest(quotes: CleanQuotes) -> Reason:
    """The most frequent reason of rejected quotes."""
    dropped = quotes.dropped
    return max(dropped, key=lambda reason: dropped[reason])
