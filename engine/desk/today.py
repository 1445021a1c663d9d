"""Today's running bar on a chart: made from the price, replaced by the source's when it comes."""

from __future__ import annotations

import math
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet
    from engine.model.quote import Quote

    Floats = NDArray[np.float64]

Columns = tuple["Floats", "Floats", "Floats", "Floats", "Floats", "Floats"]
"""Times, open, high, low, close and RV of a chart, of equal length."""


def with_today(shown: Columns, sheet: Sheet, moment: Moment) -> Columns:
    """`shown` with its last bar brought up to the price, or with today's bar added.

    A price stamped outside of every session (pre-market) makes no bar. The day's high and low of
    a coin's quote are of 24 hours, not of its day, and are not used.

    Args:
        shown: Times (epoch s of the bar's date, 00:00 UTC), open, high, low, close, RV.
        sheet: The symbol's quote and kind.
        moment: Now.
    """
    quote, times = sheet.quote, shown[0]
    if quote is None or not times.size or not quote.last > 0.0:
        return shown
    day = moment.hours.days(sheet.what).day_of(quote.as_of)
    if day is None:
        return shown
    stamp = datetime.combine(day, time(), UTC).timestamp()
    if stamp < times[-1]:
        return shown
    if stamp == times[-1]:
        if _finished(sheet, stamp):
            return shown
        return _brought_up(shown, quote, coin=sheet.what.round_the_clock)
    return _added(shown, stamp, quote, coin=sheet.what.round_the_clock)


def _finished(sheet: Sheet, stamp: float) -> bool:
    """Whether the source calls the bar of this stamp finished."""
    if sheet.bars is None:
        return False
    raw = sheet.bars.raw
    return bool(np.any(raw.stamps[: raw.complete] == stamp))


def _brought_up(shown: Columns, quote: Quote, *, coin: bool) -> Columns:
    times, open_, high, low, close, rv = shown
    high, low, close = high.copy(), low.copy(), close.copy()
    high[-1] = np.nanmax([high[-1], quote.last, math.nan if coin else quote.high])
    low[-1] = np.nanmin([low[-1], quote.last, math.nan if coin else quote.low])
    close[-1] = quote.last
    return times, open_, high, low, close, rv


def _added(shown: Columns, stamp: float, quote: Quote, *, coin: bool) -> Columns:
    before = shown[4][-1]
    first = before if coin or not quote.open > 0.0 else quote.open
    if not math.isfinite(first):
        first = quote.last
    edges = [first, quote.last] + ([] if coin else [quote.high, quote.low])
    bar = (stamp, first, np.nanmax(edges), np.nanmin(edges), quote.last, math.nan)
    times, open_, high, low, close, rv = (
        np.append(column, value) for column, value in zip(shown, bar, strict=True)
    )
    return times, open_, high, low, close, rv
