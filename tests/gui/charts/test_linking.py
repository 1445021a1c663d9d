from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from tests.gui.charts import views

if TYPE_CHECKING:
    from gui.charts.base import PlotPane
    from gui.charts.pane import ChartPane
    from gui.race.pane import RacePane
    from tests.support.gui_session import Desk

DAY = 86400.0


@pytest.fixture
def panes(charted: Desk) -> tuple[RacePane, ChartPane]:
    """Race and chart of the same month, both in view, the focus on the chart."""
    window = charted.window
    charted.engine.put(("race", ""), views.race())
    charted.engine.put(("chart", ""), replace(views.chart(), symbol=window.symbol))
    charted.bridge.drain()
    window.show_screen("chart")
    QApplication.processEvents()
    assert window.race is not None
    assert window.chart is not None
    assert window.race.isVisible()
    return window.race, window.chart


def moment(pane: PlotPane) -> float | None:
    """Epoch seconds under the crosshair."""
    x = pane.plot.state.crosshair.x
    return None if x is None else pane.plot.state.axis.time(x)


CLOSE = 20 * 3600.0
"""Four in the afternoon of New York's summer in UTC."""


def end(pane: PlotPane) -> float:
    return pane.plot.state.axis.time(pane.plot.timeline.data.high)


def begin(pane: PlotPane) -> float:
    """Epoch seconds of the left edge."""
    line = pane.plot.timeline
    return pane.plot.state.axis.time(max(line.view.low, line.data.low))


def test_the_crosshair_stands_at_the_same_time_in_every_chart(
    charted: Desk, panes: tuple[RacePane, ChartPane]
) -> None:
    race, chart = panes
    charted.press(*["Left"] * 9)
    at = moment(chart)
    linked = moment(race)
    assert at == views.AS_OF.timestamp() // DAY * DAY - 8 * DAY
    assert linked == pytest.approx(at + CLOSE, abs=3600.0), "at the close of that day's session"
    race.plot.prepare()
    assert "NVDA ATM" in " ".join(run.text for run in race.plot.state.reading)
    charted.press("Right")
    assert moment(race) == pytest.approx((moment(chart) or 0.0) + CLOSE, abs=3600.0)
    charted.press("Esc")
    assert moment(race) is None
    assert chart.hasFocus()


def test_the_crosshair_leaves_every_chart_with_the_pointer(
    charted: Desk, panes: tuple[RacePane, ChartPane]
) -> None:
    race, chart = panes
    chart.plot.drop_cursor()
    plot = race.plot
    at = QPointF(plot.width() * 0.4, plot.height() * 0.4)
    QApplication.sendEvent(plot, QEnterEvent(at, at, QPointF(plot.mapToGlobal(at.toPoint()))))
    assert moment(race) is not None
    assert moment(chart) is not None
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert moment(race) is None
    assert moment(chart) is None


def test_a_chart_that_is_not_seen_is_left_alone(
    charted: Desk, panes: tuple[RacePane, ChartPane]
) -> None:
    race, _ = panes
    charted.window.desk.docks["race"].hide()
    charted.press("Left", "Left")
    assert moment(race) is None


def test_plots_whose_axis_is_not_time_take_no_part(
    charted: Desk, panes: tuple[RacePane, ChartPane]
) -> None:
    assert panes[1].isVisible()
    sheet = charted.window.sheet
    assert sheet is not None
    charted.press("Left", "Left")
    for plot in (sheet.cone, sheet.smile):
        assert plot.plot.state.crosshair.x is None


def test_time_axes_go_together_only_while_they_are_linked(
    charted: Desk, panes: tuple[RacePane, ChartPane]
) -> None:
    race, chart = panes
    apart = race.plot.view
    charted.press("Ctrl+Up", "Shift+Left")
    assert race.plot.view == apart
    linking = charted.window.plots.linking
    linking.toggle_time()
    assert charted.said == "Time axes linked"
    chart.plot.timeline.show(chart.plot.timeline.data.high - 21.0, chart.plot.timeline.data.high)
    charted.press("Shift+Left")
    assert begin(race) == pytest.approx(begin(chart), abs=DAY)
    charted.press("Alt+2")
    assert chart.plot.timeline.follow
    assert race.plot.timeline.follow
    assert begin(race) == pytest.approx(begin(chart), abs=DAY)
    race.setFocus()
    charted.press("Alt+3")
    assert begin(chart) == pytest.approx(begin(race), abs=1.5 * DAY)
    linking.toggle_time()
    assert charted.said == "Time axes not linked"
    before = chart.plot.view
    charted.press("Shift+Left")
    assert chart.plot.view == before


def test_a_linked_view_goes_as_far_as_the_bars_of_the_other_chart(
    charted: Desk, panes: tuple[RacePane, ChartPane]
) -> None:
    race, chart = panes
    charted.window.plots.linking.toggle_time()
    charted.press("Alt+9", "Home", "Shift+Left", "End")
    view, data = race.plot.view, race.plot.timeline.data
    assert view.low >= data.low - 1e-6
    assert end(race) > end(chart) - DAY
    chart.plot.timeline.show(0.0, 20.0)
    charted.press("Shift+Right")
    assert race.plot.view.low >= data.low - 1e-6
    assert race.plot.view.width > 0


def test_the_command_has_no_key_and_stands_in_the_menu(charted: Desk) -> None:
    (command,) = [c for c in charted.window.commands if c.id == "chart.link_time"]
    assert command.keys == ()
    assert command.menu is not None
    assert charted.window.plots.linking.time_linked is False
