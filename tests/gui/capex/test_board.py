"""The Capex board on the real window: measures, definitions, money, marks, reasons, by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from gui.capex.model import FIRST, GUIDANCE, LEFT, REPORT, SUM, UNIT
from gui.capex.pane import CapexPane
from gui.format import DASH
from gui.tables.cell import Mark, Tone
from tests.gui.capex.boards import NOW, ORDER, board, disputed
from tests.support.gui_session import Desk


def text(pane: CapexPane, symbol: str, quarter: str) -> str:
    """What stands in a company's quarter."""
    rows = pane.capex
    return rows.cell(rows.row_of(symbol), rows.column_of(quarter)).text


def go(pane: CapexPane, symbol: str, quarter: str) -> None:
    """Make a cell the current one."""
    pane.go_to_cell(symbol, pane.capex.column_of(quarter))


def test_the_key_opens_the_screen_with_the_newest_quarter_in_view(capex: Desk) -> None:
    pane = capex.window.screens.capex.pane
    assert pane is not None
    assert pane.table.hasFocus()
    rows = pane.capex
    shown = [rows.quarter(c) for c in pane.table.shown_columns() if rows.quarter(c)]
    assert shown[-1] == "2024Q2"
    assert len(shown) >= 5
    assert [rows.key(row) for row in range(rows.rowCount())] == [*ORDER, SUM]
    assert rows.quarter(pane.table.currentIndex().column()) == "2024Q2"


def test_the_title_always_says_measure_definition_and_money(capex: Desk, pane: CapexPane) -> None:
    titles = [pane.title.text()]
    for _ in range(3):
        capex.press("Alt+M")
        titles.append(pane.title.text())
    assert titles == [
        "Quarter, cash PP&E, bn of the company's currency",
        "Trailing four quarters, cash PP&E, bn of the company's currency",
        "Change against the year before, cash PP&E, percent",
        "Capex in percent of revenue, cash PP&E, percent",
    ]
    assert capex.engine.settings().capex_measure == "share"
    capex.press("Alt+M", "Alt+D")
    assert pane.title.text() == "Quarter, own headline definition, bn of the company's currency"
    assert capex.engine.settings().capex_definition == "headline"
    capex.press("Alt+U")
    assert pane.title.text().endswith("bn US$, at the rate each filing prints")


def test_microsoft_is_13_9_in_cash_and_19_0_with_finance_leases(
    capex: Desk, pane: CapexPane
) -> None:
    assert text(pane, "MSFT", "2024Q2") == "13.9"
    go(pane, "MSFT", "2024Q2")
    assert "Headline: 19.000 bn US$, incl. finance leases" in pane.details.text()
    capex.press("Alt+D")
    assert text(pane, "MSFT", "2024Q2") == "19.0"
    capex.press("Alt+M", "Alt+M")
    assert text(pane, "MSFT", "2024Q2") == "+77.6"
    capex.press("Alt+D")
    assert text(pane, "MSFT", "2024Q2") == "+55.1"
    assert text(pane, "GOOGL", "2024Q2") == "+91.4"


def test_the_currency_of_every_row_is_named_and_can_be_dollars(
    capex: Desk, pane: CapexPane
) -> None:
    rows = pane.capex
    assert UNIT in pane.table.shown_columns()
    assert rows.cell(rows.row_of("TSM"), UNIT).text == "bn NT$"
    assert rows.cell(rows.row_of("META"), UNIT).text == "bn US$"
    assert text(pane, "TSM", "2024Q2") == "205.7"
    go(pane, "TSM", "2024Q2")
    assert "In US$: 6.358 bn US$ at 32.35 NT$ a US$" in pane.details.text()
    capex.press("Alt+U")
    assert rows.cell(rows.row_of("TSM"), UNIT).text == "bn US$"
    assert text(pane, "TSM", "2024Q2") == "6.4"
    assert capex.engine.settings().capex_currency == "usd"


def test_the_sum_is_in_dollars_and_names_who_is_missing(capex: Desk, pane: CapexPane) -> None:
    rows = pane.capex
    cell = rows.cell(rows.row_of(SUM), rows.column_of("2024Q2"))
    assert (cell.text, cell.mark) == ("64.2", Mark.TRIANGLE)
    said = "7 of 8 in 2024Q2: 64.2 bn US$; without NVDA (no figure of this quarter)"
    assert pane.line.text() == said
    assert "not every company" in pane.legend.text()
    go(pane, SUM, "2024Q2")
    assert "without NVDA (no figure of this quarter)" in pane.details.text()
    capex.press("Alt+D")
    assert rows.cell(rows.row_of(SUM), rows.column_of("2024Q2")).text == DASH
    assert "not added up" in pane.line.text()


