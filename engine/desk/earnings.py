"""Report dates: what sources say of one company, and the next report of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from engine.desk.ages import ahead, older
from engine.desk.datechanges import add_change, change_of
from engine.model.earnings import SHIPPED, EarningsEvent, EventStatus, Session
from engine.model.newyork import NEW_YORK

if TYPE_CHECKING:
    from engine.desk.hours import Hours
    from engine.model.earnings import DateChange, EarningsResult

GROUP = ("META", "MSFT", "GOOGL", "AMD", "TSM")
"""Companies the calendar always shows."""
SAME_REPORT_DAYS = 45
STALE_S = 36 * 3_600.0
QUARTER_DAYS = 91
"""A quarter is reported before the next one has ended."""
BACK_DAYS, AHEAD_DAYS = 45, 190
ORDER = ("yahoo", "nasdaq")
"""Sources by rank where they name different days and neither is confirmed."""
SESSION_WORDS = {
    Session.BMO: "before open",
    Session.AMC: "after close",
    Session.DMH: "in the session",
}
_RANK = {
    EventStatus.REPORTED: 0,
    EventStatus.OWN: 1,
    EventStatus.CONFIRMED: 2,
    EventStatus.ESTIMATED: 3,
}
_BORDER = {Session.BMO: time(9, 30), Session.AMC: time(16, 0), Session.DMH: time(9, 30)}
"""New York time by which a report's session dates it: the opening or the close."""


@dataclass(slots=True)
class Calendar:
    """Every report of one symbol, by source and day, and the changes of dates that were seen."""

    events: dict[tuple[str, date], EarningsEvent] = field(default_factory=dict)
    changes: list[DateChange] = field(default_factory=list)

    @property
    def dated(self) -> bool:
        """Whether some figures are known only from a later instant on (a story)."""
        return any(event.known_from is not None for event in self.events.values())

    def take(self, new: EarningsEvent, now: datetime, *, stored: bool = False) -> bool:
        """Keep `new`; a newer date of the same source replaces its date of the same quarter.

        What is stamped in the future counts as the oldest of all. Of what was `stored` the
        changes of dates are known otherwise.
        """
        key = (new.source, new.day)
        old = self.events.get(key)
        if old is not None:
            if older(new.as_of, old.as_of, now):
                return False
            self._note(old, new, stored=stored)
            out = old.status is EventStatus.REPORTED and _has_result(old)
            if out and not _has_result(new):
                new = _filled(replace(old, as_of=new.as_of), new)
            else:
                new = _filled(new, old)
            self.events[key] = new
            return not _same(replace(new, as_of=old.as_of), old)
        for other in list(self.events.values()):
            near = abs((other.day - new.day).days) <= SAME_REPORT_DAYS
            replaced = other.as_of < new.as_of or ahead(other.as_of, now)
            if other.source == new.source and near and replaced:
                if _has_result(other):
                    continue
                self._note(other, new, stored=stored)
                del self.events[other.source, other.day]
        self.events[key] = new
        return True

    def drop(self, source: str) -> bool:
        """Forget what a source said; True if it had said anything."""
        gone = [key for key in self.events if key[0] == source]
        for key in gone:
            del self.events[key]
        return bool(gone)

    def _note(self, old: EarningsEvent, new: EarningsEvent, *, stored: bool) -> None:
        change = (
            None if stored or shipped(new) or _has_result(new) else change_of(old, new, new.as_of)
        )
        if change is not None:
            add_change(self.changes, change)


def reports(calendar: Calendar, now: datetime, hours: Hours) -> tuple[EarningsEvent, ...]:
    """The reports as known at `now`, one per quarter, merged over sources, oldest first.

    Where sources name different days of one quarter the best one stands: a result, an own date,
    a confirmed one, then Yahoo's, Nasdaq's and others' estimates. `disputed` names the rest.
    Results are hidden before they were known.
    """
    known = [as_known(event, now, hours) for event in calendar.events.values()]
    merged = []
    for chosen, others in _quarters(known):
        best = chosen
        for other in others:
            if _agree(chosen, other):
                best = _checked(_filled(best, other), other)
        merged.append(best)
    return tuple(sorted(merged, key=lambda event: event.day))


def shipped(event: EarningsEvent) -> bool:
    """Whether an event stands in the shipped table."""
    return event.source.startswith(SHIPPED)


