"""Own capex rows and the choice of companies, all by key, undoable, refused in place."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from engine.model.capex import CASH, CapexRow
from gui.capex.measures import OWN
from gui.capex.own import Refused, quarter_end, read, read_companies, texts_of
from gui.capex.pane import CapexPane
from gui.tables.cell import Mark, Tone
from tests.gui.capex.boards import board
from tests.support.gui_session import Desk

NOW = datetime(2024, 8, 2, 12, 0, tzinfo=UTC)
TEXTS = {
    "company": "meta", "end": "2024Q2", "capex": "8.5", "revenue": "", "currency": "usd",
    "definition": "", "note": "my reading",
}  # fmt: skip


def rows(desk: Desk) -> list[tuple[str, str, float]]:
    return [(r.symbol, r.calendar_quarter, r.capex_bn) for r in desk.engine.own_capex()]


def add(desk: Desk, capex: str) -> None:
    """An own row of the current cell."""
    desk.press("Ins")
    desk.type(capex)
    desk.press("Return")


def renew(desk: Desk) -> None:
    """The board as the desk makes it of what the user has put in."""
    desk.engine.put(("capex", ""), board(own=desk.engine.own_capex()))
    desk.bridge.drain()


def test_ins_adds_a_row_begun_with_the_current_cell(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("TSM", pane.capex.column_of("2024Q1"))
    capex.press("Ins")
    form = pane.owning.form
    assert form.isVisible()
    assert form.boxes["company"].text() == "TSM"
    assert form.boxes["end"].text() == "2024-03-31"
    assert form.boxes["currency"].text() == "TWD"
    capex.type("181.5")
    capex.press("Return")
    assert not form.isVisible()
    assert pane.table.hasFocus()
    assert rows(capex) == [("TSM", "2024Q1", 181.5)]
    assert capex.engine.own_capex()[0].source == OWN
    renew(capex)
    cell = pane.capex.cell(pane.capex.row_of("TSM"), pane.capex.column_of("2024Q1"))
    assert (cell.text, cell.mark) == ("181.3", Mark.NONE)
    assert "Own row: 181.500 bn NT$, cash PP&E" in pane.details.text()


def test_an_own_row_that_differs_from_a_source_is_disputed(capex: Desk, pane: CapexPane) -> None:
    """The source's figure stays and does not look like the user's."""
    pane.go_to_cell("META", pane.capex.column_of("2024Q2"))
    add(capex, "9.5")
    renew(capex)
    at = pane.capex.row_of("META"), pane.capex.column_of("2024Q2")
    cell = pane.capex.cell(*at)
    assert (cell.text, cell.mark, cell.tone) == ("8.2", Mark.UNEQUAL, Tone.WARNING)
    assert pane.capex.spoken(*at).endswith("the sources disagree")
    assert "≠ Own row: 9.500 bn US$" in pane.details.text()
    assert "≠ the sources disagree" in pane.legend.text()


def test_an_own_row_alone_in_its_quarter_is_the_user_s(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("ORCL", pane.capex.column_of("2024Q1"))
    add(capex, "1.7")
    renew(capex)
    at = pane.capex.row_of("ORCL"), pane.capex.column_of("2024Q1")
    assert (pane.capex.cell(*at).text, pane.capex.cell(*at).mark) == ("1.7", Mark.DISC)
    assert pane.capex.spoken(*at).endswith("own row")


def test_a_row_is_edited_removed_and_all_of_it_undone(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("META", pane.capex.column_of("2024Q2"))
    add(capex, "8.5")
    capex.press("F2")
    assert pane.owning.form.boxes["capex"].text() == "8.5"
    capex.type("9")
    capex.press("Return")
    assert rows(capex) == [("META", "2024Q2", 9.0)]
    capex.press("Del")
    assert rows(capex) == []
    capex.press("Ctrl+Z")
    assert rows(capex) == [("META", "2024Q2", 9.0)]
    assert capex.said == "Undone: remove own capex of META 2024Q2"
    pane.go_to_cell("AAPL", 0)
    capex.press("Ctrl+Z")
    assert rows(capex) == [("META", "2024Q2", 8.5)]
    assert pane.current_symbol() == "META", "undo shows what it changed"
    capex.press("Ctrl+Z")
    assert rows(capex) == []
    capex.press("Ctrl+Y")
    assert rows(capex) == [("META", "2024Q2", 8.5)]


def test_a_wrong_field_is_refused_in_place_and_gets_the_caret(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("META", pane.capex.column_of("2024Q2"))
    capex.press("Ins")
    capex.type("much")
    capex.press("Return")
    form = pane.owning.form
    assert form.isVisible()
    assert form.refusal.text() == "Type billions of the currency, such as 8.47"
    assert QApplication.focusWidget() is form.boxes["capex"]
    capex.type("8")
    capex.press("Tab", "Tab")
    capex.type("dollars")
    capex.press("Return")
    assert form.refusal.text() == "Type a currency by its three letters, such as USD"
    capex.press("Esc")
    assert rows(capex) == []


def test_a_row_of_a_company_that_is_not_on_the_board_says_so(capex: Desk, pane: CapexPane) -> None:
    capex.press("Ins")
    form = pane.owning.form
    form.boxes["company"].setFocus()
    form.boxes["company"].selectAll()
    capex.type("AMD")
    capex.press("Down", "Down")
    capex.type("0.154")
    capex.press("Return")
    assert rows(capex) == [("AMD", "2024Q2", 0.154)]
    assert capex.said == "AMD 2024Q2 is kept; AMD does not stand on the board"


def test_a_quarter_has_one_own_row(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("META", pane.capex.column_of("2024Q2"))
    add(capex, "8.5")
    add(capex, "8.6")
    assert "already: F2 edits it" in pane.owning.form.refusal.text()
    capex.press("Esc")
    assert rows(capex) == [("META", "2024Q2", 8.5)]


def test_without_an_own_row_f2_and_del_say_so(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("META", pane.capex.column_of("2024Q2"))
    for chord in ("F2", "Del"):
        capex.press(chord)
        assert capex.said == "No own row of META 2024Q2; Ins adds one"


def test_tab_and_arrows_walk_the_boxes_around_the_end(capex: Desk, pane: CapexPane) -> None:
    capex.press("Ins")
    boxes = pane.owning.form.boxes
    capex.press("Up", "Up", "Up")
    assert QApplication.focusWidget() is boxes["note"]
    capex.press("Tab")
    assert QApplication.focusWidget() is boxes["company"]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("company", "no such thing at all"), ("end", "soon"), ("end", "2024-12-31"),
        ("end", "1980Q1"), ("end", "0000Q1"), ("capex", ""), ("capex", "-1"), ("capex", "1e400"),
        ("revenue", "x"), ("currency", "US$"), ("note", "x" * 201), ("definition", "a\tb"),
    ],
)  # fmt: skip
def test_every_field_that_cannot_be_is_refused_by_name(field: str, text: str) -> None:
    found = read(TEXTS | {field: text}, NOW)
    assert isinstance(found, Refused)
    assert found.field == field
    assert found.why


def test_a_form_is_read_as_it_is_written() -> None:
    row = read(TEXTS, NOW)
    assert isinstance(row, CapexRow)
    assert (row.symbol, row.period_end, row.capex_bn) == ("META", date(2024, 6, 30), 8.5)
    assert (row.definition, row.certainty, row.unit) == (CASH, "my reading", "USD")
    assert read(texts_of(row), NOW) == row or row.revenue_bn != row.revenue_bn
    assert quarter_end("2023Q4") == date(2023, 12, 31)


def choose(desk: Desk) -> None:
    """Open the chooser from the palette."""
    desk.press("Ctrl+K")
    desk.type("Companies of the Capex board")
    desk.press("Return")


def test_the_companies_are_typed_in_their_order(capex: Desk, pane: CapexPane) -> None:
    choose(capex)
    sheet = pane.owning.chooser
    assert sheet.box.text() == "META MSFT GOOGL AMZN ORCL TSM AAPL NVDA"
    capex.type("tsm, meta amd")
    capex.press("Return")
    assert capex.engine.named("set_capex_companies")[-1] == (("TSM", "META", "AMD"),)
    assert not sheet.isVisible()


def test_the_usual_companies_come_back_with_an_empty_text(capex: Desk, pane: CapexPane) -> None:
    choose(capex)
    capex.press("Del", "Return")
    assert capex.engine.named("set_capex_companies")[-1] == ((),)
    assert capex.said == "The usual companies are back"
    assert pane.table.hasFocus()


def test_what_is_no_symbol_is_refused_in_place(capex: Desk, pane: CapexPane) -> None:
    choose(capex)
    capex.type("META META")
    capex.press("Return")
    assert pane.owning.chooser.refusal.text() == "META stands there twice"
    assert not capex.engine.named("set_capex_companies")
    capex.press("Esc")
    assert read_companies(" ".join(f"A{n}" for n in range(30))) == "At most 24 companies"


def test_a_replay_shows_and_takes_no_own_rows(capex: Desk, pane: CapexPane) -> None:
    pane.go_to_cell("META", pane.capex.column_of("2024Q2"))
    add(capex, "8.5")
    pane.set_replayed(True)
    assert "Own row" not in pane.details.text()
    assert pane.capex.cell(0, pane.capex.column_of("2024Q2")).mark is Mark.NONE
    capex.press("Ins")
    assert capex.said == "A replay has no own rows: leave it first"
    assert not pane.owning.form.isVisible()
    pane.set_replayed(False)
    assert "Own row" in pane.details.text()
