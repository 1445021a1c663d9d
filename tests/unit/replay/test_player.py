"""The player keeps the story's time: speeds, pause, step, jumps, and a quick end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from engine.clock import Clock, ManualClock
from engine.feed.player import Player
from engine.model.options import OptionChain
from engine.model.quote import DvolPoint, DvolSeries, Quote
from engine.model.reason import Reason
from engine.model.replay import ReplayState
from engine.providers.base import Ask, Message
from engine.providers.replay import Story

PATIENCE_S = 20.0
BEGIN = datetime(2024, 7, 15, 13, tzinfo=UTC)
OPEN = datetime(2024, 7, 30, 13, 30, tzinfo=UTC)
CLOSE = datetime(2024, 7, 30, 20, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Memory:
    """A sink that keeps the latest message of each kind and symbol, and every stamp."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.latest: dict[tuple[str, str], Message] = {}
        self.count = 0
        self.early: list[Message] = []

    def accept(self, values: tuple[Message, ...]) -> None:
        self.count += len(values)
        now = self.clock.now()
        self.early += [m for m in values if m.as_of > now]
        for m in values:
            if isinstance(m, DvolPoint | DvolSeries):
                self.latest[type(m).__name__, m.coin] = m
            elif isinstance(m, Quote | OptionChain):
                self.latest[type(m).__name__, m.symbol] = m

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        raise AssertionError(f"a story has no failures: {ask} {reason} {detail}")

    def mark_all_stale(self) -> None:
        raise AssertionError("nobody sleeps in a story")

    def nvda(self) -> Quote:
        quote = self.latest["Quote", "NVDA"]
        assert isinstance(quote, Quote)
        return quote

    def state(self) -> dict[tuple[str, str], str]:
        return {
            key: repr((m.as_of, m.spot)) if isinstance(m, OptionChain) else repr(m)
            for key, m in self.latest.items()
            if not isinstance(m, DvolSeries)
        }


class Rig:
    """A player with everything it said."""

    def __init__(
        self,
        story: Story,
        *,
        make: Callable[[ManualClock], Memory] = Memory,
        speed: float = 0.0,
        start: str = "",
        until: str = "",
        playing: bool = True,
        clock: Clock | None = None,
    ) -> None:
        self.states: list[ReplayState] = []
        self.sinks: list[Memory] = []
        self._said = threading.Condition()
        self._make = make
        self.player = Player(
            story, self._sink, self._state, speed=speed, start=start, until=until,
            playing=playing, clock=clock,
        )  # fmt: skip

    def _sink(self, clock: ManualClock) -> Memory:
        self.sinks.append(self._make(clock))
        return self.sinks[-1]

    def _state(self, state: ReplayState) -> None:
        with self._said:
            self.states.append(state)
            self._said.notify_all()

    def wait(self, wanted: Callable[[ReplayState], bool]) -> ReplayState:
        with self._said:
            assert self._said.wait_for(
                lambda: bool(self.states) and wanted(self.states[-1]), PATIENCE_S
            ), f"last state: {self.states[-1:]}"
            return self.states[-1]

    def until(self, moment: datetime) -> ReplayState:
        return self.wait(lambda state: state.at == moment)


@pytest.fixture
def rig(story: Story) -> Iterator[Callable[..., Rig]]:
    rigs: list[Rig] = []

    def make(**given: object) -> Rig:
        rigs.append(Rig(story, **given))  # type: ignore[arg-type]
        return rigs[-1]

    yield make
    for one in rigs:
        assert one.player.stop(PATIENCE_S)


def test_speed_zero_tells_everything_and_finishes(rig: Callable[..., Rig]) -> None:
    played = rig(start="2024-07-30", until="2024-07-30")
    played.player.start()
    last = played.wait(lambda state: state.finished)
    assert last.at == last.end == at("2024-07-31T00:00")
    assert not last.playing
    (sink,) = played.sinks
    assert sink.nvda().last == 103.73
    assert sink.early == []
    dvol = sink.latest["DvolPoint", "BTC"]
    assert isinstance(dvol, DvolPoint)
    assert dvol.value == 50.62


def test_story_time_runs_at_the_chosen_speed(rig: Callable[..., Rig]) -> None:
    real = ManualClock(CLOSE)
    played = rig(speed=300.0, clock=real)
    played.player.start()
    played.until(BEGIN)
    for quarter in range(1, 4):
        real.advance(0.25)
        played.until(BEGIN + timedelta(seconds=75 * quarter))
    played.player.set_speed(1200.0)
    real.advance(0.25)
    played.until(BEGIN + timedelta(seconds=225 + 300))


def test_clock_of_the_story_counts_story_time(rig: Callable[..., Rig]) -> None:
    played = rig(until="2024-07-15")
    played.player.start()
    played.wait(lambda state: state.finished)
    clock = played.player.clock
    assert clock is played.sinks[-1].clock
    assert clock.now() == at("2024-07-16T00:00")
    assert clock.monotonic() == pytest.approx(clock.now().timestamp(), abs=1e-3)


def test_a_slow_machine_makes_the_story_late_not_jump(rig: Callable[..., Rig]) -> None:
    real = ManualClock(CLOSE)
    played = rig(speed=60.0, clock=real)
    played.player.start()
    played.until(BEGIN)
    real.advance(3600.0)
    played.until(BEGIN + timedelta(seconds=30))


