"""Figures, headline and states of the vol sheet."""

from __future__ import annotations

import csv
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest

from engine.desk.volview import FIGURES
from engine.model.reason import Reason
from engine.model.value import Quality, missing
from gui.tables.cell import Mark, Tone
from gui.tables.model import ACCESSIBLE, TOOL_TIP
from gui.vol import pane as pane_module
from gui.vol.model import CAVEAT, DESCRIPTION
from gui.vol.pane import VolPane
from tests.gui.vol import views
from tests.gui.vol.showing import with_figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme
    from gui.vol.grid import FigureGrid


def at(pane: VolPane, name: str) -> tuple[FigureGrid, int, int]:
    """Where a figure stands."""
    for grid in pane.grids:
        row, column = grid.figures.place_of(name)
        if row >= 0:
            return grid, row, column
    raise AssertionError(f"{name} has no place")


def text(pane: VolPane, name: str) -> str:
    grid, row, column = at(pane, name)
    return grid.figures.cell(row, column).text.rstrip("\u2007\u2008")


def test_every_figure_of_a_sheet_has_exactly_one_place(pane: VolPane) -> None:
    places = [
        grid.figures.slot(row, column).figure
        for grid in pane.grids
        for row in range(grid.figures.rowCount())
        for column in range(grid.figures.columnCount())
    ]
    assert sorted(name for name in places if name) == sorted(FIGURES)


def test_every_known_figure_is_written_and_every_missing_one_is_a_dash(pane: VolPane) -> None:
    view = views.nvda()
    pane.set_view(view)
    shown = {figure.name: text(pane, figure.name) for figure in view.figures}
    assert {name for name, written in shown.items() if written == "\u2013"} == {
        figure.name for figure in view.figures if not figure.value.known
    }
    assert shown["close_to_close_10"] == f"{view.figure('close_to_close_10').value.value:.1f}"
    assert shown["gjr"] == "\u2013"


@pytest.fixture(scope="module")
def explained(qapp: QApplication, theme: Theme) -> Iterator[VolPane]:
    """A pane that is only read."""
    made = VolPane(theme)
    made.set_view(views.nvda())
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_explains_itself_in_its_tip(explained: VolPane, name: str) -> None:
    view = explained.view
    assert view is not None
    grid, row, column = at(explained, name)
    index = grid.figures.index(row, column)
    document = QTextDocument()
    document.setHtml(str(index.data(TOOL_TIP)))
    tip = document.toPlainText()
    figure = view.figure(name)
    assert tip.startswith("NVDA ")
    assert str(index.data(DESCRIPTION)) == grid.figures.tip(row, column)
    assert str(index.data(ACCESSIBLE))
    if figure.value.known:
        assert figure.inputs in tip
        assert f"{figure.n}" in tip
        assert "2024-07-31 20:00:00 UTC" in tip
        assert "computed from yahoo" in tip
    else:
        assert figure.value.why
        assert figure.value.why in tip
        assert "missing" in str(index.data(ACCESSIBLE))


def test_headline_has_the_number_realized_their_gap_and_rank_with_n(pane: VolPane) -> None:
    view = with_figure(views.nvda(), "iv30_atm", views.known(71.8), 118)
    view = with_figure(view, "yang_zhang_30", views.known(58.3), 30)
    view = with_figure(view, "iv_minus_rv", views.known(13.5), 30)
    pane.set_view(with_figure(view, "iv_rank", views.known(92.0), 34))
    words = pane.headline.text.replace("\u2009", " ")
    assert words == "NVDA 71.8 IV30, at the money RV30 58.3 IV−RV +13.5 rank 92 % n 34"
    sizes = {run.text: run.font.pixelSize() for run in pane.headline._runs}
    assert 20 <= sizes["71.8"] <= 24
    assert pane.finding.text == view.headline


def test_a_coin_leads_with_its_published_dvol(pane: VolPane) -> None:
    view = with_figure(views.btc(), "dvol", views.known(52.6))
    pane.set_view(view)
    assert pane.headline.text.startswith("BTC 52.6 DVOL, published")
    gone = with_figure(view, "dvol", missing(Reason.WITHDRAWN))
    pane.set_view(gone)
    assert pane.headline.text.startswith("BTC \u2013 DVOL, published")
    assert "too old to be shown" in pane.headline.text


