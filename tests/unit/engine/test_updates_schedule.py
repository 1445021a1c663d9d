"""When the update check asks: after the user agreed, once a day, over restarts, and not long."""

from __future__ import annotations

import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

import resources
from engine import core, updates
from engine.clock import ManualClock, SystemClock
from engine.core import Engine
from engine.model.status import Level, Notice
from engine.options import ENDPOINTS, Options
from engine.paths import Profile
from engine.settings import Settings, write_settings
from engine.updates import DAY
from tests.unit.engine.update_site import MOST_S, desk, reply, serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

START = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)


class Slow(ManualClock):
    """A clock that tells when the check has nothing to do."""

    def __init__(self) -> None:
        super().__init__(START)
        self.idle = threading.Semaphore(0)

    def wait(self, event: threading.Event, timeout: float) -> bool:
        self.idle.release()
        return super().wait(event, timeout)

    def settled(self) -> None:
        """Until the check waits anew."""
        assert self.idle.acquire(timeout=MOST_S)


@pytest.fixture
def slow() -> Slow:
    return Slow()


def test_X12_nothing_is_asked_before_the_user_agreed(tmp_path: Path) -> None:
    with serving(reply(b"9.9.9")) as site, desk(site.address, tmp_path) as one:
        one.updates.start()
        assert not [t for t in threading.enumerate() if t.name == "updates"]
    assert site.asked == []


