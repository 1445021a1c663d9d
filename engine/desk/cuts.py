"""What the chart is made of, kept while what it follows from stays: a price cuts one bar anew."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.candles import EMPTY, Candles, months, resampled, starts_of, weeks
from engine.desk.compute import Kept
from engine.desk.cut import DAYS, MINUTES
from engine.desk.daily import daily, day_before, in_sigma
from engine.desk.intraday import Fives, fives, recut, tail
from engine.desk.kinds import MOST_CHARTS
from engine.desk.today import with_today

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet

    Floats = NDArray[np.float64]
    States = NDArray[np.uint8]
    Coarse = tuple[Candles, States]

KEPT = 5 * MOST_CHARTS
"""Symbols whose cuts are kept: each chart's own and those it is compared with."""
_LONGER: dict[str, Callable[[Floats], NDArray[np.int64]]] = {"W": weeks, "M": months}
_NO_STATES = np.empty(0, dtype=np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """A chart's bars with their moves in sigma, and their states within a day."""

    candles: Candles
    z_move: Floats
    states: States | None = None


@dataclass(slots=True)
class _Shelf:
    """What was made of one symbol."""

    daily: Kept[Candles] = field(default_factory=Kept)
    fives: Kept[Fives] = field(default_factory=Kept)
    longer: defaultdict[str, Kept[Candles]] = field(default_factory=lambda: defaultdict(Kept))
    coarse: defaultdict[int, Kept[Coarse]] = field(default_factory=lambda: defaultdict(Kept))


class Cuts:
    """Bars by symbol and interval; used under the desk's lock."""

    def __init__(self) -> None:
        self._shelves: OrderedDict[str, _Shelf] = OrderedDict()

    def bars(self, sheet: Sheet, interval: str, moment: Moment) -> Bars:
        """A symbol's bars with the price on top; none where what they are made of is not known."""
        shelf = self._shelf(sheet.what.symbol)
        whole = self._daily(shelf, sheet)
        periods = sheet.what.periods
        if interval in DAYS:
            shown = with_today(whole, sheet, moment)
            if interval in _LONGER:
                shown = _longer(shelf, whole, shown, interval)
            return Bars(shown, in_sigma(shown, day_before(shown.rv), periods))
        if interval == "1" or sheet.intraday is None:
            return Bars(EMPTY, EMPTY.close, _NO_STATES)
        shown, states = self._within(shelf, sheet, interval, whole, moment)
        return Bars(shown, in_sigma(shown, shown.rv, periods), states)

    def count(self, symbol: str) -> int:
        """How often anything of a symbol was cut as a whole."""
        shelf = self._shelf(symbol)
        longer = sum(kept.count for kept in shelf.longer.values())
        coarse = sum(kept.count for kept in shelf.coarse.values())
        return shelf.daily.count + shelf.fives.count + longer + coarse

    def _shelf(self, symbol: str) -> _Shelf:
        found = self._shelves.setdefault(symbol, _Shelf())
        self._shelves.move_to_end(symbol)
        if len(self._shelves) > KEPT:
            self._shelves.popitem(last=False)
        return found

    def _daily(self, shelf: _Shelf, sheet: Sheet) -> Candles:
        bars, periods = sheet.bars, sheet.what.periods
        if bars is None:
            return EMPTY
        return shelf.daily.of((bars, sheet.what), lambda: daily(bars, periods))

    def _within(
        self, shelf: _Shelf, sheet: Sheet, interval: str, whole: Candles, moment: Moment
    ) -> Coarse:
        """Bars of some minutes."""
        series, step = sheet.intraday, 60 * MINUTES[interval]
        if series is None:
            return EMPTY, _NO_STATES
        days = moment.hours.days(sheet.what)
        calendar = moment.hours.calendar_of(sheet.what)
        made = shelf.fives.of(
            (series, sheet.what, calendar, days, whole),
            lambda: fives(series, sheet.what, days, moment, whole),
        )
        fixed, states = shelf.coarse[step].of((made,), lambda: recut(made, made.bars, step))
        later, replaced = tail(made, sheet)
        if not len(later):
            return fixed, states
        return _with_tail(made, (fixed, states), later, replaced, step)


def _longer(shelf: _Shelf, whole: Candles, shown: Candles, interval: str) -> Candles:
    """Weeks or months: those before the last one as kept, the last one anew."""
    keyed = _LONGER[interval]
    fixed = shelf.longer[interval].of((whole,), lambda: resampled(whole, keyed(whole.times)))
    if shown is whole or not len(whole):
        return fixed
    first = int(starts_of(keyed(whole.times))[-1])
    last = shown.cut(first)
    return fixed.cut(0, -1).joined(resampled(last, keyed(last.times)))


def _with_tail(made: Fives, fixed: Coarse, later: Candles, replaced: int, step: int) -> Coarse:
    """Bars of some minutes whose last one is cut anew, with those that prices add."""
    bars, states = fixed
    keys = made.keys(made.bars.times, step)
    first = int(starts_of(keys)[-1]) if keys.size else 0
    held = made.bars.cut(first, len(made.bars) - replaced)
    last, ends = recut(made, held.joined(later), step)
    return bars.cut(0, -1).joined(last), np.append(states[:-1], ends)
