"""Guidance: the shipped table, its revisions, the band in force."""

from __future__ import annotations

import csv
import math
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.guidance import FILE, FIRST, guidance_band, is_capex, known, read_guidance, revised
from engine.errors import FileFault
from engine.model.capex import Guidance
from resources import path

FACTS = Path(__file__).resolve().parents[4] / "shared" / "facts" / "capex-guidance.csv"
SAID = read_guidance(path("reference"))
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def band(symbol: str, period: str, when: datetime) -> tuple[float, float] | None:
    found = guidance_band(SAID, symbol, period, when)
    return None if found is None else (found.low, found.high)


def test_every_row_names_source_and_as_of() -> None:
    assert len(SAID) == 33
    assert all(one.source and one.as_of and one.text and one.known_from for one in SAID)
    assert sum(one.stated_on is None for one in SAID) == 2


@pytest.mark.skipif(not FACTS.exists(), reason="the facts are not beside the project")
def test_the_table_is_that_of_the_facts_cell_by_cell() -> None:
    with FACTS.open(encoding="utf-8") as table:
        facts = list(csv.DictReader(table))
    lines = path("reference", FILE).read_text(encoding="utf-8").splitlines()
    ours = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert len(ours) == len(facts)
    same = ("stated_on", "metric", "period", "low", "high", "relation", "source")
    for own, fact in zip(ours, facts, strict=True):
        assert own["symbol"] == fact["company"]
        assert [own[name] for name in same] == [fact[name] for name in same]
        assert (own["source_class"], own["certainty"]) == (fact["source_class"], fact["certainty"])
        assert f"{own['unit']}_bn" == fact["unit"]


def test_the_band_of_meta_moves_with_its_report_and_not_before() -> None:
    assert band("META", "FY2024", at("2024-07-31T19:59")) == (35.0, 40.0)
    assert band("META", "FY2024", at("2024-07-31T20:00")) == (37.0, 40.0)
    assert band("META", "FY2024", NOW) == (38.0, 40.0)
    assert band("META", "FY2025", at("2024-07-31T20:00")) is None
    assert band("META", "FY2024", at("2024-04-24T12:00")) is None


def test_the_budget_of_tsm_is_known_from_its_call() -> None:
    assert band("TSM", "FY2024", at("2024-07-18T05:59")) is None
    assert band("TSM", "FY2024", at("2024-07-18T06:00")) == (30.0, 32.0)
    said = [one.change for one in SAID if one.symbol == "TSM" and one.period == "FY2024"]
    assert said == ["narrowed", "high end left open"]


def test_words_without_a_verified_day_yield_to_dated_ones() -> None:
    assert band("GOOGL", "FY2026", NOW) == (195.0, 205.0)
    assert band("GOOGL", "FY2026", at("2026-03-01T00:00")) == (175.0, 185.0)
    undated = tuple(one for one in SAID if one.stated_on is None)
    assert not known(undated, at("2026-11-21T23:59"))
    found = guidance_band(undated, "GOOGL", "FY2026", NOW)
    assert found is not None
    assert found.certainty == "secondary table, medium"


def test_revenue_guidance_of_amd_is_no_capex_and_never_the_band() -> None:
    chain = [one for one in SAID if one.symbol == "AMD"]
    assert [one.low for one in chain] == [2.0, 3.5, 4.0, 4.5, 5.0]
    assert [one.change for one in chain] == [FIRST, "raised", "raised", "raised", "raised"]
    assert not any(is_capex(one) for one in chain)
    assert band("AMD", "FY2024", NOW) is None


def test_revisions_are_told_in_order() -> None:
    meta = [one.change for one in SAID if one.symbol == "META" and one.period == "FY2025"]
    low = "narrowed: low end raised"
    assert meta == ["first range", "raised", low, low]
    msft = [one.change for one in SAID if one.symbol == "MSFT" and one.period == "CY2026"]
    assert msft == [FIRST, "lowered"]


def said(low: float, high: float) -> Guidance:
    return Guidance("X", date(2024, 1, 1), "capex", "FY2024", low, high, "range", "USD", "", "s")


@pytest.mark.parametrize(
    ("ends", "change"),
    [
        ((31.0, 39.0), "narrowed"),
        ((29.0, 41.0), "widened"),
        ((30.0, 38.0), "narrowed: high end lowered"),
        ((30.0, 42.0), "widened: high end raised"),
        ((28.0, 40.0), "widened: low end lowered"),
        ((28.0, 38.0), "lowered"),
        ((30.0, 40.0), "unchanged"),
        ((30.0, math.nan), "high end left open"),
        ((35.0, math.nan), "raised"),
    ],
)
def test_each_way_a_range_may_move_has_its_word(ends: tuple[float, float], change: str) -> None:
    assert revised((said(30.0, 40.0), said(*ends)))[1].change == change


@given(st.lists(st.tuples(st.floats(1.0, 99.0), st.floats(0.0, 50.0)), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_every_change_is_told_and_only_the_first_is_first(ends: list[tuple[float, float]]) -> None:
    found = revised(tuple(said(low, low + wide) for low, wide in ends))
    assert found[0].change == FIRST
    assert all(one.change and one.change != FIRST for one in found[1:])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (",37,40,range", ",47,40,range"),
        (",37,40,range", ",37,40,perhaps"),
        (",37,40,range", ",much,40,range"),
        ("META,2024-07-31,2024-07-31T20:00Z", "META,2024-07-32,2024-07-31T20:00Z"),
        ("META,2024-07-31,2024-07-31T20:00Z", "META,2024-07-31,2024-07-31T20:00"),
    ],
)
def test_a_broken_row_is_left_out_with_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, old: str, new: str
) -> None:
    text = path("reference", FILE).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / FILE).write_text(text.replace(old, new), encoding="utf-8")
    assert len(read_guidance(tmp_path)) == len(SAID) - 1
    (record,) = caplog.records
    assert record.message.startswith("guidance.csv line ")
    caplog.clear()


def test_S4_a_table_that_is_none_is_a_file_fault(tmp_path: Path) -> None:
    with pytest.raises(FileFault, match=FILE):
        read_guidance(tmp_path)
