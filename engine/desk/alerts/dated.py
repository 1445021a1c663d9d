"""Alerts on report dates: reports that come near, and dates that a source has changed."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from engine.desk.alerts.sighted import Beside, Hit, Sight, Turn
from engine.desk.datechanges import AGAIN, one_move, told
from engine.desk.earnings import STALE_S, moment_of, report_instant
from engine.model.alert import Reading
from engine.model.earnings import DateChange, EventStatus, Session
from engine.model.plainvalues import day_of, instant_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.alerts.machine import Memory
    from engine.desk.glance import Glance
    from engine.model.alert import DateChanged, ReportIn
    from engine.model.earnings import EarningsEvent

    Coming = tuple[datetime, EarningsEvent]

BEFORE: Final = timedelta(minutes=10)
"""A change stamped so long before an alert is first looked at is news: its answer was under way."""
KEPT: Final = timedelta(days=45)
"""How long a change that was told is remembered; older ones are no news to anybody."""
_BETWEEN: Final = "|"


class Dates:
    """Coming reports and changes of one desk, worked out anew only when they may be different."""

    def __init__(self) -> None:
        self._basis: object = None
        self._coming: dict[str, list[Coming]] = {}
        self._changes: list[DateChange] | None = None
        self._told: dict[tuple[str, date], datetime] = {}

    def coming(self, symbol: str, glance: Glance) -> list[Coming]:
        """Reports that are not out, by the instant at which they are due; of any symbol for ""."""
        self._refresh(glance)
        found = self._coming.get(symbol)
        if found is None:
            symbols = (symbol,) if symbol else glance.symbols
            found = [
                (moment_of(event), event)
                for one in symbols
                for event in glance.reports(one)
                if event.status is not EventStatus.REPORTED
            ]
            found.sort(key=lambda one: one[0])
            self._coming[symbol] = found
        return found

    def changes(self, symbol: str, since: datetime, glance: Glance) -> list[DateChange]:
        """Changes seen after an instant, oldest first; of any symbol for ""."""
        if symbol:
            return [one for one in glance.board.changes(symbol) if one.seen > since]
        self._refresh(glance)
        if self._changes is None:
            board = glance.board
            found = [change for one in glance.symbols for change in board.changes(one)]
            self._changes = sorted(found, key=lambda one: one.seen)
        first = bisect_right(self._changes, since, key=lambda one: one.seen)
        return self._changes[first:]

    def last_told(self, event: EarningsEvent, glance: Glance) -> datetime:
        """When the day of a report was last told by anybody, to the minute."""
        self._refresh(glance)
        key = event.symbol, event.day
        found = self._told.get(key)
        if found is None:
            found = self._told[key] = glance.board.last_told(event)
        return found

    def _refresh(self, glance: Glance) -> None:
        minute = glance.moment.now.replace(second=0, microsecond=0)
        basis = (glance.board.version, glance.symbols, minute)
        if basis != self._basis:
            self._basis, self._changes = basis, None
            self._coming.clear()
            self._told.clear()


def reports_in(condition: ReportIn, memory: Memory, glance: Glance, dates: Dates) -> Sight:
    """Reports that come within the time asked for, each told once.

    A date that no source has repeated for long counts for nothing, as the calendar says of it;
    own dates and those of a replay do not age.
    """
    now = glance.moment.now
    found = dates.coming(condition.symbol, glance)
    ahead = found[bisect_right(found, now - timedelta(microseconds=1), key=lambda one: one[0]) :]
    due = ahead[: bisect_right(ahead, now + timedelta(hours=condition.hours), key=_at)]
    named = {_key(event): (at, event) for at, event in due}
    today = (now - timedelta(days=1)).date().isoformat()
    kept = tuple(one for one in memory.keys if one in named or one.rpartition(" ")[2] >= today)
    turns, memory = [], replace(memory, keys=kept, seen=now)
    for key, (at, event) in named.items():
        if key in kept:
            continue
        if _stale(event, glance, dates):
            continue
        memory = replace(memory, keys=(*memory.keys, key))
        turns.append(Turn(memory, Hit(now, (_reading(at, event, glance, dates),), event.symbol)))
    readings = tuple(_reading(at, event, glance, dates) for at, event in ahead[:1])
    return Sight(
        readings, tuple(turns) or (Turn(memory),), _why(condition.symbol, ahead, glance, dates)
    )


def _why(symbol: str, ahead: list[Coming], glance: Glance, dates: Dates) -> str:
    """What an alert on one symbol waits for."""
    if not symbol:
        return ""
    return _stale(ahead[0][1], glance, dates) if ahead else f"{symbol}: no date known"


def _at(coming: Coming) -> datetime:
    return coming[0]


def _key(event: EarningsEvent) -> str:
    return f"{event.symbol} {event.day.isoformat()}"


def _stale(event: EarningsEvent, glance: Glance, dates: Dates) -> str:
    """Why a date does not count, "" where it does."""
    if event.status is EventStatus.OWN or glance.moment.replay:
        return ""
    last = dates.last_told(event, glance)
    if (glance.moment.now - last).total_seconds() <= STALE_S:
        return ""
    return f"{event.symbol} earnings: the date is stale, last told on {last.day} {last:%B}"


def _reading(at: datetime, event: EarningsEvent, glance: Glance, dates: Dates) -> Reading:
    known = report_instant(event) is not None
    return Reading(
        f"{event.symbol} earnings",
        (at - glance.moment.now).total_seconds() / 3_600.0,
        min(dates.last_told(event, glance), glance.moment.now),
        event.source,
        "" if known else "time of day unknown",
    )


def dates_changed(condition: DateChanged, memory: Memory, glance: Glance, dates: Dates) -> Sight:
    """Changes of dates that were not told yet; one that several sources tell is told once.

    What is remembered is each change that was told, not the last stamp: a source stamps
    everything in one answer alike. Those known at the first look are no news.
    """
    now, first = glance.moment.now, memory.mark is None
    mark = now - BEFORE if memory.mark is None else max(memory.mark, now - KEPT)
    mark = min(mark, now)  # a later one, of a clock that was ahead, silences all till then
    known = [one for one in map(_change_of, memory.keys) if one is not None and one.seen > mark]
    found = dates.changes(condition.symbol, mark, glance)
    fresh = [one for one in found if not any(_is_one(one, told) for told in known)]
    memory = replace(memory, mark=mark, keys=tuple(map(_change_key, known)), seen=now)
    if first:
        keys = (*memory.keys, *map(_change_key, fresh))
        return Sight((), (Turn(replace(memory, keys=keys)),))
    turns = []
    for group in _groups(fresh):
        keys = (*memory.keys, *map(_change_key, group))
        memory = replace(memory, keys=keys)
        before = [told for told in known if one_move(told, group[0])]
        reading = _said([*before, *group])
        if before:
            turns.append(Turn(memory, beside=Beside(_said(before).label, reading)))
        else:
            hit = Hit(min(group[0].seen, now), (reading,), group[0].symbol)
            turns.append(Turn(memory, hit))
    return Sight((), tuple(turns) or (Turn(memory),))


def _said(changes: list[DateChange]) -> Reading:
    sources = ", ".join(dict.fromkeys(one.source for one in changes))
    return Reading(told(*changes), math.nan, changes[0].seen, sources)


def _groups(changes: list[DateChange]) -> list[list[DateChange]]:
    """Changes by what moved, in the order in which they were seen."""
    groups: list[list[DateChange]] = []
    for change in changes:
        same = next((one for one in groups if one_move(one[0], change)), None)
        if same is None:
            groups.append([change])
        else:
            same.append(change)
    return groups


def _is_one(one: DateChange, other: DateChange) -> bool:
    """Whether both are the same change; one that comes again after a while is another."""
    return _what(one) == _what(other) and abs(one.seen - other.seen) < AGAIN


def _what(one: DateChange) -> tuple[object, ...]:
    return one.source, one.symbol, one.before, one.after, one.until_after, one.session_after


def _change_key(change: DateChange) -> str:
    untils = (change.until_before, change.until_after)
    days = (change.before, change.after, *(one or "" for one in untils))
    sessions = (change.session_before, change.session_after)
    parts = (change.seen.isoformat(), change.source, change.symbol, *days, *sessions)
    return _BETWEEN.join(map(str, parts))


def _change_of(key: str) -> DateChange | None:
    """The change of a key, None where it is none (a file may hold anything)."""
    try:
        seen, source, symbol, before, after, ended, ends, was, becomes = key.split(_BETWEEN)
        sessions = Session(was), Session(becomes)
    except ValueError:
        return None
    at, old, new = instant_of(seen), day_of(before), day_of(after)
    untils = day_of(ended), day_of(ends)
    if at is None or old is None or new is None:
        return None
    if (ended and untils[0] is None) or (ends and untils[1] is None):
        return None
    return DateChange(symbol, source, old, new, *sessions, at, *untils)
