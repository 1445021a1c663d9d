"""The Race: equity volatility against crypto volatility, with its finding in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.desk import pairs as compare
from engine.desk.ages import FRESH
from engine.desk.compute import Kept
from engine.desk.figures import derived, figure
from engine.desk.finding import counted, finding, in_a_row
from engine.desk.raceband import Usual, usual
from engine.desk.raceextra import standing_in
from engine.desk.racerunner import (
    Runner,
    Unpublished,
    cut_of,
    drawn,
    line_of,
    series_of,
    side_of,
)
from engine.desk.racewords import definition, names, notes
from engine.desk.views import Mode, RaceMeasure, RaceView
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from datetime import date, datetime

    from numpy.typing import NDArray

    from engine.desk.ages import Moment
    from engine.desk.pairs import ClosePair, LivePairs, Side
    from engine.desk.views import Crossing, SpreadBand
    from engine.model.earnings import StoryEvent

    Floats = NDArray[np.float64]

__all__ = ["RaceWork", "Runner", "Unpublished", "line_of", "race_view", "series_of"]


@dataclass(frozen=True, slots=True)
class Closed:
    """What follows from the closes of both sides: computed again only when one is added.

    Attributes:
        pairs: Closes of both, oldest first.
        sound: Those of them that were published.
        found: Crossings of those.
        spread, ratio: Where both usually are.
    """

    pairs: tuple[ClosePair, ...]
    sound: tuple[ClosePair, ...]
    found: tuple[Crossing, ...]
    spread: Usual | None
    ratio: Usual | None


class RaceWork:
    """What is kept of the comparison from one moment to the next."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.closed: Kept[Closed] = Kept()
        self.live: Kept[LivePairs] = Kept()
        self.line: Kept[tuple[Floats, Floats, Floats]] = Kept()


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where the race stood last while not both are live.

    Attributes:
        closes: Whether `pair` holds the closes of its day, else a moment at which both were live.
    """

    pair: ClosePair
    closes: bool


@dataclass(frozen=True, slots=True)
class _Stand:
    """The comparison of two sides at one moment.

    Attributes:
        both: Whether both are live.
        last: Where they stood last.
        cut, note: From when on one of them has nothing published, and what to say of that.
        today: The day at this moment.
    """

    left: Runner
    right: Runner
    sides: tuple[Side, Side]
    moment: Moment
    closed: Closed
    live: LivePairs
    both: bool
    last: _Standing | None
    cut: datetime | None
    note: str
    today: date

    @property
    def over(self) -> bool:
        """Whether nothing is published any more at this moment."""
        return _past(self.cut, self.moment.now)


def race_view(
    runners: tuple[Runner, ...],
    measure: RaceMeasure,
    moment: Moment,
    events: tuple[StoryEvent, ...],
    unpublished: Unpublished,
    work: RaceWork,
) -> RaceView:
    """The whole comparison as it stands at `moment`; left and right are the first two lines."""
    left, right = runners[:2]
    stand = _stand(left, right, moment, unpublished, work)
    spread, ratio = _spread(stand)
    found = _crossings(stand)
    grown = (stand.closed.pairs, stand.live)
    times, values, ratios = work.line.of(grown, lambda: compare.spread_line(*grown))
    return RaceView(
        left=drawn(left, moment, unpublished),
        right=drawn(right, moment, unpublished),
        measure=measure,
        spread=spread,
        ratio=ratio,
        spread_times=times,
        spread_values=values,
        crossings=found,
        events=events,
        extra=standing_in(runners, moment),
        headline=_headline(stand, found),
        definition=definition(runners, measure),
        notes=notes(runners, moment, stand.note if stand.over else ""),
        left_symbol=left.symbol,
        right_symbol=right.symbol,
        ratio_values=ratios,
        more=tuple(drawn(runner, moment, unpublished) for runner in runners[2:]),
        picks=tuple(runner.pick for runner in runners),
        spread_band=_band(stand.closed.spread, spread),
        ratio_band=_band(stand.closed.ratio, ratio),
        hysteresis=compare.LIVE_BAND,
    )


def _stand(
    left: Runner, right: Runner, moment: Moment, unpublished: Unpublished, work: RaceWork
) -> _Stand:
    sides = (side_of(left, moment), side_of(right, moment))
    cut, note = cut_of(unpublished, tuple(one.symbol for one in (left, right) if one.recorded))
    lines, days = [side.line for side in sides], [side.days for side in sides]
    closes = [line.closes(moment.now) for line in lines]
    closed = work.closed.of(
        (*lines, *days, *closes, "" if cut is None else cut),
        lambda: _closed(sides, cut, moment.now),
    )
    moved = (*lines, *days, *(line.version for line in lines), int(moment.hours.ready))
    live = work.live.of(moved, lambda: compare.live_pairs(*sides, moment.hours))
    both = _both_live(left, right, sides, live, moment)
    clocked = any(side.clocked for side in sides)
    today = (moment.now.astimezone(NEW_YORK) if clocked else moment.now).date()
    last = _last(sides, closed.pairs, live, moment)
    return _Stand(left, right, sides, moment, closed, live, both, last, cut, note, today)


def _closed(sides: tuple[Side, Side], cut: datetime | None, now: datetime) -> Closed:
    pairs = compare.close_pairs(*sides, now)
    sound = pairs if cut is None else tuple(pair for pair in pairs if pair.at <= cut)
    days = tuple(pair.day for pair in sound)
    spread, ratio = (
        usual(days, np.array(values, dtype=np.float64))
        for values in ([pair.spread for pair in sound], [pair.ratio for pair in sound])
    )
    return Closed(pairs, sound, compare.crossings(sound), spread, ratio)


def _crossings(stand: _Stand) -> tuple[Crossing, ...]:
    """Crossings between closes, then live ones, each with how long it lasted."""
    closed, found = stand.closed, stand.closed.found
    if not stand.over:
        days = next((side.days for side in stand.sides if side.clocked), stand.sides[0].days)
        found += compare.live_crossings(closed.pairs, stand.live, days)
    known = tuple(pair.day for pair in closed.sound)
    if stand.both and not stand.over:
        known += (stand.today,)
    return compare.lasting(found, known)


def _band(known: Usual | None, present: Measured) -> SpreadBand | None:
    if known is None:
        return None
    sure = present.known and present.reason is not Reason.UNPUBLISHED
    return known.now(present.value if sure else float("nan"))


def _both_live(
    left: Runner, right: Runner, sides: tuple[Side, Side], live: LivePairs, moment: Moment
) -> bool:
    """Whether both figures are live at this moment.

    Of two realized volatilities none is: they are compared by their closes. One stands beside a
    live figure while its market is open.
    """
    if not (left.last.known and right.last.known) or (left.standing and right.standing):
        return False
    for runner, side in zip((left, right), sides, strict=True):
        if not moment.replay and runner.last.quality not in FRESH:
            return False
        if runner.standing:
            if side.clocked and not moment.hours.in_session(runner.sheet.what, None, moment.now):
                return False
            continue
        if moment.replay and not _at_hand(runner, side, moment):
            return False
    return bool(live.times.size) if moment.replay else True


def _at_hand(runner: Runner, side: Side, moment: Moment) -> bool:
    """Whether a story's figure still stands at this moment."""
    at = runner.last.as_of
    if at is None or (moment.now - at).total_seconds() > side.tolerance_s:
        return False
    return not side.clocked or side.days.day_of(moment.now) is not None


