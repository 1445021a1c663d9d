"""Pauses between two attempts to connect a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

FIRST_S = 1.0
LONGEST_S = 60.0
HEALTH_S = 60.0
JITTER = 1.5


class Ladder:
    """Doubling pauses with jitter, 1 s to 60 s; not thread-safe, its owner locks."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._step = FIRST_S

    def fell(self, health_s: float) -> float:
        """A connection ended or could not be made.

        Args:
            health_s: Seconds it had been well, 0 if it was never made.

        Returns:
            Seconds until the next attempt.
        """
        if health_s >= HEALTH_S:
            self.reset()
        pause = min(LONGEST_S, self._step * self._chance.uniform(1.0, JITTER))
        self._step = min(LONGEST_S, 2.0 * self._step)
        return pause

    def reset(self) -> None:
        """Start from the first step again."""
        self._step = FIRST_S
