"""A tall sheet leaves no empty column, and the keys know where its tables stand."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.theme import Theme
from gui.vol.pane import VolPane
from tests.gui.vol import views


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> VolPane:
    made = VolPane(theme)
    qtbot.addWidget(made)
    made.show()
    made.set_view(views.nvda())
    return made


def _sized(pane: VolPane, width: int, height: int) -> None:
    pane.resize(width, height)
    QApplication.processEvents()


def test_the_last_session_stands_below_the_implied_figures_in_a_tall_sheet(pane: VolPane) -> None:
    _sized(pane, 850, 700)
    assert pane.latest.x() > pane.realized.x()
    _sized(pane, 1000, 1300)
    assert pane.latest.x() == pane.implied.x()
    assert pane.latest.width() == pane.implied.width()
    assert pane.implied.geometry().bottom() < pane.latest.y() < pane.note.y()
    assert not pane.note.shown()[1].endswith("…")
    _sized(pane, 850, 700)
    assert pane.latest.x() > pane.realized.x()


def test_down_and_up_cross_between_stacked_tables(pane: VolPane) -> None:
    _sized(pane, 1000, 1300)
    seen = []
    for step in (pane.figure_down, pane.figure_up):
        for _ in range(40):
            step()
            figure = pane.focused_figure()
            assert figure is not None
            seen.append(figure.name)
    assert seen[39] == "butterfly_25"
    assert seen[-1] == "iv30_atm"


def test_right_of_stacked_tables_are_the_realized_figures(pane: VolPane) -> None:
    _sized(pane, 1000, 1300)
    for _ in range(40):
        pane.figure_down()
    pane.figure_right()
    figure = pane.focused_figure()
    assert figure is not None
    assert figure.name.endswith("_10")
    for _ in range(20):
        pane.figure_right()
    figure = pane.focused_figure()
    assert figure is not None
    assert figure.name.endswith("_120")
