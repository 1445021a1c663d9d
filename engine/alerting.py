"""The alerts beside the desks: what is watched, how it stands, what has fired."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.desk.glance import Glance, Onlooker
    from engine.desk.snapshot import Snapshot
    from engine.desk.views import Key, View
    from engine.keeping import Keeping
    from engine.model.alert import Alert
    from engine.model.happening import Happening
    from engine.paths import Profile
    from engine.settings import Settings


class _Live:
    def look(self, glance: Glance) -> None:
        """See what is known now."""


class Alerting:
    """All alerts, live and in a replay."""

    def __init__(
        self,
        clock: Clock,
        publish: Callable[[Key, View], None],
        profile: Profile,
        keeping: Keeping | None,
        settings: Callable[[], Settings],
        happened: Callable[[Happening], None],
    ) -> None:
        self.live: Onlooker = _Live()

    def replay(self) -> Onlooker:
        """Watch a replay that begins."""
        return _Live()

    def show(self, *, replay: bool) -> None:
        """Publish the live view, or the replay's."""

    def set_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Watch these."""

    def mark_read(self, ids: tuple[str, ...]) -> None:
        """Entries seen."""

    def tick(self) -> None:
        """Once a second."""

    def republish(self) -> None:
        """Publish again."""

    def symbols(self) -> tuple[str, ...]:
        """Symbols that alerts need."""
        return ()

    def added(self, snapshot: Snapshot) -> Snapshot:
        """With alerts and log."""
        return snapshot
