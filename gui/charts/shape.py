"""What a panel draws beside lines and candles, and what it asks of the value axis."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.charts.facade import Fitted

if TYPE_CHECKING:
    from gui.charts.scale import Span


class Shape(Fitted):
    """A layer that may ask for room on the value axis."""

    def extremes(self, view: Span) -> tuple[float, float]:
        """Least and greatest value to be seen inside `view`; NaN asks for nothing."""
        return math.nan, math.nan
