"""Rows of the earnings calendar, by date, each week under a line with its sum."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from engine.model.earnings import EventStatus
from gui import format as fmt
from gui.earnings.columns import COLUMNS, DAY, LEFT, NAMES
from gui.tables.model import BoardModel
from gui.tables.origin import NOWHERE, Origin
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QObject

    from engine.desk.views import EarningsBoard, EarningsRow, EarningsWeek
    from engine.model.earnings import EarningsEvent
    from gui.tables.cell import Cell

_TO_THE_HOUR: Final = 7
_QUARTER_S: Final = 900
_NO_DAY: Final = "~"
"""Sorts after every ISO date."""
_HEADING: Final = ":"
"""Keys of weeks begin with it, and no symbol does."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a row stands for.

    Attributes:
        row: None for a symbol without a date and for a week.
        reason: Why a symbol has no date.
        monday: Of a week's line, else None.
    """

    row: EarningsRow | None
    symbol: str
    reason: str = ""
    monday: date | None = None


def instant(event: EarningsEvent) -> datetime | None:
    """The desk's instant of a report, None while neither its hour nor its session is known.

    The desk's module is not needed before the first paint.
    """
    from engine.desk.earnings import report_instant

    return report_instant(event)


def about(event: EarningsEvent) -> bool:
    """Whether the day is only estimated: it must not look like a date."""
    window = event.until is not None and event.until > event.day
    return event.status is EventStatus.ESTIMATED or (
        window and event.status is not EventStatus.REPORTED
    )


def new_york_day(at: datetime) -> date:
    """The day in New York; its time zone is loaded with the first report, not with the window."""
    return _day_of_quarter(int(at.timestamp() // _QUARTER_S))


@lru_cache(maxsize=64)
def _day_of_quarter(quarter: int) -> date:
    """The day in New York of a quarter of an hour since 1970: its days begin with one."""
    from engine.model.newyork import NEW_YORK

    return datetime.fromtimestamp(quarter * _QUARTER_S, NEW_YORK).date()


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def time_left(event: EarningsEvent, now: datetime) -> str:
    """The countdown: hours and minutes when the session is known, days when it is not.

    Of an estimate it counts about so many days; within its window it names the last day.
    """
    today = new_york_day(now)
    reported = event.status is EventStatus.REPORTED
    if event.until is not None and not reported and event.day <= today < event.until:
        return tr("by {day}").format(day=fmt.date_of(event.until))
    within = event.until is not None and event.day <= today <= event.until
    days = 0 if within and not reported else (event.day - today).days
    if about(event):
        return f"{fmt.ABOUT}{fmt.days(days)}"
    due = instant(event)
    if reported or days < 0:
        return fmt.days(min(days, 0)) if days <= 0 else fmt.days(days)
    if due is None:
        return fmt.days(days)
    left = due - now
    if left <= timedelta(0):
        return tr("due")
    return fmt.countdown(left) if days <= _TO_THE_HOUR else fmt.days(days)


class EarningsModel(BoardModel):
    """The calendar's rows, keyed by symbol and date; symbols without any date stand last.

    Attributes:
        weeks: What the reports of a week put at risk, by its Monday.
    """

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self.now = now
        self.weeks: dict[date, EarningsWeek] = {}
        self._rows_of: tuple[EarningsRow, ...] = ()
        self._without: tuple[tuple[str, str], ...] = ()
        self._empty: date | None = None
        self._shown: dict[str, Shown] = {}
        self._names: dict[str, str] = {}

    def set_board(self, board: EarningsBoard) -> None:
        """Show a calendar; unchanged rows are left alone."""
        self._rows_of = tuple(sorted(board.rows, key=_order))
        self._without = board.without
        self.weeks = {week.monday: week for week in board.weeks}
        self._fill()

    def show_empty(self, monday: date | None) -> None:
        """Give a week without reports a line of its own, None for none."""
        if monday != self._empty:
            self._empty = monday
            self._fill()

    def _fill(self) -> None:
        named = {row.event.symbol for row in self._rows_of}
        shown = dict(self._lines())
        shown |= {
            f"{symbol} -": Shown(None, symbol, why)
            for symbol, why in self._without
            if symbol not in named
        }
        same = list(shown) == self._own
        self._shown = shown
        cells = {key: self._written(key) for key in shown}
        if same:
            self._put(cells)
        else:
            self._replace(list(shown), cells)

    def _lines(self) -> Iterable[tuple[str, Shown]]:
        """The reports by date, each week behind its line."""
        mondays = {monday_of(row.event.day) for row in self._rows_of}
        empty = self._empty if self._empty not in mondays else None
        last = None
        for row in self._rows_of:
            monday = monday_of(row.event.day)
            if empty is not None and empty < monday:
                yield week_key(empty), Shown(None, "", monday=empty)
                empty = None
            if self.weeks and monday != last:
                yield week_key(monday), Shown(None, "", monday=monday)
            last = monday
            yield f"{row.event.symbol} {row.event.day}", Shown(row, row.event.symbol)
        if empty is not None:
            yield week_key(empty), Shown(None, "", monday=empty)

    def why_no_dates(self) -> str:
        """The reason of the first row when not one has a date, else ""."""
        if any(shown.row is not None for shown in self._shown.values()):
            return ""
        return told(next((shown.reason for shown in self._shown.values() if shown.reason), ""))

    def name(self, symbol: str, name: str) -> None:
        """A company's name from its quote."""
        if name and self._names.get(symbol) != name:
            self._names[symbol] = name
            self._put({key: self._written(key) for key in self._shown})

    def tick(self) -> None:
        """Write countdowns anew."""
        from gui.earnings.cells import left_cell

        now, changed = self.now(), {}
        for key, shown in self._shown.items():
            if shown.row is not None:
                before = self._cells[key]
                changed[key] = (*before[:LEFT], left_cell(shown.row, now), *before[LEFT + 1 :])
        self._put(changed)

    def symbol(self, row: int) -> str:
        """The row's symbol, "" of a week's line."""
        shown = self._shown.get(self.key(row))
        return shown.symbol if shown is not None else ""

    def shown(self, row: int) -> Shown | None:
        """What a row stands for."""
        return self._shown.get(self.key(row))

    def report(self, key: str) -> EarningsRow | None:
        """The report of a row, None of all others."""
        shown = self._shown.get(key)
        return shown.row if shown is not None else None

    def reports(self) -> list[tuple[str, EarningsRow]]:
        """Every report that is shown, in the shown order, with its row's key."""
        found = ((key, self.report(key)) for key in self._keys)
        return [(key, row) for key, row in found if row is not None]

    def rows_in(self, monday: date) -> list[str]:
        """Keys of the shown reports of a week."""
        return [key for key, row in self.reports() if monday_of(row.event.day) == monday]

    def nearest(self, symbol: str, day: str) -> str:
        """Key of a company's shown report nearest to an ISO day, "" for today; "" without any."""
        at = new_york_day(self.now())
        with suppress(ValueError):
            at = date.fromisoformat(day)
        found = [(key, row) for key, row in self.reports() if row.event.symbol == symbol]
        if not day:
            ahead = [pair for pair in found if pair[1].event.day >= at]
            found = ahead or found
        if not found:
            return f"{symbol} -" if f"{symbol} -" in self._rows else ""
        return min(found, key=lambda pair: abs((pair[1].event.day - at).days))[0]

    def first_coming(self) -> int:
        """The first row that is not past; 0 without any."""
        coming = (
            row
            for row, key in enumerate(self._keys)
            if (found := self.report(key)) is not None and not _past(found, self.now())
        )
        return next(coming, 0)

    def company(self, symbol: str) -> str:
        """The company's name, "" unknown."""
        return self._names.get(symbol) or NAMES.get(symbol, "")

    def is_header(self, row: int) -> bool:
        """Whether the row is the line of a week."""
        return self.key(row).startswith(_HEADING)

    def spoken(self, row: int, column: int) -> str:
        """A cell in words; a week's line with its sum."""
        if not self.is_header(row):
            return super().spoken(row, column)
        head = self.cell(row, 0)
        return f"{head.text}: {head.note}" if not column else ""

    def section(self, row: int) -> str:
        """The Monday of the row's week where weeks are told apart."""
        shown = self.shown(row)
        if shown is None or shown.row is None or not self.weeks:
            return ""
        return monday_of(shown.row.event.day).isoformat()

    def origin(self, row: int) -> Origin:
        """Who told the report, and when."""
        shown = self.shown(row)
        if shown is None or shown.row is None:
            return NOWHERE
        event = shown.row.event
        age = (self.now() - event.as_of).total_seconds()
        return Origin(", ".join(shown.row.sources) or event.source, event.as_of, age)

    def tip(self, row: int, column: int) -> str:
        """What is known of the report and why the rest is not."""
        from gui.earnings.telling import tip

        return tip(self, self._shown[self.key(row)], column)

    def _findable(self, key: str) -> bool:
        return bool(key) and not key.startswith(_HEADING)

    def _sortable(self, key: str) -> bool:
        return self._findable(key)

    def _text(self, key: str, column: int) -> str:
        """Dates are sorted as dates, those that are not known last."""
        row = self._shown[key].row
        if column != DAY:
            return super()._text(key, column)
        return row.event.day.isoformat() if row is not None else _NO_DAY

    def _written(self, key: str) -> tuple[Cell, ...]:
        from gui.earnings.cells import row_cells, undated_cells, week_cells

        shown = self._shown[key]
        if shown.monday is not None:
            return week_cells(shown.monday, self.weeks.get(shown.monday))
        company = self.company(shown.symbol)
        if shown.row is None:
            return undated_cells(shown.symbol, company)
        return row_cells(shown.row, company, self.now())


def _past(row: EarningsRow, now: datetime) -> bool:
    last = row.event.until or row.event.day
    return row.event.status is EventStatus.REPORTED or last < new_york_day(now)


def week_key(monday: date) -> str:
    """Key of a week's line."""
    return f"{_HEADING}{monday}"


def _order(row: EarningsRow) -> tuple[date, bool, float, str]:
    """By day; within it Meta, Microsoft, Alphabet, AMD and TSMC first, then by the hour."""
    from engine.desk.earnings import GROUP, moment_of

    event = row.event
    return event.day, event.symbol not in GROUP, moment_of(event).timestamp(), event.symbol
