"""A stream at the network's edge: speaks, falls silent, drops, refuses or hangs as told."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.errors import Fault, ProviderError, Unavailable
from engine.model.quote import DvolPoint, Tick

if TYPE_CHECKING:
    from engine.clock import ManualClock
    from engine.providers.base import Deadline, Message

FOR_EVER_S = 1e9


class Speaker:
    """The world behind one stream lane."""

    def __init__(self, name: str, clock: ManualClock) -> None:
        self.name = name
        self.clock = clock
        self.connects: list[float] = []
        self.follows: list[frozenset[str]] = []
        self.mute = False
        self.open = 0
        self.built = 0
        self.refusal: Callable[[], ProviderError | None] = lambda: None
        self.drop: Callable[[], BaseException | None] = lambda: None
        self.hang = False
        self.deaf_to_close = False
        self._free = threading.Event()

    def build(self) -> Socket:
        self.built += 1
        return Socket(self)

    def release(self) -> None:
        """Let go of whatever hangs."""
        self.hang = False
        self._free.set()

    def wait_for_ever(self, closed: threading.Event) -> None:
        self.clock.wait(self._free if self.deaf_to_close else closed, FOR_EVER_S)


class Socket:
    """One stream object."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._followed: frozenset[str] = frozenset()
        self._closed = threading.Event()
        self._is_open = False
        self.heard = -math.inf

    @property
    def name(self) -> str:
        return self._speaker.name

    def connect(self, deadline: Deadline) -> None:
        assert deadline.left > 0.0
        self._shut()
        self._closed.clear()
        self._speaker.connects.append(self._speaker.clock.monotonic())
        error = self._speaker.refusal()
        if error is not None:
            raise error
        if self._speaker.hang:
            self._speaker.wait_for_ever(self._closed)
            raise Unavailable(self.name, "unreachable", Fault.OFFLINE)
        self._is_open = True
        self._speaker.open += 1

    def follow(self, symbols: frozenset[str]) -> None:
        self._followed = symbols
        self._speaker.follows.append(symbols)

    def receive(self, timeout: float) -> tuple[Message, ...]:
        speaker = self._speaker
        if self._closed.is_set() or speaker.clock.wait(self._closed, timeout):
            raise Unavailable(self.name, "closed", Fault.OFFLINE)
        if (error := speaker.drop()) is not None:
            self._shut()
            raise error
        if speaker.mute:
            return ()
        now, mono = speaker.clock.now(), speaker.clock.monotonic()
        self.heard = mono
        ticks = tuple(Tick(s, 100.0, now, mono, self.name) for s in sorted(self._followed))
        if self.name != "deribit-stream":
            return ticks
        return (*ticks, *(DvolPoint(t.symbol, 48.0, now, mono, self.name) for t in ticks))

    def close(self) -> None:
        self._shut()
        self._closed.set()

    def _shut(self) -> None:
        if self._is_open:
            self._is_open = False
            self._speaker.open -= 1
