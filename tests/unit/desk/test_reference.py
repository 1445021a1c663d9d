"""The shipped tables and their reader."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.desk.reference import CAPEX_FILE, CIKS_FILE, read_ciks, read_reference
from engine.errors import FileFault
from resources import path
from tests.market.sec import CIKS

if TYPE_CHECKING:
    from engine.model.capex import CapexRow

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
FACTS = Path(__file__).resolve().parents[4] / "shared" / "facts" / "capex-quarterly.csv"
COUNTS = {
    "META": 14, "MSFT": 22, "GOOGL": 22, "AMZN": 22, "ORCL": 9, "NVDA": 15, "AAPL": 19, "TSM": 12,
}  # fmt: skip


def rows(at: datetime = AT) -> list[CapexRow]:
    return [row for one in read_reference(path("reference"), at) for row in one.rows]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped tables."""
    for name in (CAPEX_FILE, CIKS_FILE):
        (tmp_path / name).write_bytes(path("reference", name).read_bytes())
    return tmp_path


def test_every_row_is_read_and_names_source_day_and_unit() -> None:
    found = rows()
    assert Counter(row.symbol for row in found) == COUNTS
    assert all(row.source and row.reference and row.definition for row in found)
    assert {row.symbol for row in found if row.unit == "TWD"} == {"TSM"}
    assert all(row.usd_rate > 0.0 for row in found if row.unit != "USD")


def midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def test_a_figure_is_as_of_its_filing_or_of_the_table_never_of_the_start() -> None:
    for at in (AT, AT + timedelta(days=100, seconds=7), datetime(2024, 7, 31, 12, tzinfo=UTC)):
        table = midnight(date(2026, 11, 22))
        for row in rows(at):
            undated = table if table <= at else midnight(row.period_end + timedelta(days=60))
            assert row.as_of == (midnight(row.filed) if row.filed else undated)
    newest = {row.symbol: row.as_of for row in rows()}
    assert newest["MSFT"] == datetime(2026, 7, 29, tzinfo=UTC)
    late = {one.as_of for one in read_reference(path("reference"), AT + timedelta(days=9))}
    assert late == {one.as_of for one in read_reference(path("reference"), AT)}


def test_a_shipped_figure_does_not_look_like_an_answer_of_the_sec() -> None:
    assert all(row.source.startswith("table: ") for row in rows())
    told = {row.calendar_quarter: row for row in rows() if row.symbol == "MSFT"}
    assert told["2026Q2"].source == "table: SEC filings of July 2026"
    assert told["2024Q1"].headline_source == "table: CNBC"
    assert told["2024Q1"].certainty == told["2023Q3"].headline_source == ""


def test_the_table_tells_the_known_facts() -> None:
    if not FACTS.exists():
        pytest.skip("no facts here")
    with FACTS.open(encoding="utf-8") as table:
        facts = {(r["company"], r["period_end"]): r for r in csv.DictReader(table)}
    found = rows()
    assert len(found) == len(facts)
    for row in found:
        fact = facts[row.symbol, row.period_end.isoformat()]
        assert row.calendar_quarter == fact["calendar_quarter"]
        if row.unit == "TWD":
            assert row.capex_bn == float(fact["capex_twd_bn"])
            dollars = float(fact["capex_usd_m"]) / 1e3
            assert row.capex_bn / row.usd_rate == pytest.approx(dollars, abs=6e-4)
            continue
        assert row.capex_bn * 1e3 == pytest.approx(
            float(fact["restated_usd_m"] or fact["capex_usd_m"])
        )
        assert row.restated is bool(fact["restated_usd_m"])
        if fact["headline_capex_usd_bn"]:
            assert row.headline_bn == float(fact["headline_capex_usd_bn"])


def test_nothing_is_known_before_its_report() -> None:
    story = rows(datetime(2024, 7, 31, 12, tzinfo=UTC))
    newest = {row.symbol: row.calendar_quarter for row in story}
    assert newest["MSFT"] == "2024Q2"
    assert newest["AMZN"] == "2024Q1"
    assert newest["NVDA"] == "2024Q1"
    assert all(row.as_of <= datetime(2024, 7, 31, 12, tzinfo=UTC) for row in story)
    assert not rows(datetime(2020, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("META,2024-06-30,2024-07-31,USD,8173", "META,2024-06-31,2024-07-31,USD,8173"),
        ("META,2024-06-30,2024-07-31,USD,8173", "META,2024-06-30,2024-07-31,USD,much"),
        ("META,2024-06-30,2024-07-31,USD,8173", "META,2024-06-30,2024-07-31,USD,-1"),
        ("META,2024-06-30,2024-07-31,USD,8173", "META,2024-06-30,2024-07-31,USD,inf"),
        ("META,2024-06-30,2024-07-31,USD,8173", ",2024-06-30,2024-07-31,USD,8173"),
        ("META,2024-06-30,2024-07-31,USD,8173", "META"),
    ],
)
def test_a_broken_row_is_left_out_with_one_line(
    folder: Path, caplog: pytest.LogCaptureFixture, old: str, new: str
) -> None:
    table = folder / CAPEX_FILE
    text = table.read_text(encoding="utf-8")
    assert old in text
    table.write_text(text.replace(old, new), encoding="utf-8")
    kept = [row for one in read_reference(folder, AT) for row in one.rows]
    assert len(kept) == sum(COUNTS.values()) - 1
    (record,) = caplog.records
    assert "capex.csv line 14 left out" in record.message
    caplog.clear()


@pytest.mark.parametrize("content", [b"", b"# nothing\n", b"\xff\xfe\x00", b"a,b\n1,2\n"])
def test_S4_a_table_that_is_none_or_missing_is_a_file_fault(folder: Path, content: bytes) -> None:
    for name, read in ((CAPEX_FILE, lambda: read_reference(folder, AT)),
                       (CIKS_FILE, lambda: read_ciks(folder))):  # fmt: skip
        (folder / name).write_bytes(content)
        with pytest.raises(FileFault, match=name):
            read()
        (folder / name).unlink()
        with pytest.raises(FileFault, match=name):
            read()


def test_numbers_of_the_sec_are_those_of_the_market() -> None:
    found = read_ciks(path("reference"))
    assert CIKS.items() <= found.items()
    assert found["GOOG"] == found["GOOGL"]


def test_a_broken_number_is_left_out_with_one_line(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    table = folder / CIKS_FILE
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("AMD,2488", "AMD,24x8").replace("MU,723125", "MU,0"), "utf-8")
    found = read_ciks(folder)
    assert "AMD" not in found
    assert "MU" not in found
    assert len(caplog.records) == 2
    caplog.clear()
