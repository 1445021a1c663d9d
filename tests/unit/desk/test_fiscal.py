"""Companies' own names of their quarters."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from engine.desk.fiscal import YEARS, fiscal_label, quarter_end

FACTS = Path(__file__).parents[4] / "shared" / "facts"


@pytest.mark.parametrize(
    ("symbol", "reported", "label"),
    [
        ("MSFT", date(2024, 7, 30), "FY24 Q4"),
        ("MSFT", date(2024, 10, 30), "FY25 Q1"),
        ("MSFT", date(2025, 1, 29), "FY25 Q2"),
        ("NVDA", date(2024, 2, 21), "FY24 Q4"),
        ("NVDA", date(2024, 8, 28), "FY25 Q2"),
        ("NVDA", date(2025, 11, 19), "FY26 Q3"),
        ("META", date(2024, 7, 31), "FY24 Q2"),
        ("META", date(2025, 1, 29), "FY24 Q4"),
        ("AAPL", date(2024, 8, 1), "FY24 Q3"),
        ("AAPL", date(2025, 1, 30), "FY25 Q1"),
        ("QCOM", date(2024, 7, 31), "FY24 Q3"),
        ("AVGO", date(2024, 9, 5), "FY24 Q3"),
        ("AVGO", date(2024, 12, 12), "FY24 Q4"),
        ("ORCL", date(2024, 6, 11), "FY24 Q4"),
        ("TSM", date(2024, 7, 18), "FY24 Q2"),
        ("ASML", date(2026, 1, 28), "FY25 Q4"),
    ],
)
def test_a_quarter_has_the_companys_own_name(symbol: str, reported: date, label: str) -> None:
    assert fiscal_label(symbol, reported) == label


def test_an_unknown_company_has_no_name_of_its_quarter() -> None:
    assert fiscal_label("ZZZ", date(2024, 7, 30)) == ""
    assert quarter_end("ZZZ", date(2024, 7, 30)) is None


def test_every_year_names_its_rule_and_source() -> None:
    assert all(one.rule and one.source and 1 <= one.month <= 12 for one in YEARS.values())


@pytest.mark.skipif(not FACTS.is_dir(), reason="the facts' folder is not there")
def test_the_names_equal_those_of_the_facts() -> None:
    with (FACTS / "earnings-history.csv").open(encoding="utf-8") as stream:
        reports = list(csv.DictReader(stream))
    with (FACTS / "capex-quarterly.csv").open(encoding="utf-8") as stream:
        quarters = {(r["company"], r["calendar_quarter"]): r for r in csv.DictReader(stream)}
    compared = 0
    for one in reports:
        known = quarters.get((one["symbol"], one["reported_quarter"]))
        if known is None:
            continue
        told = known["fiscal_label"]
        told = told if told.startswith("FY") else f"FY{told[2:]}"
        label = fiscal_label(one["symbol"], date.fromisoformat(one["date"]))
        assert label.replace(" ", "") == told, one
        compared += 1
    assert compared > 50
