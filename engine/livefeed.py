"""The live desk's feed: built from the options and settings, told what is looked at, shown."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from engine.feed.feed import Feed
from engine.sources import lanes

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from engine.clock import SystemClock
    from engine.desk.desk import Desk
    from engine.feed.cadence import Hours
    from engine.feed.interest import Interest
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.options import Options
    from engine.paths import Profile
    from engine.providers.base import Ask, Message


class LiveFeed:
    """Asks the sources for the live desk; its methods are called by the engine's thread."""

    def __init__(
        self,
        options: Options,
        profile: Profile,
        clock: SystemClock,
        hours: Hours,
        chance: random.Random,
        desk: Desk,
        answered: Callable[[], None],
        changed: Callable[[ProviderStatus], None],
    ) -> None:
        """A feed that asks nothing before `start`.

        Args:
            options: Endpoints of the command line.
            profile: Where cookies are kept.
            clock: Of the live desk.
            hours: The exchange calendar.
            chance: For back-offs.
            desk: Takes what comes.
            answered: Called after each answer, in a worker's thread.
            changed: Told of each source's state, in a worker's thread.
        """
        self._sink = _LiveSink(desk, answered, changed)
        self._feed = Feed(
            lanes(options, clock, profile.cache), clock, hours, self._sink, chance,
            zone=_local_zone(),
        )  # fmt: skip

    def start(self, interest: Interest) -> None:
        """Tell how the sources stand, then ask for what is looked at."""
        for status in self._feed.statuses():
            self._sink.status(status)
        self._feed.set_interest(interest)
        self._feed.start()

    def stop(self, timeout: float) -> bool:
        """End all threads; False if one still hangs after `timeout` seconds."""
        return self._feed.stop(timeout)

    def set_interest(self, interest: Interest) -> None:
        """Ask for what is looked at from now on."""
        self._feed.set_interest(interest)

    def refresh(self) -> tuple[str, ...]:
        """Ask what is due; a sentence for each source that must wait."""
        return self._feed.refresh()

    def asked_once(self) -> bool:
        """Whether every first ask was answered or failed."""
        return self._feed.asked_once()


class _LiveSink:
    """Where the feed puts its values: the live desk; health also goes to what is shown."""

    def __init__(
        self,
        desk: Desk,
        answered: Callable[[], None],
        changed: Callable[[ProviderStatus], None],
    ) -> None:
        self._desk = desk
        self._answered = answered
        self._changed = changed

    def accept(self, values: tuple[Message, ...]) -> None:
        self._desk.accept(values)
        self._answered()

    def status(self, status: ProviderStatus) -> None:
        self._desk.status(status)
        self._changed(status)

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        self._desk.failed(ask, reason, detail)

    def woke(self) -> None:
        self._desk.mark_all_stale()


def _local_zone() -> tzinfo:
    return datetime.now().astimezone().tzinfo or UTC