def test_an_empty_cell_is_a_dash_that_says_why(capex: Desk, pane: CapexPane) -> None:
    rows = pane.capex
    assert text(pane, "ORCL", "2024Q1") == DASH
    row, column = rows.row_of("ORCL"), rows.column_of("2024Q1")
    assert rows.spoken(row, column) == "2024Q1: none, no figure of this quarter"
    go(pane, "ORCL", "2024Q1")
    assert "No figure: no figure of this quarter" in pane.details.text()
    capex.press("Shift+F1")
    assert "no figure of this quarter" in capex.window.sheets.explain.text.toPlainText()


def test_a_disputed_cell_has_a_shape_a_colour_and_the_other_figure(
    capex: Desk, pane: CapexPane
) -> None:
    capex.engine.put(("capex", ""), disputed(board(), "AMZN"))
    capex.bridge.drain()
    rows = pane.capex
    row, column = rows.row_of("AMZN"), rows.column_of("2024Q2")
    cell = rows.cell(row, column)
    assert (cell.mark, cell.tone) == (Mark.UNEQUAL, Tone.WARNING)
    assert rows.spoken(row, column) == "2024Q2: 17.6 bn US$, the sources disagree"
    assert "≠ Yahoo says capex 19.382 bn US$, as of 2 Aug 2024" in rows.tip(row, column)
    assert "≠ the sources disagree" in pane.legend.text()


def test_what_is_not_first_hand_keeps_its_mark(pane: CapexPane) -> None:
    rows = pane.capex
    row, column = rows.row_of("ORCL"), rows.column_of("2024Q2")
    assert rows.cell(row, column).mark is Mark.RING
    assert "mark: secondary" in rows.tip(row, column)
    assert rows.spoken(row, column).endswith("bn US$, not first hand")


def test_a_cell_explains_definition_source_dates_and_restatement(
    capex: Desk, pane: CapexPane
) -> None:
    go(pane, "META", "2023Q3")
    told = pane.details.text()
    assert "the quarter to 30 Sep 2023" in told
    assert "cash PP&E" in told
    assert "SEC company facts" in told
    go(pane, "META", "2023Q2")
    assert "restated since" in pane.details.text()
    assert "first filed as 6.216 bn US$" in pane.details.text()
    capex.press("Shift+F1")
    assert "restated since" in capex.window.sheets.explain.text.toPlainText()
    capex.press("Esc")
    go(pane, "META", "2024Q2")
    said = "cash +31.5 % y/y (against 6.216 bn US$ as first filed; +33.2 % as restated)"
    assert said in pane.details.text()


def test_a_row_s_first_cell_explains_the_newest_quarter_guidance_and_report(
    capex: Desk, pane: CapexPane
) -> None:
    pane.go_to_cell("META", 0)
    capex.press("Shift+F1")
    told = capex.window.sheets.explain.text.toPlainText()
    assert told.count("the quarter to") == 1
    assert "Guidance of META" in told
    assert "Next report of META: none" in told


def test_guidance_and_next_report_stand_in_the_row(capex: Desk, pane: CapexPane) -> None:
    del capex
    rows = pane.capex
    meta, nvda = rows.row_of("META"), rows.row_of("NVDA")
    assert rows.cell(meta, GUIDANCE).text == "FY2024 37–40"
    assert "24 Apr 2024: FY2024 35–40 bn US$" in rows.tip(meta, GUIDANCE)
    assert rows.cell(nvda, REPORT).text == "28 Aug after close"
    assert rows.cell(meta, REPORT).text == "no date"
    assert "no source names a date" in rows.tip(meta, REPORT)
    assert rows.cell(meta, LEFT).text == DASH


def test_money_is_sorted_in_dollars_and_the_sum_stays_last(capex: Desk, pane: CapexPane) -> None:
    go(pane, "META", "2024Q2")
    column = pane.capex.column_of("2024Q2")
    pane.order_by(column, ascending=False)
    keys = [pane.capex.key(row) for row in range(pane.capex.rowCount())]
    assert keys == ["AMZN", "MSFT", "GOOGL", "META", "TSM", "ORCL", "AAPL", "NVDA", SUM]
    capex.press("Ctrl+0")
    assert pane.capex.key(0) == "META"