def test_stale_frozen_and_thin_figures_say_so(pane: VolPane) -> None:
    view = views.nvda()
    stale = replace(views.known(50.0), quality=Quality.STALE)
    frozen = replace(views.known(50.0), quality=Quality.FROZEN)
    view = with_figure(with_figure(view, "iv30_atm", stale), "iv30_vix", frozen)
    pane.set_view(with_figure(view, "iv_rank", views.known(40.0), 34))
    cells = {}
    for name in ("iv30_atm", "iv30_vix", "iv_rank", "iv30_dvol"):
        grid, row, column = at(pane, name)
        cells[name] = grid.figures.cell(row, column)
    assert (cells["iv30_atm"].tone, cells["iv30_atm"].mark) == (Tone.STALE, Mark.CLOCK)
    assert cells["iv30_vix"].mark is Mark.FROZEN
    assert (cells["iv_rank"].tone, cells["iv_rank"].note) == (Tone.STALE, "n\u200934")
    assert cells["iv30_dvol"].mark is Mark.NONE
    assert pane.headline.text.endswith("stale, as of 2024-07-31 20:00 UTC")
    pane.set_view(replace(view, trouble="HTTP 503"))
    assert pane.headline.text.endswith("stale, as of 2024-07-31 20:00 UTC: HTTP 503")
    sixty = with_figure(view, "iv_rank", views.known(40.0), 60)
    pane.set_view(sixty)
    grid, row, column = at(pane, "iv_rank")
    assert grid.figures.cell(row, column).tone is Tone.TEXT


def test_a_value_with_a_caveat_is_starred_and_the_reason_told(pane: VolPane) -> None:
    odd = replace(views.known(50.0), reason=Reason.EXTRAPOLATED)
    pane.set_view(with_figure(views.nvda(), "iv30_vix", odd, 40))
    grid, row, column = at(pane, "iv30_vix")
    assert grid.figures.cell(row, 0).text.endswith(CAVEAT)
    assert not grid.figures.cell(row - 1, 0).text.endswith(CAVEAT)
    grid.setFocus()
    assert grid.choose(row, column)
    assert "extrapolated" in pane.foot.text


def test_replayed_rows_wear_the_tint_on_the_whole_sheet_and_live_ones_none(pane: VolPane) -> None:
    pane.set_view(views.nvda())
    for grid in pane.grids:
        model = grid.figures
        for row in range(model.rowCount()):
            assert all(c.replayed is not model.is_header(row) for c in model.cells(row))
    live = views.nvda()
    figures = tuple(
        replace(f, value=replace(f.value, quality=Quality.LIVE)) if f.value.known else f
        for f in live.figures
    )
    pane.set_view(replace(live, figures=figures))
    assert not any(
        cell.replayed
        for grid in pane.grids
        for row in range(grid.figures.rowCount())
        for cell in grid.figures.cells(row)
    )


def test_decimal_points_of_a_list_stand_under_each_other(pane: VolPane) -> None:
    view = with_figure(views.nvda(), "term_slope", views.known(-2.31), 8)
    view = with_figure(view, "jump_share", views.known(12.0), 78)
    pane.set_view(with_figure(view, "intraday_rv", views.known(45.6), 78))
    metrics = pane.latest.fontMetrics()

    def behind_units(name: str) -> int:
        grid, row, column = at(pane, name)
        return metrics.horizontalAdvance(grid.figures.cell(row, column).text.partition(".")[2])

    slope = behind_units("term_slope")
    assert behind_units("intraday_rv") == pytest.approx(slope, abs=1)
    grid, row, column = at(pane, "jump_share")
    padded = grid.figures.cell(row, column).text
    whole = metrics.horizontalAdvance(padded) - metrics.horizontalAdvance("12")
    assert whole == pytest.approx(slope + metrics.horizontalAdvance("."), abs=1)


def test_a_sheet_on_its_way_shows_no_other_symbol_and_is_announced_after_a_moment(
    pane: VolPane, qtbot: QtBot
) -> None:
    pane.set_view(views.nvda())
    pane._waiting.setInterval(20)
    pane.wait_for("AMD")
    assert pane.symbol == "AMD"
    assert pane.view is None
    assert pane.headline.text.split()[0] == "AMD"
    assert "Computing" not in pane.headline.text
    assert not any(plot.plot.state.message for plot in pane.plots())
    assert text(pane, "iv30_atm") == ""
    qtbot.waitUntil(lambda: "Computing AMD's volatility" in pane.headline.text, timeout=2000)
    grid, row, column = at(pane, "iv30_atm")
    assert grid.figures.cell(row, column).mark is Mark.WAITING
    assert all(plot.plot.state.message for plot in pane.plots())
    assert pane_module.WAIT_MS == 300
    pane.wait_for("AMD")
    assert "Computing" in pane.headline.text
    pane.set_view(replace(views.nvda(), symbol="AMD"))
    assert "Computing" not in pane.headline.text
    pane.wait_for("AMD")
    assert pane.view is not None


def test_a_sheet_in_time_is_never_announced(pane: VolPane) -> None:
    pane.wait_for("NVDA")
    pane.set_view(views.nvda())
    assert not pane._waiting.isActive()


