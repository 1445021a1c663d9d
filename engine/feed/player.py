"""Plays a story or a recorded day into a sink: own clock, speed, pause, step, jumps."""

from __future__ import annotations

import math
import threading
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.clock import ManualClock, SystemClock
from engine.guard import survived
from engine.model.replay import ReplayState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from engine.clock import Clock
    from engine.feed.playable import Listener, Playable
    from engine.providers.replay.days import When
    from engine.providers.replay.steps import Detail, Failure, Step

STATE_S = 0.25
"""States are told at most this often, and the story's clock moves at least this often."""
_LAG_S = 0.5
"""A slow sink makes the story late instead of making it jump."""
_IDLE_S = 60.0
_FAILURES = 5
"""Steps in a row that the sink may fail on before the story pauses."""
STOP_S = 1.0


class Player:
    """One replay on one daemon thread.

    Its clock counts its own time: `now()` is the replay's, `monotonic()` goes with the `received`
    of its messages (of a story: epoch seconds). A jump back, or over an instant at which the
    replay can be entered, starts over with a new clock and a new sink. Every method may be called
    from any thread and returns at once, `stop` apart.
    """

    def __init__(
        self,
        story: Playable,
        make_sink: Callable[[ManualClock], Listener],
        on_state: Callable[[ReplayState], None],
        *,
        speed: float | None = None,
        start: When = None,
        until: When = None,
        playing: bool = True,
        clock: Clock | None = None,
    ) -> None:
        """Prepare a player; nothing is told before `start`.

        Args:
            story: What to play.
            make_sink: Gives an empty sink for a clock; called on the player's thread, at the
                beginning and for each jump back.
            on_state: Told of states, on the player's thread, at most four times a second.
            speed: Story seconds per second, 0 = as fast as possible, None = the story's own.
            start: Where to begin, see `Story.span`. Earlier days are told in brief.
            until: Where to end, see `Story.span`.
            playing: Whether to play at once.
            clock: Real time.

        Raises:
            ValueError: Nothing of the story lies between `start` and `until`, or a bad speed.
        """
        self._story = story
        self._make_sink = make_sink
        self._on_state = on_state
        self._first, self._last = story.span(start, until)
        self._real = clock or SystemClock()
        self._thread = threading.Thread(target=self._run, name=f"story-{story.name}", daemon=True)
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._stopping = False
        self._playing = playing
        self._speed = _checked(story.speed if speed is None else speed)
        self._target: datetime | None = None
        self._singles = 0
        self._clock = ManualClock(story.start, story.start.timestamp())
        self._at = story.start
        self._sink: Listener | None = None
        self._steps: Iterator[Step] = iter(())
        self._coming: Step | None = None
        self._finished = False
        self._seen: float | None = None
        self._told = -_IDLE_S
        self._shown: ReplayState | None = None
        self._owed = False
        self._failures = 0
        self._fault = ""

    # -- from any thread ---------------------------------------------------------------------

    @property
    def clock(self) -> ManualClock:
        """The story's present clock; another one after a jump back."""
        return self._clock

    @property
    def state(self) -> ReplayState:
        """Where the story stands."""
        with self._lock:
            return ReplayState(
                title=self._story.title,
                banner=self._story.banner,
                start=self._first,
                end=self._last,
                at=max(self._at, self._first),
                playing=self._playing,
                speed=self._speed,
                finished=self._finished,
                fault=self._fault,
                damaged=self._story.damaged,
            )

    def start(self) -> None:
        """Begin on the player's own thread."""
        self._target = self._first
        self._thread.start()

    def stop(self, timeout: float = STOP_S) -> bool:
        """End the thread; whether it is gone after `timeout` seconds."""
        with self._lock:
            self._stopping = True
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def play_pause(self) -> None:
        """Play or pause; at the end: from the beginning again."""
        with self._lock:
            if self._finished:
                self._target, self._playing = self._first, True
            else:
                self._playing = not self._playing
        self._wake.set()

    def set_speed(self, speed: float) -> None:
        """Story seconds per second from now on; 0 = as fast as possible.

        Raises:
            ValueError: Negative or not finite.
        """
        with self._lock:
            self._speed = _checked(speed)
        self._wake.set()

    def step(self) -> None:
        """Pause, and tell what the story knows next."""
        with self._lock:
            self._playing = False
            self._singles += 1
        self._wake.set()

    def seek(self, at: datetime) -> None:
        """Jump to `at`, held inside the span; playing goes on if it was."""
        with self._lock:
            self._target = min(max(at, self._first), self._last)
        self._wake.set()

    # -- on the player's thread --------------------------------------------------------------

    def _run(self) -> None:
        if not survived(self._begin, "the story's beginning"):
            self._fail()
        while not self._stopping:
            if not survived(self._turn, "a turn of the story"):
                self._fail()
                self._rest(_IDLE_S)

    def _turn(self) -> None:
        """Do what was asked for, play on, tell where the story stands, rest."""
        self._wake.clear()
        if self._stopping:
            return
        target, singles = self._orders()
        if target is not None:
            self._jump(target)
        for _ in range(singles):
            self._tell_next()
        pause = self._play(self._elapsed()) if self._playing else self._hold()
        self._finish()
        self._announce()
        self._rest(pause)

    def _fail(self) -> None:
        """Pause and say so; a jump or a restart may help."""
        with self._lock:
            self._playing = False
            self._fault = "The replay stopped. The log says why; another date may work."
        self._on_state(self.state)

    def _orders(self) -> tuple[datetime | None, int]:
        """Take what was asked for since the last look."""
        with self._lock:
            target, self._target = self._target, None
            singles, self._singles = self._singles, 0
        return target, singles

    def _begin(self) -> None:
        self._enter(self._first)

    def _enter(self, target: datetime) -> None:
        """An empty sink where the replay can be entered to get to `target`, told what was known."""
        at = self._story.opened(target)
        clock = ManualClock(at, at.timestamp())
        with self._lock:
            self._clock, self._at, self._finished, self._fault = clock, at, False, ""
        sink = self._sink = self._make_sink(clock)
        opening = self._story.opening(target)
        clock.set(opening.at, opening.monotonic)
        with self._lock:
            self._at = opening.at
        if opening.messages:
            sink.accept(opening.messages)
        _tell_failures(sink, opening.failures)
        self._read_from(opening.at)

    def _jump(self, target: datetime) -> None:
        """Bring the replay to `target`; a newer order interrupts it."""
        if target < self._at or self._story.opened(target) > self._at:
            self._enter(target)
        bridge = min(self._story.detail_from(target), target)
        if bridge > self._at and self._tell_all(self._at, bridge, "closes"):
            self._move(bridge)
        if self._at >= bridge and self._tell_all(self._at, target, "full"):
            self._move(target)
        self._read_from(self._at)
        self._hold()

    def _tell_all(self, after: datetime, until: datetime, detail: Detail) -> bool:
        """Tell a stretch without waiting; False if an order came in between."""
        for step in self._story.steps(after, until, detail):
            if self._wake.is_set() and (self._stopping or self._target is not None):
                return False
            self._tell(step)
        return True

    def _elapsed(self) -> float:
        """Real seconds played since the last look; 0 after a pause or a jump."""
        now = self._real.monotonic()
        before, self._seen = self._seen, now
        return 0.0 if before is None else min(now - before, _LAG_S)

    def _hold(self) -> float:
        """Let no real time count; how long to rest."""
        self._seen = None
        return _IDLE_S

    def _play(self, elapsed: float) -> float:
        """Play on by `elapsed` real seconds; how long to rest."""
        if self._speed == 0.0:
            self._tell_next()
            return 0.0
        goal = self._at + timedelta(seconds=elapsed * self._speed)
        while self._coming is not None and self._coming.at <= goal:
            if self._wake.is_set():
                return 0.0
            self._tell_next()
        self._move(min(goal, self._last))
        ahead = self._coming.at if self._coming is not None else self._last
        return min(STATE_S, (ahead - self._at).total_seconds() / self._speed)

    def _tell_next(self) -> None:
        if self._coming is None:
            self._move(self._last)
            return
        step, self._coming = self._coming, next(self._steps, None)
        self._tell(step)

    def _tell(self, step: Step) -> None:
        if step.anew:
            self._enter(step.at)
            self._announce()
            return
        self._move(step.at, step.monotonic)
        if self._sink is None:
            return
        sink = self._sink
        if survived(lambda: _tell_step(sink, step), f"values of {step.at} were not taken"):
            self._failures = 0
        else:
            self._failures += 1
            if self._failures >= _FAILURES:
                self._fail()
        self._announce()

    def _read_from(self, after: datetime) -> None:
        self._steps = self._story.steps(after, self._last, "full")
        self._coming = next(self._steps, None)

    def _move(self, to: datetime, monotonic: float = math.nan) -> None:
        """Set the replay's clock on to `to`, never back; to a known monotonic reading exactly."""
        ahead = (to - self._at).total_seconds()
        if math.isfinite(monotonic):
            self._clock.set(to, monotonic)
        elif ahead > 0.0:
            self._clock.advance(ahead)
        self._at = max(to, self._at)

    def _finish(self) -> None:
        """Note the end of the span, once and at once."""
        at_end = self._coming is None and self._at >= self._last
        if at_end == self._finished:
            return
        with self._lock:
            self._finished = at_end
            if at_end and self._target is None:
                self._playing = False
        if at_end:
            self._announce(force=True)

    def _announce(self, *, force: bool = False) -> None:
        real, state = self._real.monotonic(), self.state
        changed = force or state != self._shown
        self._owed = changed and not force and real - self._told < STATE_S
        if changed and not self._owed:
            self._told, self._shown = real, state
            self._on_state(state)

    def _rest(self, seconds: float) -> None:
        if self._owed:
            due = self._told + STATE_S - self._real.monotonic()
            seconds = min(seconds, max(due, 0.0))
        if seconds > 0.0:
            self._real.wait(self._wake, seconds)


def _tell_step(sink: Listener, step: Step) -> None:
    if step.slept:
        sink.mark_all_stale()
    if step.messages:
        sink.accept(step.messages)
    _tell_failures(sink, step.failures)


def _tell_failures(sink: Listener, failures: tuple[Failure, ...]) -> None:
    for one in failures:
        sink.failed(one.ask, one.reason, one.detail)


def _checked(speed: float) -> float:
    if not 0.0 <= speed < float("inf"):
        raise ValueError(f"speed {speed} is not zero or more")
    return speed
