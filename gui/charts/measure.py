"""How far it is from one place on a chart to another, in figures and in words."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.moves import in_sigma
from gui.charts import figures
from gui.text import tr

if TYPE_CHECKING:
    from gui.charts.drawings import Point

_DAY, _YEAR_DAYS = 86400.0, 365.0
_LARGEST_SHARE = 1e4
"""Percent beyond which an annualised change says nothing."""
_ENOUGH = 1.0


@dataclass(frozen=True, slots=True)
class Measure:
    """The way between two places.

    Attributes:
        change: In the panel's unit.
        percent: Of the first value; NaN where it is not above 0.
        bars: Steps from bar to bar, negative to the left.
        days: Calendar days, negative to the left; NaN on an axis that is not time.
        sigma: The change in standard deviations of the way's length; NaN without a volatility.
        annualised: The change as percent a year, compounded; NaN below a day.
    """

    change: float
    percent: float
    bars: int
    days: float
    sigma: float
    annualised: float


def measured(
    first: Point, second: Point, bars: int, *, in_time: bool = True, volatility: float = math.nan
) -> Measure:
    """Measure from `first` to `second`.

    Args:
        first: Where it begins.
        second: Where it ends.
        bars: Steps between them.
        in_time: Whether `at` of both points are moments.
        volatility: Fraction per year, NaN where the chart has none.
    """
    days = (second.at - first.at) / _DAY if in_time else math.nan
    share = second.value / first.value - 1.0 if first.value > 0 else math.nan
    sigma = in_sigma(share, volatility, abs(days) / _YEAR_DAYS)
    return Measure(
        second.value - first.value, share * 100.0, bars, days, sigma, _annualised(share, days)
    )


def _annualised(share: float, days: float) -> float:
    """Percent a year; a span drawn to the left is read from its earlier end."""
    if not (math.isfinite(share) and share > -1.0 and abs(days) >= _ENOUGH):
        return math.nan
    rate = math.log1p(share) * _YEAR_DAYS / days
    percent = math.expm1(min(rate, 700.0)) * 100.0
    return percent if percent <= _LARGEST_SHARE else math.nan


def words(found: Measure, decimals: int) -> tuple[str, ...]:
    """What the box beside the span says: change and percent, bars and days, sigma, a year.

    Args:
        found: What was measured.
        decimals: Of the change, as on the value axis.
    """
    thin = figures.THIN
    move = figures.signed(found.change, decimals)
    if math.isfinite(found.percent):
        move = f"{move}  {figures.signed(found.percent, 2)}{thin}%"
    length = tr("{n} bar") if abs(found.bars) == 1 else tr("{n} bars")
    parts = [length.format(n=figures.number(found.bars, 0))]
    if math.isfinite(found.days):
        parts.append(_days(found.days))
    lines = [move, " · ".join(parts)]
    if math.isfinite(found.sigma):
        lines.append(tr("{n} σ of this span").format(n=figures.signed(found.sigma, 2)))
    if math.isfinite(found.annualised):
        rate = f"{figures.signed(found.annualised, 1)}{thin}%"
        lines.append(tr("{rate} annualised").format(rate=rate))
    return tuple(lines)


def _days(days: float) -> str:
    whole = abs(days - round(days)) < 0.05
    if whole and abs(round(days)) == 1:
        return tr("{n} day").format(n=figures.number(days, 0))
    return tr("{n} days").format(n=figures.number(days, 0 if whole else 1))
