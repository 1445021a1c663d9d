"""The shipped table of statements."""

from __future__ import annotations

import logging
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.datedparts import LATER, known_day, known_parts
from engine.desk.reference import known_from, table_lines
from engine.model.statement import Check, Statement

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from engine.desk.reference import Line

FILE = "statements.csv"
_COLUMNS = frozenset(
    (
        *("id", "symbol", "day", "known_from", "text", "value", "high", "unit", "source", "check"),
        *("why", "certainty", "report", "told_by", "as_of"),
    )
)

_log = logging.getLogger(__name__)


def read_statements(folder: Path) -> tuple[Statement, ...]:
    """Every shipped statement in the order of the file; a broken row is left out with a log line.

    Args:
        folder: Where statements.csv lies.

    Raises:
        FileFault: The table is missing or is none.
    """
    found: dict[str, Statement] = {}
    for line in table_lines(folder / FILE, _COLUMNS):
        try:
            one = _statement(line)
        except ValueError as fault:
            _log.warning("%s line %d left out: %s", FILE, line.number, fault)
            continue
        if one.id in found:
            _log.warning("%s line %d left out: %s stands twice", FILE, line.number, one.id)
        else:
            found[one.id] = one
    return tuple(found.values())


def _statement(line: Line) -> Statement:
    """One row.

    Raises:
        ValueError: A cell is missing or unreadable.
    """
    day, as_of = line.day("day"), line.day("as_of")
    if day is None or as_of is None:
        raise ValueError("no day")
    check = Check(line.text("check"))
    if check is Check.OWN or (check is not Check.VERIFIED and not line.cells["why"]):
        raise ValueError("not checked, or no word on the check")
    value, high = (float(line.cells[name] or math.nan) for name in ("value", "high"))
    if math.isinf(value) or math.isinf(high) or not (math.isnan(high) or value < high):
        raise ValueError("value out of range")
    return Statement(
        id=line.text("id"),
        symbol=line.cells["symbol"],
        day=day,
        text=line.text("text"),
        value=value,
        unit=line.cells["unit"],
        source=line.text("source"),
        check=check,
        why=line.cells["why"],
        report=line.day("report"),
        certainty=line.cells["certainty"],
        known_from=known_from(day, line.instant("known_from")),
        told_by=line.cells["told_by"],
        as_of=as_of,
        high=high,
    )


def as_known(one: Statement, now: datetime) -> Statement:
    """A shipped statement without what our look found in documents of later days."""
    return replace(
        one,
        source=known_parts(one.source, one.day, now) or LATER.format(kind="source"),
        why=known_parts(one.why, one.day, now),
        as_of=known_day(one.as_of, one.known_from, now),
    )
