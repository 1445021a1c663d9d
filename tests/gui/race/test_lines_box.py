from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from engine.desk.views import RaceMeasure, RacePick
from gui.commands.race import RACE
from gui.race import picking
from gui.race.linesbox import LinesBox
from gui.race.pane import RacePane
from tests.gui.race import full
from tests.support.gui_session import press

if TYPE_CHECKING:
    from tests.support.gui_session import Desk


def keys(*chords: str) -> None:
    for chord in chords:
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, chord)


def texts(box: LinesBox) -> list[tuple[str, str]]:
    return [(symbol.text(), measure.text()) for symbol, measure in box.boxes]


@pytest.fixture
def box(raced: RacePane) -> LinesBox:
    raced.setFocus()
    raced.choose_symbols()
    return raced.box


def test_it_opens_with_the_present_lines_and_the_left_symbol_selected(box: LinesBox) -> None:
    assert box.isVisible()
    assert texts(box)[:3] == [("NVDA", "ATM"), ("BTC", "DVOL, published"), ("", "")]
    first = QApplication.focusWidget()
    assert isinstance(first, QLineEdit)
    assert first is box.boxes[0][0]
    assert first.selectedText() == "NVDA"


def test_a_symbol_typed_and_taken_keeps_the_other_lines(
    raced: RacePane, box: LinesBox, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(raced.lines_requested, timeout=100) as asked:
        keys("A", "M", "D", "Return")
    assert asked.args == [(RacePick("AMD", "iv30_atm"), RacePick("BTC", "dvol"))]
    assert not box.isVisible()
    assert raced.hasFocus()


def test_tab_walks_all_boxes_and_back(box: LinesBox) -> None:
    order = [each for pair in box.boxes for each in pair]
    for expected in (*order[1:], order[0]):
        keys("Tab")
        assert QApplication.focusWidget() is expected
    keys("Shift+Tab")
    assert QApplication.focusWidget() is order[-1]


def test_arrows_choose_a_measure_from_those_the_symbol_can_have(
    raced: RacePane, box: LinesBox, qtbot: QtBot
) -> None:
    keys("Tab")
    offered = [choice.title for choice in box.model.choices]
    assert offered[:3] == ["ATM", "VIX-style", "DVOL-style"]
    assert "DVOL, published" not in offered
    assert "RV Yang-Zhang" in offered
    with qtbot.waitSignal(raced.lines_requested, timeout=100) as asked:
        keys("Down", "Return")
    assert asked.args[0][0] == RacePick("NVDA", "iv30_vix")


def test_the_beginning_of_a_measure_is_enough(raced: RacePane, box: LinesBox, qtbot: QtBot) -> None:
    keys("Tab", "P", "A", "R", "K", "Tab")
    assert box.boxes[0][1].text() == "RV Parkinson"
    with qtbot.waitSignal(raced.lines_requested, timeout=100) as asked:
        keys("Return")
    assert asked.args[0][0] == RacePick("NVDA", "rv_parkinson_30")


def test_arrows_choose_a_symbol_found_by_its_name(box: LinesBox) -> None:
    keys("Tab", "Tab", "A", "D", "V")
    assert [choice.key for choice in box.model.choices] == ["AMD"]
    keys("Down", "Tab")
    assert texts(box)[1] == ("AMD", "ATM")


def test_a_short_symbol_is_not_lengthened_to_one_of_the_list(box: LinesBox) -> None:
    keys("A", "Tab")
    assert box.boxes[0][0].text().upper() == "A"


def test_a_third_line_is_added_with_its_usual_measure(raced: RacePane, qtbot: QtBot) -> None:
    raced.setFocus()
    raced.add_line()
    box = raced.box
    assert QApplication.focusWidget() is box.boxes[2][0]
    keys("E", "T", "H", "Tab")
    assert texts(box)[2] == ("ETH", "DVOL, published")
    with qtbot.waitSignal(raced.lines_requested, timeout=100) as asked:
        keys("Return")
    assert asked.args[0] == full.PICKS[:3]


def test_an_emptied_line_goes(raced: RacePane, qtbot: QtBot) -> None:
    raced.set_view(full.race(4))
    raced.setFocus()
    raced.choose_symbols()
    keys("Tab", "Tab", "Tab", "Tab", "Backspace")
    with qtbot.waitSignal(raced.lines_requested, timeout=100) as asked:
        keys("Return")
    assert asked.args[0] == (*full.PICKS[:2], full.PICKS[3])


def test_esc_leaves_all_as_it_was_and_gives_the_focus_back(
    raced: RacePane, box: LinesBox, qtbot: QtBot
) -> None:
    keys("A", "M", "D")
    with qtbot.assertNotEmitted(raced.lines_requested):
        keys("Esc")
    assert not box.isVisible()
    assert raced.hasFocus()
    raced.choose_symbols()
    assert texts(raced.box)[0] == ("NVDA", "ATM")


@pytest.mark.parametrize(
    ("row", "symbol", "measure", "why"),
    [
        (2, "<IMG>", "", "Third: <IMG>: looks like markup"),
        (1, "", "", "Right: the Race needs a left and a right line"),
        (0, "NVDA", "DVOL, published", "Left: NVDA has no published DVOL"),
        (0, "NVDA", "nonsense", "Left: nonsense: no measure of NVDA"),
        (2, "BTC", "DVOL, published", "Third: this line is there already"),
    ],
)
def test_G8_refused_text_stays_with_the_reason_and_the_caret(
    raced: RacePane, box: LinesBox, qtbot: QtBot, row: int, symbol: str, measure: str, why: str
) -> None:
    box.boxes[row][0].setText(symbol)
    box.boxes[row][1].setText(measure)
    with qtbot.assertNotEmitted(raced.lines_requested):
        box.take()
    assert box.isVisible()
    assert box.refusal.text() == why
    focus = QApplication.focusWidget()
    assert focus in box.boxes[row]
    keys("X")
    assert box.refusal.text() == ""


def test_another_theme_colours_the_names_of_the_lines(raced: RacePane, box: LinesBox) -> None:
    raced.set_theme(raced.theme)
    sheets = [label.styleSheet() for label in box.names]
    assert all(color in sheet for color, sheet in zip(raced.theme.series, sheets, strict=True))


# pure: what typed words mean


@pytest.mark.parametrize(
    ("text", "symbol", "measure"),
    [
        ("vix", "NVDA", "iv30_vix"),
        ("vix", "^VIX", "vix"),
        ("dvol", "BTC", "dvol"),
        ("dvol", "NVDA", "iv30_dvol"),
        ("atm", "BTC", "iv30_atm"),
        ("rv_yang_zhang_30", "BTC", "rv_yang_zhang_30"),
        ("yang", "BTC", "rv_yang_zhang_30"),
        ("", "NVDA", ""),
        ("zzz", "NVDA", ""),
    ],
)
def test_measures_are_understood_as_a_reader_would(text: str, symbol: str, measure: str) -> None:
    assert picking.measure_of(text, symbol) == measure


def test_two_symbols_in_a_row_are_the_usual_pair() -> None:
    assert picking.read_pair("amd eth", RaceMeasure.PUBLISHED) == (
        RacePick("AMD", "iv30_atm"),
        RacePick("ETH", "dvol"),
    )
    assert isinstance(picking.read_pair("amd", RaceMeasure.ATM), picking.Fault)


# the commands, by key and palette, in the real window


def shown(charted: Desk, lines: int = 2) -> RacePane:
    race = charted.window.race
    assert race is not None
    charted.engine.put(("race", ""), full.race(lines))
    charted.bridge.drain()
    charted.window.show_screen("race")
    race.setFocus()
    return race


def by_palette(charted: Desk, title: str) -> None:
    charted.press("Ctrl+K")
    charted.type(title)
    assert charted.window.sheets.palette.model.choices[0].title == title
    charted.press("Return")


def test_alt_n_goes_to_the_next_measure_and_keeps_further_lines(charted: Desk) -> None:
    shown(charted)
    charted.press("Alt+N")
    assert charted.engine.named("set_race") == [("NVDA", "BTC", RaceMeasure.STRIP)]
    shown(charted, 3)
    charted.press("Alt+N")
    assert charted.engine.named("set_race_lines") == [
        ((RacePick("NVDA", "iv30_vix"), RacePick("BTC", "iv30_dvol"), full.PICKS[2]),)
    ]


def test_lines_are_chosen_swapped_added_and_removed_by_command(charted: Desk) -> None:
    race = shown(charted, 3)
    by_palette(charted, "Swap left and right")
    by_palette(charted, "Remove the last line of the Race")
    left, right, third = full.PICKS[:3]
    assert charted.engine.named("set_race_lines") == [((right, left, third),), ((left, right),)]
    by_palette(charted, "Add a line to the Race")
    assert QApplication.focusWidget() is race.box.boxes[3][0]
    charted.press("Esc")
    by_palette(charted, "Choose the lines of the Race")
    assert "TSM" in [choice.key for choice in race.box.model.choices]
    charted.type("amd")
    charted.press("Return")
    assert charted.engine.named("set_race_lines")[-1] == (
        (RacePick("AMD", "iv30_atm"), right, third),
    )
    assert race.hasFocus()


def test_race_and_symbols_in_the_palette_compare_them(charted: Desk) -> None:
    race = shown(charted)
    charted.window.show_screen("watchlist")
    charted.press("Ctrl+K")
    charted.type("race amd eth")
    assert charted.window.sheets.palette.model.choices[0].title == "RACE AMD ETH"
    charted.press("Return")
    picks = (RacePick("AMD", "iv30_atm"), RacePick("ETH", "dvol"))
    assert charted.engine.named("set_race_lines") == [(picks,)]
    assert race.hasFocus()
    charted.press("Ctrl+K")
    charted.type("race amd")
    choice = charted.window.sheets.palette.model.choices[0]
    assert choice.blocked == "the Race needs a left and a right line"


def test_the_lower_pane_and_the_time_axis_turn_by_command(charted: Desk) -> None:
    race = shown(charted)
    by_palette(charted, "Spread or ratio below the Race")
    assert race.gap.shown == "ratio"
    by_palette(charted, "Nights and weekends of the Race: true or folded")
    assert race.time.compressed
    assert charted.engine.settings().race_compressed


def test_commands_that_cannot_run_say_why(charted: Desk) -> None:
    shown(charted, 2)
    blocked = {c.id: c.blocked() for c in charted.window.commands}
    assert blocked["race.remove_line"] == "The Race needs a left and a right line"
    assert blocked["race.add_line"] == ""
    shown(charted, 5)
    assert (
        "5 lines at most" in {c.id: c.blocked() for c in charted.window.commands}["race.add_line"]
    )


def test_before_the_first_view_the_commands_say_so(charted: Desk) -> None:
    rows = {c.id: c.blocked() for c in charted.window.commands if c.id.startswith("race.")}
    rows.pop("race.spread_or_ratio")
    assert set(rows.values()) == {"The Race has nothing to show yet"}
    assert len(rows) == len(RACE) - 1
