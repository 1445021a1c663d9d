"""The facade: first start, the story that starts by itself once, failures told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

import resources
from engine import core, replaying
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.views import Mode, ModeView
from engine.desk.watchlist import parse_list, symbols
from engine.model.status import Notice
from engine.options import ENDPOINTS, Options
from engine.paths import Profile


class Consumer:
    """Drains the engine as a window would."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.views: dict[tuple[str, str], object] = {}
        self._news = threading.Event()
        engine.set_wake(self._news.set)

    def until(self, true: Callable[[], bool], patience: float = 20.0) -> None:
        end = time.monotonic() + patience
        while not true():
            assert time.monotonic() < end, sorted(self.views)
            self._news.wait(0.1)
            self._news.clear()
            self.views.update(self.engine.drain())

    @property
    def mode(self) -> Mode | None:
        view = self.views.get(("mode", ""))
        return view.mode if isinstance(view, ModeView) else None


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


@pytest.fixture
def consumer(profile: Profile) -> Iterator[Consumer]:
    engine = Engine(resources.path(), profile, Options(offline=True), SystemClock())
    yield Consumer(engine)
    engine.stop(3.0)


def test_the_stored_list_is_known_before_any_work_starts(profile: Profile) -> None:
    path = profile.watchlists / "default.txt"
    path.write_text("#voldesk-watchlist 1\nAMD\nBTC\n", encoding="utf-8")
    engine = Engine(resources.path(), profile, Options(offline=True), SystemClock())
    assert symbols(engine.watchlist()) == ("AMD", "BTC")
    engine.stop()


def test_an_edited_list_reaches_the_disk_at_the_latest_at_the_end(
    consumer: Consumer, profile: Profile
) -> None:
    consumer.engine.start()
    edited = parse_list("#voldesk-watchlist 1\nINTC\n")
    consumer.engine.set_watchlist(edited)
    consumer.engine.stop(3.0)
    path = profile.watchlists / "default.txt"
    assert path.read_text(encoding="utf-8") == "#voldesk-watchlist 1\nINTC\n"


def test_offline_is_said_and_settles(consumer: Consumer) -> None:
    consumer.engine.start()
    consumer.until(lambda: consumer.mode is Mode.OFFLINE)
    consumer.until(consumer.engine.settled)


def test_a_story_replaces_what_is_shown_and_is_left_again(consumer: Consumer) -> None:
    consumer.engine.start()
    consumer.until(lambda: consumer.mode is Mode.OFFLINE)
    consumer.engine.start_story()
    consumer.until(lambda: consumer.mode is Mode.REPLAY)
    consumer.until(lambda: consumer.engine.now().year == 2024)
    consumer.engine.replay_leave()
    consumer.until(lambda: consumer.mode is Mode.OFFLINE)
    assert consumer.engine.now().year > 2024


def test_the_story_starts_by_itself_once_and_does_not_come_back(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core, "_STORY_AFTER_S", 0.0)
    monkeypatch.setattr(core, "_TICK_S", 0.1)
    monkeypatch.setattr("engine.stage.Stage.nothing_to_show", lambda stage: stage.mode is Mode.LIVE)
    nothing = SimpleNamespace(lanes=(), streams=())
    monkeypatch.setattr("engine.livefeed.sources", lambda *_, **__: nothing)
    monkeypatch.setattr("engine.livefeed.LiveFeed.lines", lambda _: ())
    engine = Engine(resources.path(), profile, Options(), SystemClock())
    consumer = Consumer(engine)
    try:
        engine.start()
        consumer.until(lambda: consumer.mode is Mode.REPLAY)
        engine.replay_leave()
        consumer.until(lambda: consumer.mode is Mode.LIVE)
        ticks = threading.Event()
        threading.Timer(0.5, ticks.set).start()
        consumer.until(ticks.is_set)
        assert consumer.mode is Mode.LIVE
    finally:
        engine.stop(3.0)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("part", ["__init__", "open"])
def test_an_engine_that_cannot_be_made_or_opened_says_so(
    consumer: Consumer, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(f"engine.stage.Stage.{part}", broken)
    consumer.engine.start()
    consumer.until(lambda: bool(consumer.engine.failure))
    consumer.until(lambda: isinstance(consumer.views.get(("notice", "engine")), Notice))


def test_a_dump_before_the_start_is_whole(consumer: Consumer) -> None:
    document = consumer.engine.document()
    assert document["settled"] is False
    watchlist = document["watchlist"]
    assert isinstance(watchlist, list)
    assert len(watchlist) == 12


@pytest.mark.logs_warnings
def test_refused_rows_and_notices_stand_in_the_dump(profile: Profile) -> None:
    path = profile.watchlists / "default.txt"
    path.write_text("#voldesk-watchlist 1\nNVDA\n../x\n", encoding="utf-8")
    engine = Engine(
        resources.path(), profile, Options(offline=True), SystemClock(), notice="Read-only."
    )
    document = engine.document()
    engine.stop()
    refused = document["refused"]
    assert isinstance(refused, list)
    assert refused[0]["text"] == "../x"
    assert refused[0]["reason"]
    assert document["notices"] == ["Read-only."]


def test_a_dump_at_the_first_moment_of_a_replay_is_one_of_the_replay(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replaying, "ENTER_S", 60.0)  # a busy machine takes its time to load it
    engine = Engine(
        resources.path(), profile, Options(replay="july-2024", speed=1.0), SystemClock()
    )
    try:
        engine.start()
        engine.wait_open(60.0)
        document = engine.document()
    finally:
        engine.stop(3.0)
    assert document["mode"] == "replay"
    assert str(document["as_of"]).startswith("2024-07-15")
    providers = document["providers"]
    assert isinstance(providers, list)
    assert {one["name"] for one in providers} == set(ENDPOINTS)
