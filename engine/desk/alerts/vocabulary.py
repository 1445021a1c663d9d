"""Words of an alert's line: gauges with their units, comparisons, sources, estimators."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from engine.model.alert import Gauge, Joint, Op

if TYPE_CHECKING:
    from engine.model.alert import Compare, Figure, Side

Phrase = tuple[str, ...]


class Unit(StrEnum):
    """What a gauge is counted in."""

    PRICE = "price"
    PERCENT = "%"
    SIGMA = "sigma"
    MONEY = "US$"
    POINTS = "points"
    RATIO = "ratio"


UNITS: Final[dict[Gauge, Unit]] = {
    Gauge.PRICE: Unit.PRICE,
    Gauge.CHANGE: Unit.PERCENT,
    Gauge.SIGMA: Unit.SIGMA,
    Gauge.CAP_CHANGE: Unit.MONEY,
    Gauge.RV: Unit.POINTS,
    Gauge.IV30: Unit.POINTS,
    Gauge.IV30_VIX: Unit.POINTS,
    Gauge.IV30_DVOL: Unit.POINTS,
    Gauge.DVOL: Unit.POINTS,
    Gauge.IV_MINUS_RV: Unit.POINTS,
    Gauge.IV_RANK: Unit.PERCENT,
    Gauge.IV_PERCENTILE: Unit.PERCENT,
    Gauge.IMPLIED_MOVE: Unit.PERCENT,
}

GAUGES: Final[dict[Phrase, Gauge]] = {
    ("price",): Gauge.PRICE,
    ("last",): Gauge.PRICE,
    ("last", "price"): Gauge.PRICE,
    ("change",): Gauge.CHANGE,
    ("change", "%"): Gauge.CHANGE,
    ("sigma",): Gauge.SIGMA,
    ("σ",): Gauge.SIGMA,
    ("change", "sigma"): Gauge.SIGMA,
    ("change", "in", "sigma"): Gauge.SIGMA,
    ("cap", "change"): Gauge.CAP_CHANGE,
    ("market", "cap", "change"): Gauge.CAP_CHANGE,
    ("rv",): Gauge.RV,
    ("iv30",): Gauge.IV30,
    ("iv",): Gauge.IV30,
    ("iv30", "atm"): Gauge.IV30,
    ("iv30_atm",): Gauge.IV30,
    ("iv30", "vix"): Gauge.IV30_VIX,
    ("iv30_vix",): Gauge.IV30_VIX,
    ("iv30", "dvol"): Gauge.IV30_DVOL,
    ("iv30_dvol",): Gauge.IV30_DVOL,
    ("dvol",): Gauge.DVOL,
    ("iv-rv",): Gauge.IV_MINUS_RV,
    ("iv_minus_rv",): Gauge.IV_MINUS_RV,
    ("iv", "minus", "rv"): Gauge.IV_MINUS_RV,
    ("iv", "rank"): Gauge.IV_RANK,
    ("iv_rank",): Gauge.IV_RANK,
    ("rank",): Gauge.IV_RANK,
    ("iv", "percentile"): Gauge.IV_PERCENTILE,
    ("iv_percentile",): Gauge.IV_PERCENTILE,
    ("percentile",): Gauge.IV_PERCENTILE,
    ("implied", "move"): Gauge.IMPLIED_MOVE,
    ("implied_move",): Gauge.IMPLIED_MOVE,
}

OPS: Final[dict[Phrase, Op]] = {
    **{(word,): Op.ABOVE for word in ("above", ">")},
    **{(word,): Op.BELOW for word in ("below", "<")},
    ("crosses",): Op.CROSSES,
    ("cross",): Op.CROSSES,
    ("crosses", "above"): Op.CROSSES_ABOVE,
    ("cross", "above"): Op.CROSSES_ABOVE,
    ("crosses", "below"): Op.CROSSES_BELOW,
    ("cross", "below"): Op.CROSSES_BELOW,
}

JOINTS: Final[dict[str, Joint]] = {
    "-": Joint.SPREAD,
    "−": Joint.SPREAD,
    "–": Joint.SPREAD,
    "minus": Joint.SPREAD,
    "/": Joint.RATIO,
    "÷": Joint.RATIO,
}

ESTIMATORS: Final[dict[Phrase, str]] = {
    ("yang_zhang",): "yang_zhang",
    ("yang-zhang",): "yang_zhang",
    ("yang", "zhang"): "yang_zhang",
    ("yz",): "yang_zhang",
    ("close_to_close",): "close_to_close",
    ("close-to-close",): "close_to_close",
    ("close", "to", "close"): "close_to_close",
    ("cc",): "close_to_close",
}
WINDOWS: Final = (10, 20, 30, 60, 90, 120)
USUAL_RV: Final = "yang_zhang_30"

SOURCES: Final = (
    "yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream", "coinbase", "kraken", "nasdaq",
    "sec",
)  # fmt: skip

NUMBER_UNITS: Final[dict[str, tuple[frozenset[Unit], float]]] = {
    "": (frozenset(Unit), 1.0),
    "%": (frozenset({Unit.PERCENT, Unit.POINTS}), 1.0),
    "percent": (frozenset({Unit.PERCENT, Unit.POINTS}), 1.0),
    "pts": (frozenset({Unit.POINTS, Unit.PERCENT}), 1.0),
    "pt": (frozenset({Unit.POINTS, Unit.PERCENT}), 1.0),
    "points": (frozenset({Unit.POINTS, Unit.PERCENT}), 1.0),
    "sigma": (frozenset({Unit.SIGMA}), 1.0),
    "σ": (frozenset({Unit.SIGMA}), 1.0),
    "x": (frozenset({Unit.RATIO}), 1.0),
    "$": (frozenset({Unit.PRICE, Unit.MONEY}), 1.0),
    "usd": (frozenset({Unit.PRICE, Unit.MONEY}), 1.0),
    "k": (frozenset({Unit.PRICE, Unit.MONEY}), 1e3),
    "m": (frozenset({Unit.PRICE, Unit.MONEY}), 1e6),
    "bn": (frozenset({Unit.PRICE, Unit.MONEY}), 1e9),
    "tn": (frozenset({Unit.PRICE, Unit.MONEY}), 1e12),
}
"""What may stand behind a number: which units it fits, and its factor."""

BANDS: Final[dict[Gauge, float]] = {
    Gauge.CHANGE: 0.25,
    Gauge.SIGMA: 0.25,
    Gauge.CAP_CHANGE: 5e8,
    Gauge.RV: 0.5,
    Gauge.IV30: 0.5,
    Gauge.IV30_VIX: 0.5,
    Gauge.IV30_DVOL: 0.5,
    Gauge.DVOL: 0.5,
    Gauge.IV_MINUS_RV: 0.5,
    Gauge.IV_RANK: 2.0,
    Gauge.IV_PERCENTILE: 2.0,
    Gauge.IMPLIED_MOVE: 0.25,
}
"""How far a gauge must go back before an alert on it may fire again, in its own unit."""
PRICE_BAND: Final = 0.002
"""The same of prices, as a share of the level they are compared with."""
SPREAD_BAND: Final = 0.0025
"""The same of a spread of prices, as a share of the larger one."""
RATIO_BAND: Final = 0.01
"""The same of a ratio, as a share of the level it is compared with."""
NO_CLOSES: Final = (Gauge.SIGMA, Gauge.CAP_CHANGE, Gauge.IMPLIED_MOVE)
"""Gauges of which no daily closes are kept: an alert on them looks live."""
INVERTED_BAND: Final = 0.5
"""Points by which the near expiry's IV must be above the far one's; level they arm it again."""


def figures_of(condition: Compare) -> tuple[Figure, ...]:
    """Every figure of a comparison once, from left to right."""
    sides = [condition.left]
    if not isinstance(condition.right, float | int):
        sides.append(condition.right)
    found = [one for side in sides for one in (side.first, side.second) if one is not None]
    return tuple(dict.fromkeys(found))


def unit_of(side: Side) -> Unit:
    """What a side is counted in."""
    return Unit.RATIO if side.joint is Joint.RATIO else UNITS[side.first.gauge]


def usual_band(side: Side, level: float, largest: float) -> float:
    """The re-arm band of a side where the user gave none.

    Args:
        side: What is compared.
        level: With what; the band of a price or a ratio is a share of it.
        largest: The larger figure of the side, without its sign; the band of a spread of prices is
            a share of it.
    """
    if side.joint is Joint.RATIO:
        return RATIO_BAND * abs(level)
    if side.first.gauge is Gauge.PRICE and side.joint is not None:
        return SPREAD_BAND * largest
    if side.first.gauge is Gauge.PRICE:
        return PRICE_BAND * abs(level)
    return BANDS[side.first.gauge]
