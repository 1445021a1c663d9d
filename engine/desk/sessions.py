"""Where instants of a day lie: before, in or after its session, and in which bar of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.candles import DAY_S

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.hours import Calendar

    Stamps = NDArray[np.int64]
    States = NDArray[np.uint8]

REGULAR, PRE, POST = 0, 1, 2
AFTER_S = 27_000
"""Trading after a session ends within 7.5 hours; what comes later is before the next one."""
MARGIN = timedelta(days=10)


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """Sessions as epoch seconds, oldest first; `days` is 00:00 UTC of their dates."""

    opens: Stamps
    closes: Stamps
    days: Stamps


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where instants lie.

    Attributes:
        starts, ends: The bar that holds each, epoch seconds.
        states: REGULAR, PRE or POST.
        days: 00:00 UTC of the date it belongs to.
        lengths: Seconds of trading of that day, 0 if unknown.
    """

    starts: Stamps
    ends: Stamps
    states: States
    days: Stamps
    lengths: Stamps


def frames(calendar: Calendar, first: int, last: int) -> Frames | None:
    """The sessions around a span, None if the calendar has none there."""
    begin, end = (datetime.fromtimestamp(stamp, UTC).date() for stamp in (first, last))
    found = calendar.between(begin - MARGIN, end + MARGIN)
    if not found:
        return None
    edges = [(int(one.open.timestamp()), int(one.close.timestamp())) for one in found]
    epoch = datetime(1970, 1, 1, tzinfo=UTC).date()
    days = [(one.day - epoch).days * DAY_S for one in found]
    opens, closes = (np.array(side, dtype=np.int64) for side in zip(*edges, strict=True))
    return Frames(opens, closes, np.array(days, dtype=np.int64))


def places(stamps: Stamps, step: int, known: Frames | None, *, always: bool) -> Places:
    """Where each instant lies in bars of `step` seconds.

    Bars are counted from the opening, and none reaches over an opening or a close; without
    sessions they are counted from 00:00 UTC.

    Args:
        stamps: Epoch seconds.
        step: Of a bar.
        known: Sessions, None where the exchange's are not known.
        always: Traded at every hour.
    """
    if known is None:
        starts, none = stamps // step * step, np.zeros(stamps.size, dtype=np.int64)
        lengths = none + DAY_S if always else none
        states = none.astype(np.uint8)
        return Places(starts, starts + step, states, stamps // DAY_S * DAY_S, lengths)
    at = np.searchsorted(known.opens, stamps, side="right") - 1
    close = known.closes[np.maximum(at, 0)]
    regular = (at >= 0) & (stamps < close)
    post = (at >= 0) & ~regular & (stamps < close + AFTER_S)
    pre = ~(regular | post)
    at = np.clip(at + pre, 0, known.opens.size - 1)
    opening, close = known.opens[at], known.closes[at]
    starts = opening + (stamps - opening) // step * step
    starts = np.where(post, np.maximum(starts, close), starts)
    ends = starts + step
    ends = np.where(regular, np.minimum(ends, close), ends)
    states = np.select([regular, post], [REGULAR, POST], PRE).astype(np.uint8)
    return Places(starts, ends, states, known.days[at], close - opening)
