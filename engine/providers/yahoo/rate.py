"""The 13-week bill: ^IRX in percent, bond-equivalent, to a continuous rate."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

from engine.model.quote import RatePoint

if TYPE_CHECKING:
    from engine.model.quote import Quote

SYMBOL = "^IRX"
_PERCENT = 100.0
_HALVES = 2.0
_HIGHEST_PERCENT = 30.0


class RateBook:
    """The last bill rate that was read; outlives the provider objects that read it.

    A provider object is replaced after a time-out, and the next one is asked for chains before
    the bill comes along again. Callable from any thread: an abandoned call may still write.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last: RatePoint | None = None

    @property
    def last(self) -> RatePoint | None:
        """The point received last, None before the first."""
        with self._lock:
            return self._last

    def note(self, point: RatePoint) -> None:
        """Keep a point, unless one was received after it."""
        with self._lock:
            if self._last is None or point.received >= self._last.received:
                self._last = point


def continuous(bond_equivalent_pct: float) -> float:
    """Continuously compounded rate (fraction per year) of a bond-equivalent yield in percent.

    Two interest periods a year: ln (1 + y/2)^2, as in Cboe's VIX mathematics methodology.
    NaN outside -1..30 percent.
    """
    if not -1.0 < bond_equivalent_pct < _HIGHEST_PERCENT:
        return math.nan
    return _HALVES * math.log1p(bond_equivalent_pct / _PERCENT / _HALVES)


def rate_point(quote: Quote) -> RatePoint | None:
    """The rate behind a quote of ^IRX, None if its level is no rate."""
    value = continuous(quote.last)
    if math.isnan(value):
        return None
    return RatePoint(value, quote.as_of, quote.received, quote.source, quote.quality)
