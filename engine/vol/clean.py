"""Which quotes of an expiry may enter ATM, DVOL-style and smile, and why the others may not."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.model.screened import CleanQuotes
from engine.vol.variance import DAYS_PER_YEAR

if TYPE_CHECKING:
    from datetime import datetime

    from numpy.typing import NDArray

    from engine.model.options import ChainSlice

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]

LEAST_IV = 0.01
LARGEST_IV = 3.0
STALE_DAYS = 90.0
"""Age of the last trade beyond which a quote is taken for a dead contract's."""
_WIDEST_SPREAD = 0.5
_COLUMNS = (
    "strikes", "call_bid", "call_ask", "put_bid", "put_ask", "call_iv", "put_iv", "call_traded",
    "put_traded",
)  # fmt: skip
_SECONDS_PER_DAY = 86_400.0


def clean_quotes(
    chain: ChainSlice, *, as_of: datetime | None = None, stale_days: float = STALE_DAYS
) -> CleanQuotes:
    """Screen every quote of `chain`.

    In order of precedence: ZERO_MID (bid and ask both numbers and neither above zero: nobody
    quotes), NO_BID (none, or not above zero below an ask), NOT_A_NUMBER (no ask), CROSSED,
    WIDE_SPREAD (above 50% of the mid), STALE_TRADE, then the vendor's mark where the slice carries
    marks: zero means IV_MISSING, outside 1%..300% IV_OUT_OF_RANGE; a NaN mark says nothing.

    STALE_TRADE: the last trade is more than `stale_days` calendar days before `as_of`. A trade's
    age says nothing against a quote that is alive, so the limit is a whole quarter: what it takes
    out are dead contracts - adjusted away by a split, say - that a vendor still lists with their
    last quotes, a second chain around another price. In a recorded NVDA chain of February 2026
    these are 605 of 3,486 otherwise clean quotes, 582 from before the 10:1 split of June 2024,
    with least |C - P| at 1,330 instead of 190. Of 1,375 live out-of-the-money quotes one goes with
    them (6 at 30 days, 59 at 7); none near 30 days. Unknown times say nothing.

    Args:
        chain: Quotes of one expiry, arrays or lists.
        as_of: Aware instant of the quotes; None takes expiry less `years`.
        stale_days: Calendar days.

    Raises:
        ValueError: Arrays of unequal length.
    """
    chain = with_arrays(chain)
    check_shapes(chain)
    before = stale_before(chain, as_of, stale_days)
    call_mid, call_reason = screen(
        chain.call_bid, chain.call_ask, chain.call_iv, chain.call_traded, before
    )
    put_mid, put_reason = screen(
        chain.put_bid, chain.put_ask, chain.put_iv, chain.put_traded, before
    )
    return CleanQuotes(call_mid, put_mid, call_reason, put_reason)


def iv_reasons(sigma: Floats, reason: Codes) -> Codes:
    """Codes of `implied_vol` with IV_OUT_OF_RANGE added outside 1%..300%."""
    outside = (sigma < LEAST_IV) | (sigma > LARGEST_IV)
    return np.where((reason == Reason.OK) & outside, np.uint8(Reason.IV_OUT_OF_RANGE), reason)


def with_arrays(chain: ChainSlice) -> ChainSlice:
    """`chain` itself, or with its lists and other numbers turned into float64 arrays."""
    columns = (getattr(chain, name) for name in _COLUMNS)
    if all(c is None or (isinstance(c, np.ndarray) and c.dtype == np.float64) for c in columns):
        return chain
    return replace(
        chain,
        strikes=np.asarray(chain.strikes, dtype=np.float64),
        call_bid=np.asarray(chain.call_bid, dtype=np.float64),
        call_ask=np.asarray(chain.call_ask, dtype=np.float64),
        put_bid=np.asarray(chain.put_bid, dtype=np.float64),
        put_ask=np.asarray(chain.put_ask, dtype=np.float64),
        call_iv=_optional(chain.call_iv),
        put_iv=_optional(chain.put_iv),
        call_traded=_optional(chain.call_traded),
        put_traded=_optional(chain.put_traded),
    )


def _optional(column: Floats | None) -> Floats | None:
    return None if column is None else np.asarray(column, dtype=np.float64)


def check_shapes(chain: ChainSlice) -> None:
    """Raise ValueError unless every array of `chain` is as long as its strikes."""
    shape = (len(chain.strikes),)
    for name in _COLUMNS:
        column = getattr(chain, name)
        if column is not None and np.shape(column) != shape:
            raise ValueError("the arrays of a slice must be one-dimensional and of equal length")


def stale_before(
    chain: ChainSlice, as_of: datetime | None = None, stale_days: float = STALE_DAYS
) -> float:
    """Epoch seconds before which a last trade is stale; NaN without times or trades."""
    if chain.call_traded is None and chain.put_traded is None:
        return math.nan
    if as_of is not None:
        now = as_of.timestamp()
    else:
        now = chain.expiry.timestamp() - chain.years * DAYS_PER_YEAR * _SECONDS_PER_DAY
    return now - stale_days * _SECONDS_PER_DAY


def screen(
    bid: Floats,
    ask: Floats,
    marks: Floats | None,
    traded: Floats | None,
    before: float | Floats,
) -> tuple[Floats, Codes]:
    """(mid, reason) of quotes of any shape; the last matching rule written wins.

    Args:
        bid: Currency.
        ask: Currency.
        marks: Vendor's volatilities, None without.
        traded: Epoch seconds of the last trades, None without; zero or less means unknown.
        before: Epoch seconds before which a trade is stale, broadcast to the quotes.
    """
    with np.errstate(all="ignore"):
        mid = 0.5 * bid + 0.5 * ask
        reason = np.zeros(bid.shape, dtype=np.uint8)
        if marks is not None:
            reason[(marks < LEAST_IV) | (marks > LARGEST_IV)] = Reason.IV_OUT_OF_RANGE
            reason[marks == 0.0] = Reason.IV_MISSING
        if traded is not None:
            reason[(traded < before) & (traded > 0.0)] = Reason.STALE_TRADE
        reason[ask - bid > _WIDEST_SPREAD * mid] = Reason.WIDE_SPREAD
        reason[bid > ask] = Reason.CROSSED
        reason[~(np.isfinite(ask) & np.isfinite(mid))] = Reason.NOT_A_NUMBER
        none = ~(bid > 0.0)
        reason[none] = Reason.NO_BID
        reason[none & (bid <= 0.0) & (ask <= 0.0)] = Reason.ZERO_MID
        return np.where(reason == Reason.OK, mid, np.nan), reason
