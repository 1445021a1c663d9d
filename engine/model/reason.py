"""Why a number is missing or was rejected, as a code for arrays and as words for the reader."""

from __future__ import annotations

from enum import IntEnum


class Reason(IntEnum):
    """Code of a missing or rejected figure; fits a uint8 array, 0 means nothing is wrong."""

    OK = 0
    # one option price (engine.vol.black)
    BELOW_INTRINSIC = 1
    ABOVE_MAXIMUM = 2
    NO_TIME_VALUE = 3
    EXPIRED = 4
    NOT_A_NUMBER = 5
    # one option quote (cleaning)
    NO_BID = 6
    CROSSED = 7
    WIDE_SPREAD = 8
    ZERO_MID = 9
    STALE_TRADE = 10
    IV_OUT_OF_RANGE = 11
    IV_MISSING = 12
    # a whole chain
    NO_CHAIN = 20
    ONE_SIDED = 21
    SINGLE_STRIKE = 22
    NO_EXPIRY = 23
    SINGLE_EXPIRY = 24
    EXTRAPOLATED = 25
    PARITY_BROKEN = 26
    NO_OPTIONS = 27
    NO_RATE = 28
    ALL_BIDS_ZERO = 29
    NO_FIT = 30
    NARROW_STRIP = 31
    NO_EXTRA_VARIANCE = 32
    # bars and histories
    TOO_FEW_BARS = 40
    GAP = 41
    BAD_PRICE = 42
    TOO_FEW_DAYS = 43
    NO_CONVERGENCE = 44
    NOT_STATIONARY = 45
    # where values come from
    NOT_ASKED = 60
    NO_DATA = 61
    PROVIDER_DOWN = 62
    NO_SUCH_SYMBOL = 63
    WITHDRAWN = 64
    OFFLINE = 65
    MARKET_CLOSED = 66
    NOT_APPLICABLE = 67
    NOT_BUILT = 68
    UNPUBLISHED = 69
    REFUSED = 70
    CLOCK = 71


_WORDS: dict[Reason, str] = {
    Reason.OK: "",
    Reason.BELOW_INTRINSIC: "price below intrinsic value",
    Reason.ABOVE_MAXIMUM: "price above the largest possible one",
    Reason.NO_TIME_VALUE: "no time value left in the price",
    Reason.EXPIRED: "expired",
    Reason.NOT_A_NUMBER: "not a number",
    Reason.NO_BID: "no bid",
    Reason.CROSSED: "bid above ask",
    Reason.WIDE_SPREAD: "spread above 50% of mid",
    Reason.ZERO_MID: "mid is zero",
    Reason.STALE_TRADE: "last trade too old",
    Reason.IV_OUT_OF_RANGE: "implied volatility outside 1% to 300%",
    Reason.IV_MISSING: "implied volatility missing",
    Reason.NO_CHAIN: "no option chain yet",
    Reason.ONE_SIDED: "chain has calls or puts only",
    Reason.SINGLE_STRIKE: "chain has a single strike",
    Reason.NO_EXPIRY: "no usable expiry near 30 days",
    Reason.SINGLE_EXPIRY: "only one usable expiry",
    Reason.EXTRAPOLATED: "extrapolated: no pair of expiries brackets 30 days",
    Reason.PARITY_BROKEN: "put-call parity does not hold",
    Reason.NO_OPTIONS: "no listed options",
    Reason.NO_RATE: "no 13-week bill rate, 0 used",
    Reason.ALL_BIDS_ZERO: "every bid is zero",
    Reason.NO_FIT: "no smooth line fits, straight ones drawn",
    Reason.NARROW_STRIP: "strikes end too near the money: reads low",
    Reason.NO_EXTRA_VARIANCE: "the later expiry carries no extra variance",
    Reason.TOO_FEW_BARS: "too few bars",
    Reason.GAP: "days missing in the window",
    Reason.BAD_PRICE: "impossible price rejected",
    Reason.TOO_FEW_DAYS: "too few days recorded",
    Reason.NO_CONVERGENCE: "the fit did not converge",
    Reason.NOT_STATIONARY: "the fit is not stationary: no long forecast",
    Reason.NOT_ASKED: "waiting for the first answer",
    Reason.NO_DATA: "the source has no data",
    Reason.PROVIDER_DOWN: "the source does not answer",
    Reason.NO_SUCH_SYMBOL: "symbol unknown to the source",
    Reason.WITHDRAWN: "too old to be shown",
    Reason.OFFLINE: "offline, nothing stored",
    Reason.MARKET_CLOSED: "market closed",
    Reason.NOT_APPLICABLE: "does not apply to this instrument",
    Reason.NOT_BUILT: "not computed by this version",
    Reason.UNPUBLISHED: "nothing published for this time",
    Reason.REFUSED: "entry refused",
    Reason.CLOCK: "stamp lies in the future: check the clock",
}


def reason_text(reason: Reason, detail: str = "") -> str:
    """Words for `reason`; `detail` ("12 of 21 days") is added after a colon.

    Where either has a colon of its own they are two clauses, divided by a semicolon.
    """
    words = _WORDS[reason]
    if not (words and detail):
        return words or detail
    link = "; " if ": " in words or ": " in detail else ": "
    return f"{words}{link}{detail}"
