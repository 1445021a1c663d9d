"""The Race: equity volatility against crypto volatility, with its finding in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.desk import pairs as compare
from engine.desk.ages import FRESH
from engine.desk.figures import derived, figure
from engine.desk.finding import finding, in_a_row
from engine.desk.ranks import RANK_FROM_DAYS
from engine.desk.realized import realized_line
from engine.desk.rows import dvol_figure
from engine.desk.views import Mode, RaceMeasure, RaceView, Series
from engine.model.instrument import COINS
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.lines import Line
    from engine.desk.pairs import ClosePair, LivePairs, Side
    from engine.desk.sheet import Sheet
    from engine.model.earnings import StoryEvent

Unpublished = tuple[tuple[str, datetime, str], ...]
"""(symbol, from, note): after `from` nothing was published; no finding is formed."""
OWN_TOLERANCE_S, DVOL_TOLERANCE_S = 3_900.0, 900.0
SHOWN_RV_BARS = 260
NAMES = {
    "iv30_atm": ("ATM", "ATM"),
    "iv30_vix": ("VIX-style", "VIX-style strip"),
    "iv30_dvol": ("DVOL-style", "DVOL-style strip"),
    "dvol": ("DVOL, published", "DVOL as published by Deribit"),
}
_LEFT = {
    RaceMeasure.STRIP: "iv30_vix",
    RaceMeasure.ATM: "iv30_atm",
    RaceMeasure.PUBLISHED: "iv30_atm",
}
_RIGHT = {
    RaceMeasure.STRIP: "iv30_dvol",
    RaceMeasure.ATM: "iv30_atm",
    RaceMeasure.PUBLISHED: "dvol",
}


@dataclass(frozen=True, slots=True)
class Runner:
    """One side of the race: the sheet, the measure shown and its figure now."""

    sheet: Sheet
    measure: str
    last: Measured

    @property
    def symbol(self) -> str:
        """Canonical symbol."""
        return self.sheet.what.symbol


def measure_of(symbol: str, measure: RaceMeasure, *, left: bool) -> str:
    """The figure that `measure` compares on one side; coins and equities keep their recipes."""
    coin = symbol in COINS
    if measure is RaceMeasure.STRIP:
        return "iv30_dvol" if coin else "iv30_vix"
    if measure is RaceMeasure.PUBLISHED:
        return "dvol" if coin else "iv30_atm"
    return _LEFT[measure] if left else _RIGHT[measure]


def race_view(
    left: Runner,
    right: Runner,
    measure: RaceMeasure,
    moment: Moment,
    events: tuple[StoryEvent, ...],
    unpublished: Unpublished,
) -> RaceView:
    """The whole comparison as it stands at `moment`."""
    sides = (_side(left, moment), _side(right, moment))
    closed = compare.close_pairs(*sides, moment.now)
    live = compare.live_pairs(*sides, moment.hours)
    cut, note = _cut(unpublished, (left.symbol, right.symbol))
    sound = closed if cut is None else tuple(pair for pair in closed if pair.at <= cut)
    found = compare.crossings(sound)
    if cut is None or moment.now <= cut:
        found += compare.live_crossings(closed, live, sides[0].days)
    both = _both_live(left, right, sides, live, moment)
    stand = _stand(sides, closed, live, moment)
    spread, ratio = _spread(left, right, both, stand, cut, note)
    times, values = compare.spread_line(closed, live)
    return RaceView(
        left=series_of(left, moment, unpublished),
        right=series_of(right, moment, unpublished),
        measure=measure,
        spread=spread,
        ratio=ratio,
        spread_times=times,
        spread_values=values,
        crossings=found,
        events=events,
        extra=_extra(left, right, moment),
        headline=_headline(left, right, both, closed, stand, moment, cut),
        definition=definition(left, right, measure),
        notes=_notes(left, right, moment, note if _past(cut, moment.now) else ""),
        left_symbol=left.symbol,
        right_symbol=right.symbol,
    )


def line_of(runner: Runner) -> Line:
    """The history behind a runner's figure."""
    sheet = runner.sheet
    return sheet.dvol if runner.measure == "dvol" else sheet.implied.lines[runner.measure]


