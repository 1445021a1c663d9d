"""Company facts of the SEC: tags, currencies, restatements, shapes that are refused."""

from __future__ import annotations

import csv
import math
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import BadPayload, NoData
from engine.model.capex import CASH, INCL_PRINCIPAL, PRODUCTIVE
from engine.providers.payload import decode
from engine.providers.sec.parse import series
from tests.unit.providers import recorded
from tests.unit.providers.bodies import NOW, Json
from tests.unit.providers.mutated import mutated

if TYPE_CHECKING:
    from engine.model.capex import CapexRow

FACTS = Path(__file__).resolve().parents[4] / "shared" / "facts" / "capex-quarterly.csv"
PPE = "PaymentsToAcquirePropertyPlantAndEquipment"
ASSETS = "PaymentsToAcquireProductiveAssets"
LEASES = "FinanceLeasePrincipalPayments"
SALES = "RevenueFromContractWithCustomerExcludingAssessedTax"
CIK = 789019
SPANS = (("2023-09-30", "2023-10-24"), ("2023-12-31", "2024-01-30"), ("2024-03-31", "2024-04-25"),
         ("2024-06-30", "2024-07-30"))  # fmt: skip


def to_date(*millions: float, start: str = "2023-07-01") -> list[Json]:
    """Year-to-date rows of one fiscal year, labelled wrongly on purpose."""
    return [
        {"start": start, "end": end, "val": round(value * 1e6), "accn": "x", "fy": 1999,
         "fp": "Q9", "form": "10-Q", "filed": filed}
        for value, (end, filed) in zip(millions, SPANS, strict=False)
    ]  # fmt: skip


def body(tags: dict[str, list[Json]], unit: str = "USD", taxonomy: str = "us-gaap") -> Json:
    facts = {tag: {"label": tag, "units": {unit: rows}} for tag, rows in tags.items()}
    return {"cik": CIK, "entityName": "Made Up", "facts": {taxonomy: facts}}


def year() -> Json:
    return body(
        {
            PPE: to_date(9_917, 19_652, 30_604, 44_477),
            LEASES: to_date(285, 573, 896, 1_286),
            SALES: to_date(56_517, 118_537, 180_395, 245_122),
        }
    )


def rows(raw: object) -> tuple[CapexRow, ...]:
    return series(raw, "MSFT", CIK, NOW, 7.0).rows


def test_a_year_gives_four_quarters_that_add_up_to_it() -> None:
    told = series(year(), "MSFT", CIK, NOW, 7.0)
    assert (told.symbol, told.source, told.received, told.as_of) == ("MSFT", "sec", 7.0, NOW)
    assert math.fsum(row.capex_bn for row in told.rows) == pytest.approx(44.477, abs=1e-9)
    last = told.rows[-1]
    assert last.capex_bn == pytest.approx(13.873)
    assert last.revenue_bn == pytest.approx(64.727)
    assert (last.period_end, last.calendar_quarter) == (date(2024, 6, 30), "2024Q2")
    assert (last.filed, last.as_of) == (date(2024, 7, 30), datetime(2024, 7, 30, tzinfo=UTC))
    assert (last.unit, last.source, last.restated) == ("USD", "sec", False)


def test_the_headline_adds_principal_payments_and_says_so() -> None:
    last = rows(year())[-1]
    assert last.headline_bn == pytest.approx(13.873 + 0.390)
    assert (last.definition, last.headline_definition) == (CASH, INCL_PRINCIPAL)
    bare = rows(body({PPE: to_date(1, 2, 3, 4)}))[-1]
    assert math.isnan(bare.headline_bn)
    assert bare.headline_definition == ""


def test_a_company_that_changed_its_tag_is_read_across_the_change() -> None:
    raw = body({PPE: to_date(100.0), ASSETS: to_date(100.0, 250.0), SALES: []})
    told = rows(raw)
    assert [(row.capex_bn, row.definition) for row in told] == [(0.1, CASH), (0.15, PRODUCTIVE)]


def test_a_quarter_without_its_predecessor_is_missing_not_a_half_year() -> None:
    raw = year()
    facts = raw["facts"]
    assert isinstance(facts, dict)
    del facts["us-gaap"][PPE]["units"]["USD"][2]
    third, fourth = rows(raw)[2:]
    assert third.revenue_bn == pytest.approx(61.858)
    assert math.isnan(third.capex_bn)
    assert math.isnan(fourth.capex_bn)
    assert math.isnan(fourth.headline_bn)


def test_D3_a_payment_below_zero_is_unknown() -> None:
    told = rows(body({PPE: to_date(100.0, 90.0, 200.0), SALES: to_date(1.0, 2.0, 3.0)}))
    assert [math.isnan(row.capex_bn) for row in told] == [False, True, False]


def test_whole_years_alone_are_no_data_and_say_so() -> None:
    annual = [{"start": "2024-01-01", "end": "2024-12-31", "val": 956_007_000_000,
               "filed": "2025-04-17", "fy": 2024, "fp": "FY"}]  # fmt: skip
    tag = "PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities"
    raw = body({tag: annual}, unit="TWD", taxonomy="ifrs-full")
    with pytest.raises(NoData, match="TSM files whole years only"):
        series(raw, "TSM", CIK, NOW, 0.0)


