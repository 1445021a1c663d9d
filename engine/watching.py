"""What looks on while desks work: the alerts and the events feed, live and in replays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.alerting import Alerting
from engine.eventing import Eventing

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.desk.desk import Desk
    from engine.desk.snapshot import Snapshot
    from engine.desk.views import Key, View
    from engine.keeping import Keeping
    from engine.model.alert import Alert
    from engine.paths import Profile
    from engine.settings import Settings


class Watching:
    """Ties alerts and events feed to the desks; driven by the engine's thread.

    Args:
        clock: The machine's.
        publish: Takes views.
        profile: Where log and feed are kept.
        keeping: Gives their files, None keeps nothing.
        settings: Those in force, for quiet hours.
        asked: Told when other symbols have to be asked for.
    """

    def __init__(
        self,
        clock: Clock,
        publish: Callable[[Key, View], None],
        profile: Profile,
        keeping: Keeping | None,
        settings: Callable[[], Settings],
        asked: Callable[[], None] = lambda: None,
    ) -> None:
        self._asked = asked
        self.eventing = Eventing(clock, publish, profile, keeping)
        self.alerting = Alerting(clock, publish, profile, keeping, settings, self.eventing.add)

    def live(self, desk: Desk) -> None:
        """Look at the live desk from now on."""
        desk.watch((self.alerting.live, self.eventing.live))

    def replay(self, desk: Desk) -> None:
        """A replay begins on this desk: alerts and feed of its own, nothing notified outside."""
        desk.watch((self.alerting.replay(), self.eventing.replay()))

    def show(self, *, replay: bool) -> None:
        """Publish the live views, or those of the replay."""
        self.alerting.show(replay=replay)
        self.eventing.show(replay=replay)

    def set_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Watch these alerts, live and in a replay."""
        self.alerting.set_alerts(alerts)
        self._asked()

    def mark_read(self, ids: tuple[str, ...]) -> None:
        """Entries of the log that were seen."""
        self.alerting.mark_read(ids)

    def look_at_events(self) -> None:
        """The feed was seen as it is."""
        self.eventing.seen()

    def tick(self) -> None:
        """Once a second: publish what changed, write what is due."""
        self.alerting.tick()
        self.eventing.tick()

    def republish(self) -> None:
        """Publish all views again, for a window that has just been made."""
        self.alerting.republish()
        self.eventing.republish()

    def symbols(self) -> tuple[str, ...]:
        """Symbols that alerts need, to be asked for."""
        return self.alerting.symbols()

    def added(self, snapshot: Snapshot) -> Snapshot:
        """`snapshot` with the alerts, the log and the feed as shown."""
        return self.eventing.added(self.alerting.added(snapshot))
