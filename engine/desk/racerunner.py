"""One line of the Race: its figure now, the history behind it and how both are drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.desk import pairs as compare
from engine.desk import rows
from engine.desk.lines import Line
from engine.desk.racelines import IMPLIED, estimator_of, label
from engine.desk.views import RacePick, Series

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.ages import Moment
    from engine.desk.pairs import Side
    from engine.desk.sheet import Sheet
    from engine.model.value import Measured

Unpublished = tuple[tuple[str, "datetime", str], ...]
"""(symbol, from, note): after `from` nothing was published; no finding is formed."""
OWN_TOLERANCE_S, DVOL_TOLERANCE_S, INDEX_TOLERANCE_S = 3_900.0, 900.0, 1_800.0
STANDING_S = 6.0 * 86_400.0
"""A realized volatility stands from its close until the next one, over a long weekend at most."""


@dataclass(frozen=True, slots=True)
class Runner:
    """One line of the race: the sheet, the measure shown and its figure now."""

    sheet: Sheet
    measure: str
    last: Measured

    @property
    def symbol(self) -> str:
        """Canonical symbol."""
        return self.sheet.what.symbol

    @property
    def pick(self) -> RacePick:
        """What it is."""
        return RacePick(self.symbol, self.measure)

    @property
    def recorded(self) -> bool:
        """Whether its history is what was recorded, not what a source gives."""
        return self.measure in IMPLIED

    @property
    def standing(self) -> bool:
        """Whether a value stands from one close to the next."""
        return bool(estimator_of(self.measure))


def runner_of(sheet: Sheet, measure: str, moment: Moment) -> Runner:
    """A line with its newest figure."""
    if measure == "dvol":
        return Runner(sheet, measure, rows.dvol_figure(sheet, moment))
    if measure == "vix":
        in_session = moment.hours.in_session(sheet.what, sheet.quote, moment.now)
        last = rows.last_price(sheet, moment, in_session)
        _follow(sheet, last, moment)
        return Runner(sheet, measure, last)
    if not estimator_of(measure):
        return Runner(sheet, measure, rows.implied_figure(sheet, measure, moment))
    bars = sheet.bars
    if bars is None:
        return Runner(sheet, measure, rows.waiting(sheet, "daily_bars", moment))
    number = sheet.derived.realized(bars)[measure.removeprefix("rv_")]
    return Runner(sheet, measure, rows.bars_origin(sheet, moment).measured(number))


def line_of(runner: Runner, moment: Moment | None = None) -> Line:
    """The history behind a runner's figure; `moment` cuts the days of computed ones."""
    sheet = runner.sheet
    if runner.measure == "dvol":
        return sheet.dvol
    if runner.measure in sheet.implied.lines:
        return sheet.implied.lines[runner.measure]
    if moment is None:
        raise ValueError(f"the line of {runner.measure} follows from a moment's calendar")
    days = moment.hours.days(sheet.what)
    if runner.measure == "vix":
        return sheet.level if sheet.level is not None else Line(days)
    if sheet.bars is None:
        return Line(days)
    return sheet.derived.realized_closes(runner.measure, sheet.bars, days)


def side_of(runner: Runner, moment: Moment) -> Side:
    """A runner as one side of a comparison."""
    what, measure = runner.sheet.what, runner.measure
    days = moment.hours.utc if measure == "dvol" else moment.hours.days(what)
    tolerance = {"dvol": DVOL_TOLERANCE_S, "vix": INDEX_TOLERANCE_S}.get(measure, OWN_TOLERANCE_S)
    return compare.Side(
        line_of(runner, moment),
        days,
        STANDING_S if runner.standing else tolerance,
        clocked=not what.round_the_clock,
        standing=runner.standing,
    )


def drawn(runner: Runner, moment: Moment, unpublished: Unpublished = ()) -> Series:
    """The line with its figure, drawn anew only when it has grown."""
    line = line_of(runner, moment)
    grown = (line, line.version, line.closes(moment.now), unpublished)
    kept = runner.sheet.derived.line(f"race {runner.measure}")
    found = kept.of(grown, lambda: series_of(runner, moment, unpublished))
    if found.last == runner.last:
        return found
    return replace(found, last=runner.last, source=runner.last.source)


def series_of(runner: Runner, moment: Moment, unpublished: Unpublished = ()) -> Series:
    """A runner's line with its label, closes and the stretch where nothing was published."""
    line = line_of(runner, moment)
    times, values = line.arrays(moment.now)
    closes = tuple((day.isoformat(), value) for day, value in line.closes(moment.now))
    own = runner.measure in IMPLIED
    since, note = cut_of(unpublished, (runner.symbol,)) if own else (None, "")
    return Series(
        runner.symbol,
        label(runner.pick),
        runner.measure,
        times,
        values,
        runner.last,
        runner.last.source,
        float("nan") if since is None else since.timestamp(),
        note,
        closes,
    )


def cut_of(unpublished: Unpublished, symbols: tuple[str, ...]) -> tuple[datetime | None, str]:
    """Earliest instant from which one of `symbols` has nothing published, and the note on it."""
    cuts = sorted((since, note) for symbol, since, note in unpublished if symbol in symbols)
    return cuts[0] if cuts else (None, "")


def _follow(sheet: Sheet, last: Measured, moment: Moment) -> None:
    """Let the line of an index that is a volatility itself grow by its bars and its price."""
    if sheet.level is None:
        sheet.level = Line(moment.hours.days(sheet.what))
    line, bars = sheet.level, sheet.bars
    if bars is not None and bars is not sheet.level_bars:
        sheet.level_bars = bars
        for day, close in bars.closes():
            line.put_close(day, close)
    newest = line.newest()
    if not last.known or last.as_of is None or last.as_of > moment.now:
        return
    if newest is None or last.as_of.timestamp() > newest[0]:
        line.put(last.as_of, last.value)
