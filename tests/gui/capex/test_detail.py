"""The company in detail: bars, guidance steps, volatility, tables beside; files of the board."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from engine.model.capex import Guidance
from engine.model.statement import Check, Statement, StatementsView
from gui.capex.exporting import full_csv, shown_csv
from gui.capex.guidance import amount, in_force, period_words, spans, stretches
from gui.capex.pane import CapexPane
from tests.gui.capex.boards import META_SAID, board, said
from tests.support.gui_session import Desk

SAID = Statement("s1", "META", date(2024, 7, 31), "Capex 37 to 40 bn", 40.0, "USD", "company",
                 Check.VERIFIED)  # fmt: skip


def go(pane: CapexPane, symbol: str) -> None:
    pane.go_to_cell(symbol, pane.capex.column_of("2024Q2"))


def test_the_chart_follows_the_row_and_names_its_figure(capex: Desk, pane: CapexPane) -> None:
    go(pane, "META")
    plot = pane.plot
    assert plot.headline.text.startswith("META 2024Q2: 8.2 bn US$")
    assert "cash PP&E" in plot.headline.text
    assert plot._blocks.boxes.shape[0] == 6
    capex.press("Down")
    assert plot.headline.text.startswith("MSFT 2024Q2: 13.9 bn US$")
    assert not plot.hasFocus()


def test_guidance_is_drawn_as_steps_and_says_what_it_is(capex: Desk, pane: CapexPane) -> None:
    go(pane, "META")
    boxes = pane.plot._bands.boxes
    assert boxes[:, 2:].tolist() == [[8.75, 10.0], [9.25, 10.0]], "a quarter's share"
    assert "÷ 4" in pane.plot.foot.text
    assert "finance-lease principal" in pane.plot.foot.text
    capex.press("Alt+M")
    assert pane.plot._bands.boxes[:, 2:].tolist() == [[35.0, 40.0], [37.0, 40.0]]
    capex.press("Alt+M")
    assert not pane.plot._bands.boxes.size
    assert "not money" in pane.plot.foot.text


def test_guidance_in_dollars_is_never_drawn_over_bars_in_another_money(pane: CapexPane) -> None:
    go(pane, "TSM")
    assert pane.plot.bars.unit == "bn US$"
    assert pane.plot._bands.boxes[:, 2:].tolist() == [[7.5, 8.0]]
    assert pane.plot.headline.text.startswith("TSM 2024Q2: 6.4 bn US$")


def test_volatility_is_a_line_below_or_says_that_there_is_none(pane: CapexPane) -> None:
    go(pane, "META")
    assert pane.plot._curve.track.values.tolist() == [48.0, 50.5, 36.1]
    go(pane, "MSFT")
    assert not pane.plot._curve.track.values.size
    assert pane.plot.headline.text.endswith("no IV recorded yet")
    assert pane.plot.plot.state.panels == [pane.plot.bars]


def test_an_unknown_change_has_no_bar(capex: Desk, pane: CapexPane) -> None:
    go(pane, "META")
    capex.press("Alt+M", "Alt+M")
    assert pane.plot._blocks.boxes.shape[0] == 2


def test_revisions_and_statements_stand_beside_the_chart(capex: Desk, pane: CapexPane) -> None:
    capex.engine.put(("statements", ""), StatementsView((SAID,)))
    capex.bridge.drain()
    go(pane, "META")
    notes = pane.notes
    assert [notes.guidance.cell(row, 2).text for row in range(2)] == [
        "37–40", "35–40",
    ]  # fmt: skip
    assert notes.guidance.cell(0, 0).text == "31 Jul 2024"
    assert notes.statements.cell(0, 1).text == "Capex 37 to 40 bn"
    assert "verified" in notes.statements.tip(0, 1)
    pane.go_to_cell("META", 0)
    capex.press("Shift+F1")
    told = capex.window.sheets.explain.text.toPlainText()
    assert "31 Jul 2024: Capex 37 to 40 bn · company · verified" in told
    capex.press("Esc")
    go(pane, "AAPL")
    assert notes.guidance.rowCount() == 0
    assert notes.statements.rowCount() == 0


@pytest.mark.parametrize(
    ("symbol", "period", "first", "last", "quarters"),
    [
        ("META", "FY2024", date(2024, 1, 1), date(2024, 12, 31), 4),
        ("MSFT", "FY2025", date(2024, 7, 1), date(2025, 6, 30), 4),
        ("MSFT", "FY26Q1", date(2025, 7, 1), date(2025, 9, 30), 1),
        ("MSFT", "CY2026", date(2026, 1, 1), date(2026, 12, 31), 4),
        ("ORCL", "FY2027", date(2026, 6, 1), date(2027, 5, 31), 4),
        ("NVDA", "FY2025", date(2024, 2, 1), date(2025, 1, 31), 4),
        ("GOOGL", "each of 2024Q3 and 2024Q4", date(2024, 7, 1), date(2024, 9, 30), 1),
    ],
)  # fmt: skip
def test_periods_are_placed_by_the_company_s_own_year(
    symbol: str, period: str, first: date, last: date, quarters: int
) -> None:
    assert spans(symbol, period)[0] == (first, last, quarters)


def test_a_period_nobody_can_place_is_not_drawn() -> None:
    assert spans("META", "soon") == ()
    assert stretches("META", (said("META", None, 1.0, 2.0, "soon"),)) == ()


def test_quarters_that_are_meant_alike_are_written_short() -> None:
    assert period_words(said("GOOGL", None, 12.0, 12.0, "each of 2024Q3 and 2024Q4")) == (
        "2024Q3–Q4"
    )


def test_what_is_said_of_other_things_than_spending_is_no_guidance() -> None:
    gpu = replace(META_SAID[0], metric="data-center GPU revenue (not capex)")
    assert in_force((gpu,)) is None
    assert stretches("META", (gpu,)) == ()


def test_each_statement_holds_until_the_next_one() -> None:
    steps = stretches("META", META_SAID)
    assert [(one.first, one.last) for one in steps] == [
        (date(2024, 4, 24), date(2024, 7, 30)), (date(2024, 7, 31), date(2024, 12, 31)),
    ]  # fmt: skip
    assert in_force(META_SAID) is META_SAID[1]


@pytest.mark.parametrize(
    ("relation", "low", "high", "words"),
    [
        ("range", 37.0, 40.0, "37–40"), ("about", 75.0, 75.0, "~75"),
        ("at_least", 30.0, float("nan"), "≥\u200930"),
        ("slightly_above", 30.0, float("nan"), "slightly above 30"),
        ("above_previous_year", float("nan"), float("nan"), ">\u2009FY2024"),
    ],
)  # fmt: skip
def test_guidance_is_written_with_its_relation(
    relation: str, low: float, high: float, words: str
) -> None:
    one = Guidance("X", None, "capex", "FY2025", low, high, relation, "USD", "", "press")
    assert amount(one) == words


def test_the_file_of_the_rows_has_units_definitions_sources_and_as_of(
    capex: Desk, pane: CapexPane
) -> None:
    table = list(csv.DictReader(io.StringIO(shown_csv(pane))))
    tsm = next(row for row in table if row["symbol"] == "TSM")
    assert (tsm["unit"], tsm["definition"]) == ("bn NT$", "cash PP&E")
    assert float(tsm["2024Q2"]) == pytest.approx(205.68)
    assert tsm["source"] == "table: SEC 6-K"
    assert tsm["as of (UTC)"].startswith("2024-07-18")
    assert table[-1]["symbol"] == "sum"
    capex.press("Ctrl+Shift+E")
    assert kinds(capex) == [
        "CSV, the rows as shown",
        "CSV, every figure with its definition and source",
    ]


def kinds(desk: Desk) -> list[str]:
    """The kinds the save sheet offers."""
    from gui.filesheets import SaveSheet

    sheet = SaveSheet.over(desk.window)
    assert sheet.isVisible()
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def test_the_full_file_has_every_quarter_with_both_definitions() -> None:
    table = list(csv.DictReader(io.StringIO(full_csv(board()))))
    msft = next(r for r in table if (r["symbol"], r["calendar quarter"]) == ("MSFT", "2024Q2"))
    assert (float(msft["capex (bn)"]), float(msft["headline (bn)"])) == (13.873, 19.0)
    assert msft["headline definition"] == "incl. finance leases"
    assert msft["filed"] == "2024-07-30"
    orcl = next(r for r in table if r["symbol"] == "ORCL")
    assert orcl["mark"] == "secondary"
    assert "yoy_pct" in orcl["why missing"]
