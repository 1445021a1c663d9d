from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from gui.explain import ExplainSheet
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from gui.theme import Theme

TEXT = "Yang-Zhang, 30 bars: 67.4\u2009points\nOvernight & <b>range</b>.\nn: 30"


@pytest.fixture
def sheet(desk: Desk, theme: Theme) -> ExplainSheet:
    return ExplainSheet(desk.window, theme)


def test_it_shows_its_text_letter_by_letter_and_takes_the_focus(
    desk: Desk, sheet: ExplainSheet
) -> None:
    sheet.appear_with("NVDA <i>RV</i>", TEXT)
    assert sheet.isVisible()
    assert sheet.title.text() == "NVDA <i>RV</i>"
    assert sheet.text.toPlainText() == TEXT
    assert QApplication.focusWidget() is sheet.text
    assert desk.window.rect().contains(sheet.geometry())


@pytest.mark.parametrize("chord", ["Esc", "Return", "Enter"])
def test_it_closes_by_key_and_gives_the_focus_back(
    desk: Desk, sheet: ExplainSheet, chord: str
) -> None:
    before = QApplication.focusWidget()
    sheet.appear_with("NVDA", TEXT)
    desk.press(chord)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is before


def test_its_text_is_selected_and_copied_but_never_changed(desk: Desk, sheet: ExplainSheet) -> None:
    sheet.appear_with("NVDA", TEXT)
    desk.type("xyz")
    desk.press("Del", "Tab", "Shift+Tab")
    assert sheet.text.toPlainText() == TEXT
    assert QApplication.focusWidget() is sheet.text
    QApplication.clipboard().clear()
    desk.press("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == TEXT
    assert desk.symbols[0] == "NVDA"


def test_a_longer_text_makes_a_taller_sheet_within_the_window(
    desk: Desk, sheet: ExplainSheet
) -> None:
    sheet.appear_with("NVDA", TEXT)
    small = sheet.height()
    assert not sheet.text.verticalScrollBar().maximum()
    sheet.appear_with("NVDA", "\n".join([TEXT] * 4))
    assert small < sheet.height()
    assert not sheet.text.verticalScrollBar().maximum()
    sheet.appear_with("NVDA", "word " * 9000)
    assert desk.window.rect().contains(sheet.geometry())
    assert sheet.text.verticalScrollBar().maximum() > 0
    assert sheet.text.verticalScrollBar().value() == 0


def test_without_words_it_says_so(sheet: ExplainSheet) -> None:
    sheet.appear_with("Symbol", "")
    assert sheet.text.toPlainText() == "There is no explanation of this."


def test_it_is_read_on_the_sheet_s_ground(sheet: ExplainSheet, theme: Theme) -> None:
    sheet.appear_with("NVDA", TEXT)
    corner = sheet.text.viewport().grab().toImage()
    seen = corner.pixelColor(corner.width() - 2, corner.height() - 2)
    assert seen.name() == theme.raised.lower()
