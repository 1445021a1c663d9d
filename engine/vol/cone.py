"""Where realized volatility has been, by window: the volatility cone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.model.volatility import Cone
from engine.vol.estimators import whole_window
from engine.vol.realized import close_to_close

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import ArrayLike


def cone(
    close: ArrayLike, windows: Sequence[int], quantiles: Sequence[float], periods: float = 252.0
) -> Cone:
    """Quantiles of close-to-close volatility over every window that fits into `close`.

    Burghardt & Lane, Journal of Portfolio Management 16 (1990). Windows overlap, so the tails of
    long ones rest on few independent periods: len(close) / window of them.

    Args:
        close: One-dimensional, oldest first; impossible prices are taken out.
        windows: Returns per window, each at least 2.
        quantiles: 0 to 1 in any order; given back ascending.
        periods: Bars in a year.

    Raises:
        ValueError: Wrong shape, a window too short or no whole number, a quantile outside 0 to 1.
    """
    lengths = [whole_window(n) for n in windows]
    return cone_of({n: close_to_close(close, n, periods) for n in lengths}, quantiles)


def cone_of(lines: Mapping[int, ArrayLike], quantiles: Sequence[float]) -> Cone:
    """The cone of any estimator: its figures over time by window, NaN where there are none.

    Raises:
        ValueError: A line that is not one-dimensional, a quantile outside 0 to 1.
    """
    levels = tuple(sorted(float(q) for q in quantiles))
    if not all(0.0 <= q <= 1.0 for q in levels):
        raise ValueError("quantiles must lie between 0 and 1")
    values = np.full((len(lines), len(levels)), np.nan)
    last = np.full(len(lines), np.nan)
    counts = []
    for row, line in enumerate(lines.values()):
        figures = np.asarray(line, dtype=np.float64)
        if figures.ndim != 1:
            raise ValueError("the line of an estimator must be one-dimensional")
        known = figures[np.isfinite(figures)]
        counts.append(int(known.size))
        if known.size:
            values[row] = np.quantile(known, levels)
            last[row] = known[-1]
    return Cone(tuple(lines), levels, values, last, tuple(counts))
