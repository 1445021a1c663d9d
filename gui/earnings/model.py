"""Rows of the earnings calendar, by date."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from engine.desk.volfigures import Figure
from engine.model.earnings import EarningsEvent, EventStatus, Session
from gui import format as fmt
from gui.tables.cell import Cell, Mark, Tone, figure
from gui.tables.model import BoardModel, Column
from gui.text import told, tr
from gui.vol.definitions import definition
from gui.vol.definitions import tip as volatility_tip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QObject

    from engine.desk.views import EarningsBoard, EarningsRow

SYMBOL, COMPANY, DAY, SESSION, STATUS, LEFT, MOVE, EPS = range(8)

COLUMNS: Final = (
    Column("symbol", "Symbol", "The company's symbol.", "GOOGL", figures=False),
    Column("company", "Company", "The company's name.", "Taiwan Semiconductor", figures=False,
           rank=3, stretches=True),
    Column("day", "Date", "Day of the report in New York. ~30 Sep and 26–30 Sep: only estimated; "
           "≠: another source names another; grey with a clock: no source has told it of late.",
           "28 Sep–3 Oct ≠", figures=False, marked=True),
    Column("session", "Session", "Before the open or after the close of that day.",
           "before open", figures=False),
    Column("status", "Status", "Confirmed by the company, or estimated by the source.",
           "estimated", figures=False, rank=1),
    Column("left", "In", "Time left to the report: to its hour, else to the open or close; "
           "days while the session is unknown; about so many (~) while the day is estimated; "
           "the last day of an estimated window.",
           "88 h 88 min"),
    Column("move", "Move %", lambda: definition("implied_move_pct").text, "±88.8"),
    Column("eps", "EPS", "Earnings per share: reported against expected, or the expected alone.",
           "8.88 vs 8.88", rank=2),
)  # fmt: skip

NAMES: Final = {
    "META": "Meta Platforms", "MSFT": "Microsoft", "GOOGL": "Alphabet", "GOOG": "Alphabet",
    "AMD": "Advanced Micro Devices", "TSM": "Taiwan Semiconductor", "NVDA": "NVIDIA",
    "AVGO": "Broadcom", "ASML": "ASML", "QCOM": "Qualcomm", "AMZN": "Amazon", "AAPL": "Apple",
    "INTC": "Intel", "ORCL": "Oracle", "TSLA": "Tesla",
}  # fmt: skip
"""Names until a quote brings one."""

_TO_THE_HOUR: Final = 7
_DISPUTED: Final = " ≠"
_QUARTER_S: Final = 900
_NO_DAY: Final = "~"
"""Sorts after every ISO date."""
_SESSIONS: Final = {
    Session.BMO: "before open",
    Session.AMC: "after close",
    Session.DMH: "in session",
    Session.UNKNOWN: "unknown",
}
_LINES: Final = (
    ("implied_move_pct", "implied move"),
    ("eps_estimate", "EPS estimate"),
    ("eps_actual", "EPS"),
)


@dataclass(frozen=True, slots=True)
class _Shown:
    row: EarningsRow | None
    symbol: str
    reason: str


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
    """The calendar's rows, keyed by symbol and date; symbols without any date stand last."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._now = now
        self._shown: dict[str, _Shown] = {}
        self._names: dict[str, str] = {}

    def set_board(self, board: EarningsBoard) -> None:
        """Show a calendar; unchanged rows are left alone."""
        shown = {
            f"{row.event.symbol} {row.event.day}": _Shown(row, row.event.symbol, "")
            for row in sorted(board.rows, key=_order)
        }
        named = {row.event.symbol for row in board.rows}
        shown |= {
            f"{symbol} -": _Shown(None, symbol, why)
            for symbol, why in board.without
            if symbol not in named
        }
        same = list(shown) == self._own
        self._shown = shown
        cells = {key: self._written(key) for key in shown}
        if same:
            self._put(cells)
        else:
            self._replace(list(shown), cells)

    def why_no_dates(self) -> str:
        """The reason of the first row when not one has a date, else ""."""
        if any(shown.row is not None for shown in self._shown.values()):
            return ""
        return told(next((shown.reason for shown in self._shown.values()), ""))

    def name(self, symbol: str, name: str) -> None:
        """A company's name from its quote."""
        if name and self._names.get(symbol) != name:
            self._names[symbol] = name
            self.tick()

    def tick(self) -> None:
        """Write countdowns anew."""
        self._put({key: self._written(key) for key in self._shown})

    def symbol(self, row: int) -> str:
        """The row's symbol."""
        shown = self._shown.get(self.key(row))
        return shown.symbol if shown is not None else ""

    def tip(self, row: int, column: int) -> str:
        """What is known of the report and why the rest is not."""
        shown = self._shown[self.key(row)]
        company = self._company(shown.symbol)
        if shown.row is None:
            why = tr("No date: {why}").format(why=told(shown.reason))
            return f"{shown.symbol} {company}\n{why}"
        if column == MOVE:
            move = Figure("implied_move_pct", shown.row.implied_move_pct)
            return volatility_tip(move, shown.symbol)
        event = shown.row.event
        lines = [
            f"{shown.symbol} {company}",
            _eps_words(event),
            f"{fmt.days_between(event.day, event.until)}, "
            f"{tr(_SESSIONS[event.session])}, {told(str(event.status))}",
            tr("Sources: {sources}").format(sources=", ".join(shown.row.sources) or event.source),
            tr("As of {when}").format(when=fmt.stamp(event.as_of)),
            self._lateness(shown.row),
            told(event.note),
            told(shown.row.disputed),
        ]
        titles = dict(_LINES)
        lines += [f"{tr(titles.get(name, name))}: {told(why)}" for name, why in shown.row.reasons]
        return "\n".join(line for line in lines if line)

    def _lateness(self, row: EarningsRow) -> str:
        """How long ago the day was told last, "" while that is not too long."""
        if not row.stale:
            return ""
        ago = fmt.countdown(self._now() - row.event.as_of)
        return tr("Stale: told {age} ago, not confirmed since").format(age=ago)

    def _text(self, key: str, column: int) -> str:
        """Dates are sorted as dates, those that are not known last."""
        row = self._shown[key].row
        if column != DAY:
            return super()._text(key, column)
        return row.event.day.isoformat() if row is not None else _NO_DAY

    def _company(self, symbol: str) -> str:
        return self._names.get(symbol) or NAMES.get(symbol, "")

    def _written(self, key: str) -> tuple[Cell, ...]:
        shown = self._shown[key]
        head = Cell(shown.symbol), Cell(self._company(shown.symbol), Tone.QUIET)
        if shown.row is None:
            dash = Cell(fmt.DASH, Tone.QUIET)
            return (*head, Cell(tr("no date"), Tone.QUIET), *(dash,) * 5)
        event = shown.row.event
        due = instant(event)
        past = event.status is EventStatus.REPORTED
        tone = Tone.QUIET if past else Tone.TEXT
        days = (event.day - new_york_day(self._now())).days
        return (
            *head,
            _day(shown.row, tone),
            Cell(tr(_SESSIONS[event.session]), Tone.QUIET),
            Cell(told(str(event.status)), Tone.QUIET),
            Cell(
                time_left(event, self._now()),
                Tone.TEXT if not past and days <= 1 else Tone.QUIET,
                value=due.timestamp() if due else float(event.day.toordinal()) * 86_400,
            ),
            replace(figure(shown.row.implied_move_pct, _percent), replayed=False),
            _eps(event),
        )


