"""Rows of the user's own as they are typed: read, refused with a reason, put among the others."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.capex import CASH, CapexRow, calendar_quarter
from gui.capex.measures import OWN
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

FIELDS: Final = ("company", "end", "capex", "revenue", "currency", "definition", "note")
_MOST_BN: Final = 1e6
_LONGEST: Final = 200
_QUARTER: Final = re.compile(r"((?:19|20)\d{2})\s*[Qq]([1-4])")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_NUMBER: Final = re.compile(r"\d+(\.\d+)?")
_FIRST: Final = date(1990, 1, 1)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a form cannot be taken.

    Attributes:
        field: Which of `FIELDS` it is about.
        why: In the user's language.
    """

    field: str
    why: str


def key_of(row: CapexRow) -> str:
    """A row's name in steps: "META 2024Q2"."""
    return f"{row.symbol} {row.calendar_quarter}"


def read(texts: dict[str, str], now: datetime) -> CapexRow | Refused:
    """The row of a form, or which field is wrong and why.

    Args:
        texts: By field.
        now: Wall time; a quarter that has not ended has no figure.
    """
    symbol = parse_symbol(texts["company"])
    if not isinstance(symbol, Symbol):
        return Refused("company", tr("Type a company's symbol, such as META"))
    end = _end_of(texts["end"])
    if end is None:
        return Refused("end", tr("Type the quarter's last day, such as 2024-06-30, or 2024Q2"))
    if not _FIRST <= end <= now.astimezone(UTC).date():
        return Refused("end", tr("The quarter must have ended, and not before 1990"))
    capex, revenue = _billions(texts["capex"]), _billions(texts["revenue"])
    if capex is None or math.isnan(capex):
        return Refused("capex", tr("Type billions of the currency, such as 8.47"))
    if revenue is None:
        return Refused("revenue", tr("Type billions of the currency, or nothing"))
    unit = texts["currency"].strip().upper()
    if not _CURRENCY.fullmatch(unit):
        return Refused("currency", tr("Type a currency by its three letters, such as USD"))
    definition, note = texts["definition"].strip(), texts["note"].strip()
    for field, text in (("definition", definition), ("note", note)):
        if len(text) > _LONGEST or not text.isprintable():
            return Refused(field, tr("At most 200 characters, on one line"))
    return CapexRow(
        symbol.canonical, end, calendar_quarter(end), capex, revenue, unit, OWN,
        now.astimezone(UTC), definition=definition or CASH, certainty=note,
    )  # fmt: skip


def _end_of(text: str) -> date | None:
    text = text.strip()
    if found := _QUARTER.fullmatch(text):
        return quarter_end(f"{found[1]}Q{found[2]}")
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def quarter_end(quarter: str) -> date:
    """Last day of a calendar quarter "2024Q2"."""
    year, _, part = quarter.partition("Q")
    month = 3 * int(part)
    return date(int(year), month, 30 if month in (6, 9) else 31)


def _billions(text: str) -> float | None:
    """A number of at least 0, NaN for nothing, None for anything else."""
    text = text.strip().replace(",", "")
    if not text:
        return math.nan
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text)
    return value if value < _MOST_BN else None


def texts_of(row: CapexRow) -> dict[str, str]:
    """A row as its form shows it."""
    return {
        "company": row.symbol,
        "end": row.period_end.isoformat(),
        "capex": _written(row.capex_bn),
        "revenue": _written(row.revenue_bn),
        "currency": row.unit,
        "definition": row.definition,
        "note": row.certainty,
    }


def _written(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.6f}".rstrip("0").rstrip(".")


def found(rows: Sequence[CapexRow], symbol: str, quarter: str) -> CapexRow | None:
    """The own row of a company's quarter."""
    return next((r for r in rows if (r.symbol, r.calendar_quarter) == (symbol, quarter)), None)


def with_row(
    rows: Sequence[CapexRow], new: CapexRow, old: CapexRow | None
) -> tuple[CapexRow, ...] | Refused:
    """All rows with a new or changed one; a quarter has at most one of them."""
    other = found(rows, new.symbol, new.calendar_quarter)
    if other is not None and other is not old:
        words = tr("There is an own row of {symbol} {quarter} already: F2 edits it")
        return Refused("end", words.format(symbol=new.symbol, quarter=new.calendar_quarter))
    if old is None:
        return (*rows, new)
    return tuple(new if row is old else row for row in rows)


def read_companies(text: str) -> tuple[str, ...] | str:
    """Symbols typed with spaces or commas between them, or why not; "" for the usual ones."""
    symbols: list[str] = []
    for part in text.replace(",", " ").split():
        symbol = parse_symbol(part)
        if not isinstance(symbol, Symbol):
            return tr("{text} is no symbol").format(text=part)
        if symbol.canonical in symbols:
            return tr("{symbol} stands there twice").format(symbol=symbol.canonical)
        symbols.append(symbol.canonical)
    if len(symbols) > MOST_COMPANIES:
        return tr("At most {count} companies").format(count=MOST_COMPANIES)
    return tuple(symbols)


MOST_COMPANIES: Final = 24
