"""Figures and dates as a chart writes them: minus sign, thin space, known decimals only."""

from __future__ import annotations

import math
from datetime import UTC, datetime

MINUS = "\u2212"
THIN = "\u2009"
MISSING = "\u2013"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def number(value: float, decimals: int = 1) -> str:
    """`value` with a true minus sign and thousands apart; a dash when unknown."""
    if not math.isfinite(value):
        return MISSING
    text = f"{value:,.{decimals}f}".replace(",", THIN).replace("-", MINUS)
    return text.removeprefix(MINUS) if not text.strip(f"{MINUS}0.{THIN}") else text


def signed(value: float, decimals: int = 1) -> str:
    """`value` with its sign, also a plus."""
    text = number(value, decimals)
    return f"+{text}" if math.isfinite(value) and value > 0 and text.strip("0.") else text


def price_decimals(value: float) -> int:
    """Decimals a price of this size is quoted with."""
    if not math.isfinite(value) or abs(value) >= 1.0:
        return 2
    return 4


def age(seconds: float) -> str:
    """A time span in its two or so leading units: 40 s, 12 min, 3 h, 2 d."""
    if seconds < 90:
        return f"{seconds:.0f}{THIN}s"
    if seconds < 90 * 60:
        return f"{seconds / 60:.0f}{THIN}min"
    if seconds < 36 * 3600:
        return f"{seconds / 3600:.0f}{THIN}h"
    return f"{seconds / 86400:.0f}{THIN}d"


def moment(epoch: float) -> datetime:
    """The UTC instant of epoch seconds that `clean` has let pass."""
    return datetime.fromtimestamp(epoch, UTC)


def month(at: datetime) -> str:
    """Jul."""
    return MONTHS[at.month - 1]


def day(at: datetime) -> str:
    """29 Jul."""
    return f"{at.day} {month(at)}"


def full_day(at: datetime) -> str:
    """29 Jul 2024."""
    return f"{day(at)} {at.year}"


def clock(at: datetime) -> str:
    """14:30."""
    return f"{at.hour:02d}:{at.minute:02d}"