def test_X12_it_asks_once_a_day_and_says_nothing_of_the_same_version(
    tmp_path: Path, slow: Slow
) -> None:
    with (
        serving(reply(b"0.1.0")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        one.updates.start()
        slow.settled()
        assert site.asked == []
        slow.advance(updates.FIRST_S)
        slow.settled()
        assert len(site.asked) == 1
        for _ in range(3):
            slow.advance(updates.ROUND_S)
            slow.settled()
        assert len(site.asked) == 1
        slow.advance(DAY.total_seconds())
        slow.settled()
        assert len(site.asked) == 2
        assert one.told == []


def test_X12_by_itself_it_tells_of_a_newer_version_only(tmp_path: Path, slow: Slow) -> None:
    with (
        serving(reply(b"0.2.0")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        one.updates.start()
        slow.settled()
        slow.advance(updates.FIRST_S)
        slow.settled()
        assert [(level, text[:32]) for level, text in one.told] == [
            (Level.INFO, "Voldesk 0.2.0 is out; you have 0")
        ]


def test_X12_a_failed_daily_look_is_left_to_the_log(tmp_path: Path, slow: Slow) -> None:
    with (
        serving(reply(b"", "", "503 Busy")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        one.updates.start()
        slow.settled()
        slow.advance(updates.FIRST_S)
        slow.settled()
        slow.advance(updates.ROUND_S)
        slow.settled()
        assert len(site.asked) == 1
        assert one.told == []


def test_X12_who_withdraws_is_not_asked_for_again(tmp_path: Path, slow: Slow) -> None:
    with (
        serving(reply(b"0.2.0")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        one.updates.start()
        slow.settled()
        one.agreed[0] = False
        slow.advance(updates.FIRST_S)
        slow.settled()
        assert site.asked == []


@pytest.mark.parametrize(
    ("kept", "asks"),
    [
        (START - timedelta(hours=1), 0),
        (START - timedelta(hours=25), 1),
        (START + timedelta(days=30), 1),
        (None, 1),
    ],
)
def test_X12_the_day_is_counted_over_a_restart(
    tmp_path: Path, slow: Slow, kept: datetime | None, asks: int
) -> None:
    (tmp_path / "updates.txt").write_text(kept.isoformat() if kept else "yesterday\n")
    with (
        serving(reply(b"0.1.0")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        one.updates.start()
        slow.settled()
        slow.advance(updates.FIRST_S)
        slow.settled()
        assert len(site.asked) == asks
    if asks:
        at = datetime.fromisoformat((tmp_path / "updates.txt").read_text())
        assert START <= at <= START + timedelta(minutes=1)


def test_X12_where_nothing_can_be_written_the_day_holds_for_the_run(
    tmp_path: Path, slow: Slow
) -> None:
    (tmp_path / "updates.txt").mkdir()
    with (
        serving(reply(b"0.1.0")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        one.updates.start()
        for seconds in (0.0, updates.FIRST_S, updates.ROUND_S):
            slow.advance(seconds)
            slow.settled()
        slow.advance(updates.ROUND_S)
        slow.settled()
        assert len(site.asked) == 1


class Interrupted(threading.Event):
    """A command that comes just after it was looked whether there is one."""

    def __init__(self, command: Callable[[], None]) -> None:
        super().__init__()
        self._command: Callable[[], None] | None = command

    def is_set(self) -> bool:
        was = super().is_set()
        command, self._command = self._command, None
        if command is not None:
            command()
        return was


def test_a_command_in_the_moment_of_looking_is_not_lost(
    tmp_path: Path, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        serving(reply(b"0.1.0")) as site,
        desk(site.address, tmp_path, agreed=True, clock=slow) as one,
    ):
        (tmp_path / "updates.txt").write_text(START.isoformat())
        monkeypatch.setattr(one.updates, "_commanded", Interrupted(one.updates.ask))
        one.updates.start()
        slow.settled()
        slow.advance(updates.FIRST_S)
        assert one.turn.wait(MOST_S)
        assert one.told[-1][1] == "Voldesk 0.1.0 is the newest version."


def test_stopping_does_not_wait_for_an_answer_that_does_not_come(tmp_path: Path) -> None:
    asked, over = threading.Event(), threading.Event()

    def silent(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 150\r\n\r\n")
        asked.set()
        while not over.wait(0.05):
            line.sendall(b"9")

    with serving(silent) as site, desk(site.address, tmp_path) as one:
        one.updates.ask()
        assert asked.wait(MOST_S)
        begun = time.monotonic()
        assert one.updates.stop(5.0)
        assert time.monotonic() - begun < 3.0
        assert one.told == []
        over.set()


# -- in the engine --------------------------------------------------------------------------------


def engine_of(folder: Path, options: Options, wish: str) -> Engine:
    """An engine without any source, its user asked or not."""
    profile = Profile(folder)
    profile.prepare()
    settings = Settings(update_check="on" if wish == "on" else "off", sources_off=ENDPOINTS)
    profile.settings.write_bytes(write_settings(settings))
    return Engine(resources.path(), profile, options, SystemClock())


@pytest.fixture
def idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that has nothing else to do."""
    monkeypatch.setattr(Engine, "_run", lambda _: None)


def said(engine: Engine, woken: threading.Event) -> str:
    """The next notice of the update check."""
    until = time.monotonic() + MOST_S
    while time.monotonic() < until:
        found = engine.drain().get(("notice", "updates"))
        if isinstance(found, Notice):
            return found.text
        woken.wait(0.1)
        woken.clear()
    raise AssertionError("nothing was said")


@pytest.mark.parametrize(
    "options",
    [
        Options(offline=True),
        Options(endpoints={"yahoo": "http://127.0.0.1:9"}),
        Options(headless=True),
        Options(replay="july-2024"),
        Options(dump=resources.path("never")),
        Options(screenshot=resources.path("never")),
    ],
    ids=["offline", "endpoint", "headless", "replay", "dump", "screenshot"],
)
def test_X12_other_starts_than_a_plain_one_never_ask_not_even_by_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: Options
) -> None:
    monkeypatch.setattr(updates, "FIRST_S", 0.0)
    with serving(reply(b"9.9.9")) as site:
        monkeypatch.setattr(core, "UPDATE_URL", site.address)
        engine = engine_of(tmp_path, options, "on")
        engine.look_for_updates()
        assert said(engine, threading.Event()) == "What started Voldesk keeps it from asking."
        engine.set_settings(engine.settings())
        assert not [t for t in threading.enumerate() if t.name == "updates"]
        engine.stop()
    assert site.asked == []


def test_X12_without_an_address_no_start_asks(tmp_path: Path) -> None:
    engine = engine_of(tmp_path, Options(), "on")
    assert engine._updates is None
    engine.stop()


@pytest.mark.usefixtures("idle")
def test_X12_the_engine_asks_from_the_moment_the_user_agrees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "FIRST_S", 0.0)
    woken = threading.Event()
    with serving(reply(b"9.9.9")) as site:
        monkeypatch.setattr(core, "UPDATE_URL", site.address)
        engine = engine_of(tmp_path, Options(), "off")
        engine.set_wake(woken.set)
        engine.start()
        try:
            assert not [t for t in threading.enumerate() if t.name == "updates"]
            engine.set_settings(Settings(update_check="on", sources_off=ENDPOINTS))
            assert said(engine, woken).startswith("Voldesk 9.9.9 is out; you have")
            assert site.asked[0].startswith("GET /newest ")
        finally:
            assert engine.stop(5.0)


@pytest.mark.usefixtures("idle")
def test_X12_the_engine_asks_by_command_whatever_was_agreed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken = threading.Event()
    with serving(reply(b"0.0.1")) as site:
        monkeypatch.setattr(core, "UPDATE_URL", site.address)
        engine = engine_of(tmp_path, Options(), "off")
        engine.set_wake(woken.set)
        engine.start()
        try:
            engine.look_for_updates()
            assert "is newer than the newest that is out, 0.0.1." in said(engine, woken)
        finally:
            assert engine.stop(5.0)
