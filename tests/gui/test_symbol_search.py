from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from engine.desk.watchlist import DEFAULT
from engine.model.found import KNOWN, Found, Match
from engine.model.instrument import Kind
from gui.batch import Batch
from gui.typeahead import begins_symbol, typed_text

if TYPE_CHECKING:
    from gui.symbolsearch import SymbolSearch
    from tests.support.fake_engine import FakeEngine
    from tests.support.gui_session import Desk

FIRST = list(DEFAULT.symbols)
INTEL = Match("INTC", "Intel Corporation", Kind.EQUITY, "NASDAQ", KNOWN)
NONE = Qt.KeyboardModifier.NoModifier


def _sheet(desk: Desk) -> SymbolSearch:
    return desk.window.sheets.search


def _answer(desk: Desk, engine: FakeEngine, *matches: Match) -> None:
    call = [call for call in engine.calls if call[0] == "search"][-1]
    desk.window.apply(Batch(found=Found(int(str(call[2])), str(call[1]), matches)))


def _send(text: str, modifiers: Qt.KeyboardModifier = NONE, key: int = 0) -> None:
    """A press with the text a layout gives it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focus, QKeyEvent(kind, key, modifiers, text))


def _compose(commit: str, preedit: str = "") -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(focus, event)


@pytest.mark.parametrize("letter", ["n", "N", "5", "^", "é", "д", "輝"])
def test_typing_in_the_list_opens_the_search_with_that_text(desk: Desk, letter: str) -> None:
    desk.type(letter)
    assert _sheet(desk).isVisible()
    assert _sheet(desk).box.text() == letter
    assert _sheet(desk).box.hasFocus()
    desk.type("vd")
    assert _sheet(desk).box.text() == f"{letter}vd"
    desk.press("Esc")
    assert desk.window.watchlist.table.hasFocus()
    assert desk.symbols == FIRST


def test_composed_text_opens_it_too(desk: Desk) -> None:
    _compose("ê")
    assert _sheet(desk).box.text() == "ê"
    desk.press("Esc")
    _compose("", preedit="ㄊ")
    assert _sheet(desk).isVisible()
    assert _sheet(desk).box.text() == ""
    _compose("台")
    assert _sheet(desk).box.text() == "台"
    desk.press("Esc")


def test_the_list_asks_for_composed_text(desk: Desk) -> None:
    desk.press("Down")
    query = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QApplication.sendEvent(desk.window.watchlist.table, query)
    assert query.value(Qt.InputMethodQuery.ImEnabled) is True


@pytest.mark.parametrize(
    "held",
    [
        Qt.KeyboardModifier.GroupSwitchModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    ],
)
def test_letters_under_altgr_open_it_as_composed(desk: Desk, held: Qt.KeyboardModifier) -> None:
    _send("ł", held, Qt.Key.Key_L)
    assert _sheet(desk).box.text() == "ł"
    desk.press("Esc")


def test_chords_and_signs_do_not(desk: Desk) -> None:
    _send("\x07", Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_J)
    _send("j", Qt.KeyboardModifier.AltModifier, Qt.Key.Key_J)
    for sign in ("-", ".", "@", "\t", "\x1b", ""):
        assert not begins_symbol(sign, digits=True)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.MetaModifier, "a")
    assert typed_text(event) == ""
    assert "search" not in vars(desk.window.sheets)


def test_in_the_chart_a_letter_searches_and_a_digit_asks_for_the_interval(charted: Desk) -> None:
    for letter in ("n", "^"):
        charted.window.show_screen("chart")
        charted.type(letter)
        assert _sheet(charted).box.text() == letter
        charted.press("Esc")
    charted.window.show_screen("chart")
    charted.type("5")
    assert not _sheet(charted).isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    charted.press("Esc")
    charted.window.show_screen("race")
    charted.type("b")
    assert _sheet(charted).box.text() == "b"
    charted.press("Esc")


def test_nothing_opens_while_a_cell_is_edited(desk: Desk) -> None:
    desk.press("F2", "Tab")
    desk.type("nvda5^")
    assert desk.window.watchlist.editor.text() == "nvda5^"
    assert "search" not in vars(desk.window.sheets)
    desk.press("Esc")


def test_return_goes_to_a_symbol_of_the_list(desk: Desk) -> None:
    desk.press("Ctrl+G")
    desk.type("msft")
    assert _sheet(desk).marked == "MSFT"
    desk.press("Return")
    assert desk.current == "MSFT"
    assert desk.window.watchlist.table.hasFocus()
    assert desk.symbols == FIRST
    assert desk.window.edits.undo_text() == ""


def test_return_adds_another_below_the_current_row_as_one_step(
    desk: Desk, engine: FakeEngine
) -> None:
    desk.press("Down", "Ctrl+G")
    desk.type("intel")
    _answer(desk, engine, INTEL)
    assert _sheet(desk).marked == "INTC"
    desk.press("Return")
    assert desk.symbols[:3] == [FIRST[0], FIRST[1], "INTC"]
    assert desk.current == "INTC"
    assert desk.window.edits.undo_text() == "add INTC"
    desk.press("Ctrl+Z")
    assert desk.symbols == FIRST


def test_return_pressed_before_the_answer_waits_for_it(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ctrl+G")
    desk.type("intel")
    desk.press("Return")
    assert desk.symbols == FIRST
    _answer(desk, engine, INTEL)
    assert desk.symbols[1] == "INTC"
    assert not _sheet(desk).isVisible()


def test_without_any_answer_what_was_typed_is_taken_by_a_second_return(desk: Desk) -> None:
    desk.press("Ctrl+G")
    desk.type("zzzz")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: "no source has answered" in _sheet(desk).note.text())
    assert desk.symbols == FIRST
    desk.press("Return")
    assert desk.symbols[1] == "ZZZZ"


def _hear(desk: Desk, engine: FakeEngine, *matches: Match, online: bool = True) -> None:
    call = [call for call in engine.calls if call[0] == "search"][-1]
    found = Found(int(str(call[2])), str(call[1]), matches, online=online)
    desk.window.apply(Batch(found=found))


def test_a_word_no_source_knows_says_so_before_it_is_added(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ctrl+G")
    desk.type("zzzz")
    _hear(desk, engine, online=False)
    assert _sheet(desk).model.choices[-1].note == "as typed"
    _hear(desk, engine)
    assert _sheet(desk).model.choices[-1].note == "as typed, no source knows it"
    desk.press("Return")
    assert desk.symbols == FIRST
    assert _sheet(desk).note.text().startswith("No source knows ZZZZ.")
    desk.type("y")
    _hear(desk, engine)
    desk.press("Return")
    assert desk.symbols == FIRST
    desk.press("Return")
    assert desk.symbols[1] == "ZZZZY"


def test_a_word_a_late_source_knows_needs_no_second_word(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ctrl+G")
    desk.type("zzzz")
    _hear(desk, engine, online=False)
    desk.press("Return")
    assert "no source has answered" in _sheet(desk).note.text()
    _hear(desk, engine, Match("ZZZZ", "Sleep Inc.", Kind.EQUITY, "NYSE", "yahoo"))
    assert "source" not in _sheet(desk).note.text()
    desk.press("Return")
    assert desk.symbols[1] == "ZZZZ"


def test_ctrl_return_shows_it_in_a_chart_and_leaves_the_list(
    desk: Desk, engine: FakeEngine
) -> None:
    asked: list[tuple[str, ...]] = []
    desk.window.watchlist.charts_requested.connect(asked.append)
    desk.press("Ctrl+G")
    desk.type("intel")
    _answer(desk, engine, INTEL)
    desk.press("Ctrl+Return")
    assert asked == [("INTC",)]
    assert desk.symbols == FIRST


def test_what_is_no_symbol_finds_nothing_and_return_does_nothing(
    desk: Desk, engine: FakeEngine
) -> None:
    desk.press("Ctrl+G")
    desk.type("=cmd|x")
    _answer(desk, engine)
    assert _sheet(desk).model.rowCount() == 0
    assert "Nothing fits" in _sheet(desk).note.text()
    desk.press("Return")
    assert _sheet(desk).isVisible()
    desk.press("Esc")
    assert desk.symbols == FIRST


def test_why_no_source_answers_is_said(desk: Desk, engine: FakeEngine) -> None:
    desk.press("Ctrl+G")
    desk.type("in")
    call = engine.calls[-1]
    found = Found(
        int(str(call[2])), "in", (INTEL,), note="Offline: own lists and known instruments"
    )
    desk.window.apply(Batch(found=found))
    assert _sheet(desk).note.text().startswith("Offline")
    desk.press("Esc")


def test_walking_marks_another_line_and_a_late_answer_leaves_the_mark(
    desk: Desk, engine: FakeEngine
) -> None:
    other = Match("INTU", "Intuit Inc.", Kind.EQUITY, "NASDAQ", KNOWN)
    desk.press("Ctrl+G")
    desk.type("int")
    _answer(desk, engine, INTEL, other)
    desk.press("Down")
    assert _sheet(desk).marked == "INTU"
    third = Match("INT", "", Kind.EQUITY, "", KNOWN)
    _answer(desk, engine, third, INTEL, other)
    assert _sheet(desk).marked == "INTU"
    desk.press("Return")
    assert desk.symbols[1] == "INTU"


def test_ctrl_g_again_closes_it(desk: Desk) -> None:
    desk.press("Ctrl+G")
    assert _sheet(desk).isVisible()
    desk.press("Ctrl+G")
    assert not _sheet(desk).isVisible()
