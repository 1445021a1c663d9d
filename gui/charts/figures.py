"""Dates and decimals as a chart writes them; figures themselves are written by `gui.format`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from gui import format as written

if TYPE_CHECKING:
    from datetime import date

THIN = written.THIN
MINUS = written.MINUS
_SIGNS = {"USD": "US$", "EUR": "€", "GBP": "£", "JPY": "¥", "TWD": "NT$"}


def number(value: float, decimals: int = 1) -> str:
    """`value` with a true minus sign; a dash when unknown."""
    return written.number(value, decimals)


def signed(value: float, decimals: int = 1) -> str:
    """`value` with its sign, also a plus."""
    return written.number(value, decimals, signed=True)


def price_decimals(value: float) -> int:
    """Decimals a price of this size is quoted with."""
    return written.price_decimals(value)


def scaled(size: float) -> str:
    """A size in words, "473m"; "" below a thousand."""
    return written.scaled(size)


def currency(code: str) -> str:
    """US$ for USD; the code itself where it has no sign."""
    return _SIGNS.get(code, code)


def moment(epoch: float) -> datetime:
    """The UTC instant of epoch seconds that `clean` has let pass."""
    return datetime.fromtimestamp(epoch, UTC)


def month(at: date) -> str:
    """Jul."""
    return written.month(at)


def year_month(at: date) -> str:
    """Jul 2024."""
    return written.year_month(at)


def day(at: date) -> str:
    """29 Jul."""
    return written.date_of(at)


def full_day(at: date) -> str:
    """29 Jul 2024."""
    return written.year_date(at)


def clock(at: datetime) -> str:
    """14:30."""
    return f"{at.hour:02d}:{at.minute:02d}"


def instant(at: datetime) -> str:
    """29 Jul 2024 14:30 UTC."""
    return f"{full_day(at)} {clock(at)} UTC"
