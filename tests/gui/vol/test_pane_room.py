"""The sheet in little and in much room: nothing is cut, moves or stands empty."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from engine.desk.volview import VolView
from engine.model.reason import Reason
from gui.vol.pane import VolPane
from gui.vol.words import explained
from tests.gui.vol import views
from tests.gui.vol.showing import with_figure


def test_the_sheet_fills_its_dock_to_the_edge_unless_replayed(pane: VolPane) -> None:
    pane.set_view(views.nvda())
    QApplication.processEvents()
    assert pane.implied.x() == 0
    assert pane.history.geometry().right() == pane.width() - 1
    pane.set_replayed(True)
    QApplication.processEvents()
    assert pane.implied.x() == 3
    pane.set_replayed(False)
    QApplication.processEvents()
    assert pane.implied.x() == 0


def test_plots_stay_where_they_are_while_the_cursor_walks(pane: VolPane) -> None:
    long = replace(views.known(50.0), reason=Reason.NO_RATE, detail="quotes dropped: " + "x " * 60)
    pane.set_view(with_figure(views.nvda(), "iv30_vix", long, 40))
    pane.setFocus()
    QApplication.processEvents()
    before = [plot.geometry() for plot in pane.plots()]
    pane.figure_down()
    QApplication.processEvents()
    assert "quotes dropped" in pane.foot.text
    assert [plot.geometry() for plot in pane.plots()] == before
    for show_other in (_await_amd, _show_empty):
        show_other(pane)
        QApplication.processEvents()
        assert [plot.geometry() for plot in pane.plots()] == before


def _await_amd(pane: VolPane) -> None:
    pane.wait_for("AMD")


def _show_empty(pane: VolPane) -> None:
    pane.set_view(views.empty())


@pytest.mark.parametrize("size", [(850, 690), (700, 640), (1000, 1340), (1790, 1340)])
@pytest.mark.parametrize("build", [views.nvda, views.btc, views.young, views.empty])
def test_no_word_or_number_is_cut(pane: VolPane, size: tuple[int, int], build: object) -> None:
    view = cast("VolView", build()) if callable(build) else views.nvda()
    pane.resize(*size)
    pane.set_view(with_figure(view, "variance_premium", views.known(-2345.6)))
    pane.set_replayed(True)
    QApplication.processEvents()
    for grid in pane.grids:
        model, metrics = grid.figures, grid.fontMetrics()
        font = grid.font()
        font.setWeight(QFont.Weight.DemiBold)
        bold = QFontMetrics(font)
        assert grid.horizontalHeader().length() <= grid.viewport().width()
        assert grid.height() >= min(grid.full_height(), 400)
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                cell = model.cell(row, column)
                room = grid.columnWidth(column) - 12
                used = bold if model.is_header(row) else metrics
                assert used.horizontalAdvance(cell.text) <= room, cell.text
    for line in (pane.headline, pane.finding, pane.foot):
        assert not line.cut, line.text


def test_every_row_is_in_view_at_1280_and_rows_are_comfortable_in_a_tall_sheet(
    pane: VolPane,
) -> None:
    pane.set_view(views.nvda())
    pane.resize(850, 690)
    QApplication.processEvents()
    for grid in pane.grids:
        assert grid.verticalHeader().defaultSectionSize() == 22
        assert not grid.verticalScrollBar().isVisible()
        assert grid.height() == grid.full_height()
    assert all(plot.height() >= 160 for plot in pane.plots() if plot.isVisible())
    pane.resize(1000, 1300)
    QApplication.processEvents()
    assert all(grid.verticalHeader().defaultSectionSize() == 28 for grid in pane.grids)
    assert pane.implied.height() == pane.implied.full_height()


def test_the_note_shows_whole_lines_and_says_that_more_follows(pane: VolPane) -> None:
    pane.set_view(views.nvda())
    pane.resize(850, 700)
    QApplication.processEvents()
    figure = pane.focused_figure()
    assert figure is not None
    whole = explained(figure).replace("\n", " ")
    title, shown = pane.note.shown()
    assert title == "IV30, at the money"
    said = shown.replace("\n", " ")
    assert len(said) > 100
    assert said.endswith("…")
    assert whole.startswith(said.removesuffix("…"))
    pane.note.setFixedHeight(10)
    assert pane.note.shown() == ("", "")
    pane.note.setFixedHeight(40)
    assert pane.note.shown()[0] == "IV30, at the money"
    pane.note.setFixedHeight(400)
    assert pane.note.shown()[1].replace("\n", " ") == whole


def test_figures_stay_in_view_beside_a_scroll_bar_and_names_give_way(pane: VolPane) -> None:
    pane.resize(820, 500)
    pane.set_view(views.nvda())
    QApplication.processEvents()
    grid = pane.implied
    assert grid.verticalScrollBar().isVisible()
    for each in pane.grids:
        assert each.left_out == ()
        assert each.horizontalHeader().length() <= each.viewport().width()
