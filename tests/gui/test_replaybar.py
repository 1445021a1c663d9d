"""The player bar with recordings: title, fine steps, keys and mouse on the slider."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.desk.views import ModeView
from gui.replaybar import SPEEDS, speed_text, step_of
from tests.support.fake_engine import replay_mode
from tests.support.gui_session import Desk


def _recorded(length: timedelta, done: float = 0.5) -> ModeView:
    mode = replay_mode(playing=False, speed=1.0)
    assert mode.replay is not None
    start = mode.replay.start
    state = replace(
        mode.replay, title="2024-07-15T133000Z", banner="Replay - recorded on 15 July 2024",
        end=start + length, at=start + length * done,
    )  # fmt: skip
    return replace(mode, text=state.banner, replay=state)


def _show(desk: Desk, mode: ModeView) -> None:
    desk.engine.put(("mode", ""), mode)
    desk.bridge.drain()


@pytest.mark.parametrize(
    ("length", "step"),
    [
        (timedelta(minutes=10), timedelta(seconds=1)),
        (timedelta(hours=6.5), timedelta(seconds=30)),
        (timedelta(days=1), timedelta(minutes=1)),
        (timedelta(days=26), timedelta(minutes=30)),
        (timedelta(days=400), timedelta(minutes=30)),
        (timedelta(0), timedelta(seconds=1)),
    ],
)
def test_the_slider_walks_a_replay_of_any_length_in_steps_that_fit(
    length: timedelta, step: timedelta
) -> None:
    assert step_of(length) == step


def test_a_short_recording_is_scrubbed_by_keys_from_its_first_to_its_last_second(
    desk: Desk,
) -> None:
    mode = _recorded(timedelta(minutes=10))
    assert mode.replay is not None
    start = mode.replay.start
    _show(desk, mode)
    bar = desk.window.replay_bar
    assert bar.banner.text() == "Replay - recorded on 15 July 2024"
    assert "2024-07-15T133000Z" in bar.banner.toolTip()
    assert bar.at.text() == "Mon 15 Jul 2024 09:35:00 EDT"
    desk.press("Ctrl+K")
    desk.type("date slider")
    desk.press("Return")
    assert bar.slider.hasFocus()
    desk.press("Right", "PgUp", "Home", "End")
    sought = [call[0] for call in desk.engine.named("replay_seek")]
    half = start + timedelta(minutes=5)
    assert sought == [
        half + timedelta(seconds=1),
        half + timedelta(seconds=31),
        start,
        start + timedelta(minutes=10),
    ]
    desk.press("Esc")
    assert desk.window.watchlist.table.hasFocus()
    desk.press("F9", "Shift+F9", "Ctrl+F9")
    assert [c[0] for c in desk.engine.calls if str(c[0]).startswith("replay_") and len(c) == 1] == [
        "replay_play_pause",
        "replay_step",
        "replay_leave",
    ]


def test_a_drag_shows_where_it_would_go_and_seeks_when_let_go(desk: Desk) -> None:
    _show(desk, _recorded(timedelta(hours=6.5)))
    bar = desk.window.replay_bar
    slider = bar.slider
    middle = QPoint(slider.width() // 2, slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(slider, middle + QPoint(slider.width() // 4, 0))
    shown = bar.at.text()
    assert shown != "Mon 15 Jul 2024 12:45:00 EDT"
    before = slider.sliderPosition()
    _show(desk, _recorded(timedelta(hours=6.5), 0.6))
    assert slider.sliderPosition() == before
    assert bar.at.text() == shown
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert len(desk.engine.named("replay_seek")) >= 1


def test_without_a_replay_the_slider_cannot_be_reached(desk: Desk) -> None:
    command = next(c for c in desk.window.commands if c.id == "replay.date")
    assert command.blocked() == "No replay is shown"


def test_speeds_of_recordings_are_said_in_words() -> None:
    assert speed_text(1.0) == "real time"
    assert speed_text(10.0) == "×10"
    assert 10.0 in SPEEDS
