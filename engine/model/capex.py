"""Capital spending and revenue of a company by fiscal quarter."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class CapexRow:
    """One quarter of one company; money in billions of `unit`, NaN unknown.

    Attributes:
        period_end: Last day of the fiscal quarter.
        calendar_quarter: The calendar quarter in which most of the fiscal one lies ("2024Q2").
        capex_bn: Positive, by `definition`.
        definition: "cash PP&E" in the filings' words.
        headline_bn: As the company headlines it, by `headline_definition`.
        unit: ISO currency.
        filed: Day of the filing that holds the figure, None if the source does not say.
        restated: Whether an earlier filing had another figure.
        reference: Whether the row comes from the shipped table.
    """

    symbol: str
    period_end: date
    calendar_quarter: str
    capex_bn: float
    revenue_bn: float
    unit: str
    source: str
    as_of: datetime
    definition: str = "cash PP&E"
    headline_bn: float = math.nan
    headline_definition: str = ""
    filed: date | None = None
    restated: bool = False
    reference: bool = False


@dataclass(frozen=True, slots=True)
class CapexSeries:
    """All quarters one source gives for a company, oldest first."""

    symbol: str
    rows: tuple[CapexRow, ...]
    as_of: datetime
    received: float
    source: str
