"""A live desk that is recorded for some minutes, and what a replay of it shows."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from engine.clock import ManualClock
from engine.desk.desk import Desk
from engine.desk.dump import to_document
from engine.desk.history import History
from engine.desk.recorder import Limits, Recorder, header_of, new_path
from engine.desk.views import Key, Mode, RaceMeasure, View
from engine.feed.player import Player
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.quote import Refusal, Tick
from engine.model.reason import Reason
from engine.model.replay import ReplayState
from engine.model.vendor import VendorIv
from engine.providers.base import Ask, Message, What
from engine.providers.replay.recorded import Recording
from tests.unit.desk.market import (
    NOON,
    Setting,
    Weekdays,
    chain,
    dvol,
    dvol_days,
    fives,
    quote,
    sessions_before,
    setting,
    walk,
)

LIST = ("NVDA", "BTC", "META", "ZZNONE")
RACE = ("NVDA", "BTC", RaceMeasure.STRIP)
STEPS = 6
SMALL = Limits(again_bytes=0, again_times=0, again_s=150.0)
PATIENCE_S = 20.0


@dataclass(slots=True)
class Recorded:
    """A finished recording with what the desk showed after each of its steps."""

    path: Path
    shown: dict[datetime, dict[str, Any]]
    live: Setting


def until(true: Callable[[], bool]) -> None:
    """Wait for another thread to have done something."""
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end
        threading.Event().wait(0.002)


def figures(desk: Desk) -> dict[str, Any]:
    """The dump without what may differ between live and replayed."""
    document = to_document(desk.snapshot(sheets=True), "")
    for name in ("as_of", "mode", "providers", "settled"):
        document.pop(name, None)
    found = _without_quality(document)
    assert isinstance(found, dict)
    return found


def _without_quality(one: Any) -> Any:
    if isinstance(one, dict):
        kept = {k: v for k, v in one.items() if k not in ("quality", "chain_quality")}
        return {k: _without_quality(v) for k, v in kept.items()}
    return [_without_quality(item) for item in one] if isinstance(one, list) else one


def known_before(s: Setting) -> None:
    """What the desk knows when its recording begins."""
    day, clock = NOON.date(), s.clock
    reports = [
        EarningsEvent(
            "META", day + timedelta(days=n), Session.AMC, EventStatus.ESTIMATED, who,
            clock.now() - timedelta(hours=n),
        )
        for n, who in ((9, "yahoo"), (10, "nasdaq"), (8, "yahoo"))
    ]  # fmt: skip
    dvols = {day - timedelta(days=n): 45.0 + n / 7 for n in range(40, 0, -1)}
    batches: tuple[tuple[Message, ...], ...] = (
        (walk("NVDA", sessions_before(day, 80), clock), quote("NVDA", 103.0, clock)),
        (dvol_days(dvols, clock), dvol(51.5, clock), quote("BTC", 64_000.0, clock)),
        (chain("NVDA", 0.47, clock), replace(chain("BTC", 0.5, clock), source="deribit")),
        (fives("NVDA", day, [101.0, 102.5, 103.5], clock), *reports),
        (VendorIv("NVDA", 46.5, clock.now(), clock.monotonic(), "cboe"),),
        (Refusal("ZZNONE", "quotes", Reason.NO_SUCH_SYMBOL, "", clock.now(), "yahoo"),),
    )
    for values in batches:
        s.desk.accept(values)


def one_step(s: Setting, n: int) -> None:
    """What comes in one minute of a recording, each at an instant of its own."""
    clock = s.clock
    s.desk.accept((quote("NVDA", 103.0 + n / 9, clock), dvol(51.0 - n / 3, clock)))
    clock.advance(1.5)
    now, mono = clock.now(), clock.monotonic()
    s.desk.accept((Tick("NVDA", 103.0 + n / 8, now, mono, "yahoo-stream"),))
    clock.advance(0.001)
    s.desk.failed(Ask("yahoo", What.CHAIN, ("META",)), Reason.PROVIDER_DOWN, f"try {n}")
    clock.advance(0.001)
    if n == 3:
        s.desk.mark_all_stale()
    clock.advance(0.001)
    yesterday = clock.now() - timedelta(days=1)
    s.desk.accept((replace(chain("META", 0.6, clock), as_of=yesterday),))  # refused: not of now
    clock.advance(0.001)
    s.desk.accept((chain("NVDA", 0.48 + n / 300, clock, spot=120.0 + n),))


def few_quotes(s: Setting, n: int) -> None:
    """As little as a recording may hold."""
    s.desk.accept((quote("NVDA", 103.0 + n, s.clock),))


def record(
    folder: Path, *, limits: Limits = SMALL, steps: int = STEPS, tiny: bool = False,
    history: History | None = None, lines: tuple[str, ...] = (),
) -> Recorded:  # fmt: skip
    """Record a desk for some minutes; every minute is on disk before the next."""
    s = setting(*LIST, race=RACE, history=history)
    if tiny:
        few_quotes(s, 0)
    else:
        known_before(s)
    s.clock.advance(30.0)
    path = new_path(folder, s.clock.now())
    header = header_of(s.clock.now(), "0", LIST, ("NVDA", "BTC", "strip"), lines)
    recorder = Recorder(path, header, s.clock, limits)
    before = recorder.written
    s.desk.record(recorder)
    recorder.start()
    _written(s.clock, recorder, before)
    shown = {}
    for n in range(steps):
        s.clock.advance(60.0)
        before = recorder.written
        (few_quotes if tiny else one_step)(s, n)
        shown[s.clock.now()] = {} if tiny else figures(s.desk)
        _written(s.clock, recorder, before)
        if recorder.all_due():
            s.desk.record(recorder)
    s.desk.record(None)
    assert recorder.stop(PATIENCE_S)
    assert not recorder.fault
    assert recorder.lost == 0
    return Recorded(path, shown, s)


def _written(clock: ManualClock, recorder: Recorder, before: int) -> None:
    """Let the clock run until more is on disk."""

    def more() -> bool:
        clock.advance(0.1)
        return recorder.written > before

    until(more)


class Shown:
    """A recording played into desks as the stage makes them."""

    def __init__(self, recording: Recording, *, playing: bool = True, speed: float = 0.0) -> None:
        self.desks: list[Desk] = []
        self.states: list[ReplayState] = []
        self.player = Player(
            recording, self._desk, self.states.append, speed=speed, playing=playing
        )

    def _desk(self, clock: ManualClock) -> Desk:
        desk = Desk(clock, Weekdays(), _nowhere, mode=Mode.REPLAY, ages=True, race=RACE)
        desk.set_watchlist(LIST)
        self.desks.append(desk)
        return desk

    def until(self, wanted: Callable[[ReplayState], bool]) -> None:
        until(lambda: bool(self.states) and wanted(self.states[-1]))


def _nowhere(key: Key, view: View) -> None:
    """Nobody looks."""


def told(recording: Recording) -> list[Message]:
    """Everything a recording tells after its beginning."""
    steps = recording.steps(recording.start, recording.end, "full")
    return [message for step in steps for message in step.messages]
