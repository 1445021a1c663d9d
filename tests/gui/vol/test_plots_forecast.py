"""What the forecasts' plot finds, marks and says where something is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.model.reason import Reason
from engine.model.value import missing
from gui.theme import Theme
from gui.vol.forecastplot import ForecastPlot
from gui.vol.pane import VolPane
from tests.gui.vol import views
from tests.gui.vol.showing import Show, point, shower, with_figure, words


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Show:
    return shower(qtbot, theme)


def test_the_title_sets_the_forecast_of_30_days_against_implied(show: Show) -> None:
    plot = show(ForecastPlot, views.nvda())
    assert plot.headline.text == "GARCH sees 44.1 over 30 days, IV 71.8: premium +27.7"
    cheap = with_figure(views.nvda(), "iv30_atm", views.known(40.0))
    assert show(ForecastPlot, cheap).headline.text.endswith("IV 40.0: discount \u22124.1")
    none = with_figure(views.nvda(), "iv30_atm", missing(Reason.NO_DATA))
    assert show(ForecastPlot, none).headline.text == (
        "GARCH sees 44.1 over 30 days; no IV to compare"
    )


def test_implied_and_realized_of_30_days_are_marked(show: Show) -> None:
    anchors = show(ForecastPlot, views.nvda()).plot.state.anchors
    assert [anchor.label for anchor in anchors] == ["IV30 71.8", "RV30 58.3"]
    assert {anchor.x for anchor in anchors} == {30.0**0.5}
    assert [anchor.below for anchor in anchors] == [False, True]


def test_a_model_without_a_line_is_named_with_the_reason_and_the_next_one_speaks(
    show: Show,
) -> None:
    view = views.nvda()
    plot = show(ForecastPlot, view)
    assert [label.name for label in plot.panel.labels] == ["EWMA", "GARCH", "HAR", "IV"]
    assert "No GJR: too few bars: 212 of 250 bars" in plot.accessibleDescription()
    assert view.ahead is not None
    lines = tuple(line for line in view.ahead.lines if line.figure == "ewma")
    alone = replace(view, ahead=replace(view.ahead, lines=lines))
    assert show(ForecastPlot, alone).headline.text.startswith("EWMA sees 53.0 over 30 days")


def test_a_sheet_without_forecasts_says_why(show: Show) -> None:
    assert show(ForecastPlot, replace(views.nvda(), ahead=None)).plot.state.message == (
        "No forecast: no daily bars.",
    )
    assert show(ForecastPlot, views.young()).plot.state.message == (
        "No forecast: 12 of 20 returns.",
    )


def test_the_crosshair_reads_every_line(show: Show) -> None:
    plot = show(ForecastPlot, views.nvda())
    point(plot, 30.0**0.5, 60.0)
    said = words(plot)
    for part in ("30 days", "IV30 71.8", "RV30 58.3", "EWMA 53.0", "GARCH 44.1", "HAR 41.1"):
        assert part in said


def test_an_expiry_without_a_volatility_breaks_the_implied_line(show: Show) -> None:
    track = show(ForecastPlot, views.nvda()).panel.curves[-1].track
    assert not track.whole


def test_forecasts_take_turns_with_the_term_structure_where_room_is_short(pane: VolPane) -> None:
    pane.set_view(views.nvda())
    QApplication.processEvents()
    place = pane.term.geometry()
    assert not pane.forecast.isVisible()
    pane.swap_forecast()
    QApplication.processEvents()
    assert pane.forecast.geometry() == place
    assert not pane.term.isVisible()
    pane.swap_forecast()
    assert pane.term.isVisible()
    for _ in range(5):
        pane.next_part()
    assert pane.forecast.hasFocus()
    pane.resize(980, 1340)
    QApplication.processEvents()
    assert pane.term.isVisible()
    assert pane.forecast.y() > pane.history.y()
    assert min(plot.height() for plot in pane.plots()) >= 240
    pane.resize(850, 690)
    QApplication.processEvents()
    assert pane.forecast.hasFocus()
    assert not pane.term.isVisible()
