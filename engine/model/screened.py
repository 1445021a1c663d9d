"""Results of screening quotes and of ranking a history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.reason import Reason

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class CleanQuotes:
    """Mids of one expiry with the reason of every rejected quote.

    Attributes:
        call_mid, put_mid: On the slice's strikes, NaN exactly where the reason is not OK.
        call_reason, put_reason: uint8 `Reason` codes.
    """

    call_mid: Floats
    put_mid: Floats
    call_reason: Codes
    put_reason: Codes

    @property
    def dropped(self) -> dict[Reason, int]:
        """Number of rejected quotes by reason, calls and puts together."""
        counts: dict[Reason, int] = {}
        for codes in (self.call_reason, self.put_reason):
            for code in codes.tolist():
                if code:
                    reason = Reason(code)
                    counts[reason] = counts.get(reason, 0) + 1
        return counts


@dataclass(frozen=True, slots=True)
class Rank:
    """Where the last value of a history stands.

    Attributes:
        value: 0 to 1, NaN with a reason; TOO_FEW_DAYS below 20 days is also given beside a value,
            which is then not to be shown.
        n: Days with a value, the last one included, at most 252.
    """

    value: float
    n: int
    reason: Reason = Reason.OK
