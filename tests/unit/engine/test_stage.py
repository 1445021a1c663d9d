"""The stage: replays come and go, and leave nothing of theirs behind."""

from __future__ import annotations

import importlib
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import resources
from engine.clock import SystemClock
from engine.desk.racelines import named_pair, spelled
from engine.desk.views import (
    Key,
    Mode,
    ModeView,
    RaceMeasure,
    RacePick,
    RaceView,
    RowView,
    Series,
    View,
)
from engine.desk.volinputs import Given
from engine.desk.volsheet import vol_view
from engine.desk.volthread import CORE
from engine.desk.volview import VolView
from engine.model.feedview import FeedsView
from engine.model.quote import Quote
from engine.model.recorded import RecordingsView
from engine.model.status import Level, Notice
from engine.options import Options
from engine.outbox import Outbox
from engine.paths import Profile
from engine.providers.replay.recorded_list import info, paths
from engine.sources import sources
from engine.stage import Stage
from tests.unit.replay.recording import record

LIST = ("NVDA", "BTC")
LIVE_RACE = ("NVDA", "BTC", RaceMeasure.STRIP)
LATE, EARLY = (datetime(2024, 7, day, 19, tzinfo=UTC) for day in (18, 17))


class Shown:
    """The stage's outbox, read as a window would."""

    def __init__(self, tmp_path: Path) -> None:
        self.profile = profile = Profile(tmp_path / "p")
        profile.prepare()
        self.outbox: Outbox[Key, View] = Outbox()
        self.stage = Stage(
            resources.path(), profile, Options(offline=True), SystemClock(), random.Random(1),
            self.outbox, read_only=False,
        )  # fmt: skip
        self.stage.open(LIST, "NVDA", LIVE_RACE)
        self.views: dict[Key, View] = {}
        self.order: list[Key] = []
        self._news = threading.Event()
        self.outbox.set_wake(self._news.set)

    def until(self, true: Callable[[], bool], patience: float = 90.0) -> None:
        end = time.monotonic() + patience
        while not true():
            assert time.monotonic() < end, self.views.get(("mode", ""))
            self._news.wait(0.1)
            self._news.clear()
            news = self.outbox.drain()
            self.order += news
            self.views.update(news)

    def replay_at(self) -> datetime | None:
        view = self.views.get(("mode", ""))
        return view.replay.at if isinstance(view, ModeView) and view.replay else None

    def is_on(self, day: int) -> bool:
        at = self.replay_at()
        return at is not None and at.day == day

    def race(self) -> RaceView:
        view = self.views["race", ""]
        assert isinstance(view, RaceView)
        return view

    def row(self, symbol: str) -> RowView:
        rows = self.stage.snapshot(lambda: False).rows
        return next(row for row in rows if row.symbol == symbol)

    def left_of_race(self) -> Series:
        left = self.race().left
        assert left is not None
        return left

    def story(self, speed: float = 60.0, start: str = "2024-07-29") -> None:
        self.stage.play("july-2024", speed, start, "")
        self.until(lambda: (at := self.replay_at()) is not None and at.year == 2024)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    made = Shown(tmp_path)
    yield made
    made.stage.close()


def test_the_sources_and_the_recordings_are_shown_at_once(shown: Shown) -> None:
    shown.views.update(shown.outbox.drain())
    feeds = shown.views["feeds", ""]
    assert isinstance(feeds, FeedsView)
    labels = {line.lane.status.name: line.lane.label for line in feeds.lines}
    found = sources(Options(), SystemClock(), Path("unused"))
    spoken = {lane.name: lane.label for lane in found.lanes}
    assert labels == spoken | {stream.name: stream.label for stream in found.streams}
    shown.until(lambda: isinstance(shown.views.get(("recordings", "")), RecordingsView))


def test_a_damaged_recording_says_so_when_it_is_played(shown: Shown) -> None:
    path = record(shown.profile.recordings).path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    shown.stage.play(path.stem, 0.0, "", "")
    shown.until(lambda: any(isinstance(view, Notice) for view in shown.views.values()))
    (notice,) = (view for view in shown.views.values() if isinstance(view, Notice))
    assert notice.level is Level.WARNING
    assert notice.text.startswith(f"{path.stem}: damaged at ")

    def ended() -> bool:
        view = shown.views.get(("mode", ""))
        return isinstance(view, ModeView) and view.replay is not None and view.replay.finished

    shown.until(ended)
    view = shown.views["mode", ""]
    assert isinstance(view, ModeView)
    assert view.replay is not None
    assert "damaged at" in view.text
    assert "damaged at" in view.replay.damaged


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("", "Nasdaq: asked for what is due."),
        ("Nasdaq: rate limited, next try 14:35:00", "Nasdaq: rate limited, next try 14:35:00"),
    ],
)
def test_a_source_tried_by_hand_is_told_of_once_as_it_really_is(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, answer: str, told: str
) -> None:
    monkeypatch.setattr(shown.stage._asking, "retry", lambda name: answer)
    shown.outbox.drain()
    shown.stage.try_source("nasdaq")
    said = [view.text for view in shown.outbox.drain().values() if isinstance(view, Notice)]
    assert said == [told]


