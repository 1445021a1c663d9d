"""When a row is written, and what follows from that: ages and days to a report."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.value import Quality
from gui.earnings.model import new_york_day

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.views import RowView
    from engine.model.earnings import EarningsEvent
    from engine.model.value import Measured


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant a row is written for: wall clock and monotonic seconds of the shown world."""

    now: datetime
    monotonic: float


def age_of(measured: Measured, moment: Moment) -> float:
    """Seconds since a value arrived, else since what it describes; NaN if neither is known.

    A frozen value arrives again with every poll, so it ages by what it describes.
    """
    if not measured.known:
        return math.nan
    polled = measured.quality is Quality.FROZEN and measured.as_of is not None
    if math.isfinite(measured.received) and not polled:
        return max(0.0, moment.monotonic - measured.received)
    if measured.as_of is None:
        return math.nan
    return max(0.0, (moment.now - measured.as_of).total_seconds())


def coarse(seconds: float) -> float:
    """Whole seconds or minutes, so that equal texts make equal cells."""
    return float(int(seconds)) if seconds < 60 else float(int(seconds) // 60 * 60)


def days_to_report(view: RowView, moment: Moment) -> int | None:
    """Calendar days to the next report by New York's date, None without one.

    Within an estimated window they count to its last day.
    """
    event = view.next_earnings
    if event is None:
        return None
    return days_to(event, new_york_day(moment.now))


def days_to(event: EarningsEvent, today: date) -> int:
    """Days from `today` to a report, or to the last day of the window it lies in."""
    last = event.until if event.until is not None and event.day <= today else event.day
    return (last - today).days


def within_window(event: EarningsEvent, today: date) -> bool:
    """Whether `today` lies in the estimated window of a report and not on its last day."""
    return event.until is not None and event.day <= today < event.until
