"""Realized volatility as a line beside the recorded ones, at the closes of its days."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.bars import day_of
from engine.desk.lines import Line
from engine.desk.realized import realized_line
from engine.desk.views import Series
from engine.model.reason import Reason
from engine.model.value import missing

if TYPE_CHECKING:
    from engine.desk.bars import CleanBars
    from engine.desk.hours import Days
    from engine.model.instrument import Instrument

LONGEST_S = 6.0 * 86_400.0
"""A longer silence of a realized line is a gap."""
DAY_S = 86_400.0


def rv_series(bars: CleanBars, days: Days, periods: float) -> Series:
    """Yang-Zhang over 30 bars at the close of every finished bar, points.

    Its `last` is missing: the sheet puts the row's own figure there.
    """
    stamps = bars.stamps[: bars.complete]
    values = realized_line(bars, "yang_zhang", 30, periods)[: bars.complete]
    dates = [day_of(int(stamp)) for stamp in stamps]
    ends = [days.closing(day) for day in dates]
    times = np.array(
        [
            float(stamp) + DAY_S if end is None else end.timestamp()
            for stamp, end in zip(stamps, ends, strict=True)
        ]
    )
    closes = tuple(
        (day.isoformat(), float(value))
        for day, value in zip(dates, values, strict=True)
        if math.isfinite(value)
    )
    return Series(
        symbol=bars.symbol,
        label=f"{bars.symbol} RV, Yang-Zhang 30",
        measure="rv",
        times=times,
        values=values,
        last=missing(Reason.NO_DATA),
        source=bars.raw.source,
        closes=closes,
    )


def closes_line(bars: CleanBars, days: Days, what: Instrument, measure: str) -> Line:
    """A realized volatility ("rv_parkinson_30") as a line of daily closes, points."""
    estimator, _, window = measure.removeprefix("rv_").rpartition("_")
    values = realized_line(bars, estimator, int(window), what.periods)[: bars.complete]
    stamps = bars.stamps[: bars.complete]
    line = Line(days, LONGEST_S)
    line.restore(
        (
            (day_of(int(stamp)), float(value))
            for stamp, value in zip(stamps, values, strict=True)
            if math.isfinite(value)
        ),
        (),
        (),
    )
    return line
