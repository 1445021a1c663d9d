"""All alerts as they shall be after a wish: switched, snoozed, removed, moved, doubled."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from engine.model.newyork import NEW_YORK

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from engine.model.alert import Alert

    Alerts = tuple[Alert, ...]

SNOOZE: Final = timedelta(hours=1)
_OPEN: Final = time(9, 30)
_WEEKEND: Final = 5


def changed(alerts: Alerts, ids: Collection[str], change: Callable[[Alert], Alert]) -> Alerts:
    """The same alerts, those with these ids changed."""
    return tuple(change(one) if one.id in ids else one for one in alerts)


def switched(alerts: Alerts, ids: Collection[str], *, on: bool) -> Alerts:
    """These on or off; switching on wakes what was snoozed."""
    return changed(
        alerts,
        ids,
        lambda one: replace(one, on=on, snoozed_until=None if on else one.snoozed_until),
    )


def snoozed(alerts: Alerts, ids: Collection[str], until: datetime | None) -> Alerts:
    """These fire nothing before an instant, or at once again."""
    return changed(alerts, ids, lambda one: replace(one, snoozed_until=until))


def removed(alerts: Alerts, ids: Collection[str]) -> Alerts:
    """All but these."""
    return tuple(one for one in alerts if one.id not in ids)


def moved(alerts: Alerts, key: str, by: int) -> Alerts:
    """One a place up or down; the same at the ends."""
    place = next((at for at, one in enumerate(alerts) if one.id == key), -1)
    target = place + by
    if place < 0 or not 0 <= target < len(alerts):
        return alerts
    rest = [one for one in alerts if one.id != key]
    rest.insert(target, alerts[place])
    return tuple(rest)


def put(alerts: Alerts, new: Alerts, after: str = "") -> Alerts:
    """Alerts replaced where their id is known, the others added below `after`, else at the end."""
    known = {one.id for one in alerts}
    swaps = {one.id: one for one in new if one.id in known}
    added = tuple(one for one in new if one.id not in known)
    kept = tuple(swaps.get(one.id, one) for one in alerts)
    place = next((at + 1 for at, one in enumerate(kept) if one.id == after), len(kept))
    return (*kept[:place], *added, *kept[place:])


def fresh_id(alerts: tuple[Alert, ...]) -> str:
    """An id that no alert has, and none had before: the log goes on naming those."""
    taken = {one.id for one in alerts}
    found = uuid.uuid4().hex[:12]
    return found if found not in taken else fresh_id(alerts)


def next_snooze(
    until: datetime | None, now: datetime, opens: datetime | None = None
) -> datetime | None:
    """One hour, then until the next open, then off again.

    Args:
        until: How long it is snoozed.
        now: Now.
        opens: The next open as the engine knows it, with holidays; None while it does not.
    """
    if until is None or until <= now:
        return now + SNOOZE
    opening = opens if opens is not None and opens > now else next_open(now)
    return None if until >= opening or until > now + SNOOZE else opening


def next_open(now: datetime) -> datetime:
    """The next 09:30 of New York on a weekday, UTC; holidays are not known here."""
    day = now.astimezone(NEW_YORK).date()
    while True:
        opening = datetime.combine(day, _OPEN, NEW_YORK).astimezone(UTC)
        if opening > now and day.weekday() < _WEEKEND:
            return opening
        day += timedelta(days=1)
