"""The alerts beside the desks: what is watched, how it stands, what has fired."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from engine.model.alert import AlertsView, Fired, FiredNow
from engine.model.happening import Happening, HappeningKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from engine.clock import Clock
    from engine.desk.alerts.log import Entry
    from engine.desk.alerts.watch import Watch
    from engine.desk.glance import Glance, Onlooker
    from engine.desk.snapshot import Snapshot
    from engine.desk.views import Key, View
    from engine.keeping import Keeping
    from engine.model.alert import Alert, Reading
    from engine.ownfile import OwnFile
    from engine.paths import Profile
    from engine.settings import Settings

_ALERTS = ("alerts", "")


class _Run:
    """One desk's alerts: what is watched and what has fired there, oldest first."""

    def __init__(
        self, watch: Watch, fired: list[Fired], told: Callable[[_Run, Glance], None]
    ) -> None:
        self.watch = watch
        self.fired = fired
        self.changed = True
        self.saved: object = None
        self.opens: datetime | None = None
        self._told = told

    def look(self, glance: Glance) -> None:
        """See what is known now."""
        self._told(self, glance)

    def see_hours(self, glance: Glance) -> None:
        """Know when the exchange opens next."""
        hours, now = glance.moment.hours, glance.moment.now
        if hours.ready and (self.opens is None or now >= self.opens):
            self.opens = hours.calendar.next(now).open


