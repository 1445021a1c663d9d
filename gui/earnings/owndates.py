"""Own report dates among those kept: which one belongs to a report, and steps on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from engine.desk.views import EarningsRow
    from engine.model.earnings import OwnDate

ONE_QUARTER: Final = 45
"""Days within which two dates are of one report, as on the desk."""


def own_of(dates: Sequence[OwnDate], symbol: str, row: EarningsRow | None) -> OwnDate | None:
    """The own date of a report; of a symbol without a date the newest that was set."""
    own = [one for one in dates if one.symbol == symbol]
    if row is None:
        return max(own, key=lambda one: one.set_at, default=None)
    if row.own is not None and row.own in own:
        return row.own
    near = [one for one in own if _apart(one.day, row.event.day) <= ONE_QUARTER]
    return min(near, key=lambda one: _apart(one.day, row.event.day), default=None)


def with_date(dates: Sequence[OwnDate], new: OwnDate, old: OwnDate | None) -> tuple[OwnDate, ...]:
    """The dates with a new one in the place of the old one of the same report."""
    kept = [
        one
        for one in dates
        if one != old and not (one.symbol == new.symbol and _apart(one.day, new.day) <= ONE_QUARTER)
    ]
    return (*kept, new)


def _apart(one: date, other: date) -> int:
    return abs((one - other).days)
