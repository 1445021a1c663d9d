"""The thread in which one provider object lives, so that a hung call can be left behind."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Protocol, TypeVar

from engine.feed.held import Held
from engine.providers.base import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.errors import ProviderError
    from engine.feed.gate import LaneGate
    from engine.feed.judgement import Bug
    from engine.feed.lane import Lane
    from engine.feed.outcome import Outcome
    from engine.providers.base import Ask, Message, Provider

T = TypeVar("T")


class Guard(Protocol):
    """Runs code of others and turns what it raises into a value."""

    def __call__(self, run: Callable[[], T], doing: str) -> T | ProviderError | Bug:
        """The result of `run`, or what it raised."""
        ...


class Call:
    """One call under way.

    Attributes:
        begun: Its provider is there: from now on its seconds run.
        done: It ended, or is not waited for any more.
    """

    def __init__(self, ask: Ask, seconds: float) -> None:
        self.ask = ask
        self.seconds = seconds
        self.begun = threading.Event()
        self.done = threading.Event()
        self.outcome: Outcome | None = None
        self.cut = False

    def cut_off(self) -> None:
        """Let the one who waits go on without a verdict."""
        self.cut = True
        self.end()

    def end(self) -> None:
        """Let the one who waits go on."""
        self.done.set()
        self.begun.set()


class Caller(Held):
    """Runs calls of one provider object, one at a time, until it is retired."""

    def __init__(
        self,
        lane: Lane,
        gate: LaneGate,
        clock: Clock,
        guard: Guard,
        ended: Callable[[], None],
    ) -> None:
        super().__init__("call", lane.name)
        self._ended = ended
        self._busy = False
        self._dying = False
        self._lane = lane
        self._gate = gate
        self._clock = clock
        self._guard = guard
        self._calls: queue.SimpleQueue[Call | None] = queue.SimpleQueue()
        self._provider: Provider | None = None
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether its thread runs, and goes on to do so; asked while no call is under way."""
        return self._thread.is_alive() and not self._dying

    @property
    def hung(self) -> bool:
        """Whether it is given up and its call has not returned."""
        return self._busy and super().hung

    def send(self, call: Call) -> None:
        """Start a call; one at a time."""
        self._busy = True
        self._calls.put(call)

    def retire(self) -> None:
        """Give it up: gate shut, sockets closed, no further call."""
        self._gate.shut()
        self._calls.put(None)
        super().retire()

    def _run(self) -> None:
        while (call := self._calls.get()) is not None:
            self._dying = True
            try:
                call.outcome = self._guard(self._work(call), f"{self._lane.name} {call.ask.what}")
                self._dying = False
            finally:
                self._busy = False
                call.end()
        self._ended()

    def _work(self, call: Call) -> Callable[[], tuple[Message, ...]]:
        def work() -> tuple[Message, ...]:
            provider = self._opened()
            deadline = Deadline(self._lane.name, call.seconds, self._clock.monotonic)
            call.begun.set()
            return provider.fetch(call.ask, deadline)

        return work

    def _opened(self) -> Provider:
        if self._provider is None:
            self._provider = self._lane.build(self._gate)
        return self._provider

    def _close(self) -> None:
        provider = self._provider
        if provider is not None:
            self._guard(provider.close, f"closing {self._lane.name}")
