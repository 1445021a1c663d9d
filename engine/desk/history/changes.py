"""What one write puts into the database."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.desk.bars import CleanBars
    from engine.desk.history.implied import Point, Slot, Stand
    from engine.model.capex import CapexSeries
    from engine.model.earnings import EarningsEvent
    from engine.model.quote import DvolPoint, Quote
    from engine.model.vendor import VendorIv

Closes = dict[tuple[str, str, date], tuple[float, str]]
"""(symbol, measure, day) to (points, source)."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Values to be stored; those of one kind and symbol replace each other or are revisions."""

    quotes: tuple[Quote, ...] = ()
    levels: tuple[DvolPoint, ...] = ()
    bars: tuple[CleanBars, ...] = ()
    closes: Closes = field(default_factory=dict)
    events: tuple[EarningsEvent, ...] = ()
    stands: tuple[Stand, ...] = ()
    points: Mapping[Slot, Point] = field(default_factory=dict)
    capex: tuple[CapexSeries, ...] = ()
    vendor: tuple[VendorIv, ...] = ()

    def __bool__(self) -> bool:
        return any(
            (
                self.quotes, self.levels, self.bars, self.closes, self.events, self.stands,
                self.points, self.capex, self.vendor,
            )
        )  # fmt: skip
