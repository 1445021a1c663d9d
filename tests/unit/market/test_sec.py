"""Company facts: the traps of real filings around figures that are known."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.market.client import dig, get, number, rows
from tests.market.ledger import Quarter, quarters
from tests.market.sec import ASSETS, CAPEX, CIKS, CONTRACTS, IFRS_CAPEX, INCOME, REVENUES
from tests.unit.market.conftest import IN_SESSION

if TYPE_CHECKING:
    from engine.clock import ManualClock
    from tests.market import MarketServer

AGENT = "Voldesk tests desk@example.org"
Row = dict[str, object]


def fetch(market: MarketServer, symbol: str, agent: str = AGENT) -> tuple[int, bytes]:
    path = f"/api/xbrl/companyfacts/CIK{CIKS.get(symbol, 1):010d}.json"
    reply = get(market, path, host="data.sec.gov", agent=agent)
    return reply.status, reply.body


def facts(
    market: MarketServer, symbol: str, tag: str, unit: str = "USD", taxonomy: str = "us-gaap"
) -> list[Row]:
    status, body = fetch(market, symbol)
    assert status == 200
    return rows(json.loads(body), "facts", taxonomy, tag, "units", unit)


def ledger(market: MarketServer, symbol: str) -> dict[tuple[int, int], Quarter]:
    return {(q.year, q.number): q for q in quarters(market.world, symbol)}


def latest(found: list[Row]) -> dict[tuple[object, object], float]:
    """Value of each period in the filing filed last."""
    ordered = sorted(found, key=lambda row: str(row["filed"]))
    return {(row["start"], row["end"]): number(row, "val") for row in ordered}


def test_the_server_wants_to_know_who_asks(market: MarketServer) -> None:
    assert fetch(market, "NVDA", "")[0] == 403
    status, body = fetch(market, "NVDA", "Mozilla/5.0 (X11; Linux x86_64)")
    assert (status, b"Undeclared Automated Tool" in body) == (403, True)
    assert fetch(market, "NVDA")[0] == 200
    assert get(market, "/api/xbrl/companyfacts/CIK0001045810.json").status == 403


def test_unknown_companies_are_not_found(market: MarketServer) -> None:
    assert fetch(market, "ZZTOP")[0] == 404


@pytest.mark.parametrize(
    ("symbol", "tag", "month"),
    [("NVDA", ASSETS, 1), ("MSFT", CAPEX, 6), ("ORCL", CAPEX, 5), ("META", CAPEX, 12)],
)
def test_quarters_come_out_of_the_years_by_subtraction(
    market: MarketServer, symbol: str, tag: str, month: int
) -> None:
    values = latest(facts(market, symbol, tag))
    known = ledger(market, symbol)
    told = [year for (year, n), q in known.items() if n == 4 and q.filed < IN_SESSION.date()]
    # the year before the last: what was to be corrected has been
    year = max(told) - 1
    fourth = known[year, 4]
    assert fourth.end.month == month
    start = fourth.year_start.isoformat()
    totals = [values[start, known[year, n].end.isoformat()] for n in (1, 2, 3, 4)]
    assert totals == sorted(totals)
    alone = [totals[0], *(b - a for a, b in pairwise(totals))]
    assert alone == [known[year, n].restated for n in (1, 2, 3, 4)]
    # a cash flow of the fourth quarter stands nowhere
    assert (fourth.start.isoformat(), fourth.end.isoformat()) not in values


def test_the_latest_filing_corrects_what_was_told_before(market: MarketServer) -> None:
    found = facts(market, "META", CAPEX)
    known = [q for q in quarters(market.world, "META") if q.year == 2025 and q.number == 1]
    assert known[0].restated != known[0].capex
    period = (known[0].year_start.isoformat(), known[0].end.isoformat())
    told = [row for row in found if (row["start"], row["end"]) == period]
    assert [row["val"] for row in told] == [known[0].capex, known[0].restated]
    assert str(told[0]["filed"]) < str(told[1]["filed"])
    assert latest(found)[period] == known[0].restated


@pytest.mark.parametrize("symbol", ["NVDA", "MSFT", "GOOGL", "META"])
def test_labels_belong_to_the_filing_and_may_be_null(market: MarketServer, symbol: str) -> None:
    found = facts(market, symbol, INCOME)
    null = [row for row in found if row["fy"] is None]
    assert null
    assert {(row["fp"], row["form"]) for row in null} == {(None, "DEF 14A")}
    # the same period under the fiscal years of two filings
    years: dict[object, set[object]] = {}
    for row in found:
        years.setdefault((row["start"], row["end"]), set()).add(row["fy"])
    assert max(map(len, years.values())) > 1
    framed = Counter((row["start"], row["end"]) for row in found if "frame" in row)
    assert set(framed.values()) == {1}
    assert any("frame" not in row for row in found)


def test_capex_of_microsoft_is_told_again_without_a_label(market: MarketServer) -> None:
    null = [row for row in facts(market, "MSFT", CAPEX) if row["fp"] is None]
    assert {row["form"] for row in null} == {"8-K"}


def test_revenue_stands_alone_and_to_date(market: MarketServer) -> None:
    known = ledger(market, "GOOGL")[2026, 2]
    for tag in (CONTRACTS, REVENUES):
        values = latest(facts(market, "GOOGL", tag))
        end = known.end.isoformat()
        assert values[known.start.isoformat(), end] == known.revenue
        assert values[known.year_start.isoformat(), end] > 1.5 * known.revenue
        fourth = ledger(market, "GOOGL")[2025, 4]
        assert (fourth.start.isoformat(), fourth.end.isoformat()) not in values


def test_a_quarter_appears_when_it_is_filed(market: MarketServer, clock: ManualClock) -> None:
    known = ledger(market, "NVDA")[2027, 3]
    end = known.end.isoformat()
    assert end not in {row["end"] for row in facts(market, "NVDA", ASSETS)}
    clock.advance((known.filed - IN_SESSION.date() + timedelta(days=1)).days * 86_400.0)
    newest = facts(market, "NVDA", ASSETS)[-1]
    assert (newest["end"], newest["form"], newest["fp"]) == (end, "10-Q", "Q3")


def test_foreign_companies_tell_years_in_their_own_currency(market: MarketServer) -> None:
    taiwan = facts(market, "TSM", IFRS_CAPEX, "TWD", "ifrs-full")
    assert {row["form"] for row in taiwan} == {"20-F"}
    spans = {
        (date.fromisoformat(str(row["end"])) - date.fromisoformat(str(row["start"]))).days
        for row in taiwan
    }
    assert spans <= {364, 365}
    assert facts(market, "ASML", CAPEX, "EUR")
    assert dig(json.loads(fetch(market, "TSM")[1]), "cik") == 1046179
