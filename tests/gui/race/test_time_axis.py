from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import format as fmt
from gui.charts.axis import Compressed, TrueTime
from gui.race.pane import RacePane
from tests.gui.charts import views
from tests.gui.race import full

FRIDAY = datetime(2024, 7, 26, 20, tzinfo=UTC).timestamp()
MONDAY = datetime(2024, 7, 29, 13, tzinfo=UTC).timestamp()


def painted(pane: RacePane) -> None:
    QApplication.processEvents()
    pane.grab()


def test_nights_and_weekends_fold_and_unfold(raced: RacePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(raced.time_axis_requested, timeout=100) as asked:
        raced.time_axis()
    assert asked.args == [True]
    painted(raced)
    axis = raced.plot.state.axis
    assert isinstance(axis, Compressed)
    assert axis.place(MONDAY) - axis.place(FRIDAY) < 3600.0
    assert raced.plot.state.axis_note == "UTC, sessions"
    assert raced.plot.state.shades
    raced.time_axis()
    painted(raced)
    assert isinstance(raced.plot.state.axis, TrueTime)
    assert raced.plot.state.shades == ()
    assert raced.plot.state.axis_note == "UTC"


def test_what_is_seen_stays_in_view_when_the_axis_changes(raced: RacePane) -> None:
    raced.range_5d()
    raced.pan_left()
    painted(raced)
    before = raced.plot.view
    raced.time_axis()
    painted(raced)
    axis, view = raced.plot.state.axis, raced.plot.view
    assert axis.time(view.low) == pytest.approx(before.low, abs=2 * 86400.0)
    assert axis.time(view.high) == pytest.approx(before.high, abs=2 * 86400.0)
    raced.time_axis()
    after = raced.plot.view
    assert (after.low, after.high) == pytest.approx((before.low, before.high), abs=2 * 86400.0)


def test_marks_and_read_out_keep_their_moments_on_the_folded_axis(raced: RacePane) -> None:
    raced.time_axis()
    painted(raced)
    state = raced.plot.state
    crossed = full.crossings()[2].at.timestamp()
    assert state.axis.time(state.rings[2].x) == pytest.approx(crossed)
    raced.last_bar()
    raced.cursor_left()
    painted(raced)
    assert state.moment_text == "31 Jul 2024 20:00 UTC"
    texts = [run.text for run in state.reading]
    day_before = float(views.equity().values[-9])
    now = float(views.equity().values[-1])
    assert f"{fmt.number(now - day_before, 1, signed=True)} in 24 h" in texts


def test_a_race_set_to_fold_before_its_first_view_shows_its_last_month(raced: RacePane) -> None:
    fresh = RacePane(raced.theme)
    fresh.set_compressed(compressed=True)
    fresh.set_view(full.race())
    axis, view = fresh.plot.state.axis, fresh.plot.view
    assert isinstance(axis, Compressed)
    assert axis.time(view.low) == pytest.approx(views.FIRST, abs=86400.0)
    assert fresh.plot.timeline.follow
    fresh.deleteLater()


def test_lines_that_run_round_the_clock_have_nothing_to_fold(raced: RacePane) -> None:
    coin = views.coin()
    eth = replace(coin, symbol="ETH", label="ETH DVOL, published")
    raced.set_view(replace(full.race(), left=eth, left_symbol="ETH"))
    assert raced.why_no_fold() == "These lines run round the clock: there is nothing to fold"
    raced.set_compressed(compressed=True)
    assert isinstance(raced.plot.state.axis, TrueTime)
    raced.set_view(full.race())
    assert isinstance(raced.plot.state.axis, Compressed)


def test_places_ascend_on_the_folded_axis_for_every_line(raced: RacePane) -> None:
    raced.set_view(full.race(5))
    raced.set_compressed(compressed=True)
    for track in raced.lines.tracks:
        assert (np.diff(track.x) > 0.0).all()
