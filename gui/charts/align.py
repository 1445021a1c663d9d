"""Volatility samples put on the bars they belong to."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import clean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.views import Series

    Floats = NDArray[np.float64]

_DAY = 86400.0


def per_bar(bar_times: Floats, series: Series) -> Floats:
    """One value a bar: the day's published close, else the last sample inside the bar, else NaN.

    A bar lasts to the next one, a day at most; the last bar as long as the shortest.
    """
    values = np.full(bar_times.size, np.nan)
    if not bar_times.size:
        return values
    steps = np.diff(bar_times)
    length = min(float(steps.min()), _DAY) if steps.size else _DAY
    times, samples = clean.series(series.times, series.values)
    known = np.isfinite(samples)
    owner = np.searchsorted(bar_times, times[known], side="right") - 1
    inside = (owner >= 0) & (times[known] < bar_times[np.maximum(owner, 0)] + length)
    values[owner[inside]] = samples[known][inside]
    if length >= _DAY and series.closes:
        _put_closes(values, bar_times, series.closes)
    return values


def _put_closes(values: Floats, bar_times: Floats, closes: tuple[tuple[str, float], ...]) -> None:
    places = {round(t // _DAY): n for n, t in enumerate(bar_times.tolist())}
    for iso, value in closes:
        day = datetime.fromisoformat(iso).replace(tzinfo=UTC).timestamp() // _DAY
        place = places.get(round(day))
        if place is not None and abs(value) <= clean.LARGEST:
            values[place] = value
