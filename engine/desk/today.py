"""Today's running bar on a chart: made from the price, replaced by the source's when it comes."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.bars import day_of
from engine.desk.candles import Candles

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet
    from engine.model.quote import Quote


def with_today(shown: Candles, sheet: Sheet, moment: Moment) -> Candles:
    """`shown` with its last bar brought up to the price, or with today's bar added.

    A price stamped outside of every session (pre-market) makes no bar. The day's high, low and
    volume of a coin's quote are of 24 hours, not of its day, and are not used.

    Args:
        shown: Daily bars, times 00:00 UTC of the bar's date.
        sheet: The symbol's quote and kind.
        moment: Now.
    """
    quote, times = sheet.quote, shown.times
    if quote is None or not times.size or not quote.last > 0.0:
        return shown
    days = moment.hours.days(sheet.what)
    day = days.day_of(quote.as_of)
    if day is None:
        return shown
    stamp = datetime.combine(day, time(), UTC).timestamp()
    if stamp < times[-1]:
        return shown
    coin = sheet.what.round_the_clock
    if stamp == times[-1]:
        return shown if _finished(sheet, stamp) else _brought_up(shown, quote, coin=coin)
    broken = bool(days.gap(day_of(int(times[-1])), day))
    return shown.joined(_bar(stamp, float(shown.close[-1]), quote, coin=coin, broken=broken))


def _finished(sheet: Sheet, stamp: float) -> bool:
    """Whether the source calls the bar of this stamp finished."""
    if sheet.bars is None:
        return False
    raw = sheet.bars.raw
    return bool(np.any(raw.stamps[: raw.complete] == stamp))


def _brought_up(shown: Candles, quote: Quote, *, coin: bool) -> Candles:
    high, low, close = shown.high.copy(), shown.low.copy(), shown.close.copy()
    volume, move = shown.volume.copy(), shown.move.copy()
    high[-1] = np.nanmax([high[-1], quote.last, math.nan if coin else quote.high])
    low[-1] = np.nanmin([low[-1], quote.last, math.nan if coin else quote.low])
    close[-1] = quote.last
    if not coin and quote.volume >= 0.0:
        volume[-1] = quote.volume
    if math.isfinite(move[-1]):
        move[-1] = math.log(quote.last / shown.close[-2])
    return replace(shown, high=high, low=low, close=close, volume=volume, move=move)


def _bar(stamp: float, before: float, quote: Quote, *, coin: bool, broken: bool) -> Candles:
    """The one bar of a day that has none yet, after a day that closed at `before`."""
    first = before if coin or not quote.open > 0.0 else quote.open
    if not math.isfinite(first):
        first = quote.last
    edges = [first, quote.last] + ([] if coin else [quote.high, quote.low])
    volume = quote.volume if not coin and quote.volume >= 0.0 else math.nan
    known = before > 0.0 and not broken
    move = math.log(quote.last / before) if known else math.nan
    high, low = np.nanmax(edges), np.nanmin(edges)
    bar = (stamp, first, high, low, quote.last, volume, math.nan, move, 1.0)
    return Candles(*(np.array([value], dtype=np.float64) for value in bar))
