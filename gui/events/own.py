"""Own statements as they are typed: reads the boxes of the form, refuses what cannot be."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from engine.desk.watchlist import Symbol, parse_symbol
from engine.model.statement import Check, Statement
from gui import format as fmt
from gui.charts.days import read_day
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

FIELDS: Final = ("symbol", "day", "text", "figure", "unit", "source", "report")
_LONGEST: Final = 500
_YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Refused:
    """Which box is wrong, and why."""

    field: str
    why: str


def fresh_id(statements: Iterable[Statement]) -> str:
    """An id that none of the user's statements has."""
    names = (one.id.removeprefix("own-") for one in statements)
    numbers = (int(name) for name in names if name.isascii() and name.isdigit())
    return f"own-{max(numbers, default=0) + 1}"


def texts_of(one: Statement) -> dict[str, str]:
    """What the boxes hold for a statement."""
    return {
        "symbol": one.symbol,
        "day": one.day.isoformat(),
        "text": one.text,
        "figure": f"{one.value:.10g}" if math.isfinite(one.value) else "",
        "unit": one.unit,
        "source": one.source,
        "report": one.report.isoformat() if one.report is not None else "",
    }


def read(texts: dict[str, str], key: str, today: date) -> Statement | Refused:
    """The statement of these texts under an id, or what is wrong with them."""
    plain = {field: texts.get(field, "").strip() for field in FIELDS}
    symbol = parse_symbol(plain["symbol"]) if plain["symbol"] else None
    if symbol is not None and not isinstance(symbol, Symbol):
        return Refused("symbol", tr("This is no symbol; leave it empty for none"))
    day = read_day(plain["day"], today)
    if isinstance(day, str):
        return Refused("day", day)
    if day > today:
        return Refused("day", tr("{day} is still to come").format(day=fmt.year_date(day)))
    if not plain["text"]:
        return Refused("text", tr("A statement needs a sentence"))
    if long := next((name for name in FIELDS if len(plain[name]) > _LONGEST), ""):
        return Refused(long, tr("At most {count} letters").format(count=_LONGEST))
    value = _number(plain["figure"])
    if value is None:
        return Refused("figure", tr("{text} is no number").format(text=plain["figure"][:24]))
    if plain["unit"] and math.isnan(value):
        return Refused("figure", tr("A unit needs a figure"))
    report = read_day(plain["report"], today + _YEAR) if plain["report"] else None
    if isinstance(report, str):
        return Refused("report", report)
    return Statement(
        key, "" if symbol is None else symbol.canonical, day, plain["text"], value, plain["unit"],
        plain["source"], Check.OWN, report=report,
    )  # fmt: skip


def _number(text: str) -> float | None:
    """A figure, NaN for none, None for a text that is none."""
    if not text:
        return math.nan
    try:
        value = float(text.replace("\u2212", "-").replace(",", "").replace("%", ""))
    except ValueError:
        return None
    return value if math.isfinite(value) else None