def test_quarters_in_another_currency_keep_it() -> None:
    raw = body({PPE: to_date(100.0, 250.0), SALES: to_date(400.0, 900.0)}, unit="EUR")
    assert {row.unit for row in rows(raw)} == {"EUR"}


def test_P11_facts_without_capital_spending_are_no_data() -> None:
    for raw in (body({}), body({SALES: to_date(1.0)}), {"cik": CIK, "facts": {}}):
        with pytest.raises(NoData, match="no capital spending of MSFT"):
            rows(raw)


@pytest.mark.parametrize(
    ("key", "value"),
    [("start", None), ("end", "2023"), ("filed", "soon"), ("val", "much"), ("val", None),
     ("end", "2022-01-01"), ("end", "0001-01-01"), ("filed", "9999-12-31")],
)  # fmt: skip
def test_P17_a_row_of_another_shape_is_named(key: str, value: object) -> None:
    told = to_date(1.0, 2.0)
    told[1][key] = value
    with pytest.raises(BadPayload, match=rf"units\.USD\.1\.{key}"):
        rows(body({PPE: told}))


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ([], "object"),
        ({"cik": CIK}, "facts"),
        ({"cik": 1, "facts": {}}, "cik"),
        ({"cik": CIK, "facts": {"us-gaap": {PPE: {}}}}, "units"),
        ({"cik": CIK, "facts": {"us-gaap": {PPE: {"units": {"USD": {}}}}}}, "USD"),
    ],
)
def test_P17_another_document_is_named(raw: object, field: str) -> None:
    with pytest.raises(BadPayload, match=field):
        rows(raw)


def test_P17_further_keys_are_ignored() -> None:
    raw = year() | {"new": 1}
    facts = raw["facts"]
    assert isinstance(facts, dict)
    facts["us-gaap"][PPE]["units"] |= {"shares": 5, "newField": {"raw": 1}}
    assert len(rows(raw)) == 4


def facts_rows(company: str) -> dict[date, dict[str, str]]:
    if not FACTS.exists():
        pytest.skip("no facts here")
    with FACTS.open(encoding="utf-8") as table:
        found = [row for row in csv.DictReader(table) if row["company"] == company]
    return {date.fromisoformat(row["period_end"]): row for row in found}


@pytest.mark.parametrize(
    ("symbol", "cik", "count"),
    [("MSFT", 789019, 14), ("GOOGL", 1652044, 14), ("META", 1326801, 13)],
)
def test_recorded_filings_give_the_known_quarters(symbol: str, cik: int, count: int) -> None:
    raw = decode("sec", recorded.path_of(_file(symbol)).read_bytes())
    told = series(raw, symbol, cik, NOW, 0.0).rows
    assert len(told) == count
    known = facts_rows(symbol)
    for row in told:
        fact = known[row.period_end]
        capex = fact["restated_usd_m"] or fact["capex_usd_m"]
        assert round(row.capex_bn * 1e3, 3) == float(capex)
        assert round(row.revenue_bn * 1e3, 3) == float(fact["revenue_usd_m"])
        assert row.calendar_quarter == fact["calendar_quarter"]
        assert row.restated is bool(fact["restated_usd_m"])
        if symbol == "META":
            assert row.headline_bn == pytest.approx(
                float(fact["headline_capex_usd_bn"]), abs=0.0051
            )


@pytest.mark.parametrize(
    ("symbol", "cik", "ends", "total"),
    [
        ("MSFT", 789019, ("2023-09-30", "2024-06-30"), 44.477),
        ("MSFT", 789019, ("2025-09-30", "2026-06-30"), 115.948),
        ("GOOGL", 1652044, ("2025-03-31", "2025-12-31"), 91.447),
    ],
)
def test_recorded_years_add_up(symbol: str, cik: int, ends: tuple[str, str], total: float) -> None:
    raw = decode("sec", recorded.path_of(_file(symbol)).read_bytes())
    told = series(raw, symbol, cik, NOW, 0.0).rows
    first, last = (date.fromisoformat(end) for end in ends)
    found = [row.capex_bn for row in told if first <= row.period_end <= last]
    assert len(found) == 4
    assert math.fsum(found) == pytest.approx(total, abs=1e-9)


def _file(symbol: str) -> str:
    return f"sec/companyfacts-{symbol.lower()}-trimmed.json"


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_mutated_body_gives_values_or_a_bad_payload(data: st.DataObject) -> None:
    raw = mutated(data, year(), most=3)
    try:
        told = rows(raw)
    except (BadPayload, NoData):
        return
    for row in told:
        assert not row.capex_bn < 0.0
        assert not math.isinf(row.capex_bn)
        assert not math.isinf(row.revenue_bn)


@settings(max_examples=80, deadline=None)
@given(cut=st.integers(0, 1_000), junk=st.binary(max_size=3))
def test_P12_a_cut_body_gives_no_partial_rows(cut: int, junk: bytes) -> None:
    whole = orjson.dumps(year())
    with pytest.raises((BadPayload, NoData)):
        rows(decode("sec", whole[: cut % len(whole)] + junk + b"\xff"))
