"""The price chart of one symbol: bars of any interval, volatility, reports, comparisons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.desk import rows
from engine.desk.cut import DAYS, MINUTES
from engine.desk.cuts import Cuts
from engine.desk.kinds import Mode
from engine.desk.racerunner import Runner, drawn
from engine.desk.views import ChartView, Series
from engine.model.reason import Reason
from engine.model.value import missing

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.cuts import Bars
    from engine.desk.kinds import ChartAsk
    from engine.desk.sheet import Sheet
    from engine.desk.views import RowView
    from engine.model.earnings import StoryEvent
    from engine.model.quote import BarSeries
    from engine.model.value import Measured

_FROM_FIVES = tuple(one for one in MINUTES if one != "1")


@dataclass(frozen=True, slots=True)
class Charted:
    """A symbol on the chart: the chart's own, or one it is compared with."""

    sheet: Sheet
    row: RowView


class Charts:
    """Makes chart views; keeps what a price does not change. Used under the desk's lock."""

    def __init__(self) -> None:
        self.cuts = Cuts()
        self._bars: dict[tuple[str, str], Bars] = {}

    def begin(self) -> None:
        """Several charts follow, of one moment: bars that they share are cut once."""
        self._bars.clear()

    def state(self, ask: ChartAsk, of: tuple[Charted, ...], moment: Moment) -> tuple[object, ...]:
        """What bars, comparisons and the implied line depend on; the chart's own symbol first."""
        parts: list[object] = [ask, moment.hours.calendar_of(of[0].sheet.what)]
        for one in of:
            sheet, row = one.sheet, one.row
            parts += [sheet.bars, row.last]
            if ask.interval in MINUTES:
                parts += [sheet.intraday, row.ext_last]
            why = lacking(sheet, ask.interval, moment)
            parts.append("" if why is None else why.why)
        parts.append(_intervals(ask, of[0].sheet, moment))
        return (*parts, of[0].row.change_pct, of[0].row.iv30)

    def view(
        self, ask: ChartAsk, of: tuple[Charted, ...], moment: Moment, events: tuple[StoryEvent, ...]
    ) -> ChartView:
        """The chart.

        Args:
            ask: How it is cut.
            of: Its own symbol, then those it is compared with.
            moment: Now.
            events: Marks to draw.
        """
        sheet, row = of[0].sheet, of[0].row
        bars = self._cut(sheet, ask.interval, moment)
        shown = bars.candles
        why = lacking(sheet, ask.interval, moment)
        raw = None if why is not None else _raw(sheet, ask.interval)
        return ChartView(
            symbol=row.symbol,
            name=row.name,
            currency=row.currency,
            interval=ask.interval,
            times=shown.times,
            open=shown.open,
            high=shown.high,
            low=shown.low,
            close=shown.close,
            rv=shown.rv,
            iv=_own_iv(sheet, row, moment, bars if ask.interval in MINUTES else None),
            last=row.last,
            events=events,
            source="" if raw is None else raw.source,
            as_of=None if raw is None else raw.as_of,
            reason="" if why is None else why.why,
            change_pct=row.change_pct,
            change_basis="24 h ago" if sheet.what.coin else "previous close",
            volume=None if why is not None else shown.volume,
            z_move=None if why is not None else bars.z_move,
            states=bars.states,
            intervals=_intervals(ask, sheet, moment),
            compare=tuple(self._compared(one, ask.interval, moment) for one in of[1:]),
            next_report=row.next_earnings,
        )

    def _cut(self, sheet: Sheet, interval: str, moment: Moment) -> Bars:
        key = sheet.what.symbol, interval
        bars = self._bars.get(key)
        if bars is None:
            bars = self._bars[key] = self.cuts.bars(sheet, interval, moment)
        return bars

    def _compared(self, one: Charted, interval: str, moment: Moment) -> Series:
        """Another symbol's closes at the ends of its own bars."""
        shown = self._cut(one.sheet, interval, moment).candles
        why = lacking(one.sheet, interval, moment)
        last = one.row.last if why is None else why
        symbol, raw = one.row.symbol, _raw(one.sheet, interval)
        source = "" if raw is None else raw.source
        return Series(symbol, symbol, "close", shown.times, shown.close, last, source)


def lacking(sheet: Sheet, interval: str, moment: Moment) -> Measured | None:
    """Why there are no bars of an interval, None if there are."""
    if interval in DAYS:
        return None if sheet.bars is not None else rows.waiting(sheet, "daily_bars", moment)
    if interval == "1":
        return missing(Reason.OK, "no source is asked for bars of 1 minute")
    if sheet.intraday is not None:
        return None
    if moment.replay and "intraday_bars" not in sheet.words:
        return missing(Reason.OK, "the replay has no bars within the day")
    return rows.waiting(sheet, "intraday_bars", moment)


def _intervals(ask: ChartAsk, sheet: Sheet, moment: Moment) -> tuple[str, ...]:
    """What a chart can be cut by; bars within a day are asked for only once one is cut by them.

    Those of the main chart are asked for in any case.
    """
    unasked = bool(ask.id) and moment.mode is Mode.LIVE and "intraday_bars" not in sheet.words
    return DAYS if sheet.intraday is None and not unasked else (*_FROM_FIVES, *DAYS)


def _raw(sheet: Sheet, interval: str) -> BarSeries | None:
    if interval in MINUTES:
        return sheet.intraday
    return None if sheet.bars is None else sheet.bars.raw


def _own_iv(sheet: Sheet, row: RowView, moment: Moment, within: Bars | None) -> Series | None:
    """DVOL of a coin that has it, else the own ATM figure; None while there is no point."""
    measure = "dvol" if row.iv30 is row.dvol else "iv30_atm"
    runner = Runner(sheet, measure, row.iv30)
    series = drawn(runner, moment)
    if within is not None and len(within.candles):
        first = int(np.searchsorted(series.times, within.candles.times[0]))
        series = replace(series, times=series.times[first:], values=series.values[first:])
    return series if series.times.size else None
