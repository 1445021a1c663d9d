"""Company facts into quarters of capital spending and revenue."""

from __future__ import annotations

import math
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from engine.errors import NoData
from engine.model.capex import (
    CASH,
    INCL_PRINCIPAL,
    PRODUCTIVE,
    CapexRow,
    CapexSeries,
    calendar_quarter,
)
from engine.providers.isoday import needed_day
from engine.providers.payload import root
from engine.providers.sec.quarters import Fact, quarters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from engine.providers.payload import Node
    from engine.providers.sec.quarters import Figure

NAME = "sec"
_CAPEX = {
    "PaymentsToAcquirePropertyPlantAndEquipment": CASH,
    "PaymentsToAcquireProductiveAssets": PRODUCTIVE,
    "PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities": CASH,
}
"""Tags by rank and what they mean; the last one is of the IFRS."""
_REVENUE = (
    "Revenues",
    "RevenueFromContractWithCustomerExcludingAssessedTax",
    "RevenueFromContractWithCustomerIncludingAssessedTax",
    "SalesRevenueNet",
    "Revenue",
    "RevenueFromContractsWithCustomers",
)
_LEASES = "FinanceLeasePrincipalPayments"
_TAXONOMIES = ("us-gaap", "ifrs-full")
_DOLLAR = "USD"
_BILLION = 1e9


class Told(NamedTuple):
    """A quarter's figure and the tag it stands under."""

    figure: Figure
    tag: str

    @property
    def billions(self) -> float:
        """NaN if it is unknown, or below zero, which no payment can be."""
        return self.figure.value / _BILLION if self.figure.value >= 0.0 else math.nan

    @property
    def first_billions(self) -> float:
        """As first filed, NaN of a figure that was never restated."""
        known = self.figure.restated and self.figure.first >= 0.0
        return self.figure.first / _BILLION if known else math.nan


def series(body: object, symbol: str, cik: int, now: datetime, received: float) -> CapexSeries:
    """All quarters in a reply of companyfacts.

    Capital spending and revenue are in billions of the currency the company files in. The
    headline figure adds the principal payments on finance leases where they are filed.

    Args:
        body: The decoded reply.
        symbol: Canonical symbol.
        cik: Number of the company that was asked for.
        now: Wall time of receipt.
        received: Monotonic seconds of receipt.

    Raises:
        NoData: No capital spending, or by whole years only.
        BadPayload: Another shape, naming the field.
    """
    company = root(NAME, body)
    if company.finite("cik") != cik:
        raise company.bad("cik")
    facts = company.node("facts")
    tags = {
        tag: taxonomy.node(tag).node("units")
        for name in _TAXONOMIES
        if (taxonomy := facts.optional_node(name)) is not None
        for tag in (*_CAPEX, *_REVENUE, _LEASES)
        if tag in taxonomy.fields
    }
    unit = _currency(tags)
    capex = _ranked(tags, _CAPEX, unit)
    if not capex:
        raise NoData(NAME, f"the SEC has no capital spending of {symbol}")
    if all(math.isnan(told.billions) for told in capex.values()):
        raise NoData(NAME, f"{symbol} files whole years only")
    revenue = _ranked(tags, _REVENUE, unit)
    leases = _ranked(tags, (_LEASES,), unit)
    rows = [
        _row(symbol, unit, (capex.get(end), revenue.get(end), leases.get(end)))
        for end in sorted(capex.keys() | revenue.keys())
    ]
    return CapexSeries(symbol, tuple(row for row in rows if row is not None), now, received, NAME)


def _currency(tags: Mapping[str, Node]) -> str:
    """Currency of most figures of capital spending, US$ among equals; "" without any."""
    counts: dict[str, int] = {}
    for tag in _CAPEX:
        for unit in filter(_is_currency, tags[tag].fields if tag in tags else ()):
            counts[unit] = counts.get(unit, 0) + len(tags[tag].items(unit))
    return max(counts, key=lambda unit: (counts[unit], unit == _DOLLAR, unit), default="")


def _is_currency(unit: str) -> bool:
    """Whether a unit is an ISO code and not "shares", "pure" or news."""
    return len(unit) == 3 and unit.isalpha() and unit.isupper()


def _ranked(tags: Mapping[str, Node], wanted: Iterable[str], unit: str) -> dict[date, Told]:
    """Each quarter by the first tag that tells it: companies change their tags over the years."""
    found: dict[date, Told] = {}
    for tag in wanted:
        if tag not in tags or unit not in tags[tag].fields:
            continue
        for end, figure in quarters([_fact(row) for row in tags[tag].nodes(unit)]).items():
            if end not in found or math.isnan(found[end].billions):
                found[end] = Told(figure, tag)
    return found


def _fact(row: Node) -> Fact:
    start, end, filed = (needed_day(row, key) for key in ("start", "end", "filed"))
    if end < start:
        raise row.bad("end")
    return Fact(start, end, filed, row.needed_number("val"))


def _row(
    symbol: str, unit: str, told: tuple[Told | None, Told | None, Told | None]
) -> CapexRow | None:
    """One quarter out of (capital spending, revenue, lease payments); None if neither is known."""
    capex, revenue, _ = told
    spent, earned, paid = (math.nan if one is None else one.billions for one in told)
    newest = revenue if capex is None or math.isnan(spent) else capex
    if newest is None or (math.isnan(spent) and math.isnan(earned)):
        return None
    end, filed = newest.figure.end, newest.figure.since
    headline = spent + paid
    return CapexRow(
        symbol=symbol,
        period_end=end,
        calendar_quarter=calendar_quarter(end),
        capex_bn=spent,
        revenue_bn=earned,
        unit=unit,
        source=NAME,
        as_of=datetime.combine(filed, time(), UTC),
        definition=CASH if capex is None else _CAPEX[capex.tag],
        headline_bn=headline,
        headline_definition="" if math.isnan(headline) else INCL_PRINCIPAL,
        filed=filed,
        restated=newest.figure.restated,
        first_bn=math.nan if capex is None else capex.first_billions,
    )
