"""All 30-day measures of a chain from one pass over its quotes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.options import StripResult
from engine.model.reason import Reason
from engine.model.volatility import ThirtyDay
from engine.vol.slices import solve
from engine.vol.strip import VixTerms, dvol_of
from engine.vol.strip_term import smile_term_of
from engine.vol.term import atm_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from engine.model.options import ChainSlice
    from engine.vol.slices import Solved


def thirty_day(slices: Sequence[ChainSlice], now: datetime, *, fridays: bool = False) -> ThirtyDay:
    """ATM, VIX-style and DVOL-style of 30 days, the quotes cleaned and solved once.

    The figures are those of `atm_30d(slices)`, `vix_style` of `choose_terms(slices, now)` and
    `dvol_style(slices)`.

    Args:
        slices: Any order.
        now: Aware instant of the quotes.
        fridays: As `choose_terms`.

    Raises:
        ValueError: Arrays of unequal length within a slice.
    """
    return thirty_of(solve(slices), now, fridays=fridays)


def thirty_of(solved: Sequence[Solved], now: datetime, *, fridays: bool = False) -> ThirtyDay:
    """`thirty_day` of expiries already solved."""
    slices = [one.chain for one in solved]
    by_slice = {id(one.chain): one for one in solved}
    terms = VixTerms(slices, now)
    first, second, why = terms.chosen(fridays=fridays)
    nothing = StripResult(math.nan, why, None, None, None)
    vix = terms.index(first, second) if first >= 0 else nothing
    dvol = dvol_of(slices, lambda chain: smile_term_of(by_slice[id(chain)]))
    dropped = _dropped(solved)
    used = sum(2 * len(one.chain.strikes) for one in solved) - sum(n for _, n in dropped)
    return ThirtyDay(atm_of(solved), vix, dvol, why, dropped, used)


def _dropped(solved: Sequence[Solved]) -> tuple[tuple[Reason, int], ...]:
    """Rejected quotes by reason, the most frequent first."""
    if not solved:
        return ()
    codes = [c for one in solved for c in (one.quotes.call_reason, one.quotes.put_reason)]
    counts = np.bincount(np.concatenate(codes)).tolist()
    found = [(Reason(code), n) for code, n in enumerate(counts) if code and n]
    return tuple(sorted(found, key=lambda one: -one[1]))
