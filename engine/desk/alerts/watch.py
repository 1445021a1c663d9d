"""All alerts beside one desk: which are looked at when, how each stands, what fires."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.dated import Dates
from engine.desk.alerts.gauging import closed_by_sessions, stamps_of
from engine.desk.alerts.late import SLEPT_S, Gap, lateness
from engine.desk.alerts.looking import sight_of, symbols_of
from engine.desk.alerts.machine import Arm, Memory
from engine.desk.alerts.vocabulary import figures_of
from engine.desk.alerts.writing import alert_text
from engine.model.alert import (
    AlertState,
    AlertStatus,
    Basis,
    Compare,
    DateChanged,
    FeedDown,
    Fired,
    Inverted,
    ReportIn,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from engine.desk.alerts.sighted import Beside, Hit, Sight
    from engine.desk.glance import Glance
    from engine.model.alert import Alert, Reading

SHARES: Final = 5
"""A tick looks at one in so many of the alerts on figures, for their ages."""
GONE: Final = 200
"""Alerts that were removed or changed and are remembered, should they come back."""


@dataclass(slots=True)
class _Slot:
    """One alert with what is remembered and was seen last."""

    alert: Alert
    text: str
    memory: Memory
    readings: tuple[Reading, ...] = ()
    why: str = ""
    stamps: tuple[object, ...] | None = None
    looked: bool = False


class Watch:
    """The alerts of one desk; not safe for several threads.

    Args:
        started: When the program started; None for a replay, where nothing is late, nothing is
            snoozed and nothing expires.
        restored: What is remembered from before, by id.
        mark: Ends the ids of what fires, apart for every replay.
    """

    def __init__(
        self,
        started: datetime | None,
        restored: Mapping[str, Memory] | None = None,
        mark: str = "",
    ) -> None:
        self._mark = mark
        self._live = started is not None
        self._gap = None if started is None else Gap(None, started)
        self._restored = dict(restored or {})
        self._slots: dict[str, _Slot] = {}
        self._gone: dict[str, Memory] = {}
        self._dates = Dates()
        self._beside: list[tuple[str, Beside]] = []
        self._of_symbol: dict[str, tuple[str, ...]] = {}
        self._timed: frozenset[str] = frozenset()
        self._turn = 0
        self._looked_at: datetime | None = None
        self._count = 0
        self._now: datetime | None = started

    # -- what is watched ---------------------------------------------------------------------

    def set(self, alerts: Iterable[Alert]) -> None:
        """Watch these; one whose condition is another begins anew.

        One that was off or removed and comes back goes on from what it had told: a level that
        has fired fires again only when it was back beyond its band.
        """
        before, self._slots = self._slots, {}
        for alert in alerts:
            old, text = before.get(alert.id), alert_text(alert.condition)
            line = f"{text} | {alert.basis} | {alert.band}"
            slot = self._slots[alert.id] = _Slot(alert, text, self._recalled(alert, line, old))
            if old is not None and slot.memory is old.memory:
                slot.readings, slot.why, slot.looked = old.readings, old.why, old.looked
        for name, old in before.items():
            now = self._slots.get(name)
            if now is None or now.memory.line != old.memory.line:
                self._gone.pop(name, None)
                self._gone[name] = old.memory
        self._gone = {**self._restored, **self._gone}
        for name in list(self._gone)[:-GONE]:
            del self._gone[name]
        self._restored.clear()
        self._index()

    def _recalled(self, alert: Alert, line: str, old: _Slot | None) -> Memory:
        """What is remembered of an alert: over a restart, over being off, over being removed."""
        restored = self._restored.pop(alert.id, None) if old is None else None
        if restored is not None and restored.line == line:
            return restored if alert.once else replace(restored, done=False)
        if old is not None and old.memory.line == line:
            if not alert.on or old.alert.on:
                spent = old.memory.done and not alert.once
                return replace(old.memory, done=False) if spent else old.memory
            return _back(old.memory, alert, self._now)
        gone = self._gone.get(alert.id)
        if gone is None or gone.line != line:
            return Memory(line)
        del self._gone[alert.id]
        return _back(gone, alert, self._now)

    def _index(self) -> None:
        found: dict[str, list[str]] = {}
        timed = []
        for name, slot in self._slots.items():
            if not slot.alert.on:
                continue
            for symbol in symbols_of(slot.alert.condition):
                found.setdefault(symbol, []).append(name)
            if not _of_figures(slot.alert):
                timed.append(name)
        self._of_symbol = {symbol: tuple(names) for symbol, names in found.items()}
        self._timed = frozenset(timed)

    def symbols(self) -> tuple[str, ...]:
        """Symbols that alerts which are on look at."""
        return tuple(self._of_symbol)

    def memories(self) -> dict[str, Memory]:
        """What has to be remembered, by id; first that of alerts which are gone."""
        return self._gone | {name: slot.memory for name, slot in self._slots.items()}

    def besides(self) -> list[tuple[str, Beside]]:
        """What other sources said of what had fired already, by id; told once."""
        found, self._beside = self._beside, []
        return found

    def spent(self) -> frozenset[str]:
        """Ids of alerts that were to fire once, have fired, and are still switched on."""
        slots = self._slots.items()
        return frozenset(name for name, slot in slots if slot.memory.done and slot.alert.on)

    # -- looking -----------------------------------------------------------------------------

    def look(self, glance: Glance) -> list[tuple[Alert, Fired]]:
        """Look at what may be different; what fires, in order."""
        now = glance.moment.now
        self._now = now
        last, self._looked_at = self._looked_at, now
        if self._live and last is not None and now - last > timedelta(seconds=SLEPT_S):
            self._gap = Gap(last, now)
        fired = []
        for name in self._due(glance):
            slot = self._slots[name]
            if not self._live and isinstance(slot.alert.condition, FeedDown):
                slot.looked, slot.why = True, "sources are not watched in a replay"
            elif self._watched(slot, now) and self._news(slot, glance):
                fired += self._see(slot, self._sight(slot, glance), now)
        return fired

    def _sight(self, slot: _Slot, glance: Glance) -> Sight:
        return sight_of(slot.alert, slot.memory, glance, self._dates)

    def _due(self, glance: Glance) -> tuple[str, ...]:
        if glance.changed is None:
            self._turn = (self._turn + 1) % SHARES
            names = tuple(self._slots)
            return tuple(
                name
                for n, name in enumerate(names)
                if n % SHARES == self._turn or name in self._timed or not self._slots[name].looked
            )
        found = [one for symbol in glance.changed for one in self._of_symbol.get(symbol, ())]
        return tuple(dict.fromkeys(found))

    def _watched(self, slot: _Slot, now: datetime) -> bool:
        alert = slot.alert
        if not alert.on or slot.memory.done:
            return False
        return not self._live or alert.expires is None or now < alert.expires

    def _news(self, slot: _Slot, glance: Glance) -> bool:
        """Whether closes have come; what looks live always has news."""
        alert, first = slot.alert, not slot.looked
        slot.looked = True
        if not isinstance(alert.condition, Compare) or alert.basis is not Basis.CLOSES:
            return True
        figures = figures_of(alert.condition)
        if not glance.moment.hours.ready and any(map(closed_by_sessions, figures)):
            slot.why = "the calendar of the exchange is not known yet"
            return False
        stamps = tuple(stamp for one in figures for stamp in stamps_of(one, glance))
        known = slot.stamps
        slot.stamps = stamps
        same = known is not None and all(a is b for a, b in zip(known, stamps, strict=True))
        return first or not same or slot.why == _HELD

    def _see(self, slot: _Slot, sight: Sight, now: datetime) -> list[tuple[Alert, Fired]]:
        slot.readings, slot.why = sight.readings, sight.why
        fired = []
        for turn in sight.turns:
            if turn.beside is not None:
                self._beside.append((slot.alert.id, turn.beside))
            if turn.hit is None:
                slot.memory = replace(turn.memory, fired=slot.memory.fired, done=slot.memory.done)
                continue
            if self._held(slot, now):
                slot.why = _HELD
                break
            entry = self._fired(slot, turn.hit, now)
            once = slot.alert.once
            slot.memory = replace(turn.memory, fired=now, done=once)
            fired.append((slot.alert, entry))
            if once:
                break
        return fired

    def _held(self, slot: _Slot, now: datetime) -> bool:
        """Whether it may not fire yet: it does when that is over, if it still would."""
        alert, last = slot.alert, slot.memory.fired
        if self._live and alert.snoozed_until is not None and now < alert.snoozed_until:
            return True
        cooldown = timedelta(seconds=alert.cooldown_s)
        return last is not None and last <= now < last + cooldown

    def _fired(self, slot: _Slot, hit: Hit, now: datetime) -> Fired:
        self._count += 1
        alert = slot.alert
        return Fired(
            id=f"{alert.id}-{now:%Y%m%dT%H%M%S%f}-{self._count}{self._mark}",
            alert=alert.id,
            text=slot.text,
            at=hit.at,
            told=now,
            symbol=hit.symbol,
            readings=hit.readings,
            basis=alert.basis if isinstance(alert.condition, Compare | Inverted) else Basis.LIVE,
            late=self._late(slot, hit, now),
            note=alert.note,
            replay=not self._live,
        )

    def _late(self, slot: _Slot, hit: Hit, now: datetime) -> str:
        """Why it is told late; a source can be seen down only while the program runs."""
        if isinstance(slot.alert.condition, FeedDown):
            return ""
        return lateness(self._gap, slot.memory, hit, now)

    # -- telling -----------------------------------------------------------------------------

    def statuses(self, counted: Mapping[str, tuple[int, datetime]]) -> tuple[AlertStatus, ...]:
        """How every alert stands, in the user's order.

        Args:
            counted: How often each fired, and when last.
        """
        return tuple(self._status(slot, counted) for slot in self._slots.values())

    def _status(self, slot: _Slot, counted: Mapping[str, tuple[int, datetime]]) -> AlertStatus:
        state, why = self._stands(slot)
        times, last = counted.get(slot.alert.id, (0, None))
        return AlertStatus(slot.alert, slot.text, state, why, slot.readings, times, last)

    def _stands(self, slot: _Slot) -> tuple[AlertState, str]:
        alert, now = slot.alert, self._now
        if slot.memory.done:
            return AlertState.OFF, "it was to fire once, and has"
        if not alert.on:
            return AlertState.OFF, ""
        if self._live and now is not None:
            if alert.expires is not None and now >= alert.expires:
                return AlertState.EXPIRED, f"since {alert.expires:%Y-%m-%d %H:%M} UTC"
            if alert.snoozed_until is not None and now < alert.snoozed_until:
                return AlertState.SNOOZED, f"until {alert.snoozed_until:%Y-%m-%d %H:%M} UTC"
        if not slot.looked:
            return AlertState.WAITING, "not looked at yet"
        if slot.why and slot.why != _HELD:
            return AlertState.WAITING, slot.why
        return _armed(slot)


_HELD: Final = "it waits for the end of its snooze or cooldown"


def _armed(slot: _Slot) -> tuple[AlertState, str]:
    memory = slot.memory
    if isinstance(slot.alert.condition, ReportIn | FeedDown):
        return (AlertState.FIRED if memory.keys else AlertState.ARMED), slot.why
    if memory.arm.armed or isinstance(slot.alert.condition, DateChanged) or slot.why:
        return AlertState.ARMED, slot.why
    if memory.fired is not None:
        return AlertState.FIRED, ""
    return AlertState.ARMED, "it must first be on the other side"


def _back(memory: Memory, alert: Alert, now: datetime | None) -> Memory:
    """What counts of a memory when an alert is switched on, or brought back.

    A live crossing that was armed needs to be seen on the other side anew: nobody looked on.
    """
    live = isinstance(alert.condition, Compare) and alert.basis is Basis.LIVE
    arm = Arm() if live and memory.arm.armed else memory.arm
    mark = None if isinstance(alert.condition, DateChanged) else memory.mark
    return replace(
        memory, arm=arm, mark=mark, done=memory.done and not alert.on, since=now, seen=None
    )


def _of_figures(alert: Alert) -> bool:
    """Whether answers about its symbols are all that can make it fire."""
    condition = alert.condition
    return isinstance(condition, Inverted | Compare) and alert.basis is Basis.LIVE
