"""What an alert sees in a glance of the desk: figures now, closes in turn, reports, sources."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.desk import pairs
from engine.desk.ages import FRESH
from engine.desk.alerts.dated import dates_changed, reports_in
from engine.desk.alerts.gauging import closes_of, days_of, measured_of, reading_of
from engine.desk.alerts.machine import Memory, step
from engine.desk.alerts.sighted import Hit, Sight, Turn
from engine.desk.alerts.vocabulary import INVERTED_BAND, NO_CLOSES, figures_of, usual_band
from engine.desk.alerts.writing import figure_text
from engine.model.alert import (
    Basis,
    Compare,
    DateChanged,
    FeedDown,
    Figure,
    Gauge,
    Inverted,
    Joint,
    Op,
    Reading,
    ReportIn,
    Side,
)
from engine.model.status import ProviderState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from engine.desk.alerts.dated import Dates
    from engine.desk.glance import Glance
    from engine.model.alert import Alert, Condition

_DOWN = (ProviderState.DOWN, ProviderState.BROKEN)
_LEVELS = (Op.ABOVE, Op.BELOW)
"""What may hold already when it is first looked at."""


def sight_of(alert: Alert, memory: Memory, glance: Glance, dates: Dates) -> Sight:
    """What an alert sees now, given what it remembers; `dates` are those of this desk."""
    condition = alert.condition
    if isinstance(condition, Compare):
        if alert.basis is Basis.LIVE:
            return _live(condition, alert.band, memory, glance)
        return _closes(condition, alert, memory, glance)
    if isinstance(condition, Inverted):
        return _inverted(condition, alert, memory, glance)
    if isinstance(condition, ReportIn):
        return reports_in(condition, memory, glance, dates)
    if isinstance(condition, DateChanged):
        return dates_changed(condition, memory, glance, dates)
    return _feeds(condition, memory, glance)


def symbols_of(condition: Condition) -> tuple[str, ...]:
    """Symbols a condition looks at; none where it means any, or a source."""
    if isinstance(condition, Compare):
        return tuple(dict.fromkeys(one.symbol for one in figures_of(condition)))
    if isinstance(condition, FeedDown) or not condition.symbol:
        return ()
    return (condition.symbol,)


def _side(side: Side, value: Callable[[Figure], float]) -> float:
    first = value(side.first)
    if side.second is None:
        return first
    second = value(side.second)
    return pairs.over(first, second) if side.joint is Joint.RATIO else first - second


def _gap(condition: Compare, value: Callable[[Figure], float]) -> tuple[float, float]:
    """Left less right, and the right side's level."""
    right = condition.right
    level = _side(right, value) if isinstance(right, Side) else right
    return _side(condition.left, value) - level, level


def _live(condition: Compare, band: float | None, memory: Memory, glance: Glance) -> Sight:
    figures = figures_of(condition)
    beside = len({one.symbol for one in figures}) > 1
    readings = tuple(reading_of(one, glance, beside=beside) for one in figures)
    why = next((one.why for one in readings if one.why), "")
    if why:
        return Sight(readings, (), why)
    values = {one: reading.value for one, reading in zip(figures, readings, strict=True)}
    gap, level = _gap(condition, lambda one: values[one])
    if math.isnan(gap):
        return Sight(readings, (), "the ratio has nothing to divide by")
    left = (condition.left.first, condition.left.second)
    sizes = [abs(values[one]) for one in left if one is not None]
    usual = usual_band(condition.left, level, max(sizes)) if band is None else band
    arm, fires = step(condition.op, memory.arm, gap, usual)
    after = replace(memory, arm=arm, seen=glance.moment.now)
    at = max((one.as_of for one in readings if one.as_of is not None), default=glance.moment.now)
    hit = Hit(min(at, glance.moment.now), readings, figures[0].symbol) if fires else None
    return Sight(readings, (Turn(after, hit),))


@dataclass(frozen=True, slots=True)
class _Close:
    day: date
    at: datetime
    end: datetime
    gap: float
    values: dict[Figure, float]


def _closes(condition: Compare, alert: Alert, memory: Memory, glance: Glance) -> Sight:
    """Days of which every figure has a close, in turn; the first look starts at the last one.

    A close from before the alert was made or switched on does not fire (its history came late, or
    nobody wanted to know): it tells on which side a crossing begins, and leaves a level that holds
    to the next close.
    """
    band = alert.band or 0.0
    since = (None if glance.moment.replay else alert.created, memory.since)
    made = max((one for one in since if one is not None), default=None)
    figures = figures_of(condition)
    bare = next((one for one in figures if one.gauge in NO_CLOSES), None)
    if bare is not None:
        return Sight((), (), f"{figure_text(bare)} has no closes: let the alert look live")
    found = _common(condition, figures, glance, memory.day)
    if not found:
        return Sight((), (), "no day with a close of all its figures yet")
    readings = _of_close(found[-1], figures)
    turns = []
    if memory.day is None:
        memory, fires = _first(condition.op, memory, found, band)
        hit = _hit(found[-1], figures) if fires else None
        turns.append(Turn(memory, hit))
    for close in found:
        if memory.day is not None and close.day > memory.day:
            early = made is not None and close.end <= made
            arm, fires = step(condition.op, memory.arm, close.gap, band)
            if early and fires and condition.op in _LEVELS:
                arm = memory.arm
            memory = replace(memory, arm=arm, day=close.day)
            turns.append(Turn(memory, _hit(close, figures) if fires and not early else None))
    return Sight(readings, tuple(turns))


