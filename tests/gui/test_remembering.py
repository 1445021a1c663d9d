"""A restart brings back what was made: two windows, one after the other, on one profile."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.model.drawn import Drawing
from engine.options import Options
from engine.paths import Profile
from gui.charts.pane import ChartPane
from gui.race.pane import RacePane
from gui.theme import Theme
from gui.vol.pane import VolPane
from gui.window import MainWindow
from tests.gui.charts import priced
from tests.support.fake_engine import FakeEngine
from tests.support.gui_session import Desk

Start = Callable[[], Desk]


@pytest.fixture
def start(qtbot: QtBot, theme: Theme, engine: FakeEngine) -> Iterator[Start]:
    """Start the program again: another window over what the engine keeps."""
    running: list[Desk] = []

    def begin() -> Desk:
        while running:
            running.pop().end()
        gc.collect()
        engine.calls.clear()
        made = Desk(qtbot, theme, engine)
        running.append(made)
        made.mount_charts()
        show(made, "NVDA")
        return made

    yield begin
    while running:
        running.pop().end()


def show(desk: Desk, symbol: str) -> None:
    desk.window.set_symbol(symbol)
    desk.engine.put(("chart", ""), priced.full(symbol=symbol))
    desk.bridge.drain()
    desk.window.show_screen("chart")


def chart(desk: Desk) -> ChartPane:
    pane = desk.window.chart
    assert pane is not None
    return pane


def race(desk: Desk) -> RacePane:
    pane = desk.window.plots.race
    assert pane is not None
    return pane


def draw_level(desk: Desk) -> None:
    chart(desk).tools.begin("horizontal")
    chart(desk).tools.set()


def test_drawings_are_back_after_a_restart_each_on_its_symbol(start: Start) -> None:
    first = start()
    draw_level(first)
    show(first, "AMD")
    draw_level(first)
    draw_level(first)
    before = chart(first).tools.sheet.shown
    again = start()
    assert len(chart(again).tools.sheet.shown) == 1
    show(again, "AMD")
    assert chart(again).tools.sheet.shown == before
    assert chart(again).tools.sketch.places(before[0]) is not None


def test_what_is_drawn_undone_and_deleted_is_kept_at_once(start: Start, engine: FakeEngine) -> None:
    desk = start()
    draw_level(desk)
    (kept,) = engine.drawings()
    assert (kept.screen, kept.symbol, kept.kind) == ("chart", "NVDA", "horizontal")
    chart(desk).tools.undo()
    assert engine.drawings() == ()
    chart(desk).tools.redo()
    assert engine.drawings() == (kept,)
    chart(desk).tools.delete_drawing()
    assert engine.drawings() == ()


def test_drawings_brought_back_can_be_deleted_and_that_undone(
    start: Start, engine: FakeEngine
) -> None:
    draw_level(start())
    tools = chart(start()).tools
    assert tools.why_no_undo()
    tools.sketch.chosen = tools.sheet.shown[0]
    tools.delete_drawing()
    assert engine.drawings() == ()
    tools.undo()
    assert len(engine.drawings()) == 1


def test_a_drawing_of_another_screen_stays_where_it_is(start: Start, engine: FakeEngine) -> None:
    smile = Drawing("smile", "NVDA", "vertical", ((120.0, 0.4), (120.0, 0.4)))
    engine.drawings_ = (smile,)
    desk = start()
    assert chart(desk).tools.sheet.shown == ()
    draw_level(desk)
    assert engine.drawings()[0] == smile
    assert len(engine.drawings()) == 2


def test_a_drawing_on_a_panel_that_is_none_harms_nothing(start: Start, engine: FakeEngine) -> None:
    engine.drawings_ = (Drawing("chart", "NVDA", "span", ((1.7e9, 1.0), (1.71e9, 2.0)), 15),)
    desk = start()
    assert not chart(desk).grab().isNull()
    assert len(chart(desk).tools.sheet.shown) == 1


def test_linked_time_axes_stay_linked_after_a_restart(start: Start) -> None:
    first = start()
    assert not first.window.plots.linking.time_linked
    first.window.plots.linking.toggle_time()
    again = start()
    assert again.window.plots.linking.time_linked
    again.window.plots.linking.toggle_time()
    assert not start().window.plots.linking.time_linked


def test_interval_and_compared_symbols_are_asked_for_again(
    start: Start, engine: FakeEngine
) -> None:
    first = start()
    assert engine.cuts() == [("D", ())]
    first.press(",")
    first.type("w")
    first.press("Return", "Alt+C")
    first.type("amd")
    first.press("Return", "Esc")
    start()
    assert engine.cuts() == [("W", ("AMD",))]


def test_the_race_s_lower_pane_is_as_it_was_left(start: Start) -> None:
    first = start()
    assert race(first).gap.shown == "spread"
    race(first).spread_or_ratio()
    again = start()
    assert race(again).gap.shown == "ratio"
    race(again).spread_or_ratio()
    assert race(start()).gap.shown == "spread"


def test_a_real_profile_brings_drawings_back(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    shown = []
    for run in range(2):
        engine = Engine(resources.path(), profile, Options(offline=True), SystemClock())
        window = MainWindow(engine, theme)
        qtbot.addWidget(window)
        pane = ChartPane(theme)
        window.mount_charts(RacePane(theme), pane, VolPane(theme))
        pane.set_view(replace(priced.full(symbol="NVDA"), iv=None))
        engine.start()
        if run == 0:
            pane.resize(800, 500)
            pane.tools.begin("horizontal")
            pane.tools.set()
        shown.append(pane.tools.sheet.shown)
        assert engine.stop(30.0)
    assert shown[0] == shown[1]
    assert len(shown[0]) == 1
