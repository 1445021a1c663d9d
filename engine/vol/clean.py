"""Which quotes of an expiry may enter ATM, DVOL-style and smile, and why the others may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.model.screened import CleanQuotes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.model.options import ChainSlice

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]

LEAST_IV = 0.01
LARGEST_IV = 3.0
_WIDEST_SPREAD = 0.5


def clean_quotes(chain: ChainSlice) -> CleanQuotes:
    """Screen every quote of `chain`.

    In order of precedence: NO_BID (none, or not above zero), NOT_A_NUMBER (no ask), CROSSED,
    WIDE_SPREAD (above 50% of the mid), then the vendor's mark where the slice carries marks: zero
    means IV_MISSING, outside 1%..300% IV_OUT_OF_RANGE; a NaN mark says nothing.

    Raises:
        ValueError: Arrays of unequal length.
    """
    check_shapes(chain)
    call_mid, call_reason = _screen(chain.call_bid, chain.call_ask, chain.call_iv)
    put_mid, put_reason = _screen(chain.put_bid, chain.put_ask, chain.put_iv)
    return CleanQuotes(call_mid, put_mid, call_reason, put_reason)


def iv_reasons(sigma: Floats, reason: Codes) -> Codes:
    """Codes of `implied_vol` with IV_OUT_OF_RANGE added outside 1%..300%."""
    outside = (sigma < LEAST_IV) | (sigma > LARGEST_IV)
    return np.where((reason == Reason.OK) & outside, np.uint8(Reason.IV_OUT_OF_RANGE), reason)


def check_shapes(chain: ChainSlice) -> None:
    """Raise ValueError unless every array of `chain` is as long as its strikes."""
    arrays = [chain.strikes, chain.call_bid, chain.call_ask, chain.put_bid, chain.put_ask]
    arrays += [marks for marks in (chain.call_iv, chain.put_iv) if marks is not None]
    if any(np.ndim(a) != 1 or len(a) != len(chain.strikes) for a in arrays):
        raise ValueError("the arrays of a slice must be one-dimensional and of equal length")


def _screen(bid: Floats, ask: Floats, marks: Floats | None) -> tuple[Floats, Codes]:
    """(mid, reason) of one side; the last matching rule written wins."""
    with np.errstate(all="ignore"):
        mid = 0.5 * bid + 0.5 * ask
        reason = np.zeros(len(bid), dtype=np.uint8)
        if marks is not None:
            reason[(marks < LEAST_IV) | (marks > LARGEST_IV)] = Reason.IV_OUT_OF_RANGE
            reason[marks == 0.0] = Reason.IV_MISSING
        reason[ask - bid > _WIDEST_SPREAD * mid] = Reason.WIDE_SPREAD
        reason[bid > ask] = Reason.CROSSED
        reason[~np.isfinite(ask) | ~np.isfinite(mid)] = Reason.NOT_A_NUMBER
        reason[~(bid > 0.0)] = Reason.NO_BID
        return np.where(reason == Reason.OK, mid, np.nan), reason
