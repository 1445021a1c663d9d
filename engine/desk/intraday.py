"""Bars within the day for the chart: cut from 5-minute bars, with the price on top."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.desk import bars as cleaning
from engine.desk.candles import EMPTY, Candles, resampled, starts_of
from engine.desk.daily import volumes
from engine.desk.rows import outside
from engine.desk.sessions import POST, PRE, REGULAR, Frames, Places, frames, places
from engine.desk.trail import STEP_S

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.ages import Moment
    from engine.desk.hours import Days
    from engine.desk.sheet import Sheet
    from engine.model.instrument import Instrument
    from engine.model.quote import BarSeries

    Floats = NDArray[np.float64]
    States = NDArray[np.uint8]

REACH_S = 90.0 * 86_400.0
"""Bars stamped further from now are no bars within the days shown."""
STALE_DAYS = 7
"""Daily volatility older than this is none of the day before."""
_STATES = 4
"""A bar's key is its start times this, plus its state."""


@dataclass(frozen=True, slots=True, eq=False)
class Fives:
    """5-minute bars and what is needed to cut them, and prices after them, alike.

    Attributes:
        bars: Times are starts, `rv` that of the day before, moves of regular trading alone.
        known: Sessions of the exchange.
        history: Daily bars with their volatility.
    """

    bars: Candles
    what: Instrument
    known: Frames | None
    history: Candles

    def placed(self, times: Floats, step: int) -> Places:
        """Where instants lie in bars of `step` seconds."""
        always = self.what.round_the_clock
        return places(times.astype(np.int64), step, self.known, always=always)

    def keys(self, times: Floats, step: int) -> NDArray[np.int64]:
        """The bar of each instant and its state as one number."""
        found = self.placed(times, step)
        return found.starts * _STATES + found.states


def fives(
    series: BarSeries, what: Instrument, days: Days, moment: Moment, history: Candles
) -> Fives:
    """What a well-formed series of 5-minute bars holds; impossible bars are left out.

    Args:
        series: As received.
        what: Whose bars they are.
        days: How its days are cut.
        moment: For the exchange's sessions.
        history: Daily bars with their volatility.
    """
    clean = cleaning.cleaned(series, days, has_splits=False)
    blank = np.full(len(clean), np.nan)
    times = clean.stamps.astype(np.float64)
    columns = [times, clean.open, clean.high, clean.low, clean.close, volumes(clean)]
    near = np.abs(times - moment.now.timestamp()) <= REACH_S
    plain = Candles(*(column[near] for column in (*columns, blank, blank, blank)))
    calendar = moment.hours.calendar_of(what)
    known = None
    if calendar is not None and len(plain):
        known = frames(calendar, int(plain.times[0]), int(plain.times[-1]))
    made = Fives(EMPTY, what, known, history)
    return replace(made, bars=_moved(made, plain))


def tail(made: Fives, sheet: Sheet) -> tuple[Candles, int]:
    """Bars from the newest one of the source on, as prices since have left them.

    Returns:
        The bars, and how many of the source's they take the place of (0 or 1).
    """
    since = made.bars.times[-1] if len(made.bars) else -math.inf
    seen = _seen(made, sheet, float(since))
    if not seen:
        return EMPTY, 0
    before = made.bars.cut(-2, None)
    replaced = 1 if min(seen) == since else 0
    if replaced:
        seen[since] = _over(before, seen[since])
    held = before.cut(0, len(before) - replaced)
    rows = np.array([(at, *seen[at]) for at in sorted(seen)], dtype=np.float64)
    blank = np.full(len(rows), np.nan)
    volume = blank.copy()
    if replaced:
        volume[0] = before.volume[-1]
    columns = [*rows.T, volume, blank, blank, blank]
    new = Candles(*columns)
    both = _moved(made, held.joined(new))
    return both.cut(len(held)), replaced


def recut(made: Fives, bars: Candles, step: int) -> tuple[Candles, States]:
    """Bars of `step` seconds made of 5-minute ones, and their states."""
    keys = made.keys(bars.times, step)
    first = keys[starts_of(keys)]
    coarse = resampled(bars, keys)
    times = (first // _STATES).astype(np.float64)
    return replace(coarse, times=times), (first % _STATES).astype(np.uint8)


Seen = dict[float, tuple[float, float, float, float]]
"""Open, high, low and last price seen in 5 minutes, by their start."""


def _seen(made: Fives, sheet: Sheet, since: float) -> Seen:
    """Prices from `since` on: those of the trail, then one from outside of the session."""
    series, quote = sheet.intraday, sheet.quote
    found: Seen = {}
    if quote is None or series is None or quote.as_of <= series.as_of:
        slots: tuple[tuple[int, float], ...] = ()
    else:
        slots = sheet.trail.slots()
    for slot, price in slots:
        at = float(slot * STEP_S)
        if at >= since and made.placed(np.array([at]), STEP_S).states[0] == REGULAR:
            _add(found, at, price)
    late = outside(sheet)
    if late is not None and late.ext_as_of is not None and math.isfinite(late.ext_last):
        at = float(late.ext_as_of.timestamp() // STEP_S * STEP_S)
        state = made.placed(np.array([at]), STEP_S).states[0]
        if at >= max(found, default=since) and state in (PRE, POST):
            _add(found, at, late.ext_last)
    return found


def _add(found: Seen, at: float, price: float) -> None:
    first, high, low, _ = found.get(at, (price, price, price, price))
    found[at] = (first, max(high, price), min(low, price), price)


def _over(
    before: Candles, seen: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """The source's running bar with the prices seen since."""
    _, high, low, last = seen
    known = (float(before.open[-1]), float(before.high[-1]), float(before.low[-1]))
    return known[0], max(known[1], high), min(known[2], low), last


def _moved(made: Fives, bars: Candles) -> Candles:
    """`bars` with their moves within regular trading and the volatility of the day before."""
    if not len(bars):
        return bars
    at = made.placed(bars.times, STEP_S)
    regular = (at.states == REGULAR) & (at.lengths > 0)
    same = np.append(False, (at.states[1:] == REGULAR) & (at.states[:-1] == REGULAR))
    if not made.what.round_the_clock:
        same[1:] &= at.days[1:] == at.days[:-1]
    before = np.where(same, np.append(np.nan, bars.close[:-1]), bars.open)
    since = np.where(same, np.append(0, at.ends[:-1]), at.starts)
    with np.errstate(all="ignore"):
        move = np.where(regular, np.log(bars.close / before), np.nan)
        span = np.where(regular, (at.ends - since) / at.lengths, np.nan)
    return replace(bars, rv=_of_day_before(at, made.history), move=move, span=span)


def _of_day_before(at: Places, history: Candles) -> Floats:
    """Volatility at the last day before each bar's own."""
    if not len(history):
        return np.full(at.days.size, np.nan)
    place = np.searchsorted(history.times, at.days, side="left") - 1
    held = history.times[np.maximum(place, 0)]
    fresh = (place >= 0) & (at.days - held <= STALE_DAYS * 86_400)
    return np.where(fresh, history.rv[np.maximum(place, 0)], np.nan)
