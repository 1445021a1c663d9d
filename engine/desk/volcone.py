"""The cone: where realized volatility has been, by window, and today's implied on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.desk.realized import spoken
from engine.desk.volview import WINDOWS, ConeView
from engine.model.reason import Reason, reason_text

if TYPE_CHECKING:
    from engine.desk.bars import CleanBars

QUANTILES = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)


def unbroken(bars: CleanBars) -> slice:
    """The finished bars after the last impossible step; a missing day breaks nothing here."""
    steps = [one.index for one in bars.breaks if one.reason is not Reason.GAP]
    return slice(max((at for at in steps if at < bars.complete), default=0), bars.complete)


def cone_view(bars: CleanBars, periods: float) -> ConeView:
    """The cone of close-to-close volatility, points, with nothing implied on it yet."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.cone import cone

    part = unbroken(bars)
    count = part.stop - part.start
    found = cone(bars.close[part], WINDOWS, QUANTILES, periods)
    why = reason_text(Reason.TOO_FEW_BARS, f"{count} of {WINDOWS[0] + 1} bars")
    return ConeView(
        windows=found.windows,
        quantiles=found.quantiles,
        values=found.values * 100.0,
        last=found.last * 100.0,
        n=found.n,
        implied=(),
        inputs=f"close-to-close, {spoken(count, bars, 'bar')}",
        reason="" if any(found.n) else why,
    )


def no_cone(why: str) -> ConeView:
    """No bars, hence no cone."""
    blank = np.full((len(WINDOWS), len(QUANTILES)), np.nan)
    last = np.full(len(WINDOWS), np.nan)
    return ConeView(WINDOWS, QUANTILES, blank, last, (0,) * len(WINDOWS), (), "", why)
