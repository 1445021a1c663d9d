from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.desk.watchlist import DEFAULT
from engine.model.found import KNOWN, Found, Match
from engine.model.instrument import Kind
from gui.batch import Batch

if TYPE_CHECKING:
    from gui.watchlist.suggestions import Suggestions
    from tests.support.fake_engine import FakeEngine
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)
INTEL = Match("INTC", "Intel Corporation", Kind.EQUITY, "NASDAQ", KNOWN)
INTUIT = Match("INTU", "Intuit Inc.", Kind.EQUITY, "NASDAQ", KNOWN)


def _asked(engine: FakeEngine) -> list[tuple[str, int]]:
    return [(str(call[1]), int(str(call[2]))) for call in engine.calls if call[0] == "search"]


def _answer(desk: Desk, engine: FakeEngine, *matches: Match) -> None:
    """The engine answers the latest search."""
    text, seq = _asked(engine)[-1]
    desk.window.apply(Batch(found=Found(seq, text, matches)))


def _offered(desk: Desk) -> Suggestions:
    offered = desk.window.watchlist.editor.offered
    assert offered is not None
    return offered


def test_typing_asks_and_the_answer_is_offered_below_the_box(
    desk: Desk, engine: FakeEngine
) -> None:
    desk.press("Ins")
    desk.type("int")
    assert [text for text, _ in _asked(engine)] == ["i", "in", "int"]
    _answer(desk, engine, INTEL, INTUIT)
    editor, offered = desk.window.watchlist.editor, _offered(desk)
    assert offered.isVisible()
    assert offered.symbols == ["INTC", "INTU"]
    assert offered.marked == ""
    assert editor.hasFocus()
    assert editor.text() == "int"
    bottom = editor.mapTo(desk.window, QPoint(0, editor.height()))
    assert offered.geometry().topLeft() == bottom
    desk.press("Esc", "Esc")


def test_nothing_is_taken_that_was_not_marked(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("INT")
    _answer(desk, engine, INTEL)
    desk.press("Return")
    assert desk.symbols[1] == "INT"
    assert not _offered(desk).isVisible()


def test_down_marks_and_return_takes_the_marked_one(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("int")
    _answer(desk, engine, INTEL, INTUIT)
    desk.press("Down", "Down", "Up")
    assert _offered(desk).marked == "INTC"
    assert desk.window.watchlist.editor.text() == "int"
    desk.press("Return")
    assert desk.symbols[1] == "INTC"


def test_up_and_down_never_leave_the_cell(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("int")
    _answer(desk, engine, INTEL, INTUIT)
    desk.press(*["Down"] * 9)
    assert _offered(desk).marked == "INTU"
    desk.press(*["Up"] * 9)
    assert _offered(desk).marked == ""
    assert desk.window.watchlist.editor.hasFocus()
    desk.press("Esc", "Esc")


def test_tab_takes_the_marked_one_and_goes_on_to_the_alias(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("int")
    _answer(desk, engine, INTEL, INTUIT)
    desk.press("Down", "Down", "Tab")
    assert desk.symbols[1] == "INTU"
    assert desk.window.watchlist.editor.accessibleName() == "Name"
    desk.press("Esc")


def test_esc_closes_the_suggestions_first_then_the_editor(desk: Desk, engine: FakeEngine) -> None:
    editor = desk.window.watchlist.editor
    desk.press("Ins")
    desk.type("int")
    _answer(desk, engine, INTEL)
    desk.press("Esc")
    assert (editor.is_open, editor.text()) == (True, "int")
    assert not _offered(desk).isVisible()
    desk.press("Down")
    _answer(desk, engine, INTEL)
    assert _offered(desk).isVisible()
    desk.press("Esc", "Esc")
    assert not editor.is_open
    assert desk.symbols == FIRST


def test_an_answer_to_an_older_text_is_not_shown(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("in")
    text, seq = _asked(engine)[-1]
    desk.type("t")
    desk.window.apply(Batch(found=Found(seq, text, (INTEL,))))
    assert desk.window.watchlist.editor.offered is None
    _answer(desk, engine, INTEL)
    desk.press("Backspace")
    desk.window.apply(Batch(found=Found(seq, text, (INTUIT,))))
    assert _offered(desk).symbols == ["INTC"]
    desk.press("Esc", "Esc")


def test_a_second_answer_keeps_the_mark_on_its_symbol(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("int")
    _answer(desk, engine, INTEL)
    desk.press("Down")
    _answer(desk, engine, INTUIT, INTEL)
    assert _offered(desk).marked == "INTC"
    desk.press("Esc", "Esc")


def test_an_answer_after_the_editor_closed_shows_nothing(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("int")
    desk.press("Esc")
    _answer(desk, engine, INTEL)
    assert desk.window.watchlist.editor.offered is None


def test_a_click_on_a_suggestion_takes_it(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ins")
    desk.type("int")
    _answer(desk, engine, INTEL, INTUIT)
    lines = _offered(desk).list
    where = lines.visualRect(lines.model().index(1, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.symbols[1] == "INTU"
    assert desk.window.watchlist.table.hasFocus()


def test_notes_and_names_of_sections_are_not_searched_for(desk: Desk, engine: FakeEngine) -> None:
    desk.press("F2", "Tab")
    desk.type("int")
    desk.press("Esc", "Ctrl+Shift+N")
    desk.type("int")
    desk.press("Esc")
    assert _asked(engine) == []


def test_near_the_bottom_the_suggestions_stand_above_the_box(
    desk: Desk, engine: FakeEngine
) -> None:
    desk.window.resize(900, 260)
    desk.press("End", "F2")
    desk.type("int")
    many = [Match(f"INT{i}", "", Kind.EQUITY, "", KNOWN) for i in range(9)]
    _answer(desk, engine, *many)
    offered = _offered(desk)
    assert len(offered.symbols) == 8
    assert desk.window.rect().contains(offered.geometry())
    desk.press("Esc", "Esc")
