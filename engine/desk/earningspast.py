"""What past reports did: the moves after them, and implied volatility before and after them."""

from __future__ import annotations

import math
from statistics import fmean, median
from typing import TYPE_CHECKING

from engine.desk.earnings import moment_of, reaction_close
from engine.desk.figures import derived, figure
from engine.desk.volnumber import dated
from engine.model.earnings import PastMoves, Session
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet
    from engine.model.earnings import EarningsEvent

OWN_LINE = "iv30_atm"
"""The line whose closes stand before and after a report."""
NOT_YET = "not reported yet"


def past_moves(
    known: Sequence[EarningsEvent],
    until: EarningsEvent,
    implied: Measured,
    source_of: Callable[[EarningsEvent], str],
) -> PastMoves | None:
    """Moves after the reports before `until`, None without any.

    Args:
        known: Reports of a symbol, oldest first.
        until: The report they are compared with.
        implied: Move expected over it, percent.
        source_of: Who gives an event's move.
    """
    past = [one for one in known if one.day < until.day and math.isfinite(one.move_pct)]
    if not past:
        return None
    sizes = [abs(one.move_pct) for one in past]
    below = percentile(sizes, implied.value) if implied.known else math.nan
    return PastMoves(
        tuple((one.day, one.move_pct) for one in past),
        fmean(sizes), median(sizes), min(sizes), max(sizes), below,
        ", ".join(sorted({source_of(one) for one in past})),
    )  # fmt: skip


def percentile(sizes: Sequence[float], value: float) -> float:
    """Share of `sizes` below `value`, percent."""
    return 100.0 * sum(size < value for size in sizes) / len(sizes)


def around(
    event: EarningsEvent, sheet: Sheet, moment: Moment
) -> tuple[Measured, Measured, Measured]:
    """30-day volatility at the last close before a report, at the first after it, their change.

    Points. The close before is that of the session before the one that answers the report; where
    the session is not known, of the last one before its day.
    """
    if moment_of(event) > moment.now:
        none = missing(Reason.OK, NOT_YET)
        return none, none, none
    end = reaction_close(event, moment.hours)
    if end is None:
        none = missing(Reason.OK, "the exchange calendar is not loaded yet")
        return none, none, none
    answer = end.astimezone(NEW_YORK).date()
    first = event.day if event.session is Session.UNKNOWN else answer
    before = _before(first, sheet, moment)
    after = _at(answer, sheet, moment)
    if not after.known and end > moment.now:
        after = missing(Reason.OK, "the session that answers it is not over")
    return before, after, derived(after.value - before.value, before, after, source="computed")


def _before(first: date, sheet: Sheet, moment: Moment) -> Measured:
    line, days = sheet.implied.lines[OWN_LINE], moment.hours.days(sheet.what)
    earlier = [one for one in line.closes(moment.now) if one[0] < first]
    if not earlier or days.gap(earlier[-1][0], first):
        return missing(Reason.OK, "no IV recorded before the report")
    return _close(earlier[-1], sheet, moment)


def _at(answer: date, sheet: Sheet, moment: Moment) -> Measured:
    closes = sheet.implied.lines[OWN_LINE].closes(moment.now)
    found = next((one for one in closes if one[0] == answer), None)
    if found is None:
        return missing(Reason.OK, "no IV recorded after the report")
    return _close(found, sheet, moment)


def _close(close: tuple[date, float], sheet: Sheet, moment: Moment) -> Measured:
    day, value = close
    good = sheet.implied.good.get(OWN_LINE)
    source = "recorded" if good is None else good.source
    quality = Quality.REPLAYED if moment.replay else Quality.FROZEN
    at = sheet.implied.lines[OWN_LINE].closing(day)
    return figure(value, at, source, quality, detail=f"close of {dated(day)}")