def test_every_command_of_tables_works(capex: Desk, pane: CapexPane) -> None:
    capex.press("End")
    assert pane.current_symbol() == ""
    capex.press("Ctrl+C")
    assert capex.said == "The sum has no symbol"
    capex.press("Home", "Down", "Ctrl+Shift+C")
    assert "2024Q2" in QGuiApplication.clipboard().text().splitlines()[0]
    capex.press("Ctrl+F")
    capex.type("tsm")
    assert [pane.capex.key(row) for row in range(pane.capex.rowCount())] == ["TSM"]
    capex.press("Esc", "Ctrl+Shift+Right", "Ctrl+Shift+Down")
    assert pane.board.sort_column is not None
    capex.press("Ctrl+0", "Home", "Return")
    assert capex.window.symbol == "META"


def test_news_keep_row_column_and_measure(capex: Desk, pane: CapexPane) -> None:
    go(pane, "TSM", "2024Q1")
    capex.press("Alt+M")
    later = board(datetime(2024, 9, 20, tzinfo=UTC))
    capex.engine.put(("capex", ""), later)
    capex.bridge.drain()
    assert pane.current_symbol() == "TSM"
    assert pane.title.text().startswith("Trailing four quarters")


def test_before_the_first_board_it_says_what_it_waits_for(charted: Desk) -> None:
    charted.press("Ctrl+Shift+6")
    pane = charted.window.screens.capex.pane
    assert pane is not None
    assert pane.empty.text() == "Waiting for the companies' figures"
    assert pane.plot.plot.state.message == ("No company with figures is chosen.",)


def test_a_company_without_quarters_says_why(capex: Desk, pane: CapexPane) -> None:
    whole = board()
    bare = replace(whole.companies[0], quarters=(), reason="no source has this company's quarters")
    capex.engine.put(("capex", ""), replace(whole, companies=(bare, *whole.companies[1:])))
    capex.bridge.drain()
    rows = pane.capex
    assert "no source has this company's quarters" in rows.tip(rows.row_of("META"), FIRST + 11)


@pytest.mark.parametrize(
    ("typed", "screen"),
    [("capex", "capex"), ("ERN", "earnings"), ("alrt", "alerts"), ("EVENTS", "events")],
)
def test_the_palette_opens_screens_by_their_mnemonics(
    charted: Desk, typed: str, screen: str
) -> None:
    charted.press("Ctrl+K")
    charted.type(typed)
    charted.press("Return")
    assert charted.window.desk.docks[screen].isVisible()
    assert charted.window.desk.focused() == screen


def test_figures_no_source_told_for_ten_days_are_stale(capex: Desk, pane: CapexPane) -> None:
    whole = board()
    newest = replace(whole.companies[0].quarters[-1], reference=False, source="Yahoo", as_of=NOW)
    meta = replace(whole.companies[0], quarters=(*whole.companies[0].quarters[:-1], newest))
    capex.engine.put(("capex", ""), replace(whole, companies=(meta, *whole.companies[1:])))
    capex.bridge.drain()
    rows = pane.capex
    cell = rows.cell(rows.row_of("META"), rows.column_of("2024Q2"))
    assert (cell.mark, cell.tone) == (Mark.CLOCK, Tone.STALE)


def test_units_fit_in_every_language(
    capex: Desk, pane: CapexPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chinese(text: str) -> str:
        return {
            "bn {currency}": "\u5341\u5104 {currency}",
            "bn US$": "\u5341\u5104\u7f8e\u5143",
        }.get(text, text)

    for module in ("gui.capex.model", "gui.capex.measures"):
        monkeypatch.setattr(f"{module}.tr", chinese)
    capex.engine.put(("capex", ""), board())
    capex.bridge.drain()
    capex.window.resize(1281, 800)
    shown = {pane.capex.cell(row, UNIT).text for row in range(pane.capex.rowCount())}
    assert "\u5341\u5104 NT$" in shown
    wide = max(pane.table.fontMetrics().horizontalAdvance(text) for text in shown)
    assert pane.table._natural(UNIT) > wide
