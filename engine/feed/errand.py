"""What the user asks for once, between what is asked for again and again: a search."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.providers.base import Ask, What

if TYPE_CHECKING:
    from engine.feed.lane import Lane

DEBOUNCE_S = 0.3
"""Seconds without another search before one is asked for."""


class Errand:
    """The one search of a lane; a newer one takes its place. Its owner locks."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._waiting: Ask | None = None
        self._running: Ask | None = None
        self.due = math.inf

    def put(self, text: str, now: float) -> None:
        """Search for this soon (monotonic `now`), and for nothing put before."""
        self._waiting = Ask(self._lane.name, What.SEARCH, (text,))
        self.due = now + DEBOUNCE_S

    def begin(self, now: float) -> Ask | None:
        """The search to make now, None if none is due."""
        if now < self.due:
            return None
        self._running = self.give_up()
        return self._running

    def give_up(self) -> Ask | None:
        """The search that waits, which does so no longer."""
        ask, self._waiting, self.due = self._waiting, None, math.inf
        return ask

    def ended(self) -> None:
        """The call under way has an outcome."""
        self._running = None

    def dropped(self, now: float) -> None:
        """The call under way ended without one: a search is due again unless a newer one waits."""
        ask, self._running = self._running, None
        if ask is not None and self._waiting is None:
            self._waiting, self.due = ask, now
