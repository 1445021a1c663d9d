"""The stored history as CSV files: units in the header, UTC, every value with its source."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from engine.desk.csvtext import csv_text
from engine.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from engine.desk.csvtext import Cell
    from engine.desk.history import History

    Rows = Iterator[tuple[Cell, ...]]

_BARS = (
    "SELECT b.version, b.stamp, b.open, b.high, b.low, b.close, q.currency, s.source, s.as_of,"
    " s.until, s.why FROM bars AS b JOIN series AS s ON s.symbol = b.symbol"
    " AND s.version = b.version LEFT JOIN quotes AS q ON q.symbol = b.symbol"
    " WHERE b.symbol = ? ORDER BY b.version, b.stamp"
)
_IMPLIED = (
    "SELECT symbol, measure, day, value, source FROM closes WHERE measure <> 'dvol'"
    " UNION ALL SELECT symbol, 'iv30_vendor', day, value, source FROM vendor ORDER BY 1, 2, 3"
)
_DVOL = "SELECT symbol, day, value, source FROM closes WHERE measure = 'dvol' ORDER BY 1, 2"


def export_history(history: History, folder: Path) -> tuple[Path, ...]:
    """Write bars, implied volatility, DVOL, reports and capex, with all versions and revisions.

    Args:
        history: Open.
        folder: Made if it is missing; files of these names are replaced, each as a whole.

    Returns:
        The files written.

    Raises:
        FileFault: A file could not be written; those before it are whole.
        OSError: The folder could not be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tables: tuple[tuple[str, tuple[str, ...], Callable[[History], Rows]], ...] = (
        ("bars.csv", BARS, _bars),
        ("implied.csv", IMPLIED, _implied),
        ("dvol.csv", DVOL, _dvol),
        ("earnings.csv", EARNINGS, _earnings),
        ("capex.csv", CAPEX, _capex),
    )
    written = []
    for name, header, rows in tables:
        path = folder / name
        write_atomically(path, csv_text(header, rows(history)).encode("utf-8"))
        written.append(path)
    return tuple(written)


BARS = (
    "symbol", "version", "day", "open (currency)", "high (currency)", "low (currency)",
    "close (currency)", "currency", "source", "version as of (UTC)", "replaced at (UTC)",
    "replaced by",
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


def _bars(history: History) -> Rows:
    for symbol in dict.fromkeys(version.symbol for version in history.versions()):
        for version, stamp, *prices, currency, source, as_of, until, why in history.select(
            _BARS, (symbol,)
        ):
            day = datetime.fromtimestamp(int(str(stamp)), UTC).date()
            yield (
                symbol, int(str(version)), day, *map(_number, prices), _text(currency),
                _text(source), _instant(as_of), _instant(until), _text(why),
            )  # fmt: skip


def _implied(history: History) -> Rows:
    for symbol, measure, day, value, source in history.select(_IMPLIED):
        yield _text(symbol), _text(measure), _day(day), _number(value), _text(source)


def _dvol(history: History) -> Rows:
    for coin, day, value, source in history.select(_DVOL):
        yield _text(coin), _day(day), _number(value), _text(source)


def _earnings(history: History) -> Rows:
    for one in history.revisions():
        event = one.event
        yield (
            event.symbol, event.source, event.day, event.until, str(event.session),
            str(event.status), event.when, event.eps_estimate, event.eps_actual,
            event.eps_currency, event.revenue_estimate, event.revenue_actual,
            event.revenue_currency, event.move_pct, event.note, one.first_seen, one.last_seen,
        )  # fmt: skip


def _capex(history: History) -> Rows:
    for one in history.capex_revisions():
        row = one.row
        yield (
            row.symbol, one.source, row.period_end, row.calendar_quarter, row.capex_bn,
            row.definition, row.headline_bn, row.headline_definition, row.revenue_bn, row.unit,
            row.filed, row.restated, one.first_seen, one.last_seen,
        )  # fmt: skip


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _instant(value: object) -> datetime | None:
    return None if value is None else datetime.fromisoformat(str(value))
