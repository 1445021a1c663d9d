"""What stands in beside the Race's lines while their history has only begun."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.figures import figure
from engine.desk.racerunner import Runner, drawn, line_of, runner_of
from engine.desk.ranks import RANK_FROM_DAYS
from engine.desk.realized import realized_line
from engine.desk.views import Mode, RacePick, Series
from engine.model.reason import Reason

if TYPE_CHECKING:
    from engine.desk.ages import Moment

SHOWN_RV_BARS = 260
RV = "rv_yang_zhang_30"


def standing_in(runners: tuple[Runner, ...], moment: Moment) -> tuple[Series, ...]:
    """What stands in while a history has only begun: an equity's RV, a coin's published DVOL.

    Only beside left and right, and only what is not itself among the lines.
    """
    chosen = {runner.pick for runner in runners}
    lines = []
    for runner in runners[:2]:
        sheet = runner.sheet
        young = runner.recorded and len(line_of(runner).closes(moment.now)) < RANK_FROM_DAYS
        if moment.mode is Mode.REPLAY or not young:
            continue
        if sheet.what.round_the_clock:
            published = runner_of(sheet, "dvol", moment)
            was = published.last.known or published.last.reason is Reason.WITHDRAWN
            if was and published.pick not in chosen:
                lines.append(drawn(published, moment))
            continue
        if RacePick(runner.symbol, RV) not in chosen:
            lines += _realized(runner)
    return tuple(lines)


def _realized(runner: Runner) -> list[Series]:
    """The realized volatility of the last bars of a runner's symbol, if there is any."""
    sheet, bars = runner.sheet, runner.sheet.bars
    if bars is None or not bars.complete:
        return []
    values = realized_line(bars, "yang_zhang", 30, sheet.what.periods)[-SHOWN_RV_BARS:]
    times = bars.stamps[-SHOWN_RV_BARS:].astype(np.float64)
    known = np.flatnonzero(np.isfinite(values))
    if not known.size:
        return []
    at = datetime.fromtimestamp(float(times[known[-1]]), UTC)
    source = bars.raw.source
    last = figure(float(values[known[-1]]), at, source, bars.raw.quality)
    return [Series(runner.symbol, f"{runner.symbol} RV, Yang-Zhang 30", "rv", times, values,
                   last, source)]  # fmt: skip