def _first(op: Op, memory: Memory, found: list[_Close], band: float) -> tuple[Memory, bool]:
    """How it stands at the last close when it is first looked at: a level may hold already."""
    level, arm, fires = op in _LEVELS, memory.arm, False
    for close in found[-1:] if level else found:
        arm, fires = step(op, arm, close.gap, band)
    return replace(memory, arm=arm, day=found[-1].day), fires and level


def _hit(close: _Close, figures: tuple[Figure, ...]) -> Hit:
    return Hit(close.at, _of_close(close, figures), figures[0].symbol, close.end)


def _common(
    condition: Compare, figures: tuple[Figure, ...], glance: Glance, since: date | None
) -> list[_Close]:
    """Closes of the days after `since` of which every figure has one, at least of the last day."""
    closes = {one: closes_of(one, glance) for one in figures}
    days = sorted(set.intersection(*(set(one) for one in closes.values())))
    found = []
    for day in [day for day in days if since is None or day > since] or days[-1:]:
        ends = [days_of(one, glance).closing(day) for one in figures]
        known = [end for end in ends if end is not None]
        if len(known) < len(ends):
            continue
        values = {one: closes[one][day] for one in figures}
        gap, _ = _gap(condition, values.__getitem__)
        if max(known) <= glance.moment.now and not math.isnan(gap):
            found.append(_Close(day, min(known), max(known), gap, values))
    return found


def _of_close(close: _Close, figures: tuple[Figure, ...]) -> tuple[Reading, ...]:
    source = f"close of {close.day.isoformat()}"
    return tuple(Reading(figure_text(one), close.values[one], close.at, source) for one in figures)


def _inverted(condition: Inverted, alert: Alert, memory: Memory, glance: Glance) -> Sight:
    symbol = condition.symbol
    if alert.basis is Basis.CLOSES:
        return Sight((), (), "a term structure has no closes: let the alert look live")
    figure = measured_of(Figure(symbol, Gauge.IV30), glance)
    usable = glance.sheet(symbol).implied.usable
    label = f"{symbol} term"
    if not figure.known or usable is None:
        return Sight((), (), f"{label}: {figure.why or 'no option chain yet'}")
    terms = [(one.chain.expiry, one.atm[0] * 100.0) for one in usable.solved]
    known = sorted((at, iv) for at, iv in terms if math.isfinite(iv) and at > glance.moment.now)
    if not known or known[0] is known[-1]:
        return Sight((), (), f"{label}: only one usable expiry")
    ends = (known[0], known[-1])
    stale = "" if figure.quality in FRESH else f"{label} is {figure.quality}"
    readings = tuple(
        Reading(f"{symbol} {at:%d %b %Y} iv", iv, figure.as_of, figure.source, stale)
        for at, iv in ends
    )
    if stale:
        return Sight(readings, (), stale)
    band = INVERTED_BAND if alert.band is None else alert.band
    gap = ends[0][1] - ends[1][1] - band
    arm, fires = step(Op.ABOVE, memory.arm, gap, band)
    after = replace(memory, arm=arm, seen=glance.moment.now)
    hit = Hit(figure.as_of or glance.moment.now, readings, symbol) if fires else None
    return Sight(readings, (Turn(after, hit),))


def _feeds(condition: FeedDown, memory: Memory, glance: Glance) -> Sight:
    names = (condition.source,) if condition.source else tuple(glance.providers)
    known = [glance.providers[name] for name in names if name in glance.providers]
    readings = tuple(
        Reading(one.name, math.nan, one.last_success, one.name, f"{one.state}: {one.text}")
        for one in known
    )
    now, down = glance.moment.now, [one for one in known if one.state in _DOWN]
    up = {one.name for one in known if one.state not in _DOWN}
    kept = tuple(one for one in memory.keys if one not in up)
    turns, memory = [], replace(memory, keys=kept, seen=now)
    for one in down:
        if one.name not in kept:
            memory = replace(memory, keys=(*memory.keys, one.name))
            said = Reading(one.name, math.nan, one.last_success, one.name, one.text)
            turns.append(Turn(memory, Hit(now, (said,), "")))
    why = "" if known else f"{condition.source or 'no source'} has not been asked yet"
    return Sight(readings, tuple(turns) or (Turn(memory),), why)
