"""The events feed over runs and replays: kept, never doubled, never mixed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest

from engine.clock import ManualClock
from engine.desk.views import Key, View
from engine.eventing import EVENTS, Eventing
from engine.files import Documents
from engine.keeping import Keeping
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.happening import EventsView, Happening, HappeningKind
from engine.model.status import Level
from engine.ownfile import OwnFile, Shape
from engine.paths import Profile
from engine.saver import Saver
from engine.settings import Settings
from tests.unit.desk.market import setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.stage import Stage

T = TypeVar("T")
NOW = datetime(2026, 9, 16, 16, 0, tzinfo=UTC)
FIRED = Happening(
    "alert 1", NOW, HappeningKind.ALERT, "NVDA", "NVDA iv30 crosses above BTC dvol", "alert"
)
META = EarningsEvent(
    "META", date(2026, 9, 16), Session.BMO, EventStatus.REPORTED, "yahoo", NOW,
    eps_estimate=4.76, eps_actual=5.16,
)  # fmt: skip


class Documented(Keeping):
    """Own documents of a profile, written when a test says so."""

    def __init__(self, profile: Profile, clock: ManualClock, *, read_only: bool) -> None:
        self._profile = profile
        self._documents = Documents(profile.backups, clock, read_only=read_only)
        self.saver = Saver(self._documents, clock, lambda _fault: None)
        self._read_only = read_only
        self.told: list[str] = []

    def _post(self, call: Callable[[Stage], None]) -> None:
        raise NotImplementedError

    def settings(self) -> Settings:
        return Settings()

    def set_settings(self, settings: Settings) -> None:
        raise NotImplementedError

    def own_file(self, path: Path, shape: Shape[T], first: tuple[T, ...] = ()) -> OwnFile[T]:
        saver = None if self._read_only else self.saver
        return OwnFile(path, shape, self._documents, saver, self._tell, first)

    def _tell(self, _key: str, _level: Level, text: str) -> None:
        self.told.append(text)


class Run:
    """One run of the program, as far as the feed goes."""

    def __init__(self, profile: Profile, now: datetime = NOW, *, read_only: bool = False) -> None:
        self.clock = ManualClock(now)
        self.keeping = Documented(profile, self.clock, read_only=read_only)
        self.views: list[View] = []
        self.eventing = Eventing(self.clock, self._take, profile, self.keeping)
        self.desk = setting("META", now=now)
        self.desk.desk.watch((self.eventing.live,))
        self.clock.advance(60.0)

    def _take(self, key: Key, view: View) -> None:
        assert key == EVENTS
        self.views.append(view)

    @property
    def ids(self) -> list[str]:
        return [one.id for one in self.view.items]

    @property
    def view(self) -> EventsView:
        newest = self.views[-1]
        assert isinstance(newest, EventsView)
        return newest

    def end(self) -> None:
        self.eventing.tick()
        self.keeping.saver.flush()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def test_the_feed_is_there_after_a_restart_and_says_nothing_twice(profile: Profile) -> None:
    first = Run(profile)
    first.eventing.add(FIRED)
    first.end()
    again = Run(profile, NOW + timedelta(hours=1))
    again.eventing.add(FIRED)
    again.eventing.republish()
    assert [(one.id, one.new) for one in again.view.items] == [("alert 1", True)]
    again.eventing.seen()
    assert again.view.new == 0
    again.end()
    third = Run(profile, NOW + timedelta(hours=2))
    third.eventing.republish()
    assert third.view.new == 0


def test_a_view_is_published_only_when_something_changed(profile: Profile) -> None:
    run = Run(profile)
    run.eventing.republish()
    run.eventing.tick()
    assert len(run.views) == 1
    run.eventing.add(FIRED)
    run.eventing.tick()
    run.eventing.tick()
    assert len(run.views) == 2
    run.end()


def test_a_replay_has_a_feed_of_its_own_and_each_seek_a_fresh_one(profile: Profile) -> None:
    run = Run(profile)
    run.eventing.add(FIRED)
    run.eventing.replay()
    run.eventing.show(replay=True)
    assert run.ids == []
    assert run.view.replay
    run.eventing.add(replace(FIRED, id="alert 2", replay=True))
    run.eventing.tick()
    assert run.ids == ["alert 2"]
    run.eventing.replay()
    run.eventing.show(replay=True)
    assert run.ids == []
    run.eventing.show(replay=False)
    assert run.ids == ["alert 1"]
    assert not run.view.items[0].replay
    run.end()
    again = Run(profile)
    again.eventing.republish()
    assert again.ids == ["alert 1"]


def test_looking_at_a_replay_does_not_count_as_a_look_at_the_live_feed(profile: Profile) -> None:
    run = Run(profile)
    run.eventing.add(FIRED)
    run.eventing.replay()
    run.eventing.show(replay=True)
    run.eventing.seen()
    run.eventing.show(replay=False)
    assert run.view.new == 1
    run.end()


def test_a_read_only_profile_is_left_as_it_is(profile: Profile) -> None:
    run = Run(profile, read_only=True)
    run.eventing.add(FIRED)
    run.eventing.seen()
    run.end()
    assert not profile.events.exists()


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[1", b'{"schema": 0, "events": []}'])
def test_S_a_damaged_feed_begins_again_and_does_not_flood(profile: Profile, content: bytes) -> None:
    profile.events.write_bytes(content)
    run = Run(profile)
    quarters = (replace(META, day=META.day - timedelta(days=91 * n)) for n in range(1, 9))
    run.desk.desk.accept(tuple(quarters))
    run.eventing.tick()
    assert run.ids == []
    assert list(profile.root.glob("events.json.corrupt-*"))
    assert any("events.json" in text for text in run.keeping.told)
    run.end()


@pytest.mark.logs_warnings
def test_S_the_feed_of_a_newer_version_stays_as_it_is(profile: Profile) -> None:
    content = b'{"schema": 9, "events": []}'
    profile.events.write_bytes(content)
    run = Run(profile)
    run.eventing.add(FIRED)
    run.eventing.tick()
    run.end()
    assert profile.events.read_bytes() == content
    assert any("newer version" in text for text in run.keeping.told)


def test_the_dump_holds_the_feed_that_is_shown(profile: Profile) -> None:
    run = Run(profile)
    run.eventing.add(FIRED)
    snapshot = run.eventing.added(run.desk.desk.snapshot())
    assert [one.id for one in snapshot.feed] == ["alert 1"]
    run.eventing.tick()
    assert run.view.new == 1
    run.end()
