"""Which implied volatility the cone's title sets beside the realized one of 30 bars."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean
from gui.text import tr

if TYPE_CHECKING:
    from engine.desk.volview import VolView
    from gui.charts.numbers import Numbers

REFERENCE = 30.0
"""Bars of the window, and days of the implied figure, that the title speaks of."""
LONGEST = 1e5
"""Bars or days to an expiry that a calendar can have."""


@dataclass(frozen=True, slots=True)
class Told:
    """The implied volatility that the title speaks of, points.

    Attributes:
        x: Place on the axis.
        name: "30-day"; `days` are its days alone, "" where they are unknown.
        head: Whether it is the 30-day figure of the sheet's head, not one expiry's.
    """

    x: float
    value: float
    name: str
    days: str
    head: bool = False


def spoken_of(
    view: VolView, implied: tuple[tuple[float, float], ...], axis: Numbers
) -> Told | None:
    """The figure of 30 days where there is one, else the expiry nearest 30 bars.

    Args:
        view: The sheet.
        implied: (bars, points) of the expiries shown.
        axis: That of the cone.
    """
    if not implied:
        return None
    pairs = _paired(view)
    thirty, at = view.figure("iv30_atm").value, bars_of(REFERENCE, pairs)
    if thirty.known and abs(thirty.value) <= clean.LARGEST and math.isfinite(at):
        return Told(axis.at(at), thirty.value, *_named(REFERENCE), head=True)
    bars, value = min(implied, key=lambda p: abs(p[0] - REFERENCE))
    days = pairs.get(bars, math.nan)
    if 0.0 <= days <= LONGEST:
        return Told(axis.at(bars), value, *_named(days))
    return Told(axis.at(bars), value, tr("{n}-bar").format(n=f"{bars:.0f}"), "")


def _paired(view: VolView) -> dict[float, float]:
    """Days to expiry under the bars to it: the cone's and the term's points in one order."""
    points = [p for p in view.term.points if p.atm.known]
    pairs, begin = {}, 0
    for bars, value in view.cone.implied:
        same = (n for n in range(begin, len(points)) if points[n].atm.value == value)
        place = next(same, -1)
        if place >= 0:
            pairs[bars], begin = points[place].days, place + 1
    return pairs


def bars_of(days: float, pairs: dict[float, float]) -> float:
    """Bars that so many days hold, by the days to expiry under their bars; NaN without any.

    Between two expiries in proportion, outside of them at the pace of the nearest one.
    """
    known = sorted((d, b) for b, d in pairs.items() if 0.0 < d <= LONGEST and 0.0 < b <= LONGEST)
    if not known:
        return math.nan
    if known[0][0] <= days <= known[-1][0]:
        xs, ys = zip(*known, strict=True)
        return float(np.interp(days, xs, ys))
    near, bars = min(known, key=lambda p: abs(p[0] - days))
    return days * bars / near


def _named(days: float) -> tuple[str, str]:
    whole = f"{round(days)}"
    return tr("{n}-day").format(n=whole), whole
