"""A feed on a clock that moves only while every thread of the feed waits; fakes at its edges."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from engine.clock import ManualClock
from engine.feed.feed import Feed
from engine.feed.interest import Interest
from engine.model.quote import DvolPoint, MarketState, Quote, Refusal
from engine.options import Options
from engine.providers.base import Ask, What
from engine.sources import sources
from tests.unit.feed.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.feed.caller import Call, Caller
    from engine.feed.lane import Lane
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.providers.base import Deadline, Gate, Message

START = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
REAL_S = 30.0
REAL = sources(Options(), ManualClock(START), Path("nowhere"), ciks={"NVDA": 1045810})
LANES = {lane.name: lane for lane in REAL.lanes}
STREAMS = {lane.name: lane for lane in REAL.streams}
"""What is known of the real sources."""


class StepClock(ManualClock):
    """Knows who waits until when, so that a test can go from event to event."""

    def __init__(self, start: datetime = START) -> None:
        super().__init__(start)
        self._waits: dict[int, tuple[threading.Event, float]] = {}

    def wait(self, event: threading.Event, timeout: float) -> bool:
        me, end = threading.get_ident(), self.monotonic() + timeout
        self._waits[me] = (event, end)
        try:
            return self.wait_until(event, end)
        finally:
            del self._waits[me]

    def next_end(self) -> float | None:
        """When the first wait ends; None while a thread of the feed is at work."""
        ends = []
        for thread in threading.enumerate():
            found = self._waits.get(thread.ident or 0)
            if found is None and not thread.name.startswith(("feed-", "hear-")):
                continue
            if found is None or found[0].is_set() or found[1] <= self.monotonic():
                return None
            ends.append(found[1])
        return min(ends, default=self.monotonic() + 1.0)

    def waiting_calls(self) -> int:
        """Calls that wait for a token."""
        names = {t.ident: t.name for t in threading.enumerate()}
        return sum(1 for ident in list(self._waits) if names.get(ident, "").startswith("call-"))


@dataclass
class Closed:
    """A session that is over."""

    close: datetime


class Hours:
    """Calendar told by the test."""

    def __init__(self, *, is_open: bool = True) -> None:
        self.opened = is_open
        self.close = START - timedelta(hours=18.5)

    def is_open(self, at: datetime) -> bool:
        return self.opened

    def state(self, at: datetime) -> MarketState:
        return MarketState.REGULAR if self.opened else MarketState.CLOSED

    def previous(self, at: datetime) -> Closed:
        return Closed(self.close)


class Source:
    """The world behind one lane: what it answers, and what it was asked when."""

    def __init__(self, name: str, clock: ManualClock) -> None:
        self.name = name
        self.clock = clock
        self.asked: list[tuple[float, Ask]] = []
        self.requests: list[float] = []
        self.per_call: Callable[[Ask], Sequence[str]] = lambda ask: ("",)
        self.answer: Callable[[Ask], tuple[Message, ...] | BaseException] = self.good
        self.hang: Callable[[Ask], bool] = lambda ask: False
        self.closes_free = False
        self.load: Callable[[], None] = lambda: None
        self.loading: set[int] = set()
        self.built = 0
        self.free = threading.Event()
        self.active: list[Ask] = []
        self._hanging = 0
        self._lock = threading.Lock()

    def lane(self, *, soft: int = 600, hard: int = 1000, rate: float = 2.0, burst: int = 5) -> Lane:
        return replace(
            LANES[self.name], build=self.build, soft_hour=soft, hard_hour=hard, rate=rate,
            burst=burst,
        )  # fmt: skip

    def build(self, gate: Gate) -> Provider:
        self.built += 1
        self.load()
        return Provider(self, gate)

    def load_until_freed(self) -> None:
        """A `load` that hangs."""
        self.loading.add(threading.get_ident())
        self.free.wait(REAL_S)

    @property
    def running(self) -> int:
        """Calls under way, hanging ones included."""
        return len(self.active)

    @property
    def hanging(self) -> int:
        return self._hanging

    def good(self, ask: Ask) -> tuple[Message, ...]:
        now, mono = self.clock.now(), self.clock.monotonic()
        if ask.what is What.DVOL:
            return (DvolPoint(ask.symbols[0], 48.0, now, mono, self.name),)
        return tuple(Quote(s, 100.0, 99.0, now, mono, self.name) for s in ask.symbols)

    def times(self, what: What) -> list[float]:
        return [at for at, ask in self.asked if ask.what is what]

    def fetch(self, ask: Ask, gate: Gate, free: threading.Event) -> tuple[Message, ...]:
        with self._lock:
            self.active.append(ask)
            self.asked.append((self.clock.monotonic(), ask))
        try:
            return self._fetched(ask, gate, free)
        finally:
            with self._lock:
                self.active = [other for other in self.active if other is not ask]

    def _fetched(self, ask: Ask, gate: Gate, free: threading.Event) -> tuple[Message, ...]:
        for key in self.per_call(ask):
            gate.admit(key)
            self.requests.append(self.clock.monotonic())
        if self.hang(ask):
            with self._lock:
                self._hanging += 1
            free.wait(REAL_S)
            with self._lock:
                self._hanging -= 1
        answer = self.answer(ask)
        if isinstance(answer, BaseException):
            raise answer
        return answer


class Provider:
    """One provider object of a source."""

    def __init__(self, source: Source, gate: Gate) -> None:
        self._source = source
        self._gate = gate
        self._free = threading.Event() if source.closes_free else source.free

    @property
    def name(self) -> str:
        return self._source.name

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        assert deadline.left > 0.0
        return self._source.fetch(ask, self._gate, self._free)

    def close(self) -> None:
        if self._source.closes_free:
            self._free.set()


class Recorder:
    """A sink that remembers."""

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock
        self.values: list[tuple[float, Message]] = []
        self.statuses: dict[str, ProviderStatus] = {}
        self.texts: list[str] = []
        self.failures: list[tuple[float, Ask, Reason, str]] = []
        self.wakes = 0
        self.raising: Callable[[], BaseException | None] = lambda: None
        self.failing: Callable[[], None] = lambda: None

    def accept(self, values: tuple[Message, ...]) -> None:
        self.values += [(self._clock.monotonic(), value) for value in values]
        error = self.raising()
        if error is not None:
            raise error

    def status(self, status: ProviderStatus) -> None:
        self.statuses[status.name] = status
        if not self.texts or self.texts[-1] != status.text:
            self.texts.append(status.text)

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        self.failures.append((self._clock.monotonic(), ask, reason, detail))
        self.failing()

    def woke(self) -> None:
        self.wakes += 1

    def state(self, name: str) -> str:
        """State of a source, "" before the first status."""
        status = self.statuses.get(name)
        return status.state.value if status is not None else ""

    def text(self, name: str) -> str:
        """What the status bar says of a source."""
        status = self.statuses.get(name)
        return status.text if status is not None else ""

    def symbols(self) -> set[str]:
        return {v.symbol for _, v in self.values if isinstance(v, Quote | Refusal)}


class Rig:
    """A running feed and everything around it."""

    def __init__(self, *names: str, is_open: bool = True, deadline_s: float = 15.0) -> None:
        self.clock = StepClock()
        self.sources = {name: Source(name, self.clock) for name in names if name in LANES}
        self.speakers = {n: Speaker(n, self.clock) for n in names if n in STREAMS}
        self.sink = Recorder(self.clock)
        self.hours = Hours(is_open=is_open)
        self.lanes = {name: replace(lane, off=True) for name, lane in LANES.items()}
        self.lanes |= {name: source.lane() for name, source in self.sources.items()}
        self.streams = {name: replace(lane, off=True) for name, lane in STREAMS.items()}
        self.streams |= {n: replace(STREAMS[n], build=s.build) for n, s in self.speakers.items()}
        self.deadline_s = deadline_s
        self.feed: Feed | None = None

    def __getitem__(self, name: str) -> Source:
        return self.sources[name]

    def start(self, *symbols: str, selected: str = "") -> Feed:
        """A running feed that is asked for these."""
        self.feed = Feed(
            tuple(self.lanes.values()),
            self.clock,
            self.hours,
            self.sink,
            random.Random(7),
            streams=tuple(self.streams.values()),
            deadline_s=self.deadline_s,
        )
        self.feed.set_interest(Interest(symbols, selected))
        self.feed.start()
        return self.feed

    def until(self, wanted: Callable[[], bool], limit: float = 600.0) -> float:
        """Let time pass until `wanted`; seconds of the clock it took.

        Stuck is a clock that stands still, not one that a busy machine lets go slowly.
        """
        begin = self.clock.monotonic()
        give_up = time.monotonic() + REAL_S
        pause = threading.Event()
        while not wanted():
            assert time.monotonic() < give_up, "the feed is stuck in real time"
            following = self.clock.next_end()
            if following is None or not self._quiet() or self.clock.next_end() != following:
                pause.wait(0.0005)
                continue
            if wanted():
                break
            left = begin + limit - self.clock.monotonic()
            assert left > 0.0, f"not within {limit} s"
            step = max(following - self.clock.monotonic(), 1e-3)
            self.clock.advance(min(step, left))
            give_up = time.monotonic() + REAL_S
        return self.clock.monotonic() - begin

    def _quiet(self) -> bool:
        """Whether nothing runs but calls and loads that hang on purpose or wait for a token."""
        running = sum(source.running for source in self.sources.values())
        hanging = sum(source.hanging for source in self.sources.values())
        if running != hanging + self.clock.waiting_calls():
            return False
        begun = {id(ask) for source in self.sources.values() for ask in source.active}
        loading = {ident for source in self.sources.values() for ident in source.loading}
        return all(
            id(call.ask) in begun or (caller is not None and caller._thread.ident in loading)
            for call, caller in self._waited_for()
        )

    def _waited_for(self) -> list[tuple[Call, Caller | None]]:
        workers = self.feed._workers if self.feed is not None else ()
        pairs = [(worker._call, worker._caller) for worker in workers]
        return [(c, caller) for c, caller in pairs if c is not None and not c.done.is_set()]

    def run(self, seconds: float) -> None:
        """Let `seconds` pass."""
        end = self.clock.monotonic() + seconds
        self.until(lambda: self.clock.monotonic() >= end, seconds + 1.0)

    def close(self) -> None:
        """End the feed and what hangs in it."""
        for source in self.sources.values():
            source.hang = lambda ask: False
            source.free.set()
        for speaker in self.speakers.values():
            speaker.release()
        if self.feed is not None:
            assert self.feed.stop(5.0)


def kinds(source: Source) -> Counter[What]:
    """How often each kind was asked."""
    return Counter(ask.what for _, ask in source.asked)