def _checked(best: EarningsEvent, other: EarningsEvent) -> EarningsEvent:
    """`best` with the session of the shipped table, which was checked in spite of the stamps."""
    known = other.day == best.day and other.session is not Session.UNKNOWN
    out = shipped(other) and other.status is EventStatus.REPORTED
    if not (out and known) or other.session is best.session:
        return best
    return replace(best, session=other.session, when=None)


def _quarters(
    events: list[EarningsEvent],
) -> list[tuple[EarningsEvent, list[EarningsEvent]]]:
    """The best event of each quarter with the others of it; past results stand for themselves."""
    found: list[tuple[EarningsEvent, list[EarningsEvent]]] = []
    for event in sorted(events, key=_preference):
        home = next((rest for best, rest in found if _one_quarter(best, event)), None)
        if home is None:
            found.append((event, []))
        else:
            home.append(event)
    return found


def _preference(event: EarningsEvent) -> tuple[int, int, date]:
    named = ORDER.index(event.source) if event.source in ORDER else len(ORDER)
    return _RANK[event.status], named, event.day


def _one_quarter(best: EarningsEvent, other: EarningsEvent) -> bool:
    """Whether two events tell of one report.

    Two results of one source never do, and a result never hides an own date of another day.
    """
    if best.day == other.day:
        return True
    results = (_has_result(best), _has_result(other))
    if all(results) and best.source == other.source:
        return False
    if any(results) and EventStatus.OWN in (best.status, other.status):
        return False
    return abs((best.day - other.day).days) <= SAME_REPORT_DAYS


def _agree(chosen: EarningsEvent, other: EarningsEvent) -> bool:
    """Whether two dates can both be right: one day, or one inside of the other's window."""
    first, last = chosen.day, chosen.until or chosen.day
    return other.day <= last and (other.until or other.day) >= first


def _narrows(chosen: EarningsEvent, other: EarningsEvent) -> bool:
    """Whether another source names the one day where the chosen one has but a window of days."""
    return _days(chosen) > 0 and _days(other) == 0


def _days(event: EarningsEvent) -> int:
    """Days between the first and the last day of an event's window, 0 for a single day."""
    return 0 if event.until is None else (event.until - event.day).days


def disputed(calendar: Calendar, chosen: EarningsEvent) -> str:
    """What other sources say of this report where it differs ("Nasdaq: 25 Nov, after close").

    A single day inside of the chosen one's window is no contradiction, but told like one.
    """
    if _has_result(chosen) or chosen.status is EventStatus.REPORTED:
        return ""
    said = []
    for other in sorted(calendar.events.values(), key=_preference):
        if other.source == chosen.source or shipped(other):
            continue
        if not _one_quarter(chosen, other) or _has_result(other):
            continue
        sessions = {chosen.session, other.session} - {Session.UNKNOWN}
        clash = other.day == chosen.day and len(sessions) > 1
        if clash or not _agree(chosen, other) or _narrows(chosen, other):
            said.append(_said(other))
    return "; ".join(said)


def _said(event: EarningsEvent) -> str:
    who = event.source[:1].upper() + event.source[1:]
    day = f"{event.day.day} {event.day:%b}"
    if event.until is not None and event.until != event.day:
        day = f"{day} to {event.until.day} {event.until:%b}"
    when = SESSION_WORDS.get(event.session)
    return f"{who}: {day}, {when}" if when else f"{who}: {day}"


def sources(calendar: Calendar, chosen: EarningsEvent) -> tuple[str, ...]:
    """Who names the day of this report, in alphabetical order."""
    return tuple(
        sorted(
            {
                event.source
                for event in calendar.events.values()
                if _one_quarter(chosen, event) and _agree(chosen, event)
            }
        )
    )


