"""Where a time axis is marked: natural borders of hours, days, weeks, months and years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from gui.charts import figures
from gui.charts.clean import FIRST_SECOND, LAST_SECOND

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
_RULES: tuple[tuple[str, int, float], ...] = (
    ("minute", 1, _MINUTE),
    ("minute", 5, 5 * _MINUTE),
    ("minute", 15, 15 * _MINUTE),
    ("minute", 30, 30 * _MINUTE),
    ("hour", 1, _HOUR),
    ("hour", 2, 2 * _HOUR),
    ("hour", 3, 3 * _HOUR),
    ("hour", 6, 6 * _HOUR),
    ("hour", 12, 12 * _HOUR),
    ("day", 1, _DAY),
    ("day", 2, 2 * _DAY),
    ("day", 3, 3 * _DAY),
    ("week", 1, 7 * _DAY),
    ("week", 2, 14 * _DAY),
    ("month", 1, 30.4 * _DAY),
    ("month", 2, 61 * _DAY),
    ("month", 3, 91.3 * _DAY),
    ("month", 6, 182.6 * _DAY),
    ("year", 1, 365.25 * _DAY),
    ("year", 2, 2 * 365.25 * _DAY),
    ("year", 5, 5 * 365.25 * _DAY),
    ("year", 10, 10 * 365.25 * _DAY),
    ("year", 100, 100 * 365.25 * _DAY),
    ("year", 1000, 1000 * 365.25 * _DAY),
)
_MONDAY = datetime(2024, 1, 1, tzinfo=UTC)
_LATEST = datetime(9890, 1, 1, tzinfo=UTC)
_MOST = 400


@dataclass(frozen=True, slots=True)
class TimeTick:
    """One mark on a time axis.

    Attributes:
        at: Epoch seconds of the border.
        text: What to write there.
        strong: It opens a day among hours, a month among days, a year among months.
        dated: `text` is the border's date and nothing else.
    """

    at: float
    text: str
    strong: bool
    dated: bool = False


def time_ticks(low: float, high: float, most: int) -> tuple[TimeTick, ...]:
    """At most about `most` borders between two epoch seconds, oldest first."""
    low, high = max(low, FIRST_SECOND), min(high, LAST_SECOND)
    if not high > low:
        return ()
    for unit, count, seconds in _RULES:
        if (high - low) / seconds <= max(most, 1) + 0.5:
            return tuple(_marks(unit, count, low, high))
    return ()


def session_ticks(
    stretches: tuple[tuple[float, float], ...], drawn: float, most: int, *, cut: bool = False
) -> tuple[TimeTick, ...]:
    """Borders of an axis that folds the time between `stretches`; each opening is one.

    Hours are marked inside sessions only, a day where it opens; longer rules as on a true axis.

    Args:
        stretches: Seen parts of sessions, begin and end in epoch seconds, ascending.
        drawn: Seconds of the axis that are seen.
        most: About as many as there may be.
        cut: The first stretch does not begin with its session: it names its day, no more.
    """
    if not stretches:
        return ()
    days = len(stretches)
    if days <= most:
        for unit, count, seconds in _RULES:
            if unit in ("minute", "hour") and drawn / seconds + days / 2 <= max(most, 1) + 0.5:
                return _intraday(unit, count, stretches, cut=cut)
    every = next((n for n in (1, 2, 3) if days <= n * (most + 0.5)), 0)
    if every:
        opened = (figures.moment(begin) for begin, _ in stretches[::every])
        return tuple(_tick("day", at, at.timestamp(), first=False) for at in opened)
    return time_ticks(stretches[0][0], stretches[-1][1], most)


def _intraday(
    unit: str, count: int, stretches: tuple[tuple[float, float], ...], *, cut: bool
) -> tuple[TimeTick, ...]:
    seconds = count * (_HOUR if unit == "hour" else _MINUTE)
    found: list[TimeTick] = []
    for begin, end in stretches:
        opened = figures.moment(begin)
        found.append(TimeTick(begin, figures.day(opened), strong=bool(found) or not cut))
        inside = (at.at for at in _marks(unit, count, begin, end) if at.at - begin >= seconds / 2)
        found += [TimeTick(at, figures.clock(figures.moment(at)), strong=False) for at in inside]
    return tuple(found)


def finer(low: float, high: float, most: int) -> tuple[float, ...]:
    """Unlabelled borders one or two rules below the labelled ones."""
    return tuple(tick.at for tick in time_ticks(low, high, most * 6))


def _marks(unit: str, count: int, low: float, high: float) -> list[TimeTick]:
    found: list[TimeTick] = []
    at = _first(unit, count, figures.moment(low))
    while at <= _LATEST and len(found) < _MOST:
        epoch = at.timestamp()
        if epoch > high:
            break
        if epoch >= low:
            found.append(_tick(unit, at, epoch, first=not found))
        at = _following(unit, count, at)
    return found


def _first(unit: str, count: int, at: datetime) -> datetime:
    day = at.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "minute":
        return at.replace(minute=at.minute - at.minute % count, second=0, microsecond=0)
    if unit == "hour":
        return day + timedelta(hours=at.hour - at.hour % count)
    if unit == "day":
        return day if count == 1 else _every(day, count)
    if unit == "week":
        return _every(day, 7 * count)
    if unit == "month":
        return day.replace(day=1, month=(at.month - 1) // count * count + 1)
    return day.replace(day=1, month=1, year=max(1, at.year - at.year % count))


def _every(day: datetime, days: int) -> datetime:
    return day - timedelta(days=(day - _MONDAY).days % days)


def _following(unit: str, count: int, at: datetime) -> datetime:
    if unit == "month":
        months = at.month - 1 + count
        return at.replace(year=at.year + months // 12, month=months % 12 + 1)
    if unit == "year":
        return at.replace(year=min(at.year - at.year % count + count, 9999))
    days = {"day": 1, "week": 7}.get(unit, 0)
    if days:
        return at + timedelta(days=days * count)
    return at + timedelta(**{f"{unit}s": count})


def _tick(unit: str, at: datetime, epoch: float, *, first: bool) -> TimeTick:
    if unit in ("minute", "hour"):
        opens_day = at.hour == 0 and at.minute == 0
        text = figures.day(at) if opens_day or first else figures.clock(at)
        if first and not opens_day:
            text = f"{figures.day(at)} {figures.clock(at)}"
        return TimeTick(epoch, text, strong=opens_day)
    if unit in ("day", "week"):
        return TimeTick(epoch, figures.day(at), strong=at.day == 1, dated=True)
    if unit == "month":
        opens_year = at.month == 1
        text = str(at.year) if opens_year else figures.month(at)
        return TimeTick(
            epoch, figures.year_month(at) if first and not opens_year else text, opens_year
        )
    return TimeTick(epoch, str(at.year), strong=False)