class Alerting:
    """All alerts, live and in a replay; callable from any thread.

    What fires is handed to the log's file before anybody is told of it. A replay has its own log,
    which nobody keeps.

    Args:
        clock: The machine's.
        publish: Takes views.
        profile: Where the log is kept.
        keeping: Gives the files, None keeps nothing.
        settings: Those in force, for quiet hours.
        happened: Takes what goes into the events feed.
    """

    def __init__(
        self,
        clock: Clock,
        publish: Callable[[Key, View], None],
        profile: Profile,
        keeping: Keeping | None,
        settings: Callable[[], Settings],
        happened: Callable[[Happening], None],
    ) -> None:
        self._clock = clock
        self._publish = publish
        self._path = profile.alert_log
        self._keeping = keeping
        self._settings = settings
        self._happened = happened
        self._lock = threading.RLock()
        self._alerts: tuple[Alert, ...] = ()
        self._file: OwnFile[Entry] | None = None
        self._started = clock.now()
        self._own = self._restored()
        self._replay: _Run | None = None
        self._replays = 0
        self._shown = self._own
        self._told: AlertsView | None = None

    # -- what desks see ----------------------------------------------------------------------

    @property
    def live(self) -> Onlooker:
        """Looks at the live desk."""
        return self._own

    def replay(self) -> Onlooker:
        """Watch a replay that begins: every alert anew, nothing of it is kept."""
        from engine.desk.alerts.watch import Watch

        with self._lock:
            self._replays += 1
            run = _Run(Watch(None, mark=f"-replay{self._replays}"), [], self._look)
            run.watch.set(self._alerts)
            self._replay = run
            return run

    def show(self, *, replay: bool) -> None:
        """Publish the live view, or the replay's."""
        with self._lock:
            self._shown = self._replay if replay and self._replay is not None else self._own
            if not replay:
                self._replay = None
        self.republish()

    # -- what the user does ------------------------------------------------------------------

    def set_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Watch these."""
        with self._lock:
            self._alerts = alerts
            for run in self._runs():
                run.watch.set(alerts)
                run.changed = True
        self.tick()

    def mark_read(self, ids: tuple[str, ...]) -> None:
        """Entries seen."""
        named = frozenset(ids)
        with self._lock:
            for run in self._runs():
                marked = [one.seen() if one.id in named else one for one in run.fired]
                run.changed |= marked != run.fired
                run.fired[:] = marked
        self.tick()

    # -- the engine's thread -----------------------------------------------------------------

    def tick(self) -> None:
        """Publish what changed, save what has to be remembered; once a second."""
        with self._lock:
            self._save()
            spent = self._own.watch.spent()
            if self._shown.changed:
                self._print()
        if spent and self._keeping is not None:
            self._keeping.switch_off(frozenset(spent))

    def republish(self) -> None:
        """Publish again."""
        with self._lock:
            self._told = None
            self._print()

    def symbols(self) -> tuple[str, ...]:
        """Symbols that alerts need."""
        with self._lock:
            return self._own.watch.symbols()

    def added(self, snapshot: Snapshot) -> Snapshot:
        """With alerts and log."""
        with self._lock:
            return replace(snapshot, alerts=self._view(self._shown))

    # -- inside ------------------------------------------------------------------------------

    def _runs(self) -> tuple[_Run, ...]:
        return (self._own,) if self._replay is None else (self._own, self._replay)

    def _restored(self) -> _Run:
        """The live run with what the log's file remembers."""
        from engine.desk.alerts.log import SHAPE, Stand
        from engine.desk.alerts.watch import Watch

        found: tuple[Entry, ...] = ()
        if self._keeping is not None:
            self._file = self._keeping.own_file(self._path, SHAPE)
            found = self._file.entries()
        memories = {one.alert: one.memory for one in found if isinstance(one, Stand)}
        fired = [one for one in found if isinstance(one, Fired)]
        return _Run(Watch(self._started, memories), fired, self._look)

    def _look(self, run: _Run, glance: Glance) -> None:
        """An onlooker sees its desk: log, save, then tell."""
        with self._lock:
            if not self._alerts or run not in self._runs():
                return
            run.see_hours(glance)
            found = [(one, self._with_ways(one, entry)) for one, entry in run.watch.look(glance)]
            named = self._named_too(run)
            run.changed = True
            if not found and not named:
                return
            run.fired.extend(entry for _, entry in found)
            self._trim(run)
            if run is self._own:
                self._save()
        quiet = self._quiet()
        for entry in named:
            self._happened(_happening(entry))
        for alert, entry in found:
            self._publish(("fired", entry.id), FiredNow(entry, alert, quiet))
            self._happened(_happening(entry))
        self._show_at_once(run)

    def _trim(self, run: _Run) -> None:
        from engine.desk.alerts.log import KEPT

        del run.fired[:-KEPT]

    def _named_too(self, run: _Run) -> list[Fired]:
        """Entries of which another source tells the same: they name both from now on."""
        changed = []
        for alert, beside in run.watch.besides():
            for n in range(len(run.fired) - 1, -1, -1):
                entry = run.fired[n]
                if entry.alert == alert and any(
                    one.label == beside.label for one in entry.readings
                ):
                    run.fired[n] = replace(entry, readings=(beside.reading,))
                    changed.append(run.fired[n])
                    break
        return changed

    def _show_at_once(self, run: _Run) -> None:
        with self._lock:
            if run is self._shown:
                self._print()

    def _print(self) -> None:
        """Publish the view shown unless it is what was published last."""
        view = self._view(self._shown)
        self._shown.changed = False
        if view != self._told:
            self._told = view
            self._publish(_ALERTS, view)

    def _save(self) -> None:
        """Hand the log to the file if anything that has to be remembered is different."""
        from engine.desk.alerts.log import KEPT, entries

        own = self._own
        del own.fired[:-KEPT]
        if self._file is None:
            return
        memories = own.watch.memories()
        state = (
            tuple(own.fired),
            {name: replace(one, seen=None) for name, one in memories.items()},
        )
        if state != own.saved:
            own.saved = state
            self._file.keep(entries(own.fired, memories))

    def _view(self, run: _Run) -> AlertsView:
        from engine.desk.alerts.log import counted

        log = tuple(reversed(run.fired))
        return AlertsView(
            run.watch.statuses(counted(log)),
            log,
            sum(not one.read for one in log),
            replay=run is not self._own,
            opens=run.opens,
        )

    def _with_ways(self, alert: Alert, entry: Fired) -> Fired:
        """The entry with how it is to be told; outside of the window nothing of a replay is."""
        if self._quiet():
            return replace(entry, ways=("quiet hours",))
        settings = self._settings()
        ways = (
            ("pop-up", alert.popup and settings.alert_popup),
            ("sound", alert.sound and settings.alert_sound and not entry.replay),
            ("desktop", alert.desktop and settings.alert_desktop and not entry.replay),
        )
        return replace(entry, ways=tuple(name for name, wanted in ways if wanted))

    def _quiet(self) -> bool:
        settings = self._settings()
        local = self._clock.now().astimezone().time()
        return quiet_at(local, settings.quiet_from, settings.quiet_until)


def quiet_at(local: time, begin: str, end: str) -> bool:
    """Whether a local time of day lies in the quiet hours, which may pass midnight.

    `begin` is the first quiet minute as "HH:MM", `end` the first that is not; "" for none.
    """
    if not begin or not end:
        return False
    first, last = time.fromisoformat(begin), time.fromisoformat(end)
    if first <= last:
        return first <= local < last
    return local >= first or local < last


def _read_out(one: Reading) -> str:
    """A figure of the moment; the time to a report is counted in hours."""
    if one.value != one.value:
        return one.label
    hours = one.label.endswith(" earnings")
    return f"{one.label} in {one.value:,.1f} h" if hours else f"{one.label} {one.value:,.2f}"


def _happening(entry: Fired) -> Happening:
    values = ", ".join(map(_read_out, entry.readings))
    late = f", {entry.late}" if entry.late else ""
    text = f"Alert: {entry.text}{late} ({values})" if values else f"Alert: {entry.text}{late}"
    return Happening(
        f"alert {entry.id}",
        entry.at,
        HappeningKind.ALERT,
        entry.symbol,
        text,
        "your alert",
        replay=entry.replay,
        new=True,
    )
