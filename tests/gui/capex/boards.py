"""Boards of Capex made from the shipped figures, as they were known at an instant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import resources
from engine.desk.capex import OWN, Disputed, capex_rows, group_sums
from engine.desk.reference import read_reference
from engine.desk.views import CapexBoard, CapexCompany
from engine.model.capex import CapexSeries, Guidance
from engine.model.earnings import EarningsEvent, EventStatus, Session

if TYPE_CHECKING:
    from engine.model.capex import CapexRow

NOW = datetime(2024, 8, 2, 12, 0, tzinfo=UTC)
ORDER = ("META", "MSFT", "GOOGL", "AMZN", "ORCL", "TSM", "AAPL", "NVDA")
NAMES = {
    "META": "Meta Platforms", "MSFT": "Microsoft", "GOOGL": "Alphabet", "AMZN": "Amazon",
    "ORCL": "Oracle", "TSM": "Taiwan Semiconductor", "AAPL": "Apple", "NVDA": "NVIDIA",
}  # fmt: skip


def said(
    symbol: str, day: date | None, low: float, high: float, period: str = "FY2024"
) -> Guidance:
    """A statement on spending, billions of US$."""
    relation = "range" if low < high else "about"
    return Guidance(
        symbol, day, "capex incl. finance-lease principal", period, low, high, relation, "USD",
        "range given", "company release",
    )  # fmt: skip


META_SAID = (
    said("META", date(2024, 4, 24), 35.0, 40.0),
    said("META", date(2024, 7, 31), 37.0, 40.0),
)
TSM_SAID = (said("TSM", date(2024, 7, 18), 30.0, 32.0),)
REPORT = EarningsEvent(
    "NVDA", date(2024, 8, 28), Session.AMC, EventStatus.CONFIRMED, "company", NOW
)


def shipped(now: datetime = NOW) -> tuple[CapexSeries, ...]:
    """The shipped table as known at an instant."""
    return read_reference(resources.path("reference"), now)


def board(
    now: datetime = NOW, order: tuple[str, ...] = ORDER, own: tuple[CapexRow, ...] = ()
) -> CapexBoard:
    """The board of these companies, as the desk makes it of the shipped and the user's rows."""
    yours = (CapexSeries(one.symbol, (one,), now, 0.0, OWN) for one in own)
    figures = capex_rows((*shipped(now), *yours))
    companies = []
    for symbol in order:
        quarters = tuple(one for one in figures if one.symbol == symbol)
        companies.append(
            CapexCompany(
                symbol,
                NAMES.get(symbol, symbol),
                quarters,
                {"META": META_SAID, "TSM": TSM_SAID}.get(symbol, ()),
                REPORT if symbol == "NVDA" else None,
                "" if symbol == "NVDA" else "no source names a date",
                (("2024-07-30", 48.0), ("2024-07-31", 50.5), ("2024-08-01", 36.1))
                if symbol == "META"
                else (),
                "" if quarters else "no source has this company's quarters",
            )
        )
    return CapexBoard(tuple(companies), group_sums(figures, order))


def disputed(whole: CapexBoard, symbol: str) -> CapexBoard:
    """The same board with another source's figure of a company's newest quarter."""
    companies = []
    for one in whole.companies:
        if one.symbol == symbol:
            newest = one.quarters[-1]
            other = Disputed("capex_bn", newest.capex_bn * 1.1, "Yahoo", NOW)
            one = replace(one, quarters=(*one.quarters[:-1], replace(newest, disputes=(other,))))
        companies.append(one)
    return replace(whole, companies=tuple(companies))
