"""The events feed beside the desks: what happened, live and in a replay."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.happeningsfeed import HappeningsFeed
from engine.desk.happeningskept import SHAPE

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.desk.glance import Onlooker
    from engine.desk.happeningskept import Entry
    from engine.desk.snapshot import Snapshot
    from engine.desk.views import Key, View
    from engine.keeping import Keeping
    from engine.model.happening import Happening
    from engine.ownfile import OwnFile
    from engine.paths import Profile

EVENTS: Key = ("events", "")


class Eventing:
    """The feed, live and in a replay; each has its own, and the one shown is published.

    Args:
        clock: The machine's.
        publish: Takes views.
        profile: Where the live feed is kept.
        keeping: Gives its file, None keeps nothing.
    """

    def __init__(
        self,
        clock: Clock,
        publish: Callable[[Key, View], None],
        profile: Profile,
        keeping: Keeping | None,
    ) -> None:
        self._clock = clock
        self._publish = publish
        self._file: OwnFile[Entry] | None = None
        if keeping is not None:
            self._file = keeping.own_file(profile.events, SHAPE)
        kept = () if self._file is None else self._file.entries()
        self._live = HappeningsFeed(clock, replay=False, kept=kept)
        self._kept = self._live.version
        self._told: tuple[HappeningsFeed, int] | None = None
        self._played: HappeningsFeed | None = None
        self._replayed = False
        self.live: Onlooker = self._live

    def replay(self) -> Onlooker:
        """A replay begins, or is begun again elsewhere: with nothing in it yet."""
        self._played = HappeningsFeed(self._clock, replay=True)
        return self._played

    def show(self, *, replay: bool) -> None:
        """Publish the live view, or the replay's."""
        self._replayed = replay
        if not replay:
            self._played = None
        self.republish()

    def add(self, happening: Happening) -> None:
        """Something happened that another part has seen, live or in a replay."""
        if not happening.replay:
            self._live.add(happening)
        elif self._played is not None:
            self._played.add(happening)

    def seen(self) -> None:
        """The feed shown was looked at as it is."""
        self._shown().seen()
        self.tick()

    def tick(self) -> None:
        """Once a second: publish what changed, keep what is live."""
        shown = self._shown()
        if self._told != (shown, shown.version):
            self._told = (shown, shown.version)
            self._publish(EVENTS, shown.view())
        if self._kept != self._live.version:
            self._kept = self._live.version
            if self._file is not None:
                self._file.keep(self._live.entries())

    def republish(self) -> None:
        """Publish again."""
        self._told = None
        self.tick()

    def added(self, snapshot: Snapshot) -> Snapshot:
        """`snapshot` with the feed shown, newest first."""
        return replace(snapshot, feed=self._shown().view().items)

    def _shown(self) -> HappeningsFeed:
        return self._played if self._replayed and self._played is not None else self._live
