"""The SEC's company facts of a world: year-to-date figures, repeats, corrections."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from tests.market.ledger import CURRENCIES, Quarter, quarters
from tests.market.listing import LISTED
from tests.market.reply import json_reply, text_reply
from tests.market.sessions import NEW_YORK, instant

if TYPE_CHECKING:
    from tests.market.reply import Question, Reply
    from tests.market.world import World

CIKS = {
    "NVDA": 1045810, "META": 1326801, "MSFT": 789019, "GOOGL": 1652044, "AMD": 2488,
    "AVGO": 1730168, "AMZN": 1018724, "AAPL": 320193, "ORCL": 1341439, "INTC": 50863,
    "TSLA": 1318605, "QCOM": 804328, "TSM": 1046179, "ASML": 937966,
}  # fmt: skip
CAPEX, ASSETS = "PaymentsToAcquirePropertyPlantAndEquipment", "PaymentsToAcquireProductiveAssets"
LEASES, INCOME = "FinanceLeasePrincipalPayments", "NetIncomeLoss"
CONTRACTS, REVENUES = "RevenueFromContractWithCustomerExcludingAssessedTax", "Revenues"
IFRS_CAPEX = "PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"
IFRS_REVENUE = "RevenueFromContractsWithCustomers"
PRODUCTIVE = ("NVDA", "AMZN")
LEASING = ("MSFT", "GOOGL", "META", "AMZN")
FILED_AT = time(17)
CONTACT = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_REFUSED = (
    "<!DOCTYPE html><html><head><title>SEC.gov | Your Request Originates from an Undeclared "
    "Automated Tool</title></head><body><h1>Your Request Originates from an Undeclared Automated "
    "Tool</h1></body></html>"
)
_UNKNOWN = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>"
)
Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Filing:
    """One 10-Q, 10-K or 20-F.

    Attributes:
        quarter: The newest one it tells of.
        index: That quarter's place in the ledger.
    """

    quarter: Quarter
    index: int
    form: str
    accession: str

    def row(self, start: date, end: date, value: int) -> Row:
        """One figure as this filing tells it."""
        return {
            "start": start.isoformat(),
            "end": end.isoformat(),
            "val": value,
            "accn": self.accession,
            "fy": self.quarter.year,
            "fp": "FY" if self.quarter.number == 4 else f"Q{self.quarter.number}",
            "form": self.form,
            "filed": self.quarter.filed.isoformat(),
        }


def _value(quarter: Quarter, tag: str, filing: Filing) -> int:
    """What a filing says of one quarter; later filings of another year correct it."""
    if tag in (CAPEX, ASSETS, IFRS_CAPEX):
        return quarter.capex if filing.quarter.year == quarter.year else quarter.restated
    if tag == LEASES:
        return quarter.leases
    return quarter.revenue // 4 if tag == INCOME else quarter.revenue


def _period(known: tuple[Quarter, ...], first: int, last: int, tag: str, filing: Filing) -> Row:
    covered = known[first : last + 1]
    total = sum(_value(quarter, tag, filing) for quarter in covered)
    return filing.row(covered[0].start, covered[-1].end, total)


def _rows_of(known: tuple[Quarter, ...], filing: Filing, tag: str) -> list[Row]:
    """Figures of one filing: year to date and a year before; the 10-K has three whole years.

    Income and revenue of the second and third quarter also stand alone, cash flows never.
    """
    number = filing.quarter.number
    years = (2, 1, 0) if number == 4 else (1, 0)
    alone = tag in (CONTRACTS, REVENUES, INCOME) and number in (2, 3)
    rows = []
    for back in years:
        last = filing.index - 4 * back
        if last - number + 1 < 0:
            continue
        rows.append(_period(known, last - number + 1, last, tag, filing))
        if alone:
            rows.append(_period(known, last, last, tag, filing))
    return rows


def _framed(rows: list[Row]) -> list[Row]:
    """Sorted as served; the last filing of each quarter or year carries its calendar frame."""
    rows.sort(key=lambda row: (str(row["end"]), str(row["filed"]), str(row["start"])))
    latest = {(row["start"], row["end"]): i for i, row in enumerate(rows)}
    framed = []
    for i, row in enumerate(rows):
        start, end = (date.fromisoformat(str(row[key])) for key in ("start", "end"))
        days, middle = (end - start).days, start + (end - start) / 2
        if latest[row["start"], row["end"]] != i or 100 < days < 350:
            framed.append(row)
            continue
        quarter = f"Q{(middle.month + 2) // 3}" if days < 100 else ""
        framed.append(row | {"frame": f"CY{middle.year}{quarter}"})
    return framed


def _without_label(rows: list[Row], form: str, days: int, at: float) -> list[Row]:
    """Whole years told again by the latest filing of `form`: without fiscal year and period."""
    found = []
    for row in rows:
        if row["form"] != "10-K":
            continue
        filed = date.fromisoformat(str(row["filed"])) + timedelta(days=days)
        accession = str(row["accn"])[:-6] + f"{900_000 + days:06d}"
        found.append(row | {"accn": accession, "form": form, "fy": None, "fp": None,
                            "filed": filed.isoformat()})  # fmt: skip
    found = _told(found, at)
    newest = max((str(row["filed"]) for row in found), default="")
    return [row for row in found if row["filed"] == newest]


def _filings(symbol: str, known: tuple[Quarter, ...]) -> list[Filing]:
    foreign = symbol in CURRENCIES
    found = []
    for index, quarter in enumerate(known):
        form = "20-F" if foreign else "10-K" if quarter.number == 4 else "10-Q"
        if foreign and quarter.number != 4:
            continue
        accession = f"{CIKS[symbol]:010d}-{quarter.filed:%y}-{100 + 7 * index:06d}"
        found.append(Filing(quarter, index, form, accession))
    return found


def _tags(symbol: str) -> tuple[str, ...]:
    if symbol == "TSM":
        return (IFRS_CAPEX, IFRS_REVENUE)
    capex = ASSETS if symbol in PRODUCTIVE else CAPEX
    revenue = (REVENUES,) if symbol == "NVDA" else (CONTRACTS,)
    both = (*revenue, REVENUES) if symbol == "GOOGL" else revenue
    return (capex, *((LEASES,) if symbol in LEASING else ()), *both, INCOME)


def company_facts(world: World, symbol: str, at: float) -> Row:
    """The whole document as of `at`, epoch seconds."""
    known = quarters(world, symbol)
    currency, _ = CURRENCIES.get(symbol, ("USD", 1.0))
    facts: dict[str, object] = {}
    for tag in _tags(symbol):
        rows: list[Row] = []
        for filing in _filings(symbol, known):
            rows += _rows_of(known, filing, tag)
        if tag == INCOME:
            # the proxy statement repeats the year's income
            rows += _without_label(rows, "DEF 14A", 45, at)
        elif symbol == "MSFT" and tag == CAPEX:
            rows += _without_label(rows, "8-K", 30, at)
        facts[tag] = {"units": {currency: _framed(_told(rows, at))}}
    taxonomy = "ifrs-full" if symbol == "TSM" else "us-gaap"
    return {"cik": CIKS[symbol], "entityName": LISTED[symbol].name, "facts": {taxonomy: facts}}


def _told(rows: list[Row], at: float) -> list[Row]:
    """Rows whose filing stands there by `at`."""
    return [
        row
        for row in rows
        if instant(date.fromisoformat(str(row["filed"])), FILED_AT, NEW_YORK) <= at
    ]


def answer_sec(world: World, asked: Question) -> Reply:
    """GET /api/xbrl/companyfacts/CIK##########.json; 403 to a client without a contact."""
    if CONTACT.search(asked.agent) is None:
        return text_reply(_REFUSED, 403, "text/html")
    found = re.fullmatch(r"CIK(\d{10})\.json", asked.symbol)
    number = int(found[1]) if found else -1
    symbol = next((name for name, cik in CIKS.items() if cik == number), None)
    if symbol is None:
        return text_reply(_UNKNOWN, 404, "application/xml")
    reply = json_reply(company_facts(world, symbol, asked.now))
    return replace(reply, content_type="application/json")
