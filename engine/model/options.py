"""Option chains and what is computed from them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.reason import Reason
from engine.model.value import Quality

if TYPE_CHECKING:
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ChainSlice:
    """Quotes of one expiry on a common strike grid.

    Attributes:
        expiry: UTC instant of expiry (16:00 New York, 08:00 UTC at Deribit).
        years: Time to expiry in minutes / 525,600 at the chain's `as_of`.
        rate: Continuously compounded, fraction per year.
        strikes: Ascending, in the chain's currency.
        call_bid, call_ask, put_bid, put_ask: Same length as `strikes`, NaN without a quote.
        call_iv, put_iv: Vendor marks as fractions, NaN or None where there are none.
        forward: The source's own forward (Deribit), NaN if it has none.
        call_traded, put_traded: Epoch seconds of the last trade, NaN or None where unknown.
        spot: Underlying of American-style options, NaN for European ones.
    """

    expiry: datetime
    years: float
    rate: float
    strikes: Floats
    call_bid: Floats
    call_ask: Floats
    put_bid: Floats
    put_ask: Floats
    call_iv: Floats | None = None
    put_iv: Floats | None = None
    forward: float = math.nan
    call_traded: Floats | None = None
    put_traded: Floats | None = None
    spot: float = math.nan


@dataclass(frozen=True, slots=True, eq=False)
class OptionChain:
    """All slices known of a symbol at one moment, nearest expiry first.

    Attributes:
        spot: Underlying at `as_of`, NaN if the source gave none.
        rate_reason: NO_RATE when the slices use rate 0 for want of a bill quote.
        expiries: Every listed expiry the source named, also those without a slice here.
        market_open: Whether the source calls the market open at `as_of`; None if it says nothing.
    """

    symbol: str
    as_of: datetime
    spot: float
    slices: tuple[ChainSlice, ...]
    source: str
    received: float = math.nan
    quality: Quality = Quality.LIVE
    rate_reason: Reason = Reason.OK
    expiries: tuple[datetime, ...] = ()
    market_open: bool | None = None
    delay_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Forward:
    """Forward from put-call parity.

    Attributes:
        value: NaN when no strike has both mids.
        n: Number of strikes with both mids.
        spread: Largest difference between the forwards of the three strikes nearest the money,
            as a fraction of `value`: a test of parity.
    """

    value: float
    strike: float
    n: int
    spread: float
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True)
class AtmResult:
    """30-day at-the-money volatility.

    Attributes:
        sigma: Fraction per year, NaN with a reason.
        near, next_: (years, sigma) of the two expiries used; equal when only one was.
        n: Number of usable expiries.
    """

    sigma: float
    reason: Reason
    near: tuple[float, float] = (math.nan, math.nan)
    next_: tuple[float, float] = (math.nan, math.nan)
    n: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class StripTerm:
    """Variance strip of one expiry: forward, K0, annual variance and the used quotes."""

    forward: float
    k0: float
    variance: float
    strikes: Floats
    mids: Floats
    gaps: Floats
    contributions: Floats
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True, eq=False)
class StripResult:
    """A 30-day strip index.

    Attributes:
        index: In points (13.6858), NaN with a reason.
        near, next_: Terms of the two expiries.
        contributions: Contributions of near and next strikes, in that order.
    """

    index: float
    reason: Reason
    near: StripTerm | None
    next_: StripTerm | None
    contributions: tuple[Floats, Floats] | None
