"""The thread in which one connection lives, so that a hung one can be left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.feed.held import Held
from engine.feed.judgement import Bug
from engine.providers.base import Deadline

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.errors import ProviderError
    from engine.feed.caller import Guard
    from engine.feed.streamlane import StreamLane
    from engine.providers.base import Message, Stream

RECEIVE_S = 1.0


class Session(Held):
    """Keeps one connection until it is retired; its end is told by `changed`.

    Attributes:
        symbols: Whom it follows; may be set from any thread.
        begun: Monotonic seconds since when the connection is being made, None while the stream
            is being built.
        connected: Monotonic seconds since when it is open, None before.
        over: It ended; `error` says why.
    """

    def __init__(
        self,
        lane: StreamLane,
        stream: Stream | None,
        symbols: frozenset[str],
        clock: Clock,
        seconds: float,
        guard: Guard,
        changed: Callable[[], None],
        take: Callable[[tuple[Message, ...]], None],
    ) -> None:
        super().__init__("hear", lane.name)
        self.symbols = symbols
        self.begun: float | None = None
        self.connected: float | None = None
        self.over = False
        self.error: ProviderError | Bug | None = None
        self._lane = lane
        self._stream = stream
        self._clock = clock
        self._seconds = seconds
        self._guard = guard
        self._changed = changed
        self._take = take
        self._thread.start()

    @property
    def heard(self) -> float | None:
        """Monotonic seconds since when nothing was heard, None before it is open."""
        if self.connected is None or self._stream is None:
            return None
        return max(self.connected, self._stream.heard)

    @property
    def spoke(self) -> bool:
        """Whether any frame came since it is open."""
        return self.heard is not None and self.heard != self.connected

    def ended(self) -> Stream | None:
        """Its stream for the next connection, once it is over by itself."""
        return None if self._retired.is_set() else self._stream

    def _run(self) -> None:
        self.error = Bug("stream thread ended")
        try:
            self.error = self._guard(self._speak, self._lane.name)
        finally:
            self.over = True
            if self._retired.is_set():
                self._close()
            self._changed()

    def _speak(self) -> Bug:
        stream = self._stream
        if stream is None:
            stream = self._stream = self._lane.build()
        followed = self.symbols
        stream.follow(followed)
        self.begun = self._clock.monotonic()
        self._changed()
        stream.connect(Deadline(self._lane.name, self._seconds, self._clock.monotonic))
        self.connected = self._clock.monotonic()
        self._changed()
        while not self._retired.is_set():
            if self.symbols != followed:
                followed = self.symbols
                stream.follow(followed)
            values = stream.receive(RECEIVE_S)
            if self._retired.is_set():
                break
            self._take(values)
        return Bug("given up")

    def _close(self) -> None:
        stream = self._stream
        if stream is not None:
            self._guard(stream.close, f"closing {self._lane.name}")
