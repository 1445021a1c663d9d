"""How often a desk publishes: a replay at full speed changes more than anybody can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Pace:
    """Says yes at most once in `every_s` seconds of `monotonic`; the first time at once."""

    def __init__(self, monotonic: Callable[[], float], every_s: float) -> None:
        self._monotonic = monotonic
        self._every_s = every_s
        self._next = float("-inf")

    def due(self) -> bool:
        """Whether it is time to publish; counts as published then."""
        now = self._monotonic()
        if now < self._next:
            return False
        self._next = now + self._every_s
        return True
