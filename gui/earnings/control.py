"""What the calendar's commands do: weeks, views, own dates, the file, reminders."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from engine.desk.alerts.steps import add_text
from engine.desk.earnings import AHEAD_DAYS, BACK_DAYS
from engine.desk.ownsteps import date_text, drop_date_text
from engine.model.earnings import OwnDate, Session
from gui import format as fmt
from gui.earnings.model import monday_of, new_york_day, week_key
from gui.earnings.owndates import own_of, with_date
from gui.earnings.telling import when_words
from gui.earnings.typed import read_day
from gui.earnings.words import status_word, week_title
from gui.text import tr

if TYPE_CHECKING:
    from datetime import date

    from engine.desk.views import EarningsRow
    from gui.earnings.pane import EarningsPane
    from gui.earnings.showing import Showing
    from gui.window import MainWindow

REMIND_HOURS: Final = 24.0


class EarningsControl(QObject):
    """Acts on the pane of one window.

    Args:
        window: Its edits keep what is written.
        showing: How the pane shows the calendar.
    """

    def __init__(self, window: MainWindow, showing: Showing) -> None:
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._pane: EarningsPane = window.earnings
        self._engine = window.engine
        window.edits.written.connect(self._written)

    # commands: earnings.*

    def prev_week(self) -> None:
        """The week before, in the month view the month before."""
        self._turn(-1)

    def next_week(self) -> None:
        """The next week, in the month view the next month."""
        self._turn(1)

    def this_week(self) -> None:
        """This week, today's reports selected."""
        today = new_york_day(self._engine.now())
        self._open(today)
        todays = [key for key, row in self._pane.calendar.reports() if row.event.day == today]
        if todays:
            self._pane.select_keys(todays, todays[0])
        self._pane.said.emit(
            tr("Today, {day}: {count} reports").format(day=fmt.day(today), count=len(todays))
            if todays
            else tr("No report today, {day}").format(day=fmt.day(today))
        )

    def next_view(self) -> None:
        """List, week, month, round again; remembered."""
        self._showing.turn()

    def card_left(self) -> None:
        """The cell, or the card, to the left."""
        self._aside(-1)

    def card_right(self) -> None:
        """The cell, or the card, to the right."""
        self._aside(1)

    def edit_date(self) -> None:
        """Ask for an own date and hour of the current company's report."""
        from gui.earnings.datesheet import DateSheet

        symbol, row = self._current()
        own = own_of(self._engine.own_dates(), symbol, row)
        event = row.event if row is not None else None
        if own is not None:
            before = own.day.isoformat(), own.session, own.note
        elif event is not None:
            before = event.day.isoformat(), event.session, ""
        else:
            before = "", Session.UNKNOWN, ""
        said = ""
        if row is not None:
            who = ", ".join(row.sources) or row.event.source
            said = tr("{who}: {when}, {status}").format(
                who=who, when=when_words(row), status=status_word(row)
            )
        title = tr("Own report date of {symbol}").format(symbol=symbol)

        def accept(day: str, session: Session, note: str) -> str:
            return self._take(symbol, own, (day, session, note))

        DateSheet.over(self._window).toggle_for(title, said, before, accept)

    def clear_date(self) -> None:
        """Drop the own date of the current company's report; undo brings it back."""
        symbol, row = self._current()
        dates = self._engine.own_dates()
        own = own_of(dates, symbol, row)
        if own is None:
            self._pane.said.emit(tr("{symbol} has no own date").format(symbol=symbol))
            return
        kept = tuple(one for one in dates if one != own)
        self._window.edits.write("dates", dates, kept, drop_date_text(symbol), (symbol,))
        self._pane.said.emit(tr("Own date of {symbol} dropped").format(symbol=symbol))

    def remind(self) -> None:
        """An alert a day before the current company reports."""
        from engine.model.alert import Alert, ReportIn

        symbol, _ = self._current()
        alerts = self._engine.alerts()
        condition = ReportIn(symbol, REMIND_HOURS)
        text = f"{symbol} earnings in {REMIND_HOURS:.0f}h"
        if any(one.condition == condition and one.on for one in alerts):
            self._pane.said.emit(tr("There is such an alert already: {text}").format(text=text))
            return
        new = Alert(uuid.uuid4().hex[:12], condition, created=self._engine.now())
        self._window.edits.write("alerts", alerts, (*alerts, new), add_text([text]), (new.id,))
        self._pane.said.emit(tr("Alert added: {text}").format(text=text))

    def export_calendar(self) -> None:
        """Ask for a file and write the shown reports into it as iCalendar."""
        from gui.filesheets import SaveSheet
        from gui.tables.exporting import Kind, documents

        rows, now = self._showing.rows(), self._engine.now()

        def make() -> bytes:
            from engine.desk.icalendar import document

            return document(rows, now, remind=timedelta(hours=REMIND_HOURS)).encode()

        kind = Kind(tr("iCalendar, the reports as shown"), "ics", make)
        SaveSheet.over(self._window).toggle_for(
            documents() / self._pane.export_name(), (kind,), lambda said: self._pane.said.emit(said)
        )

    # why not

    def why_no_company(self) -> str:
        """Why there is no company to act on, "" if there is one."""
        return "" if self._pane.current_symbol() else tr("Choose a company first")

    def why_no_reminder(self) -> str:
        """Why there is nothing to be reminded of, "" if there is."""
        if self._window.replay.replaying:
            return tr("A reminder waits for coming reports: leave the replay first")
        from engine.model.earnings import EventStatus

        symbol, row = self._current()
        if row is not None:
            last = row.event.until or row.event.day
            if row.event.status is EventStatus.REPORTED or last < new_york_day(self._engine.now()):
                return tr("This report is over: choose a coming one")
        return "" if symbol else tr("Choose a company first")

    def why_no_own(self) -> str:
        """Why no own date can be set or dropped, "" if it can."""
        if self._window.replay.replaying:
            return tr("A replay shows no own dates")
        return self.why_no_company()

    def why_no_rows(self) -> str:
        """Why there is nothing to export, "" if there is."""
        return "" if self._showing.rows() else tr("No report is shown")

    # inside

    def _current(self) -> tuple[str, EarningsRow | None]:
        """The current company, and its report where it has one."""
        pane = self._pane
        return pane.current_symbol(), pane.calendar.report(pane.calendar.key(pane.current_row()))

    def _take(
        self, symbol: str, own: OwnDate | None, typed: tuple[str, Session, str]
    ) -> str:  # fmt: skip
        """Store an own date; the reason where the day is none."""
        now = self._engine.now()
        today = new_york_day(now)
        day = read_day(typed[0], today, today + timedelta(days=AHEAD_DAYS))
        if isinstance(day, str):
            return day
        new = OwnDate(symbol, day, typed[1], now, typed[2])
        if own is not None and replace(own, set_at=now) == new:
            self._pane.said.emit(tr("Nothing changed"))
            return ""
        dates = self._engine.own_dates()
        after = with_date(dates, new, own)
        self._window.edits.write("dates", dates, after, date_text(symbol), (symbol,))
        self._pane.said.emit(
            tr("Own date of {symbol}: {day}").format(symbol=symbol, day=fmt.day(day, year=True))
        )
        return ""

    def _written(self, name: str, keys: tuple[str, ...]) -> None:
        """An own date came or went, by hand or by undo: its company is shown."""
        if name == "dates" and keys:
            self._pane.select_symbol(keys[0])

    def _turn(self, by: int) -> None:
        today = new_york_day(self._engine.now())
        day = self._showing.after(by)
        first, last = today - timedelta(days=BACK_DAYS), today + timedelta(days=AHEAD_DAYS)
        if self._showing.ends_before(day, first) or self._showing.begins_after(day, last):
            words = tr("The calendar goes from {first} to {last}")
            ends = {"first": fmt.year_date(first), "last": fmt.year_date(last)}
            self._pane.said.emit(words.format(**ends))
            return
        self._open(day)
        self._pane.said.emit(self._showing.title())

    def _open(self, day: date) -> None:
        """Show the week or month of a day and stand on its first report, on nothing without."""
        self._showing.open(day)
        if self._showing.cards is not None:
            self._showing.cards.go_to_end(0)
            return
        pane, monday = self._pane, monday_of(day)
        found = pane.calendar.rows_in(monday)
        pane.calendar.show_empty(None if found else monday)
        if found:
            pane.go_to_top(pane.calendar.row_of(found[0]))
        else:
            pane.reveal(week_key(monday))
            if pane.board.sort_column is not None or pane.board.filtered:
                self._pane.said.emit(tr("{week}: no reports").format(week=week_title(monday)))

    def _aside(self, by: int) -> None:
        if self._showing.cards is None:
            self._pane.table.step_column(by)
        else:
            self._showing.cards.step(by, 0)
