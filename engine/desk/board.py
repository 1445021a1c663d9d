"""What is put together from several sheets: rows with their reports, the calendar, marks."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.desk import earnings, rows
from engine.desk.datechanges import add_change, of_report
from engine.desk.earningsahead import Ahead, one_sigma
from engine.desk.earningspast import around, past_moves
from engine.desk.earningsrevenue import with_revenue
from engine.desk.earningsrows import Around, at_risk, board, own_date
from engine.desk.realized import NAMES
from engine.desk.views import EarningsBoard, Mode, RowView
from engine.model.earnings import OWN, EarningsEvent, EventStatus, StoryEvent
from engine.model.instrument import Kind
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import missing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from engine.desk.ages import Moment
    from engine.desk.earningsahead import Expected
    from engine.desk.sheet import Sheet
    from engine.desk.store import Store
    from engine.desk.volnumber import Number
    from engine.model.earnings import DateChange, EarningsResult
    from engine.model.own import Own


LONG_CALENDAR = 100
"""Symbols from which the calendar is not made anew with each chain that arrives."""
CALENDAR_S = 10.0


class Board:
    """Report calendars and what they give to rows, with caches that live as long as the desk."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._calendars: dict[str, earnings.Calendar] = {}
        self._reports: dict[str, tuple[object, tuple[EarningsEvent, ...]]] = {}
        self.version = 0
        self._ahead = Ahead(store)
        self._origins: dict[tuple[str, date], str] = {}
        self.own: Own | None = None

    def take(self, event: EarningsEvent, now: datetime, *, stored: bool = False) -> bool:
        """Keep a report; True if it says something new."""
        changed = self._calendar(event.symbol).take(event, now, stored=stored)
        if changed:
            self.version += 1
            self._reports.pop(event.symbol, None)
        return changed

    def kept(self, event: EarningsEvent) -> EarningsEvent:
        """What is kept under the source and day of an event: it with what was known before."""
        return self._calendar(event.symbol).events.get((event.source, event.day), event)

    def take_own(self, own: Own) -> None:
        """Take the user's dates in place of those known before."""
        self.own = own
        for symbol, calendar in self._calendars.items():
            if calendar.drop(OWN):
                self._reports.pop(symbol, None)
        for date_ in own.dates:
            event = EarningsEvent(
                date_.symbol, date_.day, date_.session, EventStatus.OWN, OWN, date_.set_at,
                note=date_.note,
            )  # fmt: skip
            self._calendar(date_.symbol).events[OWN, date_.day] = event
            self._reports.pop(date_.symbol, None)
        self.version += 1

    def changes(self, symbol: str) -> tuple[DateChange, ...]:
        """Every change of a report's date that was seen of a symbol, oldest first."""
        calendar = self._calendars.get(symbol)
        return () if calendar is None else tuple(calendar.changes)

    def take_changes(self, changes: Iterable[DateChange]) -> None:
        """Take changes of dates that a history holds."""
        for change in changes:
            if add_change(self._calendar(change.symbol).changes, change):
                self.version += 1

    def last_told(self, event: EarningsEvent) -> datetime:
        """When the day of a report was last told by anybody."""
        return earnings.last_told(self._calendars.get(event.symbol, earnings.Calendar()), event)

    def known(self, symbol: str) -> tuple[tuple[EarningsEvent, ...], Expected]:
        """Reports of a symbol in the order in which they came, and what was expected before them.

        The user's own dates are no part of it.
        """
        calendar = self._calendars.get(symbol, earnings.Calendar())
        told = tuple(one for one in calendar.events.values() if one.status is not EventStatus.OWN)
        return told, self._ahead.remembered(symbol)

    def restore(
        self,
        symbol: str,
        events: tuple[EarningsEvent, ...],
        expected: Expected,
        changes: tuple[DateChange, ...],
    ) -> None:
        """Be as another board was for a symbol: what its `known` and `changes` gave."""
        known = {(event.source, event.day): event for event in events}
        self._calendars[symbol] = earnings.Calendar(known, list(changes))
        self._ahead.restore(symbol, expected)
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
        sheet = self._store.sheet(symbol)
        stated = tuple(map(id, sheet.capex.values()))
        basis = (sheet.bars, stated, hour, moment.hours.ready)
        cached = self._reports.get(symbol)
        if cached is None or cached[0] != basis or calendar.dated:
            found = earnings.reports(calendar, moment.now, moment.hours)
            stating = tuple(sheet.capex.values())
            known = tuple(with_revenue(self._with_move(e, moment), stating) for e in found)
            cached = (basis, known)
            self._reports[symbol] = cached
        return cached[1]

    def reported(self, result: EarningsResult, moment: Moment) -> EarningsEvent | None:
        """A result as an event of the day of its report; None where no report can be it."""
        return earnings.reported(result, self.reports(result.symbol, moment), moment.now)

    def _with_move(self, event: EarningsEvent, moment: Moment) -> EarningsEvent:
        """`event` with its close-to-close reaction from the bars, where no answer gave one."""
        bars = self._store.sheet(event.symbol).bars
        key = (event.symbol, event.day)
        self._origins[key] = event.source
        told = math.isfinite(event.move_pct)
        if bars is None or (told and not earnings.shipped(event)):
            return event
        end = earnings.reaction_close(event, moment.hours)
        if end is None or end > moment.now:
            return event
        move = _reaction(bars.closes(), end.astimezone(NEW_YORK).date())
        if not math.isfinite(move):
            return event
        self._origins[key] = bars.raw.source
        return replace(event, move_pct=move)

    def row(self, sheet: Sheet, moment: Moment) -> RowView:
        """The symbol's row."""
        report = earnings.next_report(self.reports(sheet.what.symbol, moment), moment.now)
        why = "" if report is not None else self._why_no_report(sheet, moment)
        known = rows.Known(
            self._figures(sheet), self._ahead.of_row(sheet, report, moment), report, why
        )
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

    def calendar_state(
        self, listed: tuple[str, ...], words: int, moment: Moment
    ) -> tuple[object, ...]:
        """What the calendar of a list depends on; that of a long list is made every 10 s.

        Args:
            listed: The list.
            words: Count of refusals and failures.
            moment: Now.
        """
        if len(listed) > LONG_CALENDAR:
            return (listed, self.own, int(moment.now.timestamp() // CALENDAR_S))
        return (self.version, listed, moment.now.replace(second=0, microsecond=0), words)

    def calendar(self, wanted: tuple[str, ...], moment: Moment) -> EarningsBoard:
        """The calendar of `wanted`, of the group and of the user's own dates."""
        own = () if self.own is None else tuple(one.symbol for one in self.own.dates)
        symbols = tuple(dict.fromkeys((*earnings.GROUP, *wanted, *own)))
        calendars = {
            symbol: (self._calendars.get(symbol, earnings.Calendar()), self.reports(symbol, moment))
            for symbol in symbols
        }
        return board(
            calendars,
            symbols,
            moment.now,
            lambda event, known: self._around(event, known, moment),
            lambda symbol: self._why_no_report(self._store.sheet(symbol), moment),
            aged=not moment.replay,
        )

    def _around(
        self, event: EarningsEvent, known: tuple[EarningsEvent, ...], moment: Moment
    ) -> Around:
        """The figures around one report."""
        sheet = self._store.sheet(event.symbol)
        implied = self._ahead.of_report(event, moment)
        coming = earnings.next_report(known, moment.now)
        dates = () if self.own is None else self.own.dates
        return Around(
            implied=implied,
            one_sigma=one_sigma(implied),
            iv=around(event, sheet, moment),
            iv30_ex=self._ahead.without(event, coming, moment),
            at_risk=at_risk(sheet.quote, implied),
            past=past_moves(known, event, implied, self._origin),
            changes=of_report(self.changes(event.symbol), event),
            own=own_date(dates, event),
        )

    def _origin(self, event: EarningsEvent) -> str:
        """Who gives the move after a report."""
        return self._origins.get((event.symbol, event.day), event.source)

    def _calendar(self, symbol: str) -> earnings.Calendar:
        return self._calendars.setdefault(symbol, earnings.Calendar())

    def remember_moves(self, symbol: str, moment: Moment) -> None:
        """Note what a new chain expects of the next report, for the time after it."""
        report = earnings.next_report(self.reports(symbol, moment), moment.now)
        if report is not None and self._ahead.remember(report, moment):
            self.version += 1

    def remember_stored(self, moment: Moment) -> None:
        """Note what the last stored chains expected of the first report after each of them."""
        for symbol in self.symbols():
            moves = self._store.sheet(symbol).implied.moves
            if moves is None:
                continue
            known = self.reports(symbol, moment)
            after = (one for one in known if earnings.moment_of(one) >= moves.as_of)
            report = next(after, None)
            if report is not None and self._ahead.remember(report, moment):
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


def _session(event: EarningsEvent) -> str:
    words = {"BMO": "before the open", "AMC": "after the close", "DMH": "in the session"}
    return words.get(str(event.session), "time unknown")


def _reaction(closes: tuple[tuple[date, float], ...], day: date) -> float:
    """Close of `day` against the one before, percent; NaN if either is unknown."""
    place = bisect_left(closes, (day, -math.inf))
    if not 0 < place < len(closes) or closes[place][0] != day:
        return math.nan
    return (closes[place][1] / closes[place - 1][1] - 1.0) * 100.0


def past_events(
    events: tuple[StoryEvent, ...], now: datetime, mode: Mode
) -> tuple[StoryEvent, ...]:
    """Notes that may be shown: in a story only those whose time has come."""
    if mode is not Mode.REPLAY:
        return events
    return tuple(event for event in events if event.at <= now)
