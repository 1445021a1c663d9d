"""An alert being made: its condition part by part, and for which symbols it is made."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from engine.model import plainvalues
from engine.model.alert import (
    Alert,
    Compare,
    DateChanged,
    FeedDown,
    Figure,
    Gauge,
    Inverted,
    Op,
    ReportIn,
    Side,
)
from gui.alerts.conditions import for_symbol, symbols
from gui.alerts.values import USUAL_RV

if TYPE_CHECKING:
    from engine.model.alert import Condition

_SPAN: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(s|min|m|h|d|w)")
_UNITS: Final = {"s": 1, "min": 60, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_HOURS: Final = 24.0


@dataclass(frozen=True, slots=True)
class Seed:
    """What an alert is begun with: a symbol and the value that is looked at.

    Attributes:
        value: NaN where it is not known.
    """

    symbol: str
    gauge: Gauge
    value: float
    estimator: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form shows.

    Attributes:
        alert: The alert as it is now; that of the first symbol.
        seeds: For which symbols one each is made, the first included; empty for the one alone.
        known: The alert is there already and is edited.
    """

    alert: Alert
    seeds: tuple[Seed, ...] = ()
    known: bool = False

    def with_condition(self, condition: Condition) -> Draft:
        """The same with another condition."""
        return replace(self, alert=replace(self.alert, condition=condition))

    def alerts(self) -> tuple[Alert, ...]:
        """One alert for each symbol; each with its own value as long as that was not changed."""
        if len(self.seeds) < 2:
            return (self.alert,)
        condition, first = self.alert.condition, self.seeds[0]
        own = isinstance(condition, Compare) and condition.right == rounded(first)
        made = []
        for seed in self.seeds:
            other = for_symbol(condition, first.symbol, seed.symbol)
            if own and isinstance(other, Compare) and math.isfinite(seed.value):
                other = replace(other, right=rounded(seed))
            made.append(replace(self.alert, condition=other))
        return tuple(made)


def begun(seed: Seed) -> Condition:
    """The condition that a symbol and its value suggest: the value is crossed."""
    figure = Figure(seed.symbol, seed.gauge, seed.estimator)
    return Compare(Side(figure), Op.CROSSES, rounded(seed))


def rounded(seed: Seed) -> float:
    """A seed's value with as many digits as are shown; 0 where it is not known."""
    value = seed.value
    if not math.isfinite(value):
        return 0.0
    if seed.gauge is Gauge.PRICE:
        digits = 2 if abs(value) >= 1 or value == 0 else 4 if abs(value) >= 0.01 else 6
    elif seed.gauge is Gauge.CAP_CHANGE:
        return float(round(value, -8))
    else:
        digits = 2 if seed.gauge in (Gauge.CHANGE, Gauge.SIGMA) else 1
    return round(value, digits)


KINDS: Final = (Compare, Inverted, ReportIn, DateChanged, FeedDown)


def as_kind(condition: Condition, kind: type) -> Condition:
    """The nearest condition of another kind: its symbol stays."""
    if isinstance(condition, kind):
        return condition
    symbol = next(iter(symbols(condition)), "")
    if kind is Inverted:
        return Inverted(symbol or "NVDA")
    if kind is ReportIn:
        return ReportIn(symbol, _HOURS)
    if kind is DateChanged:
        return DateChanged(symbol)
    if kind is FeedDown:
        return FeedDown("")
    return begun(Seed(symbol or "NVDA", Gauge.PRICE, math.nan))


def figure_of(symbol: str, gauge: Gauge) -> Figure:
    """A figure; realized volatility by the usual estimator."""
    return Figure(symbol, gauge, USUAL_RV if gauge is Gauge.RV else "")


def seconds_of(text: str) -> float | None:
    """A length of time in seconds: "90 min", "2 h", "3d"; None for anything else."""
    match = _SPAN.fullmatch(text.strip().lower())
    return float(match[1]) * _UNITS[match[2]] if match else None


def instant_of(text: str, now: datetime) -> datetime | None:
    """An instant: an ISO date or date and time, UTC, or a length of time from now on."""
    seconds = seconds_of(text)
    if seconds is None:
        return plainvalues.instant_of(text.strip(), bare=True)
    try:
        found = now + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return found if found.date() <= plainvalues.LATEST else None


def number_of(text: str) -> float | None:
    """A finite number as it is typed, with a comma or a typographic minus too."""
    plain = text.strip().replace("\u2212", "-").replace(",", "").replace("%", "").strip()
    try:
        found = float(plain)
    except ValueError:
        return None
    return found if math.isfinite(found) else None
