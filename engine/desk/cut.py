"""How the price chart is cut and what it is compared with, as the window asks for it."""

from __future__ import annotations

from dataclasses import dataclass

DAYS = ("D", "W", "M")
"""Intervals made of daily bars, which every symbol has."""

MINUTES = {"1": 1, "5": 5, "15": 15, "30": 30, "60": 60}
"""Minutes of the intervals made of a day's own bars."""


@dataclass(frozen=True, slots=True)
class Cut:
    """An interval of `DAYS` or `MINUTES`, and canonical symbols to compare with."""

    interval: str = "D"
    compare: tuple[str, ...] = ()


DAILY = Cut()


def cut_of(interval: str, compare: tuple[str, ...]) -> Cut:
    """A cut that can be: an unknown interval is daily, a symbol is compared once."""
    known = interval in DAYS or interval in MINUTES
    return Cut(interval if known else "D", tuple(dict.fromkeys(compare)))