def _side(runner: Runner, moment: Moment) -> Side:
    what = runner.sheet.what
    days = moment.hours.utc if runner.measure == "dvol" else moment.hours.days(what)
    tolerance = DVOL_TOLERANCE_S if runner.measure == "dvol" else OWN_TOLERANCE_S
    return compare.Side(line_of(runner), days, tolerance, clocked=not what.round_the_clock)


def series_of(runner: Runner, moment: Moment, unpublished: Unpublished = ()) -> Series:
    """A runner's line with its label, closes and the stretch where nothing was published."""
    line = line_of(runner)
    times, values = line.arrays(moment.now)
    closes = tuple((day.isoformat(), value) for day, value in line.closes(moment.now))
    label = f"{runner.symbol} {NAMES[runner.measure][0]}"
    cut, note = _cut(unpublished, (runner.symbol,))
    thin = float("nan") if cut is None or runner.measure == "dvol" else cut.timestamp()
    source = runner.last.source
    return Series(
        runner.symbol,
        label,
        runner.measure,
        times,
        values,
        runner.last,
        source,
        thin,
        note if thin == thin else "",
        closes,
    )


def _both_live(
    left: Runner, right: Runner, sides: tuple[Side, Side], live: LivePairs, moment: Moment
) -> bool:
    """Whether both figures are live at this moment."""
    if not (left.last.known and right.last.known):
        return False
    if not moment.replay:
        return left.last.quality in FRESH and right.last.quality in FRESH
    for runner, side in zip((left, right), sides, strict=True):
        at = runner.last.as_of
        if at is None or (moment.now - at).total_seconds() > side.tolerance_s:
            return False
        if side.clocked and side.days.day_of(moment.now) is None:
            return False
    return bool(live.times.size)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the race stood last while not both are live.

    Attributes:
        closes: Whether `pair` holds the closes of its day, else a moment at which both were live.
    """

    pair: ClosePair
    closes: bool


def _stand(
    sides: tuple[Side, Side], closed: tuple[ClosePair, ...], live: LivePairs, moment: Moment
) -> Standing | None:
    """The last common close or, where it is later, the last moment at which both were live.

    A story is compared by its closes alone.
    """
    day_of = sides[0].days.day_of if sides[0].clocked else sides[1].days.day_of
    together = None if moment.replay else compare.last_together(live, day_of)
    if together is not None and (not closed or together.day > closed[-1].day):
        return Standing(together, closes=False)
    return Standing(closed[-1], closes=True) if closed else None


def _spread(
    left: Runner,
    right: Runner,
    both: bool,
    stand: Standing | None,
    cut: datetime | None,
    note: str,
) -> tuple[Measured, Measured]:
    """Left minus right in points and left over right, live or where they stood last."""
    if both:
        at = left.last.as_of
        late = at is not None and _past(cut, at)
        reason, detail = (Reason.UNPUBLISHED, note) if late else (Reason.OK, "")
        a, b = left.last, right.last
        spread = derived(a.value - b.value, a, b, source="computed", reason=reason, detail=detail)
        ratio = derived(a.value / b.value, a, b, source="computed", reason=reason, detail=detail)
        return spread, ratio
    if stand is None:
        for one in (left.last, right.last):
            if not one.known:
                none = missing(one.reason, one.detail, one.source)
                return none, none
        none = missing(Reason.TOO_FEW_DAYS, "no day with a close of both")
        return none, none
    pair = stand.pair
    replayed = Quality.REPLAYED in (left.last.quality, right.last.quality)
    quality = Quality.REPLAYED if replayed else Quality.FROZEN
    reason, detail = (Reason.UNPUBLISHED, note) if _past(cut, pair.at) else (Reason.OK, "")
    if not detail:
        moment = f"both last live at {pair.at:%H:%M} UTC on {pair.day.isoformat()}"
        detail = f"closes of {pair.day.isoformat()}" if stand.closes else moment
    figures = [
        figure(value, pair.at, "computed", quality, reason=reason, detail=detail)
        for value in (pair.spread, pair.left / pair.right)
    ]
    return figures[0], figures[1]


def _headline(
    left: Runner,
    right: Runner,
    both: bool,
    closed: tuple[ClosePair, ...],
    stand: Standing | None,
    moment: Moment,
    cut: datetime | None,
) -> str:
    if _past(cut, moment.now):
        return ""
    if both:
        a, b, when = left.last.value, right.last.value, ""
        day = moment.now.astimezone(NEW_YORK).date()
    elif stand is not None:
        pair, day = stand.pair, stand.pair.day
        a, b, date = pair.left, pair.right, f"{day.day} {day:%B}"
        when = f" at the close of {date}" if stand.closes else f" at {pair.at:%H:%M} UTC, {date}"
    else:
        return ""
    earlier = tuple(pair for pair in closed if pair.day < day)
    return finding(left.symbol, right.symbol, a, b, in_a_row(earlier, a - b), when)


def definition(left: Runner, right: Runner, measure: RaceMeasure) -> str:
    """What both lines are, in one sentence."""
    both = f"{left.symbol} {NAMES[left.measure][1]}, {right.symbol} {NAMES[right.measure][1]}"
    if {left.measure, right.measure} == {"iv30_atm", "dvol"}:
        return f"30-day implied volatility, different recipes: ATM against strip ({both})"
    if measure is RaceMeasure.ATM:
        return f"30-day implied volatility, ATM against ATM ({both})"
    return f"30-day implied volatility, strip against strip ({both})"


def _extra(left: Runner, right: Runner, moment: Moment) -> tuple[Series, ...]:
    """What stands in while a history has only begun: an equity's RV, a coin's published DVOL."""
    lines = []
    for runner in (left, right):
        sheet = runner.sheet
        young = len(line_of(runner).closes(moment.now)) < RANK_FROM_DAYS
        if moment.mode is Mode.REPLAY or not young:
            continue
        if sheet.what.round_the_clock:
            published = Runner(sheet, "dvol", dvol_figure(sheet, moment))
            if runner.measure != "dvol" and published.last.known:
                lines.append(series_of(published, moment))
            continue
        bars = sheet.bars
        if bars is None or not bars.complete:
            continue
        values = realized_line(bars, "yang_zhang", 30, sheet.what.periods)[-SHOWN_RV_BARS:]
        times = bars.stamps[-SHOWN_RV_BARS:].astype(np.float64)
        known = np.flatnonzero(np.isfinite(values))
        if not known.size:
            continue
        at = datetime.fromtimestamp(float(times[known[-1]]), UTC)
        source = bars.raw.source
        last = figure(float(values[known[-1]]), at, source, bars.raw.quality)
        label = f"{runner.symbol} RV, Yang-Zhang 30"
        lines.append(Series(runner.symbol, label, "rv", times, values, last, source))
    return tuple(lines)


def _notes(left: Runner, right: Runner, moment: Moment, thin: str) -> tuple[str, ...]:
    notes = [thin] if thin else []
    fresh = [r for r in (left, right) if r.measure != "dvol" and not line_of(r).closes(moment.now)]
    if fresh and moment.mode is not Mode.REPLAY:
        names = " and ".join(runner.symbol for runner in fresh)
        notes.append(f"{names}: no IV recorded yet, the first close begins the line")
    for runner in (left, right):
        if runner.measure == "dvol":
            if runner.symbol not in COINS:
                notes.append(f"{runner.symbol} has no published DVOL")
            continue
        if moment.mode is Mode.REPLAY:
            continue
        closes = line_of(runner).closes(moment.now)
        if 0 < len(closes) < RANK_FROM_DAYS:
            days = "1 day" if len(closes) == 1 else f"{len(closes)} days"
            notes.append(f"{runner.symbol}: IV recorded since {closes[0][0].isoformat()}, {days}")
    return tuple(notes)


def _cut(unpublished: Unpublished, symbols: tuple[str, ...]) -> tuple[datetime | None, str]:
    """Earliest instant from which one of `symbols` has nothing published, and the note on it."""
    cuts = sorted((since, note) for symbol, since, note in unpublished if symbol in symbols)
    return cuts[0] if cuts else (None, "")


def _past(cut: datetime | None, at: datetime) -> bool:
    return cut is not None and at > cut
