"""What is painted in a row of the calendar; loaded with the first reports."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.model.earnings import EventStatus, Session
from engine.model.newyork import NEW_YORK
from gui import format as fmt
from gui.earnings.columns import COLUMNS
from gui.earnings.model import about, instant, new_york_day, time_left
from gui.earnings.words import (
    absolute,
    revenue,
    session_word,
    signed,
    status_word,
    surprise,
    week_title,
    week_words,
)
from gui.tables.cell import EMPTY, Cell, Mark, Tone, figure
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from engine.desk.views import EarningsRow, EarningsWeek
    from engine.model.earnings import EarningsEvent
    from engine.model.value import Measured

_DISPUTED: Final = " ≠"
_CHANGED: Final = " Δ"
_DASH: Final = Cell(fmt.DASH, Tone.QUIET)
_HOME: Final = "USD"


def week_cells(monday: date, week: EarningsWeek | None) -> tuple[Cell, ...]:
    """The line of a week: its day and what it puts at risk."""
    head = Cell(week_title(monday), note=week_words(week))
    return (head, *(EMPTY,) * (len(COLUMNS) - 1))


def undated_cells(symbol: str, company: str) -> tuple[Cell, ...]:
    """A symbol no source names a date of."""
    head = Cell(symbol), Cell(company, Tone.QUIET), Cell(tr("no date"), Tone.QUIET)
    return (*head, *(_DASH,) * (len(COLUMNS) - len(head)))


def row_cells(row: EarningsRow, company: str, now: datetime) -> tuple[Cell, ...]:
    """A report with everything known of it, in the order of the columns."""
    event = row.event
    tone = Tone.QUIET if event.status is EventStatus.REPORTED else Tone.TEXT
    return (
        Cell(event.symbol),
        Cell(company, Tone.QUIET),
        _day(row, tone),
        Cell(_session(event), Tone.QUIET),
        Cell(status_word(row), Tone.TEXT if _own(row) else Tone.QUIET),
        left_cell(row, now),
        _plain(row.implied_move_pct, _around),
        _plain(row.one_sigma_pct, _around),
        *_past(row),
        _plain(row.at_risk_usd, fmt.money),
        _eps(event),
        _directed(surprise(event.eps_actual, event.eps_estimate)),
        _revenue(event),
        _directed(event.move_pct),
        _plain(row.iv_before, fmt.points),
        _plain(row.iv_after, fmt.points),
        _plain(row.crush, lambda value: fmt.points(value, signed=True)),
        _plain(row.iv30_ex, fmt.points),
        Cell(", ".join(row.sources) or event.source, Tone.QUIET),
    )


def left_cell(row: EarningsRow, now: datetime) -> Cell:
    """The countdown."""
    event = row.event
    due = row.due or instant(event)
    near = (event.day - new_york_day(now)).days <= 1
    past = event.status is EventStatus.REPORTED
    return Cell(
        time_left(event, now),
        Tone.TEXT if near and not past else Tone.QUIET,
        value=due.timestamp() if due else float(event.day.toordinal()) * 86_400,
    )


def _session(event: EarningsEvent) -> str:
    """Before the open, after the close, or the hour in New York of what is neither."""
    if event.when is None or event.session in (Session.BMO, Session.AMC):
        return session_word(event.session)
    return tr("{hour} NY").format(hour=f"{event.when.astimezone(NEW_YORK):%H:%M}")


def _own(row: EarningsRow) -> bool:
    return row.event.status is EventStatus.OWN or row.own is not None


def _day(row: EarningsRow, tone: Tone) -> Cell:
    event = row.event
    text = fmt.day_about(event.day, event.until) if about(event) else fmt.day(event.day)
    text += (_DISPUTED if row.disputed else "") + (_CHANGED if row.changes else "")
    if row.stale:
        return Cell(text, Tone.STALE, Mark.CLOCK)
    return Cell(text, tone, Mark.DISC if _own(row) else Mark.NONE)


def _plain(measured: Measured, write: Callable[[float], str]) -> Cell:
    """A figure without the replay's band: the pane has its frame."""
    return replace(figure(measured, write), replayed=False)


def _around(value: float) -> str:
    return f"±{fmt.number(value, 1)}"


def _directed(value: float) -> Cell:
    if math.isnan(value):
        return _DASH
    return Cell(signed(value), Tone.UP if value > 0 else Tone.DOWN if value else Tone.TEXT,
                value=value)  # fmt: skip


def _past(row: EarningsRow) -> tuple[Cell, Cell, Cell, Cell]:
    past = row.past
    if past is None:
        return _DASH, _DASH, _DASH, _DASH
    spread = f"{absolute(past.low)}{fmt.DASH}{absolute(past.high)}"
    return (
        _number(past.percentile, fmt.number(past.percentile, 0)),
        _number(past.mean, absolute(past.mean)),
        _number(past.median, absolute(past.median)),
        _number(past.high, spread),
    )


def _number(value: float, text: str) -> Cell:
    return _DASH if math.isnan(value) else Cell(text, value=value)


def _eps(event: EarningsEvent) -> Cell:
    return _against(
        event.eps_estimate,
        event.eps_actual,
        lambda value: fmt.number(value, 2),
        "" if event.eps_currency == _HOME else event.eps_currency,
    )


def _revenue(event: EarningsEvent) -> Cell:
    def write(value: float) -> str:
        return revenue(value, event.revenue_currency)

    return _against(event.revenue_estimate, event.revenue_actual, write, "")


def _against(
    expected: float, reported: float, write: Callable[[float], str], note: str
) -> Cell:  # fmt: skip
    """The reported figure against the expected one, or the expected one alone."""
    if math.isnan(reported):
        if math.isnan(expected):
            return _DASH
        shown = tr("{value}\u2009est").format(value=write(expected))
        return Cell(shown, Tone.QUIET, value=expected, note=note)
    text = write(reported)
    if not math.isnan(expected):
        text = tr("{actual} vs {expected}").format(actual=text, expected=write(expected))
    return Cell(text, value=reported, note=note)
