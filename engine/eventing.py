"""The events feed beside the desks: what happened, live and in a replay."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.desk.glance import Glance, Onlooker
    from engine.desk.snapshot import Snapshot
    from engine.desk.views import Key, View
    from engine.keeping import Keeping
    from engine.model.happening import Happening
    from engine.paths import Profile


class _Live:
    def look(self, glance: Glance) -> None:
        """See what is known now."""


class Eventing:
    """The feed, live and in a replay."""

    def __init__(
        self,
        clock: Clock,
        publish: Callable[[Key, View], None],
        profile: Profile,
        keeping: Keeping | None,
    ) -> None:
        self.live: Onlooker = _Live()

    def replay(self) -> Onlooker:
        """A replay begins."""
        return _Live()

    def show(self, *, replay: bool) -> None:
        """Publish the live view, or the replay's."""

    def add(self, happening: Happening) -> None:
        """Something happened that another part has seen."""

    def look(self) -> None:
        """The feed was seen as it is."""

    def tick(self) -> None:
        """Once a second."""

    def republish(self) -> None:
        """Publish again."""

    def added(self, snapshot: Snapshot) -> Snapshot:
        """With the feed."""
        return snapshot
