"""Quarters out of year-to-date figures: subtraction within one start and one state of knowledge."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORTEST, _LONGEST = 75, 125
"""Days of a quarter: 12 to 17 weeks."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of a period as one filing tells it.

    Attributes:
        start, end: First and last day.
        filed: Day of the filing.
    """

    start: date
    end: date
    filed: date
    value: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One quarter.

    Attributes:
        value: NaN if it cannot be told apart from the quarters before it.
        filed: Day of the newest filing it follows from.
        since: Day of the filing from which on it has stood unchanged.
        restated: Whether an earlier filing had another value.
        days: Length of the period it was filed for; the shorter, the less was subtracted.
        first: Its value in the first filing that has it.
    """

    end: date
    value: float
    filed: date
    since: date
    restated: bool
    days: int
    first: float = math.nan


Vintages = dict[date, float]
"""Value by day of filing, oldest first."""


def quarters(facts: Iterable[Fact]) -> dict[date, Figure]:
    """Figures by the last day of their quarter.

    A quarter stands alone or is the difference of two periods of the same start (the fourth: year
    less nine months). Filings name periods by (start, end); their fiscal labels are not used.
    Each difference subtracts what was known on the day of the longer period's filing, so that a
    corrected half is never mixed with nine months that are not yet corrected.
    """
    found: dict[date, Figure] = {}
    for start, ends in _by_period(facts).items():
        for figure in _of_one_start(start, ends):
            known = found.get(figure.end)
            if known is None or _weight(figure) > _weight(known):
                found[figure.end] = figure
    return dict(sorted(found.items()))


def _by_period(facts: Iterable[Fact]) -> dict[date, dict[date, Vintages]]:
    """Vintages by start, then by end; of two rows filed on one day the later one stays."""
    periods: dict[date, dict[date, Vintages]] = {}
    for fact in sorted(facts, key=lambda fact: fact.filed):
        vintages = periods.setdefault(fact.start, {}).setdefault(fact.end, {})
        vintages[fact.filed] = fact.value
    return periods


def _of_one_start(start: date, ends: dict[date, Vintages]) -> list[Figure]:
    figures = []
    before, less = start - _DAY, None
    for end, vintages in sorted(ends.items()):
        days = (end - start).days + 1
        if _SHORTEST <= (end - before).days <= _LONGEST:
            figures.append(_figure(end, vintages, less, days))
        else:
            figures.append(Figure(end, math.nan, max(vintages), max(vintages), False, days))
        before, less = end, vintages
    return figures


def _figure(end: date, vintages: Vintages, less: Vintages | None, days: int) -> Figure:
    """The newest vintage, less the shorter period as it stood then."""
    told = [
        (filed, value if less is None else value - _as_known(less, filed))
        for filed, value in vintages.items()
    ]
    filed, now = told[-1]
    changed = max((i + 1 for i, (_, value) in enumerate(told) if value != now), default=0)
    return Figure(end, now, filed, told[changed][0], changed > 0, days, told[0][1])


def _as_known(vintages: Vintages, on: date) -> float:
    """What was filed last by `on`; the first filing if there was none yet."""
    by_then = [filed for filed in vintages if filed <= on]
    return vintages[max(by_then) if by_then else min(vintages)]


def _weight(figure: Figure) -> tuple[bool, date, int]:
    """Order of figures of one quarter: known, filed late, little subtracted."""
    return (not math.isnan(figure.value), figure.filed, -figure.days)
