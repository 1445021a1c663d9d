"""Where a symbol's implied volatility stands in the year of its recorded closes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.desk.figures import derived
from engine.model.instrument import COINS
from engine.model.reason import Reason
from engine.model.value import missing
from engine.vol.rank import FULL_DAYS, iv_percentile, iv_rank

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet
    from engine.model.screened import Rank
    from engine.model.value import Measured

    Closes = tuple[tuple[date, float], ...]

RANK_FROM_DAYS = 20


def history(sheet: Sheet, now: datetime) -> Closes:
    """The year of daily closes behind rank and percentile, at most.

    DVOL for its coins, else the own figure at the money.
    """
    line = sheet.dvol if sheet.what.symbol in COINS else sheet.implied.lines["iv30_atm"]
    return line.closes(now)[-FULL_DAYS:]


def ranks(sheet: Sheet, iv: Measured, moment: Moment) -> tuple[Measured, Measured, int]:
    """IV rank and percentile over a year of closes, percent, and the number of its days recorded.

    `iv` is of the same measure as `history`: of a coin its DVOL, known or not.
    """
    closes = history(sheet, moment.now)
    days = len(closes)
    if days < RANK_FROM_DAYS:
        if not days and not iv.known and iv.reason is Reason.NO_OPTIONS:
            return missing(iv.reason), missing(iv.reason), 0
        none = missing(Reason.TOO_FEW_DAYS, f"{days} of {RANK_FROM_DAYS} days")
        return none, none, days
    if not iv.known:
        none = missing(iv.reason, iv.detail, iv.source)
        return none, none, days
    before, apart = compared(closes, iv)
    series = [value for _, value in before] + [iv.value] * apart
    return _ranked(iv_rank(series), iv, days), _ranked(iv_percentile(series), iv, days), days


def compared(closes: Closes, now: Measured) -> tuple[Closes, bool]:
    """The closes of a year that a figure is ranked among, and whether it stands beside them.

    A figure that is no close yet is the last day of its year and takes the place of the first; one
    that equals the last close is that close.
    """
    apart = closes[-1][1] != now.value
    return closes[-(FULL_DAYS - apart) :], apart


def _ranked(rank: Rank, iv: Measured, days: int) -> Measured:
    if not math.isfinite(rank.value):
        return missing(rank.reason, "every day is equal", "computed")
    note = f"{days} days recorded"
    return derived(rank.value * 100.0, iv, source="computed", detail=note)
