"""What options expect of the coming reports, remembered for the time after them."""

from __future__ import annotations

from datetime import timedelta
from statistics import NormalDist
from typing import TYPE_CHECKING

from engine.desk import earnings, rows
from engine.desk.compute import Kept
from engine.desk.figures import derived, figure
from engine.desk.volevent import NONE_AFTER, Report, event_numbers
from engine.desk.volnumber import Number, Origin, dated
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.ages import Moment
    from engine.desk.implied import Usable
    from engine.desk.sheet import Sheet
    from engine.desk.store import Store
    from engine.model.earnings import EarningsEvent

Expected = tuple[tuple["date", Measured], ...]
"""Percent by day of the report."""
_CERTAIN = 2.0
"""A straddle is worth less than twice the forward."""
_NONE_STORED = "none stored from before the report"


class Ahead:
    """Expected moves by symbol and report; what a chain says is computed once for it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._moves: dict[tuple[str, date], Measured] = {}
        self._ex: dict[str, Kept[Number]] = {}

    def remembered(self, symbol: str) -> Expected:
        """Moves expected before reports of a symbol, by day."""
        return tuple((day, move) for (whose, day), move in self._moves.items() if whose == symbol)

    def restore(self, symbol: str, moves: Expected) -> None:
        """Take what another one remembered."""
        self._moves.update(((symbol, day), move) for day, move in moves)

    def remember(self, report: EarningsEvent, moment: Moment) -> bool:
        """Note what the newest chain expects of a report; True if it is from before it."""
        moves = self._store.sheet(report.symbol).implied.moves
        if moves is None or moves.as_of > earnings.moment_of(report):
            return False
        move = self.over(self._store.sheet(report.symbol), report, moment)
        if not move.known:
            return False
        self._moves[report.symbol, report.day] = move
        return True

    def without(
        self, event: EarningsEvent, coming: EarningsEvent | None, moment: Moment
    ) -> Measured:
        """30-day volatility without the jump of the next report, points."""
        if earnings.moment_of(event) <= moment.now:
            return missing(Reason.OK, "the report is out")
        if coming is None or coming.day != event.day:
            return missing(Reason.OK, "told of the next report only")
        sheet = self._store.sheet(event.symbol)
        usable = sheet.implied.usable
        if usable is None and sheet.implied.moves is not None:
            return missing(Reason.NO_CHAIN, "the chain of the recorded volatility is not stored")
        atm = rows.implied_figure(sheet, "iv30_atm", moment)
        if usable is None or not atm.known:
            return missing(atm.reason, atm.detail, atm.source)
        report = Report(earnings.moment_of(event), f"the report of {dated(event.day)}")
        kept = self._ex.setdefault(event.symbol, Kept())
        return _origin(atm).measured(kept.of((usable, report), lambda: _ex(usable, report)))

    def of_row(self, sheet: Sheet, report: EarningsEvent | None, moment: Moment) -> Measured:
        """Over the next report where the chain reaches it, else to its nearest expiry."""
        atm = rows.implied_figure(sheet, "iv30_atm", moment)
        if sheet.implied.moves is None:
            return missing(atm.reason, atm.detail) if not atm.known else missing(Reason.NO_CHAIN)
        if report is not None:
            over = self.over(sheet, report, moment)
            at = earnings.moment_of(report)
            if over.known or sheet.implied.moves.unquoted(at) is not None:
                return over
        return self._move(sheet, moment, moment.now + timedelta(days=1), "")

    def of_report(self, event: EarningsEvent, moment: Moment) -> Measured:
        """The move expected over a report, after it the last one expected before it; percent."""
        at = earnings.moment_of(event)
        if at <= moment.now:
            none = missing(Reason.NO_CHAIN, _NONE_STORED)
            return self._moves.get((event.symbol, event.day), none)
        return self.over(self._store.sheet(event.symbol), event, moment)

    def over(self, sheet: Sheet, report: EarningsEvent, moment: Moment) -> Measured:
        """The move to the first expiry after a report, percent."""
        return self._move(sheet, moment, earnings.moment_of(report), ", over the report")

    def _move(self, sheet: Sheet, moment: Moment, after: datetime, note: str) -> Measured:
        """Expected move to the first expiry after `after`, percent."""
        atm = rows.implied_figure(sheet, "iv30_atm", moment)
        moves = sheet.implied.moves
        if moves is None:
            if sheet.what.coin:
                return missing(Reason.NOT_APPLICABLE)
            return missing(atm.reason, atm.detail) if not atm.known else missing(Reason.NO_CHAIN)
        if atm.reason is Reason.WITHDRAWN:
            return missing(atm.reason, atm.detail, atm.source)
        lacking = moves.unquoted(after) if note else None
        if lacking is not None:
            why = (
                f"{moves.source} gave no quotes of {dated(lacking.date())}, the first expiry{note}"
            )
            return missing(Reason.OK, why.replace(", over", " after"), moves.source)
        found = moves.after(after)
        if found is None:
            return missing(Reason.OK, NONE_AFTER if note else "no usable expiry ahead")
        quality = atm.quality if atm.known else Quality.STALE
        detail = f"to {dated(found[0].date())}{note}"
        return figure(found[1], moves.as_of, moves.source, quality, moves.received, detail=detail)


def one_sigma(move: Measured) -> Measured:
    """An expected move (the straddle at the forward) as one standard deviation, percent.

    The straddle is 2 (2 N(d / 2) - 1) of the deviation d (engine.vol.event), hence d from it.
    """
    share = move.value / 100.0
    if not move.known or not 0.0 <= share < _CERTAIN:
        return missing(move.reason, move.detail, move.source)
    deviation = 2.0 * NormalDist().inv_cdf(0.5 + share / 4.0)
    return derived(100.0 * deviation, move, detail=move.detail)


def _origin(of: Measured) -> Origin:
    return Origin(of.as_of, of.source, of.quality, of.received)


def _ex(usable: Usable, report: Report) -> Number:
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.structure import structure_of

    term = structure_of(usable.solved).points
    return event_numbers(usable, term, None, report, "")["iv30_ex_earnings"]
