from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.charts.axis import TrueTime
from gui.charts.curve import Curve, Stroke
from gui.charts.ink import Ink
from gui.charts.panel import EndLabel, Panel
from gui.charts.plot import Plot
from gui.charts.track import Track
from gui.theme import Theme
from tests.gui.charts.pixels import pixels

START = 1_722_400_000.0


@pytest.fixture
def plot(qtbot: QtBot, theme: Theme) -> Plot:
    """A live line of 200 minutes, shown."""
    ink = Ink(theme)
    track = Track(capacity=200)
    for minute in range(200):
        track.append(START + 60.0 * minute, 50.0 + minute % 7)
    made = Plot(ink)
    qtbot.addWidget(made)
    panel = Panel("points", 1.0, floor=0.0)
    curve = Curve(track, Stroke(ink.series(0), ink.quiet(ink.series(0))))
    panel.curves = [curve]
    panel.labels = (EndLabel(curve, "IV", ink.series(0)),)
    made.state.axis = TrueTime()
    made.state.crosshair.set_stops(track.x)
    made.set_panels([panel])
    made.timeline.set_data(float(track.x[0]), float(track.x[-1]), 60.0)
    made.resize(420, 240)
    made.show()
    made.grab()
    return made


def test_shades_stand_behind_the_lines_where_they_are(plot: Plot) -> None:
    kinds = ("pre", "night")
    plot.state.shades = ((START, START + 3000.0, "pre"), (START + 6000.0, START + 9000.0, "night"))
    plot.refresh()
    shown = pixels(plot.grab().toImage())
    row = int(plot.state.shown[0].rect.top()) + 8
    ink = plot.state.ink
    for (low, high, _), kind in zip(plot.state.shades, kinds, strict=True):
        middle = int(plot.state.x_map.pixel((low + high) / 2))
        found = QColor(int(shown[row, middle]) & 0xFFFFFF)
        assert found != ink.pane, kind
    between = int(plot.state.x_map.pixel(START + 4500.0))
    assert shown[row, between] == np.uint32(ink.pane.rgb())


def test_a_linked_moment_moves_the_crosshair_without_telling(plot: Plot, qtbot: QtBot) -> None:
    told: list[int] = []
    plot.changed.connect(lambda: told.append(1))
    plot.linked(START + 601.0)
    assert plot.state.crosshair.x == START + 600.0
    assert not told
    plot.linked(None)
    assert plot.state.crosshair.x is None


def test_a_linked_moment_out_of_view_shows_nothing(plot: Plot) -> None:
    plot.linked(START + 600.0)
    plot.linked(START - 5 * 86400.0)
    assert plot.state.crosshair.x is None


def test_a_crosshair_of_its_own_stays_when_the_other_leaves(plot: Plot) -> None:
    plot.linked(START + 600.0)
    plot.step_cursor(-1)
    own = plot.state.crosshair.x
    plot.linked(None)
    assert own is not None
    assert plot.state.crosshair.x == own


def scrolled(plot: Plot, by: float, *, afresh: bool) -> NDArray[np.uint32]:
    """The picture after time has scrolled by so many pixels."""
    view = plot.timeline.view
    shift = by / plot.state.x_map.slope
    plot.timeline.show(view.low + shift, view.high + shift)
    if afresh:
        plot.backdrop.forget()
    plot.refresh()
    return pixels(plot.grab().toImage())


@pytest.mark.parametrize("by", [1.0, 7.0, -5.0, 40.0])
def test_a_shifted_backdrop_is_the_painted_one(plot: Plot, by: float) -> None:
    plot.state.shades = ((START + 6000.0, START + 6800.0, "night"),)
    plot.timeline.show(START + 3000.0, START + 8000.0)
    plot.refresh()
    plot.grab()
    painted = plot.backdrop.painted
    shifted = scrolled(plot, by, afresh=False)
    assert (plot.backdrop.painted, plot.backdrop.shifted) == (painted, 1)
    assert np.array_equal(shifted, scrolled(plot, 0.0, afresh=True))


def test_small_steps_of_time_do_not_add_up_to_a_wrong_grid(plot: Plot) -> None:
    plot.timeline.show(START + 1000.0, START + 6000.0)
    plot.refresh()
    plot.grab()
    for _ in range(30):
        shown = scrolled(plot, 0.37, afresh=False)
    assert plot.backdrop.shifted > 20
    assert plot.backdrop.painted == 2
    afresh = scrolled(plot, 0.0, afresh=True)
    grid = np.uint32(plot.state.ink.grid.rgb())
    row = int(plot.state.shown[0].rect.bottom()) - 4
    columns = [np.flatnonzero(picture[row] == grid) for picture in (shown, afresh)]
    assert columns[0].size == columns[1].size > 2
    assert np.abs(columns[0] - columns[1]).max() <= 1


def test_another_value_range_paints_the_backdrop_anew(plot: Plot) -> None:
    painted = plot.backdrop.painted
    plot.state.shown[0].extra = ((START + 600.0, 500.0),)
    plot.refresh()
    plot.grab()
    assert plot.backdrop.painted == painted + 1


def test_a_tick_that_moves_neither_axis_paints_no_backdrop(plot: Plot) -> None:
    before = (plot.backdrop.painted, plot.backdrop.shifted)
    plot.state.shown[0].curves[0].track.append(START + 60.0 * 200, 52.0)
    plot.refresh()
    plot.grab()
    assert (plot.backdrop.painted, plot.backdrop.shifted) == before


class Counted(Plot):
    """Counts what is prepared."""

    prepared = 0

    def prepare(self) -> None:
        self.prepared += 1
        super().prepare()


def test_many_changes_are_one_update_a_frame_and_none_while_hidden(
    qtbot: QtBot, theme: Theme
) -> None:
    plot = Counted(Ink(theme))
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.refresh()
    QApplication.processEvents()
    assert plot.prepared == 0
    plot.show()
    QApplication.processEvents()
    shown = plot.prepared
    for _ in range(50):
        plot.refresh()
    QApplication.processEvents()
    assert plot.prepared == shown + 1
    plot.hide()
    for _ in range(5):
        plot.refresh()
        QApplication.processEvents()
    assert plot.prepared == shown + 1
    plot.showMinimized()
    QApplication.processEvents()
    before = plot.prepared
    plot.refresh()
    QApplication.processEvents()
    assert plot.prepared == before
    plot.showNormal()
    QApplication.processEvents()
    assert plot.prepared > before