def reported(
    result: EarningsResult, known: tuple[EarningsEvent, ...], now: datetime
) -> EarningsEvent | None:
    """A result as an event of its source; None where no known report can be its.

    The report of a quarter is the first one after its end, at most a quarter later. One that was
    expected on a later day is out today; of a day that nobody has confirmed the note says so.
    """
    today = now.astimezone(NEW_YORK).date()
    after = (event for event in known if 0 < (event.day - result.ended).days <= QUARTER_DAYS)
    report = next(after, None)
    if report is None or result.ended >= today or not math.isfinite(result.eps_actual):
        return None
    early = report.day > today
    told = math.isfinite(result.eps_estimate)
    sure = report.status in (EventStatus.CONFIRMED, EventStatus.REPORTED)
    return replace(
        report,
        day=today if early else report.day,
        until=None,
        session=Session.UNKNOWN if early else report.session,
        when=None if early else report.when,
        status=EventStatus.REPORTED,
        source=result.source,
        as_of=result.as_of,
        eps_estimate=result.eps_estimate if told else report.eps_estimate,
        eps_actual=result.eps_actual,
        eps_currency=result.eps_currency,
        move_pct=math.nan,
        note="" if early or sure else f"day as expected: {report.source}",
    )


def as_known(event: EarningsEvent, now: datetime, hours: Hours) -> EarningsEvent:
    """`event` without what was not yet known at `now`."""
    known_from = event.known_from
    if known_from is not None and now < known_from:
        status = EventStatus.CONFIRMED if event.status is EventStatus.REPORTED else event.status
        return replace(
            event, eps_actual=math.nan, revenue_actual=math.nan, move_pct=math.nan, status=status
        )
    if not math.isnan(event.move_pct) and known_from is not None:
        end = reaction_close(event, hours)
        if end is not None and now < end:
            return replace(event, move_pct=math.nan)
    return event


def reaction_close(event: EarningsEvent, hours: Hours) -> datetime | None:
    """Close of the session that answers the report; None while the calendar is not loaded."""
    if not hours.ready:
        return None
    session = hours.calendar.day(event.day)
    if session is not None and event.session in (Session.BMO, Session.DMH):
        return session.close
    evening = datetime.combine(event.day, time(23, 0), NEW_YORK)
    return hours.calendar.next(evening).close


def report_instant(event: EarningsEvent) -> datetime | None:
    """When a report is due as far as it is known, for countdowns and marks alike.

    Its own instant, else New York's opening or close by its session; None if neither is known.
    """
    if event.when is not None:
        return event.when
    at = _BORDER.get(event.session)
    return None if at is None else datetime.combine(event.day, at, NEW_YORK)


def moment_of(event: EarningsEvent) -> datetime:
    """`report_instant`, or the end of its New York day while the session is unknown."""
    due = report_instant(event)
    return datetime.combine(event.day, time(23, 59), NEW_YORK) if due is None else due


def next_report(known: tuple[EarningsEvent, ...], now: datetime) -> EarningsEvent | None:
    """The next report: own before confirmed before estimated of one quarter; past ones ignored."""
    today = now.astimezone(NEW_YORK).date()
    ahead = [
        e
        for e in known
        if (e.until or e.day) >= today
        and e.status is not EventStatus.REPORTED
        and not _has_result(e)
        and (e.until is not None or moment_of(e) >= now - timedelta(hours=4))
    ]
    if not ahead:
        return None
    first = min(e.day for e in ahead)
    same = [e for e in ahead if (e.day - first).days <= SAME_REPORT_DAYS]
    return min(same, key=lambda e: (_RANK[e.status], e.day))


def last_told(calendar: Calendar, chosen: EarningsEvent) -> datetime:
    """When the day of a report was last told by anybody."""
    return max(
        (
            event.as_of
            for event in calendar.events.values()
            if _one_quarter(chosen, event) and _agree(chosen, event)
        ),
        default=chosen.as_of,
    )


def _same(one: EarningsEvent, other: EarningsEvent) -> bool:
    """Whether two events say the same; an unknown figure equals an unknown one."""
    pairs = ((getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    return all(a == b or (a != a and b != b) for a, b in pairs)


def _has_result(event: EarningsEvent) -> bool:
    return math.isfinite(event.eps_actual) or math.isfinite(event.revenue_actual)


def _filled(best: EarningsEvent, other: EarningsEvent) -> EarningsEvent:
    """`best` with the figures only `other` has."""
    names = ("eps_estimate", "eps_actual", "revenue_estimate", "revenue_actual", "move_pct")
    figures = {
        name: getattr(other, name)
        for name in names
        if not math.isfinite(getattr(best, name)) and math.isfinite(getattr(other, name))
    }
    session = other.session if best.session is Session.UNKNOWN else best.session
    return replace(best, session=session, when=best.when or other.when, **figures)
