"""The shipped tables: capital spending by quarter and the SEC's company numbers."""

from __future__ import annotations

import csv
import logging
import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from engine.desk.capex import TABLE
from engine.errors import FileFault
from engine.model.capex import CapexRow, CapexSeries, calendar_quarter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

CAPEX_FILE = "capex.csv"
CIKS_FILE = "ciks.csv"
_CAPEX_COLUMNS = frozenset(
    (
        *("symbol", "period_end", "told_on", "unit", "capex_m", "revenue_m"),
        *("restated_m", "restated_on", "definition", "headline_bn", "headline_definition"),
        *("usd_rate", "source", "headline_source", "certainty", "headline_certainty", "as_of"),
        *("told_at",),
    )
)
_CIK_COLUMNS = frozenset({"symbol", "cik"})
_UNTOLD = timedelta(days=60)
"""When a quarter counts as known whose report day is not: the longest time a filing may take."""
_MILLIONS = 1e3
_LARGEST_CIK = 10**10

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table with its place in the file."""

    number: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """A cell that must not be empty.

        Raises:
            ValueError: It is.
        """
        value = self.cells[column]
        if not value:
            raise ValueError(f"no {column}")
        return value

    def figure(self, column: str) -> float:
        """A cell as a finite number of at least 0, NaN if it is empty.

        Raises:
            ValueError: It is something else.
        """
        value = float(self.cells[column] or math.nan)
        if value < 0.0 or math.isinf(value):
            raise ValueError(f"{column} out of range")
        return value

    def day(self, column: str) -> date | None:
        """A cell as a date, None if it is empty.

        Raises:
            ValueError: It is something else.
        """
        return date.fromisoformat(self.cells[column]) if self.cells[column] else None

    def instant(self, column: str) -> datetime | None:
        """A cell as an instant in UTC, None if it is empty.

        Raises:
            ValueError: It is something else, or of no zone.
        """
        if not self.cells[column]:
            return None
        at = datetime.fromisoformat(self.cells[column])
        if at.tzinfo is None:
            raise ValueError(f"{column} without a zone")
        return at.astimezone(UTC)


def known_from(told: date | None, at: datetime | None) -> datetime | None:
    """From when something counts as known: its instant, else the midnight that ends its day."""
    if at is not None or told is None:
        return at
    return datetime.combine(told + timedelta(days=1), time(), UTC)


def read_reference(folder: Path, now: datetime) -> tuple[CapexSeries, ...]:
    """The shipped quarters that were known at `now`, by company.

    A broken row is left out with a log line.

    Args:
        folder: Where capex.csv lies.
        now: Wall time; a story of 2024 sees neither later quarters nor later corrections.

    Raises:
        FileFault: The table is missing or is none.
    """
    return capex_known(capex_lines(folder), now)


def capex_lines(folder: Path) -> list[Line]:
    """The rows of the shipped quarters as they stand in their file.

    Raises:
        FileFault: The table is missing or is none.
    """
    return table_lines(folder / CAPEX_FILE, _CAPEX_COLUMNS)


def capex_known(lines: Iterable[Line], now: datetime) -> tuple[CapexSeries, ...]:
    """What of `capex_lines` was known at `now`, see `read_reference`."""
    rows: dict[str, list[CapexRow]] = {}
    for line in lines:
        try:
            row = _row(line, now)
        except (ValueError, OverflowError) as fault:
            _log.warning("%s line %d left out: %s", CAPEX_FILE, line.number, fault)
            continue
        if row is not None:
            rows.setdefault(row.symbol, []).append(row)
    return tuple(
        CapexSeries(
            symbol,
            tuple(sorted(known, key=lambda r: r.period_end)),
            max(row.as_of for row in known),
            0.0,
            TABLE,
        )
        for symbol, known in rows.items()
    )


def capex_turns(lines: Iterable[Line]) -> tuple[datetime, ...]:
    """Instants at which `capex_known` changes, in order; those of broken rows are left out."""
    found: set[datetime] = set()
    for line in lines:
        try:
            end = date.fromisoformat(line.text("period_end"))
            told, corrected = line.day("told_on"), known_from(line.day("restated_on"), None)
            found.add(known_from(told, line.instant("told_at")) or _untold(end))
        except (ValueError, OverflowError):
            continue
        if corrected is not None:
            found.add(corrected)
    return tuple(sorted(found))


def read_ciks(folder: Path) -> Mapping[str, int]:
    """The SEC's company numbers by canonical symbol; a broken row is left out with a log line.

    Raises:
        FileFault: The table is missing or is none.
    """
    found: dict[str, int] = {}
    for line in table_lines(folder / CIKS_FILE, _CIK_COLUMNS):
        text = line.cells["cik"]
        if not line.cells["symbol"] or not (text.isascii() and text.isdigit()):
            _log.warning("%s line %d left out: no number", CIKS_FILE, line.number)
        elif 0 < int(text) < _LARGEST_CIK:
            found[line.cells["symbol"]] = int(text)
        else:
            _log.warning("%s line %d left out: out of range", CIKS_FILE, line.number)
    return found


def table_lines(path: Path, columns: frozenset[str]) -> list[Line]:
    """Rows below the header; lines that begin with # are notes.

    Raises:
        FileFault: The table is missing or is none.
    """
    try:
        written = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise FileFault(f"{path.name} cannot be read") from fault
    noted = [(number, text) for number, text in enumerate(written, 1) if text[:1] not in ("", "#")]
    try:
        cells = list(csv.reader([text for _, text in noted]))
    except csv.Error as fault:
        raise FileFault(f"{path.name} is no table") from fault
    if not cells or not columns <= set(cells[0]) or len(cells) != len(noted):
        raise FileFault(f"{path.name} is no table of its kind")
    found = []
    for (number, _), row in zip(noted[1:], cells[1:], strict=True):
        if len(row) == len(cells[0]):
            found.append(Line(number, dict(zip(cells[0], row, strict=True))))
        else:
            _log.warning("%s line %d left out: %d cells", path.name, number, len(row))
    return found


def _row(line: Line, now: datetime) -> CapexRow | None:
    """One quarter as known at `now`, None before its report.

    It is as of its filing's day; as of the table's own day where that is not known, and in a story
    that plays before the table was made as of the day from which it counts as known.

    Raises:
        ValueError: A cell is missing or unreadable.
    """
    end = date.fromisoformat(line.text("period_end"))
    told, corrected = line.day("told_on"), line.day("restated_on")
    today = now.astimezone(UTC).date()
    if (known_from(told, line.instant("told_at")) or _untold(end)) > now:
        return None
    restated = corrected is not None and corrected < today
    filed = corrected if restated else told
    collected = date.fromisoformat(line.text("as_of"))
    true_on = filed or (collected if collected <= today else end + _UNTOLD)
    return CapexRow(
        symbol=line.text("symbol"),
        period_end=end,
        calendar_quarter=calendar_quarter(end),
        capex_bn=line.figure("restated_m" if restated else "capex_m") / _MILLIONS,
        revenue_bn=line.figure("revenue_m") / _MILLIONS,
        unit=line.text("unit"),
        source=_shipped(line.text("source")),
        as_of=datetime.combine(true_on, time(), UTC),
        definition=line.text("definition"),
        headline_bn=line.figure("headline_bn"),
        headline_definition=line.cells["headline_definition"],
        filed=filed,
        restated=restated,
        reference=True,
        usd_rate=line.figure("usd_rate"),
        certainty=line.cells["certainty"],
        headline_certainty=line.cells["headline_certainty"],
        headline_source=_shipped(line.cells["headline_source"]),
        first_bn=line.figure("capex_m") / _MILLIONS if restated else math.nan,
    )


def _untold(end: date) -> datetime:
    return datetime.combine(end + _UNTOLD, time(), UTC)


def _shipped(source: str) -> str:
    """A source's name as that of a shipped figure, so that nobody takes it for an answer."""
    return f"{TABLE}: {source}" if source else ""