def test_pause_holds_the_clock_and_does_not_count_its_time(rig: Callable[..., Rig]) -> None:
    real = ManualClock(CLOSE)
    played = rig(speed=60.0, clock=real)
    played.player.start()
    played.until(BEGIN)
    played.player.play_pause()
    real.advance(0.25)
    held = played.wait(lambda state: not state.playing).at
    assert BEGIN <= held <= BEGIN + timedelta(seconds=15)
    real.advance(3600.0)
    played.player.play_pause()
    real.advance(0.25)
    resumed = played.wait(lambda state: state.playing).at
    assert resumed <= held + timedelta(seconds=15)


def test_step_pauses_and_tells_the_next_value(rig: Callable[..., Rig]) -> None:
    played = rig(speed=1.0, start="2024-07-16T13:20", playing=False)
    played.player.start()
    played.until(at("2024-07-16T13:20"))
    for expected in ("13:30", "13:35", "13:40"):
        played.player.step()
        played.until(at(f"2024-07-16T{expected}"))
        assert played.sinks[-1].nvda().as_of == at(f"2024-07-16T{expected}")
    assert not played.player.state.playing


def test_step_while_playing_pauses(rig: Callable[..., Rig]) -> None:
    played = rig(speed=1.0)
    played.player.start()
    played.wait(lambda state: state.playing)
    played.player.step()
    assert not played.wait(lambda state: not state.playing).playing


@pytest.mark.parametrize("target", ["2024-07-18T15:07", "2024-07-18T20:00"])
def test_jump_gives_the_state_of_playing_there(rig: Callable[..., Rig], target: str) -> None:
    there = at(target)
    walked = rig(until=target)
    walked.player.start()
    walked.wait(lambda state: state.finished)

    forward = rig(playing=False)
    forward.player.start()
    forward.player.seek(there)
    forward.until(there)

    back = rig(playing=False)
    back.player.start()
    back.player.seek(at("2024-07-22T14:00"))
    back.until(at("2024-07-22T14:00"))
    back.player.seek(there)
    back.until(there)

    assert len(walked.sinks) == len(forward.sinks) == 1
    assert len(back.sinks) == 2
    assert walked.sinks[-1].state() == forward.sinks[-1].state() == back.sinks[-1].state()
    assert back.sinks[-1].early == []
    assert back.player.clock.now() == there


def test_jump_goes_on_playing_if_it_was(rig: Callable[..., Rig]) -> None:
    played = rig(speed=60.0)
    played.player.start()
    played.wait(lambda state: state.playing)
    played.player.seek(OPEN)
    there = played.wait(lambda state: state.at >= OPEN)
    assert there.playing
    assert played.sinks[-1].nvda().last == 111.52
    played.wait(lambda state: state.at > there.at)


def test_jumps_are_held_inside_the_span(rig: Callable[..., Rig]) -> None:
    played = rig(start="2024-07-16", until="2024-07-16", playing=False)
    played.player.start()
    played.until(at("2024-07-16T13:00"))
    played.player.seek(at("2024-07-01T00:00"))
    played.player.seek(at("2024-09-01T00:00"))
    assert played.wait(lambda state: state.finished).at == at("2024-07-17T00:00")
    played.player.seek(at("2024-07-01T00:00"))
    assert not played.until(at("2024-07-16T13:00")).finished


def test_play_at_the_end_starts_again(rig: Callable[..., Rig]) -> None:
    played = rig(start="2024-07-15T19:00", until="2024-07-15T20:00")
    played.player.start()
    played.wait(lambda state: state.finished)
    played.player.play_pause()
    played.wait(lambda state: state.finished and len(played.sinks) == 2)
    assert played.sinks[-1].state() == played.sinks[0].state()


def test_states_come_at_most_four_times_a_second(rig: Callable[..., Rig]) -> None:
    real = ManualClock(CLOSE)
    played = rig(until="2024-07-15", clock=real)
    played.player.start()
    played.wait(lambda state: state.finished)
    assert len(played.states) <= 2


def test_values_lost_to_a_failing_sink_are_logged_and_the_story_pauses(
    rig: Callable[..., Rig], caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Memory):
        def accept(self, values: tuple[Message, ...]) -> None:
            super().accept(values)
            if self.clock.now() > BEGIN:
                raise RuntimeError("no")

    played = rig(make=Broken)
    played.player.start()
    played.wait(lambda state: not state.playing)
    assert len(caplog.records) == 5
    assert all(record.exc_info for record in caplog.records)
    caplog.clear()


def test_stop_ends_the_thread_within_a_second(rig: Callable[..., Rig]) -> None:
    played = rig()
    played.player.start()
    played.wait(lambda state: state.playing)
    begun = time.monotonic()
    assert played.player.stop()
    assert time.monotonic() - begun < 1.0
    assert "story-july-2024" not in {thread.name for thread in threading.enumerate()}


def test_stop_does_not_wait_for_a_hanging_sink(rig: Callable[..., Rig]) -> None:
    inside, release = threading.Event(), threading.Event()

    class Hanging(Memory):
        def accept(self, values: tuple[Message, ...]) -> None:
            inside.set()
            assert release.wait(PATIENCE_S)

    played = rig(make=Hanging)
    played.player.start()
    assert inside.wait(PATIENCE_S)
    assert not played.player.stop(0.05)
    release.set()


def test_a_player_that_never_started_stops(story: Story) -> None:
    assert Rig(story).player.stop()


@pytest.mark.parametrize("speed", [-1.0, float("nan"), float("inf")])
def test_impossible_speed_is_refused(story: Story, speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        Rig(story, speed=speed)
    with pytest.raises(ValueError, match="speed"):
        Rig(story).player.set_speed(speed)
