from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from gui.charts.ink import font
from gui.charts.runs import Run, TextLine, broken, shrunk, width_of

WORDS = "NVDA 59.5 under BTC 60.1 at the close of 26 July: tenth session below"


def runs(text: str = WORDS) -> tuple[Run, ...]:
    return (Run(text, QColor(), font(21)),)


def test_a_line_too_long_is_set_smaller(qapp: object) -> None:
    whole = width_of(runs())
    small = shrunk(runs(), whole * 0.85)
    assert width_of(small) <= whole * 0.85
    assert small[0].text == WORDS


def test_type_is_never_set_below_its_least_size(qapp: object) -> None:
    assert shrunk(runs(), 10.0)[0].font.pixelSize() == 14
    assert shrunk((Run(WORDS, QColor(), font(12)),), 10.0)[0].font.pixelSize() == 11


def test_a_line_that_fits_stays_as_it_is(qapp: object) -> None:
    line = runs()
    assert shrunk(line, 5000.0) is line


def test_a_line_much_too_long_is_broken_into_two_and_nothing_is_cut(qtbot: QtBot) -> None:
    line = TextLine()
    qtbot.addWidget(line)
    words = (Run("NVDA", QColor(), font(21)), *runs())
    whole = width_of(words)
    line.resize(int(whole) + 1, 60)
    line.set_runs(words)
    one = line.sizeHint().height()
    for share in (0.75, 0.6, 0.5):
        line.resize(int(whole * share), 60)
        line._lay_out()
        assert not line.cut
        assert one < line.sizeHint().height() <= 2 * one
    line.resize(40, 60)
    line._lay_out()
    assert line.cut


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="ab .", max_size=80), st.floats(1.0, 900.0))
def test_breaking_keeps_every_word_in_order(qapp: object, text: str, width: float) -> None:
    lines = broken(runs(text), width)
    words = " ".join(run.text for line in lines for run in line)
    assert words.split() == text.split()


def test_an_empty_line_takes_no_room_and_a_full_one_does(qtbot: QtBot) -> None:
    line = TextLine()
    qtbot.addWidget(line)
    line.set_runs(runs(""))
    assert line.isHidden()
    line.set_runs(runs())
    assert line.sizeHint().height() > 20
    assert line.accessibleName() == WORDS


def test_G9_markup_in_a_line_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    line = TextLine()
    qtbot.addWidget(line)
    line.resize(40, 20)
    line.set_runs(runs("<img src=x> and <a href=y>more</a> of it"))
    assert "<img" not in line.toolTip()
    assert "&lt;img" in line.toolTip()
