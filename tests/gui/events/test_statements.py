"""Statements on the real window: listed, added, edited, removed and undone by keys."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest

from engine.model.statement import Check, Statement, StatementsView
from gui.events.own import Refused, fresh_id, read, texts_of
from gui.events.pane import EventsPane
from gui.events.statementmodel import CHECK, FIGURE, SYMBOL
from gui.events.words import figure
from gui.jumping import Jump
from gui.tables.cell import Mark
from tests.gui.events.samples import SAID, SHIPPED
from tests.support.gui_session import Desk

TODAY = date(2026, 9, 28)
MINE = Statement("own-1", "NVDA", date(2026, 9, 20), "Orders doubled", 2.0, "x", "the call")


@pytest.fixture
def listed(screen: Desk) -> Desk:
    """The statements in front."""
    screen.press("Alt+V")
    return screen


def pane(desk: Desk) -> EventsPane:
    made = desk.window.screens.events.pane
    assert made is not None
    return made


def keys(desk: Desk) -> list[str]:
    model = pane(desk).statements.statements
    return [model.key(row) for row in range(model.rowCount())]


def test_statements_show_day_symbol_figure_and_check(listed: Desk) -> None:
    model = pane(listed).statements.statements
    assert pane(listed).statements.table.hasFocus()
    assert keys(listed) == ["s1", "s2", "s3"]
    assert model.cell(0, SYMBOL).text == "AMD"
    assert model.cell(0, FIGURE).text == "4.5\u2009USD bn"
    assert [model.cell(row, CHECK).text for row in range(3)] == [
        "verified", "differs", "not found"
    ]  # fmt: skip
    marks = [model.cell(row, CHECK).mark for row in range(3)]
    assert len(set(marks)) == 3
    assert Mark.NONE not in marks


def test_why_a_check_differs_is_said(listed: Desk) -> None:
    listed.press("Down")
    assert "Check: differs; the filing counts another period" in pane(listed).details.text()
    listed.press("Down")
    assert "Check: not found; single source" in pane(listed).details.text()


def test_the_palette_lists_them(charted: Desk) -> None:
    charted.press("Ctrl+K")
    charted.type("statements")
    charted.press("Return")
    assert charted.window.desk.focused() == "events"
    assert pane(charted).in_use is pane(charted).statements


def test_one_is_added_by_keys_and_undone(listed: Desk) -> None:
    listed.press("Ins")
    form = pane(listed).owning.form
    assert form.isVisible()
    assert form.boxes["symbol"].text() == "AMD"
    assert form.boxes["text"].hasFocus()
    listed.type("Orders doubled")
    listed.press("Tab")
    listed.type("2")
    listed.press("Down")
    listed.type("x")
    listed.press("Return")
    assert not form.isVisible()
    (one,) = listed.engine.own_statements()
    assert (one.symbol, one.text, one.value, one.unit) == ("AMD", "Orders doubled", 2.0, "x")
    assert one.check is Check.OWN
    assert keys(listed)[0] == one.id
    assert pane(listed).statements.selected_keys() == [one.id]
    assert pane(listed).statements.table.hasFocus()
    listed.press("Ctrl+Z")
    assert listed.engine.own_statements() == ()
    assert keys(listed) == ["s1", "s2", "s3"]
    listed.press("Ctrl+Y")
    assert listed.engine.own_statements() == (one,)


def test_what_cannot_be_is_refused_in_place(listed: Desk) -> None:
    listed.press("Ins", "Return")
    form = pane(listed).owning.form
    assert form.isVisible()
    assert "needs a sentence" in form.refusal.text()
    listed.type("x")
    assert form.refusal.text() == ""
    listed.press("Tab")
    listed.type("much")
    listed.press("Return")
    assert "much is no number" in form.refusal.text()
    assert form.boxes["figure"].hasFocus()
    listed.press("Esc")
    assert listed.engine.own_statements() == ()


def own(desk: Desk) -> None:
    desk.engine.own_statements_ = (MINE,)
    desk.engine.put(("statements", ""), SAID)
    desk.bridge.drain()
    desk.press("Home")


def test_an_own_one_is_edited(listed: Desk) -> None:
    own(listed)
    assert keys(listed)[0] == "own-1"
    listed.press("F2")
    listed.type("Orders tripled")
    listed.press("Return")
    (one,) = listed.engine.own_statements()
    assert (one.id, one.text, one.value) == ("own-1", "Orders tripled", 2.0)
    listed.press("Ctrl+Z")
    assert listed.engine.own_statements() == (MINE,)


def test_an_own_one_that_was_removed_is_gone_before_the_engine_answers(listed: Desk) -> None:
    own(listed)
    listed.engine.put(("statements", ""), StatementsView((MINE, *SHIPPED)))
    listed.bridge.drain()
    assert keys(listed) == ["own-1", "s1", "s2", "s3"]
    listed.press("Home", "Del")
    assert keys(listed) == ["s1", "s2", "s3"]


def test_an_own_one_is_removed_and_comes_back(listed: Desk) -> None:
    own(listed)
    listed.press("Del")
    assert listed.engine.own_statements() == ()
    assert pane(listed).undo_bar.isVisible()
    listed.press("Ctrl+Z")
    assert listed.engine.own_statements() == (MINE,)
    assert not pane(listed).undo_bar.isVisible()


def test_a_shipped_one_says_why_it_is_not_changed(listed: Desk) -> None:
    for chord in ("F2", "Del"):
        listed.press(chord)
        assert "shipped" in listed.said
    assert keys(listed) == ["s1", "s2", "s3"]


def test_in_the_feed_the_keys_say_where_the_statements_are(screen: Desk) -> None:
    screen.press("Del")
    assert "Alt+V" in screen.said


def test_return_shows_the_chart_on_the_day(listed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[tuple[str, object]] = []
    monkeypatch.setattr(Jump, "to", lambda _self, symbol, at: gone.append((symbol, at.date())))
    listed.press("Return")
    assert gone == [("AMD", SHIPPED[0].day)]


def test_another_screen_is_left_for_them_when_one_is_undone(listed: Desk) -> None:
    own(listed)
    listed.press("Del")
    listed.window.show_screen("watchlist")
    listed.window.desk.docks["events"].hide()
    listed.press("Ctrl+Z")
    assert listed.window.desk.docks["events"].isVisible()
    assert pane(listed).statements.selected_keys() == ["own-1"]


def test_texts_and_statement_are_each_other_s() -> None:
    assert read(texts_of(MINE), "own-1", TODAY) == MINE
    assert fresh_id((MINE,)) == "own-2"
    assert fresh_id(()) == "own-1"


@pytest.mark.parametrize(
    ("field", "text"),
    [("symbol", "NV DA!!"), ("day", "soon"), ("day", "2026-12-31"), ("text", "  "),
     ("figure", "1e999"), ("figure", ""), ("report", "x"), ("source", "s" * 501)],
)  # fmt: skip
def test_each_box_says_what_is_wrong_with_it(field: str, text: str) -> None:
    found = read({**texts_of(MINE), field: text}, "own-1", TODAY)
    assert isinstance(found, Refused)
    assert found.field == field
    assert found.why


@pytest.mark.parametrize(
    ("value", "high", "unit", "shown"),
    [
        (30.0, 32.0, "US$ bn", "30\u201332\u2009US$ bn"),
        (2025.0, math.nan, "", "2025"),
        (32_000.0, math.nan, "wafers", "32,000\u2009wafers"),
        (2025.0, math.nan, "wafers", "2,025\u2009wafers"),
        (-7.0, math.nan, "%", "\u22127\u2009%"),
        (math.nan, math.nan, "%", ""),
    ],
)
def test_a_range_has_both_ends_and_a_year_is_no_amount(
    value: float, high: float, unit: str, shown: str
) -> None:
    assert figure(replace(MINE, value=value, high=high, unit=unit)) == shown
