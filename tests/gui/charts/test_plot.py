from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
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
