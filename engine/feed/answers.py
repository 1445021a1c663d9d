"""What an answer tells the schedule: whom it speaks of, and how far a history goes."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.model.quote import BarSeries, DvolSeries, Quote, Refusal

if TYPE_CHECKING:
    from engine.providers.base import Message


def symbols_in(values: tuple[Message, ...]) -> set[str]:
    """Symbols a quote answer speaks of."""
    return {value.symbol for value in values if isinstance(value, Quote | Refusal)}


def last_finished(values: tuple[Message, ...]) -> date | None:
    """Last finished day with a known close in a daily history, `date.min` if it has none."""
    for value in values:
        if isinstance(value, BarSeries | DvolSeries) and value.interval.lower() == "1d":
            for index in range(value.complete - 1, -1, -1):
                if math.isfinite(float(value.close[index])):
                    return datetime.fromtimestamp(int(value.stamps[index]), UTC).date()
            return date.min
    return None
