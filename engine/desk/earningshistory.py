"""The shipped table of company reports since 2024."""

from __future__ import annotations

import logging
import math
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from engine.desk.reference import table_lines
from engine.model.earnings import SHIPPED, EarningsEvent, EventStatus, Session
from engine.model.newyork import NEW_YORK

if TYPE_CHECKING:
    from pathlib import Path

    from engine.desk.reference import Line

FILE = "earnings-history.csv"
_COLUMNS = frozenset(
    (
        *("symbol", "date", "session", "status", "eps_estimate", "eps_actual", "eps_basis"),
        *("eps_currency", "move_pct", "note", "certainty", "source", "as_of"),
    )
)
_STATUS = {"reported": EventStatus.REPORTED, "scheduled": EventStatus.ESTIMATED}

_log = logging.getLogger(__name__)


def read_history(folder: Path, now: datetime) -> tuple[EarningsEvent, ...]:
    """The shipped reports that were out, and the dates that were expected, by `now`.

    A broken row is left out with a log line.

    Args:
        folder: Where earnings-history.csv lies.
        now: Wall time.

    Raises:
        FileFault: The table is missing or is none.
    """
    found = []
    for line in table_lines(folder / FILE, _COLUMNS):
        try:
            event = _event(line)
        except (ValueError, KeyError) as fault:
            _log.warning("%s line %d left out: %s", FILE, line.number, fault)
            continue
        known_on = event.day if event.status is EventStatus.REPORTED else event.as_of.date()
        if known_on < now.astimezone(NEW_YORK).date():
            found.append(event)
    return tuple(found)


def _event(line: Line) -> EarningsEvent:
    """One row as a report.

    Raises:
        KeyError: A status that is none.
        ValueError: A cell is missing or unreadable.
    """
    day = date.fromisoformat(line.text("date"))
    status = _STATUS[line.text("status")]
    as_of = day if status is EventStatus.REPORTED else date.fromisoformat(line.text("as_of"))
    basis, note = line.cells["eps_basis"], line.cells["note"]
    parts = (f"EPS {basis}" if basis else "", note, line.text("certainty"))
    return EarningsEvent(
        symbol=line.text("symbol"),
        day=day,
        session=Session(line.text("session")),
        status=status,
        source=f"{SHIPPED}: {line.text('source')}",
        as_of=datetime.combine(as_of, time(), UTC),
        eps_estimate=_signed(line, "eps_estimate"),
        eps_actual=_signed(line, "eps_actual"),
        eps_currency=line.text("eps_currency"),
        move_pct=_signed(line, "move_pct"),
        note="; ".join(part for part in parts if part),
    )


def _signed(line: Line, column: str) -> float:
    """A cell as a finite number, NaN if it is empty.

    Raises:
        ValueError: It is something else.
    """
    value = float(line.cells[column] or math.nan)
    if math.isinf(value):
        raise ValueError(f"{column} out of range")
    return value
