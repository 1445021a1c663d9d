"""What the engine makes of a window that says it works, is whole, is closed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

import resources
from engine.attending import WINDOW, WINDOW_STALLS_S
from engine.clock import SystemClock
from engine.core import Engine
from engine.options import Options
from engine.paths import Profile
from engine.stage import Stage
from engine.starts import Starts
from engine.startup import Startup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


MOST_S = 20.0


class Stood(Starts):
    """Tells when the start stands, and in which thread that is written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.by = ""
        self.told = threading.Event()

    def stands(self) -> None:
        super().stands()
        self.by = threading.current_thread().name
        self.told.set()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def test_R11_a_start_stands_only_when_the_engine_answers_as_well(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts, opening, held = Stood(profile.starts), threading.Event(), threading.Event()
    whole: Callable[..., None] = Stage.open

    def slow(stage: Stage, *args: object) -> None:
        opening.set()
        held.wait(MOST_S)
        whole(stage, *args)

    monkeypatch.setattr(Stage, "open", slow)
    starts.begin("")
    engine = Engine(
        resources.path(), profile, Options(offline=True), SystemClock(),
        startup=Startup(starts=starts),
    )  # fmt: skip
    engine.start()
    try:
        assert opening.wait(MOST_S)
        engine.window_stands()
        assert profile.starts.exists()
        assert not starts.told.is_set()
        held.set()
        assert starts.told.wait(MOST_S)
        assert starts.by == "engine", "no disk keeps the window waiting"
        assert not profile.starts.exists()
    finally:
        held.set()
        engine.stop()


@pytest.mark.logs_warnings
def test_a_closed_window_does_not_stand_still(profile: Profile) -> None:
    class Fast(SystemClock):
        now_s = 0.0

        def monotonic(self) -> float:
            return self.now_s

    clock = Fast()
    engine = Engine(resources.path(), profile, Options(offline=True), clock)

    def looks() -> list[str]:
        found: list[str] = []
        for _ in range(int(4 * WINDOW_STALLS_S)):
            clock.now_s += 0.5
            found += engine._watchdog.look()
        return found

    engine.window_works()
    assert looks() == [WINDOW]
    engine.window_works()
    engine.window_closed()
    assert looks() == []
    engine.stop()
