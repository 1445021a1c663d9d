"""The crosshair's row: every figure of one bar."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.price import words
from gui.charts.price.lower import amount, last_known
from gui.charts.runs import Run
from gui.text import tr

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.views import ChartView
    from gui.charts.ink import Ink
    from gui.charts.price.bars import PriceBars

_STATES = {1: "before the open", 2: "after the close"}


def row(
    ink: Ink, view: ChartView, bars: PriceBars, place: int, moment: str, now: datetime | None
) -> tuple[Run, ...]:
    """Time, prices, change, volume, sigma and volatility of the bar at `place`."""
    return (
        Run(moment, ink.text, ink.body, 12.0),
        *_prices(ink, bars, place),
        *_activity(ink, bars, place),
        *_vol(ink, view, bars, place, now),
    )


def _prices(ink: Ink, bars: PriceBars, place: int) -> tuple[Run, ...]:
    values = bars.prices[:, place].tolist()
    close = values[3]
    before = float(bars.close[place - 1]) if place else math.nan
    change = (close / before - 1) * 100 if before else math.nan
    decimals = figures.price_decimals(close)
    runs: list[Run] = []
    for name, value in zip((tr("O"), tr("H"), tr("L"), tr("C")), values, strict=True):
        runs += words.labelled(ink, name, figures.number(value, decimals))
    text = f"{figures.signed(change, 2)}{figures.THIN}%"
    runs.append(Run(text, words.move_color(ink, change), ink.body, 10.0))
    state = bars.states[place]
    if state in _STATES:
        runs.append(Run(tr(_STATES[int(state)]), ink.secondary, ink.body, 10.0))
    return tuple(runs)


def _activity(ink: Ink, bars: PriceBars, place: int) -> tuple[Run, ...]:
    runs: list[Run] = []
    volume, sigma = float(bars.volume[place]), float(bars.z_move[place])
    if math.isfinite(volume):
        runs += words.labelled(ink, tr("Vol"), amount(volume))
    if math.isfinite(sigma):
        runs += words.labelled(ink, "z", f"{figures.signed(sigma, 1)}{figures.THIN}σ", 12.0)
    return tuple(runs)


def _vol(
    ink: Ink, view: ChartView, bars: PriceBars, place: int, now: datetime | None
) -> tuple[Run, ...]:
    rv, iv = float(bars.rv[place]), float(bars.iv[place])
    newest = place == last_known(bars.iv)
    color, old = words.iv_color(ink, view), ""
    if newest:
        color, old = words.iv_toned(ink, view), words.iv_held(view, now)
    gap = f"{tr('IV−RV')} {figures.signed(iv - rv)}"
    runs = (
        Run(f"{tr('RV')} {figures.number(rv)}", ink.series(2), ink.body, 8.0),
        Run(f"{tr('IV')} {figures.number(iv)}", color, ink.body, 8.0),
        Run(gap, ink.stale if old else ink.text, ink.body, 8.0),
    )
    return (*runs, Run(old, ink.secondary, ink.body)) if old else runs
