"""Changes of report dates: what counts as one, those a history holds, and the words for them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from engine.model.earnings import DateChange, EarningsEvent, Session

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from engine.desk.history.reports import Revision

NEAR_DAYS = 45
"""Days of one source nearer than this to each other tell of the same report."""
AGAIN = timedelta(days=7)
"""A source that wavers between two days (its two replies differ) is told once in this time."""
_WORDS = {
    Session.BMO: ", before open",
    Session.AMC: ", after close",
    Session.DMH: ", in the session",
    Session.UNKNOWN: "",
}


def change_of(old: EarningsEvent, new: EarningsEvent, seen: datetime) -> DateChange | None:
    """The change from what a source said to what it says; None where the date is the same.

    A session that becomes known is no change, one that turns into another is. So is a window
    that ends on another day.
    """
    known = Session.UNKNOWN not in (old.session, new.session)
    turned = known and old.session is not new.session
    if old.day == new.day and old.until == new.until and not turned:
        return None
    return DateChange(
        new.symbol, new.source, old.day, new.day, old.session, new.session, seen,
        old.until, new.until,
    )  # fmt: skip


def add_change(known: list[DateChange], change: DateChange) -> bool:
    """Put `change` among those known, by time; False if it was told a moment ago or is known."""
    for other in known:
        same = (other.source, other.before, other.after) == (
            change.source, change.before, change.after,
        )  # fmt: skip
        sessions = other.session_after is change.session_after
        if same and sessions and abs(change.seen - other.seen) < AGAIN:
            return False
    known.append(change)
    known.sort(key=lambda one: one.seen)
    return True


def changes_of(revisions: Iterable[Revision]) -> tuple[DateChange, ...]:
    """Every change of a date that a history holds, in the order in which they were seen."""
    last: dict[tuple[str, str], list[EarningsEvent]] = {}
    found = []
    for revision in sorted(revisions, key=lambda one: one.first_seen):
        event = revision.event
        earlier = last.setdefault((event.symbol, event.source), [])
        before = next((one for one in reversed(earlier) if near(one, event)), None)
        change = None if before is None else change_of(before, event, revision.first_seen)
        if change is not None:
            found.append(change)
        earlier.append(event)
    return tuple(found)


def near(one: EarningsEvent, other: EarningsEvent) -> bool:
    """Whether two events of one source tell of the same report."""
    return abs((one.day - other.day).days) <= NEAR_DAYS


def of_report(changes: Sequence[DateChange], event: EarningsEvent) -> tuple[DateChange, ...]:
    """Those that tell of one report, oldest first."""
    return tuple(
        one
        for one in changes
        if min(abs((one.before - event.day).days), abs((one.after - event.day).days)) <= NEAR_DAYS
    )


def one_move(one: DateChange, other: DateChange) -> bool:
    """Whether two sources tell of the same change: what the date becomes, at about one time."""
    sessions = {one.session_after, other.session_after} - {Session.UNKNOWN}
    return (
        one.source != other.source
        and (one.symbol, one.after) == (other.symbol, other.after)
        and (one.before == one.after) is (other.before == other.after)
        and len(sessions) <= 1
        and abs(one.seen - other.seen) < AGAIN
    )


def told(change: DateChange, *others: DateChange) -> str:
    """A change in words: "AAPL: report moves from 28 Jan to 29 Jan, after close (Yahoo, Nasdaq)".

    Args:
        change: As it was told first.
        others: The same by other sources.
    """
    before = _when(change.before, change.until_before, change.session_before)
    after = _when(change.after, change.until_after, change.session_after)
    names = dict.fromkeys(one.source for one in (change, *others))
    who = ", ".join(name[:1].upper() + name[1:] for name in names)
    return f"{change.symbol}: report moves from {before} to {after} ({who})"


def _when(day: date, until: date | None, session: Session) -> str:
    text = f"{day.day} {day:%b}"
    if until is not None and until != day:
        text = f"{text}-{until.day} {until:%b}"
    return text + _WORDS[session]
