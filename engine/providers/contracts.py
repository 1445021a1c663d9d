"""Listed US option contracts by their OCC symbols: root, last day, side, strike, settlement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from engine.providers.newyork import CLOSE, OPEN, new_york

if TYPE_CHECKING:
    from datetime import datetime

MORNING_ROOTS = frozenset({"DJX", "NDX", "RUT", "SPX", "VIX", "VIXW"})
"""Roots settled at the open of their last day, by Cboe's and Nasdaq's contract specifications;
the other roots of the same indices (SPXW, NDXP, RUTW) and all else at its close."""
_CENTURY = 2000
_SYMBOL = re.compile(r"([A-Z0-9]{1,6}[0-9]{6})([CP])([0-9]{8})")
_DATE_LENGTH = 6


@dataclass(frozen=True, slots=True)
class Series:
    """Contracts that are settled alike.

    Attributes:
        root: Letters of the class, SPX or SPXW for contracts on the same index; with a digit for
            contracts changed by a split or merger and for mini contracts.
        day: Last day, New York.
    """

    root: str
    day: date

    @property
    def adjusted(self) -> bool:
        """Whether its contracts deliver something else than the plain hundred shares."""
        return not self.root.isalpha()

    @property
    def expiry(self) -> datetime:
        """UTC instant at which its contracts end."""
        return expiry_instant(self.day, morning=self.root in MORNING_ROOTS)


def parts_of(symbol: str) -> tuple[str, bool, int] | None:
    """(series in letters, is a call, strike in thousandths of a dollar) of an OCC symbol.

    Without blanks: NVDA261016C00120000. None if it is none; see `series_of` for the first part.
    """
    found = _SYMBOL.fullmatch(symbol)
    if found is None:
        return None
    mills = int(found[3])
    return (found[1], found[2] == "C", mills) if mills else None


def series_of(letters: str) -> Series | None:
    """The series behind the first part of an OCC symbol (NVDA261016), None if it has no date."""
    day = letters[-_DATE_LENGTH:]
    try:
        last = date(_CENTURY + int(day[:2]), int(day[2:4]), int(day[4:]))
    except ValueError:
        return None
    return Series(letters[:-_DATE_LENGTH], last)


def expiry_instant(day: date, *, morning: bool = False) -> datetime:
    """UTC instant at which contracts with that last day end: 16:00 or 9:30 New York."""
    return new_york(day, OPEN if morning else CLOSE)