def _order(row: EarningsRow) -> tuple[float, str]:
    event = row.event
    from engine.desk.earnings import moment_of

    return moment_of(event).timestamp(), event.symbol


def _day(row: EarningsRow, tone: Tone) -> Cell:
    event = row.event
    text = fmt.day_about(event.day, event.until) if about(event) else fmt.day(event.day)
    text += _DISPUTED if row.disputed else ""
    return Cell(text, Tone.STALE, Mark.CLOCK) if row.stale else Cell(text, tone)


def _percent(value: float) -> str:
    return f"±{fmt.number(value, 1)}"


def _eps_words(event: EarningsEvent) -> str:
    """Expected and reported earnings per share with their currency, "" if neither is known."""
    parts = [
        form.format(value=f"{fmt.number(value, 2)} {event.eps_currency}")
        for form, value in (
            (tr("reported {value}"), event.eps_actual),
            (tr("expected {value}"), event.eps_estimate),
        )
        if not math.isnan(value)
    ]
    return tr("EPS {figures}").format(figures=", ".join(parts)) if parts else ""


def _eps(event: EarningsEvent) -> Cell:
    expected, reported = event.eps_estimate, event.eps_actual
    if math.isnan(reported):
        if math.isnan(expected):
            return Cell(fmt.DASH, Tone.QUIET)
        shown = tr("{value}\u2009est").format(value=fmt.number(expected, 2))
        return Cell(shown, Tone.QUIET, value=expected)
    text = fmt.number(reported, 2)
    if not math.isnan(expected):
        text = tr("{actual} vs {expected}").format(actual=text, expected=fmt.number(expected, 2))
    return Cell(text, value=reported)
