"""DVOL bars: percent or fraction told apart, pages joined, the running bar known."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import BadPayload
from engine.model.quote import DvolPoint, DvolSeries
from engine.providers.bars import Columns, clean, epochs, finished, floats, none_left

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.providers.payload import Node

_NAME = "deribit"
_FIELD = "result.data"
_WIDTH = 5
_MILLI = 0.001
_PERCENT = 100.0
_LARGEST_FRACTION = 5.0
"""Levels below are fractions (0.68), levels from here on percent (68): no 30-day volatility index
has stood at 5%, nor at 500%."""


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One reply of get_volatility_index_data.

    Attributes:
        bars: As sent, oldest first; without volume.
        continued: Whether the source has older bars of the asked span.
    """

    bars: Columns
    continued: bool


def parse(body: Node) -> Page:
    """One page of bars in the unit of the source.

    Raises:
        BadPayload: Another shape, naming the field.
    """
    result = body.node("result")
    rows = result.items("data")
    table = [row if isinstance(row, list) and len(row) == _WIDTH else None for row in rows]
    if any(row is None for row in table):
        raise BadPayload(_NAME, _FIELD)
    column = [[row[i] for row in table if row is not None] for i in range(_WIDTH)]
    stamps = epochs(_NAME, _FIELD, column[0], _MILLI)
    opens, highs, lows, closes = (floats(_NAME, _FIELD, values) for values in column[1:])
    bars = Columns(stamps, opens, highs, lows, closes, np.full(stamps.size, np.nan))
    return Page(bars, result.fields.get("continuation") is not None)


def joined(pages: Sequence[Page]) -> Columns:
    """Pages of one span, the newest first, as bars in points; overlaps are counted once.

    Raises:
        BadPayload: Levels in percent and levels as fractions are mixed, or no bar is possible.
        NoData: No bar at all.
    """
    oldest_first = [page.bars for page in reversed(pages)]
    merged = Columns(
        np.concatenate([bars.stamps for bars in oldest_first]),
        np.concatenate([bars.open for bars in oldest_first]),
        np.concatenate([bars.high for bars in oldest_first]),
        np.concatenate([bars.low for bars in oldest_first]),
        np.concatenate([bars.close for bars in oldest_first]),
        np.concatenate([bars.volume for bars in oldest_first]),
    )
    bars = clean(_in_points(merged), "DVOL")
    if not len(bars):
        raise none_left(_NAME, "DVOL", merged)
    return bars


def _in_points(bars: Columns) -> Columns:
    levels = np.concatenate((bars.open, bars.high, bars.low, bars.close))
    known = levels[np.isfinite(levels) & (levels > 0.0)]
    fractions = int(np.count_nonzero(known < _LARGEST_FRACTION))
    if fractions and fractions < known.size:
        raise BadPayload(_NAME, _FIELD, "percent and fractions mixed")
    factor = _PERCENT if fractions else 1.0
    return Columns(
        bars.stamps,
        bars.open * factor,
        bars.high * factor,
        bars.low * factor,
        bars.close * factor,
        bars.volume,
    )


def in_points(level: float) -> float:
    """One level in points, whether it was sent in percent or as a fraction."""
    return level * _PERCENT if level < _LARGEST_FRACTION else level


def point(bars: Columns, coin: str, step: int, at: datetime, received: float) -> DvolPoint:
    """The newest level; stamped at the end of its bar, or now while the bar runs.

    Args:
        bars: Usable bars in points.
        coin: BTC or ETH.
        step: Seconds per bar.
        at: Wall time of receipt (UTC).
        received: Monotonic seconds of receipt.
    """
    close = float(bars.close[-1])
    if math.isnan(close):
        raise BadPayload(_NAME, _FIELD)
    end = datetime.fromtimestamp(int(bars.stamps[-1]) + step, UTC)
    running = end - at
    as_of = at if 0.0 < running.total_seconds() <= step else end
    return DvolPoint(coin, close, as_of, received, _NAME)


def series(bars: Columns, coin: str, step: int, at: datetime, received: float) -> DvolSeries:
    """Daily bars of a coin; arguments as `point`."""
    return DvolSeries(
        coin=coin,
        interval="1d",
        stamps=bars.stamps,
        open=bars.open,
        high=bars.high,
        low=bars.low,
        close=bars.close,
        complete=finished(bars.stamps, step, at.timestamp()),
        as_of=at,
        received=received,
        source=_NAME,
    )
