"""The breakers of one source: of the whole, and of the kinds that fail apart from the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import RateLimited, Unauthorized
from engine.feed.breaker import Circuit, Trouble
from engine.providers.base import What

if TYPE_CHECKING:
    import random

    from engine.errors import ProviderError
    from engine.feed.judgement import Bug
    from engine.feed.lane import Lane


class Breakers:
    """Both breakers of a lane; not thread-safe, its owner locks."""

    def __init__(self, lane: Lane, chance: random.Random) -> None:
        self._lane = lane
        self.main = Circuit(chance)
        self.finer = Circuit(chance)

    @property
    def open(self) -> bool:
        """Whether one of them is open."""
        return self.main.is_open or self.finer.is_open

    def wait(self, now: float) -> float:
        """Seconds until the next try of whatever is shut, 0 if all is open to asks."""
        return self.main.wait(now) or self.finer.wait(now)

    def shut(self, now: float) -> frozenset[What]:
        """Kinds that may not be asked for at present."""
        return self._lane.keyed if self.finer.wait(now) > 0.0 else frozenset()

    def probes(self, now: float) -> frozenset[What]:
        """Kinds of which any one would tell whether what failed is well again."""
        if self.main.is_open:
            return frozenset(What) if self.main.wait(now) <= 0.0 else frozenset()
        probed = self.finer.is_open and self.finer.wait(now) <= 0.0
        return self._lane.keyed if probed else frozenset()

    def gate(self, key: str, now: float) -> float:
        """Seconds a request of `key` must wait, 0 for none: also in the middle of a call."""
        finer = key != "" and key == self._lane.key and not self.finer.probing
        return self.finer.wait(now) if finer else 0.0

    def began(self, what: What, now: float) -> None:
        """A call starts."""
        self.main.began(now)
        if self._lane.key_of(what):
            self.finer.began(now)

    def dropped(self) -> None:
        """The call ended without a verdict."""
        self.main.dropped()
        self.finer.dropped()

    def succeeded(self, what: What) -> None:
        """The source answered for this kind."""
        self.main.succeeded()
        if self._lane.key_of(what):
            self.finer.succeeded()

    def failed(self, what: What, error: ProviderError | Bug, trouble: Trouble, now: float) -> float:
        """The source failed; seconds until the ask may be repeated."""
        if isinstance(error, Unauthorized) and self._lane.key_of(what):
            self.main.succeeded()
            return self.finer.failed(now, Trouble.REFUSED)
        self.finer.dropped()
        asked = error.retry_after if isinstance(error, RateLimited) else None
        return self.main.failed(now, trouble, asked)

    def woke(self) -> None:
        """The machine slept."""
        self.main.woke()
        self.finer.woke()

    def hurried(self) -> None:
        """The user wants a try now: waits of our own end, one a source asked for stays."""
        self.main.hurried()
        self.finer.hurried()

    def closed_for(self, now: float) -> float:
        """Seconds the whole source has been closed, 0 while it is not."""
        return now - self.main.opened if self.main.is_open else 0.0

    def offline(self) -> bool:
        """Whether the transport itself was what failed last."""
        return self.main.failures > 0 and self.main.trouble is Trouble.TRANSPORT
