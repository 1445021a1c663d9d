"""The stored history as CSV files: units in the header, UTC, every value with its source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from engine.desk.csvtext import csv_text
from engine.desk.history import bars, capex, reports
from engine.desk.history.cells import Tally, day, each, known_instant, real, text
from engine.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from engine.desk.csvtext import Cell
    from engine.desk.history import History
    from engine.desk.history.cells import Query, Row

    Line = tuple[Cell, ...]
    Rows = Iterator[Line]

_BARS = (
    "SELECT b.version, b.stamp, b.stamp <= s.finished, b.open, b.high, b.low, b.close,"
    " q.currency, s.source, s.as_of, s.until, s.why FROM bars AS b JOIN series AS s"
    " ON s.symbol = b.symbol AND s.version = b.version LEFT JOIN quotes AS q ON q.symbol = b.symbol"
    " WHERE b.symbol = ? ORDER BY b.version, b.stamp"
)
_IMPLIED = (
    "SELECT symbol, measure, day, value, source FROM closes WHERE measure <> 'dvol'"
    " UNION ALL SELECT symbol, 'iv30_vendor', day, value, source FROM vendor ORDER BY 1, 2, 3"
)
_DVOL = "SELECT symbol, day, value, source FROM closes WHERE measure = 'dvol' ORDER BY 1, 2"


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and how many rows of the history could not be read for them."""

    files: tuple[Path, ...]
    left_out: int


def export_history(history: History, folder: Path) -> Exported:
    """Write bars, implied volatility, DVOL, reports and capex, with all versions and revisions.

    Everything is read before the first file is written. Rows that cannot be read, those of a
    newer version for instance, are left out and counted.

    Args:
        history: Open.
        folder: Made if it is missing; files of these names are replaced, each as a whole.

    Raises:
        FileFault: The history could not be read, nothing was replaced; or a file could not be
            written, those before it are whole.
        OSError: The folder could not be made.
    """
    tables: tuple[tuple[str, tuple[str, ...], Callable[[Query, Tally], Rows]], ...] = (
        ("bars.csv", BARS, _bars),
        ("implied.csv", IMPLIED, _implied),
        ("dvol.csv", DVOL, _dvol),
        ("earnings.csv", EARNINGS, _earnings),
        ("capex.csv", CAPEX, _capex),
    )
    tally = Tally()
    texts = tuple(
        (folder / name, csv_text(header, rows(history.select, tally)).encode("utf-8", "replace"))
        for name, header, rows in tables
    )
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in texts:
        write_atomically(path, content)
    return Exported(tuple(path for path, _ in texts), tally.left_out)


BARS = (
    "symbol", "version", "day", "open (currency)", "high (currency)", "low (currency)",
    "close (currency)", "session over", "currency", "source", "version as of (UTC)",
    "replaced at (UTC)", "replaced by",
)  # fmt: skip
IMPLIED = (
    "symbol", "measure", "day", "30-day implied volatility (points)", "source",
)  # fmt: skip
DVOL = ("coin", "day that ended (UTC)", "DVOL close (points)", "source")
EARNINGS = (
    "symbol", "source", "day (New York)", "until", "session", "status", "at (UTC)",
    "EPS estimate (currency)", "EPS actual (currency)", "EPS currency",
    "revenue estimate (millions)", "revenue actual (millions)", "revenue currency",
    "move (%)", "note", "first seen (UTC)", "last seen (UTC)",
)  # fmt: skip
CAPEX = (
    "symbol", "source", "period end", "calendar quarter", "capex (billions)", "definition",
    "headline capex (billions)", "headline definition", "revenue (billions)", "unit", "filed",
    "restated", "first seen (UTC)", "last seen (UTC)",
)  # fmt: skip


def _bars(rows: Query, tally: Tally) -> Rows:
    for symbol in dict.fromkeys(version.symbol for version in bars.versions(rows, tally)):
        yield from each(rows(_BARS, (symbol,)), partial(_bar, symbol), tally)


def _bar(symbol: str, row: Row) -> Line:
    version, stamp, over, *prices, currency, source, as_of, until, why = row
    ended = datetime.fromtimestamp(int(str(stamp)), UTC).date()
    return (
        symbol, int(str(version)), ended, *map(real, prices), "yes" if over else "no",
        text(currency), text(source),
        known_instant(as_of), known_instant(until), text(why),
    )  # fmt: skip


def _implied(rows: Query, tally: Tally) -> Rows:
    return iter(each(rows(_IMPLIED, ()), _figure, tally))


def _figure(row: Row) -> Line:
    symbol, measure, ended, value, source = row
    return text(symbol), text(measure), day(ended), real(value), text(source)


def _dvol(rows: Query, tally: Tally) -> Rows:
    return iter(each(rows(_DVOL, ()), _close, tally))


def _close(row: Row) -> Line:
    coin, ended, value, source = row
    return text(coin), day(ended), real(value), text(source)


def _earnings(rows: Query, tally: Tally) -> Rows:
    for one in reports.read(rows, tally):
        event = one.event
        yield (
            event.symbol, event.source, event.day, event.until, str(event.session),
            str(event.status), event.when, event.eps_estimate, event.eps_actual,
            event.eps_currency, event.revenue_estimate, event.revenue_actual,
            event.revenue_currency, event.move_pct, event.note, one.first_seen, one.last_seen,
        )  # fmt: skip


def _capex(rows: Query, tally: Tally) -> Rows:
    for one in capex.read(rows, tally):
        row = one.row
        yield (
            row.symbol, one.source, row.period_end, row.calendar_quarter, row.capex_bn,
            row.definition, row.headline_bn, row.headline_definition, row.revenue_bn, row.unit,
            row.filed, row.restated, one.first_seen, one.last_seen,
        )  # fmt: skip
