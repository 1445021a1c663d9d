"""Changes over a year against the quarter as it was first filed, whatever was restated since."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from engine.desk.capex import TABLE, capex_rows
from engine.desk.dump_capex import capex_document
from engine.desk.reference import read_reference
from engine.model.capex import CapexRow, CapexSeries, calendar_quarter
from resources import path

AT = datetime(2026, 11, 22, tzinfo=UTC)
CASES = Path(__file__).resolve().parents[2] / "cases" / "desk" / "capex-yoy.csv"
FACTS = Path(__file__).resolve().parents[4] / "shared" / "facts" / "capex-quarterly.csv"
ROUNDING = 0.051


def cases() -> dict[tuple[str, str], float]:
    with CASES.open(encoding="utf-8") as table:
        lines = [line for line in table if not line.startswith("#")]
    return {(r["symbol"], r["period_end"]): float(r["yoy_pct"]) for r in csv.DictReader(lines)}


def quarter(end: str, capex: float, source: str = "sec", first: float = math.nan) -> CapexRow:
    day = date.fromisoformat(end)
    return CapexRow(
        "META", day, calendar_quarter(day), capex, 10.0 * capex, "USD", source, AT,
        restated=not math.isnan(first), first_bn=first, reference=source == TABLE,
    )  # fmt: skip


def series(*rows: CapexRow) -> CapexSeries:
    return CapexSeries("META", rows, AT, 0.0, rows[0].source)


@pytest.mark.parametrize("at", [AT, datetime(2024, 11, 1, tzinfo=UTC)])
def test_changes_over_a_year_are_those_of_the_filings(at: datetime) -> None:
    """META restated 2023 net of proceeds: 2024Q2 is +31.5% as first filed, 33.2 as restated."""
    figures = capex_rows(read_reference(path("reference"), at))
    found = {(f.symbol, f.period_end.isoformat()): f for f in figures}
    known = {key: told for key, told in cases().items() if key in found}
    assert len(known) > (40 if at < AT else 100)
    for key, told in known.items():
        assert found[key].yoy_pct == pytest.approx(told, abs=ROUNDING), key


def test_the_cases_are_the_facts() -> None:
    if not FACTS.exists():
        pytest.skip("no facts here")
    with FACTS.open(encoding="utf-8") as table:
        facts = list(csv.DictReader(table))
    told = {(r["company"], r["period_end"]): r["capex_yoy_pct"] for r in facts}
    assert cases() == {key: float(value) for key, value in told.items() if value}


def test_the_base_is_named_and_so_is_the_change_as_restated() -> None:
    meta = {
        f.calendar_quarter: f
        for f in capex_rows(read_reference(path("reference"), AT))
        if f.symbol == "META"
    }
    then, now = meta["2023Q2"], meta["2024Q2"]
    assert (then.capex_bn, then.first_bn) == (6.134, 6.216)
    assert now.yoy_base_bn == 6.216
    assert now.yoy_restated_pct == pytest.approx(100.0 * (8.173 / 6.134 - 1.0))
    document = capex_document(now, AT)
    assert document["yoy_base_bn"] == 6.216
    assert document["yoy_restated_pct"] == pytest.approx(33.2, abs=ROUNDING)
    assert math.isnan(meta["2025Q2"].yoy_restated_pct)
    for figure in meta.values():
        told = capex_document(figure, AT)
        reasons = told["reasons"]
        assert isinstance(reasons, dict)
        for name in ("first_bn", "yoy_base_bn", "yoy_restated_pct"):
            assert (told[name] is None) == (name in reasons), (figure.calendar_quarter, name)


def test_a_source_that_knows_only_the_restated_figure_takes_the_first_filed_of_the_table() -> None:
    sec = series(quarter("2023-06-30", 6.134), quarter("2024-06-30", 8.173))
    sec = replace(sec, rows=(replace(sec.rows[0], restated=True), sec.rows[1]))
    table = series(quarter("2023-06-30", 6.134, TABLE, 6.216), quarter("2024-06-30", 8.173, TABLE))
    both = capex_rows((sec, table))[-1]
    assert (both.source, both.yoy_base_bn) == ("sec", 6.216)
    assert both.yoy_pct == pytest.approx(31.5, abs=ROUNDING)
    alone = capex_rows((sec,))[-1]
    assert alone.yoy_pct == alone.yoy_restated_pct == pytest.approx(33.2, abs=ROUNDING)
    assert alone.yoy_base_bn == 6.134


def test_a_restated_quarter_is_compared_as_first_filed_on_both_sides() -> None:
    one = series(quarter("2023-06-30", 9.0, first=10.0), quarter("2024-06-30", 10.0, first=12.0))
    found = capex_rows((one,))[-1]
    assert found.yoy_pct == pytest.approx(20.0)
    assert found.yoy_restated_pct == pytest.approx(100.0 / 9.0)
