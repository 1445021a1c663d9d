"""What is put together from several sheets: rows with their reports, the calendar, marks."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from engine.desk import earnings, rows
from engine.desk.datechanges import add_change
from engine.desk.figures import figure
from engine.desk.realized import NAMES
from engine.desk.views import EarningsBoard, Mode, RowView
from engine.desk.volevent import NONE_AFTER
from engine.desk.volnumber import dated
from engine.model.earnings import EarningsEvent, StoryEvent
from engine.model.instrument import Kind
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet
    from engine.desk.store import Store
    from engine.desk.volnumber import Number
    from engine.model.earnings import DateChange
    from engine.model.own import Own


class Board:
    """Report calendars and what they give to rows, with caches that live as long as the desk."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._calendars: dict[str, earnings.Calendar] = {}
        self._reports: dict[str, tuple[object, tuple[EarningsEvent, ...]]] = {}
        self.version = 0
        self._moves: dict[tuple[str, date], Measured] = {}
        self.own: Own | None = None

    def take(self, event: EarningsEvent, now: datetime, *, stored: bool = False) -> bool:
        """Keep a report; True if it says something new."""
        calendar = self._calendars.setdefault(event.symbol, earnings.Calendar())
        changed = calendar.take(event, now, stored=stored)
        if changed:
            self.version += 1
            self._reports.pop(event.symbol, None)
        return changed

    def take_own(self, own: Own) -> None:
        """Take the user's dates in place of those known before."""
        self.own = own
        self.version += 1

    def changes(self, symbol: str) -> tuple[DateChange, ...]:
        """Every change of a report's date that was seen of a symbol, oldest first."""
        calendar = self._calendars.get(symbol)
        return () if calendar is None else tuple(calendar.changes)

    def take_changes(self, changes: Iterable[DateChange]) -> None:
        """Take changes of dates that a history holds."""
        for change in changes:
            calendar = self._calendars.setdefault(change.symbol, earnings.Calendar())
            if add_change(calendar.changes, change):
                self.version += 1

    def known(
        self, symbol: str
    ) -> tuple[tuple[EarningsEvent, ...], tuple[tuple[date, Measured], ...]]:
        """Reports of a symbol in the order in which they came, and moves expected before them."""
        calendar = self._calendars.get(symbol, earnings.Calendar())
        moves = tuple((day, move) for (whose, day), move in self._moves.items() if whose == symbol)
        return tuple(calendar.events.values()), moves

    def restore(
        self,
        symbol: str,
        events: tuple[EarningsEvent, ...],
        moves: tuple[tuple[date, Measured], ...],
    ) -> None:
        """Be as another board was for a symbol: what its `known` gave."""
        known = {(event.source, event.day): event for event in events}
        self._calendars[symbol] = earnings.Calendar(known, list(self.changes(symbol)))
        self._moves.update(((symbol, day), move) for day, move in moves)
        self._reports.pop(symbol, None)
        self.version += 1

    def symbols(self) -> tuple[str, ...]:
        """Symbols of which any report is known."""
        return tuple(self._calendars)

    def reports(self, symbol: str, moment: Moment) -> tuple[EarningsEvent, ...]:
        """Reports of a symbol as known now, oldest first."""
        calendar = self._calendars.get(symbol)
        if calendar is None:
            return ()
        hour = moment.now.replace(minute=0, second=0, microsecond=0)
        basis = (self._store.sheet(symbol).bars, hour, moment.hours.ready)
        cached = self._reports.get(symbol)
        if cached is None or cached[0] != basis or calendar.dated:
            found = earnings.reports(calendar, moment.now, moment.hours)
            known = tuple(self._with_move(event, moment) for event in found)
            cached = (basis, known)
            self._reports[symbol] = cached
        return cached[1]

    def _with_move(self, event: EarningsEvent, moment: Moment) -> EarningsEvent:
        """`event` with its close-to-close reaction from the bars, where no source gave one."""
        bars = self._store.sheet(event.symbol).bars
        if bars is None or math.isfinite(event.move_pct):
            return event
        end = earnings.reaction_close(event, moment.hours)
        if end is None or end > moment.now:
            return event
        closes = bars.closes()
        for (_, before), (day, after) in pairwise(closes):
            if day == end.astimezone(NEW_YORK).date():
                return replace(event, move_pct=(after / before - 1.0) * 100.0)
        return event

    def row(self, sheet: Sheet, moment: Moment) -> RowView:
        """The symbol's row."""
        report = earnings.next_report(self.reports(sheet.what.symbol, moment), moment.now)
        why = "" if report is not None else self._why_no_report(sheet, moment)
        known = rows.Known(self._figures(sheet), self._row_move(sheet, report, moment), report, why)
        return rows.row(sheet, known, moment)

    def ahead(
        self, sheet: Sheet, moment: Moment
    ) -> tuple[EarningsEvent | None, datetime | None, str]:
        """The next report, the expiry of the row's expected move, why no report is named."""
        report = earnings.next_report(self.reports(sheet.what.symbol, moment), moment.now)
        why = "" if report is not None else self._why_no_report(sheet, moment)
        moves = sheet.implied.moves
        if moves is None:
            return report, None, why
        found = None
        if report is not None:
            at = earnings.moment_of(report)
            if moves.unquoted(at) is not None:
                return report, None, why
            found = moves.after(at)
        if found is None:
            found = moves.after(moment.now + timedelta(days=1))
        return report, None if found is None else found[0], why

    def calendar(self, wanted: tuple[str, ...], moment: Moment) -> EarningsBoard:
        """The calendar of `wanted` and the group."""
        symbols = tuple(dict.fromkeys(earnings.GROUP + wanted))
        calendars = {
            symbol: (self._calendars.get(symbol, earnings.Calendar()), self.reports(symbol, moment))
            for symbol in symbols
        }
        return earnings.board(
            calendars,
            symbols,
            moment.now,
            lambda event: self._report_move(event, moment),
            lambda symbol: self._why_no_report(self._store.sheet(symbol), moment),
            aged=not moment.replay,
        )

    def remember_moves(self, symbol: str, moment: Moment) -> None:
        """Note what a new chain expects of the next report, for the time after it."""
        report = earnings.next_report(self.reports(symbol, moment), moment.now)
        moves = self._store.sheet(symbol).implied.moves
        if report is None or moves is None:
            return
        if moves.as_of <= earnings.moment_of(report):
            move = self._over(self._store.sheet(symbol), report, moment)
            if move.known:
                self._moves[symbol, report.day] = move
                self.version += 1

    def marks(self, symbols: tuple[str, ...], moment: Moment) -> tuple[StoryEvent, ...]:
        """Reports of `symbols` as marks on a chart."""
        found = []
        for symbol in symbols:
            for event in self.reports(symbol, moment):
                text = f"{symbol} reports, {_session(event)}, {event.status}"
                at = earnings.moment_of(event)
                found.append(StoryEvent(at, symbol, "earnings", text, event.source))
        return tuple(found)

    def _figures(self, sheet: Sheet) -> dict[str, Number]:
        return {} if sheet.bars is None else sheet.derived.row(sheet.bars, NAMES)

    def _why_no_report(self, sheet: Sheet, moment: Moment) -> str:
        if sheet.what.kind is not Kind.EQUITY:
            return missing(Reason.NOT_APPLICABLE).why
        word = sheet.words.get("earnings") or sheet.words.get("quotes")
        if word is not None:
            return missing(word.reason, word.detail).why
        if sheet.quote is not None or moment.replay:
            return missing(Reason.NO_DATA, "no coming report named").why
        return rows.waiting(sheet, "earnings", moment).why

    def _row_move(self, sheet: Sheet, report: EarningsEvent | None, moment: Moment) -> Measured:
        """Over the next report where the chain reaches it, else to its nearest expiry."""
        atm = rows.implied_figure(sheet, "iv30_atm", moment)
        if sheet.implied.moves is None:
            return missing(atm.reason, atm.detail) if not atm.known else missing(Reason.NO_CHAIN)
        if report is not None:
            over = self._over(sheet, report, moment)
            at = earnings.moment_of(report)
            if over.known or sheet.implied.moves.unquoted(at) is not None:
                return over
        return self._move(sheet, moment, moment.now + timedelta(days=1), "")

    def _report_move(self, event: EarningsEvent, moment: Moment) -> Measured:
        at = earnings.moment_of(event)
        if at <= moment.now:
            none = missing(Reason.NO_CHAIN, "none stored from before the report")
            return self._moves.get((event.symbol, event.day), none)
        return self._over(self._store.sheet(event.symbol), event, moment)

    def _over(self, sheet: Sheet, report: EarningsEvent, moment: Moment) -> Measured:
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


def _session(event: EarningsEvent) -> str:
    words = {"BMO": "before the open", "AMC": "after the close", "DMH": "in the session"}
    return words.get(str(event.session), "time unknown")


def past_events(
    events: tuple[StoryEvent, ...], now: datetime, mode: Mode
) -> tuple[StoryEvent, ...]:
    """Notes that may be shown: in a story only those whose time has come."""
    if mode is not Mode.REPLAY:
        return events
    return tuple(event for event in events if event.at <= now)