def test_a_symbol_without_options_says_why_in_the_foot(pane: VolPane) -> None:
    pane.set_view(views.empty())
    pane.clearFocus()
    pane.cone.setFocus()
    assert pane.foot.text == "No option chain: no listed options"
    assert text(pane, "iv30_atm") == "\u2013"


def test_the_foot_reads_the_number_in_focus_and_else_where_the_chain_comes_from(
    pane: VolPane,
) -> None:
    pane.set_view(views.nvda())
    pane.setFocus()
    assert pane.foot.text.startswith("IV30, at the money: ")
    assert "2 expiries around 30 days" in pane.foot.text
    pane.term.setFocus()
    assert pane.foot.text.startswith("Options as of 2024-07-31 20:00:00 UTC")
    assert "source: yahoo" in pane.foot.text
    assert "replayed" in pane.foot.text


@pytest.mark.parametrize("quality", [Quality.REPLAYED, Quality.STALE])
def test_the_n_of_rank_and_percentile_is_painted(pane: VolPane, quality: Quality) -> None:
    grid = pane.implied
    rank = replace(views.known(100.0), quality=quality)
    pictures = []
    for n in (365, 0):
        view = with_figure(views.btc(), "iv_rank", rank, n)
        pane.set_view(with_figure(view, "iv_percentile", rank, n))
        pictures.append(grid.viewport().grab().toImage())
    for name in ("iv_rank", "iv_percentile"):
        _, row, column = at(pane, name)
        cell = grid.visualRect(grid.figures.index(row, column))
        spots = [
            (x, cell.center().y() + dy)
            for x in range(cell.left(), cell.right())
            for dy in (-2, 0, 2)
        ]
        assert any(pictures[0].pixel(x, y) != pictures[1].pixel(x, y) for x, y in spots), name


def test_copied_figures_hold_value_unit_n_inputs_time_source_and_reason(
    pane: VolPane, qtbot: QtBot
) -> None:
    assert pane.empty_reason()
    pane.set_view(views.nvda())
    assert pane.empty_reason() == ""
    with qtbot.waitSignal(pane.notice) as told:
        pane.copy_figures()
    assert told.args == [f"Copied {len(FIGURES)} figures"]
    rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t"))
    assert len(rows) == len(FIGURES) + 1
    assert all(len(row) == 9 for row in rows)
    by_name = {row[0]: row[1:] for row in rows}
    value, unit, n, inputs, when, source, quality, reason = by_name["Yang-Zhang, 30 bars"]
    assert math.isfinite(float(value))
    assert (unit, n, inputs) == ("points", "30", "31 daily bars to 31 Jul 2024")
    assert when == "2024-07-31 20:00:00 UTC"
    assert (source, quality, reason) == ("computed from yahoo", "replayed", "")
    gjr = by_name["GJR-GARCH, next 30 days"]
    assert (gjr[0], gjr[6], gjr[7]) == ("", "missing", "too few bars: 212 of 250 bars")


def test_a_click_on_a_name_puts_the_cursor_on_its_number(pane: VolPane) -> None:
    pane.set_view(views.nvda())
    grid = pane.realized
    name = grid.visualRect(grid.figures.index(3, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=name)
    assert grid.place == (3, 1)
    number = grid.visualRect(grid.figures.index(5, 3)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=number)
    assert grid.place == (5, 3)
    head = pane.implied.visualRect(pane.implied.figures.index(0, 0)).center()
    QTest.mouseClick(pane.implied.viewport(), Qt.MouseButton.LeftButton, pos=head)
    assert pane.implied.figures.is_figure(*pane.implied.place)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 2000))
    assert grid.place == (5, 3)


def test_headings_and_names_are_never_under_the_cursor(pane: VolPane) -> None:
    for grid in pane.grids:
        seen = {grid.place}
        while grid.walk(1, 0):
            seen.add(grid.place)
        assert all(grid.figures.is_figure(*place) for place in seen)
        column = grid.place[1]
        figures = sum(grid.figures.is_figure(row, column) for row in range(grid.figures.rowCount()))
        assert len(seen) == figures


def test_another_theme_reaches_tables_and_plots(pane: VolPane, theme: Theme) -> None:
    pane.set_view(views.nvda())
    before = pane.grab().toImage()
    pane.set_theme(replace(theme, text="#FFD0D0", pane="#301010"))
    after = pane.grab().toImage()
    spots = [QPoint(pane.implied.x() + 100, pane.implied.y() + 60), QPoint(5, 5)]
    assert all(before.pixel(spot) != after.pixel(spot) for spot in spots[1:])
    assert pane.cone.theme.pane == "#301010"
    pane.set_theme(theme)
