"""What a provider asks before each request it sends."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from engine.errors import TimedOut

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.feed.channel import Channel


class LaneGate:
    """Gate of one provider object; shut for good when that object is given up."""

    def __init__(self, channel: Channel, clock: Clock) -> None:
        self._channel = channel
        self._clock = clock
        self._shut = threading.Event()

    def admit(self, key: str = "") -> None:
        """Wait for a token and count the request.

        Raises:
            Withheld: The hour's budget is used up, or the breaker of `key` is open.
            TimedOut: The call was given up meanwhile.
        """
        while not self._shut.is_set():
            wait = self._channel.admit(key)
            if wait <= 0.0:
                return
            self._clock.wait(self._shut, wait)
        raise TimedOut(self._channel.lane.name, "timed out")

    def shut(self) -> None:
        """Let nothing through any more; callable from any thread."""
        self._shut.set()
