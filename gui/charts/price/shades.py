"""Trading before and after the session as stretches of x."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from gui.charts.price.bars import PriceBars

_KINDS = {1: "pre", 2: "post"}


def of(bars: PriceBars) -> tuple[tuple[float, float, str], ...]:
    """Runs of neighbouring bars outside the session: from, to, "pre" or "post"."""
    if not np.isfinite(bars.states).any():
        return ()
    states = np.nan_to_num(bars.states, nan=0.0)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(states)) + 1))
    ends = np.append(starts[1:], bars.size) - 1
    return tuple(
        (float(bars.places[a]) - 0.5, float(bars.places[b]) + 0.5, _KINDS[int(states[a])])
        for a, b in zip(starts.tolist(), ends.tolist(), strict=True)
        if int(states[a]) in _KINDS
    )
