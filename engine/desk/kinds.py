"""What is chosen by name - mode, lines, charts - apart from the views: a start needs no more.

The first frame is painted before any view exists, and their many types take time to load.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """Where the shown values come from."""

    LIVE = "live"
    REPLAY = "replay"
    OFFLINE = "offline"


class RaceMeasure(StrEnum):
    """Pair of measures the Race compares."""

    STRIP = "strip"
    ATM = "atm"
    PUBLISHED = "published"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class RacePick:
    """One line chosen for the Race.

    Attributes:
        symbol: Canonical symbol.
        measure: iv30_atm, iv30_vix, iv30_dvol, dvol, vix (the index itself), or rv_ and the name of
            an estimator (rv_yang_zhang_30).
    """

    symbol: str
    measure: str


MOST_CHARTS = 12
"""Charts that are shown at once."""


@dataclass(frozen=True, slots=True)
class ChartAsk:
    """One chart that is to be shown.

    Attributes:
        id: Of the chart; "" is the main one.
        symbol: Canonical, its own.
        interval: Length of a bar: 5 15 30 60 minutes, D W M.
        compare: Canonical symbols drawn beside its own.
    """

    id: str
    symbol: str
    interval: str = "D"
    compare: tuple[str, ...] = ()
