"""One events feed: what a desk's onlooker found, each thing once, and what of it is new."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from engine.desk import happenings
from engine.desk.happeningskept import MOST, Seen
from engine.model.happening import EventsView, Happening, HappeningKind
from engine.model.newyork import NEW_YORK

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from engine.clock import Clock
    from engine.desk.glance import Glance
    from engine.desk.happeningskept import Entry
    from engine.desk.views import RaceView
    from engine.model.earnings import DateChange, EarningsEvent
    from engine.model.own import Own

BACK: Final = timedelta(days=45)
"""How far a replay tells of what was before it."""


_Told = tuple[tuple["EarningsEvent", ...], tuple["DateChange", ...]]
"""Reports and changes of dates of a symbol."""


class HappeningsFeed:
    """Looks at one desk; called on many threads.

    Args:
        clock: The machine's, for what the user has seen.
        replay: Everything that has come is told; else only what happens from the first run on.
        kept: What an earlier run left, oldest first.

    Attributes:
        version: Grows with every change.
    """

    def __init__(self, clock: Clock, *, replay: bool, kept: Iterable[Entry] = ()) -> None:
        self._clock = clock
        self._replay = replay
        self._lock = threading.Lock()
        self._known: dict[str, Happening] = {}
        self._reports: dict[str, _Told] = {}
        self._seen: Seen | None = None
        self._since: datetime | None = None
        self._fresh_from: datetime | None = None
        self._race: RaceView | None = None
        self._own: tuple[Own | None, date] | None = None
        self._notes = 0
        self._minute: datetime | None = None
        self._version: object = None
        self.version = 0
        self._restore(kept)

    def look(self, glance: Glance) -> None:
        """See what is known now."""
        with self._lock:
            self._begin(glance.moment.now)
            self._look_at_race(glance)
            self._look_at_reports(glance)
            self._look_at_records(glance)
            self._look_at_statements(glance)

    def add(self, happening: Happening) -> None:
        """Something happened that another part has seen."""
        with self._lock:
            self._add(happening)

    def seen(self) -> None:
        """The user has looked at all there is."""
        with self._lock:
            told = [one.told for one in self._known.values() if one.told is not None]
            now = max([self._clock.now(), *told])
            self._seen = Seen(now if self._seen is None else self._seen.began, now)
            self.version += 1

    def view(self) -> EventsView:
        """The feed as it stands."""
        with self._lock:
            items = [replace(one, new=self._new(one)) for one in self._newest()]
        return EventsView(tuple(items), sum(one.new for one in items), self._replay)

    def entries(self) -> tuple[Entry, ...]:
        """What is kept of it, oldest first; those of the user's own statements are not."""
        with self._lock:
            newest = tuple(one for one in self._newest() if not one.id.startswith("own "))
            return (*reversed(newest), *(() if self._seen is None else (self._seen,)))

    # -- inside, under the lock ------------------------------------------------------------------

    def _restore(self, kept: Iterable[Entry]) -> None:
        for one in kept:
            if isinstance(one, Seen):
                self._seen = one
            else:
                self._known[one.id] = one

    def _begin(self, now: datetime) -> None:
        if self._since is not None:
            return
        wall = self._clock.now()
        if self._seen is None:
            self._seen = Seen(wall, wall)
            self.version += 1
        elif max(self._seen.began, self._seen.looked) > wall:  # of a clock that was ahead
            looked = self._seen.looked
            self._seen = Seen(min(self._seen.began, wall), min(looked, wall))
            for one in self._known.values():
                if one.told is not None and one.told > wall:
                    unseen = timedelta(microseconds=1 if one.told > looked else 0)
                    self._known[one.id] = replace(one, told=wall + unseen)
            self.version += 1
        self._fresh_from = now if self._replay else self._seen.began
        self._since = now - BACK if self._replay else self._seen.began

    def _newest(self) -> list[Happening]:
        return sorted(self._known.values(), key=lambda one: (one.at, one.id), reverse=True)[:MOST]

    def _new(self, one: Happening) -> bool:
        return one.told is not None and (self._seen is None or one.told > self._seen.looked)

    def _add(self, one: Happening) -> None:
        """Take one in, or its newer words where it is known; what was before the start is not."""
        before = self._known.get(one.id)
        if before is not None:
            if (before.text, before.source) != (one.text, one.source):
                self._known[one.id] = replace(before, text=one.text, source=one.source)
                self.version += 1
            return
        if self._since is not None and one.at < self._since:
            return
        news = self._fresh_from is None or one.at >= self._fresh_from
        told = self._clock.now() if news else None
        self._known[one.id] = replace(one, told=told, replay=self._replay, new=False)
        self.version += 1
        if len(self._known) > 2 * MOST:
            self._known = {each.id: each for each in reversed(self._newest())}

    def _look_at_race(self, glance: Glance) -> None:
        race = glance.race
        if race is None or race is self._race:
            return
        before, self._race = self._race, race
        if before is not None and _closes(before) == _closes(race):
            return
        false = happenings.never_crossed(race) & self._known.keys()
        for known in false:
            del self._known[known]
            self.version += 1
        for one in happenings.crossings(race):
            if one.at <= glance.moment.now:
                self._add(one)

    def _look_at_reports(self, glance: Glance) -> None:
        symbols: Iterable[str] = glance.changed or ()
        minute = glance.moment.now.replace(second=0, microsecond=0)
        if glance.changed is None and (version := (glance.board.version, minute)) != self._version:
            self._version, symbols = version, glance.board.symbols()
        for symbol in symbols:
            state = (glance.reports(symbol), glance.board.changes(symbol))
            if _same(self._reports.get(symbol), state):
                continue
            self._reports[symbol] = state
            for event in state[0]:
                told = happenings.report(event, glance.moment.now)
                if told is not None and self._counts(told):
                    self._add(self._same_report(told))
            for change in state[1]:
                moved = happenings.change(change)
                if self._counts(moved):
                    self._add_change(moved)

    def _counts(self, told: Happening) -> bool:
        """Whether it is known or belongs to the feed's time; older ones are not looked up."""
        return told.id in self._known or self._since is None or told.at >= self._since

    def _same_report(self, told: Happening) -> Happening:
        """`told` under the id by which its report is known, if another day names it."""
        if told.id in self._known:
            return told
        day = happenings.report_day(told)
        for one in self._known.values():
            if one.symbol != told.symbol or one.kind is not HappeningKind.REPORT:
                continue
            other = happenings.report_day(one)
            if day and other and abs(other - day) < happenings.ONE_REPORT:
                return replace(told, id=one.id)
        return told

    def _add_change(self, told: Happening) -> None:
        if told.id in self._known:
            return
        dates = [one for one in self._known.values() if one.kind is HappeningKind.DATE]
        if any(happenings.same_change(one, told) for one in dates):
            return
        same = next((one for one in dates if happenings.same_move(one, told)), None)
        self._add(told if same is None else happenings.with_source(same, told))

    def _look_at_records(self, glance: Glance) -> None:
        for symbol in glance.changed or ():
            found = happenings.record(glance.sheet(symbol), glance.moment)
            if found is not None and found.id not in self._known:
                self._add(found)

    def _look_at_statements(self, glance: Glance) -> None:
        if len(glance.story) != self._notes:
            self._notes = len(glance.story)
            for one in happenings.notes(glance.story):
                self._add(one)
            for one in map(self._same_report, happenings.told_reports(glance.story)):
                if one.id not in self._known:
                    self._add(one)
        minute = glance.moment.now.replace(second=0, microsecond=0)
        if glance.said is not None and minute != self._minute:
            self._minute = minute
            for one in happenings.statements(glance.said, glance.moment):
                self._add(one)
        self._look_at_own(glance)

    def _look_at_own(self, glance: Glance) -> None:
        own, today = glance.board.own, glance.moment.now.astimezone(NEW_YORK).date()
        if self._own is not None and own is self._own[0] and today == self._own[1]:
            return
        self._own = own, today
        shown = happenings.own_statements(() if own is None else own.statements, glance.moment.now)
        now = {one.id: one for one in shown}
        before = {key: one for key, one in self._known.items() if key.startswith("own ")}
        kept = {key: replace(one, at=before[key].at) for key, one in now.items() if key in before}
        if any(_differ(before.get(key), one) for key, one in now.items()) or before.keys() - now:
            self.version += 1
            for key in before:
                del self._known[key]
            for key, one in now.items():
                self._known[key] = replace(kept.get(key, one), replay=self._replay)


def _closes(race: RaceView) -> tuple[object, ...]:
    """What crossings by closes follow from."""
    sides = (side.closes for side in (race.left, race.right) if side is not None)
    return (happenings.pair_of(race), race.crossings, *sides)


def _differ(before: Happening | None, now: Happening) -> bool:
    return before is None or (before.text, before.source, before.symbol) != (
        now.text, now.source, now.symbol,
    )  # fmt: skip


def _same(one: _Told | None, other: _Told) -> bool:
    """Whether both are the very same objects: nothing was told since."""
    return one is not None and one[0] is other[0] and one[1] == other[1]