def test_no_source_is_said_to_be_asked_where_none_is(shown: Shown) -> None:
    shown.outbox.drain()
    shown.stage.try_source("nasdaq")
    said = [view.text for view in shown.outbox.drain().values() if isinstance(view, Notice)]
    assert said == ["No source is asked now."]


@pytest.mark.logs_warnings
def test_S9_R3_the_exit_waits_for_no_other_program_and_the_recording_has_its_end(
    shown: Shown,
) -> None:
    desk, folder = shown.stage._live, shown.profile.recordings
    assert desk is not None
    shown.stage.recordings.attend(desk, LIST, ("NVDA", "BTC", "strip"))
    shown.stage.recordings.record(on=True)
    (path,) = paths(folder)
    with closing(sqlite3.connect(shown.profile.database)) as other:
        other.execute("BEGIN EXCLUSIVE")
        now, mono = desk.now(), desk.monotonic()
        desk.accept((Quote("NVDA", 103.0, 102.0, now, mono, "yahoo"),))
        begun = time.monotonic()
        shown.stage.close()
        assert time.monotonic() - begun < 2.0
    assert info(path).whole
    assert info(path).values == 1


def test_of_a_replay_that_was_left_the_end_is_not_told(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.story()
    run, state = shown.stage.replays.run, shown.stage.replays.state
    assert run is not None
    assert state is not None
    shown.stage.leave_replay()
    told: list[None] = []
    monkeypatch.setattr(shown.stage, "ended", lambda: told.append(None))
    shown.stage.replays.moved(run, replace(state, finished=True))
    assert told == []


def test_the_banner_is_up_before_the_first_replayed_row(shown: Shown) -> None:
    shown.until(lambda: ("mode", "") in shown.views)
    shown.order.clear()
    shown.story()
    shown.until(lambda: ("row", "NVDA") in shown.order)
    assert shown.order.index(("mode", "")) < shown.order.index(("row", "NVDA"))
    view = shown.views["mode", ""]
    assert isinstance(view, ModeView)
    assert view.replay is not None
    assert "reconstructed" in view.text


def test_a_pair_chosen_in_a_replay_survives_a_jump_back_and_ends_with_it(shown: Shown) -> None:
    shown.story(start="2024-07-17")
    shown.stage.set_race("AMD", "ETH", RaceMeasure.ATM)
    for at in (LATE, EARLY):
        shown.stage.replays.seek(at)
        shown.until(partial(shown.is_on, at.day))
    shown.until(lambda: shown.race().left_symbol == "AMD")
    assert shown.race().measure is RaceMeasure.ATM
    shown.stage.leave_replay()
    shown.until(lambda: shown.stage.mode is Mode.OFFLINE)
    shown.until(lambda: shown.race().left_symbol == "NVDA")
    assert shown.race().measure is RaceMeasure.STRIP


def test_lines_chosen_in_a_replay_say_what_it_does_not_know(shown: Shown) -> None:
    shown.story(start="2024-07-17")
    shown.stage.set_race_lines(
        (RacePick("KO", "iv30_atm"), RacePick("NVDA", "rv_yang_zhang_30"), RacePick("BTC", "dvol"))
    )
    shown.until(lambda: shown.race().left_symbol == "KO")
    shown.until(lambda: "not part of this replay" in shown.left_of_race().last.why)
    assert shown.race().measure is RaceMeasure.CUSTOM
    shown.stage.leave_replay()
    shown.until(lambda: shown.race().measure is RaceMeasure.STRIP)


def test_time_is_the_replays_while_one_is_shown(shown: Shown) -> None:
    shown.story()
    assert shown.stage.now().year == 2024
    assert shown.stage.monotonic() == pytest.approx(shown.stage.now().timestamp(), abs=3600.0)
    shown.stage.leave_replay()
    assert shown.stage.now().year > 2024
    assert shown.stage.monotonic() == pytest.approx(time.monotonic(), abs=60.0)


def test_a_replay_that_was_left_cannot_come_back(shown: Shown) -> None:
    shown.story()
    run = shown.stage.replays.run
    assert run is not None
    state = shown.stage.replays.state
    assert state is not None
    shown.stage.leave_replay()
    shown.until(lambda: shown.stage.mode is Mode.OFFLINE)
    shown.stage.replays.moved(run, replace(state, finished=True))
    shown.stage.replays.enter(run, SystemClock())
    assert shown.stage.mode is Mode.OFFLINE
    assert shown.stage.now().year > 2024


def test_a_symbol_outside_the_story_says_so(shown: Shown) -> None:
    shown.stage.set_watchlist(("NVDA", "ORCL"))
    shown.story()
    shown.until(lambda: "not part of this replay" in shown.row("ORCL").last.why)


@pytest.mark.logs_warnings
def test_a_story_that_breaks_says_so_and_settles(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("engine.providers.replay.Story.prologue", broken)
    shown.stage.play("july-2024", 0.0, "", "")
    shown.until(shown.stage.settled)

    def told() -> bool:
        return any(isinstance(v, Notice) and v.level is Level.FAULT for v in shown.views.values())

    shown.until(told)


@pytest.fixture
def no_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread of the sheets cannot load what it needs."""
    load = importlib.import_module

    def broken(name: str) -> ModuleType:
        if name in CORE and threading.current_thread().name == "vol sheets":
            raise ImportError(name)
        return load(name)

    monkeypatch.setattr("engine.desk.volthread.importlib.import_module", broken)


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("no_core")
def test_sheets_that_cannot_be_computed_are_told_and_nobody_waits_for_them(shown: Shown) -> None:
    def told() -> bool:
        notices = (v.text for v in shown.views.values() if isinstance(v, Notice))
        return any(text.startswith("The vol sheet cannot be computed: ") for text in notices)

    shown.until(told)
    shown.stage.set_watchlist(("NVDA", "AMD"))
    shown.stage.select("AMD")
    shown.until(shown.stage.settled)
    assert shown.stage.snapshot(lambda: False).sheets == ()
    shown.stage.play("july-2024", 0.0, "2024-07-30", "2024-07-30")
    shown.until(shown.stage.settled)


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_a_replay_has_settled_when_the_sheet_shows_its_end(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, symbol: str
) -> None:
    go_on = threading.Event()

    def held(given: Given) -> VolView:
        go_on.wait(30.0)
        return vol_view(given)

    monkeypatch.setattr("engine.desk.volwork.vol_view", held)
    shown.stage.select(symbol)
    shown.stage.play("july-2024", 0.0, "2024-07-30", "2024-07-31")
    shown.until(lambda: (state := shown.stage.replays.state) is not None and state.finished)
    assert not shown.stage.settled()
    go_on.set()
    shown.until(shown.stage.settled)
    shown.until(lambda: True)
    shown.views.update(shown.outbox.drain())
    row, view = shown.views["row", symbol], shown.views["vol", symbol]
    assert isinstance(row, RowView)
    assert isinstance(view, VolView)
    for name in ("iv30_atm", "iv30_vix", "iv30_dvol", "dvol", "iv_minus_rv", "iv_rank"):
        assert view.figure(name).value == getattr(row, name)
    assert row.iv30.as_of == row.last.as_of
    assert {name: view.figure(name).value for name, _ in row.rv} == dict(row.rv)


def test_a_recorded_day_opens_with_the_lines_it_was_recorded_with(shown: Shown) -> None:
    lines = ("NVDA iv30_atm", "BTC iv30_dvol", "BTC rv_yang_zhang_30")
    path = record(shown.profile.recordings, steps=2, lines=lines).path
    shown.stage.play(path.stem, 0.0, "", "")
    shown.until(lambda: ("race", "") in shown.views)
    shown.until(lambda: shown.race().measure is RaceMeasure.CUSTOM)
    run = shown.stage.replays.run
    assert run is not None
    assert spelled(run.race.picks) == lines


@pytest.mark.parametrize("lines", [(), ("NVDA nonsense", "BTC dvol"), ("NVDA iv30_atm",)])
def test_a_recording_without_lines_that_can_be_opens_with_its_pair(
    shown: Shown, lines: tuple[str, ...]
) -> None:
    path = record(shown.profile.recordings, steps=1, tiny=True, lines=lines).path
    shown.stage.play(path.stem, 0.0, "", "")
    run = shown.stage.replays.run
    assert run is not None
    assert run.race == named_pair("NVDA", "BTC", RaceMeasure.STRIP)


def test_what_is_recorded_is_told_which_lines_are_compared(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = shown.stage._asking
    told: list[tuple[object, ...]] = []
    feed = SimpleNamespace(set_interest=lambda _: None, stop=lambda _: True)
    monkeypatch.setattr(asking, "_feed", feed)
    monkeypatch.setattr(asking, "_desk", shown.stage._live)
    monkeypatch.setattr(shown.stage.recordings, "attend", lambda *given: told.append(given[2:]))
    shown.stage.set_race_lines((RacePick("AMD", "rv_yang_zhang_30"), RacePick("BTC", "dvol")))
    shown.stage.set_race("NVDA", "BTC", RaceMeasure.ATM)
    assert told == [
        (("AMD", "BTC", "strip"), ("AMD rv_yang_zhang_30", "BTC dvol")),
        (("NVDA", "BTC", "atm"), ()),
    ]