def _last(
    sides: tuple[Side, Side], closed: tuple[ClosePair, ...], live: LivePairs, moment: Moment
) -> _Standing | None:
    """The last common close or, where it is later, the last moment at which both were live.

    A story is compared by its closes alone.
    """
    day_of = sides[0].days.day_of if sides[0].clocked else sides[1].days.day_of
    together = None if moment.replay else compare.last_together(live, day_of)
    if together is not None and (not closed or together.day > closed[-1].day):
        return _Standing(together, closes=False)
    return _Standing(closed[-1], closes=True) if closed else None


def _spread(stand: _Stand) -> tuple[Measured, Measured]:
    """Left minus right in points and left over right, live or where they stood last."""
    left, right = stand.left.last, stand.right.last
    if stand.both:
        at = left.as_of
        late = at is not None and _past(stand.cut, at)
        reason, detail = (Reason.UNPUBLISHED, stand.note) if late else (Reason.OK, "")
        spread, ratio = (
            derived(value, left, right, source="computed", reason=reason, detail=detail)
            for value in (left.value - right.value, compare.over(left.value, right.value))
        )
        return spread, ratio
    if stand.last is None:
        for one in (left, right):
            if not one.known:
                none = missing(one.reason, one.detail, one.source)
                return none, none
        none = missing(Reason.TOO_FEW_DAYS, "no day with a close of both")
        return none, none
    pair = stand.last.pair
    replayed = Quality.REPLAYED in (left.quality, right.quality)
    quality = Quality.REPLAYED if replayed else Quality.FROZEN
    late = _past(stand.cut, pair.at)
    reason, detail = (Reason.UNPUBLISHED, stand.note) if late else (Reason.OK, "")
    if not detail:
        moment = f"both last live at {pair.at:%H:%M} UTC on {pair.day.isoformat()}"
        detail = f"closes of {pair.day.isoformat()}" if stand.last.closes else moment
    figures = [
        figure(value, pair.at, "computed", quality, reason=reason, detail=detail)
        for value in (pair.spread, pair.ratio)
    ]
    return figures[0], figures[1]


def _headline(stand: _Stand, found: tuple[Crossing, ...]) -> str:
    """The finding with the number of crossings known and since when they are; "" for none."""
    if stand.over:
        return ""
    if stand.both:
        a, b, when = stand.left.last.value, stand.right.last.value, ""
        day = stand.today
    elif stand.last is not None:
        pair, day = stand.last.pair, stand.last.pair.day
        a, b, date = pair.left, pair.right, _dated(day)
        closes = stand.last.closes
        when = f" at the close of {date}" if closes else f" at {pair.at:%H:%M} UTC, {date}"
    else:
        return ""
    earlier = tuple(pair for pair in stand.closed.pairs if pair.day < day)
    said = finding(*names(stand.left, stand.right), a, b, in_a_row(earlier, a - b), when)
    first = stand.closed.sound[0].day if stand.closed.sound else day
    return said + counted(found, a - b, _since(stand, first))


def _since(stand: _Stand, first: date) -> str:
    """Since when crossings are known: of recorded lines since the recording's beginning."""
    if stand.moment.mode is not Mode.REPLAY and (stand.left.recorded or stand.right.recorded):
        return "recording began"
    year = "" if first.year == stand.today.year else f" {first.year}"
    return f"{_dated(first)}{year}"


def _dated(day: date) -> str:
    return f"{day.day} {day:%B}"


def _past(cut: datetime | None, at: datetime) -> bool:
    return cut is not None and at > cut
