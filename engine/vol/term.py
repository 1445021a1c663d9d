"""At-the-money volatility of an expiry and of the constant 30-day horizon."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.options import AtmResult
from engine.model.reason import Reason
from engine.vol.black import implied_vol
from engine.vol.clean import clean_quotes, iv_reasons
from engine.vol.forward import implied_forward
from engine.vol.variance import DAYS_PER_YEAR, ascending, bracket, variance_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from engine.model.options import ChainSlice
    from engine.model.screened import CleanQuotes

    Floats = NDArray[np.float64]


def atm_slice(chain: ChainSlice) -> tuple[float, Reason]:
    """Implied volatility of one expiry at its forward.

    Clean quotes only; the forward from parity; call and put averaged per strike within one
    standard deviation of the forward, out-of-the-money only beyond; total variance linear in
    log-moneyness between the two strikes around the forward.

    Returns:
        (sigma, reason): fraction per year, NaN with EXPIRED, NO_CHAIN, ALL_BIDS_ZERO, ONE_SIDED,
        SINGLE_STRIKE, PARITY_BROKEN, IV_OUT_OF_RANGE or NOT_A_NUMBER. A number comes with OK, or
        with PARITY_BROKEN when the source's own forward had to be used.

    Raises:
        ValueError: Arrays of unequal length.
    """
    return _atm_of([chain])[0]


def slice_forward(chain: ChainSlice, quotes: CleanQuotes) -> tuple[float, Reason]:
    """Forward from parity, or the source's own where parity gives none or does not hold.

    Returns:
        (forward, reason); NaN with the reason. PARITY_BROKEN also marks the source's own forward
        used in its place.
    """
    parity = implied_forward(
        chain.strikes, quotes.call_mid, quotes.put_mid, math.exp(-chain.rate * chain.years)
    )
    if parity.reason is Reason.OK:
        return parity.value, Reason.OK
    if math.isfinite(chain.forward) and chain.forward > 0.0:
        broken = parity.reason is Reason.PARITY_BROKEN
        return chain.forward, Reason.PARITY_BROKEN if broken else Reason.OK
    return math.nan, parity.reason


def dead_reason(chain: ChainSlice, quotes: CleanQuotes) -> Reason:
    """Why an expiry cannot have a volatility at all, OK if nothing is known against it."""
    if not math.isfinite(chain.years) or not abs(chain.rate * chain.years) < 100.0:
        return Reason.NOT_A_NUMBER
    if chain.years <= 0.0:
        return Reason.EXPIRED
    sides = (chain.call_bid, chain.call_ask, chain.put_bid, chain.put_ask)
    if not any(np.isfinite(side).any() for side in sides):
        return Reason.NO_CHAIN
    if not ((chain.call_bid > 0.0).any() or (chain.put_bid > 0.0).any()):
        return Reason.ALL_BIDS_ZERO
    calls, puts = np.isfinite(quotes.call_mid), np.isfinite(quotes.put_mid)
    if not (calls | puts).any():
        return _commonest(quotes)
    if (calls | puts).sum() == 1:
        return Reason.SINGLE_STRIKE
    if not (calls.any() and puts.any()):
        return Reason.ONE_SIDED
    return Reason.OK


def atm_30d(slices: Sequence[ChainSlice], target_days: float = 30) -> AtmResult:
    """At-the-money volatility of `target_days`, linear in total variance between two expiries.

    Returns:
        AtmResult. A number marked EXTRAPOLATED, SINGLE_EXPIRY or PARITY_BROKEN is not the plain
        30-day figure. NaN with NO_CHAIN (no slices), NO_EXPIRY (none usable between 15 and 60
        days where none brackets 30), or the reason of the unusable expiry nearest the target.
    """
    target = target_days / DAYS_PER_YEAR
    order = ascending([s.years for s in slices])
    if not order:
        return AtmResult(math.nan, Reason.EXPIRED if slices else Reason.NO_CHAIN)
    atm = _atm_of([slices[i] for i in order])
    points = [(slices[i].years, *found) for i, found in zip(order, atm, strict=True)]
    usable = [p for p in points if math.isfinite(p[1])]
    if not usable:
        nearest = min(points, key=lambda p: abs(p[0] - target))
        return AtmResult(math.nan, nearest[2])
    first, second, reason = bracket([p[0] for p in usable], target)
    if first < 0:
        return AtmResult(math.nan, reason, n=len(usable))
    near, next_ = usable[first], usable[second]
    if first == second:
        sigma = near[1]
    else:
        sigma = math.sqrt(variance_at(near[0], near[1] ** 2, next_[0], next_[1] ** 2, target))
    if math.isnan(sigma):
        reason = Reason.NO_EXPIRY
    elif reason is Reason.OK and Reason.PARITY_BROKEN in (near[2], next_[2]):
        reason = Reason.PARITY_BROKEN
    return AtmResult(sigma, reason, near[:2], next_[:2], len(usable))


@dataclass(frozen=True, slots=True, eq=False)
class _Priced:
    """A slice that can be solved: clean mids and forward."""

    chain: ChainSlice
    quotes: CleanQuotes
    forward: float
    flag: Reason


def _atm_of(chains: Sequence[ChainSlice]) -> list[tuple[float, Reason]]:
    """`atm_slice` of each; all volatilities are solved in one call."""
    prepared = [_prepared(chain) for chain in chains]
    solved = [p for p in prepared if isinstance(p, _Priced)]
    smiles = iter(_smiles(solved))
    results: list[tuple[float, Reason]] = []
    for item in prepared:
        if not isinstance(item, _Priced):
            results.append((math.nan, item))
            continue
        sigma, reason = _at_zero(*next(smiles), item.chain.years)
        results.append((sigma, reason if reason is not Reason.OK else item.flag))
    return results


def _prepared(chain: ChainSlice) -> _Priced | Reason:
    """Clean quotes and forward of a slice, or why it has no volatility."""
    quotes = clean_quotes(chain)
    reason = dead_reason(chain, quotes)
    if reason is not Reason.OK:
        return reason
    forward, flag = slice_forward(chain, quotes)
    return _Priced(chain, quotes, forward, flag) if math.isfinite(forward) else flag


def _smiles(priced: Sequence[_Priced]) -> list[tuple[Floats, Floats]]:
    """(log-moneyness, total variance) per strike, NaN variance where nothing is usable."""
    if not priced:
        return []
    sizes = [p.chain.strikes.size for p in priced]
    forward = np.repeat([p.forward for p in priced], sizes)
    years = np.repeat([p.chain.years for p in priced], sizes)
    discount = np.repeat([math.exp(-p.chain.rate * p.chain.years) for p in priced], sizes)
    strikes = np.concatenate([p.chain.strikes for p in priced])
    mids = np.stack(
        [
            np.concatenate([p.quotes.call_mid for p in priced]),
            np.concatenate([p.quotes.put_mid for p in priced]),
        ]
    )
    is_call = np.array([[True], [False]])
    sigma, codes = implied_vol(mids, is_call, forward, strikes, years, discount)
    sigma = np.where(iv_reasons(sigma, codes) == Reason.OK, sigma, np.nan)
    with np.errstate(all="ignore"):
        moneyness = np.log(strikes / forward)
        in_money = is_call == (moneyness < 0.0)
        far = np.abs(moneyness) > sigma * np.sqrt(years)
        sigma = np.where(in_money & far, np.nan, sigma)
        known = np.isfinite(sigma)
        mean = np.where(known, sigma, 0.0).sum(axis=0) / known.sum(axis=0)
        variance = mean * mean * years
    cuts = np.cumsum(sizes)[:-1]
    return list(zip(np.split(moneyness, cuts), np.split(variance, cuts), strict=True))


def _at_zero(moneyness: Floats, variance: Floats, years: float) -> tuple[float, Reason]:
    """Sigma at log-moneyness zero between the two usable strikes around it."""
    known = np.isfinite(variance) & np.isfinite(moneyness)
    if not known.any():
        return math.nan, Reason.IV_OUT_OF_RANGE
    k, w = moneyness[known], variance[known]
    if k.size == 1 and k[0] != 0.0:
        return math.nan, Reason.SINGLE_STRIKE
    if k.min() > 0.0 or k.max() < 0.0:
        return math.nan, Reason.ONE_SIDED
    below = int(np.argmax(np.where(k <= 0.0, k, -np.inf)))
    above = int(np.argmin(np.where(k >= 0.0, k, np.inf)))
    width = float(k[above] - k[below])
    weight = -float(k[below]) / width if width > 0.0 else 0.0
    total = float(w[below]) + weight * float(w[above] - w[below])
    return math.sqrt(total / years), Reason.OK


def _commonest(quotes: CleanQuotes) -> Reason:
    """The most frequent reason of rejected quotes."""
    dropped = quotes.dropped
    return max(dropped, key=lambda reason: dropped[reason])
