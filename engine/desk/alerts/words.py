"""The words of an alert's line: gauges, comparisons, units, estimators."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from engine.desk.realized import NAMES
from engine.model.alert import Compare, Gauge, Inverted, Joint, Op, ReportIn, Side
from engine.model.alert import DateChanged as Changed
from engine.model.alert import Figure as Fig

if TYPE_CHECKING:
    from engine.model.alert import Condition

USUAL_ESTIMATOR: Final = "yang_zhang_30"
"""What "rv" means without more words."""
GAUGES: Final[tuple[tuple[str, Gauge], ...]] = (
    ("market cap change", Gauge.CAP_CHANGE),
    ("cap change", Gauge.CAP_CHANGE),
    ("implied move", Gauge.IMPLIED_MOVE),
    ("iv percentile", Gauge.IV_PERCENTILE),
    ("iv rank", Gauge.IV_RANK),
    ("iv30 vix", Gauge.IV30_VIX),
    ("iv30 dvol", Gauge.IV30_DVOL),
    ("iv30 atm", Gauge.IV30),
    ("iv - rv", Gauge.IV_MINUS_RV),
    ("iv minus rv", Gauge.IV_MINUS_RV),
    ("iv-rv", Gauge.IV_MINUS_RV),
    ("percentile", Gauge.IV_PERCENTILE),
    ("change", Gauge.CHANGE),
    ("sigma", Gauge.SIGMA),
    ("price", Gauge.PRICE),
    ("last", Gauge.PRICE),
    ("iv30", Gauge.IV30),
    ("dvol", Gauge.DVOL),
    ("rank", Gauge.IV_RANK),
    ("iv", Gauge.IV30),
    ("rv", Gauge.RV),
)
"""Words with their gauge, longer ones first."""
OPS: Final[tuple[tuple[str, Op], ...]] = (
    ("crosses above", Op.CROSSES_ABOVE),
    ("crosses over", Op.CROSSES_ABOVE),
    ("crosses below", Op.CROSSES_BELOW),
    ("crosses under", Op.CROSSES_BELOW),
    ("crosses", Op.CROSSES),
    ("above", Op.ABOVE),
    ("over", Op.ABOVE),
    (">=", Op.ABOVE),
    (">", Op.ABOVE),
    ("below", Op.BELOW),
    ("under", Op.BELOW),
    ("<=", Op.BELOW),
    ("<", Op.BELOW),
)
UNITS: Final[dict[Gauge, str]] = {
    Gauge.PRICE: "", Gauge.CHANGE: "%", Gauge.SIGMA: "sigma", Gauge.CAP_CHANGE: "usd",
    Gauge.RV: "pts", Gauge.IV30: "pts", Gauge.IV30_VIX: "pts", Gauge.IV30_DVOL: "pts",
    Gauge.DVOL: "pts", Gauge.IV_MINUS_RV: "pts", Gauge.IV_RANK: "%", Gauge.IV_PERCENTILE: "%",
    Gauge.IMPLIED_MOVE: "%",
}  # fmt: skip
"""What a number beside a gauge is counted in."""
BANDS: Final[dict[Gauge, float]] = {
    Gauge.CHANGE: 0.25, Gauge.SIGMA: 0.1, Gauge.CAP_CHANGE: 1e9, Gauge.RV: 0.5, Gauge.IV30: 0.5,
    Gauge.IV30_VIX: 0.5, Gauge.IV30_DVOL: 0.5, Gauge.DVOL: 0.5, Gauge.IV_MINUS_RV: 0.5,
    Gauge.IV_RANK: 2.0, Gauge.IV_PERCENTILE: 2.0, Gauge.IMPLIED_MOVE: 0.25,
}  # fmt: skip
"""Usual re-arm bands in the gauge's own unit; of a price a quarter of a percent of the level."""
PRICE_BAND: Final = 0.0025
RATIO_BAND: Final = 0.01
RATIO: Final = "ratio"
"""Unit of a ratio of two figures."""
INVERTED_BAND: Final = 0.5
"""Points by which the near expiry's IV must be back below the far one's."""
_ESTIMATOR: Final = re.compile(r"([a-z_]+)_([0-9]+)")


def estimator_words(name: str) -> str:
    """An estimator as the line spells it: "yang_zhang 20"; "" for the usual one."""
    found = _ESTIMATOR.fullmatch(name)
    return "" if name == USUAL_ESTIMATOR or found is None else f"{found[1]} {found[2]}"


def estimator_of(words: list[str]) -> tuple[str, int]:
    """The estimator that words begin with, and how many they are; ("", 0) for none."""
    for count in range(min(4, len(words)), 0, -1):
        name = "_".join(words[:count])
        if name in NAMES:
            return name, count
        if f"{name}_30" in NAMES:
            return f"{name}_30", count
    return (f"yang_zhang_{words[0]}", 1) if words and f"yang_zhang_{words[0]}" in NAMES else ("", 0)


def unit_of(side: Side) -> str:
    """What a number compared with a side is counted in; "" for prices."""
    first, second = side.first, side.second
    if second is None:
        return UNITS[first.gauge]
    if side.joint is Joint.RATIO:
        return RATIO
    return UNITS[first.gauge] if UNITS[first.gauge] == UNITS[second.gauge] else ""


def comparable(left: Side, right: Side) -> bool:
    """Whether two sides are counted in one unit."""
    return unit_of(left) == unit_of(right)


def usual_band(condition: Compare, level: float) -> float:
    """How far the left side goes back before the alert may fire again, if nobody says."""
    side = condition.left
    if side.joint is Joint.RATIO:
        return RATIO_BAND * max(abs(level), 1.0)
    gauge = side.first.gauge
    return abs(level) * PRICE_BAND if gauge is Gauge.PRICE else BANDS[gauge]


def symbols_of(condition: Condition) -> tuple[str, ...]:
    """Symbols whose figures a condition looks at; () where it means any, or a source."""
    match condition:
        case Compare(left=left, right=right):
            sides = (left, right) if isinstance(right, Side) else (left,)
            figures = [one for side in sides for one in (side.first, side.second)]
            return tuple(dict.fromkeys(one.symbol for one in figures if one is not None))
        case Inverted() | ReportIn() | Changed():
            return (condition.symbol,) if condition.symbol else ()
    return ()


def figures_of(condition: Compare) -> tuple[Fig, ...]:
    """Every figure of a comparison, from left to right."""
    sides = (condition.left, condition.right)
    whole = [side for side in sides if isinstance(side, Side)]
    return tuple(one for side in whole for one in (side.first, side.second) if one is not None)
