"""Where a spread or a ratio usually is: percentiles of its daily closes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.views import SpreadBand

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LEAST_CLOSES = 20
PERCENTILES = (10.0, 50.0, 90.0)


@dataclass(frozen=True, slots=True, eq=False)
class Usual:
    """A band with the closes behind it, ascending."""

    band: SpreadBand
    ordered: Floats

    def now(self, present: float) -> SpreadBand:
        """The band with the share of closes below `present`, percent; NaN where that is NaN."""
        if not math.isfinite(present):
            return self.band
        below = int(np.searchsorted(self.ordered, present, side="left"))
        return replace(self.band, percentile=100.0 * below / self.ordered.size)


def usual(days: tuple[date, ...], values: Floats) -> Usual | None:
    """The band of daily closes; None with fewer than `LEAST_CLOSES`.

    Args:
        days: Of the closes, oldest first.
        values: One for each day; those that are not finite do not count.
    """
    good = np.flatnonzero(np.isfinite(values))
    if good.size < LEAST_CLOSES:
        return None
    kept = values[good]
    low, middle, high = (float(one) for one in np.percentile(kept, PERCENTILES))
    band = SpreadBand(low, middle, high, math.nan, int(good.size), days[int(good[0])])
    return Usual(band, np.sort(kept))
