"""The thread in which one connection lives, so that a hung one can be left behind."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

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


class Session:
    """Daemon thread around one connection; its end is told by `changed`.

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
        self._retired = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"hear-{lane.name}", daemon=True)
        self._closer: threading.Thread | None = None
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

    @property
    def hung(self) -> bool:
        """Whether it is given up and its thread has not returned."""
        return self._retired.is_set() and self._thread.is_alive()

    def ended(self) -> Stream | None:
        """Its stream for the next connection, once it is over by itself."""
        return None if self._retired.is_set() else self._stream

    def retire(self) -> None:
        """Close the connection (in a thread, since that may hang as well) and take no more."""
        if self._retired.is_set():
            return
        self._retired.set()
        self._closer = threading.Thread(
            target=self._close, name=f"close-{self._lane.name}", daemon=True
        )
        self._closer.start()

    def join(self, timeout: float) -> bool:
        """Wait for its threads; True if they are gone."""
        threads = [t for t in (self._thread, self._closer) if t is not None]
        for thread in threads:
            thread.join(timeout / len(threads))
        return not any(thread.is_alive() for thread in threads)

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
