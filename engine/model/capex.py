"""Capital spending and revenue of a company by fiscal quarter."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

CASH = "cash PP&E"
PRODUCTIVE = "cash PP&E and other productive assets"
CASH_FLOW = "cash capital expenditure"
INCL_PRINCIPAL = "incl. principal payments on finance leases"


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
        usd_rate: `unit` per US$ as the company's own filing converts the quarter, NaN unknown.
        certainty: A mark that stays with the figure where it is not first hand ("secondary").
        headline_certainty: The same for `headline_bn` ("medium").
        headline_source: Who gives `headline_bn`, "" for the same source.
        first_bn: Of a `restated` quarter `capex_bn` as it was first filed, NaN unknown.
    """

    symbol: str
    period_end: date
    calendar_quarter: str
    capex_bn: float
    revenue_bn: float
    unit: str
    source: str
    as_of: datetime
    definition: str = CASH
    headline_bn: float = math.nan
    headline_definition: str = ""
    filed: date | None = None
    restated: bool = False
    reference: bool = False
    usd_rate: float = math.nan
    certainty: str = ""
    headline_certainty: str = ""
    headline_source: str = ""
    first_bn: float = math.nan


@dataclass(frozen=True, slots=True)
class CapexSeries:
    """All quarters one source gives for a company, oldest first."""

    symbol: str
    rows: tuple[CapexRow, ...]
    as_of: datetime
    received: float
    source: str


def calendar_quarter(period_end: date) -> str:
    """The calendar quarter whose end is nearest to `period_end`: "2024Q2"; the earlier of two."""
    ends = [
        date(year, month, 1) - timedelta(days=1)
        for year in (period_end.year, period_end.year + 1)
        for month in (1, 4, 7, 10)
    ]
    near = min(ends, key=lambda end: (abs((end - period_end).days), end))
    return f"{near.year}Q{near.month // 3}"


@dataclass(frozen=True, slots=True)
class Guidance:
    """What a company said it would spend; money in billions of `unit`.

    Attributes:
        stated_on: None where the day is not verified.
        metric: By which definition ("capex incl. finance-lease principal").
        period: "FY2024", "each of 2024Q3 and 2024Q4".
        low, high: NaN where that end is open.
        relation: range, about, at_least, at_or_above, slightly_above, above_previous_year.
        certainty: A mark that stays with it.
        change: Against what was said of the period before ("first range", "raised", "narrowed").
        as_of: Day of the table.
        known_from: UTC instant from which it may be shown.
        source_class: "SEC filing", "press".
    """

    symbol: str
    stated_on: date | None
    metric: str
    period: str
    low: float
    high: float
    relation: str
    unit: str
    text: str
    source: str
    certainty: str = ""
    change: str = ""
    as_of: date | None = None
    known_from: datetime | None = None
    source_class: str = ""
